"""What the bot says in Portuguese: natural in Brazil, at home in Portugal."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    # first contact
    "start.greeting": (
        "Olá, {name}! Somos a equipe de <b>{place}</b>. Durante a sua visita vamos fazer uma "
        "ou outra pergunta curta, para resolver qualquer coisa enquanto você está aqui.\n\n"
        "Basta um toque para responder; o resto é opcional. Guardamos o seu nome e o que você "
        "nos contar por aqui. Com /stop tudo termina na hora; em /privacy "
        "explicamos os detalhes."
    ),
    "start.again": (
        "Que bom ter você de volta. Se quiser contar algo sobre {place}, é só escrever."
    ),
    "start.answered": "Esta você já respondeu, obrigado. Mais alguma coisa? É só escrever.",
    "start.waiting": "👆 A pergunta está logo acima: basta tocar em uma carinha. Obrigado!",
    "start.step_gone": (
        "Sobre este ponto de {place} já não perguntamos. Se algo chamou a sua atenção, escreva "
        "aqui mesmo."
    ),
    "scan.refused.person": (
        "Obrigado! Deste ponto de {place} já temos o seu recado por enquanto. Se houver mais "
        "alguma coisa, escreva aqui mesmo."
    ),
    "scan.refused.code": (
        "Este código de {place} foi aberto muitíssimas vezes em pouco tempo e está "
        "descansando. Enquanto isso, o que quiser nos contar, escreva aqui mesmo."
    ),
    "start.paused": (
        "No momento não estamos perguntando sobre isso. Se quiser contar algo, é só escrever."
    ),
    "start.nothing_here": "Ainda não há nada preparado aqui. Por favor, peça um link à equipe.",
    "link.unknown": "Este link já não funciona. Por favor, peça outro à equipe.",
    "link.used": "Este link só vale uma vez e já foi usado. Por favor, peça outro.",
    "language.ask": "Em que idioma você prefere conversar?",
    "language.chosen": "A partir de agora falamos português.",
    "stop.done": "Pronto: não vamos mais escrever. Se um dia quiser voltar, envie /start.",
    "pause.ask": "Até quando você prefere não receber perguntas?",
    "pause.ask_again": (
        "Até {until} não perguntamos nada. Prefere outra data, ou continuamos?"
    ),
    "pause.done": (
        "Combinado: sem perguntas até <b>{until}</b>. Se você nos escrever, atendemos do mesmo "
        "jeito. Com /resume, ou com o botão, continuamos antes."
    ),
    "pause.noted": "Anotado: por agora, nenhuma pergunta.",
    "pause.over": "Então continuamos: você já pode receber perguntas de novo.",
    "pause.how": (
        "Escreva /pause e escolha, ou /pause e um número de dias, de 1 a 90. Por exemplo: "
        "/pause 3"
    ),
    "privacy": (
        "<b>O que guardamos</b>: o seu nome como aparece no Telegram, o número deste chat para "
        "podermos lhe escrever, o seu idioma, as suas respostas, o que escrever ou enviar "
        "aqui, e de uma visita a outra o que você prefere.\n"
        "<b>Para quê</b>: para resolver o que falhar durante a sua visita, receber você melhor "
        "da próxima vez e aprender o que melhorar.\n"
        "<b>Quem vê</b>: a equipe do lugar que você visita, que conhece você como {alias}. "
        "Ninguém vê a sua conta do Telegram, nem você a deles. O que você envia passa pelo "
        "Telegram, que o guarda segundo regras próprias.\n"
        "<b>Por quanto tempo</b>: as suas palavras, {words}; fotos e gravações, {media}; as "
        "mensagens sobre um problema, {talk}; o que você prefere, {preferences}. "
        "Depois só ficam números sem nome.\n\n"
        "/mydata – um arquivo com tudo o que guardamos sobre você\n"
        "/forget – apagar tudo, incluindo o seu nome\n"
        "/stop – não receber mais mensagens"
    ),
    "privacy.a_code": "um código sem nome",
    "privacy.hidden.on": (
        "A partir da próxima visita, a equipe vê um código em vez do seu nome."
    ),
    "privacy.hidden.off": "A partir da próxima visita, a equipe volta a ver o seu nome.",
    "mydata.caption": (
        "Tudo o que guardamos sobre você neste momento. Os arquivos que você nos enviou "
        "aparecem com o nome que o Telegram deu a eles. Com /forget, tudo é apagado."
    ),
    "mydata.just_sent": (
        "Enviamos esse arquivo há {span}, um pouco mais acima. Você pode pedir outro em {wait}."
    ),
    "forget.ask": (
        "<b>Apagar tudo?</b>\n"
        "Desaparecem para sempre: o seu nome, o número deste chat, tudo o que você escreveu ou "
        "enviou e o que responderam. Não vamos perguntar mais nada, e o que estiver sendo "
        "resolvido termina: a equipe fica sabendo do seu pedido.\n"
        "Ficam números sem nome (uma nota, quando, em que etapa).\n"
        "O que se vê neste chat está no seu telefone; você pode apagar lá."
    ),
    "forget.ask_staff": (
        "<b>Apagar o que foi dito como cliente?</b>\n"
        "Desaparecem para sempre as palavras e os arquivos dessas respostas e o que foi "
        "respondido. Ficam números sem nome e o lugar na equipe."
    ),
    "forget.kept": "Nada foi apagado.",
    "forget.done": "Apagado. Obrigado por ter estado aqui.",
    "forget.already": "Já está feito: não há mais nada para apagar.",
    "forget.farewell": (
        "Pronto: já não sabemos quem é você. Se um dia voltar, começamos de novo."
    ),
    # questions and answers
    "question.ask": "{question}",
    "question.remind": "Se tiver um minutinho: {question}",
    "answer.thanks.stellar": "Que alegria, obrigado!",
    "answer.thanks.neutral": "Obrigado!",
    "answer.thanks.bitter": "Obrigado por avisar. Já estamos cuidando disso.",
    "answer.thanks_late": "Obrigado, isso ainda nos ajuda.",
    "answer.already": "Essa resposta já temos, obrigado.",
    "answer.changed": "Resposta alterada, obrigado.",
    "answer.closed": "Esta resposta já não pode ser alterada. Se algo não vai bem, escreva.",
    "answer.too_late": (
        "Esta pergunta já foi encerrada, mas continuamos lendo o que você escrever."
    ),
    "answer.unknown": "Isto já terminou. Se precisar de algo, é só escrever.",
    "answer.foreign": "Esta pergunta é para outra pessoa.",
    "answer.choose": "{question}\n\nA sua resposta até agora: {face}. Escolha outra:",
    "answer.recorded.stellar": (
        "{question}\n\n"
        "{face} Obrigado! Há alguém a quem devemos agradecer? É só escrever o nome."
    ),
    "answer.recorded.neutral": "{question}\n\n{face} Obrigado. O que faltou? É só escrever.",
    "answer.recorded.bitter": (
        "{question}\n\n{face} Sentimos muito; estamos avisando a equipe agora mesmo. O que "
        "aconteceu? Toque no que corresponde, ou escreva, ou envie uma foto ou mensagem de voz."
    ),
    "answer.recorded.reasons": (
        "{question}\n\n{face} Obrigado, anotado: {reasons}. Se quiser, conte mais."
    ),
    "reasons.noted": "Anotado, obrigado.",
    "praise.people": "O atendimento",
    "praise.speed": "A rapidez",
    "praise.place": "O lugar",
    "praise.detail": "Um detalhe",
    "showing.what_is_it": (
        "Obrigado, recebemos. Como foi? Toque em uma carinha e saberemos o que fazer."
    ),
    "showing.choose": "Sua resposta até agora: {face}. Escolha outra:",
    "showing.recorded.stellar": "{face} Muito obrigado! A equipe vai ver.",
    "showing.recorded.neutral": "{face} Obrigado. O que faltou? É só escrever.",
    "showing.recorded.bitter": (
        "{face} Sentimos muito; estamos avisando a equipe agora mesmo. O que aconteceu? "
        "Escreva, se quiser."
    ),
    "place.which": "De que lugar se trata?",
    "place.chosen": "📍 {place}. Obrigado!",
    "words.no_journey": (
        "Ainda não sabemos que lugar você visita. Por favor, abra o link ou o código que "
        "recebeu."
    ),
    "words.noted": "Obrigado, está anotado.",
    "words.one_tap": "Obrigado. Toque em uma das carinhas acima, assim entendemos bem.",
    "words.heard": "Obrigado. Quer falar com alguém da equipe?",
    "words.not_read": (
        "Aqui lemos espanhol, inglês e português. Sua mensagem já está com uma pessoa da "
        "equipe, que vai escrever por aqui."
    ),
    "words.weigh": "Obrigado. Como foi? Um toque, e assim entendemos bem.",
    "words.weighed.bitter": "🙁 Sentimos muito. A equipe já está a par.",
    "words.weighed.neutral": "😐 Obrigado, fica anotado.",
    "words.weighed.stellar": "😍 Obrigado, que alegria ler isto!",
    "words.mixed": "Obrigado, a sua nota fica como está. Há algo que devamos resolver?",
    "words.at_risk": (
        "Há alguém em perigo neste momento? Se não houver resposta, enviamos alguém."
    ),
    "words.risk_known": "A equipe já está a par e vai verificar, por via das dúvidas.",
    "words.safety": (
        "🚨 A equipe já foi avisada. Se alguém está em perigo, vá para um lugar seguro e ligue "
        "para a emergência: 112 em Portugal; no Brasil, 190, 192 ou 193."
    ),
    "words.misread": (
        "A equipe leu as suas palavras e anotou-as. Se algo não estiver bem, é só escrever "
        "aqui."
    ),
    "words.passed_on": "A equipe já sabe; alguém vai escrever para você por aqui.",
    "team.shown": "{face} <b>{alias}</b> · {step}: veio com a resposta",
    "thanks.noted": "Obrigado! Vamos passar o recado.",
    "thanks.team": "🌟 <b>{alias}</b> agradece à equipe ({step}): “{words}”",
    "thanks.named": "🌟 <b>{alias}</b> agradece a <b>{name}</b> ({step}): “{words}”",
    "thanks.you": "🌟 <b>{alias}</b> agradece a você ({step}): “{words}” Parabéns!",
    "review.invitation": (
        "Obrigado pela visita a <b>{place}</b>. Se quiser, conte em público como foi, do "
        "jeito que foi: isso ajuda outras pessoas e a nós."
    ),
    "review.how": "O endereço começa com https:// e o prazo vai de 0 minutos a 30 dias.",
    "because.danger": "alguém pode estar em perigo",
    "because.complaint": "é uma reclamação formal",
    "because.again": "afinal não ficou resolvido",
    "because.critical": "a etapa é crítica",
    "because.second": "não é a primeira vez em 90 dias",
    "because.late": "o prazo acabou",
    "because.tier": "a categoria do cliente",
    # incidentes
    "incident.head": "🧯 <b>Incidente {incident}: {step}</b> · {place}",
    "incident.raised": (
        "Desde as {time}: {bitter} das últimas {answers} respostas foram amargas."
    ),
    "incident.cases": {
        "one": "{n} caso: {open} sem dono, {taken} com alguém, {done} resolvido",
        "other": "{n} casos: {open} sem dono, {taken} com alguém, {done} resolvidos",
    },
    "incident.reason": "{reason} ×{n}",
    "incident.how": (
        "Um só cartão para todos; o perigo continua a avisar à parte. Toque num caso para "
        "assumi-lo. O que ninguém assumir em metade do prazo avisará por conta própria."
    ),
    "incident.over": (
        "✅ <b>Encerrado</b> às {time}, diz {name}. Os casos abertos mantêm o prazo."
    ),
    "incident.calm": (
        "✅ <b>Encerrado</b> às {time}: nada mais desde as {since}. Os casos abertos mantêm o "
        "prazo."
    ),
    "incident.yours": "É seu. O cartão está a caminho.",
    "incident.ended": "Anotado: acabou.",
    "incident.is_over": "Já tinha acabado.",
    # frases prontas a dizer
    "phrase.head": "💬 Um toque envia, no idioma do cliente ({language}) e com o nome dele:",
    "phrase.line": "<b>{label}</b> {words}",
    "phrase.said": "💬 <b>{name}</b>: {words}",
    "phrase.coming": "{name}, estou indo até você agora mesmo.",
    "phrase.looking": (
        "{name}, estou cuidando disso e volto a escrever em dez minutos, no máximo."
    ),
    "phrase.where": "Onde posso encontrar você, {name}?",
    "phrase.sorry": "{name}, sinto muito. Obrigado por nos contar: vamos resolver.",
    "phrase.well": "{name}, agora está tudo como deve ser?",
    "button.cases.open": "Abertos",
    "button.cases.mine": "Meus",
    "button.cases.late": "Atrasados",
    "button.page.back": "Voltar",
    "button.page.on": "Mais",
    "button.earlier_lines": "Antes",
    "button.later_lines": "Depois",
    "case.someone_is_on_it": (
        "<b>{name}</b> está cuidando disso e vai escrever para você por aqui."
    ),
    "case.another_is_on_it": (
        "<b>{name}</b> está cuidando disso agora, no lugar de {before}, e vai escrever para "
        "você por aqui."
    ),
    "case.rests": (
        "Por ora ficamos por aqui, para não incomodar. Se faltar alguma coisa, escreva quando "
        "quiser: <b>{name}</b> lê."
    ),
    "verify.ask": "Já ficou tudo certo? Em {place}, a sua palavra conta.",
    "verify.thanks.yes": "Que bom saber, obrigado!",
    "verify.thanks.partly": "Obrigado. Vamos cuidar do que falta.",
    "verify.thanks.no": "Obrigado por avisar. Um responsável vai saber agora mesmo.",
    "verify.answered.yes": "✓ Ficou tudo certo. Obrigado por nos dizer!",
    "verify.answered.partly": "Está resolvido em parte. Vamos cuidar do que falta.",
    "verify.answered.no": "Ainda não está resolvido. Um responsável está vendo isso agora.",
    # cases, towards the staff
    "case.taken": "{name} já assumiu.",
    "case.is.open": "Ninguém assumiu este caso ainda.",
    "case.is.taken": "Alguém já assumiu este caso.",
    "case.is.done": "Este caso está resolvido; falta o cliente confirmar.",
    "case.is.recovered": "Este caso está encerrado: recuperado.",
    "case.is.unverified": "Este caso está encerrado; o cliente não respondeu.",
    "case.is.withdrawn": "O cliente mudou de ideia; não há nada a fazer.",
    "case.is.erased": "O cliente pediu para ser esquecido; não é mais possível escrever.",
    "case.is.misread": "Alguém já leu: não é uma má experiência.",
    "case.tapped": "Foi o próprio cliente que tocou; não são só as palavras.",
    "mixed.note": "🤔 <b>{alias}</b> deu a melhor nota e escreve: “{words}”",
    "case.not_yours": "Este caso está com {name}, e só {name} escreve ao cliente.",
    "case.take_first": "Primeiro toque em “Eu assumo”; o que escrever depois chega ao cliente.",
    "case.taken_over": "🙋 {name} escreve agora ao cliente, no lugar de {before}.",
    "handover.ask": "🤝 Caso #{case}: para quem? Estão de serviço:",
    "handover.kept": "🤝 O caso #{case} fica como estava.",
    "handover.done": (
        "🤝 {by} passou o caso #{case} para <b>{name}</b>, que escreve agora ao cliente."
    ),
    "handover.yours": (
        "🤝 {by} passa o caso #{case} para você: o cliente já sabe que é você quem cuida. "
        "O que "
        "responder ao cartão chega a ele."
    ),
    "handover.nobody": "Agora não há mais ninguém da equipe de serviço.",
    "handover.not_there": "Essa pessoa já não está de serviço: escolha outra.",
    "case.unanswered": {
        "one": "💬 {alias} espera uma resposta há {n} minuto.",
        "other": "💬 {alias} espera uma resposta há {n} minutos.",
    },
    "case.goes_quiet": (
        "💤 Há algum tempo que ninguém escreve. Em {n} min o cliente vai ler que por ora a "
        "conversa fica por aqui. O caso continua aberto até estar feito."
    ),
    "case.rested": "💤 O cliente leu que por ora a conversa fica por aqui.",
    "case.passed_on": "↩️ {name} não pode continuar. Quem assume?",
    "case.help_wanted": "🆘 Pedem ajuda com o caso nº {case}.",
    "case.escalated": "Aviso enviado.",
    "case.nobody_above": "Não há ninguém acima para avisar.",
    "case.place_unknown": (
        "❔ Não se sabe de que lugar se trata: escreveu sem link e ainda não disse."
    ),
    "case.place_told": "📍 O cliente diz que se trata de {place}.",
    "case.other_place": "📍 Tratava-se de {place}, não daqui. A equipe de lá já tem o aviso.",
    "case.reopened": (
        "🔁 Caso nº {case}: o cliente diz que <b>não</b> está resolvido. Quem assume agora?"
    ),
    "case.mind_changed": "O cliente mudou a resposta: {old} → {new}",
    "case.forgotten": (
        "🕊 Caso #{case}: o cliente pediu para ser esquecido. As suas palavras foram apagadas e "
        "ninguém pode mais escrever para ele. O que estava errado pode continuar: é bom ver."
    ),
    "case.still_open": "⏰ O caso nº {case} continua aberto. Ninguém assumiu.",
    "case.calls": "\n🔔 {names}",
    "case.nobody_took.team": {
        "one": "⏰ {n} minuto sem ninguém assumir. Quem está em serviço já foi avisado.{calls}",
        "other": (
            "⏰ {n} minutos sem ninguém assumir. Quem está em serviço já foi avisado.{calls}"
        ),
    },
    "case.nobody_took.supervisors": {
        "one": "⏰ {n} minuto sem ninguém assumir. A supervisão já foi avisada.{calls}",
        "other": "⏰ {n} minutos sem ninguém assumir. A supervisão já foi avisada.{calls}",
    },
    "case.nobody_took.managers": {
        "one": "⏰ {n} minuto sem ninguém assumir. A gerência já foi avisada.{calls}",
        "other": "⏰ {n} minutos sem ninguém assumir. A gerência já foi avisada.{calls}",
    },
    "case.silent": (
        "🔇 Alguém assumiu, mas o cliente continua sem receber nem uma palavra. O caso "
        "está aberto de novo."
    ),
    "case.danger": "🚨 Caso nº {case}: alguém pode estar em perigo. É preciso ir já.",
    "case.verified.yes": "🎉 O cliente diz que ficou tudo certo. Bom trabalho!",
    "case.verified.partly": "🟡 O cliente diz que só está resolvido em parte. Falta terminar.",
    "button.strike": "Retirar",
    "card.register.received": "📝 <b>Reclamação {number}</b>: a resposta vence {due}",
    "card.register.answered": "📝 Reclamação {number}: respondida",
    "card.register.closed": "📝 Reclamação {number}: encerrada",
    "button.complain": "Reclamação formal",
    "button.file_complaint": "Sim, registrar",
    "button.answer": "Responder",
    "button.elsewhere": "Por outro meio",
    "button.close": "Encerrar",
    "button.send": "Enviar",
    "button.register.open": "Por responder",
    "button.register.all": "Todas as reclamações",
    "button.register.file": "Numa tabela (CSV)",
    "relay.to_customer": "<b>{by}</b>\n{text}",
    "relay.to_staff": "💬 <b>{by}</b>\n{text}",
    "relay.edited": "{text} <i>(editado)</i>",
    "relay.forwarded": "{text} <i>(encaminhado)</i>",
    "relay.tongue": "{text} <i>({language})</i>",
    "relay.media_by": "<b>{by}</b>",
    "relay.unreachable": "Já não é possível escrever para {alias}; nada foi enviado.",
    "relay.undelivered": (
        "⚠️ Não entregue: não é possível falar com {alias} por aqui. Tente de outra forma."
    ),
    "relay.uncertain": "❔ Talvez não tenha chegado: a conexão caiu.",
    "relay.erased": "🕊 <i>Apagado a pedido do cliente.</i>",
    "relay.no_case": (
        "Quem escreveu isto não tem nenhum caso aberto, por isso a sua resposta não lhe chega. "
        "Se escrever por causa de um problema, poderá responder no caso."
    ),
    "relay.cannot": (
        "Este tipo de mensagem não pode ser repassado. Texto, fotos, voz, vídeos, "
        "documentos, stickers, lugares e contatos podem."
    ),
    # the card
    "card.head": "{face} <b>Caso nº {case}</b> · {step}",
    "card.no_step": "sem pergunta prévia",
    "card.topic": "#{case} {face} {step} · {alias}",
    "card.critical": "⭐ etapa crítica",
    "card.urgent": "🚨 <b>perigo</b>",
    "card.complaint": "📝 <b>reclamação formal</b>",
    "card.doubt": "🤔 talvez amargo: só as palavras o dizem",
    "card.score": "Nota: {score} de 5",
    "card.wish": "Quer falar com alguém",
    "card.unseen": "👀 Enviou algo que o bot não entende: veja, por favor",
    "card.tongue": "🌐 Escreve em {language}: o bot não leu",
    "card.touched": "🎯 {touchpoint} · necessidade {need}",
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
    "card.deadline": "⏳ prazo: até {time} ({span})",
    "card.overdue": "⏳ <b>prazo vencido</b> ({time})",
    "card.unstaffed": "👤 Ninguém em serviço",
    "card.twice": "♻️ <b>segunda vez nesta visita</b>",
    "card.leaves": "🚪 sai às {time} ({span})",
    "card.state.open": "🔴 <b>Aberto</b>: quem assume?",
    "card.state.taken": "🟡 Está com <b>{owner}</b>",
    "card.state.done": "🟢 Resolvido por {owner}; vamos perguntar ao cliente",
    "card.state.recovered": "✅ <b>Recuperado</b>: o cliente confirma",
    "card.state.unverified": "⚪ Resolvido por {owner}; o cliente não respondeu",
    "card.state.withdrawn": "⚪ O cliente mudou de ideia",
    "card.state.erased": "🕊 O cliente pediu para ser esquecido",
    "card.state.misread": "⚪ Não era uma má experiência: as palavras foram mal lidas",
    "card.level.1": "📣 Supervisão avisada",
    "card.level.2": "📣 Gerência avisada",
    "card.again": "🔁 Aberto pela {n}ª vez",
    "card.closing": "Causa: {cause}\nSolução: {action}",
    "card.ask_cause": "<b>Qual foi a causa?</b>",
    "card.ask_action": "<b>O que foi feito?</b>",
    "card.how_topic": "O que você escrever aqui chega ao cliente.",
    "card.how_reply": "O que você responder a esta mensagem chega ao cliente.",
    "button.take": "Eu assumo",
    "button.pass_on": "Repassar",
    "button.hand_on": "🤝 Passar para…",
    "button.escalate": "Pedir ajuda",
    "button.done": "Resolvido",
    "button.back": "Voltar",
    "button.pause.tomorrow": "Até amanhã",
    "button.pause.3": "3 dias",
    "button.pause.7": "Uma semana",
    "button.pause.30": "Um mês",
    "button.pause.off": "Continuar já",
    "button.misread": "Não é mau",
    "button.fix": "Sim, por favor",
    "button.all_well": "Não, está tudo bem",
    "button.at_risk": "Sim, venham já",
    "button.nobody_at_risk": "Não, ninguém",
    "button.change": "Mudar a resposta",
    "button.reasons_done": "Pronto",
    "button.reasons_again": "Mudar os motivos",
    "button.talk": "Falar com alguém",
    "button.review": "Escrever uma avaliação",
    "button.announce": "📢 Avisar os afetados",
    "button.announce_now": "Enviar",
    "button.present": "🎁 O seu presente",
    "button.benefit": "✓ Sim, por favor",
    "button.gesture_for_all": "🎁 Um gesto para cada um",
    "button.no_gesture": "Nenhum",
    "button.propose": "Propor",
    "button.preview": "Pré-visualizar",
    "button.stop_sending": "✋ Parar",
    "button.playbook": "📖 Roteiro",
    "button.say_first": "Dizer isto",
    "button.phrases": "💬 Dizer…",
    "button.phrase.coming": "🏃 Estou indo",
    "button.phrase.looking": "🔧 Estou cuidando",
    "button.phrase.where": "📍 Onde está?",
    "button.phrase.sorry": "🙏 Sinto muito",
    "button.phrase.well": "✅ Já está bem?",
    "button.take_over": "🙋 Eu continuo",
    "button.drill.stop": "Interromper o treino",
    "button.over": "Já acabou",
    "button.resend": "Reenviar",
    "button.forget": "Sim, apagar tudo",
    "button.keep": "Não, manter",
    "button.hide": "Mostrar um código",
    "button.unhide": "Mostrar o meu nome",
    "button.import": "Importar",
    "button.no_import": "Descartar",
    "button.qr": "Ver o código",
    "button.verify.yes": "Sim, ficou",
    "button.verify.partly": "Em parte",
    "button.verify.no": "Não",
    "button.week_before": "Semana anterior",
    "button.confirm": "Confirmar",
    "button.cancel": "Cancelar",
    "button.beside": "Pôr ao lado",
    "button.instead": "Pôr no lugar",
    "button.look_again": "Ver de novo",
    "button.whole": "A lista completa",
    "button.undo": "Desfazer",
    "button.steps": "As etapas",
    "button.versions": "Versões",
    "button.file": "Arquivo",
    "button.ready": "Ciclos prontos",
    "button.question": "Pergunta",
    "button.when": "Momento",
    "button.deadline": "Prazo",
    "button.team": "Equipe",
    "button.critical_on": "Marcar como crítica",
    "button.critical_off": "Já não é crítica",
    "button.pause_step": "Pausar esta etapa",
    "button.resume_step": "Retomar esta etapa",
    "button.keep_text": "Deixar assim",
    "cause.wait": "A espera",
    "cause.person": "O atendimento",
    "cause.place": "O lugar",
    "cause.page": "Não funcionava",
    "cause.price": "O preço",
    "cause.other": "Outra coisa",
    "action.explained": "Explicação",
    "action.fixed": "Conserto",
    "action.replaced": "Troca",
    "action.compensated": "Compensação",
    "action.apologised": "Desculpas",
    "action.nothing": "Não foi possível",
    "media.photo": "foto",
    "media.voice": "mensagem de voz",
    "media.video": "vídeo",
    "media.video_note": "vídeo",
    "media.document": "documento",
    "media.audio": "áudio",
    "media.sticker": "figurinha",
    "media.animation": "animação",
    "media.location": "localização",
    "media.venue": "lugar",
    "media.contact": "contato",
    "media.poll": "enquete",
    "media.dice": "dado",
    "language.es": "espanhol",
    "language.en": "inglês",
    "language.pt": "português",
    "alias.guest": "Cliente {code}",
    "span.seconds": {"one": "{n} segundo", "other": "{n} segundos"},
    "span.minutes": "{n} min",
    "span.hours": "{n} h",
    "span.days": {"one": "{n} dia", "other": "{n} dias"},
    # the team
    "invite.link": "Convite de uso único (papel: {role}), válido por 24 horas:\n{link}",
    "invite.how": (
        "Escreva /invite, um papel (staff, supervisor ou manager) e, se quiser, uma equipe: "
        "/invite staff reception"
    ),
    "invite.unknown": "Este convite não existe. Por favor, peça outro.",
    "invite.used": "Este convite já foi usado ou expirou. Por favor, peça outro.",
    "invite.welcome.staff": (
        "Olá, {name}! Agora você faz parte da equipe de {place}. Em /help está tudo o que "
        "precisa saber."
    ),
    "invite.welcome.supervisor": (
        "Olá, {name}! Agora você faz parte da supervisão de {place}. Em /help está tudo o que "
        "precisa saber."
    ),
    "invite.welcome.manager": (
        "Olá, {name}! Agora você faz parte da gerência de {place}. Em /help está tudo o que "
        "precisa saber."
    ),
    "team.unknown": "Essa equipe não existe. As equipes são: {known}",
    "bind.every_team": "A partir de agora, todos os alertas de {place} chegam aqui.",
    "bind.team": "A partir de agora, os alertas de {place} para a equipe {team} chegam aqui.",
    "trouble.alert": {
        "one": "⚠️ O alerta de {n} caso não chegou a ninguém em dois minutos. Veja /cases.",
        "other": "⚠️ Os alertas de {n} casos não chegaram a ninguém em 2 minutos. Veja /cases.",
    },
    "trouble.update": {
        "one": "⚠️ Não foi possível tratar {n} mensagem ou toque que chegou. Fica guardado: "
        "avise quem administra este bot, o log diz qual é.",
        "other": "⚠️ Não foi possível tratar {n} mensagens ou toques que chegaram. "
        "Ficam guardados: avise quem administra este bot, o log diz quais são.",
    },
    "trouble.message": {
        "one": "⚠️ Não foi possível entregar {n} mensagem deste bot. "
        "Avise quem o administra, o log diz qual é.",
        "other": "⚠️ Não foi possível entregar {n} mensagens deste bot. "
        "Avise quem o administra, o log diz quais são.",
    },
    "trouble.doubt": {
        "one": "⚠️ Talvez {n} mensagem deste bot não tenha chegado; não é enviada duas vezes.",
        "other": "⚠️ Talvez {n} mensagens deste bot não tenham chegado; "
        "não são enviadas duas vezes.",
    },
    "trouble.followup": {
        "one": "⚠️ Não foi possível fazer {n} tarefa pendente. "
        "Avise quem administra este bot, o log diz qual é.",
        "other": "⚠️ Não foi possível fazer {n} tarefas pendentes. "
        "Avise quem administra este bot, o log diz quais são.",
    },
    "bind.lost": (
        "Já não é possível escrever no grupo de avisos de {place}. "
        "Enquanto ninguém escrever /bind em outro, os avisos vão para os chats privados."
    ),
    "bind.hello": (
        "Olá. Este grupo ainda não recebe alertas. Se for de uma equipe, a gerência "
        "escreve /bind aqui. Se não for, é melhor me remover do grupo: aqui não respondo "
        "a mais nada."
    ),
    "bind.in_group": "Escreva /bind dentro do grupo que deve receber os alertas.",
    "status.are": (
        "<b>Como está o bot</b>\n"
        "Alertas que não chegaram a ninguém: {unheard}\n"
        "Mensagem pendente mais antiga: {oldest}\n"
        "Não entregues: {dead}; em dúvida: {uncertain}\n"
        "Não tratados: {updates} recebidos, {followups} do relógio\n"
        "Última resposta do Telegram: {polled}"
    ),
    "duty.on": "Em serviço: você recebe os alertas.",
    "duty.off": "Fora de serviço: os alertas vão para os colegas.",
    "duty.on_until": "Em serviço até {until}: você recebe os alertas.",
    "duty.off_until": "Fora de serviço até {until}: os alertas vão para os colegas.",
    "duty.handover": {
        "one": "👋 {name} termina o turno. Fica {n} caso aberto: {cases}",
        "other": "👋 {name} termina o turno. Ficam {n} casos abertos: {cases}",
    },
    "duty.leaves_case": (
        "👋 {name} termina o turno com este caso nas mãos. Alguém continua? "
        "{name} ou um supervisor o passa."
    ),
    "checkin.link": "Para {alias}; abre uma única vez, válido por 30 dias:\n{link}",
    "link.printed": "{step}\n{link}",
    "link.whole": "Início da visita",
    "link.how": "Essa etapa não existe. As etapas são: {known}",
    "step.head": "<b>{step}</b> · {place}",
    "step.text": "{language}: “{text}”",
    "step.line": "{field}: {value}",
    "post.role.staff": "equipe",
    "post.role.supervisor": "supervisão",
    "post.role.manager": "gerência",
    "post.every_team": "todas as equipes",
    "post.gone": "Esta pessoa não trabalha mais aqui. Em /people está quem trabalha.",
    "post.last_manager": (
        "É a única pessoa da gerência aqui. Antes, dê essa função a outra pessoa."
    ),
    "post.heir_gone": "Essa pessoa não trabalha mais aqui. Escolha outra.",
    "post.told.role": (
        "Em {place}, a sua função agora é {after} (antes: {before}), por decisão de {by}. Em "
        "/help está o que você pode fazer."
    ),
    "post.told.team": (
        "Em {place}, agora você trabalha para {after} (antes: {before}), por decisão de {by}."
    ),
    "post.told.revoke": (
        "O seu acesso a {place} terminou, por decisão de {by}. Obrigado pelo seu trabalho. Os "
        "alertas não chegam mais a você."
    ),
    "post.card_gone": (
        "O caso #{case} está em outras mãos: você não trabalha mais nesta unidade."
    ),
    "button.invite": "Convidar",
    "button.people": "Ver todos",
    "button.other_team": "Outra equipe",
    "button.revoke": "Encerrar acesso",
    "button.heir_team": "Para quem assumir",
    "button.make_link": "Criar o link",
    "button.make.staff": "Passar a equipe",
    "button.make.supervisor": "Passar a supervisão",
    "button.make.manager": "Passar a gerência",
    "button.as.staff": "Equipe",
    "button.as.supervisor": "Supervisão",
    "button.as.manager": "Gerência",
    "button.setting.name": "Nome",
    "button.setting.zone": "Fuso horário",
    "button.setting.language": "Idioma dos grupos",
    "button.setting.quiet": "Silêncio",
    "button.setting.complaints": "Dias: reclamações",
    "button.rule.opening": "Horário de abertura",
    "button.rule.holidays": "Feriados",
    "button.rule.languages": "Idiomas das perguntas",
    "button.rule.chains": "Quem é chamado",
    "button.rule.gap": "Entre duas perguntas",
    "button.rule.a_day": "Perguntas por dia",
    "button.rule.rest": "Entre duas visitas",
    "button.rule.gifts": "Limites de gestos",
    "button.rule.budget": "Gestos por mês",
    "button.rule.chain-bitter": "Amargo",
    "button.rule.chain-very_bitter": "Muito amargo",
    "button.rule.chain-critical": "Etapa crítica",
    "button.rule.chain-danger": "Perigo",
    "button.rule.gifts-staff": "Limites da equipe",
    "button.rule.gifts-supervisor": "Limites da supervisão",
    "button.rule.gifts-manager": "Limites da gerência",
    "button.audit.who": "Por pessoa",
    "button.audit.file": "Em tabela (CSV)",
    "value.none": "nenhum",
    "value.closed": "fechado",
    "value.yes": "sim",
    "value.no": "não",
    "limit.least_gap": "tempo mínimo entre duas perguntas",
    "limit.most_a_day": "perguntas por dia, no máximo",
    "limit.rest": "descanso entre duas visitas",
    "limit.scans_an_hour": "leituras de um código por cliente e hora",
    "limit.scans_a_day": "leituras de um código por cliente e dia",
    "limit.all_scans_an_hour": "leituras de um código por todos, por hora",
    "limit.all_scans_a_day": "leituras de um código por todos, por dia",
    "severity.bitter": "amargo",
    "severity.very_bitter": "muito amargo",
    "severity.critical": "etapa crítica",
    "severity.danger": "perigo",
    "touchpoint.person": "uma pessoa",
    "touchpoint.place": "um lugar ou uma coisa",
    "touchpoint.digital": "digital",
    "touchpoint.phone": "por telefone",
    "need.practical": "prática",
    "need.personal": "pessoal",
    "field.names": "nome",
    "field.questions": "pergunta",
    "field.touchpoint": "ponto de contato",
    "field.stage": "fase da visita",
    "field.need": "necessidade",
    "field.team": "equipe",
    "field.critical": "crítica",
    "field.paused": "em pausa",
    "field.deadline": "prazo para agir",
    "field.faces": "carinhas",
    "field.reasons": "motivo",
    "field.rule": "quando",
    "field.remind_after": "lembrete após",
    "field.expires_after": "aberta por",
    "field.quiet": "horas de silêncio",
    "field.playbook": "roteiro",
    "field.playbooks": "roteiros",
    "field.points": "pontos (visita / caso)",
    "field.birthday": "aniversários (pontos · gesto)",
    "field.win_back": "reconquistar quem não volta",
    "field.tiers": "categorias de clientes",
    "field.languages": "idiomas",
    "field.events": "evento",
    "field.departure": "saída",
    "field.sets": "conjunto de momentos",
    "field.limits": "limites",
    "field.escalation": "quem é avisado e quando",
    "field.closes_after": "termina após um silêncio de",
    "field.closing": "pergunta final",
    "field.opening": "horário",
    "field.holidays": "feriados",
    "field.price": "preço desta parte",
    "field.currency": "moeda",
    "field.gesture_budget": "gestos em um mês",
    "field.gesture_limits": "gestos sem perguntar (cada um / por dia)",
    "field.gestures": "gesto",
    "role.staff": "equipe",
    "role.supervisor": "supervisores",
    "role.manager": "gerência",
    "button.newer": "Mais recentes",
    "button.older": "Anteriores",
    "button.earlier_steps": "Etapas anteriores",
    "button.later_steps": "Mais etapas",
    "button.refresh": "Atualizar",
    "button.customer": "👤 Cliente",
    "button.no_tier": "Sem categoria",
    "button.away.wrong": "Algo deu errado",
    "button.away.elsewhere": "Fui a outro lugar",
    "button.away.price": "O preço",
    "button.away.no_need": "Não precisei",
    "button.others": "Outros clientes",
    "causes.none": "Ninguém escolheu um motivo.",
    "causes.head": {
        "one": "<b>{n} motivo</b> escolhido junto ao amargo ou ao neutro",
        "other": "<b>{n} motivos</b> escolhidos junto ao amargo ou ao neutro",
    },
    "causes.at": "{face} {reason} · {step}: {n} ({percent})",
    "causes.line": "– {reason}: {n}",
    "causes.face.stellar": "😍",
    "causes.face.neutral": "😐",
    "causes.face.bitter": "😡",
    "teams.one": "<b>{team}</b>: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "teams.person": "{name}: casos {cases}; recuperados {k} de {n} encerrados",
    "teams.no_league": (
        "Cada equipe tem outras etapas e outros clientes: não é uma classificação."
    ),
    "said.none": "Ninguém escreveu nada aqui neste período, ou já não se guarda.",
    "said.one": "{face} «{words}»\n",
    "button.week_whole": "A semana",
    "button.week_after": "Semana seguinte",
    "button.month_whole": "O mês",
    "button.month_before": "Mês anterior",
    "button.month_after": "Mês seguinte",
    "button.all_sites": "Todas as unidades",
    "button.one_step": "A etapa",
    "button.figures.steps": "Etapas",
    "button.figures.reasons": "Motivos",
    "button.figures.cases": "Casos",
    "button.figures.recovery": "Recuperação",
    "button.figures.trend": "Evolução",
    "button.figures.teams": "Equipes",
    "button.figures.words": "Nas palavras deles",
    "state.open": "aberto",
    "state.taken": "em andamento",
    "state.done": "resolvido",
    "button.stop_export": "⏹ Parar",
    "stage.before": "Antes",
    "stage.during": "Durante",
    "stage.after": "Depois",
    "error.no_right": "Você não tem permissão para fazer isso aqui.",
    "error.gone": "Isso já não está disponível.",
    # gestos e vales
    "button.gesture": "🎁 Gesto",
    "button.give": "✓ Dar",
    "button.approve": "✓ Autorizar",
    "button.decline": "✗ Não autorizar",
    "button.redeem": "✓ Usar agora",
    "button.ledger.file": "O livro (CSV)",
    "button.take_back": "✕ Anular",
    "tier.unknown": (
        "Não há nenhuma reserva {reference}, ou a categoria tem mais de {most} letras."
    ),
    # aniversários
    "birthday.greeting": (
        "🎂 Feliz aniversário, {name}! É o que desejamos todos em <b>{place}</b>.{points}"
    ),
    "birthday.points": {
        "one": "\n⭐ {n} ponto é seu, de presente.",
        "other": "\n⭐ {n} pontos são seus, de presente.",
    },
    "birthday.known": "🎂 {day}",
    "birthday.out": "🎂 Esquecido: aqui ninguém mais sabe o dia.",
    "birthday.taken": "🎂 <b>{what}</b>: é seu, e está a caminho.",
    "birthday.over": "Era para os dias do seu aniversário. Fica para o ano que vem!",
    "birthday.plain": (
        "🎂 <b>{what}</b> em <b>{place}</b>, pelo seu aniversário. É só falar com a "
        "equipe quando "
        "vier."
    ),
    "birthday.voucher": (
        "🎂 <b>{what}</b> em <b>{place}</b>, pelo seu aniversário. Mostre isto até {until}; o "
        "código é <code>{code}</code>."
    ),
}
