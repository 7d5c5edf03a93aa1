"""What is read in a customer's words, and what never happens whatever they type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words import Decision, fold, read, worst
from bot.domain.words.phrases import WORDS
from storage.vocabulary import Verdict
from tests.domain.zones import examples

SCORES = {
    1: """
        1|1!|0/5|uno|fatal|horrible|Pésimo servicio|péssimo|the worst|nojento|😡|🤬|que asco
        1 de 5|1/5|nunca más vuelvo|1️⃣
    """,
    2: """
        2|2/5|mal|MAL!!|maaaal|👎|👎🏽|🙁|☹️|☹|😞|muy malo|no funciona
        la ducha no funciona bien|not good|not great|it doesn't work|it doesn’t work
        não funciona|ruim|muito ruim|no me gustó|no está muy bien|todo genial pero lento
        dirty towels|hay mucho ruido|waited 40 minutes|llegaron tarde|⭐⭐|★★☆☆☆
        dos estrellas|two stars|a TV está quebrada|le doy un 2|no hay agua caliente|4/10|😕
        se cayó el wifi|me cobraron dos veces|deja mucho que desear|nada bien|não gostei
        could be better
    """,
    3: """
        3|😐|3 de 5|regular|más o menos|mais ou menos|nem bom nem ruim|so so|no es perfecto
        5/10|tres|normal
    """,
    4: """
        4|🙂|4 out of 5|4 em 5|bien|todo bien gracias|bom|good|goooood|no está mal|nada mal
        not bad|no está nada mal|sin problemas|no tuve ningún problema
        não tive nenhum problema|no complaints|cuatro estrellas|8/10|4,5/5
        no tengo nada de que quejarme
    """,
    5: """
        5|5!|5/5|10/10|5️⃣|cinco|five stars|⭐⭐⭐⭐⭐|👍|❤️|😍|🤩|😊
        todo perfecto gracias|muy bien|excelenteeee|ótimo|Tudo ótimo, obrigada!|perfect
        very good|no podría ser mejor|me encantó|muito bom
        todo perfecto gracias, ¿a qué hora cierra la piscina?
    """,
}
NOTHING = """
    buenos días|Good morning|gracias|ok|¿A qué hora es el desayuno?
    ¿cuál es el mejor restaurante?|onde deixo a mala?|llegamos el 2/5|6|room 112
    estoy en la 404|agua con gas por favor|late check-out?|is there a fireplace?
    queda mucho|dónde está la piscina|42|1234|12/5|24/7|…|?
"""
URGENT = """
    estoy intoxicado|llamen a la policía|me caí en la ducha|hay fuego en la cocina|hay humo
    huele a gas|cheiro de gás|mi hija está sangrando|he is bleeding|there is a fire
    call an ambulance|tive uma queda|incêndio no quarto|me robaron la cartera|fomos roubados
    a senhora caiu na escada|llamen al 112|stuck in the elevator|no puede respirar
    reacción alérgica|SOCORRO|food poisoning|me desmayé|bare wires|me siguen y me amenazan
    HAY FUEGOOO
"""
PERSON = """
    quiero hablar con alguien|Quisiera hablar con una persona|can I talk to someone?
    speak to a human|quero falar com alguém|necesito hablar con el gerente
    falar com um atendente|call me please|let me speak with the manager|quiero un humano
    ¿hay alguien ahí?|I need a real person
