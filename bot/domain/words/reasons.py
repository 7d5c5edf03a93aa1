"""What a text is about, as the chips name it; folded text."""

import re
from collections import Counter
from functools import lru_cache

REASONS = {
    "wait": """
        esper* aguard* demor* tard* tarde cola fila filas colas queue line wait* waiting late
        delay* delayed slow slowly hour hours hora horas minut* lento lenta lentos lentitud
        retras* atras* lerd* hold forever eterno eternidad rapid* quick* fast rapidinho turno
        "hasta ahora" "ate agora" "still no" prazo plazo entrega puntual* pontual*
    """,
    "staff": """
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
        suci* limp* sujo suja sujos sujas sujeira imund* mugr* mugros* dirty dirt clean* filthy
        stain* manch* pelo pelos hair cucarach* barat* roach* cockroach* bug bugs bedbug*
        chinches
        polvo dust poeira mof* mold moho olor olores cheiro cheira huele olia smell* stink*
        sewage
        esgoto cloaca drenaje fedor basura lixo trash asqueros* nojent* sabanas lencol toalha*
        toalla* towel* ratas rata rato ratos
    """,
    "price": """
        precio* preco precos price* pric* caro cara caros caras expensive cobr* charged charge
        charges overcharg* fee fees factura* fatura bill cuenta conta pag* pay paid paying
        refund*
        reembols* devoluc* devolver dinero dinheiro plata money cost* cuesta cuestan tarifa*
        taxa* estorno cheap barat* value centavo* peso pesos euro euros dolar* reais valor
        descuento* desconto* propina tip recargo twice doble
    """,
    "facility": """
        habitacion* cuarto cuartos quarto quartos room rooms bano banos banheiro* bathroom*
        toilet*
        ducha* chuveiro shower* regadera cama camas bed beds colchon colchao mattress aire ar
        condicionado calefaccion heating heater ac "air conditioning" piscina pool alberca
        ascensor
        elevador elevator lift escalera* piso pisos pared techo agua water luz inundad* rot*
        quebr*
        broken averiad* ruido* ruidos* barulh* noise noisy noisy estacionamiento parking silla
        asiento* seat seats mesa luminos* ventana* janela* puerta porta gotera* leak* ping*
        vista
        lugar local place instalacion* edificio camas almohada* travesseiro* espacio lobby gym
        autoclismo wc aquecimento calor frio subiera subir
    """,
    "product": """
        comida comidas food plato platos prato pratos desayuno breakfast cafe coffee cena
        almuerzo
        almoco jantar jantar menu sabor taste* tasty rico sabros* delicio* carne pollo pizza
        sopa
        pescado steak burger producto* produto* product* item items pedido* order orders
        paquete*
        pacote package* defect* defeit* garantia warranty talla tamanho size aplastad* danad*
        incompleto* missing falta* equivocad* calidad qualidade quality bebida* drink* cerveza
        vino
        chef crud* quemad* gelad* recibi recebi solteiro duplo peca pecas juguete* brinquedo*
        livro celular aparelho cocina fria cold stale portion* porcion* porcao
    """,
    "process": """
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
        informa* info aviso* avis* explic* dijeron dicen decir dizer disse disseram told said
        promet* promis* pagina anuncio anuncia* anunciad* publicidad propaganda foto fotos
        photos
        pictures described descri* misleading enganos* engan* mentir* mentira* confus* confusing
        letrero* senal* sign signs sabe saben sabem "dar razon" comunic* respond* respuest*
        respost*
        contest* answer* reply unclear idioma "no sabia" view supuest* supposed
    """,
    "digital": """
        app aplicacion aplicativo wifi internet web website site pagina online senal password
        contrasena senha login correo email sistema system pantalla screen qr link boton trava
        cuelga crash* codigo code tarjeta cartao terminal bot chatbot mensaje sms televis* tv
    """,
    "safety": """
        segur* inseg* seguranca safety unsafe safe security peligro* perig* danger* robo robaron
        roub* rob* assalt* asalt* stole* stolen ladron* policia police incendio fuego fire humo
        smoke fumaca gas accident* acident* herid* lastim* ferid* hurt injur* caida queda fell
        alerg* allerg* intoxic* desmay* desmai* sangr* blood amenaz* ameac* acoso assedio
        electric* eletric* cables wires fio fios clavo
    """,
}
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


def reasons_in(plain: str, *, danger: bool, most: int = 3) -> list[str]:
    """Return what the text is about, the likeliest first."""
    words = _SEEN.findall(plain)
    found = Counter(reason for word in words for reason in of_word(word))
    for phrase, reason in PHRASES:
        found[reason] += phrase in plain
    if danger:
        found["safety"] += len(words) + 1
    ranked = sorted((reason for reason in TABLES if found[reason]), key=lambda one: -found[one])
    return ranked[:most]


@lru_cache(maxsize=8192)
def of_word(word: str) -> tuple[str, ...]:
    """Return what a word is about."""
    return tuple(
        reason
        for reason, (exact, starts) in TABLES.items()
        if word in exact or word.startswith(starts)
    )
