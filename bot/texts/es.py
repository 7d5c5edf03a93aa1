"""What the bot says in Spanish: usted to customers, no form of address among the staff."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    # first contact
    "start.greeting": (
        "¡Hola, {name}! Somos el equipo de <b>{place}</b>. Durante su visita le haremos alguna "
        "pregunta corta, para poder resolver cualquier cosa mientras está aquí.\n\n"
        "Basta un toque para responder; lo demás es opcional. Guardamos su nombre y lo que nos "
        "cuente por aquí. Con /stop se termina al momento; en /privacy le explicamos "
        "los detalles."
    ),
    "start.again": (
        "Nos alegra que haya vuelto. Si quiere contarnos algo de {place}, escríbalo."
    ),
    "start.answered": "Esta ya la respondió, muchas gracias. ¿Algo más? Escríbanos aquí mismo.",
    "start.waiting": "👆 La pregunta está ahí arriba: basta tocar una cara. ¡Gracias!",
    "start.step_gone": (
        "Sobre este punto de {place} ya no preguntamos. Si algo le llamó la atención, "
        "escríbalo aquí mismo."
    ),
    "scan.refused.person": (
        "¡Gracias! De este punto de {place} ya tenemos lo suyo por ahora. Si hay algo más, "
        "escríbalo aquí mismo."
    ),
    "scan.refused.code": (
        "Este código de {place} se ha abierto muchísimas veces en poco tiempo y descansa un "
        "rato. Mientras tanto, lo que quiera contarnos, escríbalo aquí mismo."
    ),
    "start.paused": (
        "Ahora mismo no preguntamos por esto. Si quiere contarnos algo, escríbanos aquí mismo."
    ),
    "start.nothing_here": (
        "Aquí todavía no hay nada preparado. Pida un enlace al equipo, por favor."
    ),
    "link.unknown": "Este enlace ya no funciona. Pida uno nuevo al equipo, por favor.",
    "link.used": "Este enlace sirve una sola vez y ya se usó. Pida uno nuevo, por favor.",
    "language.ask": "¿En qué idioma prefiere que hablemos?",
    "language.chosen": "Desde ahora hablamos en español.",
    "stop.done": (
        "Listo: no volveremos a escribirle. Si algún día quiere volver, escriba /start."
    ),
    "pause.ask": "¿Hasta cuándo prefiere que no le preguntemos nada?",
    "pause.ask_again": (
        "Hasta el {until} no le preguntamos nada. ¿Prefiere otra fecha, o que sigamos?"
    ),
    "pause.done": (
        "De acuerdo: sin preguntas hasta el <b>{until}</b>. Si nos escribe, le atendemos "
        "igual. Con /resume, o con el botón, seguimos antes."
    ),
    "pause.noted": "Anotado: ahora no le preguntamos nada.",
    "pause.over": "Seguimos, entonces: ya puede recibir preguntas otra vez.",
    "pause.how": (
        "Escriba /pause y elija, o /pause y un número de días, de 1 a 90. Por ejemplo: /pause 3"
    ),
    "privacy": (
        "<b>Qué guardamos</b>: su nombre tal como aparece en Telegram, el número de este chat "
        "para poder escribirle, su idioma, sus respuestas, lo que nos escriba o envíe aquí, y "
        "de una visita a otra lo que prefiere.\n"
        "<b>Para qué</b>: para resolver lo que falle durante su visita, recibirle mejor la "
        "próxima vez y aprender qué mejorar.\n"
        "<b>Quién lo ve</b>: el equipo del lugar que visita, que le conoce como {alias}. No "
        "ven su cuenta de Telegram, ni usted la de ellos. Lo que envía pasa por Telegram, que "
        "lo guarda según sus propias normas.\n"
        "<b>Cuánto tiempo</b>: sus palabras, {words}; fotos y grabaciones, {media}; los "
        "mensajes sobre un problema, {talk}; lo que prefiere, {preferences}. "
        "Después solo quedan cifras sin nombre.\n\n"
        "/mydata – un archivo con todo lo que guardamos de usted\n"
        "/forget – borrarlo todo, también a usted\n"
        "/stop – no recibir más mensajes"
    ),
    "privacy.a_code": "un código sin nombre",
    "privacy.hidden.on": (
        "A partir de su próxima visita, el equipo verá un código en lugar de su nombre."
    ),
    "privacy.hidden.off": "A partir de su próxima visita, el equipo volverá a ver su nombre.",
    "mydata.caption": (
        "Todo lo que guardamos de usted en este momento. Los archivos que nos envió figuran "
        "con el nombre que les dio Telegram. Con /forget se borra todo."
    ),
    "mydata.just_sent": (
        "Le enviamos ese archivo hace {span}, un poco más arriba. Podrá pedir otro en {wait}."
    ),
    "forget.ask": (
        "<b>¿Borrarlo todo?</b>\n"
        "Desaparecerán para siempre: su nombre, el número de este chat, todo lo que nos "
        "escribió o envió y lo que se le respondió. No le preguntaremos nada más, y lo que se "
        "estuviera resolviendo termina: el equipo sabrá que pidió que le olvidáramos.\n"
        "Quedarán cifras sin nombre (una nota, cuándo, en qué paso).\n"
        "Lo que se ve en este chat está en su teléfono; puede borrarlo usted."
    ),
    "forget.ask_staff": (
        "<b>¿Borrar lo dicho como cliente?</b>\n"
        "Desaparecerán para siempre las palabras y los archivos de esas respuestas y lo que se "
        "contestó. Quedarán cifras sin nombre y el puesto en el equipo."
    ),
    "forget.kept": "No se ha borrado nada.",
    "forget.done": "Borrado. Gracias por haber estado aquí.",
    "forget.already": "Ya está hecho: no queda nada que borrar.",
    "forget.farewell": ("Listo: le hemos olvidado. Si algún día vuelve, empezaremos de nuevo."),
    "help.customer": (
        "Toque una cara y ya ha respondido. También puede escribir o enviar una foto o un "
        "mensaje de voz cuando quiera: lo atiende una persona.\n\n"
        "/preferences – lo que prefiere, para que el equipo lo sepa en cada visita\n"
        "/points – sus puntos y lo que dan por ellos\n"
        "/complaint – presentar una queja formal, con número y fecha de respuesta\n"
        "/language – cambiar de idioma\n/pause – un tiempo sin preguntas\n"
        "/resume – seguir antes de que acabe la pausa\n"
        "/privacy – qué guardamos, /mydata – verlo, /forget – borrarlo\n"
        "/stop – terminar"
    ),
    "help.staff": (
        "Cuando un cliente no está contento llega una tarjeta. Con <b>Yo me encargo</b> el "
        "caso queda asignado; lo que se escriba después en su tema, o como respuesta a la "
        "tarjeta, le llega al cliente con el nombre de quien escribe.\n\n"
        "/checkin NOMBRE – enlace personal para un cliente\n"
        "/cases – casos abiertos, por urgencia; /case NÚMERO o NOMBRE – todo sobre uno\n"
        "/team – agradecimientos de los clientes\n"
        "/mine – los casos en los que participó y las gracias recibidas\n"
        "/drill – un caso de práctica, que no cuenta en ningún sitio\n"
        "/incident PALABRAS – avisar a los afectados de que algo falla; usted propone, "
        "supervisión envía\n"
        "/journeys – recorridos en curso; avisar de una llegada o una salida\n"
        "/redeem CÓDIGO – canjear un vale\n"
        "/gestures – los vales pendientes; anular uno\n"
        "/customer NOMBRE – lo que se sabe de un cliente: categoría, preferencias; /prefers "
        "NÚMERO PALABRAS – anotar una\n"
        "/cycle – el ciclo en un anillo: dónde es estelar y dónde amargo\n"
        "/onduty y /offduty – recibir o no las alertas\n"
        "/hours – horario de turnos por semana y horas sin alertas en privado\n"
        "/why NOMBRE – por qué se le preguntó, o no, a un cliente\n"
        "/language – cambiar de idioma"
    ),
    "help.supervisor": (
        "Aquí llega el aviso cuando nadie se encarga a tiempo de un caso o cuando alguien "
        "pide ayuda.\n\n"
        "/checkin NOMBRE – enlace personal para un cliente\n"
        "/cases – casos abiertos, por urgencia; /case NÚMERO o NOMBRE – todo sobre uno\n"
        "/complaints – quejas formales, por vencimiento\n"
        "/team – agradecimientos de los clientes\n"
        "/mine – los casos en los que participó y las gracias recibidas\n"
        "/drill – un caso de práctica, que no cuenta en ningún sitio\n"
        "/incident PALABRAS – avisar a los afectados de que algo falla\n"
        "/journeys – recorridos en curso\n"
        "/redeem CÓDIGO – canjear un vale\n"
        "/gestures – los vales pendientes; anular uno\n"
        "/customer NOMBRE – lo que se sabe de un cliente: categoría, preferencias; /prefers "
        "NÚMERO PALABRAS – anotar una\n"
        "/cycle – el ciclo en un anillo: dónde es estelar y dónde amargo\n"
        "/qr – carteles y pegatinas con el código de un punto de contacto\n"
        "/onduty y /offduty – recibir o no las alertas\n"
        "/hours – horario de turnos por semana y horas sin alertas en privado\n"
        "/why NOMBRE – por qué se le preguntó, o no, a un cliente\n"
        "/language – cambiar de idioma"
    ),
    "help.manager": (
        "/week – esta semana en cifras; /week 46 para otra, /week all para todas las sedes; "
        "llega cada lunes a las nueve (/week off: no; /week on: sí)\n"
        "/month – lo mismo de un mes\n"
        "/trend – cómo va de semana en semana\n"
        "/reasons – por qué fue amargo o neutro\n"
        "/recovery – con qué rapidez y acierto se puso remedio\n"
        "/winback – quién no volvió, por qué, y cuántos volvieron al preguntar\n"
        "/status – cómo está el bot: alertas, mensajes, Telegram\n"
        "/cycle – el ciclo en un anillo: dónde es estelar y dónde amargo\n"
        "/critical – qué momentos deciden: lo hallado junto a lo declarado\n"
        "/export – un libro de Excel de los últimos tres meses; /export csv, "
        "/export 2026-01 2026-03, /export SEDE\n"
        "/qr – carteles y pegatinas con el código de un punto de contacto\n"
        "/invite ROL EQUIPO – invitación de un solo uso (staff, supervisor, manager)\n"
        "/people – quién trabaja aquí: invitar, cambiar un rol, terminar un acceso\n"
        "/rules – nombre, horario, festivos, silencio, a quién se llama y cuándo, límites\n"
        "/audit – quién hizo qué; /audit NOMBRE para una persona\n"
        "/bind – escrito en un grupo: las alertas llegan a sus miembros; /bind EQUIPO, solo "
        "las de un equipo\n"
        "/edit – el ciclo: sus pasos, archivo, versiones anteriores y ciclos ya hechos; o "
        "envíe aquí su archivo YAML\n"
        "/cancel – dejar un cambio sin confirmar\n"
        "/link PASO – el enlace para imprimir de un punto de contacto\n"
        "/import – clientes de una lista (CSV), con un enlace para cada uno\n"
        "/checkin NOMBRE – enlace personal para un cliente\n"
        "/cases – casos abiertos, por urgencia; /case NÚMERO o NOMBRE – todo sobre uno\n"
        "/complaints – quejas formales, por vencimiento\n"
        "/team – agradecimientos de los clientes\n"
        "/mine – los casos en los que participó y las gracias recibidas\n"
        "/drill – un caso de práctica, que no cuenta; /drill all – cómo va el equipo\n"
        "/incident PALABRAS – avisar a los afectados de que algo falla\n"
        "/journeys – recorridos en curso\n"
        "/redeem CÓDIGO – canjear un vale\n"
        "/gestures – lo que cuestan los gestos, los vales pendientes, el libro (CSV)\n"
        "/customer NOMBRE – lo que se sabe de un cliente: categoría, preferencias; /prefers "
        "NÚMERO PALABRAS – anotar una\n"
        "/hours NOMBRE … – turnos de alguien, o los propios\n"
        "/why NOMBRE – por qué se le preguntó, o no, a un cliente\n"
        "/language – cambiar de idioma"
    ),
    "menu.help": "Todo lo que se puede hacer aquí",
    # questions and answers
    "question.ask": "{question}",
    "question.remind": "Si tiene un momento: {question}",
    "answer.thanks.stellar": "¡Qué alegría! Muchas gracias.",
    "answer.thanks.neutral": "¡Muchas gracias!",
    "answer.thanks.bitter": "Gracias por decírnoslo. Ya estamos en ello.",
    "answer.thanks_late": "Gracias, también ahora nos ayuda.",
    "answer.already": "Esa respuesta ya la tenemos, gracias.",
    "answer.changed": "Cambiada, gracias.",
    "answer.closed": "Esta respuesta ya no se puede cambiar. Si algo no va bien, escríbanos.",
    "answer.too_late": (
        "Esta pregunta ya está cerrada, pero seguimos leyendo lo que nos escriba."
    ),
    "answer.unknown": "Esto ya terminó. Si necesita algo, escríbanos.",
    "answer.foreign": "Esta pregunta es para otra persona.",
    "answer.choose": "{question}\n\nSu respuesta hasta ahora: {face}. Elija otra:",
    "answer.recorded.stellar": (
        "{question}\n\n"
        "{face} ¡Gracias! ¿Hay alguien a quien debamos felicitar? Escriba su nombre."
    ),
    "answer.recorded.neutral": "{question}\n\n{face} Gracias. ¿Qué faltó? Escríbalo sin más.",
    "answer.recorded.bitter": (
        "{question}\n\n{face} Lo sentimos mucho; estamos avisando al equipo ahora mismo. ¿Qué "
        "pasó? Toque lo que corresponda, o escriba, o envíe una foto o un mensaje de voz."
    ),
    "answer.recorded.reasons": (
        "{question}\n\n{face} Gracias, anotado: {reasons}. Si quiere, cuéntenos más."
    ),
    "reasons.noted": "Anotado, gracias.",
    "praise.people": "El trato",
    "praise.speed": "La rapidez",
    "praise.place": "El lugar",
    "praise.detail": "Un detalle",
    "showing.what_is_it": (
        "Gracias, lo hemos recibido. ¿Cómo fue? Toque una cara y sabremos qué hacer."
    ),
    "showing.choose": "Su respuesta hasta ahora: {face}. Elija otra:",
    "showing.recorded.stellar": "{face} ¡Muchas gracias! Lo verá el equipo.",
    "showing.recorded.neutral": "{face} Gracias. ¿Qué faltó? Escríbalo sin más.",
    "showing.recorded.bitter": (
        "{face} Lo sentimos mucho; estamos avisando al equipo ahora mismo. ¿Qué pasó? "
        "Escríbalo, si quiere."
    ),
    "place.which": "¿De qué sitio se trata?",
    "place.chosen": "📍 {place}. ¡Gracias!",
    "words.no_journey": (
        "Todavía no sabemos qué lugar visita. Abra el enlace o el código que le dieron, por "
        "favor."
    ),
    "words.noted": "Gracias, queda anotado.",
    "words.one_tap": "Gracias. Toque una de las caras de arriba y así le entendemos bien.",
    "words.heard": "Gracias. ¿Quiere hablar con alguien del equipo?",
    "words.not_read": (
        "Aquí leemos español, inglés y portugués. Su mensaje está ahora en manos de una "
        "persona del equipo, que le escribirá por aquí."
    ),
    "thresholds.how": (
        "Las probabilidades son números entre 0 y 1, doubt ≤ bitter ≤ mixed: "
        "bitter=0.4 doubt=0.2 mixed=0.8 sure=0.7"
    ),
    "words.weigh": "Gracias. ¿Cómo fue? Un toque y así le entendemos bien.",
    "words.weighed.bitter": "🙁 Lo sentimos. El equipo ya lo sabe.",
    "words.weighed.neutral": "😐 Gracias, queda anotado.",
    "words.weighed.stellar": "😍 ¡Gracias, qué alegría leerlo!",
    "words.mixed": "Gracias, su nota se queda como está. ¿Hay algo que debamos arreglar?",
    "words.at_risk": (
        "¿Hay alguien en peligro ahora mismo? Si no contesta, enviamos a alguien."
    ),
    "words.risk_known": "El equipo ya lo sabe y va a mirar, por si acaso.",
    "words.safety": (
        "🚨 El equipo ya tiene el aviso. Si alguien está en peligro, vaya a un lugar seguro y "
        "llame a emergencias: 112 en Europa, 911 en México, Argentina y muchos otros países, "
        "123 en Colombia."
    ),
    "words.misread": (
        "El equipo ha leído sus palabras y las ha anotado. Si algo no va bien, escríbalo aquí "
        "sin más."
    ),
    "words.passed_on": "Ya lo sabe el equipo; alguien le escribirá por aquí.",
    "team.shown": "{face} <b>{alias}</b> · {step}: llegó con su respuesta",
    "thanks.noted": "¡Gracias! Se lo hacemos llegar.",
    "thanks.team": "🌟 <b>{alias}</b> da las gracias al equipo ({step}): “{words}”",
    "thanks.named": "🌟 <b>{alias}</b> da las gracias a <b>{name}</b> ({step}): “{words}”",
    "thanks.you": (
        "🌟 <b>{alias}</b> le da las gracias a usted ({step}): “{words}” ¡Enhorabuena!"
    ),
    "review.invitation": (
        "Gracias por su visita a <b>{place}</b>. Si quiere, cuente en público cómo le "
        "fue, tal como fue: ayuda a otros y a nosotros."
    ),
    "review.how": "La dirección empieza por https:// y el plazo va de 0 minutos a 30 días.",
    # recovery, towards the customer
    "cases.how": "Escriba /cases, /cases mine (los suyos) o /cases late (los vencidos).",
    "cases.head.open": "📋 <b>{place}</b>: {n} abiertos, primero el que más urge",
    "cases.head.mine": "📋 <b>{place}</b>: {n} a su cargo",
    "cases.head.late": "📋 <b>{place}</b>: {n} con el plazo vencido",
    "cases.page": "página {page} de {pages}",
    "cases.case": "{face} <b>#{case}</b> {step} · {alias}{tier}",
    "cases.nobody": "🔴 nadie lo lleva",
    "cases.left": "⏳ quedan {span}",
    "cases.because": "<i>Va aquí porque: {reasons}</i>",
    "because.danger": "alguien puede estar en peligro",
    "because.complaint": "es una reclamación formal",
    "because.again": "al final no quedó resuelto",
    "because.critical": "el paso es crítico",
    "because.second": "no es lo primero que le pasa en 90 días",
    "because.late": "se acabó el plazo",
    "because.tier": "la categoría del cliente",
    # incidencias
    "incident.head": "🧯 <b>Incidencia {incident}: {step}</b> · {place}",
    "incident.raised": (
        "Desde las {time}: {bitter} de las últimas {answers} respuestas fueron amargas."
    ),
    "incident.cases": {
        "one": "{n} caso: {open} sin dueño, {taken} en manos de alguien, {done} resuelto",
        "other": "{n} casos: {open} sin dueño, {taken} en manos de alguien, {done} resueltos",
    },
    "incident.reason": "{reason} ×{n}",
    "incident.how": (
        "Una sola tarjeta para todos; el peligro sigue avisando aparte. Toque un caso para "
        "encargarse. El que nadie tome en la mitad de su plazo avisará por su cuenta."
    ),
    "incident.over": (
        "✅ <b>Terminada</b> a las {time}, dice {name}. Los casos abiertos conservan su plazo."
    ),
    "incident.calm": (
        "✅ <b>Terminada</b> a las {time}: nada más desde las {since}. Los casos abiertos "
        "conservan su plazo."
    ),
    "incident.yours": "Es suyo. Su tarjeta está en camino.",
    "incident.ended": "Anotado: ha terminado.",
    "incident.is_over": "Ya había terminado.",
    # avisos
    "announcement.where": "📢 ¿En qué sede falla algo?",
    "announcement.silent": (
        "<i>{n} no reciben nada: no quieren mensajes o bloquearon el bot.</i>"
    ),
    "announcement.choose": (
        "📢 <b>{place}</b>: ¿dónde falla algo? Elija los pasos; quien esté en uno de ellos "
        "recibirá una disculpa. No se envía nada sin que usted lo vea antes."
    ),
    "announcement.preview": {
        "one": "📢 <b>{place}</b>: le llegaría a {n} persona.",
        "other": "📢 <b>{place}</b>: les llegaría a {n} personas.",
    },
    "announcement.by": "<b>{name}</b> propone un aviso:",
    "announcement.each": "<i>{language}: {count}</i>",
    "announcement.how": (
        "<i>Para añadir sus palabras, responda a este mensaje: un texto para todos, o "
        "es: … / en: … / pt: …</i>"
    ),
    "announcement.quiet": "🌙 Horas de silencio: sale a las {time}.",
    "announcement.customer": (
        "<b>{place}</b>: le pedimos disculpas. Algo no va bien ({steps}) y ya lo estamos "
        "arreglando.{words}\n\nSi necesita algo, escríbanos aquí."
    ),
    "announcement.words": "\n\n{words}",
    "announcement.gifts": (
        "🎁 <b>{place}</b>: ¿qué recibirá cada persona, justo después de la disculpa?"
    ),
    "announcement.gesture": (
        "🎁 Después, a cada persona: <b>{what}</b>. {n} × {cost} = <b>{total}</b>"
    ),
    "announcement.left": "Antes de darlo quedan {left} del presupuesto del mes.",
    "announcement.beyond": "⚠️ No cabe en el presupuesto: así solo puede enviarlo gerencia.",
    "announcement.given": "🎁 {n} ya lo tienen: {cost}.",
    "announcement.without": (
        "⚠️ {n} se quedan sin él: no lo permiten los límites o el presupuesto, o ya no están."
    ),
    "announcement.other_gesture": "El gesto ha cambiado entretanto: elíjalo otra vez.",
    "announcement.progress": "{sent} de {concerned} enviados, {waiting} en camino.",
    "announcement.skipped": "{n} sin enviar: no quieren mensajes.",
    "announcement.failed": "{n} sin entregar.",
    "announcement.is.draft": "📢 <b>{place}</b>: aún sin enviar.",
    "announcement.is.proposed": "📢 <b>{place}</b>: propuesto.",
    "announcement.is.sending": "📢 <b>{place}</b>: enviándose.",
    "announcement.is.done": "✅ <b>{place}</b>: el aviso ha salido.",
    "announcement.is.stopped": "✋ <b>{place}</b>: detenido. Lo que ya había salido se queda.",
    "announcement.is.dropped": "🗑 <b>{place}</b>: no se envió nada.",
    "announcement.in_private": "Está en su chat privado conmigo: revíselo allí.",
    "announcement.is_over": "Eso ya está decidido.",
    "announcement.no_steps": "Elija antes un paso.",
    "announcement.nobody": "Ahora no hay nadie en esos pasos.",
    "announcement.proposed": "Propuesto: decide supervisión o gerencia.",
    "announcement.going_out": "Se está enviando.",
    "announcement.stopped": "Detenido.",
    "announcement.long": "Es demasiado largo: {n} caracteres como máximo.",
    # playbooks
    "playbook.first": "📖 Diga primero: <b>{words}</b>",
    "playbook.duty.adapt": "1. Adáptese: {words}",
    "playbook.duty.please": "2. Antes de que lo pidan: {words}",
    "playbook.duty.explain": "3. En los dos sentidos: {words}",
    "playbook.duty.compensate": "4. Compense: {words}",
    "playbook.gestures": "🎁 Encaja: {names}",
    "playbook.approve": "🔑 Más que eso: {role}",
    "playbook.there": "Ya está aquí, junto a la tarjeta.",
    "playbook.said": "Dicho al cliente, en su nombre.",
    "playbook.said_already": "Eso ya se dijo.",
    # frases listas para decir
    "phrase.head": "💬 Un toque la envía, en su idioma ({language}) y con su nombre:",
    "phrase.line": "<b>{label}</b> {words}",
    "phrase.said": "💬 <b>{name}</b>: {words}",
    "phrase.coming": "{name}, voy ahora mismo con usted.",
    "phrase.looking": (
        "{name}, me estoy ocupando y le escribo otra vez en diez minutos como mucho."
    ),
    "phrase.where": "¿Dónde puedo encontrarle, {name}?",
    "phrase.sorry": "{name}, lo siento mucho. Gracias por decírnoslo: lo vamos a arreglar.",
    "phrase.well": "{name}, ¿está ya todo como debe?",
    # práctica
    "drill.mark": "🎓 <b>PRÁCTICA</b>: nadie espera y nadie más lo lee",
    "drill.head": "{face} {step} · 1/5",
    "drill.stage.open": (
        "Un cliente ha puesto la nota más baja. En un caso real, el reloj ya corre."
    ),
    "drill.stage.taken": (
        "Caso asignado. Toca escribir al cliente: con un toque en una frase o respondiendo a "
        "este mensaje. Cuando esté arreglado, el botón lo dice."
    ),
    "drill.stage.cause": "¿Cuál fue la causa?",
    "drill.stage.action": "¿Y qué se hizo?",
    "drill.stage.done": (
        "Hecho. En un caso real se pregunta al cliente media hora después; aquí contesta en "
        "un minuto."
    ),
    "drill.stage.over": "Esta práctica ha terminado.",
    "drill.there": "Ya hay una práctica en marcha: se puede terminar o dejar con su botón.",
    "drill.no_cycle": "Aquí aún no hay ciclo, así que no hay nada que practicar.",
    "drill.not_now": "Eso no encaja con el punto en que está la práctica.",
    "drill.would_read": "🎓 El cliente leería:\n<b>{by}</b>\n{words}",
    "drill.late": "🎓 Práctica: en un caso real ya se habría avisado a los supervisores.",
    "drill.stopped": "🎓 Práctica interrumpida. No cuenta en ningún sitio.",
    "drill.ended": "🎓 La práctica terminó sola tras una hora. No cuenta en ningún sitio.",
    "drill.result.yes": "El cliente dice que ya está bien. ¡Buen trabajo!",
    "drill.result.no": (
        "El cliente dice que <b>no</b>: nadie le escribió ni una palabra. En un caso real se "
        "abriría de nuevo y se avisaría a los gerentes."
    ),
    "drill.time.taken": "🟡 asignado en {time}",
    "drill.time.spoken": "💬 primera palabra en {time}",
    "drill.time.done": "🟢 hecho en {time}",
    "drill.best": "🏅 la más rápida hasta ahora: hecho en {time}",
    "drill.all": (
        "🎓 <b>Prácticas</b> de los últimos {days} días\n{lines}\n\nLos tiempos son medianas "
        "desde la alerta. Son para aprender: no cuentan en ninguna otra cifra."
    ),
    "drill.line": "{who}: {good} de {n} con buen final · 🟡 {taken} · 💬 {spoken} · 🟢 {done}",
    "drill.nobody": "{place}: nadie ha practicado. /drill empieza un caso de práctica.",
    "drill.never": "Aún no: {names}",
    "dossier.none": "No hay ningún caso con ese número o nombre.",
    "dossier.choose": "¿Qué caso es? También vale /case y su número, o un nombre.",
    "dossier.many": "Hay varios; estos son los últimos. Con más letras del nombre salen menos.",
    "history.line": "{time} · {told}",
    "history.said": "{time} · <b>{by}</b>: {words}{failed}",
    "history.failed": " ⚠️ no entregado",
    "history.open": "🔴 se abrió",
    "history.alerted": "🔔 la alerta llegó",
    "history.alerted_after": (
        "🔔 la alerta llegó {there} tras el toque "
        "(decidida a los {decided}, enviada a los {sent})"
    ),
    "history.take": "🟡 {by} se encargó",
    "history.pass_on": "↩️ {by} lo devolvió",
    "history.take_over": "🙋 {by} siguió en lugar de quien lo llevaba",
    "history.hand_on": "🤝 {by} se lo pasó a {to}",
    "history.rest": "💤 nadie escribió más; el cliente leyó que queda aquí por ahora",
    "history.pass_on_itself": "↩️ se ofreció de nuevo: nadie había escrito al cliente",
    "history.escalate_asked": "🆘 {by} pidió ayuda",
    "history.escalate_0": "📣 se avisó a todos los de turno",
    "history.escalate_1": "📣 se avisó a los supervisores",
    "history.escalate_2": "📣 se avisó a los gerentes",
    "history.escalate_danger": "🚨 se avisó a todos: alguien puede estar en peligro",
    "history.escalate_unreached": "📣 el aviso no había llegado a nadie: se avisó a otros",
    "history.escalate_unheard": "📣 nadie tenía aún la alerta: se avisó otra vez a gerencia",
    "history.escalate_rerouted": "📣 el grupo ya no existe: se envió a chats privados",
    "history.escalate_incident": "🧯 se puso bajo una incidencia",
    "history.escalate_surfaced": "📣 nadie se había encargado: avisa por su cuenta",
    "history.done": "🟢 {by} lo resolvió",
    "history.recovered": "✅ {by}: ya está bien",
    "history.partly": "🟡 {by}: solo en parte",
    "history.reopen": "🔁 {by}: no está bien",
    "history.reopen_itself": "🔁 se abrió de nuevo",
    "history.silent": "⚪ el cliente no dijo si está bien",
    "history.withdraw": "⚪ el cliente cambió de opinión",
    "history.change": "✏️ el cliente cambió su respuesta",
    "history.change_read": "🔎 las palabras se leyeron por segunda vez",
    "history.forget": "🕊 el cliente pidió que le olvidáramos",
    "history.misread": "⚪ {by}: las palabras no son amargas",
    "button.cases.open": "Abiertos",
    "button.cases.mine": "Míos",
    "button.cases.late": "Vencidos",
    "button.page.back": "Atrás",
    "button.page.on": "Más",
    "button.earlier_lines": "Antes",
    "button.later_lines": "Después",
    "case.someone_is_on_it": "<b>{name}</b> se está ocupando y le escribirá por aquí.",
    "case.another_is_on_it": (
        "<b>{name}</b> se ocupa ahora de esto, en lugar de {before}, y le escribirá aquí."
    ),
    "case.rests": (
        "Por ahora lo dejamos aquí, para no molestarle. Si falta algo, escriba cuando quiera: "
        "<b>{name}</b> lo lee."
    ),
    "verify.ask": "¿Ya está resuelto? En {place} su palabra cuenta.",
    "verify.thanks.yes": "¡Nos alegra mucho, gracias!",
    "verify.thanks.partly": "Gracias. Nos ocupamos de lo que falta.",
    "verify.thanks.no": "Gracias por decírnoslo. Avisamos ahora mismo a un responsable.",
    "verify.answered.yes": "✓ Ya está resuelto. ¡Gracias por decírnoslo!",
    "verify.answered.partly": "Está resuelto en parte. Nos ocupamos de lo que falta.",
    "verify.answered.no": "Todavía no está resuelto. Un responsable lo está viendo ahora.",
    # cases, towards the staff
    "case.taken": "{name} ya se encarga.",
    "case.is.open": "De este caso todavía no se encarga nadie.",
    "case.is.taken": "De este caso ya se encarga alguien.",
    "case.is.done": "Este caso está resuelto; falta que lo confirme el cliente.",
    "case.is.recovered": "Este caso está cerrado: recuperado.",
    "case.is.unverified": "Este caso está cerrado; el cliente no contestó.",
    "case.is.withdrawn": "El cliente cambió de opinión; no hay nada que hacer.",
    "case.is.erased": "El cliente pidió que le olvidáramos; ya no se le puede escribir.",
    "case.is.misread": "Alguien ya lo leyó: no es una mala experiencia.",
    "case.tapped": "Lo tocó el propio cliente; no son solo las palabras.",
    "mixed.note": "🤔 <b>{alias}</b> dio la mejor nota y escribe: «{words}»",
    "case.not_yours": "De este caso se encarga {name}, y solo {name} escribe al cliente.",
    "case.take_first": (
        "Primero, “Yo me encargo”; después, lo que se escriba le llega al cliente."
    ),
    "case.taken_over": "🙋 {name} escribe ahora al cliente, en lugar de {before}.",
    "handover.ask": "🤝 Caso #{case}: ¿a quién? Están de turno:",
    "handover.kept": "🤝 El caso #{case} se queda como estaba.",
    "handover.done": (
        "🤝 {by} pasó el caso #{case} a <b>{name}</b>, que escribe ahora al cliente."
    ),
    "handover.yours": (
        "🤝 {by} le pasa el caso #{case}: el cliente ya sabe que usted se ocupa. Lo que "
        "responda "
        "a la tarjeta le llega."
    ),
    "handover.nobody": "Ahora no hay nadie más del equipo de turno.",
    "handover.not_there": "Esa persona ya no está de turno: elija otra.",
    "case.unanswered": {
        "one": "💬 {alias} lleva {n} minuto esperando respuesta.",
        "other": "💬 {alias} lleva {n} minutos esperando respuesta.",
    },
    "case.goes_quiet": (
        "💤 Hace rato que nadie escribe. En {n} min el cliente leerá que por ahora la "
        "conversación queda aquí. El caso sigue abierto hasta que esté hecho."
    ),
    "case.rested": "💤 El cliente ha leído que por ahora la conversación queda aquí.",
    "case.passed_on": "↩️ {name} no puede seguir. ¿Quién se encarga?",
    "case.help_wanted": "🆘 Piden ayuda con el caso n.º {case}.",
    "case.escalated": "Aviso enviado.",
    "case.nobody_above": "No hay nadie más arriba a quien avisar.",
    "case.place_unknown": (
        "❔ No se sabe de qué sitio se trata: escribió sin enlace y no lo ha dicho."
    ),
    "case.place_told": "📍 El cliente dice que se trata de {place}.",
    "case.other_place": "📍 Se trataba de {place}, no de aquí. Su equipo ya tiene el aviso.",
    "case.reopened": (
        "🔁 Caso n.º {case}: el cliente dice que <b>no</b> está resuelto. ¿Quién se encarga "
        "ahora?"
    ),
    "case.mind_changed": "El cliente cambió su respuesta: {old} → {new}",
    "case.forgotten": (
        "🕊 Caso #{case}: el cliente ha pedido que le olvidemos. Sus palabras se han borrado y "
        "ya nadie puede escribirle. Lo que fallaba puede seguir fallando: conviene mirarlo."
    ),
    "case.still_open": "⏰ El caso n.º {case} sigue abierto. Nadie se ha encargado.",
    "case.calls": "\n🔔 {names}",
    "case.nobody_took.team": {
        "one": "⏰ {n} minuto sin que nadie se encargue. Ya se avisó a los de turno.{calls}",
        "other": "⏰ {n} minutos sin que nadie se encargue. Ya se avisó a los de turno.{calls}",
    },
    "case.nobody_took.supervisors": {
        "one": "⏰ {n} minuto sin que nadie se encargue. Supervisión ya tiene el aviso.{calls}",
        "other": (
            "⏰ {n} minutos sin que nadie se encargue. Supervisión ya tiene el aviso.{calls}"
        ),
    },
    "case.nobody_took.managers": {
        "one": "⏰ {n} minuto sin que nadie se encargue. Gerencia ya tiene el aviso.{calls}",
        "other": "⏰ {n} minutos sin que nadie se encargue. Gerencia ya tiene el aviso.{calls}",
    },
    "case.silent": (
        "🔇 Alguien se encargaba, pero el cliente sigue sin recibir ni una palabra. "
        "El caso vuelve a estar abierto."
    ),
    "case.danger": "🚨 Caso n.º {case}: puede haber alguien en peligro. Hay que ir ya.",
    "case.verified.yes": "🎉 El cliente dice que ya está resuelto. ¡Buen trabajo!",
    "case.verified.partly": (
        "🟡 El cliente dice que está resuelto solo en parte. Falta terminarlo."
    ),
    # quejas formales
    "complaint.tell": (
        "¿Cuál es su queja? Escríbala aquí, o envíe una foto o una grabación. Tendrá un número "
        "y una fecha para nuestra respuesta."
    ),
    "complaint.received": (
        "📝 Su queja tiene el número <b>{number}</b>. Tendrá aquí nuestra respuesta a más "
        "tardar el <b>{due}</b>."
    ),
    "complaint.added": (
        "📝 Añadido a su queja <b>{number}</b>. Tendrá nuestra respuesta a más tardar el "
        "<b>{due}</b>."
    ),
    "complaint.left": "De acuerdo: no se ha registrado nada.",
    "complaint.for_a_customer": (
        "Para un cliente, el botón “Queja formal” está en la tarjeta de su caso. /complaints "
        "muestra todas a supervisores y gerentes."
    ),
    "complaint.file": (
        "📝 {name}, ¿<b>{alias}</b> presenta una queja formal? Recibirá un número y la fecha "
        "de nuestra respuesta."
    ),
    "complaint.filed": (
        "📝 {name} ha registrado la queja <b>{number}</b>; la respuesta vence el <b>{due}</b>."
    ),
    "complaint.known": "Este caso ya tiene una queja: {number}.",
    "complaint.done": "Hecho.",
    "complaint.remind.half": (
        "📝 La queja <b>{number}</b> sigue esperando: ha pasado la mitad del plazo. La "
        "respuesta vence el <b>{due}</b>."
    ),
    "complaint.remind.eve": (
        "📝 La queja <b>{number}</b> vence mañana, <b>{due}</b>, y aún no tiene respuesta."
    ),
    "complaint.remind.over": (
        "📝 La queja <b>{number}</b> está <b>vencida</b>: prometimos una respuesta a más "
        "tardar el {due}."
    ),
    "complaint.head.open": "📝 <b>{place}</b>: quejas que esperan respuesta: {n}",
    "complaint.head.all": "📝 <b>{place}</b>: quejas en total: {n}",
    "complaint.line": "<b>{number}</b> · {state} · vence {due} · {alias}",
    "complaint.state.received": "🔴 espera",
    "complaint.state.overdue": "⏳ <b>vencida</b>",
    "complaint.state.answered": "🟢 respondida",
    "complaint.state.closed": "⚪ cerrada",
    "complaint.is.received": "Esta queja aún no tiene respuesta.",
    "complaint.is.answered": "Esta queja ya tiene respuesta.",
    "complaint.is.closed": "Esta queja está cerrada.",
    "complaint.received_at": "Recibida: {time}",
    "complaint.about": "Sobre: {face} {step} (caso #{case})",
    "complaint.before": "Antes: {before}",
    "complaint.before.nothing": "ningún momento amargo conocido en esta visita",
    "complaint.before.opened": "el caso #{case} estaba abierto y nadie lo había tomado",
    "complaint.before.taken": "el caso #{case} estaba tomado, sin palabra al cliente",
    "complaint.before.spoken": "caso #{case}: el cliente ya tenía una primera palabra nuestra",
    "complaint.before.done": "el caso #{case} estaba resuelto, según nosotros",
    "complaint.before.recovered": "el caso #{case} estaba resuelto, según el propio cliente",
    "complaint.filed_by": "Registrada por {name} en nombre del cliente",
    "complaint.answer_by": "🟢 Respondida por {name}: {time}",
    "complaint.closed_at": "⚪ Cerrada: {time}",
    "complaint.answer_how": (
        "Escriba la respuesta a la queja <b>{number}</b> de <b>{alias}</b>. La verá otra vez "
        "antes de que se envíe."
    ),
    "complaint.answer_shown": (
        "Esto recibirá <b>{alias}</b> como respuesta a <b>{number}</b>:\n\n“{words}”\n\n"
        "Para cambiarla, escríbala de nuevo."
    ),
    "complaint.answered": "🟢 Queja <b>{number}</b>: respondida, y la respuesta, anotada.",
    "complaint.answered_by": "📝 {name} ha respondido a la queja <b>{number}</b>.",
    "complaint.undelivered": (
        "⚠️ La respuesta a la queja <b>{number}</b> no ha llegado. Vuelve a esperar, hasta el "
        "<b>{due}</b>: responda por otro medio y anótelo aquí."
    ),
    "complaint.unreachable": (
        "A {alias} ya no se le puede escribir aquí. Responda por otro medio y pulse “Por otro "
        "medio”."
    ),
    "complaint.text_only": "Escriba la respuesta como texto, por favor.",
    "complaint.too_long": "La respuesta admite hasta {most} caracteres.",
    "complaint.other_words": "Estas ya no son las palabras que se envían: véalas más abajo.",
    "complaint.days": "Las quejas se responden en un plazo de 1 a {most} días.",
    "complaint.table": (
        "El registro de quejas de <b>{place}</b>. Contiene palabras de clientes: guárdelo bien."
    ),
    "complaint.column.number": "número",
    "complaint.column.received_at": "recibida",
    "complaint.column.due_at": "vence",
    "complaint.column.state": "estado",
    "complaint.column.alias": "cliente",
    "complaint.column.case": "caso",
    "complaint.column.step": "etapa",
    "complaint.column.words": "palabras",
    "complaint.column.before": "antes",
    "complaint.column.filed_by": "registrada por",
    "complaint.column.answered_at": "respondida",
    "complaint.column.answered_by": "respondida por",
    "complaint.column.answer": "respuesta",
    "complaint.column.closed_at": "cerrada",
    "complaint.state.withdrawn": "⚪ retirada",
    "complaint.is.withdrawn": "Esta queja se retiró del registro.",
    "button.strike": "Retirarla",
    "complaint.strike.misread": "No es una queja",
    "complaint.strike.twice": "Registrada dos veces",
    "complaint.strike.taken_back": "El cliente la retira",
    "complaint.strike.elsewhere": "Es de otra empresa",
    "complaint.struck": "📝 {name} retiró del registro la queja <b>{number}</b>.",
    "complaint.struck_because": "⚪ Retirada por {name}: {why}",
    "complaint.struck_told.misread": (
        "Habíamos tomado sus palabras por una queja formal, la <b>{number}</b>. Una persona "
        "las ha leído y las atiende como mensaje. Si quiere presentar una queja: /complaint"
    ),
    "complaint.struck_told.twice": (
        "Su queja <b>{number}</b> estaba registrada dos veces; la otra sigue en pie y tendrá "
        "respuesta."
    ),
    "complaint.struck_told.taken_back": (
        "Como pidió, su queja <b>{number}</b> queda retirada. Para presentarla de todos modos: "
        "/complaint"
    ),
    "complaint.struck_told.elsewhere": (
        "Su queja <b>{number}</b> es sobre otra empresa: no podemos responderla y la hemos "
        "retirado de nuestro registro. Si nos equivocamos: /complaint"
    ),
    "complaint.column.struck": "motivo de retirada",
    "complaint.column.struck_by": "retirada por",
    "card.register.received": "📝 <b>Queja {number}</b>: la respuesta vence {due}",
    "card.register.answered": "📝 Queja {number}: respondida",
    "card.register.closed": "📝 Queja {number}: cerrada",
    "button.complain": "Queja formal",
    "button.file_complaint": "Sí, registrarla",
    "button.answer": "Responder",
    "button.elsewhere": "Por otro medio",
    "button.close": "Cerrar",
    "button.send": "Enviar",
    "button.register.open": "Por responder",
    "button.register.all": "Todas las quejas",
    "button.register.file": "En una tabla (CSV)",
    "relay.to_customer": "<b>{by}</b>\n{text}",
    "relay.to_staff": "💬 <b>{by}</b>\n{text}",
    "relay.edited": "{text} <i>(editado)</i>",
    "relay.forwarded": "{text} <i>(reenviado)</i>",
    "relay.tongue": "{text} <i>({language})</i>",
    "relay.media_by": "<b>{by}</b>",
    "relay.unreachable": "A {alias} ya no se le puede escribir; no se ha enviado nada.",
    "relay.undelivered": (
        "⚠️ No entregado: por aquí no se puede contactar con {alias}. Conviene intentarlo por "
        "otra vía."
    ),
    "relay.uncertain": "❔ Puede que no haya llegado: se cortó la conexión.",
    "relay.erased": "🕊 <i>Borrado a petición del cliente.</i>",
    "relay.no_case": (
        "Quien lo escribió no tiene ningún caso abierto, así que su respuesta no le llega. Si "
        "vuelve a escribir por un problema, podrá contestarle en su caso."
    ),
    "relay.cannot": (
        "Este tipo de mensaje no se puede pasar. Sí se puede con texto, fotos, voz, "
        "videos, documentos, stickers, lugares y contactos."
    ),
    # the card
    "card.head": "{face} <b>Caso n.º {case}</b> · {step}",
    "card.no_step": "sin pregunta previa",
    "card.topic": "#{case} {face} {step} · {alias}",
    "card.critical": "⭐ paso crítico",
    "card.urgent": "🚨 <b>peligro</b>",
    "card.complaint": "📝 <b>queja formal</b>",
    "card.doubt": "🤔 quizá amargo: lo dicen solo las palabras",
    "card.score": "Nota: {score} de 5",
    "card.wish": "Quiere hablar con alguien",
    "card.unseen": "👀 Envió algo que el bot no entiende: véalo, por favor",
    "card.tongue": "🌐 Escribe en {language}: el bot no lo ha leído",
    "card.touched": "🎯 {touchpoint} · necesidad {need}",
    "card.who": "👤 {alias} · {language}",
    "card.tier": "🏷 {tier}",
    "card.prefers": "💡 {words}",
    "card.earlier": {
        "one": "{n} caso anterior",
        "other": "{n} casos anteriores",
    },
    "card.reasons": "❗ {reasons}",
    "card.words": "“{words}”",
    "card.media": "📎 {media}",
    "card.journey": "🧭 {journey}",
    "card.opened": "🕒 {time}",
    "card.deadline": "⏳ hora límite: {time} ({span})",
    "card.overdue": "⏳ <b>plazo vencido</b> ({time})",
    "card.unstaffed": "👤 Nadie de turno",
    "card.twice": "♻️ <b>segunda vez en esta visita</b>",
    "card.leaves": "🚪 se va a las {time} ({span})",
    "card.state.open": "🔴 <b>Abierto</b>: ¿quién se encarga?",
    "card.state.taken": "🟡 Se encarga <b>{owner}</b>",
    "card.state.done": "🟢 Lo resolvió {owner}; se le preguntará al cliente",
    "card.state.recovered": "✅ <b>Recuperado</b>: el cliente lo confirma",
    "card.state.unverified": "⚪ Lo resolvió {owner}; el cliente no contestó",
    "card.state.withdrawn": "⚪ El cliente cambió de opinión",
    "card.state.erased": "🕊 El cliente pidió que le olvidáramos",
    "card.state.misread": "⚪ No era una mala experiencia: se entendieron mal las palabras",
    "card.level.1": "📣 Supervisión avisada",
    "card.level.2": "📣 Gerencia avisada",
    "card.again": "🔁 Abierto por {n}.ª vez",
    "card.closing": "Causa: {cause}\nSolución: {action}",
    "card.ask_cause": "<b>¿Cuál fue la causa?</b>",
    "card.ask_action": "<b>¿Qué se hizo?</b>",
    "card.how_topic": "Lo que se escriba aquí le llega al cliente.",
    "card.how_reply": "Lo que se responda a este mensaje le llega al cliente.",
    "button.take": "Yo me encargo",
    "button.pass_on": "Derivar",
    "button.hand_on": "🤝 Pasar a…",
    "button.escalate": "Pedir ayuda",
    "button.done": "Resuelto",
    "button.back": "Volver",
    "button.pause.tomorrow": "Hasta mañana",
    "button.pause.3": "3 días",
    "button.pause.7": "Una semana",
    "button.pause.30": "Un mes",
    "button.pause.off": "Seguir ya",
    "button.misread": "No es malo",
    "button.fix": "Sí, por favor",
    "button.all_well": "No, todo está bien",
    "button.at_risk": "Sí, vengan ya",
    "button.nobody_at_risk": "No, nadie",
    "button.change": "Cambiar mi respuesta",
    "button.reasons_done": "Listo",
    "button.reasons_again": "Cambiar motivos",
    "button.talk": "Hablar con alguien",
    "button.review": "Escribir una reseña",
    "button.announce": "📢 Avisar a los afectados",
    "button.announce_now": "Enviar",
    "button.present": "🎁 Su regalo",
    "button.benefit": "✓ Sí, por favor",
    "button.gesture_for_all": "🎁 Un gesto para cada uno",
    "button.no_gesture": "Ninguno",
    "button.propose": "Proponer",
    "button.preview": "Vista previa",
    "button.stop_sending": "✋ Detener",
    "button.playbook": "📖 Guía",
    "button.say_first": "Decir esto",
    "button.phrases": "💬 Decir…",
    "button.phrase.coming": "🏃 Voy",
    "button.phrase.looking": "🔧 Me ocupo",
    "button.phrase.where": "📍 ¿Dónde está?",
    "button.phrase.sorry": "🙏 Lo siento",
    "button.phrase.well": "✅ ¿Ya está bien?",
    "button.take_over": "🙋 Sigo yo",
    "button.drill.stop": "Dejar la práctica",
    "button.over": "Ya terminó",
    "button.resend": "Reenviar",
    "button.forget": "Sí, borrarlo todo",
    "button.keep": "No, conservarlo",
    "button.hide": "Mostrar un código",
    "button.unhide": "Que vean mi nombre",
    "button.import": "Importarla",
    "button.no_import": "Descartarla",
    "button.qr": "Ver su código",
    "button.verify.yes": "Sí, ya está",
    "button.verify.partly": "En parte",
    "button.verify.no": "No",
    "button.week_before": "Semana anterior",
    "button.confirm": "Confirmar",
    "button.cancel": "Cancelar",
    "button.beside": "Añadir al lado",
    "button.instead": "Poner en su lugar",
    "button.look_again": "Ver de nuevo",
    "button.whole": "La lista completa",
    "button.undo": "Deshacer",
    "button.steps": "Los pasos",
    "button.versions": "Versiones",
    "button.file": "Archivo",
    "button.ready": "Ciclos ya hechos",
    "button.question": "Pregunta",
    "button.when": "Momento",
    "button.deadline": "Plazo",
    "button.team": "Equipo",
    "button.critical_on": "Marcar como crítico",
    "button.critical_off": "Ya no es crítico",
    "button.pause_step": "Pausar este paso",
    "button.resume_step": "Reanudar este paso",
    "button.keep_text": "Dejarlo así",
    "cause.wait": "La espera",
    "cause.person": "El trato",
    "cause.place": "El lugar",
    "cause.page": "No funcionaba",
    "cause.price": "El precio",
    "cause.other": "Otra cosa",
    "action.explained": "Explicación",
    "action.fixed": "Arreglo",
    "action.replaced": "Cambio",
    "action.compensated": "Compensación",
    "action.apologised": "Disculpas",
    "action.nothing": "No fue posible",
    "media.photo": "foto",
    "media.voice": "mensaje de voz",
    "media.video": "video",
    "media.video_note": "video",
    "media.document": "documento",
    "media.audio": "audio",
    "media.sticker": "sticker",
    "media.animation": "animación",
    "media.location": "ubicación",
    "media.venue": "lugar",
    "media.contact": "contacto",
    "media.poll": "encuesta",
    "media.dice": "dado",
    "language.es": "español",
    "language.en": "inglés",
    "language.pt": "portugués",
    "alias.guest": "Cliente {code}",
    "span.seconds": {"one": "{n} segundo", "other": "{n} segundos"},
    "span.minutes": "{n} min",
    "span.hours": "{n} h",
    "span.days": {"one": "{n} día", "other": "{n} días"},
    # the team
    "invite.link": "Invitación de un solo uso (rol: {role}), válida 24 horas:\n{link}",
    "invite.how": (
        "Se escribe /invite, un rol (staff, supervisor o manager) y, si se quiere, un equipo: "
        "/invite staff reception"
    ),
    "invite.unknown": "Esta invitación no existe. Hay que pedir una nueva.",
    "invite.used": "Esta invitación ya se usó o ha caducado. Hay que pedir una nueva.",
    "invite.welcome.staff": (
        "¡Hola, {name}! Desde ahora, en el equipo de {place}. En /help está todo lo que hay "
        "que saber."
    ),
    "invite.welcome.supervisor": (
        "¡Hola, {name}! Desde ahora, en supervisión de {place}. En /help está todo lo que hay "
        "que saber."
    ),
    "invite.welcome.manager": (
        "¡Hola, {name}! Desde ahora, en la gerencia de {place}. En /help está todo lo que hay "
        "que saber."
    ),
    "team.unknown": "Ese equipo no existe. Los equipos son: {known}",
    "bind.every_team": "Desde ahora, todas las alertas de {place} llegan aquí.",
    "bind.team": "Desde ahora, las alertas de {place} para el equipo {team} llegan aquí.",
    "trouble.alert": {
        "one": "⚠️ La alerta de {n} caso no llegó a nadie en dos minutos. Mire /cases.",
        "other": "⚠️ Las alertas de {n} casos no llegaron a nadie en dos minutos. Mire /cases.",
    },
    "trouble.update": {
        "one": "⚠️ No se pudo atender {n} mensaje o toque recibido. Está guardado: "
        "avise a quien administra este bot, el registro dice cuál es.",
        "other": "⚠️ No se pudieron atender {n} mensajes o toques recibidos. Están guardados: "
        "avise a quien administra este bot, el registro dice cuáles son.",
    },
    "trouble.message": {
        "one": "⚠️ No se pudo entregar {n} mensaje de este bot. "
        "Avise a quien lo administra, el registro dice cuál es.",
        "other": "⚠️ No se pudieron entregar {n} mensajes de este bot. "
        "Avise a quien lo administra, el registro dice cuáles son.",
    },
    "trouble.doubt": {
        "one": "⚠️ Puede que {n} mensaje de este bot no haya llegado; no se envía dos veces.",
        "other": "⚠️ Puede que {n} mensajes de este bot no hayan llegado; "
        "no se envían dos veces.",
    },
    "trouble.followup": {
        "one": "⚠️ No se pudo hacer {n} tarea pendiente. "
        "Avise a quien administra este bot, el registro dice cuál es.",
        "other": "⚠️ No se pudieron hacer {n} tareas pendientes. "
        "Avise a quien administra este bot, el registro dice cuáles son.",
    },
    "bind.lost": (
        "Ya no se puede escribir en el grupo de avisos de {place}. "
        "Mientras no se escriba /bind en otro, los avisos van a los chats privados."
    ),
    "bind.hello": (
        "Hola. Este grupo todavía no recibe alertas. Si es el de un equipo, la gerencia "
        "escribe aquí /bind. Si no, conviene sacarme del grupo: aquí no respondo a nada "
        "más."
    ),
    "bind.in_group": "/bind se escribe dentro del grupo que debe recibir las alertas.",
    "status.are": (
        "<b>Cómo está el bot</b>\n"
        "Alertas que no llegaron a nadie: {unheard}\n"
        "Mensaje pendiente más antiguo: {oldest}\n"
        "Sin entregar: {dead}; en duda: {uncertain}\n"
        "Sin tratar: {updates} recibidos, {followups} del reloj\n"
        "Última respuesta de Telegram: {polled}"
    ),
    "duty.on": "En turno: las alertas llegan aquí.",
    "duty.off": "Fuera de turno: las alertas les llegan a los demás.",
    "duty.on_until": "En turno hasta {until}: las alertas llegan aquí.",
    "duty.off_until": "Fuera de turno hasta {until}: las alertas les llegan a los demás.",
    "duty.handover": {
        "one": "👋 {name} termina su turno. Queda {n} caso abierto: {cases}",
        "other": "👋 {name} termina su turno. Quedan {n} casos abiertos: {cases}",
    },
    "hours.are": (
        "<b>{name}</b>\nDe turno: {hours}\n"
        "Sin alertas en privado, salvo peligro: {quiet}\nHora de: {zone}"
    ),
    "hours.by_hand": "cuando lo diga /onduty",
    "hours.how": (
        "Se escribe así:\n"
        "/hours lun-vie 08:00-16:00, sáb 22:00-06:00\n"
        "/hours silencio 22:00-08:00\n/hours zona Europe/Lisbon\n"
        "/hours ninguno, /hours silencio ninguno\n"
        "Supervisión pone antes el nombre: /hours Ana lun-vie 08:00-16:00"
    ),
    "duty.leaves_case": (
        "👋 {name} termina su turno con este caso en la mano. ¿Alguien sigue? "
        "Lo pasa {name} o un supervisor."
    ),
    "checkin.link": "Para {alias}; se abre una sola vez, válido 30 días:\n{link}",
    "import.how": (
        "Envíe la lista de clientes en un archivo CSV (desde la hoja de cálculo: guardar como "
        "CSV). La primera fila nombra las columnas: nombre, referencia, idioma, ciclo, paso, "
        "categoría, inicio y los sucesos del ciclo, como llegada y salida (fecha, o fecha y "
        "hora). Primero se ve lo que se ha entendido; después cada fila tiene su enlace."
    ),
    "import.save_as_csv": "Este tipo de tabla no se puede leer. Guárdela como CSV y envíe eso.",
    "import.too_large": "Este archivo pasa de {kb} kB. Envíelo por partes.",
    "import.forgotten": (
        "Un cliente de la lista que todavía no ha confirmado pidió que le olvidáramos: su fila "
        "ya no está en ella."
    ),
    "import.preview": {
        "one": "<b>{n} cliente</b> para {place}.",
        "other": "<b>{n} clientes</b> para {place}.",
    },
    "import.shown": (
        "{count}\n\nYa conocidos por su referencia: {again}\nColumnas desconocidas: {ignored}\n"
        "No se hace nada hasta que se confirme, antes de 24 horas."
    ),
    "import.wrong": {
        "one": "Hay {n} error. No se ha importado nada; corríjalo y envíe la lista otra vez.",
        "other": "Hay {n} errores. No se ha importado nada; corríjalos y envíela otra vez.",
    },
    "import.done": "✓ Importada. Los enlaces llegan en un archivo.",
    "import.dropped": "Descartada: no se ha importado nada.",
    "import.links": (
        "Un enlace personal para cada cliente: se abre una sola vez. Envíe a cada uno el suyo, "
        "o imprímalo como código."
    ),
    "import.foreign": "Solo quien envió esta lista puede decidir sobre ella.",
    "import.is.pending": "Esta lista valía 24 horas. Envíela otra vez, por favor.",
    "import.is.done": "Esta lista ya se importó.",
    "import.is.dropped": "Esta lista se descartó. Envíela otra vez si hace falta.",
    "import.at": "Fila {row}, {column}",
    "import.at_row": "Fila {row}",
    "import.bad.binary": "Esto no es un archivo CSV.",
    "import.bad.unreadable": "Las comillas de este archivo no cuadran; guárdelo otra vez.",
    "import.bad.empty": "En este archivo no hay ningún cliente.",
    "import.bad.too_much": "Es demasiado de una vez: como mucho {allowed}.",
    "import.bad.no_columns": "Una columna tiene que llamarse nombre o referencia.",
    "import.bad.column_twice": "esta columna está dos veces.",
    "import.bad.long": "«{value}…» es demasiado largo: como mucho {allowed} caracteres.",
    "import.bad.nobody": "sin nombre ni referencia.",
    "import.bad.cycle": "«{value}» no es un ciclo de este lugar. Hay: {allowed}",
    "import.bad.step": "«{value}» no es un paso de este ciclo. Hay: {allowed}",
    "import.bad.language": "«{value}» no es un idioma que hablemos. Hay: {allowed}",
    "import.bad.day": "«{value}» no es una fecha. Escriba 2027-06-02 o 2/6/2027, y la hora.",
    "import.bad.time": "En «{value}» no hay una hora legible. Escriba 14:30.",
    "import.bad.no_day": "«{value}» es una hora sin fecha al lado.",
    "import.bad.twice": "«{value}» está también en la fila {allowed}.",
    "import.bad.birthday": "«{value}» no es un cumpleaños. Escriba 29/2 o 1980-02-29.",
    "link.printed": "{step}\n{link}",
    "link.whole": "Inicio de la visita",
    "link.how": "Ese paso no existe. Los pasos son: {known}",
    "journeys.none": "Ahora mismo no hay ningún recorrido en curso.",
    "journeys.one": "{alias} · recorrido {ref}",
    "event.unknown": "Ese evento no existe. Los eventos son: {known}",
    "event.noted": "Anotado: {event}",
    # a person's own file
    "record.written_at": "escrito el",
    "record.you": "usted",
    "record.visits": "visitas",
    "record.cases": "casos",
    "record.name": "nombre",
    "record.shown_as": "el equipo lee",
    "record.telegram_number": "número en Telegram",
    "record.language": "idioma",
    "record.known_since": "desde",
    "record.stopped_at": "terminó el",
    "record.scanned": "códigos escaneados",
    "record.paused_until": "en pausa hasta",
    "record.hidden": "nombre oculto",
    "record.notices": "avisos de privacidad vistos",
    "record.version": "versión",
    "record.first_at": "primera vez",
    "record.last_at": "última vez",
    "record.place": "lugar",
    "record.began_at": "comenzó",
    "record.ended_at": "terminó",
    "record.events": "sucesos",
    "record.booking": "reserva",
    "record.reference": "referencia",
    "record.tier": "categoría",
    "record.questions": "preguntas",
    "record.step": "paso",
    "record.state": "estado",
    "record.asked_at": "preguntada el",
    "record.impressions": "impresiones",
    "record.score": "nota",
    "record.verdict": "veredicto",
    "record.reasons": "motivos",
    "record.thanks": "agradecimiento",
    "record.when": "cuándo",
    "record.before": "antes",
    "record.words": "palabras",
    "record.text": "texto",
    "record.media": "archivo",
    "record.pending": "previsto",
    "record.what": "qué",
    "record.number": "número",
    "record.opened_at": "abierto",
    "record.done_at": "resuelto",
    "record.complaints": "quejas",
    "record.received_at": "recibida",
    "record.due_at": "vence",
    "record.answered_at": "respondida",
    "record.closed_at": "cerrado",
    "record.messages": "mensajes",
    "record.team": "el equipo",
    "record.from": "de",
    # the cycle, changed in the chat
    "edit.which": "¿Qué ciclo?",
    "edit.menu": "<b>{cycle}</b> · {place} · versión {version}\n¿De qué paso se trata?",
    "edit.ask.questions": (
        "<b>{step}</b>: la pregunta en {language} es ahora\n"
        "«{text}»\n\nResponda con el texto nuevo; /cancel lo deja todo como está."
    ),
    "edit.ask.rule": (
        "<b>{step}</b> se pregunta {now}.\n\nElija, o escriba cuándo, por ejemplo:\n"
        "<code>{examples}</code>\n/cancel lo deja todo como está."
    ),
    "edit.ask.deadline": (
        "<b>{step}</b>: tras una respuesta amarga, el equipo tiene {now} para actuar.\n\n"
        "Elija, o escriba otro plazo, como <code>45m</code> o <code>1h 30m</code>. /cancel "
        "lo deja todo como está."
    ),
    "edit.ask.team": (
        "<b>{step}</b> es del equipo {now}.\n\nElija, o escriba el nombre corto de otro: "
        "minúsculas sin acentos, cifras y _. /cancel lo deja todo como está."
    ),
    "edit.wrong.questions": (
        "Una pregunta tiene de 1 a 300 caracteres, todos visibles. Escríbala otra vez, o "
        "/cancel."
    ),
    "edit.wrong.rule": (
        "Ese momento no se entiende aquí. Escriba uno como estos, o /cancel:\n"
        "<code>{examples}</code>"
    ),
    "edit.wrong.deadline": (
        "Escriba un plazo de 5 minutos o más, como <code>20m</code>, <code>2h</code> o "
        "<code>1h 30m</code>, o /cancel."
    ),
    "edit.wrong.team": (
        "El nombre corto de un equipo lleva minúsculas sin acentos, cifras y _, y empieza "
        "por una letra. Escríbalo otra vez, o /cancel."
    ),
    "edit.text_only": "Escríbalo como texto, por favor, o /cancel.",
    "edit.late": (
        "Ha pasado más de una hora, así que esto no se ha usado para nada. /edit empieza de "
        "nuevo."
    ),
    "edit.over": "Esto ya se respondió o se dejó.",
    "edit.gone": "Este paso ya no está en el ciclo. /edit muestra los que hay.",
    "edit.ring": (
        "Así unos pasos esperarían a otros y ninguno se preguntaría nunca. Elija otro momento."
    ),
    "edit.cancelled": "Todo queda como estaba. No se ha cambiado nada.",
    "edit.nothing": "No hay nada que cancelar.",
    "step.head": "<b>{step}</b> · {place}",
    "step.text": "{language}: «{text}»",
    "step.line": "{field}: {value}",
    "draft.head": "<b>{cycle}</b> · {place}\nEsto cambiaría respecto a la versión {version}:",
    "draft.head_new": "<b>{cycle}</b> · {place}\nUn ciclo que aquí todavía no se usa:",
    "draft.added": "🆕 <b>{step}</b>: «{question}», {when}",
    "draft.removed": "🗑 <b>{step}</b> deja de preguntarse",
    "draft.changed": "✏️ <b>{step}</b>",
    "draft.field": "· {field}: {before} → {after}",
    "draft.text": "· {field} ({key}): «{before}» → «{after}»",
    "draft.turned": "· {field}: en otro orden",
    "draft.order": "↕️ En este orden: {steps}",
    "draft.general": "⚙️ <b>El ciclo en conjunto</b>",
    "draft.more": {
        "one": "… y {n} línea más",
        "other": "… y {n} líneas más",
    },
    "draft.whole": "Todo lo que cambiaría.",
    "draft.will_keep": {
        "one": "{n} recorrido en curso sigue con la versión con la que empezó.",
        "other": "{n} recorridos en curso siguen con la versión con la que empezaron.",
    },
    "draft.keeping": {
        "one": "{n} recorrido en curso sigue con una versión anterior.",
        "other": "{n} recorridos en curso siguen con una versión anterior.",
    },
    "draft.keeping_none": "No afecta a ningún recorrido en curso.",
    "draft.pause_now": (
        "Una pausa, o su final, vale al instante, también para los recorridos en curso."
    ),
    "draft.beside": "Aquí se usa ahora: {others}. Este puede ir al lado o en su lugar.",
    "draft.until": "No se cambia nada hasta que se confirme, en un plazo de 24 horas.",
    "draft.same": "Esto dice lo mismo que la versión {version}: no hay nada que confirmar.",
    "draft.comments": (
        "Esto dice lo mismo que la versión {version}; se guardan los comentarios del archivo."
    ),
    "draft.done": "✓ <b>{cycle}</b>: ya se usa la versión {version}. {keeping}",
    "draft.cancelled": "Cancelado. No se ha cambiado nada.",
    "draft.expired": (
        "Esto valía 24 horas y ha caducado. No se ha cambiado nada; para seguir, empiece de "
        "nuevo con /edit o vuelva a enviar el archivo."
    ),
    "draft.stale": (
        "Mientras tanto, {name} ha cambiado este ciclo: ahora es la versión {version}. Su "
        "cambio no se ha hecho. Vea qué haría ahora, o déjelo."
    ),
    "draft.somebody": "alguien",
    "draft.foreign": "Solo quien hizo este cambio puede decidir sobre él.",
    "draft.toast.stale": "El ciclo ha cambiado mientras tanto; no se ha hecho nada.",
    "draft.is.confirmed": "Confirmado.",
    "draft.is.cancelled": "Esto se canceló; no se ha cambiado nada.",
    "draft.is.expired": "Esto ha caducado; no se ha cambiado nada.",
    # people, rules and the log, from the chat
    "people.list": "<b>Personas</b> · {place}: {n}\n{lines}",
    "people.line": "· <b>{person}</b>: {role}; {team}; {duty}",
    "people.on_duty": "de turno",
    "people.off_duty": "fuera de turno",
    "people.unreachable": "no se le puede escribir",
    "people.one": (
        "<b>{name}</b> · {place}\nRol: {role}\nEquipo: {team}\nAhora: {duty}\nHorario: "
        "{hours}\nDesde: {since}\nCasos en sus manos: {n}"
    ),
    "people.ask_team": "¿Para qué equipo trabaja {name}?",
    "people.ask_role": "<b>{place}</b>\n¿Con qué rol entra la persona invitada?",
    "people.ask_invited_team": "Invitación con el rol {role}: ¿para qué equipo?",
    "post.role.staff": "equipo",
    "post.role.supervisor": "supervisión",
    "post.role.manager": "gerencia",
    "post.every_team": "todos los equipos",
    "post.gone": "Esta persona ya no trabaja aquí. En /people está quién sí.",
    "post.last_manager": (
        "Es la única persona de la gerencia aquí. Antes hay que dar ese rol a alguien más."
    ),
    "post.heir_gone": "Esa persona ya no trabaja aquí. Elija a otra.",
    "post.told.role": (
        "En {place}, su rol es ahora {after} (antes: {before}), por decisión de {by}. En /help "
        "está lo que puede hacer."
    ),
    "post.told.team": (
        "En {place} trabaja ahora para {after} (antes: {before}), por decisión de {by}."
    ),
    "post.told.revoke": (
        "Su acceso a {place} ha terminado, por decisión de {by}. Gracias por su trabajo. Ya no "
        "le llegan alertas."
    ),
    "post.card_gone": "El caso #{case} está en otras manos: ya no trabaja en esta sede.",
    "proposal.role": (
        "<b>{name}</b> · {place}\nRol: {before} → {after}\n\nNo cambia nada hasta que lo "
        "confirme, en un plazo de 24 horas."
    ),
    "proposal.team": (
        "<b>{name}</b> · {place}\nEquipo: {before} → {after}\n\nNo cambia nada hasta que lo "
        "confirme, en un plazo de 24 horas."
    ),
    "proposal.revoke": (
        "¿Terminar el acceso de {name} a {place}?\nSus botones y comandos dejan de funcionar "
        "al instante, no le llegan alertas ni casos, y las invitaciones que hizo se cierran. "
        "Del grupo de Telegram hay que sacarle a mano: yo no puedo.\n\nNo cambia nada hasta "
        "que lo confirme, en un plazo de 24 horas."
    ),
    "proposal.revoke_with_cases": {
        "one": (
            "¿Terminar el acceso de {name} a {place}?\nSus botones y comandos dejan de "
            "funcionar al instante, no le llegan alertas ni casos, y las invitaciones que hizo "
            "se cierran. Del grupo de Telegram hay que sacarle a mano: yo no puedo.\n\nTiene "
            "{n} caso en sus manos ({cases}). ¿Quién sigue con él? Al elegir, el acceso "
            "termina."
        ),
        "other": (
            "¿Terminar el acceso de {name} a {place}?\nSus botones y comandos dejan de "
            "funcionar al instante, no le llegan alertas ni casos, y las invitaciones que hizo "
            "se cierran. Del grupo de Telegram hay que sacarle a mano: yo no puedo.\n\nTiene "
            "{n} casos en sus manos ({cases}). ¿Quién sigue con ellos? Al elegir, el acceso "
            "termina."
        ),
    },
    "proposal.invite": (
        "Invitación a <b>{place}</b>\nRol: {role}\nEquipo: {team}\n\nEl enlace se abre una vez "
        "y vale 24 horas. Se crea al confirmar."
    ),
    "proposal.site": (
        "<b>{place}</b>\n{field}: {before} → {after}\n{note}\n\nNo cambia nada hasta que lo "
        "confirme, en un plazo de 24 horas."
    ),
    "proposal.same": "Ya está así: no hay nada que cambiar.",
    "proposal.stale": (
        "Mientras tanto, {name} ha cambiado esto. Su cambio no se ha hecho. Vea qué haría "
        "ahora, o déjelo."
    ),
    "proposal.toast.stale": "Ha cambiado mientras tanto; no se ha hecho nada.",
    "proposal.done.role": "✓ <b>{name}</b> · {place}\nRol: {before} → {after}",
    "proposal.done.team": "✓ <b>{name}</b> · {place}\nEquipo: {before} → {after}",
    "proposal.done.revoke": (
        "✓ El acceso de {name} a {place} ha terminado. Para que vuelva: una invitación nueva, "
        "desde /people."
    ),
    "proposal.done.site": "✓ <b>{place}</b>\n{field}: {before} → {after}",
    "button.invite": "Invitar",
    "button.people": "Ver a todos",
    "button.other_team": "Otro equipo",
    "button.revoke": "Terminar acceso",
    "button.heir_team": "A quien lo tome",
    "button.make_link": "Crear el enlace",
    "button.make.staff": "Pasar a equipo",
    "button.make.supervisor": "Pasar a supervisión",
    "button.make.manager": "Pasar a gerencia",
    "button.as.staff": "Equipo",
    "button.as.supervisor": "Supervisión",
    "button.as.manager": "Gerencia",
    "button.setting.name": "Nombre",
    "button.setting.zone": "Zona horaria",
    "button.setting.language": "Idioma de grupos",
    "button.setting.quiet": "Silencio",
    "button.setting.complaints": "Días para quejas",
    "button.rule.opening": "Horario de apertura",
    "button.rule.holidays": "Festivos",
    "button.rule.languages": "Idiomas de preguntas",
    "button.rule.chains": "A quién se llama",
    "button.rule.gap": "Entre dos preguntas",
    "button.rule.a_day": "Preguntas al día",
    "button.rule.rest": "Entre dos visitas",
    "button.rule.gifts": "Límites de gestos",
    "button.rule.budget": "Gestos al mes",
    "button.rule.chain-bitter": "Amargo",
    "button.rule.chain-very_bitter": "Muy amargo",
    "button.rule.chain-critical": "Paso crítico",
    "button.rule.chain-danger": "Peligro",
    "button.rule.gifts-staff": "Límites del equipo",
    "button.rule.gifts-supervisor": "Límites de supervisión",
    "button.rule.gifts-manager": "Límites de gerencia",
    "setting.name": "nombre",
    "setting.zone": "zona horaria",
    "setting.language": "idioma de los grupos",
    "setting.quiet": "horas de silencio",
    "setting.complaints": "días para responder una queja",
    "setting.note.name": "Los clientes lo leen desde el próximo mensaje.",
    "setting.note.zone": (
        "Desde ahora, toda hora local es la de estos relojes; lo planeado se revisa al salir."
    ),
    "setting.note.language": "Las alertas en los grupos de la sede se escriben en él.",
    "setting.note.quiet": "En ellas no se envía ninguna pregunta a clientes.",
    "setting.note.complaints": "Vale para las quejas que lleguen desde ahora.",
    "rules.head": "<b>Reglas</b> · {place}",
    "rules.of_cycle": "<b>Del ciclo {cycle}</b>",
    "rules.chains": "A quién se llama si nadie actúa:",
    "rules.which.chains": "¿Después de qué respuesta cambia a quién se llama?",
    "rules.which.gifts": "¿Los límites de quién?",
    "rules.ask.name": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba el nuevo nombre de la sede.\n/cancel lo deja "
        "todo como está."
    ),
    "rules.ask.zone": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba una ciudad o una zona: <code>Madrid</code>, "
        "<code>America/Sao_Paulo</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.language": (
        "<b>{place}</b>\nAhora: {now}\n\n¿En qué idioma se escribe en los grupos de la sede?\n"
        "/cancel lo deja todo como está."
    ),
    "rules.ask.quiet": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba desde y hasta qué hora no se pregunta nada: "
        "<code>22:00-08:00</code>, o <code>ninguna</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.complaints": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba en cuántos días se responde una queja formal: "
        "<code>15</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.opening": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba el horario como lo diría: <code>lun a vie "
        "9-13, 16-20; sáb 10-14; festivos cerrado</code>. <code>ninguno</code>: el horario no "
        "cuenta.\n/cancel lo deja todo como está."
    ),
    "rules.ask.holidays": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba todos los festivos: <code>25/12, 1 de enero, "
        "3/4/2026</code>. Solo añadir o quitar: <code>+ 24/12</code>, <code>- 25/12</code>; "
        "<code>ninguno</code> si no hay.\n/cancel lo deja todo como está."
    ),
    "rules.ask.languages": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba los idiomas de las preguntas, primero el "
        "habitual: <code>es, en, pt</code>. El que falte pierde sus textos; para uno nuevo, "
        "envíe el archivo con ellos (/edit).\n/cancel lo deja todo como está."
    ),
    "rules.ask.gap": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba el tiempo mínimo entre dos preguntas a un "
        "cliente: <code>90 min</code>, <code>2 h</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.a_day": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba cuántas preguntas se hacen a un cliente al "
        "día, como mucho: <code>3</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.rest": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba cuánto se deja en paz a un cliente entre dos "
        "visitas: <code>30 días</code>.\n/cancel lo deja todo como está."
    ),
    "rules.ask.budget": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba cuánto pueden costar los gestos al mes: "
        "<code>500</code>, o <code>ninguno</code> si no hay tope.\n/cancel lo deja todo como "
        "está."
    ),
    "rules.ask.chain": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba a quién se llama y cuándo; lo que no nombre "
        "se queda: <code>supervisores 10 min, gerencia 30 min, otra vez 15 min, repeticiones "
        "3</code>. También: <code>plazo</code>, <code>guardia</code>, <code>primera "
        "palabra</code>; <code>gerencia habitual</code> vuelve a lo normal.\n/cancel lo deja "
        "todo como está."
    ),
    "rules.ask.gifts": (
        "<b>{place}</b>\nAhora: {now}\n\nEscriba cuánto se puede dar sin preguntar, por gesto "
        "y al día: <code>15 / 50</code>.\n/cancel lo deja todo como está."
    ),
    "rules.wrong.name": (
        "Un nombre tiene de 1 a 60 caracteres visibles. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.zone": (
        "No se conoce una ciudad o zona con ese nombre. Pruebe con la ciudad grande más "
        "cercana, en inglés: <code>Madrid</code>, <code>Lisbon</code>, <code>Buenos "
        "Aires</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.language": (
        "Escriba un idioma: <code>es</code>, <code>en</code> o <code>pt</code>. Escríbalo de "
        "nuevo, o /cancel."
    ),
    "rules.wrong.quiet": (
        "Las horas de silencio son dos horas del día: <code>22:00-08:00</code>, o "
        "<code>ninguna</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.complaints": (
        "Escriba un número de días de 1 a 365: <code>15</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.opening": (
        "Ese horario no se entiende. Primero los días, luego las horas en su orden: "
        "<code>lun-vie 9-13, 16-20; sáb 10-14</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.holidays": (
        "Esos días no se entienden. Día y mes, con el año si es solo uno: <code>25/12, "
        "3/4/2026</code>; solo se quita un día que esté en la lista. Escríbalo de nuevo, o "
        "/cancel."
    ),
    "rules.wrong.languages": (
        "Escriba uno o más de <code>es</code>, <code>en</code>, <code>pt</code>, cada uno una "
        "vez. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.gap": (
        "Escriba un tiempo con su unidad: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "días</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.rest": (
        "Escriba un tiempo con su unidad: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "días</code>. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.a_day": "Escriba un número entero de 1 a 50. Escríbalo de nuevo, o /cancel.",
    "rules.wrong.budget": (
        "Escriba un importe: <code>500</code> o <code>499,90</code>; o <code>ninguno</code>. "
        "Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.chain": (
        "Escriba quién y a los cuánto: <code>supervisores 10 min, gerencia 30 min, otra vez 15 "
        "min, repeticiones 3</code>. La gerencia no antes que supervisión, otra vez 5 min o "
        "más, 5 repeticiones como mucho. Escríbalo de nuevo, o /cancel."
    ),
    "rules.wrong.gifts": (
        "Escriba dos importes, por gesto y al día, el segundo no menor: <code>15 / 50</code>. "
        "Escríbalo de nuevo, o /cancel."
    ),
    "rules.refused": "El ciclo no puede quedar así: {why}",
    "audit.head": "<b>Quién hizo qué</b> · {place} · página {page}",
    "audit.which": "{kind} · {by}",
    "audit.nothing": "No hay nada anotado de este tipo.",
    "audit.line": "{at} <b>{name}</b>: {act}{more}",
    "audit.itself": "el bot o quien lo opera",
    "audit.customer": "un cliente",
    "audit.everybody": "Todas las personas",
    "audit.whose": "<b>{place}</b>\n¿Los actos de quién?",
    "audit.table": "El registro de actos de {place}.",
    "audit.how": "Escriba /audit, o /audit y el nombre de alguien que trabaje aquí.",
    "button.audit.who": "Por persona",
    "button.audit.file": "Como tabla (CSV)",
    "audit.kind.all": "Todo",
    "audit.kind.people": "Personas",
    "audit.kind.rules": "Reglas",
    "audit.kind.cases": "Casos",
    "audit.kind.money": "Gestos",
    "audit.kind.formal": "Quejas",
    "audit.kind.data": "Datos",
    "audit.kind.refused": "Rechazado",
    "audit.act.invite": "creó una invitación",
    "audit.act.join": "entró con una invitación",
    "audit.act.bind": "vinculó un grupo de alertas",
    "audit.act.hours": "fijó un horario de turno",
    "audit.act.place_role": "cambió un rol",
    "audit.act.place_team": "cambió un equipo",
    "audit.act.place_revoke": "terminó un acceso",
    "audit.act.place_site": "cambió una regla de la sede",
    "audit.act.thresholds": "cambió desde cuándo cuentan las palabras",
    "audit.act.cycle_load": "cargó un ciclo",
    "audit.act.cycle_file": "cambió el ciclo con un archivo",
    "audit.act.cycle_ready": "tomó un ciclo ya hecho",
    "audit.act.cycle_edit": "cambió el ciclo",
    "audit.act.cycle_undo": "volvió a un ciclo anterior",
    "audit.act.cycle_comments": "cambió comentarios del archivo del ciclo",
    "audit.act.announcement_propose": "propuso un aviso",
    "audit.act.announcement_send": "envió un aviso",
    "audit.act.announcement_stop": "detuvo un aviso",
    "audit.act.complaint": "registró una queja",
    "audit.act.complaint_answer": "respondió una queja",
    "audit.act.complaint_close": "cerró una queja",
    "audit.act.complaint_strike": "anuló una queja",
    "audit.act.complaint_export": "sacó el registro de quejas",
    "audit.act.gesture_cancel": "retiró un gesto",
    "audit.act.ledger_export": "sacó el libro de gestos",
    "audit.act.export": "sacó datos y momentos",
    "audit.act.export_stop": "detuvo una exportación",
    "audit.act.audit_export": "sacó este registro",
    "audit.act.preference": "anotó una preferencia de un cliente",
    "audit.act.preference_out": "borró una preferencia de un cliente",
    "audit.act.birthday_out": "quitó el cumpleaños de un cliente",
    "audit.act.points": "cambió los puntos de un cliente",
    "audit.act.hand_on": "pasó un caso a otra persona",
    "audit.act.tier": "fijó la categoría de un cliente",
    "audit.act.event": "comunicó: {what}",
    "audit.act.import": "importó clientes",
    "audit.act.not_bitter": "dijo que un caso no era amargo",
    "audit.act.forget": "se olvidó a un cliente",
    "audit.act.refused": "recibió una negativa",
    "audit.act.other": "hizo: {what}",
    "audit.about.case": "caso #{ref}",
    "audit.about.complaint": "queja {ref}",
    "audit.about.journey": "visita {ref}",
    "audit.about.gift": "gesto {ref}",
    "audit.about.announcement": "aviso {ref}",
    "audit.detail.role": "rol:",
    "audit.detail.team": "equipo:",
    "audit.detail.to": "a",
    "audit.detail.n": "número:",
    "audit.detail.cases": "casos abiertos:",
    "audit.detail.cycle": "ciclo:",
    "audit.detail.version": "versión",
    "audit.detail.reason": "porque:",
    "audit.detail.case": "caso",
    "audit.detail.words": "así:",
    "audit.detail.edit": "cambio:",
    "audit.detail.changed": "cambiado:",
    "audit.detail.added": "nuevo:",
    "audit.detail.removed": "quitado:",
    "audit.detail.general": "del conjunto:",
    "audit.detail.guests": "clientes:",
    "audit.detail.new": "de ellos nuevos:",
    "audit.detail.tier": "categoría:",
    "audit.detail.how": "por:",
    "audit.detail.in_place_of": "en lugar de",
    "audit.column.at": "cuándo",
    "audit.column.by": "quién",
    "audit.column.act": "qué se hizo",
    "audit.column.about": "a qué",
    "audit.column.details": "detalles",
    "versions.head": "<b>{cycle}</b> · {place}: versiones, la más nueva primero",
    "versions.one": "<b>{version}</b> · {when} · {by}",
    "versions.what": "   {what}",
    "versions.nobody": "fuera del chat",
    "versions.first": "la primera",
    "versions.order": "el orden de los pasos",
    "file.expected": (
        "Para cambiar el ciclo, envíe aquí su archivo YAML (.yaml, hasta {kb} kB). /edit da "
        "el que está en uso, o uno ya hecho para empezar."
    ),
    "file.too_large": (
        "Este archivo pasa de {kb} kB, más de lo que necesita un ciclo. No se ha leído nada."
    ),
    "file.not_fetched": (
        "Telegram no entrega este archivo ahora mismo. Vuelva a enviarlo dentro de un rato."
    ),
    "file.wrong": {
        "one": (
            "<b>{name}</b>: hay {n} error. No se ha cambiado nada; corríjalo y vuelva a "
            "enviar el archivo.\n\n{list}"
        ),
        "other": (
            "<b>{name}</b>: hay {n} errores. No se ha cambiado nada; corríjalos y vuelva a "
            "enviar el archivo.\n\n{list}"
        ),
    },
    "file.wrong_all": "La lista completa.",
    "file.current": "{cycle}, versión {version}. Cámbielo y vuelva a enviarlo aquí.",
    "ready.choose": (
        "Ciclos ya hechos, para empezar. Antes de cambiar nada se ve qué cambiaría."
    ),
    "rule.scan": "al escanear su código",
    "rule.at_once": "justo después de: {anchor}",
    "rule.offset": "{span} después de: {anchor}",
    "rule.day0": "a las {at}, el mismo día que: {anchor}",
    "rule.day1": "a las {at}, al día siguiente de: {anchor}",
    "rule.day": "a las {at}, {n} días después de: {anchor}",
    "rule.start": "inicio de la visita",
    "value.none": "ninguno",
    "value.closed": "cerrado",
    "value.yes": "sí",
    "value.no": "no",
    "limit.least_gap": "tiempo mínimo entre dos preguntas",
    "limit.most_a_day": "preguntas al día como mucho",
    "limit.rest": "descanso entre dos visitas",
    "limit.scans_an_hour": "escaneos de un código por cliente y hora",
    "limit.scans_a_day": "escaneos de un código por cliente y día",
    "limit.all_scans_an_hour": "escaneos de un código entre todos por hora",
    "limit.all_scans_a_day": "escaneos de un código entre todos al día",
    "severity.bitter": "amargo",
    "severity.very_bitter": "muy amargo",
    "severity.critical": "paso crítico",
    "severity.danger": "peligro",
    "chain.deadline": "tiempo para actuar",
    "chain.duty": "a los de turno en privado tras",
    "chain.supervisors": "a supervisión tras",
    "chain.managers": "a gerencia tras",
    "chain.again": "de nuevo tras",
    "chain.repeats": "repeticiones",
    "chain.first_word": "primera palabra en",
    "touchpoint.person": "una persona",
    "touchpoint.place": "un lugar o una cosa",
    "touchpoint.digital": "digital",
    "touchpoint.phone": "por teléfono",
    "need.practical": "práctica",
    "need.personal": "personal",
    "field.names": "nombre",
    "field.questions": "pregunta",
    "field.touchpoint": "punto de contacto",
    "field.stage": "etapa de la visita",
    "field.need": "necesidad",
    "field.team": "equipo",
    "field.critical": "crítico",
    "field.paused": "en pausa",
    "field.deadline": "plazo para actuar",
    "field.faces": "caras",
    "field.reasons": "motivo",
    "field.rule": "cuándo",
    "field.remind_after": "recordatorio tras",
    "field.expires_after": "abierta durante",
    "field.quiet": "horas de silencio",
    "field.playbook": "guía de recuperación",
    "field.playbooks": "guías de recuperación",
    "field.points": "puntos (visita / caso)",
    "field.birthday": "cumpleaños (puntos · gesto)",
    "field.win_back": "recuperar a quien no vuelve",
    "field.tiers": "categorías de clientes",
    "field.languages": "idiomas",
    "field.events": "suceso",
    "field.departure": "salida",
    "field.sets": "conjunto de momentos",
    "field.limits": "límites",
    "field.escalation": "a quién se avisa y cuándo",
    "field.closes_after": "termina tras un silencio de",
    "field.closing": "pregunta final",
    "field.opening": "horario",
    "field.holidays": "festivos",
    "field.price": "precio de esta parte",
    "field.currency": "moneda",
    "field.gesture_budget": "gestos en un mes",
    "field.gesture_limits": "gestos sin preguntar (cada uno / al día)",
    "field.gestures": "gesto",
    "role.staff": "equipo",
    "role.supervisor": "supervisores",
    "role.manager": "dirección",
    "gesture.kind.voucher": "vale",
    "gesture.kind.plain": "se hace al momento",
    # why somebody was asked, or not
    "why.choose": "¿De qué recorrido se trata? También: /why y un nombre, o su número.",
    "why.many": "Hay varios; estos son los últimos. Con más letras del nombre serán menos.",
    "why.nobody": "Con ese nombre o número no hay ningún recorrido.",
    "why.page": "🔎 <b>{alias}</b> · recorrido {ref}, desde el {started}{general}\n\n{steps}",
    "why.step": "• <b>{step}</b>: {said}",
    "why.by_scan": "📷 Llegó escaneando un código: solo se le pregunta por lo que escanea.",
    "why.departed": "🚪 Se marchó el {at}.",
    "why.ended": "🏁 El recorrido terminó el {at}.",
    "why.stopped": "🛑 Pidió silencio con /stop el {at}: no se le envía nada.",
    "why.unreachable": "🚫 Bloqueó este bot: no le llega nada.",
    "why.paused": "⏸ Pidió una pausa hasta el {until}.",
    "why.hot": "🔥 Su caso n.º {case} está abierto: las demás preguntas esperan.",
    "why.scan.person": "📷 El {at} no se atendió un código: lo había escaneado muchas veces.",
    "why.scan.code": "📷 El {at} no se atendió un código: se había escaneado demasiado.",
    "why.never_due": "no llegó su momento antes de que terminara el recorrido.",
    "why.on_scan": "solo se pregunta a quien escanea su código.",
    "why.never": "no se preguntará: {because}.",
    "why.not_for_passers_by": "no se pregunta a quien solo escaneó un código.",
    "why.after_event": "espera a que se avise: {event}.",
    "why.after_step": "cuenta desde que se pregunte por “{other}”.",
    "why.will_ask": "🕒 se preguntará el {at}.",
    "why.will_ask_later": "🕒 se preguntará el {at}, no el {due}: {because}.",
    "why.waits": "⏳ prevista para el {due}; espera: {because}.",
    "why.will_skip": "⏭ prevista para el {due}; por ahora, no se preguntará: {because}.",
    "why.skipped": "⏭ no se preguntó (prevista para el {due}): {because}.",
    "why.late": " Estaba prevista para el {due}: {because}.",
    "why.answered": "{face} preguntado el {at}, respondido.{late}",
    "why.expired": "🔕 preguntado el {at}, sin respuesta: {because}.{late}",
    "why.reminded": ", con un recordatorio",
    "why.asked": "💬 preguntado el {at}{reminded}; se espera respuesta hasta el {until}.{late}",
    "why.rule.asked_before": "ya se había preguntado",
    "why.rule.journey_ended": "el recorrido había terminado",
    "why.rule.stopped": "el cliente pidió silencio con /stop",
    "why.rule.unreachable": "el cliente bloqueó este bot",
    "why.rule.departed": "el cliente ya se ha marchado, y es de antes",
    "why.rule.step_paused": "la gerencia puso el paso en pausa",
    "why.rule.window_passed": "se pasó su plazo",
    "why.rule.not_yet": "todavía no es la hora",
    "why.rule.paused": "el cliente pidió una pausa",
    "why.rule.hot_case": "se está resolviendo un caso suyo",
    "why.rule.least_gap": "hacía demasiado poco de la pregunta anterior",
    "why.rule.most_a_day": "ese día ya se le había preguntado bastante",
    "why.rule.quiet_hours": "eran horas de silencio",
    "why.rule.unanswered": "se acabó su plazo",
    "why.rule.other": "así se decidió; el registro dice más",
    # agradecimientos, y lo de cada uno
    "board.head": "🌟 <b>{place}</b>: agradecimientos de los últimos {days} días",
    "board.none": "Todavía ninguno. La próxima palabra amable de un cliente estará aquí.",
    "board.everybody": "todos",
    "board.team": "<b>{team}</b> {n}",
    "board.named": "{name} {n}",
    "mine.head": "🙋 <b>Lo suyo</b>, últimos {days} días",
    "mine.cases": {
        "one": "{n} caso con su participación",
        "other": "{n} casos con su participación",
    },
    "mine.in_hand": "aún en curso: {n}",
    "mine.thanks": {
        "one": "🌟 {n} cliente le dio las gracias por su nombre",
        "other": "🌟 {n} clientes le dieron las gracias por su nombre",
    },
    "mine.moments": "en las etapas de su equipo: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "mine.case": "{face} <b>#{case}</b> {step} · {alias}: {how}",
    "mine.open": "🔴 abierto",
    "mine.taken": "🟡 en curso",
    "mine.done": "🟢 hecho, se le pregunta al cliente",
    "mine.recovered": "✅ resuelto, según el cliente",
    "mine.unverified": "⚪ hecho, el cliente no lo dijo",
    "mine.withdrawn": "⚪ el cliente lo retiró",
    "mine.erased": "🕊 el cliente pidió que se le olvide",
    "mine.misread": "⚪ no era amargo",
    "button.newer": "Más recientes",
    "button.older": "Anteriores",
    "button.earlier_steps": "Pasos anteriores",
    "button.later_steps": "Más pasos",
    "button.refresh": "Actualizar",
    "button.customer": "👤 Cliente",
    "button.no_tier": "Sin categoría",
    "points.benefit": "🎁 {what} · ⭐ {points}",
    "button.away.wrong": "Algo salió mal",
    "button.away.elsewhere": "Fui a otro lugar",
    "button.away.price": "El precio",
    "button.away.no_need": "No me hizo falta",
    "button.others": "Otros clientes",
    # summaries
    "week.head": "<b>{place}</b> · semana {week} de {year}\n{start} – {end}",
    "week.moments": {
        "one": "<b>{n} momento</b> (preguntas: {asked}, respondidas: {answered})",
        "other": "<b>{n} momentos</b> (preguntas: {asked}, respondidas: {answered})",
    },
    "week.none": "Ningún momento en este tiempo.",
    "week.share.stellar": (
        "😍 estelares {percent} ({k} de {n}; entre {low} y {high} de cada 100)"
    ),
    "week.share.neutral": "😐 neutros {percent} ({k} de {n})",
    "week.share.bitter": "😡 amargos {percent} ({k} de {n}; entre {low} y {high} de cada 100)",
    "week.change.worse": "📈 más amargo que de costumbre ({usual}), y no es casualidad",
    "week.change.better": "📉 menos amargo que de costumbre ({usual}), y no es casualidad",
    "week.moved.worse": "📈 peor",
    "week.moved.better": "📉 mejor",
    "week.small": "Son pocas respuestas: conviene leer estos porcentajes con cautela.",
    "week.preempted": (
        "🏅 <b>resuelto antes de cualquier queja: {percent}</b> ({k} de {n} momentos amargos; "
        "entre {low} y {high} de cada 100)"
    ),
    "week.preempted_few": (
        "🏅 <b>resuelto antes de cualquier queja: {k} de {n}</b> momentos amargos (pocos: por "
        "azar cabe todo entre {low} y {high} de cada 100)"
    ),
    "week.complaints": {
        "one": "📝 {n} queja formal; momento amargo conocido antes: {known}",
        "other": "📝 {n} quejas formales; momento amargo conocido antes: {known}",
    },
    "week.steps": "<b>Por paso</b>",
    "week.step": "{name}{mark}: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "week.cases": {"one": "<b>{n} caso</b>", "other": "<b>{n} casos</b>"},
    "week.no_cases": "Ningún caso.",
    "week.alert": (
        "hasta la alerta: {median} desde el toque (mediana de {n}), 99 de cada 100 en {slow}"
    ),
    "week.alert_few": (
        "hasta la alerta: {median} desde el toque (mediana de solo {n}), la más lenta {slow}"
    ),
    "week.taken": "hasta que alguien se encarga: {span} (mediana de {n})",
    "week.spoken": "hasta la primera palabra: {span} (mediana de {n})",
    "week.done": "hasta resolverlo: {span} (mediana de {n})",
    "week.recovered": "recuperados, en palabras del cliente: {k} de {n} cerrados",
    "week.reopened": "reabiertos: {n}",
    "week.open": "<b>Abiertos ahora</b>",
    "week.open_case": "#{case} {step} · {state} · {span}{mark}",
    "week.none_open": "No queda nada abierto.",
    "week.how": (
        "Se escribe /week, /week -1 (la anterior) o /week 46; se puede añadir la sede, o all"
    ),
    "week.again": "Estas cifras ya no se muestran así: pida /week otra vez.",
    "week.so_far": "hasta ahora: {at}",
    "week.places": {"one": "{n} sede", "other": "{n} sedes"},
    "week.unasked": "💬 sin preguntar: {n}, amargos {bitter} (no entran en los porcentajes)",
    "week.before": "antes 😍 {stellar}, 😡 {bitter} de {n}: la diferencia puede ser casualidad",
    "week.beside": "<b>Por sede</b>",
    "week.place": "{place}: 😡 {percent} ({k} de {n}){mark}",
    "week.place_none": "{place}: sin respuestas",
    "week.place.worse": "📈 peor que el conjunto",
    "week.place.better": "📉 mejor que el conjunto",
    "week.bitterest": "<b>Los pasos más amargos</b>",
    "week.sweetest": "<b>Los pasos más estelares</b>",
    "week.moved": "<b>Otros que han cambiado</b>",
    "week.reasons": "Por qué: {reasons}",
    "week.waits.taken": "alguien se ha encargado de {k} de {n} hasta ahora",
    "week.waits.spoken": "con una primera palabra: {k} de {n} hasta ahora",
    "week.waits.done": "resueltos: {k} de {n} hasta ahora",
    "week.gifts": {"one": "🎁 {n} gesto: {cost}", "other": "🎁 {n} gestos: {cost}"},
    "week.winback": {
        "one": "↩️ se preguntó a {n} cliente por qué no vuelve; respuestas: {answered}; "
        "volvieron {k} de {of}",
        "other": "↩️ se preguntó a {n} clientes por qué no vuelven; respuestas: {answered}; "
        "volvieron {k} de {of}",
    },
    "week.mend": "👉 <b>Por dónde empezar:</b> {name}",
    "week.mend_why": "👉 <b>Por dónde empezar:</b> {name} ({why}: {k})",
    "month.head": "<b>{place}</b> · {month} de {year}\n{start} – {end}",
    "month.how": "Se escribe /month, /month -1 (el anterior) o /month 11; se puede añadir la "
    "sede, o all",
    "steps.asked": "   respondieron {answered} de {asked}",
    "steps.one": "<b>{name}</b>",
    "steps.silent": (
        "digan lo que digan quienes callan, amargos entre {low} y {high} de cada 100"
    ),
    "causes.none": "Nadie eligió un motivo.",
    "causes.head": {
        "one": "<b>{n} motivo</b>, elegido junto a lo amargo o lo neutro",
        "other": "<b>{n} motivos</b>, elegidos junto a lo amargo o lo neutro",
    },
    "causes.at": "{face} {reason} · {step}: {n} ({percent})",
    "causes.line": "– {reason}: {n}",
    "causes.face.stellar": "😍",
    "causes.face.neutral": "😐",
    "causes.face.bitter": "😡",
    "cases.of_period": "#{case} {step}: {how}",
    "recovery.slow": "   nueve de cada diez, en {span}",
    "recovery.waiting": "   sin ello hasta ahora: {n}",
    "recovery.verified": (
        "✅ recuperados, en palabras del cliente: {percent} ({k} de {n} cerrados; entre "
        "{low} y {high} de cada 100)"
    ),
    "recovery.silent": (
        "   {n} no respondieron y cuentan como no; si todos dijeran que sí, {most}"
    ),
    "recovery.open": "aún abiertos: {n}",
    "recovery.gift": "🎁 {name}: {n}, {cost}",
    "trend.usual": "amargo de costumbre: {percent}",
    "trend.young": "Aún son pocas semanas para distinguir un cambio de la casualidad.",
    "trend.steady": "Ningún cambio que sea más que casualidad.",
    "trend.none": "Todavía no hay nada que comparar.",
    "trend.few": "{when}: solo {n}",
    "trend.point": "{when}: 😍 {stellar} · 😡 {bitter} ({low}–{high} de cada 100), n {n}{mark}",
    "teams.one": "<b>{team}</b>: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "teams.person": "{name}: casos {cases}; recuperados {k} de {n} cerrados",
    "teams.no_league": (
        "Cada equipo tiene otros pasos y otros clientes: no es una clasificación."
    ),
    "said.none": "Nadie ha escrito nada aquí en este tiempo, o ya no se conserva.",
    "said.one": "{face} «{words}»\n",
    "button.week_whole": "La semana",
    "button.week_after": "Semana siguiente",
    "button.month_whole": "El mes",
    "button.month_before": "Mes anterior",
    "button.month_after": "Mes siguiente",
    "button.all_sites": "Todas las sedes",
    "button.one_step": "El paso",
    "button.figures.steps": "Pasos",
    "button.figures.reasons": "Motivos",
    "button.figures.cases": "Casos",
    "button.figures.recovery": "Recuperación",
    "button.figures.trend": "Evolución",
    "button.figures.teams": "Equipos",
    "button.figures.words": "En sus palabras",
    "state.open": "abierto",
    "state.taken": "en marcha",
    "state.done": "resuelto",
    # pictures
    "ring.stellar": "estelar",
    "ring.neutral": "neutro",
    "ring.bitter": "amargo",
    "ring.critical": "paso crítico",
    "ring.few": "menos de {n} respuestas",
    "ring.size": "tamaño: respuestas",
    "ring.worse": "empeoró, y no por azar",
    "ring.better": "mejoró, y no por azar",
    "ring.usual": "lo de costumbre, y lo que cabe por azar",
    "ring.range": "lo que cabe por azar",
    "ring.dot": "parte amarga",
    "chart.week": "Semana {week} · {start} – {end}",
    "chart.caption": "<b>{place}</b> · {when}",
    "chart.asked": {
        "one": "{n} pregunta, {answered} contestada",
        "many": "{n} preguntas, {answered} contestadas",
        "other": "{n} preguntas, {answered} contestadas",
    },
    "chart.mend_why": "{name}: «{why}» ({k})",
    "monday.told": "Cada lunes a las nueve. Para no recibirlo: /week off",
    "monday.nothing": (
        "<b>{place}</b>: la semana {week} pasó sin momentos, preguntas ni casos."
    ),
    "monday.on": (
        "El resumen de la semana llega cada lunes a las nueve, hora de la sede. Para "
        "dejarlo: /week off"
    ),
    "monday.off": (
        "El resumen de los lunes ya no llega. Para volver a recibirlo: /week on; /week "
        "lo muestra siempre."
    ),
    "chart.nothing": "Sin respuestas en este tiempo",
    "chart.no_cases": "Ningún caso de recuperación",
    "chart.no_reasons": "Nadie ha dado un motivo",
    "chart.mood.sweet": "Más dulce que amargo",
    "chart.mood.bitter": "Más amargo que dulce",
    "chart.mood.even": "Ni dulce ni amargo: está parejo",
    "chart.stellar": "estelares",
    "chart.bitter": "amargos",
    "chart.of": "{k} de {n}",
    "chart.sure": "{n} de cada 100",
    "chart.between": "entre {low} y {high} de cada 100",
    "chart.few": "pocas respuestas",
    "chart.caution": "Son pocas respuestas: conviene leerlas con cautela.",
    "chart.change.worse": "más amargo que de costumbre ({usual}), y no por azar",
    "chart.change.better": "menos amargo que de costumbre ({usual}), y no por azar",
    "chart.change.none": "Lo de costumbre: {usual} de amargos. Sin más cambio que el azar.",
    "chart.moved.worse": "peor",
    "chart.moved.better": "mejor",
    "chart.most.bitter": "Dónde fue más amargo",
    "chart.most.stellar": "Dónde fue más dulce",
    "chart.answers": {
        "one": "{n} respuesta",
        "many": "{n} respuestas",
        "other": "{n} respuestas",
    },
    "chart.why": "Por qué",
    "chart.reasoned": {
        "one": "de {n} motivo elegido",
        "many": "de {n} motivos elegidos",
        "other": "de {n} motivos elegidos",
    },
    "chart.repaired": "¿Lo arreglamos?",
    "chart.stage.opened": "casos abiertos",
    "chart.stage.taken": "alguien se encargó",
    "chart.stage.spoken": "primera palabra",
    "chart.stage.done": "resueltos",
    "chart.stage.recovered": "lo confirma el cliente",
    "chart.after": "en {span}",
    "chart.half": "la mitad en {span}",
    "chart.nine": "9 de 10 en {span}",
    "chart.recovered_head": "Recuperados, en palabras del cliente",
    "chart.recovered": "{k} de {n} casos cerrados",
    "chart.preempted_head": "Resueltos antes de cualquier queja",
    "chart.preempted": "{k} de {n} momentos amargos",
    "chart.preempted_too": "Antes de cualquier queja: {k} de {n} momentos amargos",
    "chart.reopened": {
        "one": "{n} caso se reabrió: aún no estaba bien.",
        "many": "{n} casos se reabrieron: aún no estaban bien.",
        "other": "{n} casos se reabrieron: aún no estaban bien.",
    },
    "chart.mend": "Lo que más conviene mejorar",
    "chart.bitter_share": "Amargos de cada 100 respuestas",
    "chart.answered": "Respuestas",
    "chart.places": "Las sedes, de más a menos amarga",
    "chart.teams": "Los equipos, por sus pasos",
    "chart.together": "En conjunto",
    "chart.more_places": {
        "one": "y {n} sede más",
        "many": "y {n} sedes más",
        "other": "y {n} sedes más",
    },
    "ring.percent": "{n}\N{NO-BREAK SPACE}%",
    "ring.answers": {
        "one": "{n} respuesta",
        "many": "{n} respuestas",
        "other": "{n} respuestas",
    },
    "ring.few_answers": {
        "one": "de {n} respuesta",
        "many": "de {n} respuestas",
        "other": "de {n} respuestas",
    },
    "ring.no_answers": "sin respuestas",
    "ring.nothing": "Aún sin respuestas",
    "ring.moments": {"one": "{n} momento", "many": "{n} momentos", "other": "{n} momentos"},
    "ring.asked": {
        "one": "{n} pregunta hecha, {answered} contestada",
        "many": "{n} preguntas hechas, {answered} contestadas",
        "other": "{n} preguntas hechas, {answered} contestadas",
    },
    "ring.caption": "<b>{place}</b> · {cycle}",
    "ring.no_picture": "Esta vez no se ha podido dibujar. Aquí va en palabras.",
    # exportaciones
    "export.head.workbook": "📦 Libro de Excel · {places}\n{months}",
    "export.head.csv": "📦 Archivos CSV · {places}\n{months}",
    "export.one_at_a_time": "De uno en uno: este está en marcha.",
    "export.is.waiting": "⏳ Espera su turno…",
    "export.is.running": "✍️ Se está escribiendo; todo lo demás sigue mientras tanto.",
    "export.is.done": {"one": "✅ Aquí está.", "other": "✅ Aquí están: {n} archivos."},
    "export.is.stopped": {
        "one": "⏹ Detenido; se había enviado {n} archivo.",
        "other": "⏹ Detenido; se habían enviado {n} archivos.",
    },
    "export.is.failed": (
        "⚠️ Se interrumpió varias veces y se abandona. Prueba con menos meses: /export 2026-01"
    ),
    "export.is.refused": "⛔ Ya no tienes derecho a todas estas sedes.",
    "export.is.withdrawn": (
        "🕊 Alguien que puede estar en él pidió ser olvidado, así que se retiraron sus "
        "archivos. Borra las copias, por favor. /export lo hace de nuevo."
    ),
    "export.rows_of": "{done} de unas {of} filas",
    "export.rows": "Filas: {done}",
    "export.several": "Un solo archivo sería demasiado grande; cada uno trae su parte.",
    "export.safe": "Contiene palabras de clientes: guárdalo bien.",
    "export.file": "📦 {months}",
    "export.part": "📦 {months}: archivo {part} de {parts}",
    "export.how": (
        "Escribe /export para los últimos tres meses, o di más: "
        "/export 2026-01 2026-03, /export csv, /export y el nombre de una sede."
    ),
    "export.stopped": "Detenido.",
    "export.is_over": "Este ya terminó.",
    "export.taken_back": "Este archivo se retiró: alguien que está en él pidió ser olvidado.",
    "button.stop_export": "⏹ Detener",
    "critical.head": "<b>{place}</b> · {cycle}: los momentos que deciden\n{period}",
    "critical.visits": "Visitas con respuestas: {visits}; se sabe cómo terminaron {told}.",
    "critical.versions": (
        "El ciclo ha cambiado en este tiempo: se cuentan juntas {versions} de sus versiones."
    ),
    "critical.too_few": (
        "Es poco para decir qué decide: hacen falta {visits} visitas de las que se sepa cómo "
        "terminaron, y {answers} respuestas en un paso."
    ),
    "critical.step": "<b>{number}. {name}</b>{mark}\n{badge}",
    "critical.badge.critical": "🔴 decide",
    "critical.badge.watch": "🟠 quizá decida",
    "critical.badge.unproven": "⚪ no está probado",
    "critical.badge.too_few": "▫️ pocas respuestas",
    "critical.cost": (
        "Con una respuesta amarga, la nota final baja {points} puntos de 5 (entre {low} y "
        "{high}); certeza: {sure}"
    ),
    "critical.bitter": "amargas: {k} de {n} respuestas (entre {low} y {high} de cada 100)",
    "critical.few": "amargas: {k} de {answers} respuestas, que son pocas",
    "critical.foot": (
        "⭐ declarado crítico por ustedes. «Decide»: con una respuesta amarga ahí la visita "
        "termina mucho peor, y peor que con una en otro paso. Van juntas; no es prueba de una "
        "causa."
    ),
    "critical.declare": "⭐ Declarar crítico: {step}",
    "ring.head": "<b>{place}</b> · {cycle}\n{period}",
    "ring.stage": "<i>{stage}</i>",
    "ring.step": "<b>{number}. {name}</b>{mark}",
    "ring.shares": "😍 {stellar} · 😡 {bitter} · respuestas {n}, preguntas {asked}",
    "ring.small": (
        "😍 {stellar} · 😐 {neutral} · 😡 {bitter} · respuestas {n}, preguntas {asked}: pocas"
    ),
    "ring.none": "sin respuestas ({asked} preguntas)",
    "ring.unprompted": "Además, por iniciativa propia: {n}",
    "ring.most.bitter": "Lo más amargo: <b>{name}</b>",
    "ring.most.stellar": "Lo más estelar: <b>{name}</b>",
    "ring.preview": "Así quedaría al confirmarlo",
    "ring.removed": "Se quita: {names}",
    "ring.note.paused": "en pausa",
    "ring.note.added": "nuevo",
    "ring.note.changed": "cambia",
    "stage.before": "Antes",
    "stage.during": "Durante",
    "stage.after": "Después",
    "poster.which": "<b>{place}</b> · {cycle}\nUn código para imprimir: ¿para qué punto?",
    "poster.format": "<b>{step}</b>\n¿En qué formato?",
    "poster.format.a4": "A4",
    "poster.format.a6": "A6",
    "poster.format.sticker": "Pegatina",
    "poster.caption": "<b>{place}</b> · {step}\n{link}",
    "poster.not_drawn": "Esta vez no se ha podido dibujar {file}. Su enlace es: {link}",
    "poster.invitation": "¿Qué tal va todo? Díganoslo con un toque.",
    # refusals
    "site.unknown": "No hay ninguna sede con ese nombre. Las sedes son: {known}",
    "cycle.unknown": "Ninguna sede tiene ese ciclo. Los ciclos en uso son: {known}",
    "error.no_right": "Aquí no tiene permiso para hacer eso.",
    "error.gone": "Eso ya no está disponible.",
    # gestos y vales
    "button.gesture": "🎁 Gesto",
    "button.give": "✓ Darlo",
    "button.approve": "✓ Permitir",
    "button.decline": "✗ No permitir",
    "button.redeem": "✓ Canjear ahora",
    "gesture.label": "{what} · {cost}",
    "gesture.none": "No hay ningún gesto que encaje en este caso.",
    "gesture.choose": "🎁 Caso n.º {case}: ¿qué lo arreglaría?",
    "gesture.closed": "🎁 Caso n.º {case}: no se ha dado nada.",
    "gesture.preview": (
        "🎁 <b>{what}</b> · {cost} · {kind}\n{notes}\n\n"
        "El cliente lo recibe al momento, en su idioma."
    ),
    "gesture.note.valid": "Válido hasta el {until}.",
    "gesture.note.alone": "Puede darlo usted; después le quedan {left} por hoy.",
    "gesture.note.above": "Pasa de su límite: se preguntará a {role}.",
    "gesture.note.budget": (
        "Pasa del presupuesto de la sede para este mes: se preguntará a {role}."
    ),
    "gesture.note.nobody": "Pasa de todos los límites: nadie puede darlo.",
    "gesture.note.before": "Ya dado en este caso: {what}.",
    "gesture.note.generous": (
        "⚠️ Serían {total} en total por una parte que cuesta {price}: por encima de una vez y "
        "media su precio ya no se gana nada."
    ),
    "gesture.done": "🎁 {by} ha dado: <b>{what}</b>. Va de camino al cliente.",
    "gesture.waits": (
        "⏳ {by} quiere dar: <b>{what}</b>. Se está preguntando a quien puede permitirlo."
    ),
    "gesture.may_i": (
        "🎁 {by} quiere dar en el caso n.º {case}: <b>{what}</b> · {cost}. ¿Se puede dar?"
    ),
    "gesture.approved": "🎁 {by} lo permite: <b>{what}</b> · {cost}. Va de camino.",
    "gesture.declined": "🎁 {by} no lo permite: <b>{what}</b> · {cost}.",
    "gesture.lapsed": (
        "🎁 Nadie ha podido decir si se puede dar <b>{what}</b>, así que no se da. Puede "
        "volver a pedirlo."
    ),
    "gesture.undelivered": (
        "⚠️ <b>{what}</b> no se ha podido entregar al cliente: no se da, y no cuesta nada."
    ),
    "gesture.given_before": "Eso ya se dio, o se pidió, en este caso.",
    "gesture.unreachable": "No se puede escribir al cliente, o no desea que se le escriba.",
    "gesture.not_yours": "Solo puede confirmarlo quien lo eligió.",
    "gesture.own": "Tiene que permitirlo otra persona.",
    "gesture.nobody_may": "Pasa de los límites, y no hay nadie más que pueda permitirlo.",
    "gesture.beyond_you": "Pasa de sus propios límites: tiene que permitirlo otra persona.",
    "gesture.budget_gone": (
        "No cabe en el presupuesto de este mes: tiene que permitirlo la dirección."
    ),
    "gesture.budget_thin": (
        "💶 <b>{place}</b>: ya se han dado {spent} de los {budget} de este mes para gestos."
    ),
    "gesture.is.waiting": "Espera la palabra de alguien.",
    "gesture.is.declined": "No se permitió.",
    "gesture.is.lapsed": "Para este ya es tarde: nadie dijo nada a tiempo.",
    "gesture.is.given": "Ya está dado.",
    "gesture.is.redeemed": "Está dado, y canjeado.",
    "gesture.is.expired": "Está dado, y caducado.",
    "gesture.is.cancelled": "Está anulado.",
    "gesture.plain": (
        "🎁 De parte de todo el equipo de <b>{place}</b>, para arreglarlo: <b>{what}</b>. No "
        "tiene que hacer nada."
    ),
    "gesture.voucher": (
        "🎁 De parte de todo el equipo de <b>{place}</b>, para arreglarlo: <b>{what}</b>. "
        "Muestre esto hasta el {until}; el código es <code>{code}</code>."
    ),
    "voucher.title": "Vale",
    "voucher.what": "{what}",
    "voucher.until": "Válido hasta el {until}",
    "voucher.unknown": "No hay ningún vale con este código. Compruebe las letras.",
    "voucher.good": "🎁 <b>{what}</b> en {place}, válido hasta el {until}.",
    "voucher.redeemed": "<b>{what}</b> en {place}: ya se canjeó, {at}.",
    "voucher.expired": "<b>{what}</b> en {place}: era válido hasta el {until}.",
    "voucher.cancelled": "<b>{what}</b> en {place}: este vale está anulado.",
    "voucher.elsewhere": "Este vale es de {place}: solo puede canjearlo el equipo de allí.",
    "voucher.used": "✓ Su vale de <b>{what}</b> en {place} se ha canjeado. ¡Que lo disfrute!",
    "voucher.ends_soon": (
        "🎁 Su vale de <b>{what}</b> en {place} es válido hasta el {until}. El código es "
        "<code>{code}</code>."
    ),
    "redeem.how": "Escriba /redeem y el código del vale, por ejemplo: /redeem ABCD-2345",
    "redeem.done": "✓ Canjeado: <b>{what}</b> · {cost}.",
    "history.give": "🎁 {by} dio: {what}",
    "history.rule": "🎁 Por regla: {what}",
    "history.ungive": "🎁 {by} anuló: {what}",
    "button.ledger.file": "El libro (CSV)",
    "button.take_back": "✕ Anularlo",
    "gesture.taken_back": "🎁 {by} anuló: <b>{what}</b>. Ya no se puede canjear.",
    "ledger.whole": "🎁 <b>{place}</b>: vales pendientes: {n}\n{month}\n\n{vouchers}",
    "ledger.mine": "🎁 <b>{place}</b>: vales suyos pendientes: {n}\n\n{vouchers}",
    "ledger.line": "{of} · {what} · hasta el {until} · {by}",
    "ledger.by_rule": "por regla",
    "ledger.by_points": "por puntos",
    "ledger.button": "{of} {what}",
    "ledger.spent": "💶 Dado este mes: {spent}",
    "ledger.spent_of": "💶 Dado este mes: {spent} de {budget}",
    "ledger.table": "📒 <b>{place}</b>: el libro de gestos. Lo devuelto va en negativo.",
    "ledger.act.booked": "dado",
    "ledger.act.approved": "autorizado",
    "ledger.act.sent": "entregado",
    "ledger.act.redeemed": "canjeado",
    "ledger.act.expired": "caducado",
    "ledger.act.cancelled": "anulado",
    "ledger.column.at": "cuándo",
    "ledger.column.act": "qué pasó",
    "ledger.column.amount": "importe",
    "ledger.column.currency": "moneda",
    "ledger.column.what": "gesto",
    "ledger.column.kind": "tipo",
    "ledger.column.gesture": "número",
    "ledger.column.case": "caso",
    "ledger.column.by": "quién",
    "voucher.look": (
        "🎁 <b>{what}</b> en {place}, válido hasta el {until}.\n\nSi lo anula, nadie podrá "
        "canjearlo y el cliente recibe un aviso. Mejor explíqueselo antes."
    ),
    "voucher.taken": "✕ Anulado: <b>{what}</b>. El cliente recibe un aviso y no cuesta nada.",
    "voucher.taken_back": (
        "Su vale de <b>{what}</b> en {place} se ha anulado y ya no es válido. Si cree que es "
        "un error, escríbanos aquí: lo lee una persona."
    ),
    "voucher.not_yours": "Solo puede anularlo quien lo dio, o gerencia.",
    "record.gestures": "gestos",
    "record.code": "codigo",
    "record.valid_until": "valido_hasta",
    "record.redeemed_at": "canjeado_el",
    "record.known_at": "conocido_en",
    "record.preferences": "preferencias",
    "record.win_back": "por qué no vuelve",
    "record.points": "puntos",
    "record.birthday": "cumpleaños",
    # lo que se sabe de un cliente
    "customer.head": "👤 <b>{alias}</b> · {place}{tier}",
    "customer.visits": {
        "one": "{n} visita; casos hasta hoy: {cases}",
        "other": "{n} visitas; casos hasta hoy: {cases}",
    },
    "customer.likes_nothing": "No hay ninguna preferencia anotada.",
    "customer.points": {"one": "⭐ {n} punto", "other": "⭐ {n} puntos"},
    "customer.hint": (
        "Para anotar una: <code>/prefers {visit} habitación tranquila</code>, o el cumpleaños: "
        "<code>/prefers {visit} cumpleaños 29/2</code>. Los botones cambian la categoría o "
        "quitan algo."
    ),
    "customer.back": "👋 <b>{alias}</b> está de vuelta{tier}",
    "customer.choose": "¿Qué cliente? También puede escribir /customer y el nombre.",
    "customer.none": "Ese cliente no está entre los de sus sedes.",
    "customer.how": (
        "Escriba /prefers, el número de la visita y la preferencia, por ejemplo: /prefers 12 "
        "habitación tranquila. El número está en /customer y en /journeys."
    ),
    "preference.own": (
        "Esto sabe el equipo de lo que usted prefiere:\n{lines}\n\nPara añadir algo escriba "
        "/preferences y lo que prefiere. Con ✖ se borra."
    ),
    "preference.none": (
        "No hay nada anotado. Escriba /preferences y lo que prefiere, por ejemplo: "
        "/preferences habitación tranquila. El equipo lo verá en cada visita; si necesita algo "
        "ahora, escríbalo sin más."
    ),
    "preference.how": "Una preferencia tiene de 1 a {most} letras.",
    "preference.full": "Ya hay {n} preferencias anotadas. Quite antes alguna.",
    "preference.nowhere": "Antes nos tiene que visitar: entre por el enlace o el código.",
    "tier.unknown": (
        "No hay ninguna reserva {reference}, o la categoría tiene más de {most} letras."
    ),
    # puntos
    "points.none": "Aquí no hay puntos.",
    "points.own": (
        "⭐ Puntos en {place}: <b>{points}</b>\nSe ganan con cada visita, responda lo que "
        "responda. Lo que tiene botón llega como vale; lo demás, pídaselo al "
        "equipo.\n\n{prices}"
    ),
    "points.price": "🎁 {what}: {points}",
    "points.sure": (
        "🎁 ¿<b>{what}</b> por {points} ⭐? Le quedarían {left}. Recibe un vale y lo enseña "
        "cuando "
        "quiera."
    ),
    "points.had": "🎁 <b>{what}</b>: su vale está en camino.",
    "points.plain": (
        "🎁 <b>{what}</b> en <b>{place}</b>, por sus puntos. No tiene que hacer nada."
    ),
    "points.voucher": (
        "🎁 <b>{what}</b> en <b>{place}</b>, por sus puntos. Muestre esto hasta el {until}; el "
        "código es <code>{code}</code>."
    ),
    "points.spent": "🎁 <b>{what}</b> en {place}, a cambio de {points} ⭐. Le quedan {left}.",
    # cumpleaños
    "birthday.greeting": (
        "🎂 ¡Feliz cumpleaños, {name}! Se lo deseamos todos en <b>{place}</b>.{points}"
    ),
    "birthday.points": {
        "one": "\n⭐ {n} punto es suyo, porque sí.",
        "other": "\n⭐ {n} puntos son suyos, porque sí.",
    },
    "birthday.known": "🎂 {day}",
    "birthday.out": "🎂 Olvidado: aquí ya nadie sabe qué día es.",
    "birthday.taken": "🎂 <b>{what}</b>: es suyo, y está en camino.",
    "birthday.over": "Era para los días de su cumpleaños. ¡Otro año será!",
    "birthday.plain": (
        "🎂 <b>{what}</b> en <b>{place}</b>, por su cumpleaños. Dígaselo al equipo cuando "
        "venga."
    ),
    "birthday.voucher": (
        "🎂 <b>{what}</b> en <b>{place}</b>, por su cumpleaños. Muestre esto hasta el {until}; "
        "el código es <code>{code}</code>."
    ),
    # recuperar a quien no vuelve
    "winback.ask": (
        "Hola, {name}. La última vez en {place} no salió todo como debía, y hace tiempo que no "
        "le vemos. ¿Por qué? Un toque basta; no volveremos a preguntar.\n\n/stop – no recibir "
        "más mensajes"
    ),
    "winback.ask_regular": (
        "Hola, {name}. Solía venir a {place} y hace tiempo que no le vemos. ¿Hay algún motivo? "
        "Basta un toque; no volveremos a preguntar.\n\n/stop – no más mensajes"
    ),
    "winback.thanks.wrong": (
        "Gracias por decírnoslo. Si quiere, escriba aquí qué pasó: lo lee una persona."
    ),
    "winback.thanks.elsewhere": "Gracias por decírnoslo. Ojalá podamos recibirle otra vez.",
    "winback.thanks.price": "Gracias por decírnoslo. Lo tendremos en cuenta.",
    "winback.thanks.no_need": "Gracias por decírnoslo. Aquí estaremos cuando haga falta.",
    "winback.told": "🔙 {alias} (caso {case}) dice que no ha vuelto porque algo salió mal.",
    "winback.told_regular": "🔙 {alias}, cliente habitual, ya no viene porque algo salió mal.",
    "winback.figures": "<b>Quien no volvió</b>, en los últimos 12 meses\n{lines}",
    "winback.nobody": "{place}: no se preguntó a nadie.",
    "winback.asked": {
        "one": "{place}: {n} persona preguntada, {answered} respondieron, {given} con un gesto",
        "other": (
            "{place}: {n} personas preguntadas, {answered} respondieron, {given} con un gesto"
        ),
    },
    "winback.reason": "– {why}: {count}",
    "winback.back": "Volvieron en 60 días: {k} de {n} (entre el {low} y el {high} %)",
    "winback.too_soon": "Aún no han pasado los 60 días: {n}",
}
