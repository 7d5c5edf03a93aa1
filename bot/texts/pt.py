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
    "help.customer": (
        "Toque em uma carinha e pronto, está respondido. Você também pode escrever ou enviar "
        "uma foto ou uma mensagem de voz quando quiser: uma pessoa vai ler.\n\n"
        "/preferences – o que você prefere, para a equipe saber em cada visita\n"
        "/points – os seus pontos e o que se ganha com eles\n"
        "/complaint – fazer uma reclamação formal, com número e data de resposta\n"
        "/language – mudar o idioma\n"
        "/pause – um tempo sem perguntas\n"
        "/resume – continuar antes do fim da pausa\n"
        "/privacy – o que guardamos, /mydata – ver, /forget – apagar\n"
        "/stop – terminar"
    ),
    "help.staff": (
        "Quando um cliente não está satisfeito, chega um cartão. Com <b>Eu assumo</b> o caso "
        "fica com você; o que você escrever depois no tópico dele, ou em resposta ao cartão, "
        "chega ao cliente com o seu primeiro nome.\n\n"
        "/checkin NOME – link pessoal para um cliente\n"
        "/cases – casos abertos, por urgência; /case NÚMERO ou NOME – tudo sobre um\n"
        "/team – agradecimentos dos clientes\n"
        "/mine – os casos em que participou e os agradecimentos a você\n"
        "/drill – um caso de treino, que não conta em lugar nenhum\n"
        "/incident PALAVRAS – avisar os afetados de que algo não está bem; você propõe, "
        "a supervisão envia\n"
        "/journeys – jornadas em curso; registrar uma chegada ou saída\n"
        "/redeem CÓDIGO – usar um vale\n"
        "/gestures – os vales em aberto; anular um\n"
        "/customer NOME – o que se sabe de um cliente: categoria, preferências; /prefers "
        "NÚMERO PALAVRAS – anotar uma\n"
        "/cycle – o ciclo num anel: onde é estelar e onde é amargo\n"
        "/onduty e /offduty – receber ou não os alertas\n"
        "/hours – horário semanal de serviço e horas sem alertas em particular\n"
        "/why NOME – por que um cliente recebeu uma pergunta, ou não\n"
        "/language – mudar o idioma"
    ),
    "help.supervisor": (
        "Você recebe um aviso quando ninguém assume um caso a tempo ou quando alguém pede "
        "ajuda.\n\n"
        "/checkin NOME – link pessoal para um cliente\n"
        "/cases – casos abertos, por urgência; /case NÚMERO ou NOME – tudo sobre um\n"
        "/complaints – reclamações formais, por vencimento\n"
        "/team – agradecimentos dos clientes\n"
        "/mine – os casos em que participou e os agradecimentos a você\n"
        "/drill – um caso de treino, que não conta em lugar nenhum\n"
        "/incident PALAVRAS – avisar os afetados de que algo não está bem\n"
        "/journeys – jornadas em curso\n"
        "/redeem CÓDIGO – usar um vale\n"
        "/gestures – os vales em aberto; anular um\n"
        "/customer NOME – o que se sabe de um cliente: categoria, preferências; /prefers "
        "NÚMERO PALAVRAS – anotar uma\n"
        "/cycle – o ciclo num anel: onde é estelar e onde é amargo\n"
        "/qr – cartazes e adesivos com o código de um ponto de contato\n"
        "/onduty e /offduty – receber ou não os alertas\n"
        "/hours – horário semanal de serviço e horas sem alertas em particular\n"
        "/why NOME – por que um cliente recebeu uma pergunta, ou não\n"
        "/language – mudar o idioma"
    ),
    "help.manager": (
        "/week – esta semana em números; /week 46 para outra, /week all para todas as "
        "unidades; chega toda segunda às nove (/week off: não; /week on: sim)\n"
        "/month – o mesmo de um mês\n"
        "/trend – como vai de semana em semana\n"
        "/reasons – por que foi amargo ou neutro\n"
        "/recovery – com que rapidez e acerto se remediou\n"
        "/winback – quem não voltou, por quê, e quantos voltaram\n"
        "/status – como está o bot: alertas, mensagens, Telegram\n"
        "/cycle – o ciclo num anel: onde é estelar e onde é amargo\n"
        "/critical – que momentos decidem: o encontrado ao lado do declarado\n"
        "/export – uma planilha dos últimos três meses; /export csv, "
        "/export 2026-01 2026-03, /export UNIDADE\n"
        "/qr – cartazes e adesivos com o código de um ponto de contato\n"
        "/invite PAPEL EQUIPE – convite de uso único (staff, supervisor, manager)\n"
        "/people – quem trabalha aqui: convidar, mudar uma função, encerrar um acesso\n"
        "/rules – nome, horário, feriados, silêncio, quem é chamado e quando, limites\n"
        "/audit – quem fez o quê; /audit NOME para uma pessoa\n"
        "/bind – escrito em um grupo: os alertas chegam aos membros; /bind EQUIPE, só os de "
        "uma equipe\n"
        "/edit – o ciclo: as etapas, o arquivo, as versões anteriores e ciclos prontos; ou "
        "envie aqui o arquivo YAML\n"
        "/cancel – deixar uma mudança sem confirmar\n"
        "/link ETAPA – o link de um ponto de contato, para imprimir\n"
        "/import – clientes de uma lista (CSV), com um link para cada um\n"
        "/checkin NOME – link pessoal para um cliente\n"
        "/cases – casos abertos, por urgência; /case NÚMERO ou NOME – tudo sobre um\n"
        "/complaints – reclamações formais, por vencimento\n"
        "/team – agradecimentos dos clientes\n"
        "/mine – os casos em que participou e os agradecimentos a você\n"
        "/drill – um caso de treino, que não conta; /drill all – como vai a equipe\n"
        "/incident PALAVRAS – avisar os afetados de que algo não está bem\n"
        "/journeys – jornadas em curso\n"
        "/redeem CÓDIGO – usar um vale\n"
        "/gestures – quanto custam os gestos, os vales em aberto, o livro (CSV)\n"
        "/customer NOME – o que se sabe de um cliente: categoria, preferências; /prefers "
        "NÚMERO PALAVRAS – anotar uma\n"
        "/hours NOME … – horário de alguém, ou o seu\n"
        "/why NOME – por que um cliente recebeu uma pergunta, ou não\n"
        "/language – mudar o idioma"
    ),
    "menu.help": "Tudo o que você pode fazer aqui",
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
    "thresholds.how": (
        "As probabilidades são números entre 0 e 1, doubt ≤ bitter ≤ mixed: "
        "bitter=0.4 doubt=0.2 mixed=0.8 sure=0.7"
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
    "button.strike": "Retirar",
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
    "duty.leaves_case": (
        "👋 {name} termina o turno com este caso nas mãos. Alguém continua? "
        "{name} ou um supervisor o passa."
    ),
    "checkin.link": "Para {alias}; abre uma única vez, válido por 30 dias:\n{link}",
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
    "link.printed": "{step}\n{link}",
    "link.whole": "Início da visita",
    "link.how": "Essa etapa não existe. As etapas são: {known}",
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
    "step.head": "<b>{step}</b> · {place}",
    "step.text": "{language}: “{text}”",
    "step.line": "{field}: {value}",
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
    "button.audit.who": "Por pessoa",
    "button.audit.file": "Em tabela (CSV)",
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
    "chain.deadline": "prazo para agir",
    "chain.duty": "quem está em serviço, em particular, após",
    "chain.supervisors": "supervisão após",
    "chain.managers": "gerência após",
    "chain.again": "de novo após",
    "chain.repeats": "repetições",
    "chain.first_word": "primeira palavra em",
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
    "button.newer": "Mais recentes",
    "button.older": "Anteriores",
    "button.earlier_steps": "Etapas anteriores",
    "button.later_steps": "Mais etapas",
    "button.refresh": "Atualizar",
    "button.customer": "👤 Cliente",
    "button.no_tier": "Sem categoria",
    "points.benefit": "🎁 {what} · ⭐ {points}",
    "button.away.wrong": "Algo deu errado",
    "button.away.elsewhere": "Fui a outro lugar",
    "button.away.price": "O preço",
    "button.away.no_need": "Não precisei",
    "button.others": "Outros clientes",
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
    "button.stop_export": "⏹ Parar",
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
    "stage.before": "Antes",
    "stage.during": "Durante",
    "stage.after": "Depois",
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
    "error.no_right": "Você não tem permissão para fazer isso aqui.",
    "error.gone": "Isso já não está disponível.",
    # gestos e vales
    "button.gesture": "🎁 Gesto",
    "button.give": "✓ Dar",
    "button.approve": "✓ Autorizar",
    "button.decline": "✗ Não autorizar",
    "button.redeem": "✓ Usar agora",
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
    "button.ledger.file": "O livro (CSV)",
    "button.take_back": "✕ Anular",
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
    "tier.unknown": (
        "Não há nenhuma reserva {reference}, ou a categoria tem mais de {most} letras."
    ),
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
