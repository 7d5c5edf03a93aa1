"""Ideas that danger is told with, by their words; folded, an asterisk for any ending."""

IDEAS = {
    "child": """
        infante alumno preschooler twins gemelos mellizos gemeos tot lad lass ninito hijastro
        hijastra ahijado ahijada enteado bebezinho bebezinha nenem gurisa gurises botija
        escuincle escuincla nenito nenita beba hijos wee nino nina ninos ninas nene nena nenes
        bebe bebes bebito bebita hijo hija hijas hijito hijita peque peques criatura chamaco
        chamaca chavito chavita crianca criancas menino menina meninos meninas filho filha
        filhos filhas filhinho filhinha miudo miuda miudos garoto garota kid kids child
        children son sons daughter daughters baby toddler boy girl girls nieto nieta nietos
        neto neta grandson granddaughter sobrino sobrina sobrinho sobrinha nephew niece guagua
        pibe piba chiquito chiquita cuna crib pram stroller carriola berco infant newborn
        hermanito hermanita irmaozinho irmazinha
    """,
    "kin": """
        bisabuela bisabuelo grandparents parents padres suegros pais amigos amigas dona don
        muchacho muchachos grandad granddad gramps cunado cunada yerno nuera nanny ninera
        primo prima compadre mate grandson flatmate alumno alumna student aluno aluna paciente
        patient passenger pasajero mama mami papa papi madre padre viejo vieja abuelo abuela
        abuelito abuelita suegro suegra esposo esposa marido mujer pareja novio novia hermano
        hermana tio tia amigo amiga senor senora companero companera dad father mom mum mother
        wife husband partner friend grandma grandpa grandmother grandfather granny nan nana
        man woman guy lady guest guests somebody someone gente people pessoa pessoas persona
        personas pai mae avo vovo vo mulher namorado namorada irmao irma cunhado cunhada sogra
        sogro idoso idosa hospede alguem alguien sister brother gran cliente mother-in-law
        huesped chico chica muchacha moco moca rapaz jefa jefe cuate staff empleado empleada
        mesero trabajador funcionario colega neighbour neighbor vecino vecina empregada
        empregado limpiadora camarera recepcionista garconete waitress maid
    """,
    "self": """
        me mi mis nos i im my we us our eu meu minha minhas meus nossa nosso him her he she
        nuestro nuestra nuestros nuestras weve ive theyve
    """,
    "body": """
        cabeza cabezas cabeca frente ceja cejas nuca craneo pierna piernas perna brazo brazos
        braco bracos antebrazo tobillo tornozelo rodilla rodillas joelho muneca cadera quadril
        bacia dedo dedos pie pies pe nariz diente dientes dente dentes espalda costas cuello
        pescoco ojo ojos olho olhos hombro ombro costilla costillas costela clavicula columna
        coluna rostro rosto labio labios menton barbilla queixo testa canela codo cotovelo
        pulso head forehead eyebrow leg legs arm arms ankle knee knees wrist hip finger
        fingers toe toes foot feet nose tooth teeth neck eye eyes shoulder rib ribs elbow chin
        lip skull spine mano manos mao maos hand hands face cara pelvis femur piel pele skin
    """,
    "harm": """
        apriete aprete agarre pille agarro doblo inflamado luxe sangran sangra crush* slic*
        sliced gash blister* ampolla* bolha* entalei trilhei trilhou moreton moretones
        hematoma golpazo torcedura quebre quebradura zafo zafado dislocad* luxad* popped pegue
        pego peguei golpee caught stuck atorado atorada atoro atascado rompio rompi romperse
        roto rota quebro quebrou quebrei quebrado quebrada fractur* fratur* torci torcio
        torcido torceu luxo luxacion deslocou dislocat* abrio abriu partio partiu partida
        lastim* machuc* lesion* golpeo golpeado golpeada golpeamos bateu bati batido quem*
        queim* cort* raj* rasg* sangr* herid* herida ferid* broke broken fractured twisted
        sprain* split hit hurt* banged smash* crushed burn* burnt scald* cut cuts gash* bleed*
        blood bruis* morad* aplast* esmag* prens* amputo perforo perfur* clavo pincho espeto
        astilla raspo ralou esfolou jammed trapped atrapo pillo prendeu escaldou roxa roxo
    """,
    "fall": """
        volando resbale resbalamos volamos rodamos desplomo porrazo hostion batacazo sopapo
        espaldas despencou estatelou estatelei cai caido cayo caimos caerse caer caerme caiu
        tropec* tropez* tropecou resbal* escorreg* patin* rodo rodou rolou fell fallen falls
        slip* trip tripped tumbled tombo queda despenco landed
    """,
    "trap": """
        tina tiles box steps rampa jabon baldosas azulejos escalera escaleras escada escadas
        escalon escalones degrau degraus gradas grada alberca piscina pool regadera ducha
        chuveiro shower banera banheira bathtub stairs staircase step mojado molhado wet
        pasillo corredor piso chao floor litera beliche bunk andamio barranco pozo coladera
        alcantarilla hueco buraco hole elevador ascensor porta enjabonado enjabonada jabonoso
        encerado encerada aceite oil grease grasa luz
    """,
    "ruin": """
        viga beam letrero pantalla screen televisao tv rotulo cornisa plaster fragmento
        andamio persiana cortinero rack repisa techo techos plafon teto forro gesso yeso
        cielorraso raso ceiling roof muro pared parede wall lampara lustre luminaria
        candelabro ventilador fan espejo espelho estante shelf shelves prateleira vidrio vidro
        ventanal mampara vitrina teja telha ladrillo tijolo brick placa rama galho arbol
        arvore tree andaime scaffolding balcon varanda balcony reboco azulejo azulejos tiles
        chandelier toldo marquesina marquise armario wardrobe ropero televisor
    """,
    "crash": """
        rachando rachou crack* crackin grieta grietas trinc* desmoron* cede cediendo cedio
        giving about vencido desprend* desplom* despenc* desab* derrumb* collaps* cayendo
        caendo cayo caiu cae fell falling crashed came vino veio solto soltou revento estallo
        estourou shattered exploded exploto explodiu
    """,
    "onto": """
        encima cabeza cabeca head mata matar matarnos killed crushed aplasto nearly almost
        casi quase hit cima down
    """,
    "rail": """
        baranda barandal barandilla pasamanos corrimao corrimano guarda-corpo railing railings
        banister handrail balcony balcon varanda guardacorpo
    """,
    "loose": """
        flojo floja suelto suelta solto solta loose wobbl* roto rota quebrad* broken came
        broke off vencid* podrid* podre rotten bamb* tambale* falta sin sem missing cede cedio
        cedeu afloj* desprend* afrouxou balanca balancando
    """,
    "brakes": "frenos freno freios freio brakes brake frenar frear steering",
    "failed": """
        sin sem without no nao not fall* fail* falh* quede quedo quedamos perdi perdio lost
        gone went gave out doesnt dont dead stopped nothing wont barely casi quase
    """,
    "squeal": "squeal* rechin* chirri* ruido noise barulho pads pastillas pastilha* balatas",
    "wheel": """
        llanta rueda pneu roda wheel tire tyre neumatico volante direccion suspension llantas
        ruedas pneus wheels tyres tires
    """,
    "off": """
        salio solto soltou off exploto revento estourou burst blew trabo trabada bloqueo
        bloqueada locked seized desprendio zafo reventaron soltaram failed fallo
    """,
    "flame": """
        ablaze flaming llamarada fogareu labaredas llamaradas encendio flama flamas lumbre
        fuego fogo fire llamas llama chamas flame flames ardiendo arde ardendo incendi*
        burning prendido encendiendo flamazo fogonazo labareda blaze arder ardio
    """,
    "slow": """
        lento lenta lenha lena gratin* romantic* pit place work* drill alarm* extinguisher
    """,
    "device": """
        extractor campana chimenea exaustor churrasqueira parrilla vela velas candle
        vitroceramica inducao notebook celular patinete scooter boiler calentador caldera
        heater cocina cozinha cocineta kitchen estufa fogao stove horno forno oven microondas
        microwave freidora fryer tostadora toaster enchufe enchufes tomada tomadas toma socket
        sockets outlet outlets plug plugs contacto contactos apagador interruptor
        interruptores switch cable cables cabo fio fios wire wires wiring tablero quadro panel
        fusebox foco lampara lampada lamp light luz regadera chuveiro ducha shower minibar
        heladera nevera refri geladeira frigorifico fridge refrigerador lavadora secadora
        secador dryer washer washing kettle jarra hervidor plancha ferro iron aire ac aircon
        split ventilador fan televisor tv cargador carregador charger bateria battery
        microfono barra canilla grifo torneira tap metal reja elevador motor engine cofre capo
        hood toldo hidro jacuzzi maquina machine calefactor aquecedor termo lavarropas
    """,
    "burnable": """
        cortina cortinas curtain curtains alfombra alfombras carpet rug tapete colchon colchao
        mattress basura basurero lixo lixeira bin trash cuarto habitacion quarto room pasillo
        corredor hallway lobby techo teto roof edificio predio building bodega almacen
        deposito estacionamiento garage garagem parking balcon terraza cama bed bano banheiro
        bathroom mantel tree coche carro auto car lavanderia laundry chimney pelo cabelo hair
        wall pared parede armario closet cupboard contenedor dumpster sofa
    """,
    "spark": "chisp* chispazo* faisc* spark* toques cortocircuito",
    "sparkling": "sparkling wine vino vinho agua water chispita chispitas chocolate",
    "smoke": """
        humo humareda fumaca smoke fumo fumarada fumes humito fumacinha humeando fumegando
    """,
    "pours": """
        sale saliendo sali salia sai saindo sair coming comes pouring out echa echando suelta
        soltando lleno llena cheio cheia filling full negro negra preto preta black thick
        mucho mucha tanto muita muito lots adentro dentro
    """,
    "smoking": """
        cigar* tabaco cigarette* smoker* fumador* fumante* marihuana maconha weed mota porro
        vape vapes asado parrilla churrasco bbq barbecue lena lenha grill carbon hookah
        narguile fumar fumando salmon ahumad* defumad* balcony terrace area room rooms allowed
        zona
    """,
    "smell": """
        huele oliendo olor olores olia cheiro cheira cheirando smell* stink* reek* peste
        cheirao cheirinho huelo sentimos siento sinto hedor apesta
    """,
    "gas": "gas butano propano monoxido botijao bombona cilindro garrafa",
    "leak": "fuga escap* vaz* leak* perdida pierde perdiendo abierto aberto salida",
    "soda": "agua con sin com sem station bebida soda coca refresco gaseosa",
    "live": """
        corriente choque choques shock shocked shocks toques descarga calambre corrientazo
    """,
    "kick": """
        patada patadas calambrazo chispazo electricidad eletricidade zapped latigazo latigazos
        zap zaps tingle tingles tingling cosquilleo hormigueo arco
    """,
    "wire": "cable cables fio fios wire wires cableado fiacao wiring enchufe enchufes",
    "bare": """
        pelad* suelt* expuest* colgand* cuelga* hanging bare exposed loose frayed desencap*
        solto soltos expost* descasc* mostra sparking sticking pendurad* aire visible
        descubiert*
    """,
    "wet": """
        agua water gote* ping* leak* llueve filtra* filtracion mojad* molhad* escorre*
        chorrea* inund* flood* drip* dripping gotea goteando pingando leaking
    """,
    "power": """
        enchufe enchufes tomada tomadas outlet outlets socket sockets tablero fusebox fusible
        contactos interruptor lampada foco quadro electricos electrico eletrica eletrico
        electric electrics fuse fuses breaker breakers
    """,
    "allergy": "alergi* allerg* anafil* anaphyl* celiac* celiaq* coeliac",
    "dish": """
        curry mussels mejillones almejas clams rodizio feijoada churrasco asado choripan
        tamales pozole mole arroz rice pasta lasana burritos barbacoa carnitas hotdog
        perro-caliente kebab platter cenamos cenado probamos provamos banquet tortilla
        bocadillo sandwich oyster calamares pulpo tortillas comi comio comimos comiendo comer
        comido comida comieron comeu comemos comeram comendo cena cenar cene ceno almorz*
        almoc* almuerz* food dinner lunch breakfast desayun* jant* eat* meal dish plato prato
        postre dessert sobremesa salsa sauce molho seafood marisco* camaron* camarao camaroes
        shrimp* prawn* pescado peixe fish sushi pollo frango chicken carne meat beef burger
        hamburguesa mayonesa maionese huevo huevos ovo ovos eggs egg ensalada salada salad
        pastel bolo cake torta helado sorvete buffet bufe ceviche tacos pizza leche leite milk
        queso queijo ostras oysters nuez nueces mani cacahuate* cacahuete* amendoim castanha
        nuts nut peanut* almond* sesame gluten lacteos empanada* arepa* sopa soup cocina
        cozinha sirvi* serviram serviu served bebida drink drank suco sumo zumo jugo juice
    """,
    "swell": """
        hinch* inchad* inchou inchando swoll* swell* ronch* hives urticaria sarpull* brotoej*
    """,
    "itch": "pica picor picazon comezon coceira cocando itch* rasquina colorad* empol*",
    "everywhere": """
        todo toda entero corpo cuerpo body over everywhere cara rosto garganta throat
    """,
    "ill": """
        devolviendo devolvio devolvimos arrojando arrojo descompostura retorcijones chorro
        chorrillo soltura estomago empachado puking retching chills escalofrios calafrios
        enjoou enjoado vomitou vomitei vomitando infeccao infeccion tripas disenteria colera
        salmonella listeria runs loo toilet trots indispuesto indispuesta enfermo enferma
        enfermos enfermas enfermamos enfermaron enfermar vomit* diarre* intoxic* indigest*
        descompuest* descompuso descompusimos malit* poisoned diarrhoea diarrhea retortij*
        colicos cramps gastroenter* nauseas fiebre febre fever malos doente doentes adoec*
        churras cagalera caganeira throwing puked gomit* tirados tiradas
    """,
    "queasy": "ill sick ailing unwell deshecho deshecha fatal poorly malita malito",
    "turned": """
        is are half everyone everybody party am left medio got get fell really very so
        violently taken feel felt feeling been all made both
    """,
    "ward": """
        hospital hospitales urgencias emergencias suero drip clinica er ambulancia ambulance
        sanatorio ingresad* internad* hospitalizad* hospitalized hospitalised
    """,
    "ended": """
        acab* termin* parar paramos ended went taken rushed fuimos llev* fomos foi levar
        ingres* intern* tuvimos tuvo tuve teve directo direto were had got
    """,
    "collapse": """
        convulsion* convulsion ictus apoplejia avc embolia derrame infarto delir* slurr*
        desmay* desmai* desvanec* desplom* collaps* faint* convuls* seizure seizures fitting
        inconsciente unconscious unresponsive infart* enfart* stroke taquicard* palpitac*
        palpitation* mareadisim* desorientad* hipoglu* epilep* descompens* soponcio sincope
        contracciones contracoes contractions labour labor
    """,
    "unwell": """
        descompuso descompensa descompensou mal poorly gravemente grave palid* sudando suando
        palida desorientada tonto tonta tontura mareado mareada dizzy weak debil morado
    """,
    "feels": "siente sente puso puesto passando passou feels feeling",
    "chest": "pecho peito chest corazon coracao heart",
    "pain": """
        dolor dolores dor dores pain pains oprime opresion aperto pressure duele doi hurts
    """,
    "medicine": """
        gotas jarabe xarope jarabes antibiotic* antibiotico antibioticos inhaler inhalador
        nurse enfermera enfermero enfermeira enfermeiro farmaceutico pharmacist farmacia
        pharmacy paciente patient insulina suero soro historia ficha tratamiento medicamento*
        medicina medicinas remedio remedios medicacion medicacao dosis dose doses pastilla*
        pastillas comprimido* pill pills inyeccion injecao injection vacuna vacina vaccine
        medication meds drug drugs tablets insulin anestesia anesthesia anesthetic sangre
        sueroterapia transfusion penicilina penicillin prescription receta
    """,
    "mistaken": """
        equivoco equivocaron errou erraron trocou trocada trocados cambiaron confundio
        confundiu otra-persona elses allergic alergica alergico double duplo demais excess
        exceso equivocad* errad* wrong mistake doble triple dobro vencid* caducad* expired
        incorrect* otro overdose sobredosis confundieron trocaram trocado cambiad* alergic*
        swapped veces mayor adultos adult adults tenfold vezes maior
    """,
    "swallow": """
        bebe bebieron bebia drank drunk drink comio comeu eaten ate lamio metio meteu boca
        mouth trago tragarse atragant* chupo engoli engolimos trague tragamos tragado engolio
        engoliu ingirio ingeriu bebio bebeu swallow* tomo mastico ator* chok* engasg*
    """,
    "poison": """
        cleaning limpieza limpeza liquid liquido producto produto jabon sabao soap gel shampoo
        aguarras thinner matarratas pinho clorox plastic plastico iman magnet bateria tornillo
        juguete cleaner limpiador desengrasante amoniaco alcohol gasolina vidrio vidro metal
        grapa cloro lejia lavandina detergente bleach veneno pila pilas pilha battery
        batteries alvejante sanitaria quimic* chemical* moneda moeda coin raticida insecticida
        pastillas pills comprimidos solvente acetona acido espina hueso espinha osso bone
        bones lavalozas desinfectante
    """,
    "stranger": """
        masajista massagista masseur masseuse therapist chofer conductor motorista driver
        taxista recepcionista guardia guarda seguranca vigilante bouncer portero porteiro
        funcionario funcionaria staff member worker camarero barman instructor profesor
        tecnico repartidor entregador cleaner limpiador cliente hombres homens men tipos
        sujetos bloke dude chap cabron cuate vato chavo tios tio gajo ex alguien tipo hombre
        desconocid* extran* sujeto wey guey man flaco individuo alguem cara homem estranho
        estranha someone somebody stranger strangers guy strange creep creepy fulano viejo
        borracho bebado drunk senor huesped guest empleado employee intruso intruder they
        ladron ladrones thief dos tres two hospede hospedes clientes passenger pasajero
        passageiro
    """,
    "enters": """
        kicked kicking kick patear pateando pateo chutando golpean tumbar derribar entro
        entraron entrando entrou entraram entrar metio metieron abrir abriendo abrio abriu
        abrindo forz* forc* forcejea* arrombar arrombou tentando tratando intentando trying
        tried broke breaking got getting entered came walked opened opening banging golpeando
        into peeking peeping espiando grabando filmando filming watching burst colo colaron
        invad*
    """,
    "follows": """
        perseguindo perseguiu perseguia siguieron acosando acosa sigue siguio siguiendo
        persigue* seguindo seguiu follow* stalk* persegui*
    """,
    "ours": """
        apartamentos habitaciones armario closet terraza patio jardin garden cuarto habitacion
        quarto room pieza puerta porta door ventana janela window apartamento apartment depa
        departamento cabana cabin casa locker coche carro auto car van camioneta moto caja
        cofre safe bungalow suite tent carpa vestuario vestidor changing balcon
    """,
    "knock": "limpiar cleaning limpar towel* toalla* breakfast desayuno service",
    "steals": """
        choriaron choriaro birlaron mangaron chingaron volaron desvalij* vaciaron burgled
        looted nicked pinched swiped lifted afanaron cogieron rob robar robaron robado robados
        robo robaban roub* furt* hurtaron hurto stole stolen stealing steal mugg* assalt*
        asalt* atrac* ratero arrebat* choreo chorearon afan* chorrea bolsillo carterista
        carteiro thief ladron ladrones robbed robbery burgl* bajaron abrieron forzaron
        rompieron quebraram saquearon
    """,
    "gone": """
        llevaron faltan falta taken swiped nicked llevo levaram levou took gone missing
        desaparec* desapareceu sumi* sumiram vanish* disappeared
    """,
    "valuable": """
        anillos rings earrings aretes pendientes tarjetas cards portatil tablet bolsos relojes
        collar auriculares airpods headphones cartera carteras billetera celular celulares
        celu telefono movil telemovel laptop computadora notebook bolso bolsa bolsas mochila
        pasaporte pasaportes passaporte passaportes dinero dinheiro plata efectivo joyas joias
        reloj relogio passport passports wallet purse handbag phone jewelry jewellery watch
        cash money camera camara ipad bici bicicleta bike moto motorcycle auto coche carro car
        documentos anillo anel alianca ring cadena cordao necklace carteira retrovisor stereo
        estereo backpack iphone ordenador telefones pertenencias pertences belongings
    """,
    "fare": """
        taxi gratis free price precio preco caro barato deal waiter mesero mozo pedido order
    """,
    "weapon": """
        blade cuchilla navaja pistola machete gun guns revolver arma armas escopeta knife
        cuchillo punhal punal tijera canivete cutter armado armada
    """,
    "brandish": """
        trae traia saco sacaron sacou puxou pulled amenaz* ameac* apunt* apont* pointed waving
        threat* tiene has carrying mostro mostrou mostrando
    """,
    "cutlery": """
        fork tenedor garfo mesa table plato prato cortar carne steak sucio dirty sujo filo
    """,
    "fight": """
        punetazos throwing swinging peleando brigando lutando lutar golpeandose botellazo*
        cuchillada* navajazo* pele* golpes golpiza punos fight* brig* porrada pancadaria
        trompadas madrazos punches punching brawl socos murros agarron rina bronca tirandose
        pegandose
    """,
    "scene": """
        pool piscina restaurant restaurante pista gym parking terraza outside lobby pasillo
        corredor recepcion recepcao bar hallway hall patio puerta entrada estacionamiento
        salon salao alberca borrachos drunk navaja sangre gritos fuera
    """,
    "blow": """
        empujo empujaron empurrou empurrao shove slap throwing threw golpeo punetazo sopapo
        cachetada murro murros soco socos punetazo* trompada* bofetada* cachetada* cachetazo
        patada patadas puno empujon* empujones empurroes zape madrazo golpe golpes tapa tapas
        bofetao punch punched slap* kicked shove* pushed headbutt* cabezazo chute pontape
        coscorron jalon jaloneo
    """,
    "dealt": """
        dio dieron deu deram dar pego pegaron gave got received recib* levei me nos us a
        contra against lanzando throwing each
    """,
    "touches": """
        mano manosear metio passou nalgada nalgueo roco sobando sobo apalpou encostou
        encostando rubbed rubbing pinched tocando tocar manose* grop* touch* apalp* besar
        beij* kiss* beso agarr* grab* abraz* fondl* toquete* molest* rozando restreg*
    """,
    "forced": """
        mano manos mao maos pecho muslo coxa coxas thigh culo trasero crotch cuerpo corpo body
        pinchar sin sem consentimiento consentimento inapropiad* inapropriad* hija filha
        daughter fuerza forca brazo braco corredor elevador tento tentou trato intento quiso
        borracho bebado drunk nalga* bunda senos pechos seio butt breast* inappropriate*
        indebid* permiso consent without ninas ninos girls leg waist cintura cuello pelo
    """,
    "locked": """
        encerr* atrapad* trancad* trancou presa preso presos trapped stuck locked trabad*
        trabo fechad* aprision* bloquead*
    """,
    "cell": """
        ascensor elevador lift elevator bano banheiro bathroom toilet sauna camara bodega
        deposito porao sotano basement balcon balcony varanda terraza roof azotea stairwell
        freezer cuarto habitacion quarto room provador probador garage garagem parking
        estacionamiento piso floors piscina vapor gimnasio closet cave floor
    """,
    "door": "puerta porta door seguro chapa cerradura fechadura lock handle manija",
    "shut": """
        tranc* abre abrir open opens jammed stuck cerro cerrada fechou emperr* locked trabada
        travou atasc* atora atoro bloque*
    """,
    "inside": """
        herself himself solita solito dentro adentro inside encerrad* solo sola sozinho
        sozinha alone trapped salir sair
    """,
    "lost": """
        perdemos perdeu perderam perdi perdio perdido perdida perdimos lost sumiu sumio sumida
        desapare* extravi* aparece missing wander* encuentro encontramos encuentra encontrar
        acho achamos achar find vanished ran escapo fugiu localizo
    """,
    "not": "no nao not cant cannot couldnt",
    "unfound": "encuentro encontramos encuentra acho achamos find vejo veo localizo",
    "toy": """
        juguete* toy toys brinquedo* chaqueta jacket casaco mochila vuelo voo flight turno
        cita luggage maleta mala equipaje ropa clothes peluche teddy zapato* shoe* reserva
        reservation booking celular phone cosas cama bed menu comida paciencia esperanza coat
        glasses lentes oculos interes gana chupeta pacifier silla chair carriola stroller pram
        cuna crib berco room habitacion quarto bottle biberon mamadeira sock* cap gorra bone
        tooth game jogo bag bags
    """,
    "nearly": "casi quase nearly almost poco",
    "die": """
        mata mato matan matar mataba killed died dies die morro morre morri morreu morir muere
        muero muerto murio cai caigo cae caen caemos caio atropell* atropel* ahog* afog*
        drown* electrocut* eletrocut* quemo quemamos queimei choca chocamos crashed intoxic*
    """,
    "laugh": """
        risa riso rir laugh* laughing verguenza vergonha hambre fome hunger aburr* bored heart
        infarto espaldas amor love susto emocion boredom
    """,
    "lift": "ascensor elevador elevator lift",
    "plunge": "cayo caiu dropped plunged fell despenco desplomo falling cayendo caida",
    "boiling": """
        hirviendo hirviente caliente fervendo fervente quente boiling scalding hot agua te
    """,
    "spilt": """
        derram* tiro tiraron tirado volco virou derrub* spill* echo echaron cayo caiu entorn*
        vert* vaci* dropped poured
    """,
    "limb": """
        encima cima brazo braco pierna perna mano mao cara rosto lap arm leg hand over child
    """,
    "animal": """
        perro perra cachorro cao dog rata rato rat snake vibora serpiente cobra gato cat
    """,
    "bites": """
        mordi* morde mordio mordeu bit bite bites bitten pico picou ataco atacou attacked
    """,
    "stings": """
        alacran alacranes escorpion escorpiao scorpion abejas avispas wasps bees viuda arana
        abelha abelhas vespa vespas aranha lacraia medusa jellyfish stingray
    """,
    "help": "ayuda ajuda help auxilio socorro",
    "urgent": """
        urgente ya rapido quick quickly emergencia emergency immediately send sangr* pecho
    """,
    "catered": """
        variedad variety opciones options opcoes cuidado atent* gracias adapt* informa* avis*
        menu sin sem free
    """,
    "small": "maleta maletas mala malas bags luggage elegir escoger decidir choose wifi senha",
    "lifeguard": "salvavidas socorrista lifeguard guardavidas banero guarda-vidas",
    "drowns": "ahog* afog* drown* hundi* fondo underwater",
    "water": """
        alberca piscina pool mar playa praia beach sea jacuzzi tina banera rio lago ninos
    """,
    "down": "boca bruces porrazo golpazo trancazo costalazo estabaco down",
    "numb": """
        dormida dormido durmiendo adormec* entumec* dormente formigando numb droop* slurr*
        torcida torta paraliz* torcio chueca chueco entortou entortada
    """,
    "current": "corriente corrientazo electrocut* eletrocut* electricut*",
    "snatch": "jalaron jalo arrebat* arrancaron arranco puxaram puxou snatch* yanked",
    "asleep": """
        duchaba duchando duchandome shower showering changing cambiandome desnuda desnudo
        naked vistiendome bathing banando banandome dormiamos dormia dormidos durmiendo
        sleeping asleep dormindo dormimos dormir slept
    """,
    "laid": "puso levanto laid encostou meteu botou alzo",
    "hand": "mano manos mao maos hand hands manaza encima",
    "drugged": "drogad* drugged spiked sedad* dopad* dopar* roofied narcotiz*",
    "bleeds": """
        sangrar sangrando sangra sangro sangraba sangrou sangrava bleed bleeding bled
        hemorrag* desangra*
    """,
    "lewd": """
        desvistio tocandose bajo-pantalones pantalones calzones pene penis genitales genitals
        fotos-intimas sexo sex sexual sexuales sexually nuas nus obscen* desnud* nude nudes
        naked pelado pornog* masturb* indecent* lasciv* exhibi*
    """,
    "films": """
        filmando grabando grabaron fotografiando filming recording espiando peeking spying
        filmou gravando
    """,
    "changing": """
        vestiario vestidor vestidores provador probador bano banheiro toilet toilets shower
        showers ducha duchas locker
    """,
    "little": "little",
    "one": "one ones",
    "throat": "throat garganta",
    "closes": "closing cerro cerrando cierra fechando fechou tight apret*",
    "lurks": "rondando merode* lurk* loiter* espreit* acech* vigilando",
    "alone": "solo sola sozinho sozinha alone unattended unsupervised",
    "fuel": "gasolina nafta petrol diesel combustible combustivel",
    "pregnant": "embarazad* pregnant gravida gestante prenada",
    "burned": "quemo quemado quemada queimou scald* burned burnt queimado chamuscado burning",
    "shard": """
        alambre arame tornillo screw parafuso clavo grapa staple grampo aguja needle plastico
        plastic plastics metal esquirla esquirlas astilla hueso clavos tachuela bolt needles
        wire vidrio vidro cristal glass blade cuchilla lamina
    """,
    "gulped": """
        engoli engolimos engoliu trague trago tragado tragamos swallowed ingeriu almost choked
    """,
    "touched": "toco tocou tocaron touched tocaba touching tocando",
    "glass": "vidrio vidrios vidro vidros cristal cristales glass cacos",
    "breaks": """
        revento estallo quebro rompio rompieron shattered smashed estourou quebrou estilhac*
    """,
    "found": "found encontr* devolv* returned ach* recuper* finding",
    "elder": """
        anciana senil desorientada desorientado abuelos mama papa mae pai mum dad abuelo
        abuela abuelito abuelita grandma grandpa grandad granddad gramps grandmother
        grandfather nan granny avo vovo suegra suegro sogra sogro anciano idoso idosa dementia
        demencia alzheimer
    """,
    "outlet": "toma tomas extra subir necesito preciso donde onde",
    "restful": "quedo quede brazos arms comod* cama cozy cosy",
    "infected": """
        infect* hinchad* inchad* swollen covered lleno llena cheio cheia cubierto cubierta
        coberto
    """,
    "bug": "chinches chinche pulgas percevejos bedbugs bedbug bugs fleas avispas wasps",
    "head": "cabeza cabeca head nuca testa",
    "struck": "golpe golpee golpeo pegue bati bateu hit banged knocked porrazo coscorron",
    "blurred": """
        borroso borrosa mareado mareada tonto dizzy blurred blurry vomit* desmay* desorient*
        confus* sangr* tonta zonzo sleepy sonolento
    """,
    "ache": """
        duele dolor doi dor hurts hurting pain adolorido adolorida agony muevo mover move
        mexer levantar levantarse levantarme hinchado hinchada stand
    """,
    "joint": "tobillo rodilla muneca tornozelo joelho pulso ankle knee wrist",
    "night": "noche noite night madrugada ayer ontem yesterday rato horas hours day dia",
    "bottom": """
        bottom fondo fundo stuck pegado pegada sentado sale salir abrazado abrazada hugging
        abracado abracada
    """,
    "toilet": "toilet toilets bano banheiro loo wc inodoro vaso sanitario bathroom privada",
    "raw": "crudo cruda cru crua raw rosa pink undercooked estragado estragada podrido pasado",
    "laced": "echaron echo puso pusieron pos puseram colocaram put slipped metieron",
    "drink": "bebida copa vaso trago drink drinks glass cerveza cerveja coctel copo",
    "puffs": "puff* puffing swell* hinch* inch* ballooning",
    "face": "face cara rosto lips labios ojos eyes",
    "wound": """
        herida ferida puntos pontos stitches stitch sutura wound incision cirugia cirurgia
        operacion cesarea
    """,
    "reopened": """
        abrio abriu abrieron abriram open opened reopened infect* sangr* supura pus soltaron
        bleeding
    """,
    "lips": "labios lips face",
    "blue": "azul azules azuis roxo roxos roxa morado morados blue purple",
    "water-broke": "aguas fuente bolsa waters water-broke parto contracciones",
    "wont-stop": "para stop stops parar stopping detiene estanca",
    "gropes": """
        mano manos mao maos culo nalga nalgas bunda pecho senos seios cuerpo corpo body muslo
        breast breasts ass butt bum inappropriately indebidamente sexo sex desnud* besar
        beijar kiss metio
    """,
    "naked": "pantalones pene penis masturb* exhib* desnudo desnudos pelado",
    "barred": "dejaba deixava soltaba scared",
    "wall": "pared suelo piso parede chao wall ground floor contra against",
    "suspicious": "sospechos* suspeit* suspicious abandonad* unattended",
    "parcel": """
        maleta mochila paquete bolsa mala pacote bag bags package backpack suitcase caja
    """,
    "shots": "tiros tiro disparos balazos balas shots gunfire bala",
    "outside": """
        afuera fuera fora outside estacionamiento estacionamento calle rua oimos ouvimos
        escuchamos heard fired street hear ouvi oigo
    """,
    "wandered": """
        salio saliu saiu left wandered fue escapo fugiu wandering sola solo alone perdida
        perdido
    """,
    "handed": "entregaron entregaram dieron gave let dejaron deixaram llevo levou leave",
    "ceiling": "techo teto ceiling plafon cielorraso forro roof muro pared parede wall",
    "needle": """
        aguja agujas agulha agulhas needle needles jeringa jeringas seringa seringas syringe
        syringes
    """,
    "lair": """
        cama bed mattress colchon colchao suelo piso chao floor arena sand playa praia beach
        parque parquinho
    """,
    "locked-up": """
        trabo bloqueo seized jammed travou trancou autopista highway motorway ruta estrada
        carretera
    """,
    "wish": "quero quiero want wanna gustaria ganas vontade",
    "death": "morir morrer die morirme desaparecer suicid* matarme",
    "send": """
        manden mandem envien envie mande send need necesito preciso llamen chamem call vengan
    """,
    "guards": "seguridad seguranca security guardia guardias guards policia police",
    "fast": "rapido ya urgente now asap quick quickly corriendo agora ahora depressa logo fast",
    "baggage": "maleta maletas mala malas luggage suitcase suitcases equipaje bagagem bagagens",
    "without": "sin sem no without",
    "pulse": "pulso pulse",
    "burgled": "burgl* desvalij* saque*",
    "zapping": """
        zap zaps zapped zapping calambrazo calambrazos corrientazo latigazo patadas tingle
        tingles electricity electricidad eletricidade cosquilleo formigamento
    """,
    "molests": "apalp* manose* grop* toquete* violaron violou estupr* molested molesting",
    "food-borne": "alimentar alimentaria alimenticia estomacal intestinal gastrica",
    "infection": "infeccion infeccao infection virus intoxic*",
    "knock-down": "porrazo golpazo trancazo hostia costalazo culo bruces espaldas tombo",
    "unable": "cant cannot no nao couldnt",
    "rise": "feel move stand levantar levantarme mover mexer sentir siento sinto up",
    "seat": """
        silla cadeira chair banco bench stool taburete sofa hamaca hammock litera cama bed
        banqueta
    """,
    "gave": "gave broke rompio partio partiu quebro quebrou collapsed snapped cedio cedeu",
    "emits": """
        botando bota echando echa soltando suelta tirando tira deitar deita deitando soltar
        perdiendo saliendo vazando
    """,
    "plugged": """
        plug plugs socket outlet charger adapter adaptador fridge kettle hairdryer microwave
        tv
    """,
    "smokes": """
        smoking smouldering sparking melting melted derritiendo derritio derreteu derretendo
        humeando fumegando
    """,
    "beats": "hitting beating pega pegando bate batendo golpea golpeando hits beats",
    "spouse": """
        husband wife boyfriend girlfriend marido esposo novio pareja namorado ex partner padre
        pai father hijo
    """,
    "extract": "sacaron sacado arrebataron tiraram",
    "pocket": "bolso bolsillo mochila bolsa bag pocket handbag purse",
    "injected": "inyectaron inyecto injetaram aplicaron aplicaram inject*",
    "shaking": "temblando tremendo shaking trembling temblores",
    "years": "anos year",
    "other": "otro otra wrong outro outra errado equivocado",
    "arm-asleep": "duerme dormido dormida numb dormente adormec*",
    "sand": "arenero areneiro sandpit arena areia playground parquinho columpios juegos parque",
    "picked": "picada picado picou pico stung bitten mordida mordido",
    "coeliac": "celiac* celiaq* coeliac",
    "gutted": """
        dolores dolor pain dores retortij* doubled hospital mal vomit* enferm* cramps sick
    """,
    "warned": "avise avisamos avisei told dije dijimos warned sabian",
    "porter": "botones porter bellboy bellhop maletero carregador valet",
    "mouth": "boca cara mouth face rosto",
    "raised": "raised levanto alzo ergueu levantou",
    "fist": "fist puno punho",
    "improper": """
        debia devia shouldnt inappropriately privates intimas indebidamente consentimiento
        consentimento
    """,
    "rash": "ronch* roncha hives urticaria brotoej* sarpull* empol* rash",
}
