"""What is wrong with a file, told in the language of whoever sent it."""

import re
from collections.abc import Iterator
from functools import cache

from bot.cycles.fields import KEY_RULE
from bot.cycles.sheet import COMMA, Finding
from bot.cycles.spoken import RULES
from storage.vocabulary import Language

SLOT = re.compile(r"\\\{(\w+)\\\}")
CHOICES = re.compile(r"(?:did you mean (?P<near>'.*?')\? )?allowed: (?P<every>.*)", re.DOTALL)
YAML = "is not readable as YAML: "

# What the reader says, in Spanish and in Portuguese; the particular before the general.
SAID: dict[str, tuple[str, str]] = {
    "takes a single value, not a list or a group": (
        "lleva un solo valor, no una lista ni un grupo",
        "leva um único valor, não uma lista nem um grupo",
    ),
    "is empty": ("está vacío", "está vazio"),
    "holds the character {sign}, which cannot be seen": (
        "contiene el carácter {sign}, que no se ve",
        "contém o caractere {sign}, que não se vê",
    ),
    "takes a list, each entry after a dash": (
        "lleva una lista, cada elemento tras un guion",
        "leva uma lista, cada item depois de um hífen",
    ),
    "takes named fields: name, colon, value": (
        "lleva campos con nombre: nombre, dos puntos, valor",
        "leva campos com nome: nome, dois-pontos, valor",
    ),
    f"is not a field here; {COMMA}{{choices}}": (
        (
            "no es un campo de aquí; si una coma anterior es parte de un texto, ese texto va "
            "entre comillas; {choices}"
        ),
        (
            "não é um campo daqui; se uma vírgula anterior faz parte de um texto, esse texto "
            "vai entre aspas; {choices}"
        ),
    ),
    "is not a field here; {choices}": (
        "no es un campo de aquí; {choices}",
        "não é um campo daqui; {choices}",
    ),
    "lacks the field {name}": ("falta el campo {name}", "falta o campo {name}"),
    f"{{given}} is no key; {KEY_RULE}": (
        (
            "{given} no sirve de clave; una clave lleva minúsculas sin acentos, cifras y _, "
            "empieza por una letra y tiene como mucho 32 caracteres"
        ),
        (
            "{given} não serve de chave; uma chave tem minúsculas sem acento, números e _, "
            "começa com uma letra e tem no máximo 32 caracteres"
        ),
    ),
    "{given} has a meaning of its own; take another key": (
        "{given} ya significa otra cosa; elija otra clave",
        "{given} já significa outra coisa; escolha outra chave",
    ),
    "{given} is not known; {choices}": (
        "{given} no se conoce; {choices}",
        "{given} não é conhecido; {choices}",
    ),
    "takes at most {most} characters, not {n}": (
        "lleva como mucho {most} caracteres, no {n}",
        "leva no máximo {most} caracteres, não {n}",
    ),
    "takes at least one of {every}": (
        "lleva al menos uno de {every}",
        "leva pelo menos um de {every}",
    ),
    "takes more than no time": (
        "lleva más que nada de tiempo",
        "leva mais do que tempo nenhum",
    ),
    "takes at least 5m: nobody can act sooner": (
        "lleva al menos 5m: nadie puede actuar antes",
        "leva pelo menos 5m: ninguém consegue agir antes",
    ),
    "takes five different faces, the worst first": (
        "lleva cinco caras distintas, primero la peor",
        "leva cinco carinhas diferentes, a pior primeiro",
    ),
    "takes a whole number from 1 to 99": (
        "lleva un número entero de 1 a 99",
        "leva um número inteiro de 1 a 99",
    ),
    "takes a whole number from 0 to 5": (
        "lleva un número entero de 0 a 5",
        "leva um número inteiro de 0 a 5",
    ),
    "takes at least 5m: more often would only be muted": (
        "lleva al menos 5m: más seguido solo acabaría silenciado",
        "leva pelo menos 5m: com mais frequência só acabaria silenciado",
    ),
    "says when it is meant, but not 'instead_of' which playbook": (
        "dice cuándo vale, pero no en lugar de qué guía ('instead_of')",
        "diz quando vale, mas não no lugar de que roteiro ('instead_of')",
    ),
    "says nothing of when it comes instead; allowed: {every}": (
        "no dice cuándo va en su lugar; se permite: {every}",
        "não diz quando vem no lugar; permitido: {every}",
    ),
    "calls the managers before the supervisors": (
        "avisa a gerencia antes que a supervisión",
        "avisa a gerência antes da supervisão",
    ),
    "takes at most day {n}": ("lleva como mucho el día {n}", "leva no máximo o dia {n}"),
    "takes at most {n} days": ("lleva como mucho {n} días", "leva no máximo {n} dias"),
    "takes at most {n} reasons": ("lleva como mucho {n} motivos", "leva no máximo {n} motivos"),
    "takes 1 to {most} steps, not {n}": (
        "lleva de 1 a {most} pasos, no {n}",
        "leva de 1 a {most} etapas, não {n}",
    ),
    "{name} is there already; give your own set another name": (
        "{name} ya existe; dé otro nombre a su conjunto",
        "{name} já existe; dê outro nome ao seu conjunto",
    ),
    "there is another step {key} in line {line}; each needs its own key": (
        "hay otro paso {key} en la línea {line}; cada uno necesita su propia clave",
        "há outra etapa {key} na linha {line}; cada uma precisa da sua própria chave",
    ),
    "there is another gesture {key} in line {line}; each needs its own key": (
        "hay otro gesto {key} en la línea {line}; cada uno necesita su propia clave",
        "há outro gesto {key} na linha {line}; cada um precisa da sua própria chave",
    ),
    "takes at most {n} gestures": ("lleva como mucho {n} gestos", "leva no máximo {n} gestos"),
    "takes at most {n} tiers": ("lleva como mucho {n} niveles", "leva no máximo {n} níveis"),
    'takes a number from 1 to 10 such as "2" or "1.5"': (
        'lleva un número de 1 a 10 como "2" o "1.5"',
        'leva um número de 1 a 10 como "2" ou "1.5"',
    ),
    'takes an amount such as "12" or "12.50", below a million': (
        'lleva un importe como "12" o "12.50", de menos de un millón',
        'leva um valor como "12" ou "12.50", abaixo de um milhão',
    ),
    "takes the three capital letters of a currency, such as EUR": (
        "lleva las tres mayúsculas de una moneda, como EUR",
        "leva as três maiúsculas de uma moeda, como EUR",
    ),
    "step {key} waits, in the end, for itself; see its 'when'": (
        "el paso {key} acaba esperándose a sí mismo; mire su 'when'",
        "a etapa {key} acaba esperando por si mesma; veja o 'when' dela",
    ),
    "reminds only after the question has expired; make remind_after shorter": (
        "recuerda cuando la pregunta ya ha caducado; acorte remind_after",
        "lembra quando a pergunta já expirou; encurte remind_after",
    ),
    "is larger than {n} kB": ("pasa de {n} kB", "passa de {n} kB"),
    "is not UTF-8; save the file as UTF-8": (
        "no es UTF-8; guarde el archivo como UTF-8",
        "não é UTF-8; salve o arquivo como UTF-8",
    ),
    "a second document begins here; a cycle is one, without ---": (
        "aquí empieza un segundo documento; un ciclo es uno solo, sin ---",
        "aqui começa um segundo documento; um ciclo é um só, sem ---",
    ),
    "is nested deeper than {n} levels": (
        "está anidado a más de {n} niveles",
        "está aninhado em mais de {n} níveis",
    ),
    "has more parts than any service cycle": (
        "tiene más partes que cualquier ciclo de servicio",
        "tem mais partes do que qualquer ciclo de serviço",
    ),
    "anchors (&) and aliases (*) are not allowed; write it out": (
        "no se admiten anclas (&) ni alias (*); escríbalo entero",
        "não são aceitas âncoras (&) nem aliases (*); escreva por extenso",
    ),
    "types (!) are not allowed; put quotes around the text": (
        "no se admiten tipos (!); ponga el texto entre comillas",
        "não são aceitos tipos (!); ponha o texto entre aspas",
    ),
    "is indented by a tab; use spaces": (
        "está sangrado con un tabulador; use espacios",
        "está recuado com tabulação; use espaços",
    ),
    "holds a character that YAML refuses": (
        "contiene un carácter que YAML rechaza",
        "contém um caractere que o YAML recusa",
    ),
    f"{YAML}a text that begins with this sign needs quotes": (
        "no se puede leer como YAML: un texto que empieza por este signo va entre comillas",
        "não dá para ler como YAML: um texto que começa com este sinal vai entre aspas",
    ),
    f"{YAML}a text with a colon in it needs quotes": (
        "no se puede leer como YAML: un texto con dos puntos va entre comillas",
        "não dá para ler como YAML: um texto com dois-pontos vai entre aspas",
    ),
    f"{YAML}a name without its colon, or a line out of place": (
        "no se puede leer como YAML: un nombre sin sus dos puntos, o una línea fuera de sitio",
        "não dá para ler como YAML: um nome sem os dois-pontos, ou uma linha fora do lugar",
    ),
    f"{YAML}the quotation mark opened here is not closed": (
        "no se puede leer como YAML: las comillas que se abren aquí no se cierran",
        "não dá para ler como YAML: as aspas abertas aqui não são fechadas",
    ),
    f"{YAML}in double quotes a backslash is written twice": (
        (
            "no se puede leer como YAML: entre comillas dobles, la barra invertida se escribe "
            "dos veces"
        ),
        "não dá para ler como YAML: entre aspas duplas, a barra invertida é escrita duas vezes",
    ),
    f"{YAML}the bracket opened here is not closed, or lacks a comma": (
        (
            "no se puede leer como YAML: el corchete o la llave que se abre aquí no se cierra, "
            "o falta una coma"
        ),
        (
            "não dá para ler como YAML: o colchete ou a chave que se abre aqui não se fecha, "
            "ou falta uma vírgula"
        ),
    ),
    f"{YAML}stands further in than what it belongs to": (
        "no se puede leer como YAML: está más adentro de lo que le corresponde",
        "não dá para ler como YAML: está mais para dentro do que deveria",
    ),
    f"{YAML}does not stand in line with the fields beside it": (
        "no se puede leer como YAML: no está alineado con los campos vecinos",
        "não dá para ler como YAML: não está alinhado com os campos vizinhos",
    ),
    f"{YAML}{{problem}}": (
        "no se puede leer como YAML: {problem}",
        "não dá para ler como YAML: {problem}",
    ),
    "is not readable as YAML ({problem})": (
        "no se puede leer como YAML ({problem})",
        "não dá para ler como YAML ({problem})",
    ),
    'takes a duration such as "30m", "2h", "1d" or "1h 30m" (m, h, d)': (
        'lleva una duración como "30m", "2h", "1d" o "1h 30m" (m, h, d)',
        'leva uma duração como "30m", "2h", "1d" ou "1h 30m" (m, h, d)',
    ),
    'takes a time of day from "00:00" to "23:59"': (
        'lleva una hora de "00:00" a "23:59"',
        'leva um horário de "00:00" a "23:59"',
    ),
    f"takes a time rule: {RULES} (m, h, d)": (
        f"lleva una regla de tiempo: {RULES} (m, h, d)",
        f"leva uma regra de tempo: {RULES} (m, h, d)",
    ),
    "knows no event or step {name}; {choices}": (
        "no conoce el suceso o paso {name}; {choices}",
        "não conhece o evento ou a etapa {name}; {choices}",
    ),
    'takes two times of day such as "22:00-08:00", or "none"': (
        'lleva dos horas como "22:00-08:00", o "none"',
        'leva dois horários como "22:00-08:00", ou "none"',
    ),
    'takes two times of day such as "22:00-08:00"': (
        'lleva dos horas como "22:00-08:00"',
        'leva dois horários como "22:00-08:00"',
    ),
    'takes hours such as "09:00-14:00, 16:00-20:00", or "closed"': (
        'lleva horas como "09:00-14:00, 16:00-20:00", o "closed"',
        'leva horários como "09:00-14:00, 16:00-20:00", ou "closed"',
    ),
    "takes hours in their order, none of them twice": (
        "lleva las horas en su orden y ninguna dos veces",
        "leva os horários em ordem e nenhum duas vezes",
    ),
    'takes days such as "mon-fri"; {choices}': (
        'lleva días como "mon-fri"; {choices}',
        'leva dias como "mon-fri"; {choices}',
    ),
    "takes days from mon to sun; {days} runs backwards": (
        "lleva días de mon a sun; {days} va al revés",
        "leva dias de mon a sun; {days} vai ao contrário",
    ),
    'takes a day such as "12-25" (every year) or "2026-04-03"': (
        'lleva un día como "12-25" (cada año) o "2026-04-03"',
        'leva um dia como "12-25" (todo ano) ou "2026-04-03"',
    ),
    "{day} is said twice": ("{day} está dos veces", "{day} aparece duas vezes"),
    "is said twice": ("está dos veces", "aparece duas vezes"),
}
SPOKEN = (Language.SPANISH, Language.PORTUGUESE)
LINE = {
    Language.SPANISH: "línea {line}, columna {column}{where}: {message}{stands}",
    Language.PORTUGUESE: "linha {line}, coluna {column}{where}: {message}{stands}",
}
STANDS = {Language.SPANISH: "; ahí pone {found}", Language.PORTUGUESE: "; ali está {found}"}
MEANT = {
    Language.SPANISH: ("¿quería decir {near}? ", "se admite: {every}"),
    Language.PORTUGUESE: ("quis dizer {near}? ", "aceita-se: {every}"),
}


