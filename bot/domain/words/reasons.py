"""What a text is about, as the chips name it; folded text."""

import re
from functools import lru_cache

REASONS = {
    "wait": """
        min mins hrs rato ratito planton ages eternity overdue congestion colapsad* demorad*
        tardanza parado parados desatendid* mero horita medio media half overrun slowest
        forgot olvid* esqueceram sentados queued turns backlog impuntual* "no sign"
        "not arrived" "no llega" "nao chega" "nadie vino" "nadie viene" "no ha llegado"
        "a las once" "on time" "no show" esper* aguard* demor* tard* tarde cola fila filas
        colas queue line wait* waiting late delay* delayed slow slowly hour hours hora horas
        minut* lento lenta lentos lentitud retras* atras* lerd* hold forever eterno eternidad
        rapid* quick* fast rapidinho turno "hasta ahora" "ate agora" "still no" prazo plazo
        entrega puntual* pontual*
    """,
    "staff": """
        bloke lady girl lad muchacha muchacho chava chavo chavos mina senora senor senhora rapaz
        vigilante vigilantes security portero porteiro celador guia guide asesor* vendedor*
        ejecutiv* bruto grossa grosso grosseir* grosseiro malcriad* malhumor* bufo bufou eyes
        desplante mamon actitud atitude sonri* sorri* smile* smiling amor crack legend angel
        anjo kind team equipo equipe everyone pessoal galera empregado empregada mucama
        camarista limpiadora housekeep* bartender barman garzon hostess concierge valet
        repartidor* motoboy entregador* cajera bouncer dentist* dra doutor* doutora mecanico*
        tecnico tecnica tratad* trataron trataram trata tratam treated treat despota burl*
        laughed shouted swore sneer* snob* "mala cara" "cara feia" "mal modo" "malos modos"
        "went out of" "acordaron de" "gente linda" "buena onda" libro livro
        staff personal emplead* mesero* mesera camarer* mozo* moza recepcionist* recepcion
        mostrador chica chico muchach* senorita cajer* chofer* conductor guardia doctor* medic*
        enfermer* gerente encargad* atencion trato atend* atiend* atendi* servisio servicio
        servico atendente* atendimento funcionari* garcom garcons moca moco educad* groser*
        antipatic* amabl* simpatic* gentil rude rudely friendly unfriendly attitude waiter
        waitress waitstaff server receptionist manager employee* agent agents crew attendant*
        helpful polite impolite yelled grit* ignor* mira* maleducad* prepotent* profesional*
        profissiona* bellboy doorman nurse nurses clerk cashier driver service customer
        steward* atenden hosted host camareira
    """,
    "clean": """
        asquete asco eca gross charco charcos mosca moscas mosquito* hormiga* formiga* ants
        flies spider* toenail* clippings mould* mouldy hongo hongos cabell* cabelo cabelos
        grasa gordura greas* pegajos* sticky grudent* pipi urine orina mijo xixi caca poop
        vomit verde limo lodo barro telarana* teia teias cobweb* sheets lencois hygien*
        higien* ceniza* colilla* bituca* hedor humedad apest* papeles migajas crumbs pulga*
        percevejo* piojo* ratinho mice mouse rodent* cochin* guarr* asead* aseo disgusting
        suci* limp* sujo suja sujos sujas sujeira imund* mugr* mugros* dirty dirt clean*
        filthy stain* manch* pelo pelos hair cucarach* barat* roach* cockroach* bug bugs
        bedbug* chinches polvo dust poeira mof* mold moho olor olores cheiro cheira huele olia
        smell* stink* sewage esgoto cloaca drenaje fedor basura lixo trash asqueros* nojent*
        sabanas lencol toalha* toalla* towel* ratas rata rato ratos
    """,
    "price": """
        clavaron clavada clavo afano recibo ticket boleta stung estafa* pricey promo* oferta
        ofertas discount* deposit deposito cubierto couvert gratis free tax taxes sablazo cents
        pounds quid bucks dollars lucas soles guita saldo pix cargo cargos invoice billing
        billed upsell* economic* rip ripoff ganga carissim* carisim* "de mas" "a mais" "extra"
        penny worth vale reais dolares tarjeta card receipt mille gastos abusiv* salgado
        "hasta el aire"
        precio* preco precos price* pric* caro cara caros caras expensive cobr* charged charge
        charges overcharg* fee fees factura* fatura bill cuenta conta pag* pay paid paying
        refund*
        reembols* devoluc* devolver dinero dinheiro plata money cost* cuesta cuestan tarifa*
        taxa* estorno cheap barat* value centavo* peso pesos euro euros dolar* reais valor
        descuento* desconto* propina tip recargo twice doble
    """,
    "facility": """
        minisplit ventilador fan radiator calefac* escusado excusado inodoro descarga drain
        sink pia lavabo faucet torneira llave vecino vecinos vizinho* neighbour* neighbor*
        discoteca music musica wheelchair rampa ramp ruedas heat apagon enchufe* plug plugs
        tomada persiana* blinds cortina* almohad* chapa lock escada* stairs pram cuna berco
        ventanal extractor zumb* buzz* hunde fire construction obra obras reforma colchones
        mattress* toma grifo canilla caldera boiler gimnasio academia jacuzzi sauna balcon
        terraza bathtub tina banera insonoriz* temperatur* vistas view "no jala" "no pegamos"
        habitacion* cuarto cuartos quarto quartos room rooms bano banos banheiro* bathroom*
        toilet* ducha* chuveiro shower* regadera cama camas bed beds colchon colchao mattress
        aire ar condicionado calefaccion heating heater ac "air conditioning" piscina pool
        alberca ascensor elevador elevator lift escalera* piso pisos pared techo agua water
        luz inundad* rot* quebr* broken averiad* ruido* ruidos* barulh* noise noisy
        estacionamiento parking silla asiento* seat seats mesa luminos* ventana* janela*
        puerta porta gotera* leak* ping* vista lugar local place instalacion* edificio
        almohada* travesseiro* espacio lobby gym autoclismo wc aquecimento calor frio subiera
        subir
    """,
    "product": """
        arepa* chicharron papa papas milanesa* suela chewy grey raw carbon termino pantalon
        camisa camiseta shirt dress vestido zapato* shoe* tenis zapatilla* sapato* zipper
        cierre prende enciende liga bateria battery tela trincad* cracked aceite oleo frenos
        freio* brakes motor engine repair* reparac* reparar conserto arregl* fixed pieza
        piezas tyre tyres llanta* pneu* costura fake falso falsa replica original marca
        amolgad* abollad* dent dented rayad* scratch* arranh* bacalhau batata* feijao arroz
        rice fries wine birra cerveja helado sorvete cocktail* tacos sancocho caldo pan bread
        salad ensalada salada corte espinhas bone huevo huevos egg eggs ovo chips flavour
        flavor insipid* soso salado bland salty undercooked overcooked burnt moqueca arrachera
        bandeja mollejas lanche bocadillo sandwich tapas tapa cana postre dessert sobremesa
        cake bolo torta chocolate duro dura chicle caja box carregador charger coche carro car
        auto pads squeal* durado funciona funcionou agujero hole furo talle number numero
        incomplet* embal* packag* empacad* fresc* fresh roast meal soup marisco* camaron*
        seafood pescados comida comidas food plato platos prato pratos desayuno breakfast cafe
        coffee cena almuerzo almoco jantar menu sabor taste* tasty rico sabros* delicio* carne
        pollo pizza sopa pescado steak burger producto* produto* product* item items pedido*
        order orders paquete* pacote package* defect* defeit* garantia warranty talla tamanho
        size aplastad* danad* incompleto* missing falta* equivocad* calidad qualidade quality
        bebida* drink* cerveza vino chef crud* quemad* gelad* recibi recebi solteiro duplo
        peca pecas juguete* brinquedo* livro celular aparelho cocina fria cold stale portion*
        porcion* porcao
    """,
    "process": """
        papel document* form forms requisit* requirement* recoger collect listo ready paperwork
        firma firmar vuelta devolv* emails sorted visa veces vezes times twice setor jogam
        "tres veces" "otra vez" "de novo" "mismo papel" "same form" "all over again" partial
        gestion gestiones tramitar traspas* transfer* derivan derivaron permiso autoriz*
        aprob* aprov* inscri* regist* escalate ombudsman turn procedure* bureaucr* seguro
        insurance cobertura poliza laudo exame examenes resultados results
        tramite* tramit* proceso processo process papeleo burocr* reserv* reserva reservation*
        booking* booked cita citas consulta* appointment* turno agend* remarc* reagend* cancel*
        checkin checkout "check in" "check out" visitas vueltas ventanilla* formulario*
        solucion*
        soluc* resolv* resuel* resolu* expediente* setor setores setor solicit* reclam*
        protocolo*
        matricula cambio* cambiar troca* vuelo* voo voos flight* flights rebook* luggage baggage
        equipaje maleta* bagage* mala malas boarding embarque prometi* cumpl* queja* complaint*
        easier easy facil garantia
    """,
    "info": """
        mention* leaflet brochure folleto cartel map mapa instruc* claro unclear warned aware
        contradic* version* indicac* indicaron indica avisan avisou avisaram explicou explicaram
        explica publicid* listing ayunas fasting advise advised "nadie me dijo" "una cosa"
        "uma coisa" "different things" "me mandan" "me mandaron" "me manda" "ninguem sabe"
        "nobody knew" "nadie sabe" "no one told" "dar razon" expectativa realidade
        informa* info aviso* avis* explic* dijeron dicen decir dizer disse disseram told said
        promet* promis* pagina anuncio anuncia* anunciad* publicidad propaganda foto fotos
        photos
        pictures described descri* misleading enganos* engan* mentir* mentira* confus* confusing
        letrero* senal* sign signs sabe saben sabem "dar razon" comunic* respond* respuest*
        respost*
        contest* answer* reply unclear idioma "no sabia" view supuest* supposed
    """,
    "digital": """
        chat robot robo maquina machine automatic* atm click clic notificac* update install*
        instal* usuario username loading rodando sistema kiosk totem tablet otp pin token
        portal timing timeout freez* congel* bug bugs hackea* finaliza finalizar confirm
        cierra error "me saca" "se cierra" "no carga" "nao carrega" "fora do ar" cajero pix
        links app aplicacion aplicativo wifi internet web website site pagina online senal
        password contrasena senha login correo email system pantalla screen qr link boton
        trava cuelga crash* codigo code tarjeta cartao terminal bot chatbot mensaje sms
        televis* tv
    """,
    "safety": """
        ambulanc* emergenc* urgenc* explo* chispa* spark* quem* burn* ahog* afog* violen*
        agred* golpe* pele* arma navaja cuchillo
        segur* inseg* seguranca safety unsafe safe security peligro* perig* danger* robo robaron
        roub* rob* assalt* asalt* stole* stolen ladron* policia police incendio fuego fire humo
        smoke fumaca gas accident* acident* herid* lastim* ferid* hurt injur* caida queda fell
        alerg* allerg* intoxic* desmay* desmai* sangr* blood amenaz* ameac* acoso assedio
        electric* eletric* cables wires fio fios clavo
    """,
}
SETTING = """
    habitacion habitaciones cuarto cuartos quarto quartos room rooms bano banos banheiro
    bathroom piso pisos mesa lugar local place agua water casa cama bed pared puerta porta
    silla recepcion mostrador doctor medic* service servicio servico trato atencion reception
    cajero tarjeta card cuenta conta pag* pay paid paying plata reserva reserv* booking cita
    citas consulta turno vuelo voo flight queja* complaint* reclam* comida food desayuno
    breakfast cafe pedido order coche carro car auto numero number veces vezes times twice
    pagina web app cocina hora horas hours hour libro livro papel caja box pan cost* claro
    value vale medio media half extra facil orders garantia cambio cambiar view vistas dicen
    decir
"""  # where it happened, rather than what: they count where nothing else is said
_SEEN = re.compile(r"\w+")


