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
    "button.strike": "Retirarla",
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
    "duty.leaves_case": (
        "👋 {name} termina su turno con este caso en la mano. ¿Alguien sigue? "
        "Lo pasa {name} o un supervisor."
    ),
    "checkin.link": "Para {alias}; se abre una sola vez, válido 30 días:\n{link}",
    "link.printed": "{step}\n{link}",
    "link.whole": "Inicio de la visita",
    "link.how": "Ese paso no existe. Los pasos son: {known}",
    "step.head": "<b>{step}</b> · {place}",
    "step.text": "{language}: «{text}»",
    "step.line": "{field}: {value}",
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
    "button.audit.who": "Por persona",
    "button.audit.file": "Como tabla (CSV)",
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
    "button.newer": "Más recientes",
    "button.older": "Anteriores",
    "button.earlier_steps": "Pasos anteriores",
    "button.later_steps": "Más pasos",
    "button.refresh": "Actualizar",
    "button.customer": "👤 Cliente",
    "button.no_tier": "Sin categoría",
    "button.away.wrong": "Algo salió mal",
    "button.away.elsewhere": "Fui a otro lugar",
    "button.away.price": "El precio",
    "button.away.no_need": "No me hizo falta",
    "button.others": "Otros clientes",
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
    "button.stop_export": "⏹ Detener",
    "stage.before": "Antes",
    "stage.during": "Durante",
    "stage.after": "Después",
    "error.no_right": "Aquí no tiene permiso para hacer eso.",
    "error.gone": "Eso ya no está disponible.",
    # gestos y vales
    "button.gesture": "🎁 Gesto",
    "button.give": "✓ Darlo",
    "button.approve": "✓ Permitir",
    "button.decline": "✗ No permitir",
    "button.redeem": "✓ Canjear ahora",
    "button.ledger.file": "El libro (CSV)",
    "button.take_back": "✕ Anularlo",
    "tier.unknown": (
        "No hay ninguna reserva {reference}, o la categoría tiene más de {most} letras."
    ),
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
}