"""


def lines(texts: str) -> list[str]:
    return [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize(
    ("score", "text"),
    [(score, text) for score, texts in SCORES.items() for text in lines(texts)],
)
def test_a_score_is_read(score: int, text: str) -> None:
    reading = read(text)
    assert (reading.score, reading.urgent) == (score, False)
    assert reading.verdict is not None


@pytest.mark.parametrize("text", lines(NOTHING))
def test_what_judges_nothing_has_no_score(text: str) -> None:
    reading = read(text)
    assert (reading.score, reading.verdict) == (None, None)
    assert (reading.urgent, reading.wants_person, reading.complaint) == (False, False, False)


@pytest.mark.parametrize("text", lines(URGENT))
def test_danger_is_urgent_and_bitter(text: str) -> None:
    reading = read(text)
    assert reading.urgent
    assert reading.verdict is Verdict.BITTER


@pytest.mark.parametrize("text", lines(PERSON))
def test_a_wish_for_a_person_is_heard(text: str) -> None:
    assert read(text).wants_person


@pytest.mark.parametrize("text", [one for texts in SCORES.values() for one in lines(texts)])
def test_who_judges_does_not_ask_for_a_person(text: str) -> None:
    assert not read(text).wants_person


@pytest.mark.parametrize(
    "text",
    ["me cai muy bien la chica", "pan a fuego lento", "salida de emergencia", "no smoking"],
)
def test_what_only_sounds_dangerous_alarms_nobody(text: str) -> None:
    assert not read(text).urgent


@pytest.mark.parametrize(
    ("tap", "text", "counts"),
    [
        (5, "todo mal", 2),
        (5, "bien", 5),  # the tap leads: mild praise takes nothing away
        (1, "todo perfecto", 1),  # words never soothe
        (3, "hay humo", 1),
        (4, "¿a qué hora es el desayuno?", 4),
        (None, "mal", 2),
        (None, "hola", None),
    ],
)
def test_the_tap_leads_and_words_only_make_it_worse(
    tap: int | None, text: str, counts: int | None
) -> None:
    assert worst(tap, read(text)) == counts


typed = st.text() | st.lists(
    st.sampled_from([*WORDS, "no", "not", "não", "5", "2/5", ",", "?", "¿", "⭐", "humo", "😡"])
).map(" ".join)


@examples(100)
@given(typed, st.none() | st.integers(1, 5))
def test_whatever_is_typed_is_read_and_never_raises_a_score(text: str, tap: int | None) -> None:
    reading = read(text)
    assert reading.score in {None, 1, 2, 3, 4, 5}
    assert (reading.score is None) == (reading.verdict is None)
    counts = worst(tap, reading)
    if tap is not None:
        assert counts is not None
        assert counts <= tap


@examples(100)
@given(typed)
def test_danger_is_found_wherever_it_stands(text: str) -> None:
    assert read(f"{text}. hay un incendio. {text}").urgent


@examples(100)
@given(st.lists(st.sampled_from(sorted(WORDS)), min_size=1).map(" ".join))
def test_case_and_accents_change_nothing(text: str) -> None:
    accented = text.translate(str.maketrans("aeiou", "áéíóú"))
    assert read(text.upper()) == read(text) == read(accented)


def test_drawn_out_letters_are_folded_to_the_word_meant() -> None:
    assert fold("¡Maaaal, MUYYY malo, goooood!") == "¡mal, muy malo, good!"


def test_a_whole_document_is_read_no_further_than_a_message_goes() -> None:
    assert read("a" * 4096 + " fatal").score is None


KINDS_OF_DANGER = {
    "injury": "mi abuela se cayó en la escalera|o vidro caiu em cima de mim|she broke her arm",
    "fire": "se prendió fuego la cortina|pegou fogo na cozinha|sparks from the outlet",
    "smoke": "sale humo del enchufe|tem fumaça no corredor|smoke coming from the wall",
    "gas": "olor a gas en la pieza|vazamento de gás|I smell gas in here",
    "electric": "la ducha me dio corriente|levei um choque no chuveiro|got shocked by the lamp",
    "allergy": "se le está hinchando la cara|reação alérgica|her lips are swollen",
    "breathing": "mi nene no puede respirar|falta de ar|he is choking",
    "collapse": "se desmayó mi viejo|minha mãe desmaiou|a man collapsed in the lobby",
    "poisoning": "vomitamos todos después de la cena|intoxicação alimentar|got food poisoning",
    "intruder": "un tipo forzó la puerta|alguém entrou no quarto|they broke into our room",
    "theft": "me afanaron el celu|furtaram minha carteira|my bag was stolen",
    "violence": "el guardia me pegó|fui agredida|a guest threatened me",
    "locked": "quedamos encerrados en el ascensor|presos no elevador|stuck in the lift",
    "missing": "no encuentro a mi hija|meu filho sumiu|our son is missing",
    "hazard": "el techo se viene abajo|broken glass in the pool|tem uma seringa, cuidado",
}


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text) for kind, texts in KINDS_OF_DANGER.items() for text in lines(texts)],
)
def test_danger_is_read_by_its_kind(kind: str, text: str) -> None:
    assert kind in read(text).danger


DECIDED = {
    Decision.BITTER: """
        q mal servisio de verdad|una porquería, ni en pedo vuelvo|nos vieron la cara
        qué mamera esta fila|vaya tela, ni de coña repito|uma porcaria, passem longe
        que nojo de quarto|foi uma banhada|waste of money, never again|Todo rico pero sucio
        el peor hotel de mi vida|no me gustó nada la comida y el mesero fue grosero con nosotros
    """,
    Decision.STELLAR: """
        bien chido todo, se la rifaron|una masa los pibes, la rompieron|qué chimba de lugar
        de puta madre, repetiremos|show de bola|muito fixe, voltaremos|tá top demais, arrasaram
        absolutely loved it, will be back|❤️👏|no tengo ninguna queja, todo de maravilla
        nunca nos habían atendido tan bien en un hotel, volveremos sin duda
    """,
    Decision.NEUTRAL: "gracias|Good morning|ok|normal|mais ou menos|3/5",
}


@pytest.mark.parametrize(
    ("decision", "text"),
    [(decision, text) for decision, texts in DECIDED.items() for text in lines(texts)],
)
def test_what_six_countries_say_is_decided(decision: Decision, text: str) -> None:
    assert read(text).decision is decision


COMPLAINED = """
    Quiero poner una hoja de reclamaciones|voy a ir a Profeco|los voy a denunciar en consumo
    vou abrir queixa no Procon|quero o livro de reclamações|I want to file a formal complaint
    you will hear from my lawyer|voy a radicar una PQR|my attorney will contact you
"""
NOT_COMPLAINED = """
    no tengo ninguna queja|sin quejas|nenhuma reclamação|no complaints at all|muy lento todo
"""


@pytest.mark.parametrize("text", lines(COMPLAINED))
def test_a_formal_complaint_is_heard_and_is_bitter(text: str) -> None:
    reading = read(text)
    assert reading.complaint
    assert reading.decision is Decision.BITTER


@pytest.mark.parametrize("text", lines(NOT_COMPLAINED))
def test_who_has_nothing_to_complain_of_makes_no_complaint(text: str) -> None:
    assert not read(text).complaint


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("una hora esperando en la fila", "wait"),
        ("el mesero fue muy grosero", "staff"),
        ("o banheiro estava imundo", "clean"),
        ("I was charged twice", "price"),
        ("el aire no enfría la habitación", "facility"),
        ("a app trava na tela do login", "digital"),
        ("me caí en la ducha", "safety"),
    ],
)
def test_what_it_is_about_comes_first(text: str, reason: str) -> None:
    assert read(text).reasons[0] == reason


@examples(100)
@given(typed)
def test_a_decision_follows_its_chance(text: str) -> None:
    reading = read(text)
    assert 0 <= reading.p_bitter <= 1
    assert (reading.p_bitter >= 0.4) == (reading.decision is Decision.BITTER)
    assert reading.doubtful() <= (reading.decision is Decision.ASK)
