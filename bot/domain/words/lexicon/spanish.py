"""What judges in Spanish, as it is said in Spain, Mexico, Argentina and Colombia."""

CUES = {
    -3: """
        pesim* malisim* fatal fatales horribl* horroros* horrend* asqueros* asco ascos repugn*
        vergonz* verguenza desastr* terribl* espantos* nefast* deplorabl* indign* inacept*
        inadmis* insoportabl* intolerabl* estaf* timo timos timar* timad* ladron* choros chorros
        cucarach* chinches basura porqueri* mierda bazofia inmund* mugr* cochambr* roños* ronos*
        pulgas ratas garrapat* vomit* podrid* deleznabl* penos* lamentabl* denigr* humill*
        sinverguenz* impresentabl* infam* fraude fraudul* abusiv* robo engan* mentir* mentiros*
        infierno pesadilla odio odie tragedia carajo chingada culer* garcha chot* puta cabron*
        joder coño verga pinche pendej* boludez desgraci* maldit* nauseabund* insalubr*
        incompetent* ineptitud inept* inutil* ridicul* bochorn* tercermundist* patetic* lastima
        humillant* payasad* guacala fuchi crucen
    """,
    -2: """
        mal malo mala malos malas feo fea feos feas sucio sucia sucios sucias suciedad rot*
        peor peores lento lenta lentos lentas lentisim* lentitud tardisim* ruido ruidos ruidos*
        antipatic* groser* maleducad* incomod* incomodidad decepcion* enfad* enoj* molest*
        descontent* insatisf* problema problemas queja quejas quejar* quejo averi* estrope*
        retras* demor* demora gotera* cutre cutres chung* borde bordes mugros* pelos manch*
        deficient* desagrad* dejad* descuid* descortes* frustr* fiasco abuso abusan chafa chafas
        gacho gachos truch* chanta* choto bajon maluc* mamera jartera paila paupérrim* pauperr*
        insipid* incorrect* equivoc* error errores fall* falla fallas fallando fallo cancel*
        perdid* perdieron perdio extravi* reclam* indignad* hart* cans* asqu* apest* hedor
        peste huele olia humedad moho caducad* quemad* crud* correos desorden* desorganiz*
        caos caotic* mentira sobrevalor* caro cara carisim* costos* excesiv* sangrient* sablazo
        clavada cobraron cobran defectuos* dañad* danad* danos golpead* aplastad* derram*
        inundad* inservibl* obsolet* viej* antigu* anticuad* desgastad* oxid* desconch* cutrez
        ausencia carencia carece falta faltan faltaba faltaban falto nadie nunca pesad*
        desprecio prepotent* arrogant* altaner* soberbi* apatic* desgan* mediocr* flojo floja
        flojos flojas triste tristes aburrid* repetitiv* escas* insufic* engorros* complicad*
        imposible prohib* discut* pelea gritos gritar* gritaron gritó grito insult* ignor*
        negligen* impunt* irrespons* abandon* colapsad* saturad* masific* cochin* pringos*
        arrepent* evit* desaconsej* huy* escandal* despropos* tomadura cachondeo asquito lata
        esperando espera esperar esperamos espere tardar* tardo tardaron tarda tardan perder
        perdida perdimos reembols* devolucion hedion* pegajos* frio fria helad* raquitic* seco
        seca dur* insegur* estres* pesadez odios* incumpl* incapac* desilusion* nefasta
        peligros*
        sordid* rid ruinos* descascar* destartal* lugubr* tetric* quilombo embole mufa
        decadent* cobr* sobrecost* vergon* deja
    """,
    -1: """
        justito mejorabl* ruidosilla pequeñ* pequen* minuscul* oscur* estrech* poco poca
        pocas pocos falt* pena aunque excepto salvo unico pero sin incluso obras calor bastante
        menos cutrecillo basico basica sencill* vacio vacia solo largas cola colas fila filas
        todavia aun tardamos horas minutos dias meses sigue siguen llevo llevamos
        tampoco ni nada jamas ningun* tener quitaron falsas falso falsa deberian deberia
        podrian podria pague pagamos pagar pagado dinero
    """,
    1: """
        bien bueno buena buenos buenas correct* aceptabl* gracias util cumpl* cumplidor* limpio
        limpia limpios limpias tranquil* ubicad* ubicacion centric* comod* ampli* espacios*
        facil facilidad rapid* moderno moderna nuevo nueva renovad* variad* variedad abundant*
        cerca precioso vista vistas gust* gusto volvere volver volveria volveremos repetir*
        repetirem* sonris* ayud* ayudo ayudaron buen cuid* acertad* acog*
    """,
    2: """
        amabl* amabilidad agradabl* satisf* content* simpatic* atent* profesional*
        recomend* recomiendo bonit* hermos* lind* guay guays chul* chulo chulada mola molan
        molo padre padrisim* chid* copad* barbar* joya chever* bacan* maj* rica rico ricos ricas
        feliz felic* alegr* acogedor* impolut* eficien* eficaz puntual* cariñ* carin* calid*
        calidez disfrut* encant* sabros* suav* generos* detallist* esmer* impresionant* lujo
        confort* confortabl* agradec* ideal idoneo servicial* disponibl* inmediat* resolvier*
        resolvio soluciono solucionaron calidad cordial* divin* gratis regalo piola gros*
        fenomeno
        brav* suerte merece chapo ole
    """,
    3: """
        perfect* excelent* excelenc* genial* estupend* maravill* fantastic* increibl* buenisim*
        encanta encantaron encanto encantador* magnific* fenomenal espectacular* inmejorabl*
        impecabl* precios* delicios* riquisim* exquisit* sensacional* insuperabl* excepcional*
        extraordinari* inolvidabl* espectac* fabulos* brillant* sublim* amo amamos adoro
        felicidades felicitaciones enhorabuena bravo divino diez top 10 limpisim* amabilisim*
        comodisim* simpatiquisim* chingon* cojonud* flipante* bacanisim* lindisim* guapisim*
        recomendabl* recomendadisim* recomendable espectacularment* atentisim* crack cracks
        rifaron lucieron rompieron chimba preciosid* gozada pasada delicia
    """,
}
PHRASES = {
    -3: """
        no vuelvo|no volvere|no volveremos|no volveria|nunca mas|jamas vuelvo|ni loco|ni loca
        ni en pedo|ni de coña|ni de cona|ni regalado|una basura|un asco|que asco|una estafa
        de la chingada|valio madre|valio madres|vale madre|una mierda|para atras|me cagaron
        nos cagaron|ni aunque me paguen|da asco|da pena|de pena|vaya tela|no manches|un robo
        tomadura de pelo|perdida de tiempo|gracias por nada|no recomiendo|no lo recomiendo
        no la recomiendo|no recomendable|nada recomendable|poco recomendable|poca madre
        que mamera|que jartera|nos tumbaron|me tumbaron|me vieron la cara|nos vieron la cara
        mi peor|el peor|la peor|lo peor|hoja de reclamaciones|de terror|de lo peor|un chiste
        una burla|se burlan|se rien de|ni se os ocurra|ni se les ocurra|no vayan|no vayais
    """,
    -2: """
        deja que desear|deja mucho que desear|dejaba mucho que desear|dejan mucho que desear
        no funciona|no funcionaba|no funcionan|no sirve|no anda|no prende|no hay|no habia
        no tenia
        no tiene|no tienen|no me|no nos|no lo|no se puede|no pude|no pudimos|no puedo|no quiso
        no quieren|no contestan|no responden|no responde|no llega|no llego|no cumple|no cumplen
        sin funcionar|sin agua|sin luz|mal servicio|mala atencion|mal trato|mal olor
        malas formas
        de mala gana|mala cara|peor imposible|nadie me|nadie nos|nadie viene|nadie contesta
        dos veces|tres veces|otra vez|de nuevo|una hora|dos horas|media hora|horas esperando
        todavia espero|sigo esperando|seguimos esperando|sigo sin|seguimos sin|aun no|todavia no
        se olvidaron|se equivocaron|por fuera|muy caro|muy cara|caro para|cara para
        demasiado caro
        no merece|no vale|no es normal|no era lo|no es lo que|nada que ver|ni una|ni un
        ni siquiera
        en lugar de|en vez de|habia que|tuve que|tuvimos que|tuvo que|me hicieron|nos hicieron
        hasta cuando|cuanto mas|a ver si|para cuando|como es posible|como puede ser
        es normal que
        no tuvo|no tuvieron|no existe|no existia|no aparece|se cae|se cayo|se traba|se cuelga
        a medias|en frio|de malas|a gritos|un poco de respeto|por favor respondan
        lo mismo de siempre
        no resuelven|no resolvieron|no solucionan|no hacen nada|no hicieron|no saben|nadie sabe
        esperaba mas|esperabamos mas|que bronca|que pereza|que boleta|que decepcion|que pena
        me dejaron|nos dejaron|me dejo|dejaron tirados|dejan tirado|me cobraron|nos cobraron
        un bajon|una lastima|que lastima|que mal|muy mal|todo mal|fatal trato|nada bien
    """,
    1: """
        no esta mal|nada mal|no estuvo mal|sin problema|sin problemas|sin queja|sin quejas
        ningun problema|ninguna queja|no tengo queja|no tengo quejas|todo bien|todo ok
        todo correcto|en orden|no fue caro|no es caro|nada caro|relacion calidad precio
        relacion calidad|calidad precio|buen precio|buena relacion|pocos minutos|no tardaron
        no falto|no falta|cerca de|a pasos de|cerca del
    """,
    2: """
        muy bien|super bien|re bien|muy bueno|muy buena|muy buenos|muy buenas|vale la pena
        merece la pena|valio la pena|muy rico|muy rica|bien padre|que padre|que chulo|que bien
        la leche|de lujo|un lujo|todo un|gran servicio|gran trato|buen trato|buena atencion
        buen servicio|buena onda|muchas gracias|mil gracias|gracias por todo
        se lo recomiendo|lo recomiendo|la recomiendo|los recomiendo|recomiendo|repetiria
        volveria|volvere|volveremos|repetiremos|sin duda|sin dudarlo|como en casa|nos trataron
        me solucionaron|nos solucionaron|me resolvieron|ya quedo|quedo resuelto|ya no estoy
        lo mejor|el mejor|la mejor|los mejores|las mejores|mejor que|mas que|un acierto
        con una sonrisa|pendiente de|pendientes de|se acordaron|nada que envidiar|todo detalle
    """,
    3: """
        de diez|un diez|un 10|de 10|diez puntos|10 puntos|una maravilla|de maravilla
        me encanto|nos encanto|me encanta|me encantaron|no podria ser mejor|no puede ser mejor
        mejor imposible|todo perfecto|todo excelente|para chuparse los dedos|de puta madre
        a toda madre|de poca madre|con madre|de pelos|se la rifaron|se lucieron|la rompieron
        la rompen|una masa|un caño|de primera|del putas|una chimba|que chimba|que nota
        la sacaron
        se la sacaron|de cine|de escandalo|de fabula|la caña|que chulada|una chulada|un crack
        unos cracks|no tengo ninguna queja|ninguna queja|nunca fallan|tan bien|tan buen|tan rico
        de nota|mis respetos|se pasaron de|un espectaculo|una joya|una gozada|una pasada
        me re gusto|re copado|cinco estrellas|5 estrellas|superaron mis|supero mis
        supero nuestras|superaron nuestras|sin palabras
    """,
}
