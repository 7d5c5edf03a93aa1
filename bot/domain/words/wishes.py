"""What is wanted: to complain formally, a person, an answer. Folded text, no apostrophes."""

import re
from functools import cache

from bot.domain.words.company import Company
from bot.domain.words.phrases import PERSON
from bot.domain.words.sifting import Sieve


@cache
def _sieve(lines: str) -> Sieve:
    """Compile what is long when it is first needed."""
    return Sieve(lines)


_FORMAL = r"(?:formal|formalmente|formales|por escrito|oficial|oficialmente|escrita|formally|official|officially|written|in writing|formais)"
_PUT = (
    r"(?:poner|pongo|presentar|presento|interponer|interpongo|levantar|levanto|meter|hacer|hago"
    r"|haciendo|dejar|dejo|asentar|radicar|radico|registrar|registro|registre|abrir|abro|abriendo"
    r"|tramitar|formalizar|formular|iniciar|ingresar|elevar|cursar|realizar|asienten|abram|abre"
    r"|fazer|faco|apresentar|prestar|formalize|lodge|lodging|file|filing|filed|make|making|submit"
    r"|submitting|raise|raising|log|register|escalate|put in|start|open|escribir|puse|hice"
    r"|interpuse|registrei|abri|fiz|levante)"
)
_COMPLAINT = (
    r"(?:queja|quejas|reclamo|reclamos|reclamacion|reclamaciones|denuncia|demanda|reclamacao"
    r"|reclamacoes|queixa|queixas|denuncia|complaint|complaints|claim|pqr|pqrs|pqrsf|demanda"
    r"|ouvidoria|grievance|querella)"
)
_BODY = (
    r"(?:profeco|condusef|procon|consumidor|consumo|ocu|facua|omic|consumer (?:protection|affairs"
    r"|rights|agency|board|court|council)|trading standards|ombudsman|better business bureau|bbb"
    r"|small claims|attorney general|anac|anatel|aneel|ans|asae|deco|livro de reclamacoes"
    r"|libro de (?:quejas|reclamaciones|reclamos)|hojas? de reclamacion\w*|sernac|indecopi"
    r"|superintendencia|supersalud|superfinanciera|sic|defensa al consumidor|defensa del"
    r" consumidor|consumidor\.gov|reclame ?aqui|juizado|pequenas causas|ministerio|defensoria"
    r"|cofepris|sectur|jefatura|inspeccion|sanidad|vigilancia sanitaria|dgs|entidade reguladora"
    r"|regulador|regulator|health department|banco (?:de espana|central)|conamed|turismo)"
)
_TAKE = (
    r"(?:voy a(?: ir)?(?: a)?|ire(?: a)?|acudire|acudir|denunci\w+|reclam\w+|report\w*|queja\w*"
    r"|report(?:ing|ed)|going|go|contact\w*|vou|irei|acion\w+|recorr\w+|abrir|queixa|queixar"
    r"|denunci\w+|demand\w+|pon\w+|present\w+|take (?:this|it|you)|file\w*|hear from|notific\w+"
    r"|avis\w+|llam\w+|escrib\w+|escal\w+|elev\w+|acionar|processar|levar|llevar\w*|acusar)"
)

