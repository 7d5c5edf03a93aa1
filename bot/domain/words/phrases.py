"""The words that `words` knows: folded, without accents, in Spanish, English and Portuguese."""

import re

# Numbers written out; "una" and "uma" are left out, being articles first.
DIGITS = {
    **dict.fromkeys(("cero", "zero"), "0"),
    **dict.fromkeys(("uno", "one"), "1"),
    **dict.fromkeys(("dos", "two", "dois", "duas"), "2"),
    **dict.fromkeys(("tres", "three"), "3"),
    **dict.fromkeys(("cuatro", "four", "quatro"), "4"),
    **dict.fromkeys(("cinco", "five"), "5"),
    **dict.fromkeys(("diez", "ten", "dez"), "10"),
}

STARS = frozenset("⭐★")
_SIGNS = {
    1: "😡🤬👿😤😠🤮🤢💩",
    2: "🤦💔😭😾👎🙁☹😞😟😒😣😖😫😩😢😔😕🙄😑",
    3: "😐🤷",
    4: "🙂",
    5: "🥹🙌😋🤗😌🔝🤤🫶😎👍😊😀😃😄😁😍🤩🥰😘❤♥💖💕💛💚💙💜🧡👌👏💯🎉",
}
EMOJI = {sign: score for score, signs in _SIGNS.items() for sign in signs}

_WORDS = {
    1: """
        fatal horrible horribles horroroso horrorosa pesimo pesima pesimos pesimas malisimo
        malisima asqueroso asquerosa asco repugnante vergonzoso vergonzosa verguenza vergonha
        desastre desastroso terrible terribles espantoso espantosa nefasto nefasta deplorable
        lamentable indignante inaceptable insoportable estafa estafadores cucaracha cucarachas
        chinches awful horrendous terribly worst disgusting appalling dreadful unacceptable
        disgrace disgraceful disaster scam filthy atrocious cockroach cockroaches bedbugs
        pessimo pessima horrivel horriveis terrivel nojento nojenta nojo desastrosa inaceitavel
        lamentavel percevejos ridiculo ridicula ridiculous
    """,
    2: """
        mal malo mala malos malas feo fea sucio sucia sucios sucias roto rota rotos rotas peor
        lento lenta lentos lentisimo lentisima tardisimo ruido ruidos ruidoso ruidosa antipatico
        antipatica grosero grosera groseros maleducado maleducada incomodo incomoda decepcion
        decepcionado decepcionada decepcionante enfadado enfadada enojado enojada molesto
        molesta descontento descontenta insatisfecho insatisfecha problema problemas queja
        quejas quejarme quejar averiado averiada estropeado estropeada retraso demora demoras
        goteras bad worse poor poorly dirty broken rude slow noisy noise smelly stinks
        disappointed disappointing disappointment angry upset unhappy unsatisfied dissatisfied
        annoyed annoying uncomfortable problem problems issue issues complaint complaints
        complain late delay delayed stained leaking unfriendly unhelpful sucks ruim ruins pior
        sujo suja sujos sujas quebrado quebrada quebrados lerdo barulho barulhento barulhenta
        grosseiro grosseira decepcao decepcionei chateado chateada irritado irritada
        insatisfeito insatisfeita imundo imunda reclamar reclamacao atraso atrasado atrasada
        fedor fedendo estragado estragada desconfortavel
    """,
    3: """
        regular normal normalito aceptable mejorable pasable meh average decent acceptable
        mediocre alright fine razoavel aceitavel mediano mediana
    """,
    4: """
        bien bueno buena buenos buenas correcto correcta agradable satisfecho satisfecha
        contento contenta good nice well pleasant satisfied bom boa bons bem satisfeito
        satisfeita agradavel limpio limpo amable amables friendly simpatico
        simpatica
    """,
    5: """
        perfecto perfecta perfectos perfectas excelente excelentes genial geniales estupendo
        estupenda maravilloso maravillosa fantastico fantastica increible buenisimo buenisima
        encantado encantada encanta encanto magnifico magnifica fenomenal espectacular
        inmejorable impecable precioso preciosa delicioso deliciosa riquisimo riquisima chevere
        bacano perfect perfectly excellent great amazing wonderful fantastic awesome brilliant
        superb lovely outstanding loved delicious flawless spotless incredible perfeito perfeita
        perfeitos otimo otima otimos otimas maravilhoso maravilhosa adorei amei incrivel
        sensacional espetacular impecavel delicia
    """,
}
WORDS = {word: score for score, words in _WORDS.items() for word in words.split()}

