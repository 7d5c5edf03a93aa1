"""Ideas that danger is told with, by their words; folded, an asterisk for any ending."""

IDEAS = {
    "child": """
        gurisa gurises botija escuincle escuincla nenito nenita beba hijos wee nino nina
        ninos ninas nene nena nenes bebe bebes bebito bebita hijo hija hijas hijito hijita
        peque peques criatura chamaco chamaca chavito chavita crianca criancas menino menina
        meninos meninas filho filha filhos filhas filhinho filhinha miudo miuda miudos garoto
        garota kid kids child children son sons daughter daughters baby toddler boy girl girls
        nieto nieta nietos neto neta grandson granddaughter sobrino sobrina sobrinho sobrinha
        nephew niece guagua pibe piba chiquito chiquita cuna crib pram stroller carriola berco
        infant newborn hermanito hermanita irmaozinho irmazinha
    """,
    "kin": """
        grandad granddad gramps cunado cunada yerno nuera nanny ninera primo prima compadre
        mate grandson flatmate alumno alumna student aluno aluna paciente patient passenger
        pasajero mama mami papa papi madre padre viejo vieja abuelo abuela abuelito abuelita
        suegro suegra esposo esposa marido mujer pareja novio novia hermano hermana tio tia
        amigo amiga senor senora companero companera dad father mom mum mother wife husband
        partner friend grandma grandpa grandmother grandfather granny nan nana man woman guy
        lady guest guests somebody someone gente people pessoa pessoas persona personas pai
        mae avo vovo vo mulher namorado namorada irmao irma cunhado cunhada sogra sogro idoso
        idosa hospede alguem alguien sister brother gran cliente mother-in-law huesped chico
        chica muchacho muchacha moco moca rapaz jefa jefe cuate staff empleado empleada mesero
        trabajador funcionario colega neighbour neighbor vecino vecina
    """,
    "self": """
        me mi mis nos i im my we us our eu meu minha minhas meus nossa nosso him her he she
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
        zafo zafado dislocad* luxad* popped pegue pego peguei golpee caught stuck atorado
        atorada atoro atascado rompio rompi romperse roto rota quebro quebrou quebrei quebrado
        quebrada fractur* fratur* torci torcio torcido torceu torcedura luxo luxacion deslocou
        dislocat* abrio abriu partio partiu partida lastim* machuc* lesion* golpeo golpeado
        golpeada golpeamos bateu bati batido quem* queim* cort* raj* rasg* sangr* herid*
        herida ferid* broke broken fractured twisted sprain* split hit hurt* banged smash*
        crushed burn* burnt scald* cut cuts gash* bleed* blood bruis* morad* aplast* esmag*
        prens* amputo perforo perfur* clavo pincho espeto astilla raspo ralou esfolou jammed
        trapped atrapo pillo prendeu escaldou
    """,
    "fall": """
        cai caido cayo caimos caerse caer caerme caiu tropec* tropez* tropecou resbal*
        escorreg* patin* rodo rodou rolou fell fallen falls slip* trip tripped tumbled tombo
        queda despenco
    """,
    "trap": """
        tina tiles box steps rampa jabon baldosas azulejos escalera escaleras escada escadas
        escalon escalones degrau degraus gradas grada alberca piscina pool regadera ducha
        chuveiro shower banera banheira bathtub stairs staircase step mojado molhado wet
        pasillo corredor piso chao floor litera beliche bunk andamio barranco pozo coladera
        alcantarilla hueco buraco hole elevador ascensor
    """,
    "ruin": """
        techo techos plafon teto forro gesso yeso cielorraso raso ceiling roof muro pared
        parede wall lampara lustre luminaria candelabro ventilador fan espejo espelho estante
        shelf shelves repisa prateleira vidrio vidro ventanal mampara vitrina teja telha
        ladrillo tijolo brick letrero placa rama galho arbol arvore tree andaime scaffolding
        balcon varanda balcony viga reboco azulejo azulejos tiles chandelier toldo marquesina
        marquise armario wardrobe ropero televisor
    """,
    "crash": """
        desprend* desplom* despenc* desab* derrumb* collaps* cayendo caendo cayo caiu cae fell
        falling crashed came vino veio solto soltou revento estallo estourou shattered
        exploded exploto explodiu
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
    "wheel": "llanta rueda pneu roda wheel tire tyre neumatico",
    "off": "salio solto soltou off exploto revento estourou burst blew",
    "flame": """
        flama flamas lumbre fuego fogo fire llamas llama chamas flame flames ardiendo arde
        ardendo incendi* burning prendido encendiendo flamazo llamarada fogonazo labareda
        blaze
    """,
    "slow": """
        lento lenta lenha lena gratin* romantic* pit place work* drill alarm* extinguisher
    """,
    "device": """
        boiler calentador caldera heater cocina cozinha cocineta kitchen estufa fogao stove
        horno forno oven microondas microwave freidora fryer tostadora toaster enchufe
        enchufes tomada tomadas toma socket sockets outlet outlets plug plugs contacto
        contactos apagador interruptor interruptores switch cable cables cabo fio fios wire
        wires wiring tablero quadro panel fusebox foco lampara lampada lamp light luz regadera
        chuveiro ducha shower minibar heladera nevera refri geladeira frigorifico fridge
        refrigerador lavadora secadora secador dryer washer washing kettle jarra hervidor
        plancha ferro iron aire ac aircon split ventilador fan televisor tv cargador
        carregador charger bateria battery microfono barra canilla grifo torneira tap metal
        reja elevador motor engine cofre capo hood toldo hidro jacuzzi maquina machine
        extractor campana calefactor aquecedor termo lavarropas
    """,
    "burnable": """
        cortina cortinas curtain curtains alfombra alfombras carpet rug tapete colchon colchao
        mattress basura basurero lixo lixeira bin trash cuarto habitacion quarto room pasillo
        corredor hallway lobby techo teto roof edificio predio building bodega almacen
        deposito estacionamiento garage garagem parking balcon terraza cama bed bano banheiro
        bathroom mantel tree coche carro auto car lavanderia laundry chimney pelo cabelo hair
    """,
    "spark": "chisp* chispazo* faisc* spark* toques cortocircuito",
    "sparkling": "sparkling wine vino vinho agua water chispita chispitas chocolate",
    "smoke": "humo humareda fumaca smoke fumo fumarada fumes humito fumacinha",
    "pours": """
        sale saliendo sali salia sai saindo sair coming comes pouring out echa echando suelta
        soltando lleno llena cheio cheia filling full negro negra preto preta black thick
        mucho mucha tanto muita muito lots adentro dentro
    """,
    "smoking": """
        cigar* tabaco cigarette* smoker* fumador* fumante* marihuana maconha weed mota porro
        vape vapes asado parrilla churrasco bbq barbecue lena lenha grill carbon hookah
        narguile fumar fumando salmon ahumad* defumad*
    """,
    "smell": "huele oliendo olor olores olia cheiro cheira cheirando smell* stink* reek* peste",
    "gas": "gas butano propano monoxido botijao bombona cilindro garrafa",
    "leak": "fuga escap* vaz* leak* perdida pierde perdiendo abierto aberto salida",
    "soda": "agua con sin com sem station bebida soda coca refresco gaseosa",
    "live": """
        corriente choque choques shock shocked shocks toques descarga calambre corrientazo
    """,
    "kick": "patada patadas calambrazo chispazo electricidad eletricidade zapped",
    "wire": "cable cables fio fios wire wires cableado fiacao wiring enchufe enchufes",
    "bare": """
        pelad* suelt* expuest* colgand* cuelga* hanging bare exposed loose frayed desencap*
        solto soltos expost* descasc* mostra sparking sticking pendurad* aire visible
        descubiert*
    """,
    "wet": """
        agua water gote* ping* leak* llueve filtra* filtracion mojad* molhad* escorre*
        chorrea* inund* flood* drip*
    """,
    "power": """
        enchufe enchufes tomada tomadas outlet outlets socket sockets tablero fusebox fusible
        contactos interruptor lampada foco quadro electricos electrico eletrica eletrico
        electric electrics
    """,
    "allergy": "alergi* allerg* anafil* anaphyl* celiac* celiaq* coeliac",
    "dish": """
        comi comio comimos comiendo comer comido comida comieron comeu comemos comeram comendo
        cena cenar cenamos cene ceno almorz* almoc* almuerz* food dinner lunch breakfast
        desayun* jant* eat* meal dish plato prato postre dessert sobremesa salsa sauce molho
        seafood marisco* camaron* camarao camaroes shrimp* prawn* pescado peixe fish sushi
        pollo frango chicken carne meat beef burger hamburguesa mayonesa maionese huevo huevos
        ovo ovos eggs egg ensalada salada salad pastel bolo cake torta helado sorvete buffet
        bufe ceviche tacos pizza leche leite milk queso queijo ostras oysters mejillones nuez
        nueces mani cacahuate* cacahuete* amendoim castanha nuts nut peanut* almond* sesame
        gluten lacteos empanada* arepa* sopa soup cocina cozinha sirvi* serviram serviu served
        bebida drink drank
    """,
    "swell": """
        hinch* inchad* inchou inchando swoll* swell* ronch* hives urticaria sarpull* brotoej*
    """,
    "itch": "pica picor picazon comezon coceira cocando itch* rasquina colorad* empol*",
    "everywhere": """
        todo toda entero corpo cuerpo body over everywhere cara rosto garganta throat
    """,
    "ill": """
        enfermo enferma enfermos enfermas enfermamos enfermaron enfermar vomit* diarre*
        intoxic* indigest* descompuest* descompuso descompusimos malit* poisoned diarrhoea
        diarrhea retortij* colicos cramps gastroenter* nauseas fiebre febre fever malos doente
        doentes adoec* churras cagalera caganeira soltura throwing puking puked gomit*
    """,
    "queasy": "ill sick",
    "turned": """
        got get fell really very so violently taken feel felt feeling been all made both
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
        delir* slurr* desmay* desmai* desvanec* desplom* collaps* faint* convuls* seizure
        seizures fitting inconsciente unconscious unresponsive infart* enfart* stroke
        taquicard* palpitac* palpitation* mareadisim* desorientad* hipoglu* epilep*
        descompens* soponcio sincope contracciones contracoes contractions labour labor
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
        medicamento* medicina medicinas remedio remedios medicacion medicacao dosis dose doses
        pastilla* pastillas comprimido* pill pills inyeccion injecao injection vacuna vacina
        vaccine medication meds drug drugs tablets insulin insulina anestesia anesthesia
        anesthetic sangre sueroterapia transfusion penicilina penicillin prescription receta
    """,
    "mistaken": """
        equivocad* errad* wrong mistake doble triple dobro vencid* caducad* expired incorrect*
        otro overdose sobredosis confundieron trocaram trocado cambiad* allergic alergic*
        swapped
    """,
    "swallow": """
        engoli engolimos trague tragamos trago tragado engolio engoliu ingirio ingeriu bebio
        bebeu swallow* tomo drank mastico atragant* ator* chok* engasg*
    """,
    "poison": """
        cleaner limpiador desengrasante amoniaco alcohol gasolina vidrio vidro metal plastico
        grapa tornillo cloro lejia lavandina detergente bleach veneno pila pilas pilha battery
        batteries alvejante sanitaria quimic* chemical* moneda moeda coin raticida insecticida
        pastillas pills comprimidos solvente acetona acido espina hueso espinha osso bone
        bones lavalozas desinfectante
    """,
    "stranger": """
        bloke dude chap cabron cuate vato chavo tios tio gajo ex alguien tipo hombre
        desconocid* extran* sujeto wey guey man flaco individuo alguem cara homem estranho
        estranha someone somebody stranger strangers guy men strange creep creepy fulano viejo
        borracho bebado drunk senor huesped guest empleado employee intruso intruder they
        ladron ladrones thief dos tres two
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
        sigue siguio siguiendo siguieron persigue* seguindo seguiu follow* stalk* persegui*
    """,
    "ours": """
        cuarto habitacion quarto room pieza puerta porta door ventana janela window
        apartamento apartment depa departamento cabana cabin casa locker coche carro auto car
        van camioneta moto caja cofre safe bungalow suite tent carpa vestuario vestidor
        changing balcon
    """,
    "knock": "limpiar cleaning limpar towel* toalla* breakfast desayuno service",
    "steals": """
        rob robar robaron robado robados robo robaban roub* furt* hurtaron hurto stole stolen
        stealing steal mugg* assalt* asalt* atrac* ratero arrebat* choreo chorearon afan*
        chorrea bolsillo carterista carteiro thief ladron ladrones robbed robbery burgl*
        bajaron abrieron forzaron rompieron quebraram saquearon
    """,
    "gone": """
        llevaron llevo levaram levou took taken gone missing desaparec* desapareceu sumi*
        sumiram vanish* disappeared
    """,
    "valuable": """
        cartera carteras billetera celular celulares celu telefono movil telemovel laptop
        computadora portatil notebook bolso bolsa bolsas mochila pasaporte pasaportes
        passaporte passaportes dinero dinheiro plata efectivo joyas joias reloj relogio
        passport passports wallet purse handbag phone jewelry jewellery watch cash money
        camera camara tablet ipad bici bicicleta bike moto motorcycle auto coche carro car
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
        botellazo* cuchillada* navajazo* pele* golpes golpiza punos fight* brig* porrada
        pancadaria trompadas madrazos punches punching brawl socos murros agarron rina bronca
        tirandose pegandose
    """,
    "scene": """
        lobby pasillo corredor recepcion recepcao bar hallway hall patio puerta entrada pista
        estacionamiento salon salao piscina alberca borrachos drunk navaja sangre gritos fuera
    """,
    "blow": """
        murro murros soco socos punetazo* trompada* bofetada* cachetada* cachetazo patada
        patadas puno empujon* empujones empurrao empurroes zape madrazo golpe golpes tapa
        tapas bofetao punch punched slap* kicked shove* pushed headbutt* cabezazo chute
        pontape coscorron jalon jaloneo
    """,
    "dealt": "dio dieron deu deram dar pego pegaron gave got received recib* levei me nos us",
    "touches": """
        tocando tocar manose* grop* touch* apalp* besar beij* kiss* beso agarr* grab* abraz*
        fondl* toquete* molest* rozando restreg*
    """,
    "forced": """
        fuerza forca brazo braco corredor elevador tento tentou trato intento quiso borracho
        bebado drunk nalga* bunda pecho senos pechos seio butt breast* inappropriate* indebid*
        permiso consent without ninas ninos girls leg waist cintura cuello pelo
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
        desapare* extravi* aparece missing wander* encuentro encontramos encuentra
        encontrar acho achamos achar find vanished ran escapo fugiu localizo vejo veo
    """,
    "not": "no nao not cant cannot couldnt",
    "unfound": "encuentro encontramos encontro encuentra acho achamos find vejo veo localizo",
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
        torcida torta paraliz*
    """,
    "current": "corriente corrientazo electrocut* eletrocut* electricut*",
    "snatch": "jalaron jalo arrebat* arrancaron arranco puxaram puxou snatch* yanked",
    "asleep": """
        dormiamos dormia dormidos durmiendo sleeping asleep dormindo dormimos dormir slept
    """,
    "laid": "puso levanto laid encostou meteu botou alzo",
    "hand": "mano manos mao maos hand hands",
    "drugged": "drogad* drugged spiked sedad* dopad* dopar* roofied narcotiz*",
    "bleeds": """
        sangrar sangrando sangra sangro sangraba sangrou sangrava bleed bleeding bled
        hemorrag* desangra*
    """,
    "lewd": """
        obscen* desnud* nude nudes naked pelado pornog* masturb* indecent* lasciv* exhibi*
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
    "burned": "quemo quemado quemada queimou scald* burned burnt",
    "shard": "alambre arame tornillo screw parafuso clavo grapa staple grampo aguja needle",
    "gulped": "engoli engolimos engoliu trague trago tragado tragamos swallowed ingeriu",
    "touched": "toco tocou tocaron touched",
    "glass": "vidrio vidrios vidro vidros cristal cristales glass cacos",
    "breaks": """
        revento estallo quebro rompio rompieron shattered smashed estourou quebrou estilhac*
    """,
    "found": "found encontr* devolv* returned ach* recuper* finding",
    "elder": """
        abuelo abuela abuelito abuelita grandma grandpa grandad granddad gramps grandmother
        grandfather nan granny avo vovo suegra suegro sogra sogro anciano anciana idoso idosa
        dementia demencia alzheimer
    """,
    "outlet": "toma tomas extra subir necesito preciso donde onde",
    "restful": "quedo quede brazos arms comod* cama cozy cosy",
}