COMPLAINT = rf"""
    boletim de ocorrencia|processo (?:judicial |civil )?contra|small claims|claims court|notice of complaint|denuncia policial|tribunal arbitral
    {_PUT} (?:\w+ ){{0,4}}{_COMPLAINT}|{_COMPLAINT} (?:\w+ )?{_FORMAL}|{_FORMAL} {_COMPLAINT}
    (?:hojas?|libros?|formularios?|formato|formatos) de (?:\w+ )?(?:reclam\w+|quejas?|sugerencias y quejas)
    livros? de reclamac\w+|livro amarelo|livro vermelho|complaints? (?:form|book|procedure|number|department)|formularios? de (?:queixa|reclamac)\w*
    {_TAKE} (?:\w+ ){{0,5}}{_BODY}|(?:queja|reclamo|reclamacion|denuncia|queixa|reclamacao|denuncia) (?:\w+ ){{0,3}}(?:en|ante|a|al|no|na|ao|junto ao|with|to) (?:\w+ )?{_BODY}
    (?:mi|my|nuestro|our|meu|minha|nosso|un|an?|um|el|con) (?:\w+ )?(?:abogad[oa]s?|lawyers?|solicitors?|attorneys?|advogad[oa]s?) (?:\w+ ){{0,2}}(?:will|se|va|vai|is|les|ira|entrara|hablara|contact|comunicara|tomara|vera|ja|ya|pondra|esta|entrar)
    (?:hablar|hablare|speak|talk|falar|consult\w+|contact\w+|call\w*|pass\w*|pasar|hear from|contrat\w+) (?:\w+ ){{0,3}}(?:abogad[oa]s?|lawyers?|solicitors?|attorneys?|advogad[oa]s?)
    (?:voy a|vamos a|vou|vamos|los|les|i will|ill|going to|were|quiero|quero|procederei|pienso) (?:\w+ )?(?:denunciar|demandar|processar|sue|suing|take legal action|denunciarlos|demandarlos)\w*
    sue you|suing you|see you in court|nos vemos en (?:los )?(?:tribunales|juzgado|corte)|legal action|(?:accion|acciones|medidas|via|vias) (?:legal|legales|judicial|judiciales)|(?:acao|medidas|vias) (?:legais|legal|judicial|judiciais)|processo judicial|na justica|no tribunal|em tribunal
    (?:quiero|quisiera|deseo|necesito|quero|queria|gostaria de|i want to|i would like to|id like to|wish to|need to) (?:\w+ ){{0,2}}(?:quejarme|reclamar|complain|queixar) (?:formal\w*|oficial\w*|por escrito|in writing|officially|formally)
    (?:formal|formally|formalmente) (?:\w+ )?(?:complain\w*|reclam\w+|quej\w+|queix\w+)
    {_COMPLAINT} (?:number|numero|con folio|con numero)|(?:numero|folio|acuse|copia) de (?:la |mi |minha |meu )?(?:queja|reclamo|reclamacion|reclamacao|queixa)
    (?:constancia|quede) (?:por escrito )?(?:de )?(?:mi |la |esta )?(?:queja|reclamo|inconformidad)|(?:denunciar|report) (?:\w+ ){{0,3}}(?:autoridades|authorities|autoridade)\w*
    (?:exijo|exigimos|demand|exijo uma) (?:\w+ ){{0,4}}(?:por escrito|in writing|indemnizacion|indenizacao|compensation|respuesta formal|resposta formal)
    (?:carta|burofax|email|correo) (?:formal )?(?:de (?:queja|reclamo|reclamacion|reclamacao))|derecho de peticion|carta documento|burofax|pqrs?
"""
_NO_COMPLAINT = re.compile(
    r"\b(?:ningun\w*|sin|no (?:tengo|tenemos|hay|tuve|tuvimos|quiero|pienso|voy a|es|hace falta)"
    r"|nunca|no|without|any|not (?:a|an)|nao (?:e|tenho|quero|vou|precis\w+)|sem|nenhum\w*|nem"
    r"|not going to|dont want to|isnt an?|nada de) (?:\w+ ){0,3}(?:quejas?|reclamos?|reclamacion\w*"
    r"|denuncias?|complaints?|complain|reclamac\w+|queixas?)\b"
)


