"""What judges in Portuguese, as it is said in Brazil and Portugal."""

CUES = {
    -3: """
        porcaria porcarias sacanagem palhacada estelionato nojento nojenta palhacos
        pessim* horrivel horriveis terrivel terriveis nojent* nojo nojeira desastros* desastre
        inaceitavel lamentavel percevejo* barat* ridicul* lixo bosta merda porcaria* vergonh*
        absurd* descaso palhacad* golpe golpista* fraude estelion* enganac* enganad* engana
        enganosa mentir* mentiros* roubalh* roub* ladr* safad* pilantr* picaret* vagabund*
        imund* podre* fedor fedid* fedend* desresp* humilh* revolt* indign* odei* odio detest*
        inferno pesadelo incompet* inadmiss* insuport* vigar* aldrab* banhada rasca reles
        treta sacanag* caralho porra puta foda nauseab* deplorav* catastrof* fiasco furada
        cilada fajut* falsific* lament* roubada caloteir* calote negligen* desuman* crime
        criminos* inutil* desgosto escandal* vexame tragic* trist* infeliz* abominav*
        abusad* abusiv* agressiv* asqueros* arrombad* apodrec* arruin* bandid* barata baratas
        bizarr* bostas cacete calamid* canalh* carnica charlat* coco cretin* cruel* cagad*
        cagaram cambada corrupt* corrup* covard* cuspi* degradant* deplor* desagradabilissim*
        desesper* desgrac* despreziv* detestav* desaforo* deshumano desumano* dinossauro droga
        enganacao enganador* enraiv* escroto* escrot* espeluncas espelunca estragou estupid*
        extors* fdp fraudulent* furioso* grotesc* horrend* horroros* horror horrores
        humilhant* idiota* imbecil* imprestav* impunidade inconceb* indecen* inferniza*
        ingrat* insalubr* intragav* intolerav* irrespons* ladroes ladrao larva* larvas
        lastimav* lixos lixao maldit* malandr* malditos maltrap* mentirada minhoca mijo moscas
        nojeir* nojento* nauseant* nauseas odiav* palhaco* palhac* patifar* pesadel* picareta*
        pilantra* pirangueir* pirrac* porcalh* porc* porco porcos porqueira* putaria raiva
        racis* rato ratos ratazana* repugnant* repulsiv* roubo roubos roubaram roubam
        safadez* sacan* sujissim* tapead* tapeac* trapac* traumat* tenebros* terror tortura*
        trouxa* urina vergonhos* vexam* vigarist* vomit* vomitei vomitar merdas burloes
        burla burlad* burlao aldraboes intrujao intruj* gatunos gatun* chul0s
    """,
    -2: """
        amolgad* amassad* bruto bruta bufou bufando emburrad* carrancud* entupid* entope
        entupiu vazando vaza goteir* pingando embolorad* encardid* amarelad* melad* queimada
        queimado murcha azeda estragad* borrachud* emborrachad* encharcad* gordurent* ensoss*
        durissim* barulhent* aborrecid* indignad* frustrad* enrola enrolacao embromacao
        desorganiz* bagunca baguncad* perrengues enrolando trapaceir* fajuto trava
        mal mau ma maus mas ruim ruins pior piores sujo suja sujos sujas sujeira quebr* lerd*
        lent* barulh* grosseir* grosser* decepc* decepcao decepcion* desilus* desilud*
        chatead* irrit* insatisf* reclam* atras* demor* demora estrag* desconfort* defeit*
        problem* avari* furad* rasg* manch* amass* velh* antig* enferruj* mof* bolor frio fria
        frios gelad* cru crua queim* salgad* seco insoss* sem gorduros* car* caro cara caros
        carissim* abus* exorbit* cobr* cobranca* indevid* errad* erro erros errar* falh* falha
        trav* cai caiu descas* desorgan* bagun* confus* despreparad* ignor* arrog* antipat*
        mal-educad* maleducad* rude rudes enrol* enrolac* descumpr* cancel* extravi* perd*
        perderam sumiu sumir* danific* arrepend* arrependi* evit* fuj* devol* devolu*
        reembols* estorn* troc* vazament* vaz* entup* inund* pingand* infiltr* desatualiz*
        falta faltam faltou faltando faltava ninguem aguard* esper* protocol* prazo solucao
        resolv* providenc* procon processo reclameaqui consegu* conseg* impossivel dificil
        dificuldade* burocr* frustr* estress* cansad* cansei sofr* dor doente mentira fraco
        fraca fracos fracas fraquissim* pessimamente tosc* zoad* meia-boca perrengue paia saco
        seca engan* divergen* incomplet* inferior* diferente paguei pagar pago cheiro
        cheirando incomod* prejui* prejud* lesad* abandon* desleix* desinteress* desmaz*
        recus* neg* negaram proib* grit* briga briguei ofend* insult* maltrat* destrat*
        constrang* indisponiv* inoper* fila filas autoclismo quebra parado parada parou
        desist* desprez* vencid* durou abafad* aborrec* aborreci* acabad* adoec* agoni* alaga*
        alagad* alarm* ameac* amarg* amontoad* ansios* apagad* apert* arranhad* arremess*
        arrependid* arrogant* assust* atrapalh* atordoad* azed* azia aziag* azar bagunc*
        barrad* barul* batid* bicho bichos bloquei* bloquead* brega brigar bugad* buga bugando
        burocrac* cancela* cancelaram cansat* carente caindo chato chata chatic*
        chatisim* cheirav* choro chor* chorando cobrad* cobram cobraram colaps* complic*
        complicad* confund* congest* congelad* contamin* corrompid* cortad* cortaram
        crise culpa* danos decad* decai* decaiu deixa demorad* demorou demoram demoraram
        depress* desaba* desab* desacord* desagrad* desanim* desapare* desapareceu desapont*
        desaten* desatenc* desconect* desconfi* desconsider* descontent* descontro* descortes*
        descuid* desculpa desculpas desfalc* desinform* desligad* desnecess* desocup*
        desonest* despencou desperdic* desproporc* desregul* destruid* destru* desvaloriz*
        deterior* detona* devolv* devolucao dificult* discriminat* discut* disput* doloros*
        duro dura duros duras duvid* emperr* encalh* encard* encravad* engarraf* enjoa* enjoo*
        enlouquec* enojad* entedi* errou* erra esburac* escorregad* escuridao escass* esgot*
        esquec* esqueceram esquiv* estour* estranho estranha estresse exager* exaust*
        excessiv* exclu* explor* explora extrapol* faltand* falso falsa falsos falsas farsa
        fatal fech* fechad* fedorent* fedor* ferid* feio feia feios feias feiur* formiga*
        fracass* fragil* fragil friez* frust* furar fumaca fumo gambiarr* garganta golpes
        gritaria grudent* hostil* ignoram ignorad* ilegal* impacien* imperdoav* impedi* imped*
        impont* improvis* impropri* imundic* inacabad* inacess* inadequad* inapropriad*
        incapac* incoeren* incomodad* incompat* inconform* incompeten* inconst* inconven*
        incorret* indelicad* indesculp* indevidam* indiferen* ineficien* inexist* inexperien*
        inflexiv* infest* injust* inseguro insegur* insip* insist* insolente insossa instav*
        insufic* interminav* irregular* irresp* isolad* jogad* laranjad* larguei lenga* lento
        lentos lentidao limitad* lixeira lota* lotad* lotou machuc* magoad* malcriad* malfeit*
        mandaram marca* medio medioc* mediocre* medo mendig* misera* miseric* mofad* mofo
        mofado molhad* monoton* mosquit* multa* murch* nega* negam negou nervos* ocult*
        ofens* oleos* omiss* oxid* panela paralis* pedac* pelos penal*
        pequenissim* perdeu perda pernilong* perig* perturb* pinga* pinica pobre* podr* poeir*
        poluid* preca* precari* preguic* preju* preocup* pressiona* pretens* prob* proibid*
        pulg* quebrou quebra* queimou queixa* rachad* rach* raqu* reclama* refem
        repetid* reprov* requentad* ressecad* restr* retard* riscad* ruid* ruina* sacaneado
        saturad* sebos* sec* sobrecarreg* sofrid* sofrim* sofreg* solt* soltand* sonolen*
        sufoc* sugad* suja* sumid* suspeit* suspend* tardio tedi* teimos* tenso tentativa*
        torto torta tortas travad* travando travou tremend* trincad* tumult* vazand*
        vazam* velharia velho velha velhos velhas vencido vencida vergonhoso violent* xing*
        zero zomb* sujinho caidinho fraquinho empurr* enrolad* enrolam enrolaram picotad*
        atarraxad* avariou avariad* encravou chateia chateados macad* desenrasq* estafado*
        pirosa piros* foleir* fatela fatelas manhos* manhosa marad* rafeir*
    """,
    -1: """
        nunca
        porem entretanto contudo apenas somente pouco pouca poucos poucas pequen* apertad*
        escur* mediano mediana razoavel regular horas dias meses ainda ate desde nada nem
        nenhum* nao agora deveria deveriam poderia podiam podia contato ligo liguei email
        atendente empresa site novamente favor resposta compra pedido entrega produto recebi
        chegou veio
    """,
    1: """
        bom boa bons boas bem limp* tranquil* facil rapid* novo nova moderno obrigad* agrad*
        localiz* perto conforto confortav* vista gost* gostei gostamos voltarei voltaremos
        aprov* util pratic* bonit* variad* variedade ok certinho antes prazo cumpr* ajud*
        sorri* valeu valem qualidade custo-beneficio gentileza fresc* farto farta acessiv*
        adequad* agil* agilid* agradav* aliviad* ampla amplo amplos amplas animad* apta
        arejad* arrumad* atend* barato baratinho belez* benefici* bonzinh* bonzao calm*
        caseir* centr* chic clar* coeren* colorid* completo completa confiav* confianca
        consistent* corret* cortes* crocant* cuidad* decente decentes descans* desconto* dica*
        disponiv* dispon* diversific* economic* economia educacao equilibr* espacos* espacoso
        familiar fartura flexiv* funcion* funcional* garantid* generos*
        gostosinho grande grelhad* honest* iluminad* indico indicada indicado informativ*
        intuitiv* justo justa justos justas leve leves limpinh* macio macia macias maci*
        melhorou novinho novinha original organiz* oportun* otimiz* pontualid* quentinh*
        recomendavel recheado reformad* relax* resistent* resolvid* resolveu respeitos*
        rapidez romant* saudav* segur* silencios* simples sossega* suav* sucul* temperad*
        tempero tradicional* uteis vantag* variada variado variados variadas versatil viavel
        veloz
    """,
    2: """
        bacana bacanas gostosinh* caprichad* caprichos* carinhos* carinho acolhedor* querid*
        simpatiquissim* rapidinho impecaveis pontuais eficient* resolutiv* zelos* aconchegant*
        maravilinda fixes porreiro porreira impec
        satisf* satisfeit* simpat* gentil gentis atencios* educad* prestativ* eficien*
        recomend* recomendo lind* legal legais bacana* maneir* massa irad* otim* gostos*
        saboros* delic* caprich* feliz* felic* fofo fofa acolhed* aconcheg* pontual* cuidados*
        carinh* excel* fixe porreir* giro gira bestial impecav* alegr* amor adorav* grat*
        maravilh* top show profission* competent* perfeitament* superou agradec* charmos*
        divertid* amei diferenciad* cheiros* prazer elegant* encant* surpreend* arras*
        parabens nota10 cordial* abrac* acertaram acolhid* admir* agradecid* agradeco afetuos*
        alegri* amad* amabil* amav* amavel amaveis animadissim* apetitos* aplaus* aprovad*
        aprovadissimo arrasa arrasou arrasam atenc* atencioso autentic* baita bacan* beijo*
        belissim* bela belo belos belas bencao bendit* bondos* bonissim* brinde brindes
        bravo calorosa caloros* carism* cativ* charme chique* comemor* comprometid* confort*
        cordialid* cremos* cuidadosa curti curtimos curto deleit* dedicad* deliciosa delicioso
        delicinha diferencial destaque divert* divertida educadissim* eficiencia elogi*
        emocion* empatia empatic* encantou esplendid* estil* exclusiv* expert* famos*
        fascin* favorit* felicidade festej* fresquinh* gentilez* gentilissim* gigante
        gostosa gostoso gostosissim* gratidao gratificant* heroi hospital* hospitaleir*
        impression* imperd* imperdivel imperdiveis indicamos ineditos inovad* inspir*
        inteligent* lindinh* luxo luxuos* magia magic* marcant* memorav* merec* mimo mimos
        mimad* nobre notavel obrigadao orgulh* paciencia paixao paradis* paraiso parceir*
        perfeic* pontualissim* prazeros* preferid* premium presentao prestat* primoros* primor
        profissionalismo qualidad* recomendad* recomendadissim* recomendar recomendamos
        repeti* repetir romantic* sabor satisfac* simpatia simpaticissim* sincer* solicit*
        sorrident* sorrisos sucesso superou* superaram suculent* surpreendeu talent* top*
        tudibom tops unic* vibe vibes vitoria voltaria wow brabo braba brabissim*
        dahora daora supimpa batuta joia bala chuchu file
    """,
    3: """
        lacrou sensacional espetaculo maravilindo divina divinos deliciosissim* topzera
        topissim* adoramos apaixonad* inesquecivel insuperavel
        perfeit* otimo otima otimos otimas maravilhos* ador* adorei adoro amei amamos amo
        incrivel incriveis sensacional* espetac* espectac* impecav* delicia deliciosos
        delicios* excelent* excelencia fantastic* fabulos* magnific* inesquec* extraordin*
        excepcion* divin* divino parabens lindissim* otimament* brilhant* melhor melhores
        nota1000 show arrasaram sublime fenomenal inigual* insuperav* apaixon* encantad*
        encantador* arret* porreta limpissim* rapidissim* lindo linda achado absolutament*
        apaixonei arrasadora celestial deslumbrant* espetacul* espetaculos* esplendoros*
        estupend* excecion* excelentissim* extasiad* exuberant* fenomen* fantast* formidav*
        glorios* grandios* impagav* impar imbativ* imbativel* incomparav* incrivel* inenarrav*
        insuper* inesqueci* magistral* magnif* majestos* memoravel notamil perfeicao
        perfeitinh* perfeitissim* primeirissima primoroso sensac* soberb* sublim* surreal
        estupendo
    """,
}
PHRASES = {
    -3: """
        que roubada|uma roubada|jogar dinheiro fora|jogado no lixo|abaixo de cao
        tratados como lixo|me arrependi|arrependimento total|nao vale o que|nao vale o preco
        fui enganad|me senti enganad
        nunca mais|nao volto|nao voltarei|nao voltaremos|nao recomendo|nao compro|nao comprem
        nao compre|nao comprarei|jamais compro|uma merda|um lixo|uma bosta|uma porcaria
        um nojo|que nojo|que vergonha|uma vergonha|um absurdo|falta de respeito|descaso total
        propaganda enganosa|me enganaram|fui enganado|fui enganada|me senti enganado|me ferrei
        dinheiro jogado|jogar dinheiro|perda de tempo|nem de graca|nem pagando
        cair aos pedacos|caindo aos pedacos|uma seca|uma treta|do pior|o pior|a pior
        pior compra|pior experiencia|pior hotel|pior atendimento|obrigado por nada
        obrigada por nada|de quinta|um saco|nao percam tempo|passem longe|passe longe|fujam
        um roubo|um assalto|um gamanco|zero estrelas|0 estrelas|uma estrela|1 estrela
        nenhuma estrela|nota zero|nota 0|nota 1|pior empresa|pior loja|pior servico
        pior restaurante|pior lugar|pessimo atendimento|pessimo servico|pessima experiencia
        pessimo produto|pessimo hotel|pessimo lugar|ma experiencia|horrivel experiencia
        nao voltem|nao vale a pena|nao valeu a pena|nao percam|nao vao|nao indico
        nao aconselho|nao recomendaria|nao recomendamos|nao compraria|nao compro mais
        nao pretendo voltar|nunca volto|nunca voltarei|nunca compre|nunca comprem|nunca vi
        jamais volto|jamais voltarei|jamais recomendo|ultima vez|quero cancelar|quero o meu
        quero reembolso|quero devolver|quero meu|quero uma resposta|quero providencias
        devolvam meu|devolvam o|e um absurdo|isso e um|isso e uma|que absurdo|absurdo isso
        que raiva|que odio|que horror|que lixo|que merda|que porcaria|que palhacada|que vexame
        que roubo|que descaso|que falta de|que bosta|que droga|que saco|que inferno
        que desastre|que pesadelo|falta de educacao|falta de higiene|falta de consideracao
        falta de profissionalismo|falta de vergonha|falta de compromisso|muito decepcion
        muito insatisfeit|muito revoltad|muito chatead|muito ruim mesmo|muito pessimo
        totalmente insatisfeit|extremamente insatisfeit|estou indignad|estou revoltad
        estou decepcion|me sinto enganad|me sinto lesad|me sinto roubad|me roubaram
        nos roubaram|fui roubad|fui lesad|fui lesada|fui maltratad|fui humilhad|tratad com
        sao uns|sao umas|bando de|cambada de|corja de|filhos da|vao se|vai se|vao tomar
        to puto|to puta|estou farto|estou farta|de saco cheio|saco cheio|ta de sacanagem
        de sacanagem|ta de brincadeira|uma palhacada|uma piada|uma furada|uma fraude|um fiasco
        um desastre|um horror|um pesadelo|um inferno|um descaso|um desrespeito|um golpe
        um engano|um engodo|uma cilada|uma decepcao|uma enganacao|uma mentira|uma vigarice
        uma aldrabice|cuidado com|fujam dessa|fuja dessa|nao caiam|nao se deixem
        joguei dinheiro|dinheiro fora|jogou fora|joguei fora|perdi meu tempo|perdi dinheiro
    """,
    -2: """
        nao ligava|nao gelava|nao esquentava|nao finaliza|ate hoje nada|nada ate agora
        nem responderam|ninguem explicou|ninguem deu|ninguem avisou|ninguem ajudou
        nao resolvem|sem explicacao|sem satisfacao|cara feia|cara de poucos|nem olhou
        nem pediu desculpa|nem um pedido|ta osso|que perrengue|barata tonta|de um setor
        me jogam de|jogam de um|empurra empurra|empurrando com|faltava uma|faltou um|falta um
        veio quebrad|chegou gelad|outro totalmente|tela trincada|cobrado a mais
        cobranca indevida|cobraram duas|cobraram a taxa|coisas que nem pedi|que nem pedi
        nao tava incluso|nao estava incluso|nao se consegue|nao da pra dormir|deixou muito a
        expectativa x realidade|nao e o que|diferente do anunciado|nada a ver com
        perdi a vontade|fiquei chatead|fiquei muito chatead|horas a espera|uma hora esperando
        de atraso|cansei de|cansado de|cansada de|um parto|fica rodando|estava sujo
        estava suja|fala uma coisa
        deixa a desejar|deixou a desejar|deixaram a desejar|deixando a desejar|nao gostei
        nao gostamos|nao funciona|nao funcionou|nao funcionava|nao liga|nao presta|nao tem
        nao tinha|nao ha|nao havia|nao veio|nao chegou|nao recebi|nao entregaram|nao entregou
        nao foi|nao e|nao era|nao consigo|nao consegui|nao conseguimos|nao resolve
        nao resolveu|nao resolveram|nao atende|nao atendem|nao respondem|nao responde
        nao obtive|nao cumpre|nao cumpriu|nao cumpriram|nao vale|nao valeu|nao dura|nao durou
        nao serve|nao serviu|nao encaixa|nao me|nao quiseram|nao quis|nao sabem|nao tive
        nao aguento|sem resposta|sem solucao|sem agua|sem luz|sem funcionar|ate agora|ate hoje
        ate quando|ate o momento|ainda nao|continuo sem|estou sem|fiquei sem|ficamos sem
        veio errado|veio errada|veio com|veio sem|veio quebrado|veio faltando|faltando pecas
        chegou quebrado|chegou com|com defeito|parou de|deu problema|mau cheiro|cheira mal
        mau atendimento|mal atendido|mal atendida|muito caro|caro demais|caro pelo|uma hora
        duas horas|meia hora|duas vezes|tres vezes|terceira vez|segunda vez|de novo|outra vez
        em vez de|em lugar de|so que nao|so que|quero meu dinheiro|meu dinheiro|quero a troca
        quero trocar|dinheiro de volta|ninguem sabe|ninguem atende|ninguem resolve
        ninguem responde|tive que|tivemos que|esperava mais|esperava melhor|nao esperava
        diferente do|diferente da|me cobraram|aguardando solucao|peco providencias
        solicito providencias|tempo de espera|foi embora|fomos embora|deu errado|que decepcao
        que desilusao|muito mal|muito ruim|muito fraco|muito fraca|qualidade ruim
        baixa qualidade|pessima qualidade|ma qualidade|nao esta|nao estava|nao estavam
        nao estao|nao sao|nao eram|nao foram|nao vem|nao vinha|nao vieram|nao veem|nao deu
        nao da|nao dao|nao deram|nao deixa|nao deixam|nao deixaram|nao pode|nao podia|nao pude
        nao podemos|nao pudemos|nao sei o que|nao sabe|nao sabiam|nao avisa|nao avisam
        nao avisaram|nao informa|nao informam|nao informaram|nao explicam|nao ajuda|nao ajudam
        nao ajudaram|nao atendeu|nao atenderam|nao respondeu|nao responderam|nao devolvem
        nao devolveram|nao limpam|nao limparam|nao trocam|nao trocaram|nao arrumam
        nao arrumaram|nao tinham|nao temos|nao tivemos|nao fazem|nao faz|nao fecha|nao abre
        nao gela|nao esquenta|nao esfria|nao entra|nao carrega|nao corresponde|nao condiz
        nao entendo|nao entendi|nao entendem|nao faz sentido|nao pode ser|nao e possivel
        nao e justo|nao e verdade|nao chega|nao chegam|nao chegaram|nao consta|nao aparece
        nao existe|nao agrada|nao agradou|nao me agradou|nao gosto|nao aceita|nao aceitam
        nao aceitaram|nao resisti|nao resiste|nao aguenta|nao aguentou|nao durou nem
        nao segura|nao encaixam|nao cabe|nao funcionam|nao funcionaram|nao recebemos
        nao recebo|nao me deram|nao me atende|nao se importam|nao se preocupa|nao ha nada
        nao ha ninguem|nao tem nada|nao tem ninguem|nao tem agua|nao tem wifi|nao tem toalha
        nao tem papel|nao tem como|nao tem nem|nao tem condicoes|nem sequer|nem se|nem me
        nem um|nem uma|nem foi|nem tem|nem tinha|nem responde|nem atende|nem avis|nem pedir
        nem pediram|ninguem vem|ninguem veio|ninguem ajuda|ninguem da|ninguem fez|ninguem faz
        ninguem me|ninguem nos|nada bom|nada demais|nada especial|nada limp
        pouco limp|pouco educad|pouca limpeza|pouca variedade|pouca higiene|pouca luz
        pouco espaco|pouca opcao|poucas opcoes|pouco caso|pouca atencao|falta de|falta mais
        falta limpeza|falta agua|falta atencao|faltando peca|deveriam melhorar|deveria ser
        deveria ter|precisa melhorar|precisam melhorar|tem que melhorar|pode melhorar
        podia melhorar|poderia melhorar|podia ser melhor|poderia ser melhor|a melhorar
        pra melhorar|esperava muito|esperava um|esperava outra|esperava algo|bem abaixo
        abaixo do|abaixo da|aquem do|muito aquem|muito lento|muito lenta|muito demorad
        muito pequen|muito barulh|muito velh|muito antig|muito suj|muito frio|muito fria
        muito quente|muito duro|muito dura|muito escur|muito cheio|muito cheia|muito longe
        muito fragil|muito pouca|muito pouco|muito desagrad|muito mal atend|muito mal educad
        muito inferior|muito salgad|muito gordur|muito ruins|meio ruim|meio fraco|meio sujo
        meio velho|bem ruim|bem fraco|bem mal|tao ruim|tao mal|demora muito|demora demais
        demorou muito|demorou demais|demorou mais|demora para|demora na|demora no|demorou para
        demoraram para|demora absurda|mais de uma hora|mais de duas|mais de meia
        mais de um mes|horas de atraso|horas de espera|horas na|horas no|horas para
        horas esperando|minutos esperando|minutos de atraso|espera de|esperei mais|esperei uma
        esperei por|esperamos mais|esperamos uma|esperando ha|esperando uma|esperando o
        esperando a|estou esperando|estou aguardando|fico esperando|fiquei esperando
        ficamos esperando|ha dias|ha semanas|ha meses|ha mais de|faz dias|faz semanas
        faz meses|faz mais de|desde ontem|ate agora nada|ate agora nao|ate o presente|cade o
        cade a|cade meu|cade minha|onde esta meu|onde esta minha|quando vao|quando voces
        por que nao|porque nao|ja liguei|ja mandei|ja reclamei|ja tentei|liguei varias
        varias vezes|diversas vezes|inumeras vezes|tentei varias|tento ligar|tentei ligar
        tentei contato|em vao|sem sucesso|sem retorno|sem nenhuma|sem previsao|sem avisar
        sem aviso|sem explic|sem limpeza|sem sabor|sem gosto|sem tempero|sem wifi|sem internet
        sem toalha|sem ar|sem papel|sem receber|sem meu|sem minha|sem o meu|sem poder
        sem dormir|sem comer|sem contar que|sem falar|sem condicoes|sem educacao|sem respeito
        sem vontade|sem graca|so que o|so que a|so nao|so tem|o unico problema|unico problema
        o problema|ponto negativo|pontos negativos|o lado negativo|de negativo|o ruim
        parte ruim|pra piorar|para piorar|para pior|pior que|pior ainda|alem de|alem disso
        e ainda|e mesmo assim|mesmo assim|me mandaram|mandaram errado|mandaram outro
        mandaram um|enviaram errado|enviaram outro|recebi errado|recebi outro
        recebi um produto|recebi com|recebi quebrad|recebi o produto|produto errado
        produto com|produto veio|produto quebr|produto nao|produto ruim|produto de ma
        produto muito ruim|veio diferente|veio rasgad|veio amassad|veio riscad|veio usado
        veio faltand|veio com defeito|veio frio|veio fria|veio cru|veio queimad|chegou quebrad
        chegou atrasad|chegou amassad|chegou errado|chegou frio|chegou fria|chegou faltando
        chegou tudo|quebrou em|quebrou com|quebrou no|quebrou na|quebrou logo|parou com
        ja quebrou|ja estragou|ja parou|ja veio|estragou em|durou pouco|durou menos
        solta tinta|soltando tinta|esquenta muito|trava muito|bateria nao|bateria pessima
        material ruim|material fraco|material fragil|acabamento ruim|mal acabado|mal feito
        mal feita|mal cheiro|mal educados|mal educado|mal educada|mal humor|mal passado
        mal atendidos|mal tratado|mal tratada|mal organizado|mau humor|mau gosto|mau estado
        ma vontade|ma educacao|ma fe|ma gestao|ma impressao|cobram por|cobraram a mais
        cobrado duas|cobranca duplicada|cobranca errada|cobrar por|paguei por|paguei caro
        pago por|preco alto|precos altos|preco abusivo|precos abusivos|preco salgado|caro para
        caro por|muito cara|agua fria|comida fria|cafe frio|estava frio|estava fria
        estava gelad|estava suj|estava quebrad|estava crua|estava cru|estava dura|estava duro
        estava ruim|estava horrivel|estava pessim|estava fechad|estava salgad|estava sem
        estavam suj|esta suj|esta quebrad|esta parado|esta fora|esta ruim|esta horrivel
        fora do ar|fora de servico|cabelo na|cabelo no|cabelo em|tinha cabelo|tinha barata
        tinha formiga|tinha mofo|cheiro de|cheirava a|cheira a|paredes finas|ouve tudo|se ouve
        ouvia tudo|nao dormi|nao conseguimos dormir|nao consegui dormir|da vergonha|da nojo
        da raiva|da pena|que pena|uma pena|e uma pena|pena que|decepcionad com|me decepcion
        nos decepcion|me respondam|me ajudem|resolvam meu|tomem vergonha
    """,
    1: """
        nada de que reclamar|nada do que reclamar|nada que reclamar
        nada mal|nao e ruim|nao foi ruim|sem problema|sem problemas|nenhum problema|tudo bem
        tudo certo|tudo ok|nao tenho queixas|sem queixas|sem reclamacoes|nao decepciona
        nao decepcionou|bom preco|preco justo|custo beneficio|antes do prazo|dentro do prazo
        no prazo|como esperado|conforme o esperado|conforme anunciado|perto de|cumpre o que
        atende bem|atende as|atendeu as|facil de|sem defeito|nao atrasou|sem demora|sem fila
        sem filas|sem burocracia|sem defeitos|sem atraso|sem atrasos|nada a reparar
        nada de mal|nada de ruim|nao ha queixas|nao tenho nada|nao posso reclamar|nao demorou
        nao demora|nao deixa a desejar|nao deixou a desejar|nao deu problema|nao deu defeito
        nao tive problema|nao tive problemas|nao tivemos problema|nao e caro|nao e barato mas
        nao e abusivo|nao foi caro|nao falta nada|nao faltou nada|dentro do esperado
        dentro da validade|de acordo com|chegou antes|chegou bem|chegou rapido|chegou certinho
        chegou tudo certo|chegou no prazo|chegou perfeito|veio certinho|veio tudo
        veio direitinho|entrega rapida|rapida entrega|entrega antes|bem embalado
        bem localizado|bem localizada|bem feito|bem limpo|bem atendid|bem gelada|bem servido
        bem servida|bem variado|bem organizado|bem temperad|cerveja gelada|bom produto
        boa qualidade|bom lugar|bom hotel|boa comida|bom servico|boa localizacao|boa opcao
        bom ambiente|boa compra|bom gosto|bom tamanho|bom material|bons pratos|boas opcoes
        boa variedade|precos justos|bons precos|preco bom|otimo preco|preco baixo
        preco acessivel|precos acessiveis|preco razoavel|relacao qualidade|qualidade preco
        custo x beneficio|conforme descrito|conforme a foto|igual a foto|igual ao anunci
        como na foto|como descrito|foi resolvido|ja resolveram|resolveram rapido|me ajudou
        me ajudaram|nos ajudaram
    """,
    2: """
        gente boa|gente boa demais|com certeza voltar|conforme o|conforme esperado
        chegou rapid|nunca deu problema|nao apresentou problema|me senti em casa|de confianca
        parece novo|ficou perfeit|ficou otim|ficou lind|muito querid
        muito bom|muito boa|muito bons|muito boas|muito bem|super bem|vale a pena|valeu a pena
        valeu cada|vale cada|gostei muito|gostamos muito|bom demais|boa demais|recomendo
        super recomendo|recomendo a todos|recomendo muito|eu recomendo|com certeza
        muito obrigado|muito obrigada|voltarei|voltaremos|me surpreendeu|superou minhas
        superou as|mandou bem|mandaram bem|da hora|tudo de bom|uma graca|so elogios
        bem atendido|bem atendida|resolveu tudo|resolveram tudo|resolvido rapidamente
        melhor que|melhor do que|do melhor|muito giro|muito fixe|trem bao|tri legal
        bom atendimento|otimo atendimento|que delicia|rapidinho|limpinho|certinho|cheirosinho
        nao tenho do que|nada a reclamar|muito satisfeit|muito satisfeita|muito satisfeito
        muito gostos|muito gostosa|muito gostoso|muito feliz|muito felizes|muito lindo
        muito linda|muito bonito|muito bonita|muito pratico|muito pratica|muito util
        muito facil|muito rapido|muito rapida|muito limpo|muito limpa|muito simpatic
        muito gentil|muito gentis|muito atencios|muito educad|muito prestativ|muito eficiente
        muito profissional|muito agradavel|muito aconchegante|muito confortavel|muito saboros
        muito bacana|muito legal|muito maneiro|muito fofo|muito fofa|muito top|muito obrigad
        muito amor|super indico|super satisfeit|super bom|super boa|super rapido|super gentil
        super atencios|super simpatic|super confortavel|super legal|super gostos|super limpo
        super pratic|mega rapido|bem gostos|bem legal|bem bonito|bem bonita|tao lindo
        tudo muito|tudo lindo|tudo delicioso|tudo impecavel|tudo gostoso|foi otimo|foi otima
        foi perfeito|foi perfeita|foi excelente|foi maravilhoso|foi maravilhosa|foi incrivel
        foi um prazer|e otimo|e otima|e perfeito|e perfeita|e excelente|e maravilhoso
        e maravilhosa|e lindo|e linda|e incrivel|e show|e top|e demais|excelente atendimento
        excelente servico|excelente produto|excelente qualidade|excelente lugar
        excelente localizacao|otimo produto|otimo servico|otimo lugar|otima localizacao
        otima qualidade|otima compra|otima opcao|otima comida|produto excelente|produto otimo
        produto maravilhoso|produto perfeito|atendimento excelente|atendimento otimo
        atendimento impecavel|atendimento nota|atendimento maravilhoso|adorei a|adorei o
        amei o|amei a|amei muito|gostei bastante|gostei demais|gosto muito|gostei do|gostei da
        gostamos do|gostamos da|curti muito|curti demais|indico a todos|indico para
        recomendo a|recomendo para|recomendo o|recomendo demais|recomendo com|podem comprar
        pode comprar|compraria de novo|compraria novamente|comprarei novamente|voltarei com
        voltarei sempre|voltarei mais|voltaremos com|voltaremos mais|voltaria com
        com certeza voltarei|com certeza voltaremos|quero voltar|vamos voltar|vou voltar
        pretendo voltar|sempre volto|sempre bom|sempre otimo|vale muito|vale super|valeu muito
        vale a visita|vale conhecer|vale a ida|merece a visita|merece ser|superou todas
        superou nossas|atendeu todas|atendeu minhas|atendeu perfeitamente|melhor hotel
        melhor restaurante|melhor pizza|melhor compra|melhor atendimento|melhor lugar
        dos melhores|das melhores|um dos melhores|uma das melhores|meu preferido
        minha preferida|meu favorito|fiquei feliz|fiquei apaixonad|fiquei encantad
        ficamos encantad|estou apaixonad|estou amando|estou adorando|to amando|to apaixonad
        minha filha amou|meu filho amou|meu marido amou|filha adorou|filho adorou
        familia adorou|todos adoraram|todos gostaram|todos amaram|meu sonho|um sonho|um arraso
        uma fofura|uma joia|um luxo|um charme|um amor|um mimo|um encanto|um achado|show de
        parabens pelo|parabens pela|parabens a|obrigado a|obrigada a|obrigado por|obrigada por
        obrigada pela|obrigado pela|obrigado pelo|obrigada pelo|grata pela|grato pela
        agradeco a|agradecer a|so tenho a agradecer|so tenho elogios|sem comentarios|que lindo
        que linda|que bom|que maravilha|que saudade|que show|que demais|que fofo|que orgulho
        que lugar lindo
    """,
    3: """
        deu um show|deram um show|top demais|de paixao|amei real|amei demais|do melhor que
        melhor da vida|um anjo|sao uns amores|uns amores|sem palavras de|superou tudo
        superou as expectativas|que nem uns reis|como reis|do comeco ao fim|que lugar massa
        uma perfeicao|de arrasar
        show de bola|nota 10|nota dez|nota mil|um show|um espetaculo|cinco estrelas|5 estrelas
        sem palavras|amei tudo|adorei tudo|uma delicia|uma maravilha|tudo perfeito|tudo otimo
        tudo excelente|tudo maravilhoso|o melhor|a melhor|os melhores|as melhores
        nao tem igual|nao poderia ser melhor|melhor impossivel|tao bem|tao bom|fora de serie
        dez a zero|de outro mundo|de parabens|estao de parabens|meus parabens|comer rezando
        nota 1000|dez estrelas|100 por cento|cem por cento|mil vezes|simplesmente perfeito
        simplesmente maravilhoso|simplesmente incrivel|simplesmente o melhor|simplesmente amei
        outro nivel|outro patamar|um paraiso|o paraiso|dos deuses|de comer rezando|de dar agua
        de primeira|de excelencia|sem defeito algum|nao tem defeito|nao podia ser melhor
        impossivel nao amar|perfeito em tudo|mais que perfeito|alem das expectativas
        acima das expectativas|acima do esperado|acima da media|ta de parabens|a melhor do
        o melhor do|bom pra caramba|bom pra caralho|foda demais|foda pra caralho|e foda
        muito foda|e brabo|brabo demais|top das galaxias|top de linha
    """,
}