def told(finding: Finding, language: Language) -> str:
    """Return what is wrong and where; in English, if nobody has put it into other words."""
    message = translated(finding.message, language)
    if message is None:
        return str(finding)
    known = not finding.found or repr(finding.found) in finding.message
    return LINE[language].format(
        line=finding.line,
        column=finding.column,
        where=f" ({finding.field})" if finding.field else "",
        message=message,
        stands="" if known else STANDS[language].format(found=repr(finding.found)),
    )


def translated(message: str, language: Language) -> str | None:
    """Return a complaint in another language; None if there it has no words."""
    if language not in SPOKEN:
        return None
    for form, words in forms():
        if found := form.fullmatch(message):
            slots = found.groupdict()
            if "choices" in slots:
                slots["choices"] = choices(slots["choices"], language)
            return words[SPOKEN.index(language)].format(**slots)
    return None


@cache
def forms() -> tuple[tuple[re.Pattern[str], tuple[str, str]], ...]:
    return tuple(_forms())


def _forms() -> Iterator[tuple[re.Pattern[str], tuple[str, str]]]:
    for said, words in SAID.items():
        yield re.compile(SLOT.sub(r"(?P<\1>.+?)", re.escape(said)), re.DOTALL), words


def choices(said: str, language: Language) -> str:
    """Say which word was meant, and which may stand there."""
    found = CHOICES.fullmatch(said)
    if found is None:
        return said
    meant, every = MEANT[language]
    near = meant.format(near=found["near"]) if found["near"] else ""
    return near + every.format(every=found["every"])