IDEAS = {
    "lawyer": """
        advogados abogadas attorneys letrado
        abogado abogada abogados lawyer lawyers solicitor solicitors attorney advogado
        advogada
    """,
    "involved": """
        acionar aciono acionarei instruct instructed instruir
        mi my our nuestro meu minha letter carta hear contact* llam* habl* fal* consult* talk*
        spoke speak* escuchar oir ouvir entro entrar procesar demandar demanda pass*
    """,
    "grievance": """
        queja reclamo reclamacion denuncia demanda reclamacao queixa complaint grievance
        dispute inconformidad
    """,
    "official": """
        protocolar protocolo protocolei documentar
        formal* official* oficial* escrito escrita writing record folio constancia expediente
        ticket protocolo libro livro hoja hojas escalar escalate ombudsman reference poner
        presentar interponer levantar meter radicar registrar abrir asentar tramitar lodge
        file filing raise raising logged log register pongo presento levanto pondre presentare
        levantare radicare metere meto apresentar fazer faco registar formalizar apresento
        elevar interpondre interpongo registrada registrado asienten submit submitting numero
    """,
    "put-down": "constancia asentado asentar registrado registrada record quede fique recorded",
    "in-writing": "escrito escrita writing written formal formally oficial official formalmente",
    "authority": """
        authorities autoridades procurador fiscalia sectur vigilancia secretaria
        profeco condusef procon facua omic sernac indecopi ombudsman ouvidoria
        superintendencia defensoria cofepris conamed supersalud superfinanciera anatel anac
        asae deco consumo consumidor consumer regulator watchdog
    """,
    "turn-to": """
        writing write escribir escribire directo derecho direto reporting complain complaining complaint
        denunci* demand* report* recl* quej* queix* acion* acud* voy ir vou vamos saber sabra
        avis* carta contact* letter taking go going escal* how como lo los ja ya via before
        ante junto recorrer abrir abri hear know notific* processar
    """,
    "legal": """
        legal legales legais judicial judiciales tribunal tribunales juzgado court courts
        juizado
    """,
    "steps": """
        accion acciones medidas via vias acao acoes action steps proceedings take taking voy
    """,
    "sue": """
        demandar demandarlos demandare denunciar denunciarlos denunciare processar sue suing
    """,
    "demand": "demand exijo exijimos exigimos require requiero solicito",
    "reply": "response reply answer respuesta resposta contestacion explanation explicacion explicacao",
    "threat": "demando demandamos processo sue denuncio denunciamos denunciare denunciarei",
    "unless": "si se if devuelven devolvem refund dinero dinheiro money reembols*",
    "you": "los les os a voces vos vou voy vamos you them i going gonna will ill al voces-los",
    "reach": """
        pasas pasan comunicas comunica liga hablar hable hablo platicar platique charlar
        comuni* comunique conversar falar fale talk speak chat call chamar chame chama llame
        llamen llama llamar marque marquen marcar marqueme ring contact contacten contacte
        atienda atiendan atender atende venga vengan venha viene pase pasen paseme pasame
        pasar pasenme comunicame comuniqueme pongame ponme poneme put get passa passe passem
        transfer transfiera transfieran transfira connect conecten conectame responda conteste
        ligue liguem ligar llevame manden mande traigan find fetch bring send respond reply
        answer escalate
    """,
    "want": """
        denme den dennos quiero quisiera necesito exijo quero queria preciso want need demand
        prefer prefiero prefiro dame deme give solicito pido puedo posso can could gostaria
        podria puede pode wanna hagan favor
    """,
    "boss": """
        gerente gerencia encargado encargada responsable manager supervisor supervisora humano
        humana human humans asesor asesora agente operador operadora representante
        representative rep director directora diretor diretora dueno duena dono jefe jefa
        chefe responsavel encarregado encarregada atendente owner boss ejecutivo ejecutiva
        ouvidor patron patrao
    """,
    "somebody": "persona personas alguien gente pessoa pessoas alguem someone somebody person",
    "real": "real verdad verdade humano humana carne hueso actual live proper human vivo",
    "robot": """
        bot robot robo maquina machine automatico automatica chatbot automated contestadora
    """,
    "stop": """
        no nao stop not quit sick deja dejen pare hart* cansad* basta ya enough instead ni
    """,
    "anyone": "anyone anybody alguien alguem someone",
    "told": "dijo hablamos spoke talked falei falamos told said disse dijeron",
    "shop": """
        encanto amable fue fueron was were lovely resolvio resolveu solved service praise
        felicitar agradecer agradecerle thank parabenizar compliment felicito
    """,
}
BONDS = {
    "complaint": """
        lawyer+involved<5
        grievance+official<4
        put-down+in-writing<4
        authority+turn-to<6
        legal+steps<3
        sue+you<3
        demand+reply+in-writing<6
        threat+unless<7
    """,
    "person": """
        reach+boss<4 -told -shop
        want+boss<4 -told -shop
        reach+somebody<3 -told -shop
        real+somebody+reach<6
        real+somebody+want<5
        anyone+boss<3 -told -shop
        robot+stop<4
        robot+reach+somebody<7
    """,
}


@cache
def _company() -> Company:
    return Company(IDEAS, BONDS)


def is_complaint(plain: str) -> bool:
    """Tell whether a formal complaint is made, or announced."""
    text = _NO_COMPLAINT.sub(" ", plain)
    return "complaint" in _company().kept(text) or _sieve(COMPLAINT).finds(text)