_NEGATORS = """
    no not never nada ni sin tampoco nunca jamas ningun ninguna nao nem sem nenhum nenhuma
    without isnt wasnt arent werent dont doesnt didnt cant couldnt wont hardly none zero
"""
NEGATORS = frozenset(_NEGATORS.split())
OPPOSITE = {1: 3, 2: 4, 3: 2, 4: 2, 5: 2}  # "not bad" is some praise, "not great" is blame
CONTRAST = re.compile(r"[.,;:!?¡¿\n()]+|\b(?:pero|aunque|but|although|porem|embora)\b")

# In Portuguese the suitcase is a "mala", and people ask about it at every reception.
_ITS_ARTICLES = "a as minha minhas sua suas da das na nas uma duas nossa nossas"
SUITCASE = frozenset(_ITS_ARTICLES.split())

_NOT = r"(?:no|not|nao|ni|isnt|doesnt|didnt|dont|wont|never|nunca)"
_WAITED = "esper(?:o|a|amos|ando)|aguardando|waited|waiting"
_PHRASES = {
    1: rf"""
        nunca (?:mas|mais) (?:vuelvo|volvere|volveremos|volto|voltarei)
        never (?:again|coming back)
        no (?:vuelvo|volvere|volveremos)|{_NOT} (?:volto|voltarei)
        (?:un|una|que|uma|total) mierda|piece of shit|uma merda|una basura|um lixo|rip ?off
        (?:da|dio|me da) asco|que (?:horror|asco|verguenza|vergonha|nojo)
    """,
    2: rf"""
        (?:muy|demasiado|llego|llegaron|vino|vinieron|muito|chegou|chegaram) tarde
        {_NOT} (?:\w+ ){{0,2}}?(?:funcion\w+|works?|working|anda|sirve|enciende|abre|liga)
        {_NOT} (?:\w+ ){{0,2}}?(?:llega\w*|llego|limpi\w+|limparam|cleaned|arrived)
        sin funcionar|sem funcionar|gracias por nada|thanks for nothing|obrigad[oa] por nada
        {_NOT} (?:\w+ )?(?:cumpl\w+|resolvi\w+|resolveu|solucion\w+|solved|fixed)
        (?:cobra\w+|charged)(?: \w+)? (?:dos veces|doble|de mas|twice|duas vezes|a mais)
        (?:una|media|uma|meia|an|\d+) (?:hora|hour)s? (?:en la fila|na fila|on hold|de espera)
        {_NOT} (?:me |nos )?(?:gusto|gusta|gustaron|gostei|gostamos)
        (?:dont|didnt|did not|do not) like
        no hay (?:agua|luz|toallas|papel|internet|wifi|calefaccion|nadie)
        sin (?:agua|luz|toallas|papel|internet|wifi)
        no (?:hot )?(?:water|towels|power|internet|wifi|heating)
        (?:nao tem|nao ha|sem) (?:agua|luz|toalhas?|papel|internet|wifi|ninguem)
        (?:llevo|llevamos|{_WAITED})\b[^.!?]{{0,60}}\b(?:min|minutos?|minutes?|horas?|hours?|rato)
        (?:huele|olia|huelen) (?:muy |tan )?(?:mal|raro|a humedad|a tabaco)
        smells? (?:so |really |very )?(?:bad|awful|horrible|musty|damp)|cheira\w* (?:mal|a mofo)
        mal olor|mau cheiro|bad smell|deja(?:ba)? (?:mucho )?que desear|deixou? a desejar
        waste of (?:money|time)
        (?:muy|demasiado|super|muito) (?:fri[oa]|caliente|car[oa]|pequen[oa]|quente)
        (?:too|very|so) (?:expensive|cold|hot|small|loud)
        (?:podria|poderia|could) (?:estar|ser|be|ter sido|have been) (?:mejor|melhor|better)
    """,
    3: r"""
        mas o menos|mais ou menos|more or less|asi asi|ni fu ni fa|tanto faz|so so|not sure
        ni (?:bien|bueno) ni (?:mal|malo)|nem (?:bom|bem) nem (?:ruim|mal)|neither good nor bad
        (?:no|not|nao|isnt|wasnt) (?:\w+ ){0,2}(?:perfect\w*|perfeit\w*)
        nothing special|nada especial|nada del otro mundo
    """,
    4: r"""
        (?:todo|todos|tudo) (?:en orden|ok|okay|bien|bem|certo|correcto|tranquilo)
        (?:all|everything|everythings|everything is|everything was) (?:ok|okay|good|fine|well)
        problems? (?:was |is |got )?(?:solved|fixed)|problema (?:resuelto|solucionado|resolvido)
        (?:no tengo|nao tenho) (?:nada )?(?:de |do |o )?que (?:quejarme|reclamar)
        (?:nada que|nothing to) (?:reclamar|complain)
        (?:resol[uv]\w+|solucion\w+|solved|fixed) (?:todo|tudo|everything)
        (?:resol[uv]\w+|solucion\w+|solved|fixed) (?:el|mi|o|meu|my|the) (?:problema?|issue)
        (?:no (?:\w+ ){0,2})?(?:menos|nada) mal|not (?:too |so |that )?bad
        (?:without|no) (?:\w+ )?(?:problems?|complaints?|issues?)
        (?:(?:no|nao|nunca) (?:\w+ ){0,2})?(?:sin|ningun|sem|nenhum) (?:problema|queja)s?
        (?:no hay|no|nao) (?:\w+ )?(?:problema|queja)s?
    """,
    5: r"""
        (?:muy|super|tan) (?:bien|buen[oa]s?|amables?|ric[oa]s?|limpi[oa]s?|simpatic[oa]s?)
        nunca (?:\w+ ){0,2}(?:tan|tao) (?:bien|bem)
        never (?:\w+ ){0,2}so (?:good|well|happy|clean|nice|kind|comfortable|tasty)
        (?:really|very|so) (?:good|nice|friendly|clean|well|happy)
        (?:muito|super) (?:bom|boa|bem|limp[oa]|simpatic[oa]s?|gentil|gentis)
        (?:no|nao) (?:podria|podia|poderia|pode|puede) (?:ser|estar|haber sido) (?:mejor|melhor)
        (?:couldnt|could not) (?:be|have been|be any) better
        (?:me|nos) (?:encanto|ha encantado|gusto mucho|encanta)|gostei muito|gostamos muito
        una maravilla|uma maravilha|de (?:lujo|diez)|nota (?:10|mil)|top(?: top)?
    """,
}


