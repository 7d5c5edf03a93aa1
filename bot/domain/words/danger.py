"""Danger by its kinds, in the words of six countries; folded text, no apostrophes.

Words that are as often a figure of speech ("fire", "shock") count only with what makes them
real: a person, a place, a thing that burns.
"""

import re
from functools import cache

from bot.domain.words.perils import perils
from bot.domain.words.sifting import Sieve

_WE = r"(?:mi|mis|nuestr[oa]|su|un|una|el|la|al|a la|a mi|my|our|a|the|his|her|meu|minha|nosso|nossa|seu|sua|um|uma|o|ao)"
_SOMEBODY = (
    r"(?:nin[oa]s?|nen[ea]s?|peques?|chic[oa]s?|chamac[oa]s?|chav[oa]s?|pib[ea]s?|bebes?|guagua"
    r"|hij[oa]s?|hijit[oa]|niet[oa]s?|papa|mama|padre|madre|viej[oa]|abuel[oa]|abuelit[oa]"
    r"|suegr[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|herman[oa]|ti[oa]|amig[oa]|companer[oa]"
    r"|senor|senora|hombre|persona|cliente|huesped|kid|kids|child|children|baby|toddler|boy|girl"
    r"|son|daughter|dad|father|mom|mum|mother|wife|husband|partner|friend|grand\w+|man|woman|guy"
    r"|lady|guest|somebody|someone|person|he|she|brother|sister|crianca|menin[oa]|filh[oa]"
    r"|filhinh[oa]|net[oa]|pai|mae|avo|vovo|esposa|mulher|namorad[oa]|irmao|irma|senhora?|homem"
    r"|moc[oa]|idos[oa]|hospede|pessoa|alguem|alguien|ela|ele|amiguinh[oa]|miud[oa]|garot[oa])"
)
_CANT = r"(?:no|nao|n|cant|cannot|can not|couldnt|barely|apenas|mal)"
_STILL = r"(?:esta|estan|estoy|sigue|se esta|se me esta|ta|esta a|estou|is|are|im|am|was|ficou|quedo)"
_IN_LIFT = r"(?:ascensor|elevador|lift|elevator|bano|banheiro|bathroom|cuarto|quarto|room|habitacion|sauna|balcon|varanda|balcony|terraza|camara|bodega|deposito|porao|sotano|banho|casa de banho|provador|probador|roof|stairwell|parking|garagem|cochera|garaje)"

