"""What the bot says in English."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    # first contact
    "start.greeting": (
        "Hello {name}! This is the team of <b>{place}</b>. During your visit we'll ask you a "
        "short question now and then, so that we can put things right while you are here.\n\n"
        "One tap is an answer; anything more is up to you. We keep your first name and what "
        "you tell us here. /stop ends it at once, /privacy tells you more."
    ),
    "start.again": "Good to see you again. If anything is on your mind at {place}, just write.",
    "start.answered": (
        "You have answered this one already, thank you. Anything else? Just write."
    ),
    "start.waiting": "👆 The question is just above: one tap on a face will do. Thank you!",
    "start.step_gone": (
        "We no longer ask about this spot at {place}. If anything caught your eye, just write "
        "it here."
    ),
    "scan.refused.person": (
        "Thank you! We have what we need from you about this spot at {place} for now. If there "
        "is more, just write it here."
    ),
    "scan.refused.code": (
        "This code at {place} has been opened very many times in a short while and takes a "
        "rest. Meanwhile, whatever you'd like to tell us, just write it here."
    ),
    "start.paused": (
        "We aren't asking about this at the moment. If anything is on your mind, just write."
    ),
    "start.nothing_here": "There is nothing set up here yet. Please ask the team for a link.",
    "link.unknown": "This link doesn't work any more. Please ask the team for a new one.",
    "link.used": "This link works once and has been used already. Please ask for a new one.",
    "language.ask": "Which language would you like us to speak?",
    "language.chosen": "We'll speak English from now on.",
    "stop.done": (
        "Done: you won't hear from us again. Whenever you like, /start brings us back."
    ),
    "pause.ask": "Until when would you rather not be asked anything?",
    "pause.ask_again": (
        "We ask you nothing until {until}. Would you like another date, or shall we go on?"
    ),
    "pause.done": (
        "All right: no questions until <b>{until}</b>. If you write to us, we'll be there all "
        "the same. /resume, or the button, ends the pause sooner."
    ),
    "pause.noted": "Noted: no questions for now.",
    "pause.over": "We go on, then: you may be asked things again.",
    "pause.how": (
        "Write /pause and choose, or /pause and a number of days from 1 to 90, for example: "
        "/pause 3"
    ),
    "privacy": (
        "<b>What we keep</b>: your first name as Telegram shows it, the number of this chat so "
        "that we can write to you, your language, your answers, what you write or send us "
        "here, and from one visit to the next what you prefer.\n"
        "<b>What for</b>: to put things right during your visit, to receive you better the "
        "next time, and to learn what to improve.\n"
        "<b>Who sees it</b>: the team of the place you visit, who read of you as {alias}. They "
        "never see your Telegram account, nor you theirs. What you send goes through Telegram, "
        "which keeps it by rules of its own.\n"
        "<b>For how long</b>: your words {words}, photos and recordings {media}, messages "
        "about a problem {talk}, what you prefer {preferences}. After that only figures "
        "without a name are left.\n\n"
        "/mydata – a file with all we keep about you\n"
        "/forget – erase it, you included\n"
        "/stop – no more messages"
    ),
    "privacy.a_code": "a code without a name",
    "privacy.hidden.on": "From your next visit on, the team reads a code, not your name.",
    "privacy.hidden.off": "From your next visit on, the team reads your name again.",
    "mydata.caption": (
        "All we keep about you, as of now. Files you sent us stand here by the name that "
        "Telegram gave them. /forget erases it all."
    ),
    "mydata.just_sent": (
        "We sent you that file {span} ago, a little further up. There is a fresh one for you "
        "in {wait}."
    ),
    "forget.ask": (
        "<b>Erase everything?</b>\n"
        "Gone for good: your name, this chat's number, all you wrote or sent us, and what was "
        "said to you about it. Nothing more will be asked, and whatever is being put right for "
        "you ends: the team is told that you asked to be forgotten.\n"
        "Left: figures without a name (a score, when, at which step).\n"
        "What stands in this chat is on your phone; you can delete it there."
    ),
    "forget.ask_staff": (
        "<b>Erase what you said as a customer?</b>\n"
        "Gone for good: your answers' words and files, and what was said to you about them. "
        "Left: figures without a name, and your place on the team."
    ),
    "forget.kept": "Nothing was erased.",
    "forget.done": "Erased. Thank you for having been here.",
    "forget.already": "That is done: there is nothing left to erase.",
    "forget.farewell": (
        "Done: we have forgotten you. Should you ever come back, we begin anew."
    ),
    # questions and answers
    "question.ask": "{question}",
    "question.remind": "If you have a moment: {question}",
    "answer.thanks.stellar": "Wonderful, thank you!",
    "answer.thanks.neutral": "Thank you!",
    "answer.thanks.bitter": "Thank you for telling us. We're on it.",
    "answer.thanks_late": "Thank you, that helps even now.",
    "answer.already": "We have that answer, thank you.",
    "answer.changed": "Changed, thank you.",
    "answer.closed": (
        "This answer can't be changed any more. If anything is wrong, just write to us."
    ),
    "answer.too_late": "This question is closed, but we still read what you write here.",
    "answer.unknown": "This one is over. If you need anything, just write to us.",
    "answer.foreign": "This question is for somebody else.",
    "answer.choose": "{question}\n\nYour answer so far: {face}. Choose another:",
    "answer.recorded.stellar": (
        "{question}\n\n"
        "{face} Thank you! Is there somebody we should thank? Just write their name."
    ),
    "answer.recorded.neutral": (
        "{question}\n\n{face} Thank you. What was missing? Just tell us."
    ),
    "answer.recorded.bitter": (
        "{question}\n\n"
        "{face} We're sorry, and we're telling the team right now. What went wrong? Tap what "
        "fits, or write, send a photo or a voice message."
    ),
    "answer.recorded.reasons": (
        "{question}\n\n{face} Thank you, noted: {reasons}. Tell us more, if you like."
    ),
    "reasons.noted": "Noted, thank you.",
    "praise.people": "The people",
    "praise.speed": "The speed",
    "praise.place": "The place",
    "praise.detail": "A nice touch",
    "showing.what_is_it": (
        "Thank you, we have it. How was it? Tap a face and we'll know what to do."
    ),
    "showing.choose": "Your answer so far: {face}. Choose another:",
    "showing.recorded.stellar": "{face} Thank you so much! The team will see it.",
    "showing.recorded.neutral": "{face} Thank you. What was missing? Just write it.",
    "showing.recorded.bitter": (
        "{face} We are very sorry; we're telling the team right now. What happened? Write"
        " it, if you like."
    ),
    "place.which": "Which place is it about?",
    "place.chosen": "📍 {place}. Thank you!",
    "words.no_journey": (
        "We don't know yet which place you are visiting. Please open the link or the code you "
        "were given."
    ),
    "words.noted": "Thank you, noted.",
    "words.one_tap": "Thank you. Please tap one of the faces above, so that we get it right.",
    "words.heard": "Thank you. Would you like to talk to somebody from the team?",
    "words.not_read": (
        "We read Spanish, English and Portuguese here. Your message is now with a person "
        "of the team, who will write to you here."
    ),
    "words.weigh": "Thank you. How was it, so that we get it right?",
    "words.weighed.bitter": "🙁 We are sorry. The team has it now.",
    "words.weighed.neutral": "😐 Thank you, noted.",
    "words.weighed.stellar": "😍 Thank you, how lovely to hear!",
    "words.mixed": "Thank you, your score stays. Is there anything we should put right?",
    "words.at_risk": "Is anyone at risk right now? If you don’t answer, we send somebody.",
    "words.risk_known": "The team knows already and will look, to be sure.",
    "words.safety": (
        "🚨 The team has been alerted. If anyone is in danger, go to a safe place and call the "
        "emergency number: 112 in Europe, 911 in most of the Americas, 190 or 193 in Brazil."
    ),
    "words.misread": (
        "The team has read your words and noted them. If something is not right, just write it "
        "here."
    ),
    "words.passed_on": "The team has it now; somebody will write to you here.",
    "team.shown": "{face} <b>{alias}</b> · {step}: came with their answer",
    "thanks.noted": "Thank you! We'll pass it on.",
    "thanks.team": "🌟 <b>{alias}</b> thanks the team ({step}): “{words}”",
    "thanks.named": "🌟 <b>{alias}</b> thanks <b>{name}</b> ({step}): “{words}”",
    "thanks.you": "🌟 <b>{alias}</b> thanks you in person ({step}): “{words}” Well done!",
    "review.invitation": (
        "Thank you for visiting <b>{place}</b>. If you like, tell others in public how it"
        " was, just as it was: it helps them, and us."
    ),
    "review.how": (
        "The address begins with https://, and the delay is from 0 minutes to 30 days."
    ),
    "because.danger": "somebody may be in danger",
    "because.complaint": "it is a formal complaint",
    "because.again": "it was not right after all",
    "because.critical": "the step is critical",
    "because.second": "it is not their first in 90 days",
    "because.late": "its time is up",
    "because.tier": "the customer’s tier",
    # incidents
    "incident.head": "🧯 <b>Incident {incident}: {step}</b> · {place}",
    "incident.raised": "Since {time}: {bitter} of the last {answers} answers were bitter.",
    "incident.cases": {
        "one": "{n} case: {open} open, {taken} taken, {done} done",
        "other": "{n} cases: {open} open, {taken} taken, {done} done",
    },
    "incident.reason": "{reason} ×{n}",
    "incident.how": (
        "One card for all of them; danger still rings. Tap a case to take it. What nobody "
        "takes in half its time rings by itself."
    ),
    "incident.over": "✅ <b>Over</b> at {time}, says {name}. Open cases keep their deadlines.",
    "incident.calm": (
        "✅ <b>Over</b> at {time}: nothing more since {since}. Open cases keep their deadlines."
    ),
    "incident.yours": "It is yours. Its card is on its way.",
    "incident.ended": "Noted: it is over.",
    "incident.is_over": "It was over already.",
    # sentences ready to be said
    "phrase.head": "💬 One tap sends it, in their language ({language}), with their name:",
    "phrase.line": "<b>{label}</b> {words}",
    "phrase.said": "💬 <b>{name}</b>: {words}",
    "phrase.coming": "{name}, I am coming to you right now.",
    "phrase.looking": (
        "{name}, I am seeing to it and will write to you again in ten minutes at the latest."
    ),
    "phrase.where": "Where can I find you, {name}?",
    "phrase.sorry": (
        "{name}, I am sorry about this. Thank you for telling us: we will put it right."
    ),
    "phrase.well": "{name}, is everything as it should be now?",
    "button.cases.open": "All open",
    "button.cases.mine": "Mine",
    "button.cases.late": "Overdue",
    "button.page.back": "Back",
    "button.page.on": "More",
    "button.earlier_lines": "Earlier",
    "button.later_lines": "Later",
    "case.someone_is_on_it": (
        "<b>{name}</b> is looking after this now and will write to you here."
    ),
    "case.another_is_on_it": (
        "<b>{name}</b> is looking after this now, in place of {before}, and will write to "
        "you here."
    ),
    "case.rests": (
        "We leave it here for now, so as not to disturb you. If anything is missing, write at "
        "any time: <b>{name}</b> reads it."
    ),
    "verify.ask": "Has it been put right? Your word counts at {place}.",
    "verify.thanks.yes": "Glad to hear it, thank you!",
    "verify.thanks.partly": "Thank you. We'll see to the rest.",
    "verify.thanks.no": "Thank you for telling us. We're telling somebody in charge right now.",
    "verify.answered.yes": "✓ It has been put right. Thank you for telling us!",
    "verify.answered.partly": "It has been put right in part. We'll see to the rest.",
    "verify.answered.no": (
        "It hasn't been put right yet. Somebody in charge is looking into it now."
    ),
    # cases, towards the staff
    "case.taken": "{name} has it already.",
    "case.is.open": "Nobody has taken this case yet.",
    "case.is.taken": "This case has been taken already.",
    "case.is.done": "This case is done; the customer is being asked.",
    "case.is.recovered": "This case is closed: recovered.",
    "case.is.unverified": "This case is closed; the customer didn't answer.",
    "case.is.withdrawn": "The customer changed their mind; there is nothing to do.",
    "case.is.erased": "The customer asked to be forgotten; nobody can be written to.",
    "case.is.misread": "Somebody read it already: it is not bitter.",
    "case.tapped": "The customer tapped it; this is not only in the words.",
    "mixed.note": "🤔 <b>{alias}</b> gave the best score and writes: “{words}”",
    "case.not_yours": "{name} has this case. Only they write to the customer.",
    "case.take_first": "Press “I take it” first; then what you write goes to the customer.",
    "case.taken_over": "🙋 {name} writes to the customer now, in place of {before}.",
    "handover.ask": "🤝 Case #{case}: to whom? These are on duty.",
    "handover.kept": "🤝 Case #{case} stays where it is.",
    "handover.done": (
        "🤝 {by} handed case #{case} to <b>{name}</b>, who writes to the customer now."
    ),
    "handover.yours": (
        "🤝 {by} hands case #{case} to you: the customer knows that you are looking after it. "
        "What you answer to the card goes to them."
    ),
    "handover.nobody": "Nobody else of the team is on duty now.",
    "handover.not_there": "This colleague is not on duty any more: choose another.",
    "case.unanswered": {
        "one": "💬 {alias} has waited {n} minute for an answer.",
        "other": "💬 {alias} has waited {n} minutes for an answer.",
    },
    "case.goes_quiet": (
        "💤 Nobody has written for a while. In {n} min the customer will read that it rests "
        "here for now. The case stays open until it is done."
    ),
    "case.rested": "💤 The customer has read that it rests here for now.",
    "case.passed_on": "↩️ {name} can't carry on. Who takes it?",
    "case.help_wanted": "🆘 Help is needed with case #{case}.",
    "case.escalated": "Help has been called.",
    "case.nobody_above": "There is nobody above you to call.",
    "case.place_unknown": (
        "❔ Nobody knows which place it is about: they came by no link and have not said."
    ),
    "case.place_told": "📍 The customer says that it is about {place}.",
    "case.other_place": "📍 It was about {place}, not about here. Their team has it now.",
    "case.reopened": (
        "🔁 Case #{case}: the customer says it is <b>not</b> put right. Who takes it now?"
    ),
    "case.mind_changed": "The customer changed their answer: {old} → {new}",
    "case.forgotten": (
        "🕊 Case #{case}: the customer asked to be forgotten. Their words are erased and "
        "nobody can write to them any more. What was wrong may still be: please look."
    ),
    "case.still_open": "⏰ Case #{case} is still open. Nobody has taken it.",
    "case.calls": "\n🔔 {names}",
    "case.nobody_took.team": {
        "one": (
            "⏰ Nobody has taken this for {n} minute. Everybody on duty has been called.{calls}"
        ),
        "other": (
            "⏰ Nobody has taken this for {n} minutes. Everybody on duty has been "
            "called.{calls}"
        ),
    },
    "case.nobody_took.supervisors": {
        "one": (
            "⏰ Nobody has taken this for {n} minute. The supervisors have been called.{calls}"
        ),
        "other": (
            "⏰ Nobody has taken this for {n} minutes. The supervisors have been called.{calls}"
        ),
    },
    "case.nobody_took.managers": {
        "one": "⏰ Nobody has taken this for {n} minute. The managers have been called.{calls}",
        "other": (
            "⏰ Nobody has taken this for {n} minutes. The managers have been called.{calls}"
        ),
    },
    "case.silent": "🔇 Taken, but still no word to the customer. It is open again.",
    "case.danger": "🚨 Case #{case}: somebody may be in danger. Go there now.",
    "case.verified.yes": "🎉 The customer says it has been put right. Well done!",
    "case.verified.partly": (
        "🟡 The customer says it is only partly put right. Please see to the rest."
    ),
    "button.strike": "Strike out",
    "card.register.received": "📝 <b>Complaint {number}</b>: answer due {due}",
    "card.register.answered": "📝 Complaint {number}: answered",
    "card.register.closed": "📝 Complaint {number}: closed",
    "button.complain": "Formal complaint",
    "button.file_complaint": "Yes, register it",
    "button.answer": "Answer",
    "button.elsewhere": "In another way",
    "button.close": "Close",
    "button.send": "Send it",
    "button.register.open": "Waiting",
    "button.register.all": "All complaints",
    "button.register.file": "As a table (CSV)",
    "relay.to_customer": "<b>{by}</b>\n{text}",
    "relay.to_staff": "💬 <b>{by}</b>\n{text}",
    "relay.edited": "{text} <i>(edited)</i>",
    "relay.forwarded": "{text} <i>(forwarded)</i>",
    "relay.tongue": "{text} <i>({language})</i>",
    "relay.media_by": "<b>{by}</b>",
    "relay.unreachable": "{alias} can't be written to any more; nothing was sent.",
    "relay.undelivered": "⚠️ Not delivered: {alias} can't be reached here. Try another way.",
    "relay.uncertain": "❔ It may not have arrived: the connection broke.",
    "relay.erased": "🕊 <i>Erased, as the customer asked.</i>",
    "relay.no_case": (
        "Whoever wrote this has no open case, so your reply does not reach them. Should they "
        "write about a problem, you can answer in its case."
    ),
    "relay.cannot": (
        "This kind of message can't be passed on. Text, photos, voice, videos, documents,"
        " stickers, places and contacts can."
    ),
    # the card
    "card.head": "{face} <b>Case #{case}</b> · {step}",
    "card.no_step": "unprompted",
    "card.topic": "#{case} {face} {step} · {alias}",
    "card.critical": "⭐ critical step",
    "card.urgent": "🚨 <b>danger</b>",
    "card.complaint": "📝 <b>formal complaint</b>",
    "card.doubt": "🤔 maybe bitter: only the words say so",
    "card.score": "Score {score} of 5",
    "card.wish": "Would like to talk to somebody",
    "card.unseen": "👀 Sent something the bot can't understand: please have a look",
    "card.tongue": "🌐 Writes in {language}: the bot has not read it",
    "card.touched": "🎯 {touchpoint} · {need} need",
    "card.who": "👤 {alias} · {language}",
    "card.tier": "🏷 {tier}",
    "card.prefers": "💡 {words}",
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
    "card.unstaffed": "👤 Nobody on duty",
    "card.twice": "♻️ <b>second time in this visit</b>",
    "card.leaves": "🚪 leaves at {time} ({span})",
    "card.state.open": "🔴 <b>Open</b>: who takes it?",
    "card.state.taken": "🟡 <b>{owner}</b> has it",
    "card.state.done": "🟢 Done by {owner}; the customer will be asked",
    "card.state.recovered": "✅ <b>Recovered</b>: the customer says it has been put right",
    "card.state.unverified": "⚪ Done by {owner}; the customer didn't answer",
    "card.state.withdrawn": "⚪ The customer changed their mind",
    "card.state.erased": "🕊 The customer asked to be forgotten",
    "card.state.misread": "⚪ Not bitter after all: the words were misread",
    "card.level.1": "📣 Supervisors called",
    "card.level.2": "📣 Managers called",
    "card.again": "🔁 Opened {n} times",
    "card.closing": "Cause: {cause}\nDone: {action}",
    "card.ask_cause": "<b>What was the cause?</b>",
    "card.ask_action": "<b>What was done?</b>",
    "card.how_topic": "Write here: it goes to the customer.",
    "card.how_reply": "Reply to this message: it goes to the customer.",
    "button.take": "I take it",
    "button.pass_on": "Pass on",
    "button.hand_on": "🤝 Hand to…",
    "button.escalate": "Escalate",
    "button.done": "Done",
    "button.back": "Back",
    "button.pause.tomorrow": "Until tomorrow",
    "button.pause.3": "3 days",
    "button.pause.7": "A week",
    "button.pause.30": "A month",
    "button.pause.off": "Go on now",
    "button.misread": "Not bitter",
    "button.fix": "Yes, please",
    "button.all_well": "No, all is well",
    "button.at_risk": "Yes, come at once",
    "button.nobody_at_risk": "No, nobody",
    "button.change": "Change my answer",
    "button.reasons_done": "Done",
    "button.reasons_again": "Change reasons",
    "button.talk": "Talk to somebody",
    "button.review": "Write a review",
    "button.announce": "📢 Tell those concerned",
    "button.announce_now": "Send it",
    "button.present": "🎁 Your present",
    "button.benefit": "✓ Yes, please",
    "button.gesture_for_all": "🎁 A gesture for each",
    "button.no_gesture": "None",
    "button.propose": "Propose it",
    "button.preview": "Preview",
    "button.stop_sending": "✋ Stop",
    "button.playbook": "📖 Playbook",
    "button.say_first": "Say this",
    "button.phrases": "💬 Say…",
    "button.phrase.coming": "🏃 I'm coming",
    "button.phrase.looking": "🔧 I'm seeing to it",
    "button.phrase.where": "📍 Where are you?",
    "button.phrase.sorry": "🙏 I'm sorry",
    "button.phrase.well": "✅ All well now?",
    "button.take_over": "🙋 I take over",
    "button.drill.stop": "Break off",
    "button.over": "It is over",
    "button.resend": "Resend",
    "button.forget": "Yes, erase everything",
    "button.keep": "No, keep it",
    "button.hide": "Show the team a code",
    "button.unhide": "Show the team my name",
    "button.import": "Take them over",
    "button.no_import": "Drop it",
    "button.qr": "Show its code",
    "button.verify.yes": "Yes, it has",
    "button.verify.partly": "Partly",
    "button.verify.no": "No",
    "button.week_before": "The week before",
    "button.confirm": "Confirm",
    "button.cancel": "Cancel",
    "button.beside": "Add it beside",
    "button.instead": "In its place",
    "button.look_again": "Look again",
    "button.whole": "The whole list",
    "button.undo": "Undo",
    "button.steps": "The steps",
    "button.versions": "Versions",
    "button.file": "File",
    "button.ready": "Ready cycles",
    "button.question": "Question",
    "button.when": "Time",
    "button.deadline": "Time to act",
    "button.team": "Team",
    "button.critical_on": "Make it critical",
    "button.critical_off": "No longer critical",
    "button.pause_step": "Pause this step",
    "button.resume_step": "Resume this step",
    "button.keep_text": "Keep it as it is",
    "cause.wait": "The wait",
    "cause.person": "The service",
    "cause.place": "The place",
    "cause.page": "It did not work",
    "cause.price": "The price",
    "cause.other": "Something else",
    "action.explained": "Explained",
    "action.fixed": "Fixed",
    "action.replaced": "Replaced",
    "action.compensated": "Compensated",
    "action.apologised": "Apologised",
    "action.nothing": "Not possible",
    "media.photo": "photo",
    "media.voice": "voice message",
    "media.video": "video",
    "media.video_note": "video",
    "media.document": "document",
    "media.audio": "audio",
    "media.sticker": "sticker",
    "media.animation": "animation",
    "media.location": "location",
    "media.venue": "place",
    "media.contact": "contact",
    "media.poll": "poll",
    "media.dice": "dice",
    "language.es": "Spanish",
    "language.en": "English",
    "language.pt": "Portuguese",
    "alias.guest": "Guest {code}",
    "span.seconds": {"one": "{n} second", "other": "{n} seconds"},
    "span.minutes": "{n} min",
    "span.hours": "{n} h",
    "span.days": {"one": "{n} day", "other": "{n} days"},
    # the team
    "invite.link": "One-use invitation as {role}, good for 24 hours:\n{link}",
    "invite.how": (
        "Write /invite and a role (staff, supervisor or manager), then a team if you like: "
        "/invite staff reception"
    ),
    "invite.unknown": "This invitation doesn't exist. Please ask for a new one.",
    "invite.used": "This invitation was used or has expired. Please ask for a new one.",
    "invite.welcome.staff": (
        "Welcome to the team of {place}, {name}! /help tells you what to do."
    ),
    "invite.welcome.supervisor": (
        "Welcome, {name}: you are a supervisor at {place}. /help tells you what to do."
    ),
    "invite.welcome.manager": (
        "Welcome, {name}: you are a manager at {place}. /help tells you what to do."
    ),
    "team.unknown": "There is no such team. The teams here are: {known}",
    "bind.every_team": "All alerts of {place} come here from now on.",
    "bind.team": "The alerts of {place} for the team {team} come here from now on.",
    "trouble.alert": {
        "one": "⚠️ The alert of {n} case reached nobody in two minutes. See /cases now.",
        "other": "⚠️ The alerts of {n} cases reached nobody in two minutes. See /cases now.",
    },
    "trouble.update": {
        "one": "⚠️ {n} message or tap that came in could not be handled. It is kept: "
        "please tell whoever runs this bot, its log says which.",
        "other": "⚠️ {n} messages or taps that came in could not be handled. They are kept: "
        "please tell whoever runs this bot, its log says which.",
    },
    "trouble.message": {
        "one": "⚠️ {n} message of this bot could not be delivered. "
        "Please tell whoever runs it, its log says which.",
        "other": "⚠️ {n} messages of this bot could not be delivered. "
        "Please tell whoever runs it, its log says which.",
    },
    "trouble.doubt": {
        "one": "⚠️ {n} message of this bot may not have arrived; it is not sent twice.",
        "other": "⚠️ {n} messages of this bot may not have arrived; they are not sent twice.",
    },
    "trouble.followup": {
        "one": "⚠️ {n} thing that was due could not be done. "
        "Please tell whoever runs this bot, its log says which.",
        "other": "⚠️ {n} things that were due could not be done. "
        "Please tell whoever runs this bot, its log says which.",
    },
    "bind.lost": (
        "The group for the alerts of {place} can't be reached any more. "
        "Until /bind is written in another, alerts go to private chats."
    ),
    "bind.hello": (
        "Hello. This group doesn't get any alerts yet. If it is a team's, a manager "
        "writes /bind here. If not, please remove me: I answer nothing else here."
    ),
    "bind.in_group": "Write /bind inside the group that should get the alerts.",
    "status.are": (
        "<b>How the bot is</b>\n"
        "Alerts that reached nobody: {unheard}\n"
        "Oldest message that is due: {oldest}\n"
        "Not delivered: {dead}; perhaps: {uncertain}\n"
        "Not handled: {updates} that came in, {followups} by the clock\n"
        "Telegram last answered: {polled}"
    ),
    "duty.on": "You are on duty: alerts reach you.",
    "duty.off": "You are off duty: alerts go to the others.",
    "duty.on_until": "You are on duty until {until}: alerts reach you.",
    "duty.off_until": "You are off duty until {until}: alerts go to the others.",
    "duty.handover": {
        "one": "👋 {name}'s duty ends. {n} case still waits: {cases}",
        "other": "👋 {name}'s duty ends. {n} cases still wait: {cases}",
    },
    "duty.leaves_case": (
        "👋 {name} goes off duty with this case in hand. Can somebody carry on? "
        "{name} or a supervisor passes it on."
    ),
    "checkin.link": "For {alias}, opens once, good for 30 days:\n{link}",
    "link.printed": "{step}\n{link}",
    "link.whole": "Start of the visit",
    "link.how": "There is no such step. The steps are: {known}",
    "step.head": "<b>{step}</b> · {place}",
    "step.text": "{language}: “{text}”",
    "step.line": "{field}: {value}",
    "post.role.staff": "staff",
    "post.role.supervisor": "supervisor",
    "post.role.manager": "manager",
    "post.every_team": "every team",
    "post.gone": "This person doesn't work here any more. /people shows who does.",
    "post.last_manager": "This is the only manager here. Make somebody else a manager first.",
    "post.heir_gone": "That person doesn't work here any more. Please choose somebody else.",
    "post.told.role": (
        "Your role at {place} is now {after} (before: {before}), set by {by}. /help shows what "
        "you can do."
    ),
    "post.told.team": "At {place} you now work for {after} (before: {before}), set by {by}.",
    "post.told.revoke": (
        "Your access to {place} has ended, by {by}. Thank you for your work. Alerts don't "
        "reach you any more."
    ),
    "post.card_gone": "Case #{case} is in other hands: you don't work at this place any more.",
    "button.invite": "Invite",
    "button.people": "Everybody",
    "button.other_team": "Another team",
    "button.revoke": "End access",
    "button.heir_team": "To whoever takes it",
    "button.make_link": "Make the link",
    "button.make.staff": "Make staff",
    "button.make.supervisor": "Make supervisor",
    "button.make.manager": "Make manager",
    "button.as.staff": "As staff",
    "button.as.supervisor": "As supervisor",
    "button.as.manager": "As manager",
    "button.setting.name": "Name",
    "button.setting.zone": "Time zone",
    "button.setting.language": "Language of groups",
    "button.setting.quiet": "Quiet hours",
    "button.setting.complaints": "Days for complaints",
    "button.rule.opening": "Opening hours",
    "button.rule.holidays": "Holidays",
    "button.rule.languages": "Languages of questions",
    "button.rule.chains": "Who is called when",
    "button.rule.gap": "Gap between questions",
    "button.rule.a_day": "Most questions a day",
    "button.rule.rest": "Rest between visits",
    "button.rule.gifts": "Limits of gestures",
    "button.rule.budget": "Gestures in a month",
    "button.rule.chain-bitter": "Bitter",
    "button.rule.chain-very_bitter": "Very bitter",
    "button.rule.chain-critical": "Critical step",
    "button.rule.chain-danger": "Danger",
    "button.rule.gifts-staff": "Staff's limits",
    "button.rule.gifts-supervisor": "Supervisors' limits",
    "button.rule.gifts-manager": "Managers' limits",
    "button.audit.who": "By person",
    "button.audit.file": "As a table (CSV)",
    "value.none": "none",
    "value.closed": "closed",
    "value.yes": "yes",
    "value.no": "no",
    "limit.least_gap": "least time between two questions",
    "limit.most_a_day": "most questions a day",
    "limit.rest": "rest between two visits",
    "limit.scans_an_hour": "scans of one code, one customer, an hour",
    "limit.scans_a_day": "scans of one code, one customer, a day",
    "limit.all_scans_an_hour": "scans of one code, everybody, an hour",
    "limit.all_scans_a_day": "scans of one code, everybody, a day",
    "severity.bitter": "bitter",
    "severity.very_bitter": "very bitter",
    "severity.critical": "critical step",
    "severity.danger": "danger",
    "touchpoint.person": "a person",
    "touchpoint.place": "a place or thing",
    "touchpoint.digital": "digital",
    "touchpoint.phone": "by phone",
    "need.practical": "practical",
    "need.personal": "personal",
    "field.names": "name",
    "field.questions": "question",
    "field.touchpoint": "touchpoint",
    "field.stage": "stage",
    "field.need": "need",
    "field.team": "team",
    "field.critical": "critical",
    "field.paused": "paused",
    "field.deadline": "time to act",
    "field.faces": "faces",
    "field.reasons": "reason",
    "field.rule": "when",
    "field.remind_after": "reminder after",
    "field.expires_after": "open for",
    "field.quiet": "quiet hours",
    "field.playbook": "playbook",
    "field.playbooks": "playbooks",
    "field.points": "points (visit / case)",
    "field.birthday": "birthdays (points · gesture)",
    "field.win_back": "winning back",
    "field.tiers": "tiers of customers",
    "field.languages": "languages",
    "field.events": "event",
    "field.departure": "departure",
    "field.sets": "set of moments",
    "field.limits": "limits",
    "field.escalation": "who is called when",
    "field.closes_after": "over after a silence of",
    "field.closing": "closing question",
    "field.opening": "opening hours",
    "field.holidays": "holidays",
    "field.price": "price of this part",
    "field.currency": "currency",
    "field.gesture_budget": "gestures in a month",
    "field.gesture_limits": "gestures without asking (each / day)",
    "field.gestures": "gesture",
    "role.staff": "staff",
    "role.supervisor": "supervisors",
    "role.manager": "managers",
    "button.newer": "Newer",
    "button.older": "Older",
    "button.earlier_steps": "Earlier steps",
    "button.later_steps": "More steps",
    "button.refresh": "Refresh",
    "button.customer": "👤 Customer",
    "button.no_tier": "No tier",
    "button.away.wrong": "Something went wrong",
    "button.away.elsewhere": "I went elsewhere",
    "button.away.price": "The price",
    "button.away.no_need": "I had no need",
    "button.others": "Other customers",
    "causes.none": "Nobody chose a reason.",
    "causes.head": {
        "one": "<b>{n} reason</b> chosen beside what was bitter or neutral",
        "other": "<b>{n} reasons</b> chosen beside what was bitter or neutral",
    },
    "causes.at": "{face} {reason} · {step}: {n} ({percent})",
    "causes.line": "– {reason}: {n}",
    "causes.face.stellar": "😍",
    "causes.face.neutral": "😐",
    "causes.face.bitter": "😡",
    "teams.one": "<b>{team}</b>: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "teams.person": "{name}: cases {cases}; recovered {k} of {n} closed",
    "teams.no_league": (
        "Each team has other steps and other customers: this is no league table."
    ),
    "said.none": "Nobody wrote anything here in this time, or it is no longer kept.",
    "said.one": "{face} “{words}”\n",
    "button.week_whole": "The week",
    "button.week_after": "Week after",
    "button.month_whole": "The month",
    "button.month_before": "Month before",
    "button.month_after": "Month after",
    "button.all_sites": "All sites",
    "button.one_step": "The step",
    "button.figures.steps": "Steps",
    "button.figures.reasons": "Reasons",
    "button.figures.cases": "Cases",
    "button.figures.recovery": "Recovery",
    "button.figures.trend": "Trend",
    "button.figures.teams": "Teams",
    "button.figures.words": "In their words",
    "state.open": "open",
    "state.taken": "taken",
    "state.done": "done",
    "button.stop_export": "⏹ Stop",
    "stage.before": "Before",
    "stage.during": "During",
    "stage.after": "After",
    "error.no_right": "You may not do that here.",
    "error.gone": "That isn't there any more.",
    # gestures and vouchers
    "button.gesture": "🎁 Gesture",
    "button.give": "✓ Give it",
    "button.approve": "✓ Allow",
    "button.decline": "✗ Decline",
    "button.redeem": "✓ Redeem now",
    "button.ledger.file": "The ledger (CSV)",
    "button.take_back": "✕ Take it back",
    "tier.unknown": (
        "There is no booking {reference}, or the tier has more than {most} letters."
    ),
    # birthdays
    "birthday.greeting": (
        "🎂 Happy birthday, {name}! All the best from everybody at <b>{place}</b>.{points}"
    ),
    "birthday.points": {
        "one": "\n⭐ {n} point is yours, just so.",
        "other": "\n⭐ {n} points are yours, just so.",
    },
    "birthday.known": "🎂 {day}",
    "birthday.out": "🎂 Forgotten: nobody here knows the day any more.",
    "birthday.taken": "🎂 <b>{what}</b>: it is yours, and on its way.",
    "birthday.over": "That was for the days around your birthday. Another year!",
    "birthday.plain": (
        "🎂 <b>{what}</b> at <b>{place}</b>, for your birthday. Just tell the team when you "
        "come."
    ),
    "birthday.voucher": (
        "🎂 <b>{what}</b> at <b>{place}</b>, for your birthday. Show this until {until}; the "
        "code is <code>{code}</code>."
    ),
}
