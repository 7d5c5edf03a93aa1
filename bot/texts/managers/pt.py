"""What is said in Portuguese to those who manage and set up."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    "thresholds.how": (
        "As probabilidades são números entre 0 e 1, doubt ≤ bitter ≤ mixed: "
        "bitter=0.4 doubt=0.2 mixed=0.8 sure=0.7"
    ),
    # recovery, towards the customer
    "cases.how": "Escreva /cases, /cases mine (os seus) ou /cases late (os atrasados).",
    "cases.head.open": "📋 <b>{place}</b>: {n} abertos, o mais urgente primeiro",
    "cases.head.mine": "📋 <b>{place}</b>: {n} com você",
    "cases.head.late": "📋 <b>{place}</b>: {n} com o prazo vencido",
    "cases.page": "página {page} de {pages}",
    "cases.case": "{face} <b>#{case}</b> {step} · {alias}{tier}",
    "cases.nobody": "🔴 ninguém assumiu",
    "cases.left": "⏳ restam {span}",
    "cases.because": "<i>Vem aqui porque: {reasons}</i>",
    # avisos
    "announcement.where": "📢 Em que unidade algo não está bem?",
    "announcement.silent": (
        "<i>{n} não recebem nada: não querem mensagens ou bloquearam o bot.</i>"
    ),
    "announcement.choose": (
        "📢 <b>{place}</b>: onde algo não está bem? Escolha as etapas; quem estiver numa delas "
        "recebe um pedido de desculpas. Nada é enviado sem que você veja antes."
    ),
    "announcement.preview": {
        "one": "📢 <b>{place}</b>: iria para {n} pessoa.",
        "other": "📢 <b>{place}</b>: iria para {n} pessoas.",
    },
    "announcement.by": "<b>{name}</b> propõe um aviso:",
    "announcement.each": "<i>{language}: {count}</i>",
    "announcement.how": (
        "<i>Para acrescentar suas palavras, responda a esta mensagem: um texto para todos, ou "
        "es: … / en: … / pt: …</i>"
    ),
    "announcement.quiet": "🌙 Horas de silêncio: sai às {time}.",
    "announcement.customer": (
        "<b>{place}</b>: pedimos desculpas. Algo não está bem ({steps}) e já estamos a "
        "resolver.{words}\n\nSe precisar de algo, escreva aqui."
    ),
    "announcement.words": "\n\n{words}",
    "announcement.gifts": (
        "🎁 <b>{place}</b>: o que cada pessoa vai receber, logo depois do pedido de desculpas?"
    ),
    "announcement.gesture": (
        "🎁 Depois, para cada pessoa: <b>{what}</b>. {n} × {cost} = <b>{total}</b>"
    ),
    "announcement.left": "Antes disso restam {left} do orçamento do mês.",
    "announcement.beyond": "⚠️ Não cabe no orçamento: assim, só a gerência pode enviar.",
    "announcement.given": "🎁 {n} já receberam: {cost}.",
    "announcement.without": (
        "⚠️ {n} ficam sem: os limites ou o orçamento não permitem, ou já se foram."
    ),
    "announcement.other_gesture": "O gesto mudou entretanto: escolha de novo.",
    "announcement.progress": "{sent} de {concerned} enviados, {waiting} a caminho.",
    "announcement.skipped": "{n} sem envio: não querem mensagens.",
    "announcement.failed": "{n} não entregues.",
    "announcement.is.draft": "📢 <b>{place}</b>: ainda não enviado.",
    "announcement.is.proposed": "📢 <b>{place}</b>: proposto.",
    "announcement.is.sending": "📢 <b>{place}</b>: a ser enviado.",
    "announcement.is.done": "✅ <b>{place}</b>: o aviso foi enviado.",
    "announcement.is.stopped": "✋ <b>{place}</b>: parado. O que já saiu, fica.",
    "announcement.is.dropped": "🗑 <b>{place}</b>: nada foi enviado.",
    "announcement.in_private": "Está na sua conversa privada comigo: reveja lá.",
    "announcement.is_over": "Isso já está decidido.",
    "announcement.no_steps": "Escolha antes uma etapa.",
    "announcement.nobody": "Agora não há ninguém nessas etapas.",
    "announcement.proposed": "Proposto: a supervisão ou a gerência decide.",
    "announcement.going_out": "Está a ser enviado.",
    "announcement.stopped": "Parado.",
    "announcement.long": "É longo demais: {n} caracteres no máximo.",
    # playbooks
    "playbook.first": "📖 Diga primeiro: <b>{words}</b>",
    "playbook.duty.adapt": "1. Adapte-se: {words}",
    "playbook.duty.please": "2. Antes que peçam: {words}",
    "playbook.duty.explain": "3. Nos dois sentidos: {words}",
    "playbook.duty.compensate": "4. Compense: {words}",
    "playbook.gestures": "🎁 Serve: {names}",
    "playbook.approve": "🔑 Mais do que isso: {role}",
    "playbook.there": "Já está aqui, junto ao cartão.",
    "playbook.said": "Dito ao cliente, em seu nome.",
    "playbook.said_already": "Isso já foi dito.",
    # treino
    "drill.mark": "🎓 <b>TREINO</b>: ninguém espera, e só você lê isto",
    "drill.head": "{face} {step} · 1/5",
    "drill.stage.open": "Um cliente deu a nota mais baixa. Num caso real, o relógio já corre.",
    "drill.stage.taken": (
        "O caso é seu. Escreva ao cliente: toque em uma frase ou responda a esta mensagem. "
        "Quando estiver resolvido, diga com o botão."
    ),
    "drill.stage.cause": "Qual foi a causa?",
    "drill.stage.action": "E o que foi feito?",
    "drill.stage.done": (
        "Feito. Em um caso real, perguntamos ao cliente meia hora depois; aqui ele responde "
        "em um minuto."
    ),
    "drill.stage.over": "Este treino terminou.",
    "drill.there": "Já há um treino seu em curso: termine-o ou interrompa-o com o botão.",
    "drill.no_cycle": "Aqui ainda não há ciclo, por isso não há o que treinar.",
    "drill.not_now": "Isso não combina com o ponto em que está o treino.",
    "drill.would_read": "🎓 O cliente leria:\n<b>{by}</b>\n{words}",
    "drill.late": "🎓 Treino: em um caso real, os supervisores já teriam sido avisados.",
    "drill.stopped": "🎓 Treino interrompido. Não conta em lugar nenhum.",
    "drill.ended": "🎓 O treino terminou sozinho após uma hora. Não conta em lugar nenhum.",
    "drill.result.yes": "O cliente diz que agora está tudo certo. Muito bem!",
    "drill.result.no": (
        "O cliente diz que <b>não</b>: ninguém lhe escreveu uma palavra. Em um caso real, ele "
        "abriria de novo e os gerentes seriam avisados."
    ),
    "drill.time.taken": "🟡 assumido em {time}",
    "drill.time.spoken": "💬 primeira palavra em {time}",
    "drill.time.done": "🟢 feito em {time}",
    "drill.best": "🏅 o mais rápido até agora: feito em {time}",
    "drill.all": (
        "🎓 <b>Treinos</b> dos últimos {days} dias\n{lines}\n\nOs tempos são medianas desde o "
        "alerta. Servem para aprender: não contam em nenhum outro número."
    ),
    "drill.line": "{who}: {good} de {n} com bom fim · 🟡 {taken} · 💬 {spoken} · 🟢 {done}",
    "drill.nobody": "{place}: ninguém treinou. /drill começa um caso de treino.",
    "drill.never": "Ainda não: {names}",
    "dossier.none": "Não há nenhum caso com esse número ou nome.",
    "dossier.choose": "Que caso é? Também serve /case e o número, ou um nome.",
    "dossier.many": "Há vários; estes são os últimos. Com mais letras do nome aparecem menos.",
    "history.line": "{time} · {told}",
    "history.said": "{time} · <b>{by}</b>: {words}{failed}",
    "history.failed": " ⚠️ não entregue",
    "history.open": "🔴 foi aberto",
    "history.alerted": "🔔 o alerta chegou",
    "history.alerted_after": (
        "🔔 o alerta chegou {there} depois do toque "
        "(decidido após {decided}, enviado após {sent})"
    ),
    "history.take": "🟡 {by} assumiu",
    "history.pass_on": "↩️ {by} devolveu",
    "history.take_over": "🙋 {by} assumiu no lugar de quem cuidava",
    "history.hand_on": "🤝 {by} passou para {to}",
    "history.rest": "💤 ninguém escreveu mais; o cliente leu que fica por aqui",
    "history.pass_on_itself": "↩️ oferecido de novo: ninguém tinha escrito ao cliente",
    "history.escalate_asked": "🆘 {by} pediu ajuda",
    "history.escalate_0": "📣 quem está em serviço foi avisado",
    "history.escalate_1": "📣 os supervisores foram avisados",
    "history.escalate_2": "📣 os gerentes foram avisados",
    "history.escalate_danger": "🚨 todos foram avisados: alguém pode estar em perigo",
    "history.escalate_unreached": "📣 o alerta não chegou a ninguém: outros foram avisados",
    "history.escalate_unheard": "📣 ninguém tinha o alerta: a gerência foi avisada de novo",
    "history.escalate_rerouted": "📣 o grupo já não existe: foi para conversas privadas",
    "history.escalate_incident": "🧯 ficou sob um incidente",
    "history.escalate_surfaced": "📣 ninguém tinha assumido: avisa por conta própria",
    "history.done": "🟢 {by} resolveu",
    "history.recovered": "✅ {by}: agora está bem",
    "history.partly": "🟡 {by}: só em parte",
    "history.reopen": "🔁 {by}: não está bem",
    "history.reopen_itself": "🔁 foi aberto de novo",
    "history.silent": "⚪ o cliente não disse se está bem",
    "history.withdraw": "⚪ o cliente mudou de ideia",
    "history.change": "✏️ o cliente mudou a resposta",
    "history.change_read": "🔎 as palavras foram lidas pela segunda vez",
    "history.forget": "🕊 o cliente pediu para ser esquecido",
    "history.misread": "⚪ {by}: as palavras não são amargas",
    # reclamações formais
    "complaint.tell": (
        "Qual é a sua reclamação? Escreva aqui, ou envie uma foto ou uma gravação. Ela terá um "
        "número e uma data para a nossa resposta."
    ),
    "complaint.received": (
        "📝 A sua reclamação tem o número <b>{number}</b>. Terá a nossa resposta aqui até "
        "<b>{due}</b>."
    ),
    "complaint.added": (
        "📝 Acrescentado à sua reclamação <b>{number}</b>. Terá a nossa resposta até "
        "<b>{due}</b>."
    ),
    "complaint.left": "Tudo bem: nada foi registrado.",
    "complaint.for_a_customer": (
        "Para um cliente, toque em “Reclamação formal” no cartão do caso. /complaints mostra "
        "todas a supervisores e gerentes."
    ),
    "complaint.file": (
        "📝 {name}, <b>{alias}</b> faz uma reclamação formal? Receberá um número e a data da "
        "nossa resposta."
    ),
    "complaint.filed": (
        "📝 {name} registrou a reclamação <b>{number}</b>; vence em <b>{due}</b>."
    ),
    "complaint.known": "Este caso já tem uma reclamação: {number}.",
    "complaint.done": "Feito.",
    "complaint.remind.half": (
        "📝 A reclamação <b>{number}</b> continua à espera: passou metade do prazo. A resposta "
        "vence em <b>{due}</b>."
    ),
    "complaint.remind.eve": (
        "📝 A reclamação <b>{number}</b> vence amanhã, <b>{due}</b>, e ainda não tem resposta."
    ),
    "complaint.remind.over": (
        "📝 A reclamação <b>{number}</b> está <b>vencida</b>: prometemos uma resposta até "
        "{due}."
    ),
    "complaint.head.open": "📝 <b>{place}</b>: reclamações à espera de resposta: {n}",
    "complaint.head.all": "📝 <b>{place}</b>: reclamações no total: {n}",
    "complaint.line": "<b>{number}</b> · {state} · vence {due} · {alias}",
    "complaint.state.received": "🔴 espera",
    "complaint.state.overdue": "⏳ <b>vencida</b>",
    "complaint.state.answered": "🟢 respondida",
    "complaint.state.closed": "⚪ encerrada",
    "complaint.is.received": "Esta reclamação ainda não tem resposta.",
    "complaint.is.answered": "Esta reclamação já tem resposta.",
    "complaint.is.closed": "Esta reclamação está encerrada.",
    "complaint.received_at": "Recebida: {time}",
    "complaint.about": "Sobre: {face} {step} (caso #{case})",
    "complaint.before": "Antes: {before}",
    "complaint.before.nothing": "nenhum momento amargo conhecido nesta visita",
    "complaint.before.opened": "o caso #{case} estava aberto e ninguém o tinha assumido",
    "complaint.before.taken": "o caso #{case} estava assumido, sem palavra ao cliente",
    "complaint.before.spoken": "caso #{case}: o cliente já tinha uma primeira palavra nossa",
    "complaint.before.done": "o caso #{case} estava resolvido, segundo nós",
    "complaint.before.recovered": "o caso #{case} estava resolvido, segundo o próprio cliente",
    "complaint.filed_by": "Registrada por {name} em nome do cliente",
    "complaint.answer_by": "🟢 Respondida por {name}: {time}",
    "complaint.closed_at": "⚪ Encerrada: {time}",
    "complaint.answer_how": (
        "Escreva a resposta à reclamação <b>{number}</b> de <b>{alias}</b>. Vai vê-la mais uma "
        "vez antes de enviar."
    ),
    "complaint.answer_shown": (
        "Isto vai para <b>{alias}</b> como resposta a <b>{number}</b>:\n\n“{words}”\n\n"
        "Para mudar, escreva de novo."
    ),
    "complaint.answered": "🟢 Reclamação <b>{number}</b>: respondida, e a resposta, anotada.",
    "complaint.answered_by": "📝 {name} respondeu à reclamação <b>{number}</b>.",
    "complaint.undelivered": (
        "⚠️ A resposta à reclamação <b>{number}</b> não chegou. Ela volta a esperar, até "
        "<b>{due}</b>: responda por outro meio e anote aqui."
    ),
    "complaint.unreachable": (
        "Já não é possível escrever a {alias} aqui. Responda por outro meio e toque em "
        "“Por outro meio”."
    ),
    "complaint.text_only": "Escreva a resposta como texto, por favor.",
    "complaint.too_long": "A resposta aceita até {most} caracteres.",
    "complaint.other_words": "Estas já não são as palavras a enviar: veja mais abaixo.",
    "complaint.days": "As reclamações são respondidas em 1 a {most} dias.",
    "complaint.table": (
        "O registro de reclamações de <b>{place}</b>. Contém palavras de clientes: guarde-o "
        "bem."
    ),
    "complaint.column.number": "número",
    "complaint.column.received_at": "recebida",
    "complaint.column.due_at": "vence",
    "complaint.column.state": "estado",
    "complaint.column.alias": "cliente",
    "complaint.column.case": "caso",
    "complaint.column.step": "etapa",
    "complaint.column.words": "palavras",
    "complaint.column.before": "antes",
    "complaint.column.filed_by": "registrada por",
    "complaint.column.answered_at": "respondida",
    "complaint.column.answered_by": "respondida por",
    "complaint.column.answer": "resposta",
    "complaint.column.closed_at": "encerrada",
    "complaint.state.withdrawn": "⚪ retirada",
    "complaint.is.withdrawn": "Esta reclamação foi retirada do registro.",
    "complaint.strike.misread": "Não é uma reclamação",
    "complaint.strike.twice": "Registrada duas vezes",
    "complaint.strike.taken_back": "O cliente a retira",
    "complaint.strike.elsewhere": "É de outra empresa",
    "complaint.struck": "📝 {name} retirou do registro a reclamação <b>{number}</b>.",
    "complaint.struck_because": "⚪ Retirada por {name}: {why}",
    "complaint.struck_told.misread": (
        "Havíamos entendido suas palavras como reclamação formal, a <b>{number}</b>. Uma "
        "pessoa leu e cuida delas como mensagem. Se quiser mesmo reclamar: /complaint"
    ),
    "complaint.struck_told.twice": (
        "Sua reclamação <b>{number}</b> estava registrada duas vezes; a outra continua valendo "
        "e terá resposta."
    ),
    "complaint.struck_told.taken_back": (
        "Como pediu, sua reclamação <b>{number}</b> foi retirada. Para reclamar mesmo assim: "
        "/complaint"
    ),
    "complaint.struck_told.elsewhere": (
        "Sua reclamação <b>{number}</b> é sobre outra empresa: não podemos respondê-la e a "
        "retiramos do nosso registro. Se nos enganamos: /complaint"
    ),
    "complaint.column.struck": "motivo da retirada",
    "complaint.column.struck_by": "retirada por",
    "hours.are": (
        "<b>{name}</b>\nEm serviço: {hours}\n"
        "Sem alertas em particular, salvo perigo: {quiet}\nHora de: {zone}"
    ),
    "hours.by_hand": "quando /onduty disser",
    "hours.how": (
        "Escreva assim:\n"
        "/hours seg-sex 08:00-16:00, sáb 22:00-06:00\n"
        "/hours silêncio 22:00-08:00\n/hours fuso Europe/Lisbon\n"
        "/hours nenhum, /hours silêncio nenhum\n"
        "A supervisão põe o nome antes: /hours Ana seg-sex 08:00-16:00"
    ),
    "import.how": (
        "Envie a lista de clientes em um arquivo CSV (na planilha: salvar como CSV). A "
        "primeira linha dá nome às colunas: nome, referência, idioma, ciclo, etapa, categoria, "
        "início e os eventos do ciclo, como chegada e saída (data, ou data e hora). Primeiro "
        "se vê o que foi entendido; depois cada linha recebe o seu link."
    ),
    "import.save_as_csv": "Este tipo de tabela não dá para ler. Salve como CSV e envie.",
    "import.too_large": "Este arquivo passa de {kb} kB. Envie em partes.",
    "import.forgotten": (
        "Um cliente da lista que você ainda não confirmou pediu para ser esquecido: a linha "
        "dele já não está nela."
    ),
    "import.preview": {
        "one": "<b>{n} cliente</b> para {place}.",
        "other": "<b>{n} clientes</b> para {place}.",
    },
    "import.shown": (
        "{count}\n\nJá conhecidos pela referência: {again}\nColunas desconhecidas: {ignored}\n"
        "Nada é feito até a confirmação, dentro de 24 horas."
    ),
    "import.wrong": {
        "one": "Há {n} erro. Nada foi importado; corrija e envie a lista de novo.",
        "other": "Há {n} erros. Nada foi importado; corrija e envie a lista de novo.",
    },
    "import.done": "✓ Importada. Os links chegam em um arquivo.",
    "import.dropped": "Descartada: nada foi importado.",
    "import.links": (
        "Um link pessoal para cada cliente: abre uma única vez. Envie a cada um o seu, ou "
        "imprima como código."
    ),
    "import.foreign": "Só quem enviou esta lista pode decidir sobre ela.",
    "import.is.pending": "Esta lista valia por 24 horas. Envie de novo, por favor.",
    "import.is.done": "Esta lista já foi importada.",
    "import.is.dropped": "Esta lista foi descartada. Envie de novo se precisar.",
    "import.at": "Linha {row}, {column}",
    "import.at_row": "Linha {row}",
    "import.bad.binary": "Isto não é um arquivo CSV.",
    "import.bad.unreadable": "As aspas deste arquivo não fecham; salve como CSV de novo.",
    "import.bad.empty": "Não há nenhum cliente neste arquivo.",
    "import.bad.too_much": "É muita coisa de uma vez: no máximo {allowed}.",
    "import.bad.no_columns": "Uma coluna precisa se chamar nome ou referência.",
    "import.bad.column_twice": "esta coluna aparece duas vezes.",
    "import.bad.long": "“{value}…” é longo demais: no máximo {allowed} caracteres.",
    "import.bad.nobody": "sem nome e sem referência.",
    "import.bad.cycle": "“{value}” não é um ciclo deste lugar. Há: {allowed}",
    "import.bad.step": "“{value}” não é uma etapa deste ciclo. Há: {allowed}",
    "import.bad.language": "“{value}” não é um idioma que falamos. Há: {allowed}",
    "import.bad.day": "“{value}” não é uma data. Escreva 2027-06-02 ou 2/6/2027, e a hora.",
    "import.bad.time": "Em “{value}” não há uma hora legível. Escreva 14:30.",
    "import.bad.no_day": "“{value}” é uma hora sem data ao lado.",
    "import.bad.twice": "“{value}” está também na linha {allowed}.",
    "import.bad.birthday": "“{value}” não é um aniversário. Escreva 29/2 ou 1980-02-29.",
    "journeys.none": "Não há nenhuma jornada em curso agora.",
    "journeys.one": "{alias} · jornada {ref}",
    "event.unknown": "Esse evento não existe. Os eventos são: {known}",
    "event.noted": "Anotado: {event}",
    # a person's own file
    "record.written_at": "escrito em",
    "record.you": "você",
    "record.visits": "visitas",
    "record.cases": "casos",
    "record.name": "nome",
    "record.shown_as": "a equipe lê",
    "record.telegram_number": "número no Telegram",
    "record.language": "idioma",
    "record.known_since": "desde",
    "record.stopped_at": "parou em",
    "record.scanned": "códigos escaneados",
    "record.paused_until": "em pausa até",
    "record.hidden": "nome oculto",
    "record.notices": "avisos de privacidade vistos",
    "record.version": "versão",
    "record.first_at": "primeira vez",
    "record.last_at": "última vez",
    "record.place": "lugar",
    "record.began_at": "começou",
    "record.ended_at": "terminou",
    "record.events": "acontecimentos",
    "record.booking": "reserva",
    "record.reference": "referência",
    "record.tier": "categoria",
    "record.questions": "perguntas",
    "record.step": "etapa",
    "record.state": "estado",
    "record.asked_at": "feita em",
    "record.impressions": "impressões",
    "record.score": "nota",
    "record.verdict": "veredito",
    "record.reasons": "motivos",
    "record.thanks": "agradecimento",
    "record.when": "quando",
    "record.before": "antes",
    "record.words": "palavras",
    "record.text": "texto",
    "record.media": "arquivo",
    "record.pending": "previsto",
    "record.what": "o quê",
    "record.number": "número",
    "record.opened_at": "aberto",
    "record.done_at": "resolvido",
    "record.complaints": "reclamações",
    "record.received_at": "recebida",
    "record.due_at": "vence",
    "record.answered_at": "respondida",
    "record.closed_at": "fechado",
    "record.messages": "mensagens",
    "record.team": "a equipe",
    "record.from": "de",
    # the cycle, changed in the chat
    "edit.which": "Qual ciclo?",
    "edit.menu": "<b>{cycle}</b> · {place} · versão {version}\nQual etapa?",
    "edit.ask.questions": (
        "<b>{step}</b>: a pergunta em {language} agora é\n"
        "“{text}”\n\nResponda com o novo texto; /cancel deixa tudo como está."
    ),
    "edit.ask.rule": (
        "<b>{step}</b> é perguntada {now}.\n\nEscolha, ou escreva quando, por exemplo:\n"
        "<code>{examples}</code>\n/cancel deixa tudo como está."
    ),
    "edit.ask.deadline": (
        "<b>{step}</b>: depois de uma resposta amarga, a equipe tem {now} para agir.\n\n"
        "Escolha, ou escreva outro prazo, como <code>45m</code> ou <code>1h 30m</code>. "
        "/cancel deixa tudo como está."
    ),
    "edit.ask.team": (
        "<b>{step}</b> é da equipe {now}.\n\nEscolha, ou escreva o nome curto de outra: "
        "minúsculas sem acento, números e _. /cancel deixa tudo como está."
    ),
    "edit.wrong.questions": (
        "Uma pergunta tem de 1 a 300 caracteres, todos visíveis. Escreva de novo, ou /cancel."
    ),
    "edit.wrong.rule": (
        "Esse momento não dá para entender aqui. Escreva um como estes, ou /cancel:\n"
        "<code>{examples}</code>"
    ),
    "edit.wrong.deadline": (
        "Escreva um prazo de 5 minutos ou mais, como <code>20m</code>, <code>2h</code> ou "
        "<code>1h 30m</code>, ou /cancel."
    ),
    "edit.wrong.team": (
        "O nome curto de uma equipe tem minúsculas sem acento, números e _, e começa com uma "
        "letra. Escreva de novo, ou /cancel."
    ),
    "edit.text_only": "Escreva como texto, por favor, ou /cancel.",
    "edit.late": (
        "Passou mais de uma hora, então isto não foi usado para nada. /edit começa de novo."
    ),
    "edit.over": "Isto já foi respondido ou deixado.",
    "edit.gone": "Esta etapa não está mais no ciclo. /edit mostra as que existem.",
    "edit.ring": (
        "Assim as etapas esperariam umas pelas outras e nenhuma seria perguntada. Escolha "
        "outro momento."
    ),
    "edit.cancelled": "Tudo fica como estava. Nada foi alterado.",
    "edit.nothing": "Não há nada para cancelar.",
    "draft.head": "<b>{cycle}</b> · {place}\nIsto mudaria em relação à versão {version}:",
    "draft.head_new": "<b>{cycle}</b> · {place}\nUm ciclo que aqui ainda não é usado:",
    "draft.added": "🆕 <b>{step}</b>: “{question}”, {when}",
    "draft.removed": "🗑 <b>{step}</b> deixa de ser perguntada",
    "draft.changed": "✏️ <b>{step}</b>",
    "draft.field": "· {field}: {before} → {after}",
    "draft.text": "· {field} ({key}): “{before}” → “{after}”",
    "draft.turned": "· {field}: em outra ordem",
    "draft.order": "↕️ Nesta ordem: {steps}",
    "draft.general": "⚙️ <b>O ciclo como um todo</b>",
    "draft.more": {
        "one": "… e mais {n} linha",
        "other": "… e mais {n} linhas",
    },
    "draft.whole": "Tudo o que mudaria.",
    "draft.will_keep": {
        "one": "{n} jornada em curso continua com a versão com que começou.",
        "other": "{n} jornadas em curso continuam com a versão com que começaram.",
    },
    "draft.keeping": {
        "one": "{n} jornada em curso continua com uma versão anterior.",
        "other": "{n} jornadas em curso continuam com uma versão anterior.",
    },
    "draft.keeping_none": "Nenhuma jornada em curso é afetada.",
    "draft.pause_now": (
        "Uma pausa, ou o fim dela, vale na hora, também para as jornadas em curso."
    ),
    "draft.beside": "Aqui se usa agora: {others}. Este pode ficar ao lado ou no lugar dele.",
    "draft.until": "Nada muda até que isto seja confirmado, no prazo de 24 horas.",
    "draft.same": "Isto diz o mesmo que a versão {version}: não há nada para confirmar.",
    "draft.comments": (
        "Isto diz o mesmo que a versão {version}; os comentários do arquivo ficam guardados."
    ),
    "draft.done": "✓ <b>{cycle}</b>: a versão {version} já está em uso. {keeping}",
    "draft.cancelled": "Cancelado. Nada foi alterado.",
    "draft.expired": (
        "Isto valia por 24 horas e expirou. Nada foi alterado; para continuar, comece de "
        "novo com /edit ou envie o arquivo outra vez."
    ),
    "draft.stale": (
        "Enquanto isso, {name} mudou este ciclo: agora é a versão {version}. A sua mudança "
        "não foi feita. Veja o que ela faria agora, ou deixe."
    ),
    "draft.somebody": "alguém",
    "draft.foreign": "Só quem fez esta mudança pode decidir sobre ela.",
    "draft.toast.stale": "O ciclo mudou enquanto isso; nada foi feito.",
    "draft.is.confirmed": "Confirmado.",
    "draft.is.cancelled": "Isto foi cancelado; nada foi alterado.",
    "draft.is.expired": "Isto expirou; nada foi alterado.",
    # people, rules and the log, from the chat
    "people.list": "<b>Pessoas</b> · {place}: {n}\n{lines}",
    "people.line": "· <b>{person}</b>: {role}; {team}; {duty}",
    "people.on_duty": "de plantão",
    "people.off_duty": "fora do plantão",
    "people.unreachable": "não é possível escrever",
    "people.one": (
        "<b>{name}</b> · {place}\nFunção: {role}\nEquipe: {team}\nAgora: {duty}\nHorário: "
        "{hours}\nDesde: {since}\nCasos em mãos: {n}"
    ),
    "people.ask_team": "Para qual equipe {name} trabalha?",
    "people.ask_role": "<b>{place}</b>\nCom qual função a pessoa convidada entra?",
    "people.ask_invited_team": "Convite com a função {role}: para qual equipe?",
    "proposal.role": (
        "<b>{name}</b> · {place}\nFunção: {before} → {after}\n\nNada muda até você confirmar, "
        "no prazo de 24 horas."
    ),
    "proposal.team": (
        "<b>{name}</b> · {place}\nEquipe: {before} → {after}\n\nNada muda até você confirmar, "
        "no prazo de 24 horas."
    ),
    "proposal.revoke": (
        "Encerrar o acesso de {name} a {place}?\nOs botões e comandos param de funcionar na "
        "hora, alertas e casos não chegam mais, e os convites que fez se fecham. Do grupo do "
        "Telegram é preciso remover à mão: eu não consigo.\n\nNada muda até você confirmar, no "
        "prazo de 24 horas."
    ),
    "proposal.revoke_with_cases": {
        "one": (
            "Encerrar o acesso de {name} a {place}?\nOs botões e comandos param de funcionar "
            "na hora, alertas e casos não chegam mais, e os convites que fez se fecham. Do "
            "grupo do Telegram é preciso remover à mão: eu não consigo.\n\nTem {n} caso em "
            "mãos ({cases}). Quem continua? Ao escolher, o acesso termina."
        ),
        "other": (
            "Encerrar o acesso de {name} a {place}?\nOs botões e comandos param de funcionar "
            "na hora, alertas e casos não chegam mais, e os convites que fez se fecham. Do "
            "grupo do Telegram é preciso remover à mão: eu não consigo.\n\nTem {n} casos em "
            "mãos ({cases}). Quem continua? Ao escolher, o acesso termina."
        ),
    },
    "proposal.invite": (
        "Convite para <b>{place}</b>\nFunção: {role}\nEquipe: {team}\n\nO link abre uma vez e "
        "vale 24 horas. É criado ao confirmar."
    ),
    "proposal.site": (
        "<b>{place}</b>\n{field}: {before} → {after}\n{note}\n\nNada muda até você confirmar, "
        "no prazo de 24 horas."
    ),
    "proposal.same": "Já está assim: não há nada a mudar.",
    "proposal.stale": (
        "Enquanto isso, {name} mudou isto. A sua mudança não foi feita. Veja o que ela faria "
        "agora, ou deixe."
    ),
    "proposal.toast.stale": "Mudou enquanto isso; nada foi feito.",
    "proposal.done.role": "✓ <b>{name}</b> · {place}\nFunção: {before} → {after}",
    "proposal.done.team": "✓ <b>{name}</b> · {place}\nEquipe: {before} → {after}",
    "proposal.done.revoke": (
        "✓ O acesso de {name} a {place} terminou. Para voltar: um convite novo, em /people."
    ),
    "proposal.done.site": "✓ <b>{place}</b>\n{field}: {before} → {after}",
    "setting.name": "nome",
    "setting.zone": "fuso horário",
    "setting.language": "idioma dos grupos",
    "setting.quiet": "horas de silêncio",
    "setting.complaints": "dias para responder a uma reclamação",
    "setting.note.name": "Os clientes leem a partir da próxima mensagem.",
    "setting.note.zone": (
        "A partir de agora, toda hora local é a destes relógios; o que está planejado é "
        "revisto ao sair."
    ),
    "setting.note.language": "Os alertas nos grupos da unidade são escritos nele.",
    "setting.note.quiet": "Nelas nenhuma pergunta é enviada a clientes.",
    "setting.note.complaints": "Vale para as reclamações feitas a partir de agora.",
    "rules.head": "<b>Regras</b> · {place}",
    "rules.of_cycle": "<b>Do ciclo {cycle}</b>",
    "rules.chains": "Quem é chamado se ninguém agir:",
    "rules.which.chains": "Depois de qual resposta muda quem é chamado?",
    "rules.which.gifts": "Os limites de quem?",
    "rules.ask.name": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva o novo nome da unidade.\n/cancel deixa tudo "
        "como está."
    ),
    "rules.ask.zone": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva uma cidade ou um fuso: <code>Madrid</code>, "
        "<code>America/Sao_Paulo</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.language": (
        "<b>{place}</b>\nAgora: {now}\n\nEm qual idioma se escreve nos grupos da unidade?\n"
        "/cancel deixa tudo como está."
    ),
    "rules.ask.quiet": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva de que horas até que horas nada é perguntado: "
        "<code>22:00-08:00</code>, ou <code>nenhuma</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.complaints": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva em quantos dias se responde a uma reclamação "
        "formal: <code>15</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.opening": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva o horário como diria: <code>seg a sex 9h-13h, "
        "16h-20h; sáb 10-14; feriados fechado</code>. <code>nenhum</code>: o horário não "
        "conta.\n/cancel deixa tudo como está."
    ),
    "rules.ask.holidays": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva todos os feriados: <code>25/12, 1 de janeiro, "
        "3/4/2026</code>. Só acrescentar ou tirar: <code>+ 24/12</code>, <code>- 25/12</code>; "
        "<code>nenhum</code> se não houver.\n/cancel deixa tudo como está."
    ),
    "rules.ask.languages": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva os idiomas das perguntas, primeiro o usual: "
        "<code>es, en, pt</code>. O que faltar perde os seus textos; para um novo, envie o "
        "arquivo com eles (/edit).\n/cancel deixa tudo como está."
    ),
    "rules.ask.gap": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva o tempo mínimo entre duas perguntas a um "
        "cliente: <code>90 min</code>, <code>2 h</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.a_day": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva quantas perguntas se fazem a um cliente por "
        "dia, no máximo: <code>3</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.rest": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva quanto tempo um cliente fica em paz entre "
        "duas visitas: <code>30 dias</code>.\n/cancel deixa tudo como está."
    ),
    "rules.ask.budget": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva quanto os gestos podem custar por mês: "
        "<code>500</code>, ou <code>nenhum</code> se não houver teto.\n/cancel deixa tudo como "
        "está."
    ),
    "rules.ask.chain": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva quem é chamado e quando; o que não for dito "
        "fica: <code>supervisores 10 min, gerência 30 min, de novo 15 min, repetições "
        "3</code>. Também: <code>prazo</code>, <code>plantão</code>, <code>primeira "
        "palavra</code>; <code>gerência habitual</code> volta ao normal.\n/cancel deixa tudo "
        "como está."
    ),
    "rules.ask.gifts": (
        "<b>{place}</b>\nAgora: {now}\n\nEscreva quanto se pode dar sem perguntar, por gesto e "
        "por dia: <code>15 / 50</code>.\n/cancel deixa tudo como está."
    ),
    "rules.wrong.name": (
        "Um nome tem de 1 a 60 caracteres visíveis. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.zone": (
        "Não se conhece cidade ou fuso com esse nome. Tente a cidade grande mais próxima, em "
        "inglês: <code>Madrid</code>, <code>Lisbon</code>, <code>Buenos Aires</code>. Escreva "
        "de novo, ou /cancel."
    ),
    "rules.wrong.language": (
        "Escreva um idioma: <code>es</code>, <code>en</code> ou <code>pt</code>. Escreva de "
        "novo, ou /cancel."
    ),
    "rules.wrong.quiet": (
        "As horas de silêncio são dois horários do dia: <code>22:00-08:00</code>, ou "
        "<code>nenhuma</code>. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.complaints": (
        "Escreva um número de dias de 1 a 365: <code>15</code>. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.opening": (
        "Esse horário não se entende. Primeiro os dias, depois as horas na ordem: "
        "<code>seg-sex 9-13, 16-20; sáb 10-14</code>. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.holidays": (
        "Esses dias não se entendem. Dia e mês, com o ano se for só um: <code>25/12, "
        "3/4/2026</code>; só se tira um dia que esteja na lista. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.languages": (
        "Escreva um ou mais de <code>es</code>, <code>en</code>, <code>pt</code>, cada um uma "
        "vez. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.gap": (
        "Escreva um tempo com a unidade: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "dias</code>. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.rest": (
        "Escreva um tempo com a unidade: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "dias</code>. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.a_day": "Escreva um número inteiro de 1 a 50. Escreva de novo, ou /cancel.",
    "rules.wrong.budget": (
        "Escreva um valor: <code>500</code> ou <code>499,90</code>; ou <code>nenhum</code>. "
        "Escreva de novo, ou /cancel."
    ),
    "rules.wrong.chain": (
        "Escreva quem e depois de quanto: <code>supervisores 10 min, gerência 30 min, de novo "
        "15 min, repetições 3</code>. A gerência não antes da supervisão, de novo 5 min ou "
        "mais, no máximo 5 repetições. Escreva de novo, ou /cancel."
    ),
    "rules.wrong.gifts": (
        "Escreva dois valores, por gesto e por dia, o segundo não menor: <code>15 / 50</code>. "
        "Escreva de novo, ou /cancel."
    ),
    "rules.refused": "O ciclo não pode ficar assim: {why}",
    "audit.head": "<b>Quem fez o quê</b> · {place} · página {page}",
    "audit.which": "{kind} · {by}",
    "audit.nothing": "Não há nada anotado deste tipo.",
    "audit.line": "{at} <b>{name}</b>: {act}{more}",
    "audit.itself": "o bot ou quem o opera",
    "audit.customer": "um cliente",
    "audit.everybody": "Todas as pessoas",
    "audit.whose": "<b>{place}</b>\nOs atos de quem?",
    "audit.table": "O registro de atos de {place}.",
    "audit.how": "Escreva /audit, ou /audit e o nome de alguém que trabalhe aqui.",
    "audit.kind.all": "Tudo",
    "audit.kind.people": "Pessoas",
    "audit.kind.rules": "Regras",
    "audit.kind.cases": "Casos",
    "audit.kind.money": "Gestos",
    "audit.kind.formal": "Reclamações",
    "audit.kind.data": "Dados",
    "audit.kind.refused": "Recusado",
    "audit.act.invite": "criou um convite",
    "audit.act.join": "entrou com um convite",
    "audit.act.bind": "vinculou um grupo de alertas",
    "audit.act.hours": "definiu um horário de plantão",
    "audit.act.place_role": "mudou uma função",
    "audit.act.place_team": "mudou uma equipe",
    "audit.act.place_revoke": "encerrou um acesso",
    "audit.act.place_site": "mudou uma regra da unidade",
    "audit.act.thresholds": "mudou a partir de quando as palavras contam",
    "audit.act.cycle_load": "carregou um ciclo",
    "audit.act.cycle_file": "mudou o ciclo com um arquivo",
    "audit.act.cycle_ready": "usou um ciclo pronto",
    "audit.act.cycle_edit": "mudou o ciclo",
    "audit.act.cycle_undo": "voltou a um ciclo anterior",
    "audit.act.cycle_comments": "mudou comentários do arquivo do ciclo",
    "audit.act.announcement_propose": "propôs um aviso",
    "audit.act.announcement_send": "enviou um aviso",
    "audit.act.announcement_stop": "parou um aviso",
    "audit.act.complaint": "registrou uma reclamação",
    "audit.act.complaint_answer": "respondeu a uma reclamação",
    "audit.act.complaint_close": "encerrou uma reclamação",
    "audit.act.complaint_strike": "anulou uma reclamação",
    "audit.act.complaint_export": "extraiu o registro de reclamações",
    "audit.act.gesture_cancel": "retirou um gesto",
    "audit.act.ledger_export": "extraiu o livro de gestos",
    "audit.act.export": "extraiu dados e momentos",
    "audit.act.export_stop": "parou uma exportação",
    "audit.act.audit_export": "extraiu este registro",
    "audit.act.preference": "anotou uma preferência de um cliente",
    "audit.act.preference_out": "apagou uma preferência de um cliente",
    "audit.act.birthday_out": "tirou o aniversário de um cliente",
    "audit.act.points": "mudou os pontos de um cliente",
    "audit.act.hand_on": "passou um caso a outra pessoa",
    "audit.act.tier": "definiu a categoria de um cliente",
    "audit.act.event": "informou: {what}",
    "audit.act.import": "importou clientes",
    "audit.act.not_bitter": "disse que um caso não era amargo",
    "audit.act.forget": "um cliente foi esquecido",
    "audit.act.refused": "recebeu uma recusa",
    "audit.act.other": "fez: {what}",
    "audit.about.case": "caso #{ref}",
    "audit.about.complaint": "reclamação {ref}",
    "audit.about.journey": "visita {ref}",
    "audit.about.gift": "gesto {ref}",
    "audit.about.announcement": "aviso {ref}",
    "audit.detail.role": "função:",
    "audit.detail.team": "equipe:",
    "audit.detail.to": "para",
    "audit.detail.n": "quantidade:",
    "audit.detail.cases": "casos abertos:",
    "audit.detail.cycle": "ciclo:",
    "audit.detail.version": "versão",
    "audit.detail.reason": "motivo:",
    "audit.detail.case": "caso",
    "audit.detail.words": "assim:",
    "audit.detail.edit": "mudança:",
    "audit.detail.changed": "alterado:",
    "audit.detail.added": "novo:",
    "audit.detail.removed": "retirado:",
    "audit.detail.general": "do conjunto:",
    "audit.detail.guests": "clientes:",
    "audit.detail.new": "novos:",
    "audit.detail.tier": "categoria:",
    "audit.detail.how": "via:",
    "audit.detail.in_place_of": "no lugar de",
    "audit.column.at": "quando",
    "audit.column.by": "quem",
    "audit.column.act": "o que foi feito",
    "audit.column.about": "a quê",
    "audit.column.details": "detalhes",
    "versions.head": "<b>{cycle}</b> · {place}: versões, a mais nova primeiro",
    "versions.one": "<b>{version}</b> · {when} · {by}",
    "versions.what": "   {what}",
    "versions.nobody": "fora do chat",
    "versions.first": "a primeira",
    "versions.order": "a ordem das etapas",
    "file.expected": (
        "Para mudar o ciclo, envie aqui o arquivo YAML (.yaml, até {kb} kB). /edit dá o que "
        "está em uso, ou um pronto para começar."
    ),
    "file.too_large": (
        "Este arquivo passa de {kb} kB, mais do que um ciclo precisa. Nada foi lido."
    ),
    "file.not_fetched": (
        "O Telegram não entrega este arquivo agora. Envie de novo daqui a pouco."
    ),
    "file.wrong": {
        "one": (
            "<b>{name}</b>: há {n} erro. Nada foi alterado; corrija e envie o arquivo de "
            "novo.\n\n{list}"
        ),
        "other": (
            "<b>{name}</b>: há {n} erros. Nada foi alterado; corrija e envie o arquivo de "
            "novo.\n\n{list}"
        ),
    },
    "file.wrong_all": "A lista completa.",
    "file.current": "{cycle}, versão {version}. Altere e envie de volta aqui.",
    "ready.choose": "Ciclos prontos, para começar. Antes de mudar algo você vê o que mudaria.",
    "rule.scan": "quando o código é lido",
    "rule.at_once": "logo depois de: {anchor}",
    "rule.offset": "{span} depois de: {anchor}",
    "rule.day0": "às {at}, no mesmo dia que: {anchor}",
    "rule.day1": "às {at}, no dia seguinte a: {anchor}",
    "rule.day": "às {at}, {n} dias depois de: {anchor}",
    "rule.start": "início da visita",
    "chain.deadline": "prazo para agir",
    "chain.duty": "quem está em serviço, em particular, após",
    "chain.supervisors": "supervisão após",
    "chain.managers": "gerência após",
    "chain.again": "de novo após",
    "chain.repeats": "repetições",
    "chain.first_word": "primeira palavra em",
    "gesture.kind.voucher": "vale",
    "gesture.kind.plain": "feito na hora",
    # why somebody was asked, or not
    "why.choose": "De qual jornada se trata? Também: /why e um nome, ou o número dela.",
    "why.many": "Há várias; estas são as últimas. Com mais letras do nome, serão menos.",
    "why.nobody": "Com esse nome ou número não há nenhuma jornada.",
    "why.page": "🔎 <b>{alias}</b> · jornada {ref}, desde {started}{general}\n\n{steps}",
    "why.step": "• <b>{step}</b>: {said}",
    "why.by_scan": "📷 Chegou escaneando um código: só se pergunta sobre o que escaneia.",
    "why.departed": "🚪 Foi embora em {at}.",
    "why.ended": "🏁 A jornada terminou em {at}.",
    "why.stopped": "🛑 Pediu silêncio com /stop em {at}: nada é enviado.",
    "why.unreachable": "🚫 Bloqueou este bot: nada chega.",
    "why.paused": "⏸ Pediu uma pausa até {until}.",
    "why.hot": "🔥 O caso n.º {case} está aberto: as outras perguntas esperam.",
    "why.scan.person": "📷 Em {at} um código não foi atendido: já o tinha escaneado muito.",
    "why.scan.code": "📷 Em {at} um código não foi atendido: já o tinham escaneado demais.",
    "why.never_due": "o momento não chegou antes do fim da jornada.",
    "why.on_scan": "só se pergunta a quem escaneia o código.",
    "why.never": "não será perguntado: {because}.",
    "why.not_for_passers_by": "não se pergunta a quem só escaneou um código.",
    "why.after_event": "espera que se registre: {event}.",
    "why.after_step": "conta a partir da pergunta sobre “{other}”.",
    "why.will_ask": "🕒 será perguntado em {at}.",
    "why.will_ask_later": "🕒 será perguntado em {at}, não em {due}: {because}.",
    "why.waits": "⏳ previsto para {due}; espera: {because}.",
    "why.will_skip": "⏭ previsto para {due}; por enquanto, não será perguntado: {because}.",
    "why.skipped": "⏭ não se perguntou (previsto para {due}): {because}.",
    "why.late": " Estava previsto para {due}: {because}.",
    "why.answered": "{face} perguntado em {at}, respondido.{late}",
    "why.expired": "🔕 perguntado em {at}, sem resposta: {because}.{late}",
    "why.reminded": ", com um lembrete",
    "why.asked": "💬 perguntado em {at}{reminded}; espera-se resposta até {until}.{late}",
    "why.rule.asked_before": "já tinha sido perguntado",
    "why.rule.journey_ended": "a jornada tinha terminado",
    "why.rule.stopped": "o cliente pediu silêncio com /stop",
    "why.rule.unreachable": "o cliente bloqueou este bot",
    "why.rule.departed": "o cliente já foi embora, e isso é de antes",
    "why.rule.step_paused": "a gerência pausou esta etapa",
    "why.rule.window_passed": "o prazo passou",
    "why.rule.not_yet": "ainda não é a hora",
    "why.rule.paused": "o cliente pediu uma pausa",
    "why.rule.hot_case": "um caso do cliente está sendo resolvido",
    "why.rule.least_gap": "fazia pouco tempo da pergunta anterior",
    "why.rule.most_a_day": "nesse dia já se tinha perguntado o bastante",
    "why.rule.quiet_hours": "era horário de silêncio",
    "why.rule.unanswered": "o prazo acabou",
    "why.rule.other": "assim se decidiu; o registro diz mais",
    # agradecimentos, e o de cada um
    "board.head": "🌟 <b>{place}</b>: agradecimentos dos últimos {days} dias",
    "board.none": "Ainda nenhum. A próxima palavra gentil de um cliente ficará aqui.",
    "board.everybody": "todos",
    "board.team": "<b>{team}</b> {n}",
    "board.named": "{name} {n}",
    "mine.head": "🙋 <b>O que é seu</b>, últimos {days} dias",
    "mine.cases": {
        "one": "{n} caso com a sua participação",
        "other": "{n} casos com a sua participação",
    },
    "mine.in_hand": "ainda em andamento: {n}",
    "mine.thanks": {
        "one": "🌟 {n} cliente agradeceu a você pelo nome",
        "other": "🌟 {n} clientes agradeceram a você pelo nome",
    },
    "mine.moments": "nas etapas da sua equipe: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "mine.case": "{face} <b>#{case}</b> {step} · {alias}: {how}",
    "mine.open": "🔴 aberto",
    "mine.taken": "🟡 em andamento",
    "mine.done": "🟢 feito, pergunta-se ao cliente",
    "mine.recovered": "✅ resolvido, segundo o cliente",
    "mine.unverified": "⚪ feito, o cliente não disse",
    "mine.withdrawn": "⚪ o cliente voltou atrás",
    "mine.erased": "🕊 o cliente pediu para ser esquecido",
    "mine.misread": "⚪ não era amargo",
    "points.benefit": "🎁 {what} · ⭐ {points}",
    # summaries
    "week.head": "<b>{place}</b> · semana {week} de {year}\n{start} – {end}",
    "week.moments": {
        "one": "<b>{n} momento</b> (perguntas: {asked}, respondidas: {answered})",
        "other": "<b>{n} momentos</b> (perguntas: {asked}, respondidas: {answered})",
    },
    "week.none": "Nenhum momento neste período.",
    "week.share.stellar": (
        "😍 estelares {percent} ({k} de {n}; entre {low} e {high} em cada 100)"
    ),
    "week.share.neutral": "😐 neutros {percent} ({k} de {n})",
    "week.share.bitter": "😡 amargos {percent} ({k} de {n}; entre {low} e {high} em cada 100)",
    "week.change.worse": "📈 mais amargo que de costume ({usual}), e não é acaso",
    "week.change.better": "📉 menos amargo que de costume ({usual}), e não é acaso",
    "week.moved.worse": "📈 pior",
    "week.moved.better": "📉 melhor",
    "week.small": "São poucas respostas: leia estas porcentagens com cautela.",
    "week.preempted": (
        "🏅 <b>resolvido antes de qualquer reclamação: {percent}</b> ({k} de {n} momentos "
        "amargos; entre {low} e {high} em cada 100)"
    ),
    "week.preempted_few": (
        "🏅 <b>resolvido antes de qualquer reclamação: {k} de {n}</b> momentos amargos "
        "(poucos: o acaso admite tudo entre {low} e {high} em cada 100)"
    ),
    "week.complaints": {
        "one": "📝 {n} reclamação formal; momento amargo conhecido antes: {known}",
        "other": "📝 {n} reclamações formais; momento amargo conhecido antes: {known}",
    },
    "week.steps": "<b>Por etapa</b>",
    "week.step": "{name}{mark}: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "week.cases": {"one": "<b>{n} caso</b>", "other": "<b>{n} casos</b>"},
    "week.no_cases": "Nenhum caso.",
    "week.alert": (
        "até o alerta: {median} desde o toque (mediana de {n}), 99 em cada 100 em {slow}"
    ),
    "week.alert_few": (
        "até o alerta: {median} desde o toque (mediana de apenas {n}), o mais lento {slow}"
    ),
    "week.taken": "até alguém assumir: {span} (mediana de {n})",
    "week.spoken": "até a primeira palavra: {span} (mediana de {n})",
    "week.done": "até resolver: {span} (mediana de {n})",
    "week.recovered": "recuperados, na palavra do cliente: {k} de {n} encerrados",
    "week.reopened": "reabertos: {n}",
    "week.open": "<b>Abertos agora</b>",
    "week.open_case": "#{case} {step} · {state} · {span}{mark}",
    "week.none_open": "Nada em aberto.",
    "week.how": (
        "Escreva /week, /week -1 (a anterior) ou /week 46; pode acrescentar a unidade, ou all"
    ),
    "week.again": "Estes números já não se mostram assim: peça /week outra vez.",
    "week.so_far": "até agora: {at}",
    "week.places": {"one": "{n} unidade", "other": "{n} unidades"},
    "week.unasked": "💬 sem pergunta: {n}, amargos {bitter} (fora das porcentagens)",
    "week.before": "antes 😍 {stellar}, 😡 {bitter} de {n}: a diferença pode ser acaso",
    "week.beside": "<b>Por unidade</b>",
    "week.place": "{place}: 😡 {percent} ({k} de {n}){mark}",
    "week.place_none": "{place}: sem respostas",
    "week.place.worse": "📈 pior que o conjunto",
    "week.place.better": "📉 melhor que o conjunto",
    "week.bitterest": "<b>As etapas mais amargas</b>",
    "week.sweetest": "<b>As etapas mais estelares</b>",
    "week.moved": "<b>Outras que mudaram</b>",
    "week.reasons": "Por quê: {reasons}",
    "week.waits.taken": "assumidos até agora: {k} de {n}",
    "week.waits.spoken": "com uma primeira palavra até agora: {k} de {n}",
    "week.waits.done": "resolvidos até agora: {k} de {n}",
    "week.gifts": {"one": "🎁 {n} gesto: {cost}", "other": "🎁 {n} gestos: {cost}"},
    "week.winback": {
        "one": "↩️ perguntou-se a {n} cliente por que não volta; respostas: {answered}; "
        "voltaram {k} de {of}",
        "other": "↩️ perguntou-se a {n} clientes por que não voltam; respostas: {answered}; "
        "voltaram {k} de {of}",
    },
    "week.mend": "👉 <b>Por onde começar:</b> {name}",
    "week.mend_why": "👉 <b>Por onde começar:</b> {name} ({why}: {k})",
    "month.head": "<b>{place}</b> · {month} de {year}\n{start} – {end}",
    "month.how": "Escreva /month, /month -1 (o anterior) ou /month 11; pode acrescentar a "
    "unidade, ou all",
    "steps.asked": "   responderam {answered} de {asked}",
    "steps.one": "<b>{name}</b>",
    "steps.silent": "digam o que disserem os calados, amargos entre {low} e {high} em cada 100",
    "cases.of_period": "#{case} {step}: {how}",
    "recovery.slow": "   nove em cada dez, em {span}",
    "recovery.waiting": "   sem isso até agora: {n}",
    "recovery.verified": (
        "✅ recuperados, na palavra do cliente: {percent} ({k} de {n} encerrados; entre "
        "{low} e {high} em cada 100)"
    ),
    "recovery.silent": (
        "   {n} não responderam e contam como não; se todos dissessem sim, {most}"
    ),
    "recovery.open": "ainda abertos: {n}",
    "recovery.gift": "🎁 {name}: {n}, {cost}",
    "trend.usual": "amargo de costume: {percent}",
    "trend.young": "Ainda são poucas semanas para distinguir uma mudança do acaso.",
    "trend.steady": "Nenhuma mudança que seja mais que acaso.",
    "trend.none": "Ainda não há o que comparar.",
    "trend.few": "{when}: só {n}",
    "trend.point": "{when}: 😍 {stellar} · 😡 {bitter} ({low}–{high} em cada 100), n {n}{mark}",
    # pictures
    "ring.stellar": "estelar",
    "ring.neutral": "neutro",
    "ring.bitter": "amargo",
    "ring.critical": "etapa crítica",
    "ring.few": "menos de {n} respostas",
    "ring.size": "tamanho: respostas",
    "ring.worse": "piorou, e não por acaso",
    "ring.better": "melhorou, e não por acaso",
    "ring.usual": "o de costume, e o que cabe por acaso",
    "ring.range": "o que cabe por acaso",
    "ring.dot": "parte amarga",
    "chart.week": "Semana {week} · {start} – {end}",
    "chart.caption": "<b>{place}</b> · {when}",
    "chart.asked": {
        "one": "{n} pergunta, {answered} respondida",
        "many": "{n} perguntas, {answered} respondidas",
        "other": "{n} perguntas, {answered} respondidas",
    },
    "chart.mend_why": "{name}: “{why}” ({k})",
    "monday.told": "Toda segunda-feira às nove. Para não receber: /week off",
    "monday.nothing": (
        "<b>{place}</b>: a semana {week} passou sem momentos, perguntas nem casos."
    ),
    "monday.on": (
        "O resumo da semana chega toda segunda-feira às nove, hora da unidade. Para "
        "parar: /week off"
    ),
    "monday.off": (
        "O resumo das segundas não chega mais. Para voltar a recebê-lo: /week on; /week"
        " sempre o mostra."
    ),
    "chart.nothing": "Sem respostas neste período",
    "chart.no_cases": "Nenhum caso de recuperação",
    "chart.no_reasons": "Ninguém deu um motivo",
    "chart.mood.sweet": "Mais doce que amargo",
    "chart.mood.bitter": "Mais amargo que doce",
    "chart.mood.even": "Nem doce nem amargo: está equilibrado",
    "chart.stellar": "estelares",
    "chart.bitter": "amargos",
    "chart.of": "{k} de {n}",
    "chart.sure": "{n} de cada 100",
    "chart.between": "entre {low} e {high} de cada 100",
    "chart.few": "poucas respostas",
    "chart.caution": "São poucas respostas: convém lê-las com cautela.",
    "chart.change.worse": "mais amargo que de costume ({usual}), e não por acaso",
    "chart.change.better": "menos amargo que de costume ({usual}), e não por acaso",
    "chart.change.none": "O de costume: {usual} de amargos. Nenhuma mudança além do acaso.",
    "chart.moved.worse": "pior",
    "chart.moved.better": "melhor",
    "chart.most.bitter": "Onde foi mais amargo",
    "chart.most.stellar": "Onde foi mais doce",
    "chart.answers": {
        "one": "{n} resposta",
        "many": "{n} respostas",
        "other": "{n} respostas",
    },
    "chart.why": "Por quê",
    "chart.reasoned": {
        "one": "de {n} motivo escolhido",
        "many": "de {n} motivos escolhidos",
        "other": "de {n} motivos escolhidos",
    },
    "chart.repaired": "Nós resolvemos?",
    "chart.stage.opened": "casos abertos",
    "chart.stage.taken": "alguém assumiu",
    "chart.stage.spoken": "primeira palavra",
    "chart.stage.done": "resolvidos",
    "chart.stage.recovered": "o cliente confirma",
    "chart.after": "em {span}",
    "chart.half": "a metade em {span}",
    "chart.nine": "9 de 10 em {span}",
    "chart.recovered_head": "Recuperados, nas palavras do cliente",
    "chart.recovered": "{k} de {n} casos encerrados",
    "chart.preempted_head": "Resolvidos antes de qualquer reclamação",
    "chart.preempted": "{k} de {n} momentos amargos",
    "chart.preempted_too": "Antes de qualquer reclamação: {k} de {n} momentos amargos",
    "chart.reopened": {
        "one": "{n} caso foi reaberto: ainda não estava bem.",
        "many": "{n} casos foram reabertos: ainda não estavam bem.",
        "other": "{n} casos foram reabertos: ainda não estavam bem.",
    },
    "chart.mend": "O que mais convém melhorar",
    "chart.bitter_share": "Amargos de cada 100 respostas",
    "chart.answered": "Respostas",
    "chart.places": "As unidades, da mais à menos amarga",
    "chart.teams": "As equipes, pelas suas etapas",
    "chart.together": "No conjunto",
    "chart.more_places": {
        "one": "e mais {n} unidade",
        "many": "e mais {n} unidades",
        "other": "e mais {n} unidades",
    },
    "ring.percent": "{n}%",
    "ring.answers": {
        "one": "{n} resposta",
        "many": "{n} respostas",
        "other": "{n} respostas",
    },
    "ring.few_answers": {
        "one": "de {n} resposta",
        "many": "de {n} respostas",
        "other": "de {n} respostas",
    },
    "ring.no_answers": "sem respostas",
    "ring.nothing": "Ainda sem respostas",
    "ring.moments": {"one": "{n} momento", "many": "{n} momentos", "other": "{n} momentos"},
    "ring.asked": {
        "one": "{n} pergunta feita, {answered} respondida",
        "many": "{n} perguntas feitas, {answered} respondidas",
        "other": "{n} perguntas feitas, {answered} respondidas",
    },
    "ring.caption": "<b>{place}</b> · {cycle}",
    "ring.no_picture": "Desta vez não foi possível desenhar. Aqui vai em palavras.",
    # exportações
    "export.head.workbook": "📦 Planilha · {places}\n{months}",
    "export.head.csv": "📦 Arquivos CSV · {places}\n{months}",
    "export.one_at_a_time": "Uma de cada vez: esta está em andamento.",
    "export.is.waiting": "⏳ Espera a sua vez…",
    "export.is.running": "✍️ Está sendo escrita; todo o resto continua enquanto isso.",
    "export.is.done": {
        "one": "✅ Aqui está: {n} arquivo.",
        "other": "✅ Aqui estão: {n} arquivos.",
    },
    "export.is.stopped": {
        "one": "⏹ Parada; {n} arquivo tinha sido enviado.",
        "other": "⏹ Parada; {n} arquivos tinham sido enviados.",
    },
    "export.is.failed": (
        "⚠️ Interrompeu-se várias vezes e foi abandonada. Tente menos meses: /export 2026-01"
    ),
    "export.is.refused": "⛔ Você já não tem direito a todas estas unidades.",
    "export.is.withdrawn": (
        "🕊 Alguém que pode estar nela pediu para ser esquecido, por isso os arquivos foram "
        "retirados. Apague as cópias, por favor. /export a faz de novo."
    ),
    "export.rows_of": "{done} de cerca de {of} linhas",
    "export.rows": "Linhas: {done}",
    "export.several": "Um só arquivo seria grande demais; cada um traz a sua parte.",
    "export.safe": "Contém palavras de clientes: guarde bem.",
    "export.file": "📦 {months}",
    "export.part": "📦 {months}: arquivo {part} de {parts}",
    "export.how": (
        "Escreva /export para os últimos três meses, ou diga mais: "
        "/export 2026-01 2026-03, /export csv, /export e o nome de uma unidade."
    ),
    "export.stopped": "Parada.",
    "export.is_over": "Esta já terminou.",
    "export.taken_back": "Este arquivo foi retirado: alguém nele pediu para ser esquecido.",
    "critical.head": "<b>{place}</b> · {cycle}: os momentos que decidem\n{period}",
    "critical.visits": "Visitas com respostas: {visits}; sabe-se como terminaram {told}.",
    "critical.versions": (
        "O ciclo mudou neste período: {versions} das suas versões são contadas juntas."
    ),
    "critical.too_few": (
        "É pouco para dizer o que decide: são necessárias {visits} visitas das quais se saiba "
        "como terminaram, e {answers} respostas em uma etapa."
    ),
    "critical.step": "<b>{number}. {name}</b>{mark}\n{badge}",
    "critical.badge.critical": "🔴 decide",
    "critical.badge.watch": "🟠 talvez decida",
    "critical.badge.unproven": "⚪ não está provado",
    "critical.badge.too_few": "▫️ poucas respostas",
    "critical.cost": (
        "Com uma resposta amarga, a nota final cai {points} pontos de 5 (entre {low} e "
        "{high}); certeza: {sure}"
    ),
    "critical.bitter": "amargas: {k} de {n} respostas (entre {low} e {high} em cada 100)",
    "critical.few": "amargas: {k} de {answers} respostas, que são poucas",
    "critical.foot": (
        "⭐ declarada crítica por vocês. “Decide”: com uma resposta amarga ali a visita "
        "termina muito pior, e pior do que com uma em outra etapa. Andam juntas; não é prova "
        "de uma causa."
    ),
    "critical.declare": "⭐ Declarar crítica: {step}",
    "ring.head": "<b>{place}</b> · {cycle}\n{period}",
    "ring.stage": "<i>{stage}</i>",
    "ring.step": "<b>{number}. {name}</b>{mark}",
    "ring.shares": "😍 {stellar} · 😡 {bitter} · respostas {n}, perguntas {asked}",
    "ring.small": (
        "😍 {stellar} · 😐 {neutral} · 😡 {bitter} · respostas {n}, perguntas {asked}: poucas"
    ),
    "ring.none": "sem respostas ({asked} perguntas)",
    "ring.unprompted": "Além disso, por iniciativa própria: {n}",
    "ring.most.bitter": "O mais amargo: <b>{name}</b>",
    "ring.most.stellar": "O mais estelar: <b>{name}</b>",
    "ring.preview": "Assim ficaria, ao confirmar",
    "ring.removed": "Sai: {names}",
    "ring.note.paused": "em pausa",
    "ring.note.added": "novo",
    "ring.note.changed": "muda",
    "poster.which": "<b>{place}</b> · {cycle}\nUm código para imprimir: para que ponto?",
    "poster.format": "<b>{step}</b>\nEm que formato?",
    "poster.format.a4": "A4",
    "poster.format.a6": "A6",
    "poster.format.sticker": "Adesivo",
    "poster.caption": "<b>{place}</b> · {step}\n{link}",
    "poster.not_drawn": "Desta vez não foi possível desenhar {file}. O link é: {link}",
    "poster.invitation": "Como está tudo? Conte-nos com um toque.",
    # refusals
    "site.unknown": "Não há unidade com esse nome. As unidades são: {known}",
    "cycle.unknown": "Nenhuma unidade tem esse ciclo. Os ciclos em uso são: {known}",
    "gesture.label": "{what} · {cost}",
    "gesture.none": "Nenhum gesto serve para este caso.",
    "gesture.choose": "🎁 Caso nº {case}: o que resolveria?",
    "gesture.closed": "🎁 Caso nº {case}: nada foi dado.",
    "gesture.preview": (
        "🎁 <b>{what}</b> · {cost} · {kind}\n{notes}\n\n"
        "O cliente recebe na hora, no idioma dele."
    ),
    "gesture.note.valid": "Válido até {until}.",
    "gesture.note.alone": "Você mesmo pode dar; depois restam {left} para hoje.",
    "gesture.note.above": "Passa do seu limite: vamos perguntar a {role}.",
    "gesture.note.budget": (
        "Passa do orçamento da unidade para este mês: vamos perguntar a {role}."
    ),
    "gesture.note.nobody": "Passa de todos os limites: ninguém pode dar.",
    "gesture.note.before": "Já dado neste caso: {what}.",
    "gesture.note.generous": (
        "⚠️ Seriam {total} no total por uma parte que custa {price}: acima de uma vez e meia o "
        "preço não se ganha mais nada."
    ),
    "gesture.done": "🎁 {by} deu: <b>{what}</b>. Está a caminho do cliente.",
    "gesture.waits": (
        "⏳ {by} quer dar: <b>{what}</b>. Estamos perguntando a quem pode autorizar."
    ),
    "gesture.may_i": "🎁 {by} quer dar no caso nº {case}: <b>{what}</b> · {cost}. Pode dar?",
    "gesture.approved": "🎁 {by} autorizou: <b>{what}</b> · {cost}. Está a caminho.",
    "gesture.declined": "🎁 {by} não autorizou: <b>{what}</b> · {cost}.",
    "gesture.lapsed": (
        "🎁 Ninguém pôde dizer se <b>{what}</b> pode ser dado, e não será. Você pode pedir de "
        "novo."
    ),
    "gesture.undelivered": (
        "⚠️ Não foi possível entregar <b>{what}</b> ao cliente: não foi dado e não custa nada."
    ),
    "gesture.given_before": "Isso já foi dado, ou pedido, neste caso.",
    "gesture.unreachable": "Não dá para escrever ao cliente, ou ele prefere que não.",
    "gesture.not_yours": "Só quem escolheu pode confirmar.",
    "gesture.own": "Outra pessoa precisa autorizar.",
    "gesture.nobody_may": "Passa dos limites, e não há mais ninguém que possa autorizar.",
    "gesture.beyond_you": "Passa dos seus próprios limites: outra pessoa precisa autorizar.",
    "gesture.budget_gone": "Não cabe no orçamento deste mês: a gerência precisa autorizar.",
    "gesture.budget_thin": (
        "💶 <b>{place}</b>: já foram dados {spent} dos {budget} deste mês para gestos."
    ),
    "gesture.is.waiting": "Espera a palavra de alguém.",
    "gesture.is.declined": "Não foi autorizado.",
    "gesture.is.lapsed": "Para este já é tarde: ninguém disse nada a tempo.",
    "gesture.is.given": "Já foi dado.",
    "gesture.is.redeemed": "Foi dado e usado.",
    "gesture.is.expired": "Foi dado e expirou.",
    "gesture.is.cancelled": "Foi anulado.",
    "gesture.plain": (
        "🎁 De toda a equipe de <b>{place}</b>, para acertar as coisas: <b>{what}</b>. Você "
        "não precisa fazer nada."
    ),
    "gesture.voucher": (
        "🎁 De toda a equipe de <b>{place}</b>, para acertar as coisas: <b>{what}</b>. Mostre "
        "isto até {until}; o código é <code>{code}</code>."
    ),
    "voucher.title": "Vale-presente",
    "voucher.what": "{what}",
    "voucher.until": "Válido até {until}",
    "voucher.unknown": "Não há vale com este código. Confira as letras.",
    "voucher.good": "🎁 <b>{what}</b> em {place}, válido até {until}.",
    "voucher.redeemed": "<b>{what}</b> em {place}: já foi usado, {at}.",
    "voucher.expired": "<b>{what}</b> em {place}: era válido até {until}.",
    "voucher.cancelled": "<b>{what}</b> em {place}: este vale foi anulado.",
    "voucher.elsewhere": "Este vale é de {place}: só a equipe de lá pode aceitá-lo.",
    "voucher.used": "✓ Seu vale de <b>{what}</b> em {place} foi usado. Aproveite!",
    "voucher.ends_soon": (
        "🎁 Seu vale de <b>{what}</b> em {place} é válido até {until}. O código é "
        "<code>{code}</code>."
    ),
    "redeem.how": "Escreva /redeem e o código do vale, por exemplo: /redeem ABCD-2345",
    "redeem.done": "✓ Usado: <b>{what}</b> · {cost}.",
    "history.give": "🎁 {by} deu: {what}",
    "history.rule": "🎁 Por regra: {what}",
    "history.ungive": "🎁 {by} anulou: {what}",
    "gesture.taken_back": "🎁 {by} anulou: <b>{what}</b>. Já não pode ser usado.",
    "ledger.whole": "🎁 <b>{place}</b>: vales em aberto: {n}\n{month}\n\n{vouchers}",
    "ledger.mine": "🎁 <b>{place}</b>: vales seus em aberto: {n}\n\n{vouchers}",
    "ledger.line": "{of} · {what} · até {until} · {by}",
    "ledger.by_rule": "por regra",
    "ledger.by_points": "por pontos",
    "ledger.button": "{of} {what}",
    "ledger.spent": "💶 Dado este mês: {spent}",
    "ledger.spent_of": "💶 Dado este mês: {spent} de {budget}",
    "ledger.table": "📒 <b>{place}</b>: o livro de gestos. O que voltou é negativo.",
    "ledger.act.booked": "dado",
    "ledger.act.approved": "autorizado",
    "ledger.act.sent": "entregue",
    "ledger.act.redeemed": "usado",
    "ledger.act.expired": "vencido",
    "ledger.act.cancelled": "anulado",
    "ledger.column.at": "quando",
    "ledger.column.act": "o que houve",
    "ledger.column.amount": "valor",
    "ledger.column.currency": "moeda",
    "ledger.column.what": "gesto",
    "ledger.column.kind": "tipo",
    "ledger.column.gesture": "número",
    "ledger.column.case": "caso",
    "ledger.column.by": "quem",
    "voucher.look": (
        "🎁 <b>{what}</b> em {place}, válido até {until}.\n\nSe você anular, ninguém poderá "
        "usá-lo e o cliente recebe um aviso. Melhor explicar a ele antes."
    ),
    "voucher.taken": "✕ Anulado: <b>{what}</b>. O cliente recebe um aviso e não custa nada.",
    "voucher.taken_back": (
        "Seu vale de <b>{what}</b> em {place} foi anulado e já não é válido. Se acha que é um "
        "engano, escreva para nós aqui: uma pessoa lê."
    ),
    "voucher.not_yours": "Só pode anular quem o deu, ou a gerência.",
    "record.gestures": "gestos",
    "record.code": "codigo",
    "record.valid_until": "valido_ate",
    "record.redeemed_at": "usado_em",
    "record.known_at": "conhecido_em",
    "record.preferences": "preferências",
    "record.win_back": "por que não volta",
    "record.points": "pontos",
    "record.birthday": "aniversário",
    # o que se sabe de um cliente
    "customer.head": "👤 <b>{alias}</b> · {place}{tier}",
    "customer.visits": {
        "one": "{n} visita; casos até hoje: {cases}",
        "other": "{n} visitas; casos até hoje: {cases}",
    },
    "customer.likes_nothing": "Nenhuma preferência anotada.",
    "customer.points": {"one": "⭐ {n} ponto", "other": "⭐ {n} pontos"},
    "customer.hint": (
        "Para anotar uma: <code>/prefers {visit} quarto silencioso</code>, ou o aniversário: "
        "<code>/prefers {visit} aniversário 29/2</code>. Os botões mudam a categoria ou tiram "
        "algo."
    ),
    "customer.back": "👋 <b>{alias}</b> está de volta{tier}",
    "customer.choose": "Qual cliente? Você também pode escrever /customer e o nome.",
    "customer.none": "Esse cliente não está entre os das suas unidades.",
    "customer.how": (
        "Escreva /prefers, o número da visita e a preferência, por exemplo: /prefers 12 quarto "
        "silencioso. O número está em /customer e em /journeys."
    ),
    "preference.own": (
        "Isto a equipe sabe do que você prefere:\n{lines}\n\nPara acrescentar algo, escreva "
        "/preferences e o que prefere. Com ✖ se apaga."
    ),
    "preference.none": (
        "Nada anotado. Escreva /preferences e o que você prefere, por exemplo: /preferences "
        "quarto silencioso. A equipe verá em cada visita; se precisar de algo agora, é só "
        "escrever."
    ),
    "preference.how": "Uma preferência tem de 1 a {most} letras.",
    "preference.full": "Já há {n} preferências anotadas. Tire alguma antes.",
    "preference.nowhere": "Primeiro precisa nos visitar: entre pelo link ou pelo código.",
    # pontos
    "points.none": "Aqui não há pontos.",
    "points.own": (
        "⭐ Pontos em {place}: <b>{points}</b>\nGanham-se a cada visita, seja qual for a "
        "resposta. O que tem botão chega como vale; o resto, peça à equipe.\n\n{prices}"
    ),
    "points.price": "🎁 {what}: {points}",
    "points.sure": (
        "🎁 <b>{what}</b> por {points} ⭐? Restariam {left}. Você recebe um vale e mostra "
        "quando "
        "quiser."
    ),
    "points.had": "🎁 <b>{what}</b>: o seu vale está a caminho.",
    "points.plain": (
        "🎁 <b>{what}</b> em <b>{place}</b>, pelos seus pontos. Não precisa fazer nada."
    ),
    "points.voucher": (
        "🎁 <b>{what}</b> em <b>{place}</b>, pelos seus pontos. Mostre isto até {until}; o "
        "código "
        "é <code>{code}</code>."
    ),
    "points.spent": "🎁 <b>{what}</b> em {place}, em troca de {points} ⭐. Restam {left}.",
    # reconquistar quem não volta
    "winback.ask": (
        "Olá, {name}. Da última vez em {place} nem tudo saiu como devia, e faz tempo que não "
        "vemos você. Por quê? Basta um toque; não vamos perguntar de novo.\n\n/stop – não "
        "receber mais mensagens"
    ),
    "winback.ask_regular": (
        "Olá, {name}. Você costumava vir a {place} e faz tempo que não aparece. Há algum "
        "motivo? "
        "Basta um toque; não vamos perguntar de novo.\n\n/stop – sem mais mensagens"
    ),
    "winback.thanks.wrong": (
        "Obrigado por contar. Se quiser, escreva aqui o que aconteceu: uma pessoa vai ler."
    ),
    "winback.thanks.elsewhere": "Obrigado por contar. Esperamos receber você de novo.",
    "winback.thanks.price": "Obrigado por contar. Vamos levar isso em conta.",
    "winback.thanks.no_need": "Obrigado por contar. Estaremos aqui quando precisar.",
    "winback.told": "🔙 {alias} (caso {case}) diz que não voltou porque algo deu errado.",
    "winback.told_regular": "🔙 {alias}, cliente habitual, não vem mais: algo deu errado.",
    "winback.figures": "<b>Quem não voltou</b>, nos últimos 12 meses\n{lines}",
    "winback.nobody": "{place}: ninguém foi perguntado.",
    "winback.asked": {
        "one": "{place}: {n} pessoa perguntada, {answered} responderam, {given} com um gesto",
        "other": (
            "{place}: {n} pessoas perguntadas, {answered} responderam, {given} com um gesto"
        ),
    },
    "winback.reason": "– {why}: {count}",
    "winback.back": "Voltaram em 60 dias: {k} de {n} (entre {low} e {high} %)",
    "winback.too_soon": "Ainda dentro dos 60 dias: {n}",
}