def any_of(lines: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(line.strip() for line in lines.strip().splitlines())})\b"
    )


# Praise first: "could not be better" must not be found as "could be better".
PHRASES = {score: any_of(_PHRASES[score]) for score in (5, 4, 3, 1, 2)}

# "Buenos" and "good" in a greeting judge nothing, nor does "late" when it names a service.
GREETING = re.compile(
    r"\b(?:muy )?buen(?:os|as)? (?:dias?|tardes?|noches?)\b|^\W*buenas\b"
    r"|\bbo[ma] (?:dia|tarde|noite)\b"
    r"|\b(?:minhas?|suas?|das?|nas?|as|nossas?|uma|duas|onde \w+ as?) malas?\b"
    r"|\bgood (?:morning|afternoon|evening|night|day)\b"
    r"|\blate check ?-?(?:out|in)\b|\b(?:how|running|be|am|im) late\b|\btambien\b|\bmas bien\b"
)

COURTESY = re.compile(
    r"(?:\W|\b(?:hola|oi|ola|hi|hello|hey|ok|okay|vale|dale|listo|sale|beleza|blz|si|sim|yes|no"
    r"|nao|(?:muchas|mil|many|muito|muy)|gracias|grax|thanks|thank you|thx|ty|obrigad[oa]|obg"
    r"|por favor|porfa|please|pls|buen(?:os|as)?|bo[ma]|good|dias?|tardes?|noches?|noites?"
    r"|morning|afternoon|evening|night|day|so much|a lot|adios|chau|tchau|bye)\b)*"
)

PERSON = r"""
    (?:hablar|comunicarme|conversar) con (?:\w+ )?(?:alguien|personas?|humano|encargad[oa])
    (?:hablar|comunicarme|conversar) con (?:\w+ )?(?:gerente|responsable|directora?|jef[ea])
    (?:hablar|comunicarme|conversar) con (?:\w+ )?(?:recepcion|supervisora?|agente)
    (?:hablar|comunicarme|conversar) con (?:\w+ )?(?:operadora?|asesora?)
    (?:talk|speak|chat) (?:to|with) (?:\w+ ){0,2}?(?:someone|somebody|person|people|human)
    (?:talk|speak|chat) (?:to|with) (?:\w+ ){0,2}?(?:manager|reception|agent|staff|boss)
    (?:falar|conversar) com (?:\w+ )?(?:alguem|pessoa|humano|gerente|atendente)
    (?:falar|conversar) com (?:\w+ )?(?:responsavel|recepcao|supervisora?|diretora?)
    (?:quiero|necesito|prefiero) (?:una? )?(?:persona|humano|agente|operador)
    (?:quero|preciso de) (?:uma? )?(?:pessoa|humano|atendente)
    (?:want|need) (?:an? )?(?:\w+ )?(?:human|person|agent)
    (?:persona|pessoa|real) (?:real|de verdad|de verdade|person|human)|atendimento humano
    me llamen|llamenme|llamame|llameme|me liguem|me ligue|(?:please )?call me
    (?:que venga|send|manden a|mande) (?:alguien|someone|somebody|alguem)
    que (?:alguien|alguem) (?:venga|venha|me llame|me ligue)
    (?:hay|tem|is there|is) (?:alguien|alguem|anyone|anybody) (?:ahi|ai|there)
"""
