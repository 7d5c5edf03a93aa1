"""What judges in Spanish, as it is said in Spain, Mexico, Argentina and Colombia."""

CUES = {
    -3: """
        chasco chascazo estafadores transa transas asquete nefastos pesima bazofias timadores
        mamada mamadas culero atropello inhumano
        pesim* malisim* fatal fatales horribl* horroros* horrend* asqueros* asco ascos repugn*
        vergonz* verguenza desastr* terribl* espantos* nefast* deplorabl* indign* inacept*
        inadmis* insoportabl* intolerabl* estaf* timo timos timar* timad* ladron* choros
        chorros cucarach* chinches basura porqueri* mierda bazofia inmund* mugr* cochambr*
        roños* ronos* pulgas ratas garrapat* vomit* podrid* deleznabl* penos* lamentabl*
        denigr* humill* sinverguenz* impresentabl* infam* fraude fraudul* abusiv* robo engan*
        mentir* mentiros* infierno pesadilla odio odie tragedia carajo chingada culer* garcha
        chot* puta cabron* joder coño verga pinche pendej* boludez desgraci* maldit*
        nauseabund* insalubr* incompetent* ineptitud inept* inutil* ridicul* bochorn*
        tercermundist* patetic* lastima humillant* payasad* guacala fuchi crucen abominabl*
        abus* agresiv* alimana* apestos* arruin* atrac* aberrant* bazofi* calamitos* caraduras
        carterist* chafisim* chatarra chorro cochinad* cochiner* cagada cagon* caca cagaron
        cutrisim* criminal* cruel* culpa* degradant* delincuent* deprimente* desalmad*
        descarad* desfachatez desgracia despreciabl* detest* escori* esperpent* espantad*
        estafad* estercoler* fachos fraudes furios* gorgojo* gusan* hijueputa* hdp hp hpta
        hostia* huevad* huevonad* idiota* imbecil* imperdonabl* impotencia inaguantabl*
        incumplid* indescriptibl* indecent* indecenc* inhuman* irrespet* jodid* joden jodieron
        jodan ladrones larvas maltrat* malnacid* malparid* manoseo marranad* mentira*
        mequetref* mierd* mojon* moscas nausea* nazis ojete* orin orines orina patan* peligro
        pelotud* perra pesadill* pestilent* pinches porqueria* pudr* puerca* puerco* rabia
        racist* rapina rat* rata ratero* rateros repulsiv* repugna* robaron roban robar robad*
        salmonel* saqueo sarna sinverguenza* sucisim* suplicio tortura trampos* vomitiv*
        vulgar* zorra* tomadur* boludos forro forros garca garcas cagarse cagaste
        malisimamente deplor*
    """,
    -2: """
        agujer* hoyo hoyos trincad* abollad* descosid* despegad* descolorid* desafinad* pierde
        perdiendo fuga zumb* chirri* rechin* tapado tapada tapados colgo colgado revole*
        desplante desplantes morondanga mamon mamona mamones sangron sangrona jetona jeton
        jetonas fodong* naco groseria groserias nero hartazgo plantad* planton clavaron clavar
        desinteres displicen* soberbio bruto bruta pasota pasotas cabread* cabreo mosque*
        chafear fallona trucho decepcionad* babosada huevonada crudas tiesa tieso chiclos*
        quemao quemaron acid* agria agrio rancio rancia rancias baboso laganoso peluda grasosa
        grasoso grasosas aguado aguada desabrida salada saladisim* insalubre asolead*
        asfixiant* bochorno sofocante helando
        mal malo mala malos malas feo fea feos feas sucio sucia sucios sucias suciedad rot*
        peor peores lento lenta lentos lentas lentisim* lentitud tardisim* ruido ruidos
        ruidos* antipatic* groser* maleducad* incomod* incomodidad decepcion* enfad* enoj*
        molest* descontent* insatisf* problema problemas queja quejas quejar* quejo averi*
        estrope* retras* demor* demora gotera* cutre cutres chung* borde bordes mugros* pelos
        manch* deficient* desagrad* dejad* descuid* descortes* frustr* fiasco abuso abusan
        chafa chafas gacho gachos truch* chanta* choto bajon maluc* mamera jartera paila
        paupérrim* pauperr* insipid* incorrect* equivoc* error errores fall* falla fallas
        fallando fallo cancel* perdid* perdieron perdio extravi* reclam* indignad* hart* cans*
        asqu* apest* hedor peste huele olia humedad moho caducad* quemad* crud* correos
        desorden* desorganiz* caos caotic* mentira sobrevalor* caro cara carisim* costos*
        excesiv* sangrient* sablazo clavada cobraron cobran defectuos* dañad* danad* danos
        golpead* aplastad* derram* inundad* inservibl* obsolet* viej* antigu* anticuad*
        desgastad* oxid* desconch* cutrez ausencia carencia carece falta faltan faltaba
        faltaban falto nadie nunca pesad* desprecio prepotent* arrogant* altaner* soberbi*
        apatic* desgan* mediocr* flojo floja flojos flojas triste tristes aburrid* repetitiv*
        escas* insufic* engorros* complicad* imposible prohib* discut* pelea gritos gritar*
        gritaron gritó grito insult* ignor* negligen* impunt* irrespons* abandon* colapsad*
        saturad* masific* cochin* pringos* arrepent* evit* desaconsej* huy* escandal*
        despropos* tomadura cachondeo asquito lata esperando espera esperar esperamos espere
        tardar* tardo tardaron tarda tardan perder perdida perdimos reembols* devolucion
        hedion* pegajos* frio fria helad* raquitic* seco seca dur* insegur* estres* pesadez
        odios* incumpl* incapac* desilusion* nefasta peligros* sordid* ruinos* descascar*
        destartal* lugubr* tetric* quilombo embole mufa decadent* cobr* sobrecost* vergon*
        deja abarrotad* aburr* agob* ahogad* alarm* alterad* amarg* amenaz* amontonad* angust*
        antihigienic* apagad* apretad* aranad* arisc* asfixi* asust* atascad* atasc*
        atorad* atrasad* atras* ausente* averiad* bloquead* bochinche bulla bullic* burocra*
        calentur* callad* cancelad* cancelan cancelaron cancela canse cansa cansad* carer*
        caren* charco* chinch* choc* cobro cobros colaps* colgad* colgaron complicacion*
        congelad* confus* conflict* contaminad* cortad* cortaron crisis culpabl*
        decaid* decrepit* deficien* defraud* degrad* denunci* derroch* desabrid* desanim*
        desapar* desaparec* desagradab* desalin* desaten* desatend* desactualiz* desafortun*
        desbordad* desconcert* desconect* desconoc* desconsider* descompuest* descort*
        descubiert* desencant* desesper* deshonest* desinform* desinteres* deslavad* desmejor*
        desmotiv* desolad* despistad* desubicad* deterior* devol* devuelv* devuelvan difici*
        dificult* disgust* dolor* drama dudos* embustero* empeor* encharcad* enferm* engrudo
        enoja* enojo ensuci* entarda* equivocacion* escapes escasez estafan estall* estrepit*
        estresant* estruend* exager* exasper* excesos excus* extravia* falsed* fallid*
        fastidi* fatig* feisim* filtracion* fracas* fug* fugas golpes goteand* gotea grasient*
        gritab* gritando grieta* grosers* guarr* gusanos hambr* harta harto hongo* horrenda
        huelga* humed* humo* impacient* impersonal* impuntual* inadecuad* inapropiad* incendi*
        incomprens* inconvenient* incongruen* inconform* indefens* indiferen* inexistent*
        inexpert* injust* inoperant* insalv* insensibl* insegurid* insufrib* insuls*
        interminabl* intranspirabl* invadid* irrit* largu* lastim* lentament* limitad*
        llen* lleno* llor* maleta* manchas mareo* mediocre* mendig* mezquin* miedo minim*
        mojad* molesti* molienda mug* multa* negaron nefand* nervios* obstru* obsole* odia*
        olvid* olvidaron omis* oscurid* palizas penalizac* penumbra perdern* perdiend*
        picadur* picaron plaga* pobre* pobri* podri* pegote* porquer* preocup* presion*
        problem* prohibi* queme* quemaz* quit* racanos racano* rajad* rasposo* rayad* reclamo*
        rechaz* recalent* refrit* remolon* repet* resfri* resignad* reventad* reclama*
        ronc* rotur* rudez ruid* ruina* salad* salmuera sangr* sofocant* sordo sosa soso
        sosos sospech* subid* sufr* sufrimient* tapad* tapon* tard* tedios* temblor* tensi*
        timid* tirado tirados tirada torpe* torturan trab* trabas trampa* tramp* turbi*
        usad* vaci* vencid* venganz* viejisim* violent* vetust* vueltas zozobr* chueco*
        fregad* gachisim* ojeris* malhumor* maltratad* jodimos plomo embol* garron* bajonead*
        tongo mandag* pichurri* feit* manoso manosos cansino cansinos lioso desorbitad*
        abusivos ladrillo sablazos clavan
    """,
    -1: """
        justito mejorabl* ruidosilla pequeñ* pequen* minuscul* oscur* estrech* poco poca pocas
        pocos falt* pena aunque excepto salvo unico pero sin incluso obras calor bastante
        menos cutrecillo basico basica sencill* vacio vacia solo largas cola colas fila filas
        todavia aun tardamos horas minutos dias meses sigue siguen llevo llevamos tampoco ni
        nada jamas ningun* tener quitaron falsas falso falsa deberian deberia podrian podria
        pague pagamos pagar pagado dinero
    """,
    1: """
        bien bueno buena buenos buenas correct* aceptabl* gracias util cumpl* cumplidor*
        limpio limpia limpios limpias tranquil* ubicad* ubicacion centric* comod* ampli*
        espacios* facil facilidad rapid* moderno moderna nuevo nueva renovad* variad* variedad
        abundant* cerca precioso vista vistas gust* gusto volvere volveria volveremos
        repetir* repetirem* sonris* ayud* ayudo ayudaron buen acertad* acog* abiert*
        abundan* accesibl* adecuad* agrad* ahorr* alegre ameno amena amplitud apto apta
        aprovech* asequibl* atinad* barat* bonito calma calmo caliente calentito celer*
        centrico clar* completo completa completos completas comoda correcto cortes* cuidado
        cuidada decent* dispuest* diverti* economic* elegante entreten* esmerad* espacioso
        estable fresc* frescos fluid* funcional* gentil* gentilez* iluminad* informad*
        interesant* intuitiv* jugos* justo luminos* mejoro mejorado nice ofert* oferta
        oferton* ordenad* organizad* paz practic* prontit* pulcr* puntualid* relax*
        relaj* reformad* respetuos* resuelt* rebaj* saludabl* segur* servicialidad silencios*
        suficient* surtid* tiern* tranqui tranqui* urgenteno util* variedades ventaja* viva
        ganas ilusion* sorprend*
    """,
    2: """
        rifad* chingonas rebueno rebien pintoso berraca berraco queridos querida riquito
        sabrosito agradecid* impecables pulcro pulcra esmero dedicad* calido calida detallazo
        detallista cumplieron puntuales resolutiv* profesionales serviciales deliciosas
        recomendad* satisfech* fascinad*
        amabl* amabilidad agradabl* satisf* content* simpatic* atent* profesional* recomend*
        recomiendo bonit* hermos* lind* guay guays chul* chulo chulada mola molan molo
        padrisim* chid* copad* barbar* joya chever* bacan* maj* rica rico ricos ricas feliz
        felic* alegr* acogedor* impolut* eficien* eficaz puntual* cariñ* carin* calid* calidez
        disfrut* encant* sabros* suav* generos* detallist* esmer* impresionant* lujo confort*
        confortabl* agradec* ideal idoneo servicial* disponibl* inmediat* resolvier* resolvio
        soluciono solucionaron calidad cordial* divin* gratis regalo piola gros* fenomeno
        brav* suerte merece chapo ole abrazo* acoged* adorabl* admirabl* afectuos* aplaus*
        apapach* atencios* autentic* barbaro bendicion* bendecid* bendit* bellez* bell* bella
        bello besos beso bonisim* buenaza buenazo cachet carism* celebr* chingones chulad*
        chulisim* complac* compromiso considerad* cordialidad crocant* cumplidores cuidados*
        dedicacion delici* deleit* destac* dichos* dulce* educad* efusiv* elogi* empati*
        empatic* emocion* enamor* entranabl* entusias* esplendid* estetic* estrell* exito*
        experto* famos* fascin* felicit* felicidad festej* fiel fino finas finisim*
        gigante* glorios* grandios* gratisim* gratitud gustazo gustos* honest* honrad*
        hospitalari* hospitalid* humilde* impresion* impecab* increible* ingenios* insign*
        jugosit* lindez* liger* llevader* lujos* magia magic* mimad* mimos mimaron milagro
        orgull* paciencia paradis* paraiso pasion* placer* placenter* plenamente
        preferid* favorit* premium profesionalidad profesionalismo preciosos rapidisim*
        rebuen* recomendar recomendacion recomendaciones recomendamos romantic* sabor salvaron
        selecto sincer* solucion* sonriente* sonrient* sobresalient* solicit* soberbi0
        sorprendente* superior* superaron supero suavecit* tentador* transparent* unic* vale
        valios* valor* vibra vibras volveriamos regresar regresare regresaremos regresaria
        yumi yummi wow ganador* repetire rico* chidisim* chevers* bacaner* bakan* filete legal
        macanud* joyit* joyaza
    """,
    3: """
        flipando flipante flipe pasote bombazo joyita chingon chingona chingonsisimo divina
        divinos maravillad* espectacularmente canela
        perfect* excelent* excelenc* genial* estupend* maravill* fantastic* increibl*
        buenisim* encanta encantaron encanto encantador* magnific* fenomenal espectacular*
        inmejorabl* impecabl* precios* delicios* riquisim* exquisit* sensacional* insuperabl*
        excepcional* extraordinari* inolvidabl* espectac* fabulos* brillant* sublim* amo
        amamos adoro felicidades felicitaciones enhorabuena bravo divino diez top 10 limpisim*
        amabilisim* comodisim* simpatiquisim* chingon* cojonud* flipante* bacanisim* lindisim*
        guapisim* recomendabl* recomendadisim* recomendable espectacularment* atentisim* crack
        cracks rifaron lucieron rompieron chimba preciosid* gozada pasada delicia alucinant*
        apoteosic* asombros* brutal celestial* colosal* deliciosisim* esplendor excelentisim*
        excelso excepcion* formidabl* gloria idilic* imbatibl* imejorabl* impagabl* imponent*
        imprescindibl* incomparabl* incomparable inigualabl* insuperab* majestuos* maravi*
        mejorimposible memorabl* monumental* obligad* paradisiac* perfecc* portentos* prodigi*
        redondo sobervi* sonad* superlativ* supremo triunf* unicos virtuos* xcelente exelent*
        exelente exelentes ecselent* buenisimo lindisimo maquinas idolos idolo genios
        genio genia capos capo grosos
    """,
}
PHRASES = {
    -3: """
        no recomiendo para nada|ni gratis|ni loco vuelvo|ni loca vuelvo|vaya tomadura
        un robo a mano|no vale lo que|no vuelvo ni|no volvere jamas|mal sabor de boca
        una falta de respeto|que verguenza|muy decepcionad|lo peor de|dio asco|un infierno
        tirar el dinero|tirar la plata|botar la plata|me arrepiento de haber|trato de mierda
        como un perro|como si fueramos|como basura
        no vuelvo|no volvere|no volveremos|no volveria|nunca mas|jamas vuelvo|ni loco|ni loca
        ni en pedo|ni de coña|ni de cona|ni regalado|una basura|un asco|que asco|una estafa
        de la chingada|valio madre|valio madres|vale madre|una mierda|para atras|me cagaron
        nos cagaron|ni aunque me paguen|da asco|da pena|de pena|vaya tela|no manches|un robo
        tomadura de pelo|perdida de tiempo|gracias por nada|no recomiendo|no lo recomiendo
        no la recomiendo|no recomendable|nada recomendable|poco recomendable|poca madre
        que mamera|que jartera|nos tumbaron|me tumbaron|me vieron la cara|nos vieron la cara
        mi peor|el peor|la peor|lo peor|hoja de reclamaciones|de terror|de lo peor|un chiste
        una burla|se burlan|se rien de|ni se os ocurra|ni se les ocurra|no vayan|no vayais
        cero estrellas|0 estrellas|una estrella|1 estrella|media estrella|ni una estrella
        peor experiencia|peor servicio|peor aerolinea|peor compania|peor hotel|peor comida
        pesimo servicio|pesima atencion|pesima experiencia|mala experiencia
        muy mala experiencia|no volver|no vuelvan|no regreso|no regresare|no regresaria
        no regresaremos|no repetire|no repetiremos|no repetiria|no pienso volver|jamas volvere
        jamas regreso|nunca vuelvo|nunca volvere|nunca mas vuelvo|nunca jamas|ultima vez
        no lo compren|no compren|no la compren|no se lo recomiendo|no se la recomiendo
        no os lo recomiendo|no les recomiendo|gracias por arruinar|gracias por perder
        gracias por no|gracias por dejar|gracias por el retraso|gracias por hacerme
        que falta de|falta de respeto|falta de profesionalidad|falta de etica|falta de higiene
        vaya mierda|menuda mierda|menudo desastre|vaya desastre|que desastre|un desastre
        una verguenza|verguenza ajena|es de verguenza|de juzgado|sois unos|son unos|son una
        manga de|banda de|atajo de|panda de|hijos de|la concha|chinga tu|me tienen podrid
        me tienen hart|estoy hart|estamos hart|hasta las narices|hasta los huevos
        hasta la madre|hasta el gorro|me siento estafad|nos sentimos estafad|me siento enganad
        devuelvan mi|quiero mi dinero|mi dinero|mi plata|que me devuelvan|se roban|me robaron
        nos robaron|robo a mano|es un robo|es una burla|es una estafa|es una verguenza
        es una mierda|es una porqueria|es una tomadura|es un asco|es un desastre|es un chiste
        es indignante|es inaceptable|es lamentable|es increible que|es una lastima|no sirven
        no sirve para|no sirve de|no valen nada|no vale nada|no vale un|no vale la pena
        no vale ni|no merece la pena|pesimo todo|todo pesimo|todo fatal|un horror|un timo
        un fraude|un engano|una tortura|una pesadilla|una porqueria|una cagada|una garcha
        una bosta|vale verga|valen verga|vale mierda|de la verga|a la mierda|de mierda
        que poca|poca verguenza|que cagada|la cagaron|la cagan|no joda|no jodan|no mamen
        no mames|que hueva|me emputa|me encabrona|estoy emputad|estoy encabronad|ojo con
        cuidado con|mucho cuidado|mejor no|mejor busquen|busquen otro|busque otro|hay mejores
        por ese precio|para ese precio|por el precio que|lo barato sale|parece mentira
        me enganaron|nos enganaron|publicidad enganosa
    """,
    -2: """
        no jala|no jalaba|no prendia|no servia|no andaba|no cargaba|no me deja|no nos deja
        no me dejo|no deja pagar|no pegue ojo|no pegamos un ojo|no pudimos dormir|cero onda
        malos modos|mal modo|pasando de nosotros|pasan de ti|pasan de uno|ni un vaso
        ni las gracias|ni disculpas|ni una disculpa|no me resuelven|nunca llego|sigue sin
        siguen sin|todavia no me|aun no me|hace horas|una hora esperando|media hora esperando
        otra vez lo mismo|de un lado a otro|de aqui para alla|me traen vuelta
        me traen a vueltas|me marean|se me olvido|se les olvido|no me avisaron|nadie me aviso
        sin disculpa|mas caro de lo|un ojo de la cara|me clavaron|nos clavaron|vaya clavada
        cobrado de mas|cobraron de mas|cobro de mas|dos veces lo mismo|de otra talla
        talla equivocada|pedido equivocado|llego roto|llego rota|llego frio|llego fria
        vino frio|vino fria|estaba frio|estaba fria|estaban frias|llego aplastado|faltaba una
        venia incompleto|llego incompleto|hay cucarachas|habia cabellos|se cae a pedazos
        se cae a cachos|daba pena|que fiaca|que bajon|que chasco|menudo chasco|vaya chasco
        nada que ver con|no tiene nada que ver|suela de zapato|duro como|un chicle
        estaba cruda|quedo crudo|mas simple que|no sabe a nada|no sabia a nada|no da ni para
        cansado de|hart de|hasta la coronilla|a los gritos|tardan mucho|demoran mucho
        una sola caja|una sola cajera|un caos|trago mi tarjeta|trago la tarjeta|se trago
        deja que desear|deja mucho que desear|dejaba mucho que desear|dejan mucho que desear
        no funciona|no funcionaba|no funcionan|no sirve|no anda|no prende|no hay|no habia
        no tenia|no tiene|no tienen|no me|no nos|no lo|no se puede|no pude|no pudimos|no puedo
        no quiso|no quieren|no contestan|no responden|no responde|no llega|no llego|no cumple
        no cumplen|sin funcionar|sin agua|sin luz|mal servicio|mala atencion|mal trato
        mal olor|malas formas|de mala gana|mala cara|peor imposible|nadie me|nadie nos
        nadie viene|nadie contesta|dos veces|tres veces|otra vez|de nuevo|una hora|dos horas
        media hora|horas esperando|todavia espero|sigo esperando|seguimos esperando|sigo sin
        seguimos sin|aun no|todavia no|se olvidaron|se equivocaron|por fuera|muy caro|muy cara
        caro para|cara para|demasiado caro|no merece|no vale|no es normal|no era lo
        no es lo que|nada que ver|ni una|ni un|ni siquiera|en lugar de|en vez de|habia que
        tuve que|tuvimos que|tuvo que|me hicieron|nos hicieron|hasta cuando|cuanto mas
        a ver si|para cuando|como es posible|como puede ser|es normal que|no tuvo|no tuvieron
        no existe|no existia|no aparece|se cae|se cayo|se traba|se cuelga|a medias|en frio
        de malas|a gritos|un poco de respeto|por favor respondan|lo mismo de siempre
        no resuelven|no resolvieron|no solucionan|no hacen nada|no hicieron|no saben
        nadie sabe|esperaba mas|esperabamos mas|que bronca|que pereza|que boleta|que decepcion
        que pena|me dejaron|nos dejaron|me dejo|dejaron tirados|dejan tirado|me cobraron
        nos cobraron|un bajon|una lastima|que lastima|que mal|muy mal|todo mal|fatal trato
        nada bien|no es bueno|no era bueno|no es buena|no fue buena|no fue bueno|no muy|no tan
        no del todo|no demasiado|no estaba|no estaban|no esta|no estan|no era|no eran|no fue
        no fueron|no vino|no vinieron|no viene|no vienen|no trajeron|no traen|no traia
        no dieron|no dan|no da|no daban|no dejan|no dejaron|no podia|no podiamos|no pueden
        no se puede dormir|no dormi|no dormimos|no pude dormir|no avisan|no avisaron
        no informan|no informaron|no explican|no ayudan|no ayudaron|no atienden|no atendieron
        no atiende|no contestaron|no contesta|no devuelven|no me devuelven|no reembolsan
        no limpian|no limpiaron|no cambiaron|no arreglan|no arreglaron|no arregla|no tenian
        no teniamos|no hacen|no hace|no cierra|no cierran|no abre|no enfria|no calienta
        no enciende|no entra|no carga|no corresponde|no coincide|no entiendo|no entienden
        no entendi|no tiene sentido|no puede ser|no es posible|no es justo|no es logico
        no llegan|no llegaron|no ha llegado|no han llegado|no he recibido|no recibi
        no me llego|no me gusto|no nos gusto|no gusta|no me gustaron|no me dejan|no me dejaron
        no les importa|no se preocupan|no hay quien|no hay forma|no hay manera|no hay nada
        no hay nadie|no hay wifi|no hay toallas|no hay respuesta|no hay solucion|no habia nada
        no habia nadie|no queda|no quedaba|no quedan|ni hablar de|ni saludan|ni caso|ni idea
        ni contestan|ni responden|ni nos|ni me|ni te|ni se|ni tan siquiera|nadie responde
        nadie atiende|nadie contesto|nadie vino|nadie ayuda|nada bueno
        nada limpio|nada comod|nada amable|nada especial|nada del otro|poco limpi|poco amable
        poco profesional|poco personal|poca limpieza|poca variedad|poca atencion|poca higiene
        poca luz|poco espacio|falta de|le falta|les falta|le faltaba|hace falta|hacia falta
        faltaba de|deberia de|deberian mejorar|deben mejorar|debe mejorar|podrian mejorar
        podria mejorar|mejorar la|mejorar el|tienen que mejorar|a mejorar|esperaba otra
        esperabamos otra|me esperaba|nos esperabamos|mucho mas de|mucha gente|mucho calor
        mucho frio|mucho ruido|muchos ruidos|mucho tiempo|demasiado tiempo|demasiada gente
        demasiado pequen|demasiado ruido|muy pequen|muy ruidos|muy viej|muy antigu|muy lent
        muy sucio|muy sucia|muy malo|muy mala|muy malas|muy malos|muy incomod|muy dur
        muy oscur|muy fri|muy caliente|muy poca|muy poco|muy pocos|muy pocas|muy decepcion
        muy desagrad|muy molest|muy descontent|muy por debajo|muy justo|muy lejos|se oia todo
        se oye todo|se escucha todo|se escuchaba|se oia|se oyen|se rompio|se rompe|se estropeo
        se dano|se descompuso|se apaga|se apago|se va la|se fue la|se atasca|se perdio
        se perdieron|se pierde|se retraso|se quedo|se cobra|se demoro|se demoran|se demoraron
        se tardan|se tardaron|se tarda|se nota que|se equivoco|se hicieron|se niegan|se nego
        se negaron|me perdieron|nos perdieron|me cancelaron|nos cancelaron|me cancelan
        me cambiaron|nos cambiaron|me quitaron|me dijeron que|nos dijeron que|me toco|nos toco
        me atendieron mal|mal atendid|me trataron mal|nos trataron mal|trato mal|mal educad
        mala educacion|mala calidad|mala limpieza|mala organizacion|mala gestion
        mala comunicacion|mala comida|mal estado|malas condiciones|mal cocinad|mal hecho
        mal organizad|mal gust|mal sabor|mal gesto|mal humor|mala leche|mala gana|mala onda
        mala vibra|cara de|con prisas|de pie|sin avisar|sin aviso|sin explicacion
        sin explicaciones|sin respuesta|sin solucion|sin limpiar|sin sabor|sin cambiar
        sin reparar|sin calefaccion|sin aire|sin internet|sin wifi|sin toallas|sin papel
        sin recibir|sin maleta|sin mis|sin mi|sin poder|sin dormir|sin comer|sin dar
        sin contestar|sin decir|sin ganas|sin embargo|lo unico bueno|lo unico
        lo unico positivo|lo unico salvable|lo malo|lo negativo|lo feo|lo que no|el problema
        el unico problema|la pega|la queja|en contra|punto negativo|aspecto negativo
        puntos negativos|para colmo|ademas de|y encima|por no hablar|por lo menos
        al menos podrian|menos mal que|deja bastante|bastante mal|bastante sucio
        bastante flojo|bastante regular|tardaron en|tardan en|tardo mas|tarda mas
        mas de una hora|mas de dos|mas de media|una hora y|horas de retraso|horas de espera
        horas para|horas en|minutos esperando|minutos de retraso|minutos para|llevo esperando
        llevo dias|llevo semanas|llevo horas|llevo una|llevo mas|llevamos esperando
        llevamos horas|llevamos mas|hace dias|hace semanas|hace meses|hace un mes|hace mas de
        desde hace|cuando van a|cuando piensan|cuando vais|hasta la fecha|a dia de hoy
        por que no|porque no|que pasa con|que esta pasando|que pasa|donde esta mi
        donde estan mis|y mi maleta|mi maleta|mi equipaje|mis maletas|perdieron mi|perdido mi
        necesito una respuesta|necesito que|necesito mi|espero respuesta|espero una
        esperando respuesta|espero solucion|esperando una|esperando que|esperar mas
        tuve que esperar|tuvimos que esperar|hay que esperar|haciendo cola|en la cola|una cola
        larga cola|colas de|me hacen esperar|hacen esperar|tienen a la gente|cobran por todo
        cobran por|cobran hasta|te cobran|nos cobran|me cobran|cobro doble|cobrar dos
        doble cobro|cobro indebido|quieren cobrar|pagar por|pagamos por|pague por|cuesta creer
        caro y|cara y|caro para lo|cara para lo|precio excesivo|precio elevado|precios altos
        precios excesivos|sobre precio|pelos en|un pelo|habia pelos|habia polvo|habia hormigas
        habia bichos|bichos en|olor a|olia a|huele a|oler a|manchas en|paredes de papel
        agua fria|agua sucia|comida fria|cafe frio|llego fri|estaba fri|estaba roto
        estaba rota|estaba sucio|estaba sucia|estaba cerrad|estaba duro|estaba crudo
        estaba malo|estaba mala|estaban sucias|estaban sucios|estaban rotas|esta roto
        esta rota|esta sucio|esta sucia|esta cerrad|esta caida|esta caido|esta mal|esta fatal
        fuera de servicio|en obras|por los suelos|a la basura|para tirar|da verguenza|dan pena
        dan ganas de|me parece fatal|me parece mal|me parece una|me parece increible que
        no me parece|no nos parece|decepcionado con|decepcionada con|vaya forma
        vaya manera|menuda forma|por favor solucion|pongan mas|pongan orden|haganse cargo
        hagan algo|den la cara|dar la cara|dejen de|dejad de|pidan perdon
    """,
    1: """
        nada de que quejarme|nada de que quejarse|nada que reclamar|nada que decir
        no esta mal|nada mal|no estuvo mal|sin problema|sin problemas|sin queja|sin quejas
        ningun problema|ninguna queja|no tengo queja|no tengo quejas|todo bien|todo ok
        todo correcto|en orden|no fue caro|no es caro|nada caro|relacion calidad precio
        relacion calidad|calidad precio|buen precio|buena relacion|pocos minutos|no tardaron
        no falto|no falta|cerca de|a pasos de|cerca del|sin esperar|sin esperas|sin colas
        nada de cola|no hubo problema|no hubo ningun|no hay pega|ninguna pega|no hay queja
        cero quejas|cero problemas|no me puedo quejar|no nos podemos quejar|no puedo quejarme
        nada que objetar|nada malo|nada que reprochar|a tiempo|en tiempo|en hora|en punto
        buen sitio|buen lugar|buen ambiente|buena opcion|buena ubicacion|buena comida
        buena calidad|buen estado|buen tamano|buen desayuno|buen hotel|buen trabajo|buena zona
        buena experiencia|buen rato|buenos precios|precio justo|precios razonables
        precio razonable|precios bajos|muy economico|nada ruidos|poco ruido|sin ruidos
        sin ruido|no hay ruido|sin fallos|como siempre|lo esperado|ya esta resuelto
        se resolvio|se soluciono|se arreglo|me lo cambiaron|nos cambiaron de habitacion sin
        me devolvieron|nos devolvieron|gracias a|gracias por la|gracias por su|gracias por el
        gracias por contestar|gracias por responder|que viva|por fin|menos mal
    """,
    2: """
        muy buena onda|re copada|re contenta|gente linda|son un amor|es un amor|un sol
        un angel|unos angeles|super recomendad|recomendado al|recomiendo mucho
        vale mucho la pena|ni me entere|con mucha paciencia|antes de lo|todo en orden
        como reina|como reyes|como un rey|me salvo la vida|me sacaron de un apuro|me salvaron
        volveria mil veces|volvere seguro|voy a volver|repetiremos seguro|quede fascinad
        quede encantad|quede re|muchas gracias por todo|muy atentos|super atentos
        manos de seda|buenas manos|nuestro favorito|ya me hice client|no manches que
        no mames que
        muy bien|super bien|re bien|muy bueno|muy buena|muy buenos|muy buenas|vale la pena
        merece la pena|valio la pena|muy rico|muy rica|bien padre|que padre|que chulo|que bien
        la leche|de lujo|un lujo|todo un|gran servicio|gran trato|buen trato|buena atencion
        buen servicio|buena onda|muchas gracias|mil gracias|gracias por todo|se lo recomiendo
        lo recomiendo|la recomiendo|los recomiendo|recomiendo|repetiria|volveria|volvere
        volveremos|repetiremos|sin duda|sin dudarlo|como en casa|nos trataron|me solucionaron
        nos solucionaron|me resolvieron|ya quedo|quedo resuelto|ya no estoy|lo mejor|el mejor
        la mejor|los mejores|las mejores|mejor que|mas que|un acierto|con una sonrisa
        pendiente de|pendientes de|se acordaron|nada que envidiar|todo detalle|muy amable
        muy amables|muy agradable|muy atent|muy contento|muy contenta|muy contentos|muy limpio
        muy limpia|muy comod|muy recomendable|muy satisfech|muy profesional|muy profesionales
        muy simpatic|muy acogedor|muy bonito|muy bonita|muy lindo|muy linda|muy facil
        muy rapido|muy rapida|muy tranquil|muy centrico|muy cerca|muy util|muy completo
        muy completa|muy variado|muy feliz|muy educad|muy servicial|muy serviciales
        muy pendiente|muy bueno todo|muy bien todo|muy bien atendid|muy bien ubicad
        muy bien situad|muy buen|muy buena atencion|super amable|super amables|super limpio
        super rico|super recomendado|super atent|super comod|re lindo|re amable|re bueno
        re rico|re piola|re contento|todo muy|todo super|todo genial|todo de lujo|todo fue
        todo estuvo|todo estaba|todo impecable|todo rico|estuvo genial|estuvo rico
        estuvo padre|estuvo increible|estuvo buenisimo|estuvo excelente|esta genial
        esta increible|esta buenisimo|esta chido|esta padre|esta perfecto|esta excelente
        es genial|es excelente|es perfecto|es increible|es espectacular|es una maravilla
        es una pasada|es buenisimo|fue genial|fue excelente|fue perfecto|fue increible
        fue maravilloso|gran experiencia|gran lugar|gran hotel|gran sitio|gran equipo
        gran noticia|gran trabajo|gran compania|gran vuelo|gran calidad|excelente servicio
        excelente atencion|excelente trato|excelente lugar|excelente ubicacion
        buenisima atencion|trato excelente|trato exquisito|trato inmejorable|trato estupendo
        trato agradable|atencion excelente|atencion inmejorable|un encanto|un placer|un gusto
        un gustazo|un amor|unos amores|unas chulas|una joyita|una experiencia|una delicia
        una excelente|una sonrisa|una buena|sonrisa siempre|con gusto|con mucho gusto
        con ganas de volver|ganas de volver|deseando volver|deseando repetir|esperando volver
        estoy deseando|tengo ganas|que ganas|que ilusion|que rico|que rica|que lindo|que linda
        que bonito|que bueno|que buena|que buen|que gusto|que alegria|que maravilla
        que delicia|que crack|que grande|que grandes|que suerte|que nivel|que pasada|que guay
        que chido|que chevere|que bacano|que lugar tan|me gusto|nos gusto|me gusta|me gustaron
        nos gustaron|me ha gustado|nos ha gustado|me fascino|nos fascino|me enamore
        nos enamoro|me ayudaron|nos ayudaron|me ayudo|nos ayudo|me sorprendio|nos sorprendio
        me hicieron sentir|nos hicieron sentir|me senti|nos sentimos|me trataron
        nos atendieron|me atendieron|muchisimas gracias|gracias totales|gracias de corazon
        muchas gracias por|agradecer a|se agradece|los felicito|os felicito|mi enhorabuena
        chapo por|bravo por|ole por|volveria sin|volvere sin|volveremos sin|volveremos seguro
        volveremos pronto|volvere pronto|seguro que volvere|seguro volveremos|seguro repetimos
        para volver|para repetir|hay que volver|hay que ir|vale cada|vale mucho|valio cada
        merece mucho|merece una visita|no dudes|no duden|no dudeis|no dudaria|no dudaria en
        altamente recomendable|totalmente recomendable|cien por cien|100 recomendable
        100 recomendado|sitio recomendable|lugar recomendable|de lo mejor|lo mas|mejor de lo
        mas de lo que esperaba|mejor hotel|mejor servicio|mejor atencion|mejor comida
        mejor experiencia|mejor aerolinea|mi favorito|mi favorita|favorito de|lo amo|la amo
        los amo|las amo|los amamos|los adoro|te quiero|os quiero|los quiero
    """,
    3: """
        una nota|son unos capos|son unos genios|unos genios|una genia|se rifaron|se la rifan
        se la bancan|esta canon de bueno|de diez puntos|diez de diez|joya todo|una locura
        una bomba|chuparse los dedos|me chupe los dedos|puestos las botas|flipando con
        fuera de este mundo|lo maximo|son lo maximo|lo mejor de|lo mejor que|de la ostia
        la hostia de|muy queridos|que elegancia|que berraquera|que berraquera|el putas
        llore de la emocion|lloro de la emocion
        de diez|un diez|un 10|de 10|diez puntos|10 puntos|una maravilla|de maravilla
        me encanto|nos encanto|me encanta|me encantaron|no podria ser mejor|no puede ser mejor
        mejor imposible|todo perfecto|todo excelente|para chuparse los dedos|de puta madre
        a toda madre|de poca madre|con madre|de pelos|se la rifaron|se lucieron|la rompieron
        la rompen|una masa|un caño|de primera|del putas|una chimba|que chimba|que nota
        la sacaron|se la sacaron|de cine|de escandalo|de fabula|la caña|que chulada
        una chulada|un crack|unos cracks|no tengo ninguna queja|ninguna queja|nunca fallan
        tan bien|tan buen|tan rico|de nota|mis respetos|se pasaron de|un espectaculo|una joya
        una gozada|una pasada|me re gusto|re copado|cinco estrellas|5 estrellas|superaron mis
        supero mis|supero nuestras|superaron nuestras|sin palabras|recomendado 100
        100 por ciento|simplemente perfecto|sencillamente perfecto|fuera de serie|otro nivel
        de otro mundo|de otro planeta|un lujazo|un paraiso|la gloria|el paraiso|para enmarcar
        matricula de honor|sobresaliente en|nota un 10|mejor no se puede|mejor no puede
        de sobresaliente|a la orden siempre|estrellas se merecen|mas que recomendable
        mas que perfecto|super recomendable|ampliamente recomendado|ampliamente recomendable
    """,
}