KINDS = {
    "injury": rf"""
        me queme|nos quemamos|me queimei|i (?:got )?(?:burn(?:t|ed)|scalded)
        (?:se fue|fue|cayo|caiu) (?:de (?:boca|bruces|cara|cabeza)|al (?:suelo|piso))
        (?<!se )(?:me|se|nos)(?: ha| he| han)? (?:cai|caido|cayo|caimos|caiste|cayeron)(?! (?:bien|mal|de maravilla|super|re |muy|el (?:sistema|wifi|internet|servi)|la (?:senal|red|luz|linea|app)|internet|del cielo|simpatic))
        {_SOMEBODY} (?:se )?(?:cayo|caiu|fell|slipped|tripped|tropezo|resbalo|escorregou|tropecou)
        (?:i|we|he|she|they) (?:just |have |had )?(?:fell|fallen|slipped|tripped) ?(?:down|off|in|on|over|at|from|and)?(?! (?:in love|asleep|for |behind))
        fell (?:down|off|over|from)|slipped|(?:me|se) (?:resbal|patin|tropec)\w*|resbal[oe]\w*
        resbalado|resbale
        (?:uma|tive|levei|sofri|sofreu|levou) (?:um |uma )?(?:queda|tombo)
        caiu (?:na|no|da|do) (?:escada|piscina|banheiro|varanda|cadeira|cama|chao|degrau|rampa)\w*
        (?:eu cai|cai (?:na|no|da|do|das|dos))|escorreg\w+
        sangr(?:o|a|e|ando|ado|aba|amos|ante|oso)|sangu?r(?:ando|ou|amento)|sangrament\w+
        (?:mucha|tanta|perdiendo) sangre|(?:muito|perdendo) sangue|sangue (?:no|pelo)|bleed\w*
        blood everywhere|lot of blood
        (?:cort\w+|cut) (?:\w+ ){{0,3}}(?:vidrio|vidro|glass|mano|mao|hand|pie|pe|foot|dedo|finger|cabeza|cabeca|head|cuchillo|faca|caco)
        (?:se|me|nos) (?:ha |he )?(?:cort|quem|queim|golpe|lastim|lesion|fractur|machuc|rompi|romp|torc|abri|desloc|lux|electrocut|queb)\w* (?:\w+ ){{0,3}}(?:mano|pie|pierna|brazo|cabeza|tobillo|rodilla|dedo|espalda|frente|diente|cara|boca|nariz|hueso|muneca|cadera|hombro|ojo|perna|braco|cabeca|joelho|tornozelo|mao|pe|dente|testa|costas|ombro|olho|rosto|pulso)
        (?:quebr\w+|torc\w+|machuc\w+|fratur\w+|bati|bateu|cort\w+|queim\w+) (?:a|o|minha|meu|as|os) (?:perna|braco|cabeca|joelho|tornozelo|mao|pe|dente|testa|costas|ombro|olho|rosto|pulso|dedo)\w*
        (?:broke|broken|twisted|sprained|hit|cracked|burn\w*|cut|hurt|split) (?:my|his|her|our) (?:leg|arm|head|ankle|wrist|foot|hand|knee|back|hip|tooth|nose|finger|eye|face|toe|rib|elbow|shoulder|neck)
        {_SOMEBODY} (?:\w+ )?(?:is |got |was |esta |ta |quedo |salio |resulto |ficou |se )?(?:hurt|injured|wounded|herid[oa]|ferid[oa]|lastimad[oa]|lastimo|machucad[oa]|machucou|lesionad[oa]|golpead[oa]|golpeo|quemad[oa]|quemo|queimou|accidentad[oa]|accidento)
        (?:hay|tem|ha|estoy|estou|sali|sai|resulte) (?:\w+ )?(?:herid[oa]s?|ferid[oa]s?|lastimad[oa]s?|machucad[oa]s?)
        injur(?:y|ed|ies)|quemadura\w*|queimadura\w*|burned (?:myself|himself|herself)
        got burn(?:ed|t)
        me lastim[eo]\w*|me machuquei|me feri|me herid[oa]|me heri|se hizo (?:mucho )?dano
        (?:he tenido|tuve|tuvimos|hubo|tive|teve|houve|had) (?:un|um|an) (?:accidente|acidente|accident)
        (?:chipote|descalabr\w+|se abrio la (?:cabeza|frente)|puntos de sutura|needs? stitches|levou pontos|rompio la crisma|partio la ceja|galo na cabeca)
        (?:techo|plafon|teto|ceiling|lampara|lustre|vidrio|espejo|espelho|tv|televis\w+|estante|shelf|cuadro|ventana|janela|puerta|porta) (?:\w+ )?(?:se |me |nos )?(?:cayo|caiu|fell|desplomo|desabou|derrumbo|came down|collapsed) (?:\w+ )?(?:encima|em cima|on|sobre|en la cabeza|na cabeca)
        (?:se|me|nos) (?:cayo|caiu|vino) (?:\w+ ){{1,4}}encima
        em cima (?:de mim|da minha|do meu)|fell on (?:me|my|us|him|her)
        mordi\w* (?:un |a |el |o |me |um )?(?:perro|cachorro|cao|dog|rata|viper\w|cobra|alacran)
        (?:perro|cachorro|cao|dog) (?:me |nos |le |lo |la |mordeu |bit )\w*(?:mordi\w*|ataco|bit|me|us)
        dog bite|pico (?:un )?(?:alacran|escorpion|arana)|clavo salido|unha? prego
        clav(?:o|e|ado|amos) (?:\w+ )?(?:en el|en la|un)
        (?:pis\w+|step\w*) (?:on |em |en |um |un |a )*(?:vidrio|vidro|glass|nail|clavo|prego)
        atropell\w+|atropel\w+|run over|hit by a (?:car|bike|cart|van)
    """,
    "fire": r"""
        (?<!del )(?<!con el )incendi(?:o|os|a|an|ando|ado|aron|ou)\b(?! de amor)|pegando fogo
        pegou fogo|esta pegando|(?:hay|tem|ha|veo|vejo|prendio|agarro|cogio) fuego\w*
        hay fuegoo*|se (?:esta )?(?:prendio|prende|prendiendo) (?:fuego|la cocina|el)|en llamas
        em chamas|in flames|on fire(?! (?:today|tonight|lately))|catch\w* fire|caught fire
        (?:a|the|small|huge) fire (?:in|on|at|broke|started|near|behind)
        theres? (?:is )?(?:a )?fire|fogo (?:na|no|em)|fuego en|llamas (?:en|saliendo)|flames
        se esta quemando|esta quemando(?:se)?
        (?:cortina|cozinha|cocina|enchufe|tomada|cable|fio|outlet|plug|wire|kitchen|curtain|aire|tablero|secador|basurero|freidora|toaster|lixeira|colchon)\w* (?:\w+ )?(?:is |esta |ta |se )?(?:\w+ )?(?:burning|quemand\w+|queimand\w+|queimou|quemo|ardiendo|prendid\w+|prendio|chispas|chispea\w*|echando|soltando faiscas?|sparking|sparks|pegando|faiscando|encendido)
        (?:saltan|salen|saltando|echa\w*|sacando|tira\w*|saindo|soltando|solta|throwing|shooting|sparks?|faiscas?|chispas|chispazos?) (?:\w+ )?(?:chispas?|chispazos?|faiscas?|sparks?|from the|del enchufe|de la toma|da tomada)
        explosi(?:on|ones)(?! de (?:sabor|color|alegr|risa))|explosao(?! de (?:sabor|cor))
        explosion|explot(?:o|aron|ado|ando)|explod(?:iu|ed|io|ing)|estallo|estourou
        huele a quemado|olor a quemado|cheiro de (?:queimado|borracha queimada)|burning smell
        smell\w* (?:of |like )?(?:burning|something burning)|smells burnt plastic
    """,
    "smoke": r"""
        (?:hay|sale|saliendo|sal[eé]a|mucho|tanto|lleno de|llena de|veo|huele a|olor a|entra|entrando|echa|con) (?:\w+ )?humo(?! de (?:cigar|taba|leña|lena|parril|asado))
        humareda|tem (?:muita )?fumaca
        (?:muita|saindo|sai|cheia de|cheio de|vejo|cheiro de|entrando|soltando) fumaca
        fumaca (?:no|na|saindo|preta|em)|fumo (?:a sair|na cozinha|no quarto|preto)
        smoke (?:in|coming|everywhere|is|from|filling|alarm (?:is|going|wont|went))
        (?:theres?|lots? of|full of|thick|black|see|smell) (?:is )?(?:\w+ )?smoke
        smoking (?:outlet|socket|plug|panel)|\bhumo (?:en|saliendo|negro|por)
        alarma de (?:incendio|humo)s? (?:\w+ )?(?:suena|sonando|esta)
        alarme de incendio (?:\w+ )?(?:toc|sona)\w+|fire alarm (?:is|has been|going|keeps|went)
    """,
    "gas": r"""
        (?:huele|oliendo|olor|olia|peste|fuga|escape|perdida|cheiro|cheira|cheirando|vazamento|fuga|smell\w*|stinks?|leak\w*|apesta) (?:\w+ ){0,2}(?:a |de |of |like )?gas(?! station)
        gas (?:leak\w*|smell)|(?:se esta )?(?:escapando|saliendo|fugando) (?:el )?gas
        gas (?:escapando|vazando|abierto|aberto|saliendo)|monoxido|carbon monoxide
        perdida de gas|gas encendido sin|(?:pierde|perdiendo|vazando) gas
        (?:productos?|liquido|vapor|cloro|quimic\w+|amoniac\w*|bleach|chlorine|chemical\w*) (?:\w+ ){0,4}(?:ojos|olhos|eyes|ard\w+|burn\w*|toxic\w*|respirar|breathe|lungs|derram\w+|spill\w*)
    """,
    "electric": r"""
        electrocut\w+|eletrocut\w+|descarga electrica|descarga eletrica|electric(?:al)? shock
        (?:got|get|gives?|gave|me|us) (?:me |us |a |an )*(?:\w+ )?shocks?(?:ed)? (?:from|by|when|off|every)
        (?:got|was|am) (?:zapped|electrocuted)|choque eletrico
        (?:levei|leva|da|deu|dando|tomei|toma|levou|tomou|dar) (?:um )?choques?
        (?:me|nos|te|le) (?:dio|da|pego|pega|pasa|paso|dan) (?:la |una |un |me )*(?:corriente|descarga|toques|patada|calambre|corrientazo|calambrazo|chispazo)
        corrientazo|calambrazo
        (?:toma|enchufe|ducha|regadera|canilla|grifo|llave) (?:\w+ )?(?:da|tira|pega) (?:corriente|calambre|toques|patadas|electricidad)
        cables? (?:\w+ )?(?:pelad|suelt|expuest|al aire|colgand|electric\w* suelt|a la vista)\w*
        (?:bare|live|exposed|loose|frayed|hanging) (?:electric\w* )?(?:wires?|wiring|cables?)
        wires? (?:hanging|exposed|sticking)
        fios? (?:\w+ )?(?:desencapad|solt|expost|descascad|pelad|eletric\w+ solt|a mostra)\w*
        (?:chispas|faiscas) (?:en|no|na|del|do|da)
    """,
    "allergy": r"""
        (?:reaccion(?:es)?|reacao|reacoes|reaction|shock|choque|ataque|crise) (?:\w+ )?(?:alergic\w+|allergic|anafil\w+)
        allergic reaction|anafila\w+|anaphyla\w+|epipen|epi pen
        (?:alergi\w*|allerg\w*) (?:\w+ ){0,12}(?:sirvi\w+|serv\w+|dieron|deu|deram|trajeron|trouxer\w+|trouxe|came with|had|hinch\w+|inch\w+|swell\w+|swollen|hospital|roj\w|ronch\w+|respir\w*|breath\w*|comi[oó]?|ate|comeu|puso|pusieron|puseram|tenia|tinha|llevaba|traia|vino con|veio com|igual|anyway|still|contain\w*|contien\w*|contem)
        (?:se|me) (?:\w+ )?(?:hinch(?:a|o|ando|aron|aba)|inchou|inflam(?:o|ou|ando))
        hinchando(?:se)?|swelling|swelled up|inchando
        (?:hinchad|inchad|inflamad|swollen)\w* (?:\w+ ){0,3}(?:cara|labios?|lengua|garganta|face|lips?|tongue|throat|boca|ojos?|eyes?|rosto|lingua|olhos?)
        (?:cara|labios?|lengua|garganta|face|lips?|tongue|throat|boca|ojos?|eyes?|rosto|lingua|olhos?) (?:\w+ ){0,3}(?:hinchad|inchad|inflamad|swollen|hinch|inch|swell)\w*
        (?:ronchas|urticaria|hives|rash|brotoej\w+|sarpullid\w*) (?:\w+ ){0,4}(?:todo|toda|cuerpo|corpo|all|body|cara|rosto|despues|after|depois|por)
        (?:salio|salieron|llen\w+|lleno|covered|coberto|empolou|empolad\w+|enroncho) (?:\w+ ){0,3}(?:ronchas|urticaria|hives|rash)
        se brot[oó]
        (?:tenia|llevaba|tinha|had|has|contained|contenia|con|traia|sirvieron|served) (?:\w+ )?(?:nuez|nueces|mani|cacahuate|cacahuetes?|gluten|marisco|camaron|amendoim|nozes|nuts|peanuts?|shellfish|lactose|lactosa)\b.{0,60}(?:alergic\w+|allergic|celiac\w+|alergia|allergy)
    """,
    "breathing": rf"""
        (?:sin|sem|no|without|falta) (?:oxigeno|oxigenio|oxygen)
        {_CANT} (?:\w+ ){{0,3}}(?:respir\w+|breathe|breath)
        (?:le|me|se) (?:cuesta|falta|cierra|cerro|esta cerrando) (?:\w+ ){{0,3}}(?:respirar|aire|garganta)
        falta de ar|sem ar (?:e|para|pra)|sin aire para|trouble breathing|difficulty breathing
        hard to breathe|struggling to breathe|short(?:ness)? of breath|gasping
        dificultad\w* (?:para|al|de) respirar|dificuldade (?:para|pra|de|em) respirar
        respira (?:mal|raro|con dificultad)
        asfixi\w+|ahogand\w+|se (?:esta )?(?:ahog(?:o|a|ando|aba)|atragant\w+|atoro)
        se (?:me )?(?:casi )?ahog(?:o|a|ando)\b|me (?:estoy )?ahog(?:o|ue|ando)|choking
        choked on|engasg\w+|sufocan\w+|afog(?:ando|ou|ada|ado|a)|drown\w*|asthma attack
        ataque de asma|crise de asma|crisis de asma
    """,
    "collapse": r"""
        ataque de (?:panico|ansiedad)|crise de (?:panico|ansiedade)|panic attack
        sobredosis|overdos\w+|rompio (?:la )?fuente|bolsa estourou|waters? broke
        (?:cant|cannot|no puedo|no puede|nao consigo|nao consegue) (?:mover|move|mexer) (?:\w+ )?(?:brazo|arm|braco|pierna|leg|perna|cara|face|lado|side)
        desmay\w+|desmai\w+|desvanec\w+|se (?:nos |me )?(?:desplomo|privo)|faint(?:ed|ing|s)
        passed out|blacked out|collapsed|inconsciente|unconscious|unresponsive
        (?:no|nao|not|isnt|doesnt|wont) (?:\w+ )?(?:reacciona|despierta|reage|acorda|responde a|wak\w+|conscious|moving|se mueve|se mexe)
        convuls\w+|seizure|having a fit|ataque epileptic\w|crise epileptica|crisis epileptica
        infart\w+|enfart\w+|heart attack|(?:having|had|has) a stroke|derrame cerebral|\bavc\b
        \bacv\b
        (?:dolor|dolores|opresion|dor|dores|aperto|pain|pains|pressure|tightness) (?:\w+ ){0,2}(?:pecho|peito|chest)
        chest pain\w*|(?:paro|parada) cardiac\w|cardiac arrest
        se (?:esta|nos esta|me esta) muriendo|is dying|esta morrendo|ta morrendo
        (?:le|me) dio (?:un |algo )(?:infarto|ataque|patatus|telele|sincope|soponcio)
        pre ?infarto|(?:se|esta) (?:puso|poniendo|quedando|ficando) (?:morad|azul|rox|palid)\w*
        turning blue|hipogluc\w+|diabetic\w* (?:shock|coma)|bajon de (?:azucar|presion)
        se le bajo (?:la presion|el azucar)
        (?:teve|deu|passando|passou|passei|se sente|sente|sentindo|se siente|encuentra) (?:um |muy |muito )?(?:mal|troco)\b(?=.*(?:ajud|ayud|medic|socorro|urgente|ambul|hospital|ahora|agora|idos|bebe))
        passando mal|passou mal
    """,
    "poisoning": r"""
        intoxic\w+|envenen(?:ad|an|o|ou|aron|amiento)\w*|poison(?:ed|ing|ous)|food poison\w*
        salmonel\w+
        (?:trago|tomo|bebio|ingirio|swallowed|drank|engoliu|bebeu|ingeriu|se tomo|se trago) (?:\w+ ){0,3}(?:cloro|lejia|lavandina|detergente|bleach|veneno|pastillas?|pila|battery|alvejante|agua sanitaria|candida|produto|quimic\w+|pills?|moneda|coin|moeda|comprimidos)
        (?:vomit(?:o|a|ando|amos|aron|ado|e|ou|amos)|throwing up|threw up|vomiting)\b
        (?:diarrea|diarreia|diarrhea|infeccion intestinal|infeccao intestinal|gastroenteritis)
        (?:enferm\w+|sick|doentes?|mal|intoxica\w+|malos|passando mal|malit[oa]s) (?:\w+ ){0,3}(?:despues|tras|por|after|from|depois|com) (?:\w+ ){0,3}(?:comer|cenar|comida|cena|desayuno|almuerzo|eating|food|dinner|breakfast|lunch|jantar|almoco|almocar|pollo|pescado|mariscos|chicken|fish|comida|sushi|buffet|camarao|frango)
        (?:hizo|hicieron|sento|cayo|made|fez) (?:\w+ ){0,3}(?:dano la|mal la|sick|mal a comida|vomitar|passar mal)
        vidrio en (?:la|mi|el) (?:comida|sopa|vaso|plato|bebida|ensalada|boca)
        vidro (?:na|no) (?:comida|copo|prato|bebida|sopa|salada)
        (?:glass|metal|needle) in (?:my|the|his|her|our) (?:food|drink|soup|salad|mouth|burger|meal)
        drogaron|burundanga|escopolamina|boa noite cinderela|spiked|drugged|me doparon
        algo en (?:la|mi) bebida
    """,
    "intruder": r"""
        (?:alguien|un (?:hombre|tipo|senor|desconocido|extrano|sujeto|wey|guey|man|flaco|tio)|desconocid\w+|alguem|um (?:homem|cara|estranho|sujeito|desconhecido|tipo)|someone|somebody|a (?:man|stranger|guy)|some (?:guy|man|stranger)|strange man) (?:\w+ ){0,4}(?:entro|entrado|entrou|entrar|entrando|trato|trata|intento|intenta|intentando|forzo|forzando|metio|se mete|tentou|tentando|forcando|invadiu|broke in|trying to|tried to|came into|walked into|is in my|entered|force\w*|banging|golpea|golpeando|abrir|abriendo|forcejea\w*|mexendo|following|siguiendo|seguindo|me sigue|persigue|peeping|espiando|watching me)
        (?:entraron|entrou gente|se metieron|se colaron|invadiram|arrombaram|arrombou|arromb\w+|forzaron|reventaron) (?:\w+ ){0,4}(?:cuarto|habitacion|quarto|pieza|room|casa|cerradura|puerta|porta|coche|carro|auto|caja|cofre)?
        broke(?:n)? into|break(?:-| )in|intrus[oa]s?|intruder|invasor
        (?:hay|tem|theres?|is) (?:un |a |um |alguien |someone |alguem |somebody )+(?:\w+ ){0,2}(?:en|in|no|dentro|na|inside) (?:mi|my|meu|de mi|the|o|la) (?:cuarto|habitacion|room|quarto|pieza|bano|banheiro|closet)
        (?:me|nos|the) (?:siguen|seguindo|persigue\w*)
        (?:is|was|man|guy|someone|somebody|keeps|been) following (?:me|us|her)\b
        stalk(?:er|ing|ed)|camara (?:oculta|escondida)|camera escondida|hidden camera
    """,
    "theft": r"""
        (?:me|nos|le|les|lhe) (?:han |ha |acaban de |acaba de |estan )?(?:rob\w+|asalt\w+|atrac\w+|hurt\w+|bolsillearon|carterearon|chorearon|afanaron|baja?ron el celu\w*|roub\w+|assalt\w+|furt\w+|mangaron|pungue\w+)
        (?:fui|fomos|fue|fuimos|foi|sido) (?:roubad|assaltad|furtad|robad|asaltad|atracad)[oa]s?
        (?:i|we) (?:was|were|got|just got|have been|ve been|been) (?:robbed|mugged|pickpocketed|assaulted)
        mugged
        (?:someone|somebody|they|staff|cleaner|maid|he|she) (?:stole|robbed|has stolen|took my(?! (?:bags?|luggage|suitcases?|order|coat|name|card|picture|photo|plate)))
        (?:stole|stolen|robbed|robaron|roubaram|robado|roubado|furtado|furtaram|robo|roubou|sumiu) (?:\w+ ){0,3}(?:mi|my|our|from my|meu|minha|nosso|del cuarto|do quarto|cartera|billetera|celular|movil|laptop|bolso|bolsa|mochila|pasaporte|passaporte|passport|wallet|purse|phone|joyas|jewel\w+|celu|auto|coche|carro|bici|dinheiro|carteira|mala)
        (?:was|were|been|got) stolen|\bassalto\b|\basalto\b(?! (?:a|al|de)\b)|\barrastao\b
        ladrones en|thief|thieves
    """,
    "violence": r"""
        amenaza de bomba|ameaca de bomba|bomb threat|paquete sospechoso|suspicious package
        secuestr\w+|sequestr\w+|kidnap\w*|headlock
        (?:me|nos|le|lo|la|les|mi \w+) (?:ha |han |esta |estan |acaba de |quiso |quiere |a )?(?:agredi\w+|golpe(?:o|aron|ando|a)|pego\b|pegaron|pegando|empuj\w+|amenaz\w+|ataco|atacaron|acos(?:o|a|ando|aron)|toque(?:teo|teando)|manose\w+|forzo|ahorc\w+|apunal\w+|acuchill\w+|ameac\w+|agrediu|bateu|bateram|empurr\w+|assedi\w+|abus(?:o|ou|aron)|violo|violaron|estupr\w+|encañon\w+|encanon\w+|apunt(?:o|a|aron))
        agresion|agressao|agredid[oa]s?|agredi(?:u|ram|eron|o)|agressiv\w+ (?:com|comigo)
        assaulted|attacked (?:me|us|my|by|him|her)
        (?:hit|punched|kicked|slapped|pushed|grabbed|groped|touched|choked|threatened|harass\w*|beat|beating|attacked|stabbed|shot) (?:me|us|my \w+|him|her|a guest|my)
        threaten(?:ed|ing|s)\b(?! to (?:take|send|cancel|charge|leave|close|post|stop))|bateu (?:em mim|na|no|nele|nela)
        amenaz(?:a|as|an|ando|aron|o|ado|ada)|ameac(?:a|as|ando|aram|ou|ad[oa])
        acos(?:o sexual|ador|ada|ando)|acoso|harass(?:ed|ing|ment)|assedi(?:o|ada|ado|ou|ando)
        abus(?:o|aron|ada) sexual\w*|sexual\w* abus\w*|molested|violacion|violador|violad[oa]\b
        raped?|estupr\w+|importunacao
        (?:pistola|un arma|uma arma|a gun|a knife|con (?:un )?cuchillo|con (?:una )?navaja|com (?:uma )?faca|with a (?:knife|gun)|arma de fogo|arma blanca|armad[oa]s?|gunshots?|shooting|balazos?|disparos?|tiroteo|balacera|tiroteio|(?:ouvi|deram|dando) tiros?|punalada|apunalad\w+|facada|navajazo)
        (?:pelea|pelean|peleando|peleandose|se estan pegando|se estan matando|rina|brigando|briga|fight\w*) (?:\w+ ){0,3}(?:pasillo|lobby|corredor|hallway|bar|al lado|puerta|cuarto|habitacion|next door|salao|recepcao|botellas|cuchillo|violent\w*|golpes|murros|socos)
        suicid\w+|matarme|me quiero (?:morir|matar)|(?:quiero|quero) (?:matarme|me matar)|me matar|(?:no|nao|dont|not) (?:quiero|quero|want to|wanna) (?:seguir viviendo|vivir|viver|live)(?: mas| mais| any ?more)?(?! (?:aqui|here|en|no|na|in)\b)|kill (?:myself|himself|herself)
        quitarse la vida|tirarse (?:del|por|de la)|se jogar d[ao]|jump off|fuera de si
        golpes y gritos|gritos de auxilio
        (?:siguen|persigue\w*) y (?:me|nos) amenazan
        borracho (?:\w+ ){0,3}(?:molestando|agresivo|violento)
        bebado (?:\w+ ){0,3}(?:agressiv\w|incomodando|ameac\w+)
    """,
    "locked": rf"""
        (?:atrapad[oa]s?|encerrad[oa]s?|trancad[oa]s?|pres[oa]s?|atascad[oa]s?|atorad[oa]s?|varad[oa]s?|fechad[oa]s?|trabad[oa]s?) (?:\w+ ){{0,4}}(?:en|no|na|dentro|entre|num|numa|por dentro) (?:\w+ ){{0,2}}{_IN_LIFT}
        (?:trapped|stuck|locked) (?:\w+ ){{0,3}}(?:in|inside|on|between|out on) (?:\w+ ){{0,2}}{_IN_LIFT}
        (?:estoy|estamos|quede|quedamos|quedo|nos quedamos|me quede|estou|estamos|ficamos|fiquei|ficou|im|i am|were|we are|hes|shes|is|got) (?:encerrad|atrapad|trancad|presa|preso|presos|trapped|locked in)\w*
        elevador (?:\w+ )?(?:parou|parado|travado|travou|detenido|se paro|trabado) (?:\w+ ){{0,4}}(?:dentro|con|com|gente|nosotros|conmigo|comigo|adentro)
        ascensor (?:\w+ ){{0,3}}(?:parado|se paro|atascado|trabado|detenido) (?:\w+ ){{0,4}}(?:dentro|con|gente|nosotros|conmigo|adentro)
        no (?:puedo|podemos|pueden|puede) salir(?= (?:de[l ]|y |por|ayuda|porque)|\W*$)
        nao (?:consigo|conseguimos|consegue) sair(?= (?:d[oae] |daqui|e |por|ajuda|porque)|\W*$)
        (?:cant|cannot|unable to) get out
        (?:elevator|lift) (?:\w+ )?(?:stopped|stuck|stalled) (?:\w+ ){{0,3}}(?:with|inside|us|me|people)
        (?:salida|saida)s? de emergencia (?:\w+ )?(?:esta |estao |estan )?(?:cerrad|bloquead|trancad|fechad|tapad|con candado)\w*
        emergency exit\w* (?:is |are )?(?:\w+ )?(?:locked|blocked|chained)
    """,
    "missing": rf"""
        year old (?:\w+ ){{0,4}}(?:missing|lost|gone|disappeared|vanished)
        (?:{_WE} )?(?:nin[oa]|nen[ea]|chic[oa]|hij[oa]|hijit[oa]|niet[oa]|peque|bebe|chamac[oa]|herman\w+|abuel[oa]|mama|papa|crianca|menin[oa]|filh[oa]|filhinh[oa]|net[oa]|avo|vovo|miud[oa]|kid|child|son|daughter|boy|girl|toddler|baby|grandmother|grandson|sobrin[oa]|sobrinh[oa]) (?:\w+ ){{0,5}}(?:se (?:nos |me )?(?:ha |han )?(?:perdi\w+|extravi\w+|escap\w+)|perdid[oa]|perdio(?! (?:su|sus|el|la|los|las|un|una|seu|sua|o|a)\b)|desapare\w+|sumiu|sumid[oa]|se perdeu|missing|lost(?! (?:his|her|their|the|a|an|interest)\b)|disappeared|wandered off|ran off|vanished|is gone|no aparece|nao aparece|nao acho|no la (?:veo|encuentro)|no lo (?:veo|encuentro))
        (?:no|nao|cant|cannot|couldnt) (?:\w+ )?(?:encuentr\w+|encontr\w+|hall\w+|ach\w+|vej[oa]|veo|find|see|localiz\w+) (?:a |ao |o |a )?(?:mi |my |nuestr[oa] |our |meu |minha |nosso |nossa |el |la |o |a |the )?(?:nin[oa]|nen[ea]|hij[oa]|hijit[oa]|niet[oa]|peque|bebe|chamac[oa]|chic[oa]|crianca|menin[oa]|filh[oa]|filhinh[oa]|net[oa]|miud[oa]|kid|child|son|daughter|boy|girl|toddler|baby|grand(?:ad|dad|ma|pa|mother|father|son|daughter|child\w*|kids?)|abuel[oa]|mama|papa|sobrin\w+|hermanit[oa])
        (?:lost|missing|perdi|perdimos|extravie) (?:a |o |a |my |mi |our |meu |minha |el |la |de vista a |track of )*(?:nin[oa]|hij[oa]|child|kid|son|daughter|boy|girl|toddler|filh[oa]|menin[oa]|crianca|baby|bebe)\b
        (?:se llevo|se llevaron|took|levou|levaram|kidnap\w*|secuestr\w+|sequestr\w+) (?:\w+ )?(?:nin[oa]|hij[oa]|child|kid|son|daughter|filh[oa]|crianca)
        kidnapp\w*|secuestrad[oa]|sequestrad[oa]
    """,
    "hazard": r"""
        (?:piso|suelo|chao|floor|escal\w+|stairs?|baranda|barandal|barandilla|corrimao|railing|handrail|techo|teto|ceiling|balcon|varanda|balcony|silla|cadeira|chair|columpio|vidrio|vidro|glass|puerta|porta|escada|degrau|litera|beliche|bunk) (?:\w+ ){0,5}(?:a punto de caer\w*|por caerse|se va a caer|se esta cayendo|vai cair|ta caindo|quase caindo|about to (?:fall|collapse)|coming loose|se viene abajo|se vino abajo|desabando|desabou|derrumb\w+|clavo salido|clavos salidos|prego|nail\w* sticking)
        clavos? salidos?|nails? sticking out|agujas?|jeringas?|seringas?
        needles? (?:on|in|under)|used needles?|syringes?|vidros? quebrados? no (?:chao|piso)
        vidrios? (?:rotos?|en el (?:piso|suelo))|broken glass|derrumbe|derrumbo|desabamento
        terremoto|earthquake|temblor fuerte|inundacion|flooding fast
        (?:agua|water) (?:\w+ ){0,4}(?:enchufes?|tomadas?|outlets?|sockets?|cables|fusebox)
        alguien (?:se va a|puede) (?:lastimar|matar|caer|resbalar)
        alguem vai (?:se machucar|cair)|someone(?:s| is)? (?:going to|will|gonna) get hurt
        van a matar a alguien|es un peligro|e um perigo|muy peligroso para los ninos
        is dangerous for
    """,
    "call": r"""
        (?:llam\w+|marc\w+|call|calling|called|ligu\w+|ligar|cham(?:e|em|a|ar|o|ei|aram|amos)|pid\w+|manden|mandem|envien|need|necesit\w+|precis\w+|send|want|quiero|quero|que venga|venga|traigan|where is) (?:\w+ ){0,3}(?:911|112|999|119|107|123|19[0-3]|samu|ambulan\w+|polic\w+|police|bomber\w+|bombeir\w+|firefighters?|fire department|fire brigade|guardia civil|carabineros|patrulla|paramedic\w*|medic[oa] (?:urgente|ya|de urgencia|ahora)|doctor (?:urgente|ya|now|asap|right now)|proteccion civil|gnr|psp|inem|policia)
        (?:llam\w+|avis\w+|lig\w+|cham\w+) (?:a |al |as |para )?(?:urgencias|emergencias?|la emergencia|um medico|a un medico)|ajuda medica|ayuda medica|medical (?:help|attention|assistance)|atencion medica urgente
        ^\W*(?:911|112|190|192|193|socorro|auxilio|ayuda|ajuda|help|sos|emergencia|emergency|ambulancia|ambulance|policia|police|bomberos|bombeiros)\W*$
        \bsocorro\b(?!.{0,12}(?:haha|kkk|rsrs|#|que del))|\bauxilio\b|ayuda urgente|ajuda urgente|help me please
        (?:es|e|its|this is|tenemos|temos|hay|tem|we have|tengo|una?|uma|medical) (?:una |uma |an )?(?:emergencia|emergency|urgencia medica|emergencia medica)\b(?! exit)
        medical emergency|emergencia medica
        ambulan(?:ce|cia)s? (?:now|ya|ahora|urgente|agora|please|por favor|rapido)
        urgente (?:una )?ambulancia|(?:llego|vino|came|veio|chegou) la (?:policia|ambulancia)
        preciso (?:de )?(?:um )?medico|necesito (?:un )?medico|need a doctor
    """,
}