MORE_PERSON = r"""
    (?:me llama|me atiende|viene|me ayuda|me liga|me atende) (?:alguien|alguem)|(?:alguien|alguem) (?:me llama|me atiende|viene|me liga|me atende)
    (?:hablar|platicar|comunicar\w*|comunicad\w+|comuniquen\w*|charlar|contactar|pasen|pasame|paseme|pasa|ponme|poneme|pongame|transfier\w+|conect\w+|contact\w+) (?:\w+ ){0,3}(?:con|a|al) (?:\w+ ){0,3}(?:alguien|persona|personas|humano|humana|encargad[oa]|gerente|gerencia|responsable|director|directora|jef[ea]|supervisora?|agente|operadora?|asesora?|duen[oa]|recepcion|ejecutiv[oa]|representante|manager|atencion al cliente|ser humano)
    (?:atiend\w+|atencion|conteste|responda|ayude) (?:\w+ ){0,2}(?:una persona|un humano|alguien|alguien de verdad|humana|persona real)|alguien (?:de verdad|real|humano|que me (?:atienda|ayude|escuche|conteste|responda))
    (?:talk|speak|chat|connect\w*|transfer\w*|put me through|through) (?:\w+ ){0,3}(?:to|with) (?:\w+ ){0,3}(?:someone|somebody|person|people|human|manager|reception|agent|staff|boss|representative|rep|supervisor|owner|operator|in charge)
    (?:get|find|give) me (?:\w+ ){0,2}(?:manager|human|person|someone|supervisor|agent|representative)|someone (?:please )?(?:call|come|help|contact) (?:me|us|here|over)|can (?:someone|somebody|anyone) (?:\w+ )?(?:call|come|help|contact|talk|speak)|not (?:a )?(?:bot|robot|machine)|stop (?:the )?bot|no (?:quiero|a) (?:\w+ )?(?:bot|robot|maquina)|(?:ro)?bot no|speak to a
    (?:falar|conversar|contacto|contato|passa|passe|passem|transfere|transfira|chama|chame) (?:\w+ ){0,3}(?:com|para|pra|pro|o|a|um|uma) (?:\w+ ){0,3}(?:alguem|pessoa|humano|gerente|atendente|responsavel|recepcao|supervisora?|diretora?|dono|dona|ser humano|encarregad[oa]|chefe|assistente|operadora?)|alguem (?:de verdade|pode (?:me )?(?:ligar|ajudar|atender|vir|falar))|gente de verdade|atendente humano|nao quero (?:falar com )?(?:robo|bot|maquina)
    (?:puede|podria|pueden|podrian|puedes) (?:venir|subir|bajar|llamar\w*|atender\w*|comunicarse|marcarme) (?:alguien|una persona)?|(?:alguien|alguem) (?:me |nos )?(?:puede|podria|que) (?:\w+ )?(?:atender|ayudar|llamar|venir|contactar|hablar)\w*|(?:marquenme|marqueme|llamenme|contactenme|contacten conmigo|pongase en contacto|me contacten|me contactem|entrem em contato|me marquen|liguem[- ]me|liga[- ]me|ligue[- ]me|ring me|phone me|call us|call me)
    donde esta (?:el|la) (?:gerente|encargad[oa]|responsable|dueñ[oa])|(?:quiero|quisiera|necesito|exijo) (?:ver |hablar )?(?:a |con )?(?:al |el |la |un )?(?:gerente|encargad[oa]|responsable|duen[oa]|supervisor)|(?:quero|preciso) (?:ver |falar )?(?:com )?(?:o |a )?(?:gerente|responsavel|dono|supervisor)|i want (?:the|a|your) (?:manager|supervisor|person|human)
"""
ANY_PERSON = f"{PERSON.strip()}\n{MORE_PERSON.strip()}"
MUTED = re.compile(
    r"\b(?:no|dont|not|nao|without|sin|sem) (?:\w+ ){0,2}(?:hablar con nadie|talk to anyone|speak to"
    r" anyone|falar com ninguem|me llamen|me liguem|need to talk|want to talk)\b"
)


def wants_person(plain: str) -> bool:
    """Tell whether somebody asks to be dealt with by a person."""
    text = MUTED.sub(" ", plain)
    return "person" in _company().kept(text) or _sieve(ANY_PERSON).finds(text)


ASKS = re.compile(
    r"^\W*(?:(?:hola|oi|ola|hi|hello|hey|buenas|buenos dias|buenas tardes|buenas noches|bom dia"
    r"|boa tarde|boa noite|disculp\w+|perdon\w*|desculp\w+|com licenca|excuse me|sorry|oigan?|oye"
    r"|una (?:pregunta|consulta|duda)|uma (?:pergunta|duvida)|quick question|che|please)\W+)*"
    r"(?:a que hora|que horas?|hasta que hora|ate que horas|cual(?:es)?\b|qual\b|quais|cuant[oa]s?"
    r"|quant[oa]s?|quanto|donde|onde|cuando|quando|como (?:hago|puedo|se|llego|faco|posso|funciona"
    r"|me|pago|conecto)|quien|quem|what|when|where|which|who|how (?:do|can|much|many|far|long|late"
    r"|early)|do you|does|is there|are there|is it|can (?:i|we|you)|could (?:i|we|you)|may i"
    r"|tienen|tenes|tienes|voces tem|aceptan|aceitam|puedo|podemos|posso|podemos|se puede"
    r"|sera que|da para|sabe[ns]? (?:si|a|donde|se)|me (?:pueden?|podrian?|podes|puedes) (?:decir"
    r"|enviar|mandar|dar|pasar|traer|ayudar)|es posible|e possivel|gostaria de saber|quisiera saber"
    r"|queria saber|i would like to know|id like to know|por que|porque (?:no|nao)|why)\b"
)


def is_question(plain: str) -> bool:
    """Tell whether something is asked, with or without the sign that ends a question."""
    return "?" in plain or "¿" in plain or bool(ASKS.search(plain))
