"""What the bot says in English."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    # first contact
    "start.greeting": (
        "Hello {name}! This is the team of <b>{place}</b>. During your visit we ask you a "
        "short question now and then, so that we can put things right while you are here.\n\n"
        "One tap answers; the rest is up to you. We keep your answers and your first name, "
        "nothing else. /stop ends it at once, /privacy tells you more."
    ),
    "start.again": "Good to see you again. If anything is on your mind at {place}, just write.",
    "start.answered": "You have answered this one already, thank you. Anything else? Just write.",
    "start.nothing_here": "There is nothing set up here yet. Please ask the team for a link.",
    "link.unknown": "This link doesn't work any more. Please ask the team for a new one.",
    "link.used": "This link was for one person and has been used. Please ask for a new one.",
    "language.ask": "Which language shall we speak?",
    "language.chosen": "We'll speak English from now on.",
    "stop.done": "Done: you won't hear from us any more. /start brings us back whenever you like.",
    "pause.done": {
        "one": "No questions for one day. Enjoy your time.",
        "other": "No questions for {n} days. Enjoy your time.",
    },
    "pause.how": "Write /pause and a number of days from 1 to 90, for example: /pause 3",
    "privacy": (
        "<b>What we keep</b>: your first name as Telegram shows it, your language, your answers "
        "and what you write or send us here.\n"
        "<b>What for</b>: to put things right during your visit and to learn what to mend.\n"
        "<b>Who sees it</b>: the team of the place you visit. They never see your Telegram "
        "account, nor you theirs.\n"
        "/stop ends it at once."
    ),
    "help.customer": (
        "One tap on a face answers a question. You can also write, send a photo or a voice "
        "message at any time: it reaches a person.\n\n"
        "/language – change the language\n/pause – no questions for some days\n"
        "/privacy – what we keep\n/stop – end it"
    ),
    "help.staff": (
        "When a guest is unhappy you get a card. <b>I take it</b> makes it yours; what you then "
        "write in its topic, or as a reply to it, goes to the guest under your first name.\n\n"
        "/checkin NAME – a personal link for a guest\n/journeys – guests under way; report an "
        "arrival or departure\n/onduty and /offduty – whether alerts reach you\n"
        "/language – change the language"
    ),
    "help.supervisor": (
        "You are called when nobody has taken a case for 5 minutes, or somebody asks for help.\n\n"
        "/checkin NAME – a personal link for a guest\n/journeys – guests under way\n"
        "/onduty and /offduty – whether alerts reach you\n/language – change the language"
    ),
    "help.manager": (
        "/week – this week in figures; /week 46 for another\n"
        "/invite ROLE TEAM – a one-use invitation (staff, supervisor, manager)\n"
        "/bind – written in a group: its members get the alerts; /bind TEAM for one team only\n"
        "/link STEP – the link to print for a touchpoint\n"
        "/checkin NAME – a personal link for a guest\n/journeys – guests under way\n"
        "/language – change the language"
    ),
    # questions and answers
    "question.ask": "{question}",
    "question.remind": "A moment, if you have one: {question}",
    "answer.thanks.stellar": "Wonderful, thank you!",
    "answer.thanks.neutral": "Thank you!",
    "answer.thanks.bitter": "Thank you for telling us. We're on it.",
    "answer.thanks_late": "Thank you, that helps even now.",
    "answer.already": "We have that answer, thank you.",
    "answer.changed": "Changed, thank you.",
    "answer.closed": "This answer can't be changed any more. Just write to us if something is up.",
    "answer.too_late": "This question is closed, but we still read what you write here.",
    "answer.unknown": "That is over. Just write to us if something is up.",
    "answer.foreign": "This question is for somebody else.",
    "answer.choose": "{question}\n\nYour answer so far: {face}. Choose another:",
    "answer.recorded.stellar": (
        "{question}\n\n{face} Thank you! Is there somebody we should thank? Just write the name."
    ),
    "answer.recorded.neutral": "{question}\n\n{face} Thank you. What was missing? Just write it.",
    "answer.recorded.bitter": (
        "{question}\n\n{face} We're sorry, and we're telling the team right now. What went wrong? "
        "Tap what fits, or write, send a photo or a voice message."
    ),
    "words.no_journey": (
        "We don't know yet where you are visiting. Please open the link or the code you were given."
    ),
    "words.noted": "Thank you, noted.",
    "words.one_tap": "Thank you. One tap on a face above helps us to understand you right.",
    "words.heard": "Thank you. Would you like to talk to somebody from the team?",
    "words.passed_on": "We've passed it on to the team; somebody will write to you here.",
    # recovery, towards the customer
    "case.someone_is_on_it": "<b>{name}</b> is looking after this now and will write to you here.",
    "verify.ask": "Is it right now? Your word counts at {place}.",
    "verify.thanks.yes": "Glad to hear it, thank you!",
    "verify.thanks.partly": "Thank you. We'll see to the rest.",
    "verify.thanks.no": "Thank you for telling us. Somebody in charge hears of it now.",
    "verify.answered.yes": "✓ It is right now. Thank you for telling us!",
    "verify.answered.partly": "It is partly right. We'll see to the rest.",
    "verify.answered.no": "It isn't right yet. Somebody in charge is looking at it now.",
    # cases, towards the staff
    "case.taken": "{name} has it already.",
    "case.is.open": "Nobody has taken this case yet.",
    "case.is.taken": "This case has been taken already.",
    "case.is.done": "This case is done; the guest is being asked.",
    "case.is.recovered": "This case is closed: recovered.",
    "case.is.unverified": "This case is closed; the guest didn't answer.",
    "case.is.withdrawn": "The guest changed their mind; there is nothing to do.",
    "case.not_yours": "{name} has this case. Only they write to the guest.",
    "case.take_first": "Press “I take it” first; then what you write goes to the guest.",
    "case.passed_on": "↩️ {name} can't carry on. Who takes it?",
    "case.help_wanted": "🆘 Help is wanted with case #{case}.",
    "case.escalated": "They have been called.",
    "case.nobody_above": "There is nobody above you to call.",
    "case.reopened": "🔁 Case #{case}: the guest says it is <b>not</b> right. Who takes it now?",
    "case.mind_changed": "The guest changed the answer: {old} → {new}",
    "case.still_open": "⏰ Case #{case} is still open. Nobody has taken it.",
    "case.nobody_took.supervisors": {
        "one": "⏰ Nobody has taken this for {n} minute. The supervisors have been called.",
        "other": "⏰ Nobody has taken this for {n} minutes. The supervisors have been called.",
    },
    "case.nobody_took.managers": {
        "one": "⏰ Nobody has taken this for {n} minute. The managers have been called.",
        "other": "⏰ Nobody has taken this for {n} minutes. The managers have been called.",
    },
    "case.silent": "🔇 Taken, but no word to the guest in 15 minutes. It is open again.",
    "case.danger": "🚨 Case #{case}: somebody may be in danger. Go there now.",
    "case.verified.yes": "🎉 The guest says it is right now. Well done!",
    "case.verified.partly": "🟡 The guest says it is only partly right. Please finish it.",
    "relay.to_customer": "<b>{by}</b>\n{text}",
    "relay.to_staff": "💬 <b>{by}</b>\n{text}",
    "relay.edited": "{text} <i>(edited)</i>",
    "relay.media_by": "<b>{by}</b>",
    "relay.unreachable": "{alias} can't be written to any more; nothing was sent.",
    "relay.undelivered": "⚠️ Not delivered: {alias} can't be reached here. Try another way.",
    "relay.uncertain": "❔ Not sure it arrived: the line broke.",
    "relay.cannot": "This kind of message can't be passed on. Text, photo, voice, video, "
    "document and sticker can.",
    # the card
    "card.head": "{face} <b>Case #{case}</b> · {step}",
    "card.no_step": "unasked",
    "card.topic": "#{case} {face} {step} · {alias}",
    "card.critical": "⭐ critical step",
    "card.urgent": "🚨 <b>danger</b>",
    "card.score": "Score {score} of 5",
    "card.wish": "Would like to talk to somebody",
    "card.who": "👤 {alias} · {language}",
    "card.earlier": {
        "one": "{n} earlier case",
        "other": "{n} earlier cases",
    },
    "card.reasons": "❗ {reasons}",
    "card.words": "“{words}”",
    "card.media": "📎 {media}",
    "card.journey": "🧭 {journey}",
    "card.opened": "🕒 {time}",
    "card.deadline": "⏳ act by {time} ({span})",
    "card.overdue": "⏳ <b>overdue</b> since {time}",
    "card.state.open": "🔴 <b>Open</b>: who takes it?",
    "card.state.taken": "🟡 <b>{owner}</b> has it",
    "card.state.done": "🟢 Done by {owner}; the guest will be asked",
    "card.state.recovered": "✅ <b>Recovered</b>: the guest says it is right",
    "card.state.unverified": "⚪ Done by {owner}; the guest didn't answer",
    "card.state.withdrawn": "⚪ The guest changed their mind",
    "card.level.1": "📣 Supervisors called",
    "card.level.2": "📣 Managers called",
    "card.again": "🔁 Opened for the {n}. time",
    "card.closing": "Cause: {cause}\nDone: {action}",
    "card.ask_cause": "<b>What was the cause?</b>",
    "card.ask_action": "<b>What was done?</b>",
    "card.how_topic": "Write here: it goes to the guest.",
    "card.how_reply": "Reply to this message: it goes to the guest.",
    "button.take": "I take it",
    "button.pass_on": "Pass on",
    "button.escalate": "Escalate",
    "button.done": "Done",
    "button.back": "Back",
    "button.change": "Change my answer",
    "button.talk": "Talk to somebody",
    "button.resend": "Resend",
    "button.verify.yes": "Yes, it is",
    "button.verify.partly": "Partly",
    "button.verify.no": "No",
    "button.week_before": "The week before",
    "cause.wait": "Waiting",
    "cause.person": "How they were treated",
    "cause.place": "The place",
    "cause.price": "The price",
    "cause.other": "Something else",
    "action.explained": "Explained",
    "action.fixed": "Mended",
    "action.replaced": "Replaced",
    "action.compensated": "Compensated",
    "action.apologised": "Apologised",
    "action.nothing": "Nothing possible",
    "media.photo": "photo",
    "media.voice": "voice message",
    "media.video": "video",
    "media.video_note": "video",
    "media.document": "document",
    "media.audio": "audio",
    "media.sticker": "sticker",
    "media.animation": "animation",
    "media.location": "location",
    "language.es": "Spanish",
    "language.en": "English",
    "language.pt": "Portuguese",
    "span.seconds": {"one": "{n} second", "other": "{n} seconds"},
    "span.minutes": "{n} min",
    "span.hours": "{n} h",
    "span.days": {"one": "{n} day", "other": "{n} days"},
    # the team
    "invite.link": "One-use invitation as {role}, good for 24 hours:\n{link}",
    "invite.how": "Write /invite and a role (staff, supervisor or manager), then a team if you "
    "like: /invite staff reception",
    "invite.unknown": "This invitation doesn't exist. Please ask for a new one.",
    "invite.used": "This invitation was used or is too old. Please ask for a new one.",
    "invite.welcome.staff": "Welcome to the team of {place}, {name}! /help tells you what to do.",
    "invite.welcome.supervisor": (
        "Welcome, {name}: you are a supervisor at {place}. /help tells you what to do."
    ),
    "invite.welcome.manager": (
        "Welcome, {name}: you are a manager at {place}. /help tells you what to do."
    ),
    "team.unknown": "There is no such team. The teams here are: {known}",
    "bind.every_team": "All alerts of {place} come here from now on.",
    "bind.team": "The alerts of {place} for the team {team} come here from now on.",
    "bind.in_group": "Write /bind inside the group that should get the alerts.",
    "duty.on": "You are on duty: alerts reach you.",
    "duty.off": "You are off duty: alerts go to the others.",
    "checkin.link": "For {alias}, opens once, good for 30 days:\n{link}",
    "link.printed": "{step}\n{link}",
    "link.whole": "Start of the visit",
    "link.how": "There is no such step. The steps are: {known}",
    "journeys.none": "Nobody is on a journey right now.",
    "journeys.one": "{alias} · journey {ref}",
    "event.unknown": "There is no such event. The events are: {known}",
    "event.noted": "Noted: {event}",
    # summaries
    "week.head": "<b>{place}</b> · week {week} of {year}\n{start} – {end}",
    "week.moments": {
        "one": "<b>{n} moment</b> ({asked} asked, {answered} answered)",
        "other": "<b>{n} moments</b> ({asked} asked, {answered} answered)",
    },
    "week.none": "No moments in this week.",
    "week.share.stellar": "😍 stellar {percent} ({k} of {n}; between {low} and {high} of 100)",
    "week.share.neutral": "😐 neutral {percent} ({k} of {n})",
    "week.share.bitter": "😡 bitter {percent} ({k} of {n}; between {low} and {high} of 100)",
    "week.small": "Few answers: read these shares with care.",
    "week.steps": "<b>By step</b>",
    "week.step": "{name}{mark}: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "week.cases": {"one": "<b>{n} case</b>", "other": "<b>{n} cases</b>"},
    "week.no_cases": "No cases.",
    "week.taken": "taken after {span} (median of {n})",
    "week.spoken": "first word after {span} (median of {n})",
    "week.done": "done after {span} (median of {n})",
    "week.recovered": "recovered, by the guest's word: {k} of {n} closed",
    "week.reopened": "opened again: {n}",
    "week.open": "<b>Open now</b>",
    "week.open_case": "#{case} {alias} · {state} · {span}{mark}",
    "week.none_open": "Nothing is open.",
    "week.how": "Write /week, or /week and a number from 1 to 53: /week 46",
    "state.open": "open",
    "state.taken": "taken",
    "state.done": "done",
    # refusals
    "error.no_right": "That isn't for you to do here.",
    "error.gone": "That isn't there any more.",
    "error.only_staff": "Only the staff can press this.",
}