def _split(lines: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = re.sub(r'"[^"]+"', " ", lines).split()
    exact = frozenset(word for word in words if not word.endswith("*"))
    return exact, tuple(word[:-1] for word in words if word.endswith("*"))


PHRASES = [
    (phrase, reason)
    for reason, lines in REASONS.items()
    for phrase in re.findall(r'"([^"]+)"', lines)
]
TABLES = {reason: _split(lines) for reason, lines in REASONS.items()}
IN_SETTING, SAID = _split(SETTING), 3


def reasons_in(plain: str, *, danger: bool, most: int = 3) -> list[str]:
    """Return what the text is about, the likeliest first."""
    words = _SEEN.findall(plain)
    found = dict.fromkeys(TABLES, 0)
    for word in words:
        for reason, weight in of_word(word):
            found[reason] += weight
    for phrase, reason in PHRASES:
        if phrase in plain:
            found[reason] += 2 * SAID
    if danger:
        found["safety"] += SAID * (len(words) + 1)
    ranked = sorted((reason for reason in TABLES if found[reason]), key=lambda one: -found[one])
    return ranked[:most]


@lru_cache(maxsize=8192)
def of_word(word: str) -> tuple[tuple[str, int], ...]:
    """Return what a word is about, and how much it says."""
    exact, starts = IN_SETTING
    weight = 1 if word in exact or word.startswith(starts) else SAID
    return tuple(
        (reason, weight)
        for reason, (exact, starts) in TABLES.items()
        if word in exact or word.startswith(starts)
    )
