"""What is said in Spanish to those who manage and set up."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    "thresholds.how": (
        "Las probabilidades son números entre 0 y 1, doubt ≤ bitter ≤ mixed: "
        "bitter=0.4 doubt=0.2 mixed=0.8 sure=0.7"
    ),
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
    "chain.deadline": "tiempo para actuar",
    "chain.duty": "a los de turno en privado tras",
    "chain.supervisors": "a supervisión tras",
    "chain.managers": "a gerencia tras",
    "chain.again": "de nuevo tras",
    "chain.repeats": "repeticiones",
    "chain.first_word": "primera palabra en",
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
    "points.benefit": "🎁 {what} · ⭐ {points}",
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