HARMLESS = re.compile(
    r"\b(?:(?:sac\w+|tir\w+|collected) (?:la |me )?(?:sangre|sangue|blood)|steak (?:\w+ )?bleeding|(?:pego|pegaron|levei|dieron|deram) (?:un|um) susto|cai da cama de|(?:cayo|caiu|cai|caimos|caemos|caia) (?:de|del) (?:sueno|sono|amor\w*|risa|cansancio)|"
    r"(?:wings|dj|band|music|party|staff|team|crew|night|sauce|salsa|curry|mouth) (?:\w+ )?on fire|"
    r"(?:alguien|alguem|someone) (?:entro|entrou|came(?: in)?) (?:a|to|para|pra) (?:limpi?ar|clean|arreglar|fix|consertar)|"
    r"fire (?:extinguisher|drill|exit|door|show|danc\w+)s?|show de (?:fuego|fogo)|"
    r"fire ?(?:place|pit|works?|side|fly|stick|tv)s?|camp ?fires?|fuegos artificiales|fogos de artificio|a fuego lento|"
    r"detector(?:es)? de (?:humo|fumaca)|smoke detectors?|(?:no|non|not a?)[ -]?smok\w+|"
    r"(?:salida|saida) de emergencia(?! (?:\w+ )?(?:cerrad|bloquead|trancad|fechad|tapad|con))|emergency exits?(?! (?:is |are )?(?:locked|blocked|chained))|"
    r"(?:me|nos|le) (?:cai|caes?|caen|cayo|cayeron) (?:muy |super |re |tan |mucho |bastante )?(?:bien|mal|simpatic\w+|genial|de perlas)|"
    r"se (?:ha )?(?:caido|cayo) (?:el|la) (?:wifi|internet|sistema|senal|conexion|red|luz|app|pagina|web|linea)|"
    r"(?:wifi|internet|sistema|senal|conexion|red|app|pagina|web) se (?:ha )?(?:caido|cayo)|"
    r"explos\w+ de (?:sabor|color|cor|alegr)\w*|blood(?:y)? (?:mary|orange|moon)s?|naranja sanguina|"
    r"(?:robo|robaron|roubou|roubaram|stole|robado) (?:el|mi|meu|o|nosso|my|our|the|nuestro) (?:corazon|coracao|hearts?|show|protagonismo)|"
    r"(?:no|nao) (?:hay|ha|tem|habia|tiene) (?:corriente|luz|electricidad|energia)|ahog\w+ de (?:la )?risa|"
    r"(?:es|e|son|parece) (?:un|um) (?:\w+ )?(?:asalto|assalto|atraco|robo)|fell for (?:this|the|it)|simulacros? de (?:incendio|evacuacion)|lost (?:his|her|their|a) (?:hat|cap|toy|jacket|shoe|ball|sunglasses)|"
    r"(?:me|nos) (?:quem|queim)\w+ (?:\w+ ){0,2}(?:con el|del|al|no|com o|de) sol|"
    r"shooting star\w*|photo ?shoot\w*|(?:video|movie|film|photo|footage) shooting|fell in love|fell asleep|se cayo el precio|a steal|"
    r"(?:nobody|no one|nadie|ninguem) (?:was |got |is |fue |resulto |ficou |se )?(?:hurt|injured|herid\w+|lastim\w+|ferid\w+|machuc\w+)|"
    r"(?:agua|con|sin|com|sem|with|without) gas|(?:cocina|estufa|fogao|stove|calefaccion|caldera) (?:a|de) gas|gas (?:station|natural)|gasolin\w+)\b"
)


@cache
def sieves() -> dict[str, Sieve]:
    """Return the patterns, compiled when first needed: that takes a while."""
    return {kind: Sieve(lines) for kind, lines in KINDS.items()}


EVERY_KIND = "\n".join(lines.strip() for lines in KINDS.values())


def kinds_of_danger(plain: str) -> tuple[str, ...]:
    """Return the kinds of danger that a folded text speaks of."""
    text = HARMLESS.sub(" ", plain)
    told = perils().kept(text)
    return tuple(kind for kind, sieve in sieves().items() if kind in told or sieve.finds(text))
