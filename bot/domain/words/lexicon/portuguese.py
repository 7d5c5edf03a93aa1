"""What judges in Portuguese, as it is said in Brazil and Portugal."""

CUES = {
    -3: """
        pessim* horrivel horriveis terrivel terriveis nojent* nojo nojeira desastros* desastre
        inaceitavel lamentavel percevejo* barat* ridicul* lixo bosta merda porcaria* vergonh*
        absurd* descaso palhacad* golpe golpista* fraude estelion* enganac* enganad* engana
        enganosa mentir* mentiros* roubalh* roub* ladr* safad* pilantr* picaret* vagabund*
        imund* podre* fedor fedid* fedend* desresp* humilh* revolt* indign* odei* odio detest*
        inferno pesadelo incompet* inadmiss* insuport* vigar* aldrab* banhada rasca reles treta
        sacanag* caralho porra puta foda nauseab* deplorav* catastrof* fiasco furada cilada
        fajut* falsific* lament* roubada caloteir* calote negligen* desuman* crime criminos*
        inutil* nunca desgosto escandal* vexame tragic* trist* infeliz*
    """,
    -2: """
        mal mau ma maus mas ruim ruins pior piores sujo suja sujos sujas sujeira quebr* lerd*
        lent* barulh* grosseir* grosser* decepc* decepcao decepcion* desilus* desilud* chatead*
        irrit* insatisf* reclam* atras* demor* demora estrag* desconfort* defeit* problem*
        avari* furad* rasg* manch* amass* velh* antig* enferruj* mof* bolor frio fria frios
        gelad* cru crua queim* salgad* seco insoss* sem gorduros* car* caro cara caros carissim*
        abus* exorbit* cobr* cobranca* indevid* errad* erro erros errar* falh* falha trav* cai
        caiu descas* desorgan* bagun* confus* despreparad* ignor* arrog* antipat* mal-educad*
        maleducad* rude rudes enrol* enrolac* descumpr* cancel* extravi* perd* perderam sumiu
        sumir* danific* arrepend* arrependi* evit* fuj* devol* devolu* reembols* estorn* troc*
        vazament* vaz* entup* inund* pingand* infiltr* desatualiz* falta faltam faltou faltando
        faltava ninguem aguard* esper* protocol* prazo solucao resolv* providenc* procon
        processo reclameaqui consegu* conseg* impossivel dificil dificuldade* burocr* frustr*
        estress* cansad* cansei sofr* dor doente mentira fraco fraca fracos fracas fraquissim*
        pessimamente tosc* zoad* meia-boca perrengue paia saco seca engan* divergen* incomplet*
        inferior* diferente paguei pagar pago cheiro cheirando incomod* prejui* prejud* lesad*
        abandon* desleix* desinteress* desmaz* recus* neg* negaram proib* grit* briga briguei
        ofend* insult* maltrat* destrat* constrang* indisponiv* inoper* fila filas
        autoclismo quebra parado parada parou desist* desprez* vencid* durou
    """,
    -1: """
        porem entretanto contudo apenas somente pouco pouca poucos poucas pequen* apertad*
        escur* mediano mediana razoavel regular horas dias meses ainda ate desde nada nem
        nenhum* nao agora deveria deveriam poderia podiam podia contato ligo liguei email
        atendente empresa site novamente favor resposta compra pedido entrega produto recebi
        chegou veio
    """,
    1: """
        bom boa bons boas bem limp* tranquil* facil rapid* novo nova moderno obrigad* agrad*
        localiz* perto conforto confortav* vista gost* gostei gostamos voltarei voltaremos
        aprov*
        util pratic* bonit* variad* variedade ok certinho antes prazo cumpr* ajud* sorri*
        valeu valem qualidade custo-beneficio gentileza fresc* farto farta
    """,
    2: """
        satisf* satisfeit* simpat* gentil gentis atencios* educad* prestativ* eficien* recomend*
        recomendo lind* legal legais bacana* maneir* massa irad* otim* gostos* saboros* delic*
        caprich* feliz* felic* fofo fofa acolhed* aconcheg* pontual* cuidados* carinh* excel*
        fixe porreir* giro gira bestial impecav* alegr* amor adorav* grat* maravilh* top show
        profission* competent* perfeitament* superou agradec* charmos* divertid* amei
        diferenciad*
        cheiros* prazer elegant* encant* surpreend* arras* parabens nota10 cordial*
    """,
    3: """
        perfeit* otimo otima otimos otimas maravilhos* ador* adorei adoro amei amamos amo
        incrivel
        incriveis sensacional* espetac* espectac* impecav* delicia deliciosos delicios*
        excelent*
        excelencia fantastic* fabulos* magnific* inesquec* extraordin* excepcion* divin* divino
        parabens lindissim* otimament* brilhant* melhor melhores nota1000 show arrasaram
        sublime fenomenal inigual* insuperav* apaixon* encantad* encantador* arret* porreta
        limpissim* rapidissim* lindo linda
    """,
}
PHRASES = {
    -3: """
        nunca mais|nao volto|nao voltarei|nao voltaremos|nao recomendo|nao compro|nao comprem
        nao compre|nao comprarei|jamais compro|uma merda|um lixo|uma bosta|uma porcaria|um nojo
        que nojo|que vergonha|uma vergonha|um absurdo|falta de respeito|descaso total
        propaganda enganosa|me enganaram|fui enganado|fui enganada|me senti enganado|me ferrei
        dinheiro jogado|jogar dinheiro|perda de tempo|nem de graca|nem pagando|cair aos pedacos
        caindo aos pedacos|uma seca|uma treta|do pior|o pior|a pior|pior compra|pior experiencia
        pior hotel|pior atendimento|obrigado por nada|obrigada por nada|de quinta|um saco
        nao percam tempo|passem longe|passe longe|fujam|um roubo|um assalto|um gamanco
    """,
    -2: """
        deixa a desejar|deixou a desejar|deixaram a desejar|deixando a desejar|nao gostei
        nao gostamos|nao funciona|nao funcionou|nao funcionava|nao liga|nao presta|nao tem
        nao tinha|nao ha|nao havia|nao veio|nao chegou|nao recebi|nao entregaram|nao entregou
        nao foi|nao e|nao era|nao consigo|nao consegui|nao conseguimos|nao resolve|nao resolveu
        nao resolveram|nao atende|nao atendem|nao respondem|nao responde|nao obtive|nao cumpre
        nao cumpriu|nao cumpriram|nao vale|nao valeu|nao dura|nao durou|nao serve|nao serviu
        nao encaixa|nao me|nao quiseram|nao quis|nao sabem|nao tive|nao aguento|sem resposta
        sem solucao|sem agua|sem luz|sem funcionar|ate agora|ate hoje|ate quando|ate o momento
        ainda nao|continuo sem|estou sem|fiquei sem|ficamos sem|veio errado|veio errada|veio com
        veio sem|veio quebrado|veio faltando|faltando pecas|chegou quebrado|chegou com
        com defeito
        parou de|deu problema|mau cheiro|cheira mal|mau atendimento|mal atendido|mal atendida
        muito caro|caro demais|caro pelo|uma hora|duas horas|meia hora|duas vezes|tres vezes
        terceira vez|segunda vez|de novo|outra vez|em vez de|em lugar de|so que nao|so que
        quero meu dinheiro|meu dinheiro|quero a troca|quero trocar|dinheiro de volta
        ninguem sabe|ninguem atende|ninguem resolve|ninguem responde|tive que|tivemos que
        esperava mais|esperava melhor|nao esperava|diferente do|diferente da|me cobraram
        aguardando solucao|peco providencias|solicito providencias|tempo de espera|foi embora
        fomos embora|deu errado|que decepcao|que desilusao|muito mal|muito ruim|muito fraco
        muito fraca|qualidade ruim|baixa qualidade|pessima qualidade|ma qualidade
    """,
    1: """
        nada mal|nao e ruim|nao foi ruim|sem problema|sem problemas|nenhum problema
        tudo bem|tudo certo|tudo ok|nao tenho queixas|sem queixas|sem reclamacoes|nao decepciona
        nao decepcionou|bom preco|preco justo|custo beneficio|antes do prazo|dentro do prazo
        no prazo|como esperado|conforme o esperado|conforme anunciado|perto de|cumpre o que
        atende bem|atende as|atendeu as|facil de|sem defeito|nao atrasou
    """,
    2: """
        muito bom|muito boa|muito bons|muito boas|muito bem|super bem|vale a pena|valeu a pena
        valeu cada|vale cada|gostei muito|gostamos muito|bom demais|boa demais|recomendo
        super recomendo|recomendo a todos|recomendo muito|eu recomendo|com certeza
        muito obrigado|muito obrigada|voltarei
        voltaremos|me surpreendeu|superou minhas|superou as|mandou bem|mandaram bem|da hora
        tudo de bom|uma graca|so elogios|bem atendido|bem atendida
        resolveu tudo|resolveram tudo|resolvido rapidamente|melhor que|melhor do que|do melhor
        muito giro|muito fixe|trem bao|tri legal|bom atendimento|otimo atendimento|que delicia
        rapidinho|limpinho|certinho|cheirosinho|nao tenho do que|nada a reclamar
    """,
    3: """
        show de bola|nota 10|nota dez|nota mil|um show|um espetaculo|cinco estrelas|5 estrelas
        sem palavras|amei tudo|adorei tudo|uma delicia|uma maravilha|tudo perfeito|tudo otimo
        tudo excelente|tudo maravilhoso|o melhor|a melhor|os melhores|as melhores|nao tem igual
        nao poderia ser melhor|melhor impossivel|tao bem|tao bom|fora de serie|dez a zero
        de outro mundo|de parabens|estao de parabens|meus parabens|comer rezando
    """,
}
