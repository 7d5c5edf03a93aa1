"""What is said in English to those who manage and set up."""

from bot.texts.catalogue import Text

TEXTS: dict[str, Text] = {
    "thresholds.how": (
        "The chances are numbers between 0 and 1, doubt ≤ bitter ≤ mixed: "
        "bitter=0.4 doubt=0.2 mixed=0.8 sure=0.7"
    ),
    # recovery, towards the customer
    "cases.how": "Please write /cases, /cases mine or /cases late.",
    "cases.head.open": "📋 <b>{place}</b>: {n} open, the most urgent first",
    "cases.head.mine": "📋 <b>{place}</b>: {n} in your hands",
    "cases.head.late": "📋 <b>{place}</b>: {n} overdue",
    "cases.page": "page {page} of {pages}",
    "cases.case": "{face} <b>#{case}</b> {step} · {alias}{tier}",
    "cases.nobody": "🔴 nobody has it",
    "cases.left": "⏳ {span} left",
    "cases.because": "<i>Here because: {reasons}</i>",
    # announcements
    "announcement.where": "📢 At which place is something not right?",
    "announcement.silent": "<i>{n} get nothing: they want no messages, or blocked the bot.</i>",
    "announcement.choose": (
        "📢 <b>{place}</b>: where is something not right? Choose the steps; everybody who is "
        "on one of them gets an apology. Nothing is sent before you have seen it."
    ),
    "announcement.preview": {
        "one": "📢 <b>{place}</b>: it would go to {n} person.",
        "other": "📢 <b>{place}</b>: it would go to {n} people.",
    },
    "announcement.by": "<b>{name}</b> proposes an announcement:",
    "announcement.each": "<i>{language}: {count}</i>",
    "announcement.how": (
        "<i>To add words of your own, reply to this message: one text for all, or "
        "es: … / en: … / pt: …</i>"
    ),
    "announcement.quiet": "🌙 Quiet hours: it leaves at {time}.",
    "announcement.customer": (
        "<b>{place}</b>: we are sorry. Something is not right ({steps}), and we are seeing to "
        "it now.{words}\n\nIf you need anything, just write here."
    ),
    "announcement.words": "\n\n{words}",
    "announcement.gifts": (
        "🎁 <b>{place}</b>: what shall each of them get, right after the apology?"
    ),
    "announcement.gesture": "🎁 Then, for each: <b>{what}</b>. {n} × {cost} = <b>{total}</b>",
    "announcement.left": "Left of this month's budget before it: {left}.",
    "announcement.beyond": "⚠️ The budget does not hold that: only a manager can send it so.",
    "announcement.given": "🎁 {n} have theirs: {cost}.",
    "announcement.without": (
        "⚠️ {n} got none: the limits or the budget did not allow it, or they left."
    ),
    "announcement.other_gesture": "The gesture has changed since: choose it again.",
    "announcement.progress": "{sent} of {concerned} sent, {waiting} on their way.",
    "announcement.skipped": "{n} skipped: they want no messages.",
    "announcement.failed": "{n} not delivered.",
    "announcement.is.draft": "📢 <b>{place}</b>: not sent yet.",
    "announcement.is.proposed": "📢 <b>{place}</b>: proposed.",
    "announcement.is.sending": "📢 <b>{place}</b>: going out.",
    "announcement.is.done": "✅ <b>{place}</b>: the announcement is out.",
    "announcement.is.stopped": "✋ <b>{place}</b>: stopped. What had left stays.",
    "announcement.is.dropped": "🗑 <b>{place}</b>: nothing was sent.",
    "announcement.in_private": "It is in your private chat with me: look it over there.",
    "announcement.is_over": "That is decided already.",
    "announcement.no_steps": "Choose a step first.",
    "announcement.nobody": "Nobody is on these steps now.",
    "announcement.proposed": "Proposed: a supervisor or manager decides.",
    "announcement.going_out": "It is going out.",
    "announcement.stopped": "Stopped.",
    "announcement.long": "That is too long: {n} characters at most.",
    # playbooks
    "playbook.first": "📖 Say first: <b>{words}</b>",
    "playbook.duty.adapt": "1. Adapt: {words}",
    "playbook.duty.please": "2. Before being asked: {words}",
    "playbook.duty.explain": "3. Both ways: {words}",
    "playbook.duty.compensate": "4. Make up for it: {words}",
    "playbook.gestures": "🎁 Fits: {names}",
    "playbook.approve": "🔑 More than that: {role}",
    "playbook.there": "It is here already, by the card.",
    "playbook.said": "Said to the customer, in your name.",
    "playbook.said_already": "That was said already.",
    # practice
    "drill.mark": "🎓 <b>PRACTICE</b> – nobody waits, and only you read this",
    "drill.head": "{face} {step} · 1/5",
    "drill.stage.open": "A customer gave the lowest score. In earnest the clock would run.",
    "drill.stage.taken": (
        "It is yours. Write to the customer: tap a sentence, or reply to this message. When it "
        "is put right, say so."
    ),
    "drill.stage.cause": "What brought it about?",
    "drill.stage.action": "And what was done?",
    "drill.stage.done": (
        "Done. In earnest the customer is asked half an hour later; here they answer in a "
        "minute."
    ),
    "drill.stage.over": "This practice is over.",
    "drill.there": "A practice case of yours is under way: finish it, or break it off.",
    "drill.no_cycle": "There is no cycle here yet, so there is nothing to practise.",
    "drill.not_now": "That does not fit how the practice case stands.",
    "drill.would_read": "🎓 The customer would read:\n<b>{by}</b>\n{words}",
    "drill.late": "🎓 Practice: in earnest the supervisors would have been called by now.",
    "drill.stopped": "🎓 Practice broken off. It counts nowhere.",
    "drill.ended": "🎓 The practice ended by itself after an hour. It counts nowhere.",
    "drill.result.yes": "The customer says that it has been put right. Well done!",
    "drill.result.no": (
        "The customer says <b>no</b>: nobody wrote them a word. In earnest the case would open "
        "again, and the managers would be called."
    ),
    "drill.time.taken": "🟡 taken after {time}",
    "drill.time.spoken": "💬 first word after {time}",
    "drill.time.done": "🟢 done after {time}",
    "drill.best": "🏅 the quickest before: done after {time}",
    "drill.all": (
        "🎓 <b>Practice</b>, the last {days} days\n{lines}\n\nThe times are medians from "
        "the alert. "
        "They are for learning: no other figure counts them."
    ),
    "drill.line": "{who}: {good} of {n} to a good end · 🟡 {taken} · 💬 {spoken} · 🟢 {done}",
    "drill.nobody": "{place}: nobody has practised. /drill begins a practice case.",
    "drill.never": "Not yet: {names}",
    "dossier.none": "There is no case of that number or name.",
    "dossier.choose": "Which case is it? Also: /case and its number, or a name.",
    "dossier.many": "There are several; these are the latest. More letters find fewer.",
    "history.line": "{time} · {told}",
    "history.said": "{time} · <b>{by}</b>: {words}{failed}",
    "history.failed": " ⚠️ not delivered",
    "history.open": "🔴 opened",
    "history.alerted": "🔔 the alert was there",
    "history.alerted_after": (
        "🔔 the alert was there {there} after the tap "
        "(decided after {decided}, sent after {sent})"
    ),
    "history.take": "🟡 {by} took it",
    "history.pass_on": "↩️ {by} gave it back",
    "history.take_over": "🙋 {by} took it over",
    "history.hand_on": "🤝 {by} handed it to {to}",
    "history.rest": "💤 nobody wrote any more; the customer read that it rests for now",
    "history.pass_on_itself": "↩️ offered again: no word to the customer",
    "history.escalate_asked": "🆘 {by} asked for help",
    "history.escalate_0": "📣 everybody on duty called",
    "history.escalate_1": "📣 supervisors called",
    "history.escalate_2": "📣 managers called",
    "history.escalate_danger": "🚨 everybody called: somebody may be in danger",
    "history.escalate_unreached": "📣 the alert had reached nobody: others were called",
    "history.escalate_unheard": "📣 still nobody had the alert: the managers were told again",
    "history.escalate_rerouted": "📣 the group is gone: sent to private chats",
    "history.escalate_incident": "🧯 put under an incident",
    "history.escalate_surfaced": "📣 nobody had taken it: it rings by itself",
    "history.done": "🟢 {by} put it right",
    "history.recovered": "✅ {by}: it is all right now",
    "history.partly": "🟡 {by}: only partly right",
    "history.reopen": "🔁 {by}: it is not right",
    "history.reopen_itself": "🔁 opened again",
    "history.silent": "⚪ the customer didn't say whether it is right",
    "history.withdraw": "⚪ the customer changed their mind",
    "history.change": "✏️ the customer changed their answer",
    "history.change_read": "🔎 the words were read a second time",
    "history.forget": "🕊 the customer asked to be forgotten",
    "history.misread": "⚪ {by}: the words are not bitter",
    # formal complaints
    "complaint.tell": (
        "What is your complaint? Write it here, or send a photo or a recording. It gets a "
        "number and a date by which you have our answer."
    ),
    "complaint.received": (
        "📝 Your complaint has the number <b>{number}</b>. You will have our answer here by "
        "<b>{due}</b>."
    ),
    "complaint.added": (
        "📝 Added to your complaint <b>{number}</b>. You will have our answer by <b>{due}</b>."
    ),
    "complaint.left": "All right: nothing was registered.",
    "complaint.for_a_customer": (
        "For a customer, press “Formal complaint” on the card of their case. /complaints "
        "shows supervisors and managers all there are."
    ),
    "complaint.file": (
        "📝 {name}, does <b>{alias}</b> complain formally? They get a number and a date by "
        "which we answer."
    ),
    "complaint.filed": (
        "📝 {name} registered complaint <b>{number}</b>; the answer is due <b>{due}</b>."
    ),
    "complaint.known": "This case has a complaint already: {number}.",
    "complaint.done": "Done.",
    "complaint.remind.half": (
        "📝 Complaint <b>{number}</b> still waits: half of its time has passed. Our answer is "
        "due <b>{due}</b>."
    ),
    "complaint.remind.eve": (
        "📝 Complaint <b>{number}</b> is due tomorrow, <b>{due}</b>, and has no answer yet."
    ),
    "complaint.remind.over": (
        "📝 Complaint <b>{number}</b> is <b>overdue</b>: the customer was promised an answer "
        "by {due}."
    ),
    "complaint.head.open": "📝 <b>{place}</b>: complaints that wait for an answer: {n}",
    "complaint.head.all": "📝 <b>{place}</b>: complaints in all: {n}",
    "complaint.line": "<b>{number}</b> · {state} · due {due} · {alias}",
    "complaint.state.received": "🔴 waits",
    "complaint.state.overdue": "⏳ <b>overdue</b>",
    "complaint.state.answered": "🟢 answered",
    "complaint.state.closed": "⚪ closed",
    "complaint.is.received": "This complaint has no answer yet.",
    "complaint.is.answered": "This complaint has been answered already.",
    "complaint.is.closed": "This complaint is closed.",
    "complaint.received_at": "Received: {time}",
    "complaint.about": "About: {face} {step} (case #{case})",
    "complaint.before": "Before: {before}",
    "complaint.before.nothing": "no bitter moment known in this visit",
    "complaint.before.opened": "case #{case} had been opened, and nobody had taken it",
    "complaint.before.taken": "case #{case} had been taken, without a word to the customer",
    "complaint.before.spoken": "case #{case}: the customer had had a first word",
    "complaint.before.done": "case #{case} was done, by our own account",
    "complaint.before.recovered": "case #{case} had been put right, by the customer's word",
    "complaint.filed_by": "Filed by {name} for the customer",
    "complaint.answer_by": "🟢 Answered by {name}: {time}",
    "complaint.closed_at": "⚪ Closed: {time}",
    "complaint.answer_how": (
        "Write the answer to complaint <b>{number}</b> of <b>{alias}</b>. You see it once more "
        "before it is sent."
    ),
    "complaint.answer_shown": (
        "This goes to <b>{alias}</b> as the answer to <b>{number}</b>:\n\n“{words}”\n\n"
        "To change it, just write it again."
    ),
    "complaint.answered": "🟢 Complaint <b>{number}</b> is answered, and the answer recorded.",
    "complaint.answered_by": "📝 {name} answered complaint <b>{number}</b>.",
    "complaint.undelivered": (
        "⚠️ The answer to complaint <b>{number}</b> did not arrive. It waits again, due "
        "<b>{due}</b>: answer in another way, and note it here."
    ),
    "complaint.unreachable": (
        "{alias} can't be written to here any more. Answer in another way, and press “In "
        "another way”."
    ),
    "complaint.text_only": "Please write the answer as a text.",
    "complaint.too_long": "The answer takes at most {most} characters.",
    "complaint.other_words": "These words are no longer the ones to send: see below.",
    "complaint.days": "Complaints are answered within 1 to {most} days.",
    "complaint.table": (
        "The register of complaints of <b>{place}</b>. It holds customers' words: keep it safe."
    ),
    "complaint.column.number": "number",
    "complaint.column.received_at": "received",
    "complaint.column.due_at": "answer due",
    "complaint.column.state": "state",
    "complaint.column.alias": "customer",
    "complaint.column.case": "case",
    "complaint.column.step": "step",
    "complaint.column.words": "words",
    "complaint.column.before": "before it",
    "complaint.column.filed_by": "filed by",
    "complaint.column.answered_at": "answered",
    "complaint.column.answered_by": "answered by",
    "complaint.column.answer": "answer",
    "complaint.column.closed_at": "closed",
    "complaint.state.withdrawn": "⚪ struck out",
    "complaint.is.withdrawn": "This complaint was struck out.",
    "complaint.strike.misread": "It is no complaint",
    "complaint.strike.twice": "Registered twice",
    "complaint.strike.taken_back": "The customer took it back",
    "complaint.strike.elsewhere": "About another business",
    "complaint.struck": "📝 {name} struck out complaint <b>{number}</b>.",
    "complaint.struck_because": "⚪ Struck out by {name}: {why}",
    "complaint.struck_told.misread": (
        "We had taken your words for a formal complaint, number <b>{number}</b>. A person has "
        "read them and sees to them as a message. If you do mean to complain: /complaint"
    ),
    "complaint.struck_told.twice": (
        "Your complaint <b>{number}</b> was registered twice; the other one stands, and will "
        "be answered."
    ),
    "complaint.struck_told.taken_back": (
        "As you wished, your complaint <b>{number}</b> is taken back. To complain after all: "
        "/complaint"
    ),
    "complaint.struck_told.elsewhere": (
        "Your complaint <b>{number}</b> is about another business: we can't answer it, and "
        "have taken it off our register. If we are wrong: /complaint"
    ),
    "complaint.column.struck": "struck out because",
    "complaint.column.struck_by": "struck out by",
    "hours.are": (
        "<b>{name}</b>\nOn duty: {hours}\n"
        "No private alert, but for danger: {quiet}\nClocks of: {zone}"
    ),
    "hours.by_hand": "whenever /onduty says so",
    "hours.how": (
        "Please write it like this:\n"
        "/hours mon-fri 08:00-16:00, sat 22:00-06:00\n"
        "/hours quiet 22:00-08:00\n/hours zone Europe/Lisbon\n"
        "/hours none, /hours quiet none\n"
        "Supervisors put the person's name first: /hours Ana mon-fri 08:00-16:00"
    ),
    "import.how": (
        "Send me the list of customers as a CSV file (from a spreadsheet: save as CSV). The "
        "first row names the columns: name, reference, language, cycle, step, tier, start, and "
        "the events of the cycle, such as arrival and check-out (date, or date and time). You "
        "see first what I understood; then every row gets a personal link."
    ),
    "import.save_as_csv": "This kind of table can't be read. Please send it saved as CSV.",
    "import.too_large": "This file is larger than {kb} kB. Please send it in parts.",
    "import.forgotten": (
        "A customer on the list that you have not confirmed yet asked to be forgotten: their "
        "row is no longer in it."
    ),
    "import.preview": {
        "one": "<b>{n} customer</b> for {place}.",
        "other": "<b>{n} customers</b> for {place}.",
    },
    "import.shown": (
        "{count}\n\nKnown already by their reference: {again}\nUnknown columns: {ignored}\n"
        "Nothing is done until you confirm, within 24 hours."
    ),
    "import.wrong": {
        "one": "{n} thing is wrong. Nothing was taken over; mend it and send the list again.",
        "other": "{n} things are wrong. Nothing was taken over; mend them and send it again.",
    },
    "import.done": "✓ Taken over. The links come in a file.",
    "import.dropped": "Dropped: nothing was taken over.",
    "import.links": (
        "A personal link for each customer: it opens once. Send everybody theirs, or print it "
        "as a code."
    ),
    "import.foreign": "Only whoever sent this list can decide about it.",
    "import.is.pending": "This list was good for 24 hours. Please send it again.",
    "import.is.done": "This list was taken over already.",
    "import.is.dropped": "This list was dropped. Send it again if you need it.",
    "import.at": "Row {row}, {column}",
    "import.at_row": "Row {row}",
    "import.bad.binary": "This is no CSV file.",
    "import.bad.unreadable": "The quotes in this file don't match; please save it again.",
    "import.bad.empty": "There is no customer in this file.",
    "import.bad.too_much": "This is too much at once: at most {allowed}.",
    "import.bad.no_columns": "One column must be called name or reference.",
    "import.bad.column_twice": "there are two of this column.",
    "import.bad.long": "“{value}…” is too long: at most {allowed} characters.",
    "import.bad.nobody": "neither a name nor a reference.",
    "import.bad.cycle": "“{value}” is no cycle of this place. There are: {allowed}",
    "import.bad.step": "“{value}” is no step of this cycle. There are: {allowed}",
    "import.bad.language": "“{value}” is no language we speak. There are: {allowed}",
    "import.bad.day": "“{value}” is no date. Write 2027-06-02 or 2/6/2027, then a time.",
    "import.bad.time": "“{value}” holds no time we can read. Write 14:30.",
    "import.bad.no_day": "“{value}” is a time without a date beside it.",
    "import.bad.twice": "“{value}” stands in row {allowed} as well.",
    "import.bad.birthday": "“{value}” is no birthday. Write 29/2 or 1980-02-29.",
    "journeys.none": "No journey is under way right now.",
    "journeys.one": "{alias} · journey {ref}",
    "event.unknown": "There is no such event. The events are: {known}",
    "event.noted": "Noted: {event}",
    # a person's own file
    "record.written_at": "written at",
    "record.you": "you",
    "record.visits": "visits",
    "record.cases": "cases",
    "record.name": "name",
    "record.shown_as": "the team reads",
    "record.telegram_number": "number in Telegram",
    "record.language": "language",
    "record.known_since": "known since",
    "record.stopped_at": "stopped at",
    "record.scanned": "codes scanned",
    "record.paused_until": "paused until",
    "record.hidden": "name hidden",
    "record.notices": "privacy notices shown",
    "record.version": "version",
    "record.first_at": "first",
    "record.last_at": "last",
    "record.place": "place",
    "record.began_at": "began",
    "record.ended_at": "ended",
    "record.events": "events",
    "record.booking": "booking",
    "record.reference": "reference",
    "record.tier": "tier",
    "record.questions": "questions",
    "record.step": "step",
    "record.state": "state",
    "record.asked_at": "asked at",
    "record.impressions": "impressions",
    "record.score": "score",
    "record.verdict": "verdict",
    "record.reasons": "reasons",
    "record.thanks": "thanks",
    "record.when": "when",
    "record.before": "before",
    "record.words": "words",
    "record.text": "text",
    "record.media": "file",
    "record.pending": "planned",
    "record.what": "what",
    "record.number": "number",
    "record.opened_at": "opened",
    "record.done_at": "done",
    "record.complaints": "complaints",
    "record.received_at": "received",
    "record.due_at": "due",
    "record.answered_at": "answered",
    "record.closed_at": "closed",
    "record.messages": "messages",
    "record.team": "the team",
    "record.from": "from",
    # the cycle, changed in the chat
    "edit.which": "Which cycle?",
    "edit.menu": "<b>{cycle}</b> · {place} · version {version}\nWhich step is it about?",
    "edit.ask.questions": (
        "<b>{step}</b>: in {language} the question is now\n"
        "“{text}”\n\nReply with the new text; /cancel leaves everything as it is."
    ),
    "edit.ask.rule": (
        "<b>{step}</b> is asked {now}.\n\nChoose, or write when, for example:\n"
        "<code>{examples}</code>\n/cancel leaves everything as it is."
    ),
    "edit.ask.deadline": (
        "<b>{step}</b>: after a bitter answer the team has {now} to act.\n\n"
        "Choose, or write another time, such as <code>45m</code> or <code>1h 30m</code>. "
        "/cancel leaves everything as it is."
    ),
    "edit.ask.team": (
        "<b>{step}</b> belongs to the team {now}.\n\n"
        "Choose, or write the short name of another: small letters, digits and _. /cancel "
        "leaves everything as it is."
    ),
    "edit.wrong.questions": (
        "A question has from 1 to 300 characters, all of them visible. Please write it "
        "again, or /cancel."
    ),
    "edit.wrong.rule": (
        "That time can't be read here. Write one like these, or /cancel:\n"
        "<code>{examples}</code>"
    ),
    "edit.wrong.deadline": (
        "Write a time of 5 minutes or more, such as <code>20m</code>, <code>2h</code> or "
        "<code>1h 30m</code>, or /cancel."
    ),
    "edit.wrong.team": (
        "A team's short name is in small letters, digits and _, and begins with a letter. "
        "Please write it again, or /cancel."
    ),
    "edit.text_only": "Please write it as a text, or /cancel.",
    "edit.late": (
        "More than an hour has passed, so this was not taken for anything. /edit begins again."
    ),
    "edit.over": "This was answered or left before.",
    "edit.gone": "This step isn't in the cycle any more. /edit shows those that are.",
    "edit.ring": (
        "Then steps would wait for each other, and none would ever be asked. Choose another "
        "time."
    ),
    "edit.cancelled": "Left as it was. Nothing was changed.",
    "edit.nothing": "There is nothing to cancel.",
    "draft.head": (
        "<b>{cycle}</b> · {place}\nThis is what would change against version {version}:"
    ),
    "draft.head_new": "<b>{cycle}</b> · {place}\nA cycle that is not in use here yet:",
    "draft.added": "🆕 <b>{step}</b>: “{question}”, {when}",
    "draft.removed": "🗑 <b>{step}</b> is no longer asked",
    "draft.changed": "✏️ <b>{step}</b>",
    "draft.field": "· {field}: {before} → {after}",
    "draft.text": "· {field} ({key}): “{before}” → “{after}”",
    "draft.turned": "· {field}: in another order",
    "draft.order": "↕️ In this order: {steps}",
    "draft.general": "⚙️ <b>The cycle as a whole</b>",
    "draft.more": {
        "one": "… and {n} more line",
        "other": "… and {n} more lines",
    },
    "draft.whole": "All that would change.",
    "draft.will_keep": {
        "one": "{n} journey under way keeps the version it began with.",
        "other": "{n} journeys under way keep the version they began with.",
    },
    "draft.keeping": {
        "one": "{n} journey under way goes on by an older version.",
        "other": "{n} journeys under way go on by an older version.",
    },
    "draft.keeping_none": "No journey under way is affected.",
    "draft.pause_now": "A pause, or its end, holds at once, for journeys under way too.",
    "draft.beside": (
        "In use here now: {others}. This one can stand beside it or come in its place."
    ),
    "draft.until": "Nothing is changed until this is confirmed, within 24 hours.",
    "draft.same": "This says the same as version {version}: there is nothing to confirm.",
    "draft.comments": (
        "This says the same as version {version}; the comments of the file are kept."
    ),
    "draft.done": "✓ <b>{cycle}</b>: version {version} is in use now. {keeping}",
    "draft.cancelled": "Cancelled. Nothing was changed.",
    "draft.expired": (
        "This was good for 24 hours and has expired. Nothing was changed; to go on, please "
        "begin again with /edit or send the file again."
    ),
    "draft.stale": (
        "Meanwhile {name} has changed this cycle: it is version {version} now. Your change "
        "was not made. Look at what it would do now, or leave it."
    ),
    "draft.somebody": "somebody",
    "draft.foreign": "Only whoever made this change can decide about it.",
    "draft.toast.stale": "The cycle was changed meanwhile; nothing was done.",
    "draft.is.confirmed": "Confirmed.",
    "draft.is.cancelled": "This was cancelled; nothing was changed.",
    "draft.is.expired": "This has expired; nothing was changed.",
    # people, rules and the log, from the chat
    "people.list": "<b>People</b> · {place}: {n}\n{lines}",
    "people.line": "· <b>{person}</b>: {role}, {team}, {duty}",
    "people.on_duty": "on duty",
    "people.off_duty": "off duty",
    "people.unreachable": "can't be written to",
    "people.one": (
        "<b>{name}</b> · {place}\nRole: {role}\nTeam: {team}\nNow: {duty}\nHours: {hours}\n"
        "Since: {since}\nCases in hand: {n}"
    ),
    "people.ask_team": "For which team does {name} work?",
    "people.ask_role": "<b>{place}</b>\nAs what is somebody to come?",
    "people.ask_invited_team": "An invitation with the role {role}: for which team?",
    "proposal.role": (
        "<b>{name}</b> · {place}\nRole: {before} → {after}\n\nNothing is changed until you "
        "confirm, within 24 hours."
    ),
    "proposal.team": (
        "<b>{name}</b> · {place}\nTeam: {before} → {after}\n\nNothing is changed until you "
        "confirm, within 24 hours."
    ),
    "proposal.revoke": (
        "End {name}'s access to {place}?\nButtons and commands stop working at once, alerts "
        "and cases reach them no more, and invitations they made close. Please remove them "
        "from the team's Telegram group yourself: I can't.\n\nNothing is changed until you "
        "confirm, within 24 hours."
    ),
    "proposal.revoke_with_cases": {
        "one": (
            "End {name}'s access to {place}?\nButtons and commands stop working at once, "
            "alerts and cases reach them no more, and invitations they made close. Please "
            "remove them from the team's Telegram group yourself: I can't.\n\n{n} case is in "
            "their hands ({cases}). Who goes on with it? Choosing ends the access."
        ),
        "other": (
            "End {name}'s access to {place}?\nButtons and commands stop working at once, "
            "alerts and cases reach them no more, and invitations they made close. Please "
            "remove them from the team's Telegram group yourself: I can't.\n\n{n} cases are in "
            "their hands ({cases}). Who goes on with them? Choosing ends the access."
        ),
    },
    "proposal.invite": (
        "Invitation to <b>{place}</b>\nRole: {role}\nTeam: {team}\n\nThe link opens once and "
        "is good for 24 hours. It is made when you confirm."
    ),
    "proposal.site": (
        "<b>{place}</b>\n{field}: {before} → {after}\n{note}\n\nNothing is changed until you "
        "confirm, within 24 hours."
    ),
    "proposal.same": "It is so already: there is nothing to change.",
    "proposal.stale": (
        "Meanwhile {name} has changed this. Your change was not made. Look at what it would do "
        "now, or leave it."
    ),
    "proposal.toast.stale": "It was changed meanwhile; nothing was done.",
    "proposal.done.role": "✓ <b>{name}</b> · {place}\nRole: {before} → {after}",
    "proposal.done.team": "✓ <b>{name}</b> · {place}\nTeam: {before} → {after}",
    "proposal.done.revoke": (
        "✓ {name}'s access to {place} has ended. To let them in again: a new invitation, from "
        "/people."
    ),
    "proposal.done.site": "✓ <b>{place}</b>\n{field}: {before} → {after}",
    "setting.name": "name",
    "setting.zone": "time zone",
    "setting.language": "language of the groups",
    "setting.quiet": "quiet hours",
    "setting.complaints": "days to answer a complaint",
    "setting.note.name": "Customers read it from the next message on.",
    "setting.note.zone": (
        "Every local time is read by these clocks from now on; what is planned is weighed "
        "again as it leaves."
    ),
    "setting.note.language": "Alerts in the groups of this place are written in it.",
    "setting.note.quiet": "No question is sent to a customer meanwhile.",
    "setting.note.complaints": "It holds for complaints made from now on.",
    "rules.head": "<b>Rules</b> · {place}",
    "rules.of_cycle": "<b>Of the cycle {cycle}</b>",
    "rules.chains": "Who is called when nobody acts:",
    "rules.which.chains": "Who is called after which kind of answer?",
    "rules.which.gifts": "Whose limits?",
    "rules.ask.name": (
        "<b>{place}</b>\nNow: {now}\n\nWrite the new name of the place.\n/cancel leaves "
        "everything as it is."
    ),
    "rules.ask.zone": (
        "<b>{place}</b>\nNow: {now}\n\nWrite a city or a zone: <code>Madrid</code>, "
        "<code>America/Sao_Paulo</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.language": (
        "<b>{place}</b>\nNow: {now}\n\nIn which language are the groups of the place written "
        "to?\n/cancel leaves everything as it is."
    ),
    "rules.ask.quiet": (
        "<b>{place}</b>\nNow: {now}\n\nWrite from when until when no question is sent: "
        "<code>22:00-08:00</code>, or <code>none</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.complaints": (
        "<b>{place}</b>\nNow: {now}\n\nWrite in how many days a formal complaint is to be "
        "answered: <code>15</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.opening": (
        "<b>{place}</b>\nNow: {now}\n\nWrite the hours as you would tell them: <code>mon-fri "
        "9-13, 16-20; sat 10-14; holidays closed</code>. <code>none</code>: hours make no "
        "difference.\n/cancel leaves everything as it is."
    ),
    "rules.ask.holidays": (
        "<b>{place}</b>\nNow: {now}\n\nWrite every day off: <code>25/12, 1 Jan, "
        "3/4/2026</code>. Only some more or less: <code>+ 24/12</code>, <code>- 25/12</code>; "
        "<code>none</code> for none.\n/cancel leaves everything as it is."
    ),
    "rules.ask.languages": (
        "<b>{place}</b>\nNow: {now}\n\nWrite the languages of the questions, the usual one "
        "first: <code>es, en, pt</code>. One that is left out loses its texts; for a new one, "
        "send the file with them (/edit).\n/cancel leaves everything as it is."
    ),
    "rules.ask.gap": (
        "<b>{place}</b>\nNow: {now}\n\nWrite the least time between two questions to one "
        "customer: <code>90 min</code>, <code>2 h</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.a_day": (
        "<b>{place}</b>\nNow: {now}\n\nWrite how many questions a customer is asked in a day "
        "at most: <code>3</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.rest": (
        "<b>{place}</b>\nNow: {now}\n\nWrite how long a customer is left in peace between two "
        "visits: <code>30 days</code>.\n/cancel leaves everything as it is."
    ),
    "rules.ask.budget": (
        "<b>{place}</b>\nNow: {now}\n\nWrite what gestures may cost in a month: "
        "<code>500</code>, or <code>none</code> for no end.\n/cancel leaves everything as it "
        "is."
    ),
    "rules.ask.chain": (
        "<b>{place}</b>\nNow: {now}\n\nWrite who is called after how long; what you leave out "
        "stays: <code>supervisors 10 min, managers 30 min, again 15 min, repeats 3</code>. "
        "Also: <code>deadline</code>, <code>duty</code>, <code>first word</code>; "
        "<code>managers usual</code> goes back.\n/cancel leaves everything as it is."
    ),
    "rules.ask.gifts": (
        "<b>{place}</b>\nNow: {now}\n\nWrite how much may be given without asking, for one "
        "gesture and in a day: <code>15 / 50</code>.\n/cancel leaves everything as it is."
    ),
    "rules.wrong.name": (
        "A name has from 1 to 60 characters that can be seen. Please write it again, or "
        "/cancel."
    ),
    "rules.wrong.zone": (
        "No city or zone of that name is known here. Try the largest city nearby: "
        "<code>Madrid</code>, <code>Lisbon</code>, <code>Buenos Aires</code>. Please write it "
        "again, or /cancel."
    ),
    "rules.wrong.language": (
        "Write one language: <code>es</code>, <code>en</code> or <code>pt</code>. Please write "
        "it again, or /cancel."
    ),
    "rules.wrong.quiet": (
        "Quiet hours are two times of day: <code>22:00-08:00</code>, or <code>none</code>. "
        "Please write it again, or /cancel."
    ),
    "rules.wrong.complaints": (
        "Write a number of days from 1 to 365: <code>15</code>. Please write it again, or "
        "/cancel."
    ),
    "rules.wrong.opening": (
        "Those hours can't be read here. Days first, then hours in their order: <code>mon-fri "
        "9-13, 16-20; sat 10-14</code>. Please write it again, or /cancel."
    ),
    "rules.wrong.holidays": (
        "Those days can't be read here. Day and month, with the year for a single one: "
        "<code>25/12, 3/4/2026</code>; only a day that is on the list can be taken off it. "
        "Please write it again, or /cancel."
    ),
    "rules.wrong.languages": (
        "Write one or more of <code>es</code>, <code>en</code>, <code>pt</code>, each once. "
        "Please write it again, or /cancel."
    ),
    "rules.wrong.gap": (
        "Write a length of time with its unit: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "days</code>. Please write it again, or /cancel."
    ),
    "rules.wrong.rest": (
        "Write a length of time with its unit: <code>90 min</code>, <code>2 h</code>, <code>30 "
        "days</code>. Please write it again, or /cancel."
    ),
    "rules.wrong.a_day": (
        "Write a whole number from 1 to 50. Please write it again, or /cancel."
    ),
    "rules.wrong.budget": (
        "Write an amount: <code>500</code> or <code>499.90</code>; or <code>none</code>. "
        "Please write it again, or /cancel."
    ),
    "rules.wrong.chain": (
        "Write who and after how long: <code>supervisors 10 min, managers 30 min, again 15 "
        "min, repeats 3</code>. Managers not before supervisors, again at least 5 min, at most "
        "5 repeats. Please write it again, or /cancel."
    ),
    "rules.wrong.gifts": (
        "Write two amounts, for one gesture and in a day, the second not smaller: <code>15 / "
        "50</code>. Please write it again, or /cancel."
    ),
    "rules.refused": "The cycle can't be so: {why}",
    "audit.head": "<b>Who did what</b> · {place} · page {page}",
    "audit.which": "{kind} · {by}",
    "audit.nothing": "Nothing of this kind is written down.",
    "audit.line": "{at} <b>{name}</b>: {act}{more}",
    "audit.itself": "the bot or the operator",
    "audit.customer": "a customer",
    "audit.everybody": "Everybody",
    "audit.whose": "<b>{place}</b>\nWhose acts?",
    "audit.table": "The audit log of {place}.",
    "audit.how": "Write /audit, or /audit and the name of somebody who works here.",
    "audit.kind.all": "Everything",
    "audit.kind.people": "People",
    "audit.kind.rules": "Rules",
    "audit.kind.cases": "Cases",
    "audit.kind.money": "Gestures",
    "audit.kind.formal": "Complaints",
    "audit.kind.data": "Data",
    "audit.kind.refused": "Refused",
    "audit.act.invite": "made an invitation",
    "audit.act.join": "came in by an invitation",
    "audit.act.bind": "bound a group for alerts",
    "audit.act.hours": "set hours of duty",
    "audit.act.place_role": "changed a role",
    "audit.act.place_team": "changed a team",
    "audit.act.place_revoke": "ended somebody's access",
    "audit.act.place_site": "changed a rule of the place",
    "audit.act.thresholds": "changed from when words count",
    "audit.act.cycle_load": "loaded a cycle",
    "audit.act.cycle_file": "changed the cycle by a file",
    "audit.act.cycle_ready": "took a ready cycle",
    "audit.act.cycle_edit": "changed the cycle",
    "audit.act.cycle_undo": "went back to a former cycle",
    "audit.act.cycle_comments": "changed comments of the cycle's file",
    "audit.act.announcement_propose": "proposed an announcement",
    "audit.act.announcement_send": "sent an announcement",
    "audit.act.announcement_stop": "stopped an announcement",
    "audit.act.complaint": "registered a complaint",
    "audit.act.complaint_answer": "answered a complaint",
    "audit.act.complaint_close": "closed a complaint",
    "audit.act.complaint_strike": "struck out a complaint",
    "audit.act.complaint_export": "took the register of complaints out",
    "audit.act.gesture_cancel": "took a gesture back",
    "audit.act.ledger_export": "took the ledger of gestures out",
    "audit.act.export": "took figures and moments out",
    "audit.act.export_stop": "stopped an export",
    "audit.act.audit_export": "took this log out",
    "audit.act.preference": "noted a preference of a customer",
    "audit.act.preference_out": "struck out a customer's preference",
    "audit.act.birthday_out": "struck out a customer's birthday",
    "audit.act.points": "changed a customer's points",
    "audit.act.hand_on": "handed a case on",
    "audit.act.tier": "set a customer's tier",
    "audit.act.event": "reported: {what}",
    "audit.act.import": "imported customers",
    "audit.act.not_bitter": "said that a case was no complaint",
    "audit.act.forget": "a customer was forgotten",
    "audit.act.refused": "was refused",
    "audit.act.other": "did: {what}",
    "audit.about.case": "case #{ref}",
    "audit.about.complaint": "complaint {ref}",
    "audit.about.journey": "visit {ref}",
    "audit.about.gift": "gesture {ref}",
    "audit.about.announcement": "announcement {ref}",
    "audit.detail.role": "role:",
    "audit.detail.team": "team:",
    "audit.detail.to": "to",
    "audit.detail.n": "number:",
    "audit.detail.cases": "open cases:",
    "audit.detail.cycle": "cycle:",
    "audit.detail.version": "version",
    "audit.detail.reason": "because:",
    "audit.detail.case": "case",
    "audit.detail.words": "as:",
    "audit.detail.edit": "change:",
    "audit.detail.changed": "changed:",
    "audit.detail.added": "new:",
    "audit.detail.removed": "gone:",
    "audit.detail.general": "of the whole:",
    "audit.detail.guests": "customers:",
    "audit.detail.new": "of them new:",
    "audit.detail.tier": "tier:",
    "audit.detail.how": "by:",
    "audit.detail.in_place_of": "in place of",
    "audit.column.at": "when",
    "audit.column.by": "who",
    "audit.column.act": "what was done",
    "audit.column.about": "to what",
    "audit.column.details": "details",
    "versions.head": "<b>{cycle}</b> · {place}: versions, the newest first",
    "versions.one": "<b>{version}</b> · {when} · {by}",
    "versions.what": "   {what}",
    "versions.nobody": "outside the chat",
    "versions.first": "the first",
    "versions.order": "the order of the steps",
    "file.expected": (
        "To change the cycle, send its YAML file here (.yaml, up to {kb} kB). /edit gives "
        "you the one in use, or a ready one to begin with."
    ),
    "file.too_large": (
        "This file is larger than {kb} kB, which no cycle needs. Nothing was read."
    ),
    "file.not_fetched": (
        "Telegram doesn't hand over this file just now. Please send it again in a while."
    ),
    "file.wrong": {
        "one": (
            "<b>{name}</b>: {n} thing is wrong. Nothing was changed; mend it and send the "
            "file again.\n\n{list}"
        ),
        "other": (
            "<b>{name}</b>: {n} things are wrong. Nothing was changed; mend them and send "
            "the file again.\n\n{list}"
        ),
    },
    "file.wrong_all": "The whole list.",
    "file.current": "{cycle}, version {version}. Change it and send it back here.",
    "ready.choose": (
        "Ready cycles, as a beginning. You see what would change before anything does."
    ),
    "rule.scan": "when its code is scanned",
    "rule.at_once": "at once after: {anchor}",
    "rule.offset": "{span} after: {anchor}",
    "rule.day0": "at {at}, the same day as: {anchor}",
    "rule.day1": "at {at}, the day after: {anchor}",
    "rule.day": "at {at}, {n} days after: {anchor}",
    "rule.start": "start of the visit",
    "chain.deadline": "time to act",
    "chain.duty": "on duty in private after",
    "chain.supervisors": "supervisors after",
    "chain.managers": "managers after",
    "chain.again": "again after",
    "chain.repeats": "repeats",
    "chain.first_word": "first word within",
    "gesture.kind.voucher": "voucher",
    "gesture.kind.plain": "done at once",
    # why somebody was asked, or not
    "why.choose": "Which journey is it about? Also: /why and a name, or its number.",
    "why.many": "There are several; these are the latest. More letters of the name find fewer.",
    "why.nobody": "There is no journey of that name or number.",
    "why.page": "🔎 <b>{alias}</b> · journey {ref}, since {started}{general}\n\n{steps}",
    "why.step": "• <b>{step}</b>: {said}",
    "why.by_scan": "📷 Came by scanning a code: is asked only about what they scan.",
    "why.departed": "🚪 Left on {at}.",
    "why.ended": "🏁 The journey ended on {at}.",
    "why.stopped": "🛑 Asked for silence with /stop on {at}: nothing is sent.",
    "why.unreachable": "🚫 Has blocked this bot: nothing gets through.",
    "why.paused": "⏸ Asked for a pause until {until}.",
    "why.hot": "🔥 Their case no. {case} is open: the other questions wait.",
    "why.scan.person": "📷 A code was not served on {at}: they had scanned it many times.",
    "why.scan.code": "📷 A code was not served on {at}: it had been scanned too often by all.",
    "why.never_due": "its time had not come when the journey ended.",
    "why.on_scan": "only who scans its code is asked.",
    "why.never": "will not be asked: {because}.",
    "why.not_for_passers_by": "not asked of those who only scanned a code.",
    "why.after_event": "waits until this is reported: {event}.",
    "why.after_step": "counts from when “{other}” is asked about.",
    "why.will_ask": "🕒 will be asked on {at}.",
    "why.will_ask_later": "🕒 will be asked on {at}, not on {due}: {because}.",
    "why.waits": "⏳ planned for {due}; waits: {because}.",
    "why.will_skip": "⏭ planned for {due}; as things stand it will not be asked: {because}.",
    "why.skipped": "⏭ not asked (planned for {due}): {because}.",
    "why.late": " It was planned for {due}: {because}.",
    "why.answered": "{face} asked on {at}, answered.{late}",
    "why.expired": "🔕 asked on {at}, not answered: {because}.{late}",
    "why.reminded": ", with one reminder",
    "why.asked": "💬 asked on {at}{reminded}; an answer may come until {until}.{late}",
    "why.rule.asked_before": "it had been asked before",
    "why.rule.journey_ended": "the journey had ended",
    "why.rule.stopped": "the customer asked for silence with /stop",
    "why.rule.unreachable": "the customer has blocked this bot",
    "why.rule.departed": "the customer has left, and it belongs before that",
    "why.rule.step_paused": "the managers have paused this step",
    "why.rule.window_passed": "its time had passed",
    "why.rule.not_yet": "it is not time yet",
    "why.rule.paused": "the customer asked for a pause",
    "why.rule.hot_case": "a case of theirs is being put right",
    "why.rule.least_gap": "too soon after the question before",
    "why.rule.most_a_day": "enough had been asked that day",
    "why.rule.quiet_hours": "these were quiet hours",
    "why.rule.unanswered": "its time was up",
    "why.rule.other": "so it was decided; the log says more",
    # thanks, and one's own work
    "board.head": "🌟 <b>{place}</b>: thanks in the last {days} days",
    "board.none": "None yet. The next customer's kind word will stand here.",
    "board.everybody": "everybody",
    "board.team": "<b>{team}</b> {n}",
    "board.named": "{name} {n}",
    "mine.head": "🙋 <b>Yours</b>, the last {days} days",
    "mine.cases": {
        "one": "you took part in {n} case",
        "other": "you took part in {n} cases",
    },
    "mine.in_hand": "still under way: {n}",
    "mine.thanks": {
        "one": "🌟 {n} customer thanked you by name",
        "other": "🌟 {n} customers thanked you by name",
    },
    "mine.moments": "at your team's steps: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "mine.case": "{face} <b>#{case}</b> {step} · {alias}: {how}",
    "mine.open": "🔴 open",
    "mine.taken": "🟡 under way",
    "mine.done": "🟢 done, the customer is being asked",
    "mine.recovered": "✅ put right, by the customer's word",
    "mine.unverified": "⚪ done, the customer didn't say",
    "mine.withdrawn": "⚪ taken back by the customer",
    "mine.erased": "🕊 the customer asked to be forgotten",
    "mine.misread": "⚪ it was not bitter",
    "points.benefit": "🎁 {what} · ⭐ {points}",
    # summaries
    "week.head": "<b>{place}</b> · week {week} of {year}\n{start} – {end}",
    "week.moments": {
        "one": "<b>{n} moment</b> ({asked} asked, {answered} answered)",
        "other": "<b>{n} moments</b> ({asked} asked, {answered} answered)",
    },
    "week.none": "No moments in this time.",
    "week.share.stellar": (
        "😍 stellar {percent} ({k} of {n}; between {low} and {high} in every 100)"
    ),
    "week.share.neutral": "😐 neutral {percent} ({k} of {n})",
    "week.share.bitter": (
        "😡 bitter {percent} ({k} of {n}; between {low} and {high} in every 100)"
    ),
    "week.change.worse": "📈 more bitter than usual ({usual}), and more than chance explains",
    "week.change.better": "📉 less bitter than usual ({usual}), and more than chance explains",
    "week.moved.worse": "📈 worse",
    "week.moved.better": "📉 better",
    "week.small": "Few answers: take these shares with care.",
    "week.preempted": (
        "🏅 <b>put right before any complaint: {percent}</b> ({k} of {n} bitter moments; "
        "between {low} and {high} in every 100)"
    ),
    "week.preempted_few": (
        "🏅 <b>put right before any complaint: {k} of {n}</b> bitter moments (few: chance "
        "alone leaves anything from {low} to {high} in every 100)"
    ),
    "week.complaints": {
        "one": "📝 {n} formal complaint; bitter moment known before it: {known}",
        "other": "📝 {n} formal complaints; bitter moment known before: {known}",
    },
    "week.steps": "<b>By step</b>",
    "week.step": "{name}{mark}: 😍 {stellar} · 😐 {neutral} · 😡 {bitter}",
    "week.cases": {"one": "<b>{n} case</b>", "other": "<b>{n} cases</b>"},
    "week.no_cases": "No cases.",
    "week.alert": "alert there {median} after the tap (median of {n}), 99 in 100 within {slow}",
    "week.alert_few": (
        "alert there {median} after the tap (median of only {n}), the slowest after {slow}"
    ),
    "week.taken": "taken after {span} (median of {n})",
    "week.spoken": "first word after {span} (median of {n})",
    "week.done": "done after {span} (median of {n})",
    "week.recovered": "recovered, by the customer's word: {k} of {n} closed",
    "week.reopened": "opened again: {n}",
    "week.open": "<b>Open now</b>",
    "week.open_case": "#{case} {step} · {state} · {span}{mark}",
    "week.none_open": "Nothing is open.",
    "week.how": "Write /week, /week -1 (the one before) or /week 46; a site may follow, or all",
    "week.again": "These figures are shown anew by now: ask for /week again.",
    "week.so_far": "so far: {at}",
    "week.places": {"one": "{n} site", "other": "{n} sites"},
    "week.unasked": "💬 unasked: {n}, bitter {bitter} (not in the shares)",
    "week.before": "before 😍 {stellar}, 😡 {bitter} of {n}: the difference may be chance",
    "week.beside": "<b>By site</b>",
    "week.place": "{place}: 😡 {percent} ({k} of {n}){mark}",
    "week.place_none": "{place}: no answers",
    "week.place.worse": "📈 worse than all together",
    "week.place.better": "📉 better than all together",
    "week.bitterest": "<b>The bitterest steps</b>",
    "week.sweetest": "<b>The most stellar steps</b>",
    "week.moved": "<b>Others that changed</b>",
    "week.reasons": "Why: {reasons}",
    "week.waits.taken": "taken so far: {k} of {n}",
    "week.waits.spoken": "with a first word so far: {k} of {n}",
    "week.waits.done": "done so far: {k} of {n}",
    "week.gifts": {"one": "🎁 {n} gesture: {cost}", "other": "🎁 {n} gestures: {cost}"},
    "week.winback": {
        "one": "↩️ {n} customer asked why they stay away; {answered} answered, {k} of "
        "{of} came "
        "back",
        "other": "↩️ {n} customers asked why they stay away; {answered} answered, {k} of {of} "
        "came back",
    },
    "week.mend": "👉 <b>Where to begin:</b> {name}",
    "week.mend_why": "👉 <b>Where to begin:</b> {name} ({why}: {k})",
    "month.head": "<b>{place}</b> · {month} {year}\n{start} – {end}",
    "month.how": (
        "Write /month, /month -1 (the one before) or /month 11; a site may follow, or all"
    ),
    "steps.asked": "   {answered} of {asked} answered",
    "steps.one": "<b>{name}</b>",
    "steps.silent": "whatever the silent would say, between {low} and {high} of 100 are bitter",
    "cases.of_period": "#{case} {step}: {how}",
    "recovery.slow": "   nine in ten within {span}",
    "recovery.waiting": "   without it so far: {n}",
    "recovery.verified": "✅ recovered, by the customer's word: {percent} ({k} of {n} closed; "
    "between {low} and {high} of 100)",
    "recovery.silent": "   {n} did not answer and count as no; had all said yes, {most}",
    "recovery.open": "still open: {n}",
    "recovery.gift": "🎁 {name}: {n}, {cost}",
    "trend.usual": "bitter as a rule: {percent}",
    "trend.young": "Too few weeks so far to tell a change from chance.",
    "trend.steady": "No change that is more than chance.",
    "trend.none": "There is nothing to compare yet.",
    "trend.few": "{when}: only {n}",
    "trend.point": "{when}: 😍 {stellar} · 😡 {bitter} ({low}–{high} of 100), n {n}{mark}",
    # pictures
    "ring.stellar": "stellar",
    "ring.neutral": "neutral",
    "ring.bitter": "bitter",
    "ring.critical": "critical step",
    "ring.few": "fewer than {n} answers",
    "ring.size": "size: answers",
    "ring.worse": "got worse, not by chance",
    "ring.better": "got better, not by chance",
    "ring.usual": "the usual, and what chance alone does",
    "ring.range": "what chance leaves open",
    "ring.dot": "bitter share",
    "chart.week": "Week {week} · {start} – {end}",
    "chart.caption": "<b>{place}</b> · {when}",
    "chart.asked": {
        "one": "{n} question, {answered} answered",
        "other": "{n} questions, {answered} answered",
    },
    "chart.mend_why": "{name}: “{why}” ({k})",
    "monday.told": "Every Monday at nine. Not to get it: /week off",
    "monday.nothing": (
        "<b>{place}</b>: week {week} went by without moments, questions or cases."
    ),
    "monday.on": (
        "The week’s summary comes every Monday at nine, by the clocks of the site. To "
        "leave it: /week off"
    ),
    "monday.off": (
        "The Monday summary no longer comes. To get it again: /week on; /week shows it "
        "at any time."
    ),
    "chart.nothing": "No answers in this time",
    "chart.no_cases": "No recovery case",
    "chart.no_reasons": "Nobody has given a reason",
    "chart.mood.sweet": "More sweet than bitter",
    "chart.mood.bitter": "More bitter than sweet",
    "chart.mood.even": "Neither sweet nor bitter: too close to tell",
    "chart.stellar": "stellar",
    "chart.bitter": "bitter",
    "chart.of": "{k} of {n}",
    "chart.sure": "{n} of 100",
    "chart.between": "between {low} and {high} of 100",
    "chart.few": "few answers",
    "chart.caution": "These are few answers: read them with caution.",
    "chart.change.worse": "more bitter than usual ({usual}), and not by chance",
    "chart.change.better": "less bitter than usual ({usual}), and not by chance",
    "chart.change.none": "As usual: {usual} bitter. No change beyond chance.",
    "chart.moved.worse": "worse",
    "chart.moved.better": "better",
    "chart.most.bitter": "Where it was most bitter",
    "chart.most.stellar": "Where it was sweetest",
    "chart.answers": {
        "one": "{n} answer",
        "other": "{n} answers",
    },
    "chart.why": "Why",
    "chart.reasoned": {
        "one": "of {n} reason chosen",
        "other": "of {n} reasons chosen",
    },
    "chart.repaired": "Did we put it right?",
    "chart.stage.opened": "cases opened",
    "chart.stage.taken": "somebody took it",
    "chart.stage.spoken": "first word",
    "chart.stage.done": "done",
    "chart.stage.recovered": "the customer says so",
    "chart.after": "within {span}",
    "chart.half": "half within {span}",
    "chart.nine": "9 of 10 within {span}",
    "chart.recovered_head": "Recovered, in the customer’s words",
    "chart.recovered": "{k} of {n} closed cases",
    "chart.preempted_head": "Put right before any complaint",
    "chart.preempted": "{k} of {n} bitter moments",
    "chart.preempted_too": "Before any complaint: {k} of {n} bitter moments",
    "chart.reopened": {
        "one": "{n} case was reopened: it was not right yet.",
        "other": "{n} cases were reopened: they were not right yet.",
    },
    "chart.mend": "The one thing to mend",
    "chart.bitter_share": "Bitter of 100 answers",
    "chart.answered": "Answers",
    "chart.places": "The sites, the most bitter first",
    "chart.teams": "The teams, by their steps",
    "chart.together": "All together",
    "chart.more_places": {
        "one": "and {n} more site",
        "other": "and {n} more sites",
    },
    "ring.percent": "{n}%",
    "ring.answers": {"one": "{n} answer", "other": "{n} answers"},
    "ring.few_answers": {"one": "of {n} answer", "other": "of {n} answers"},
    "ring.no_answers": "no answers",
    "ring.nothing": "No answers yet",
    "ring.moments": {"one": "{n} moment", "other": "{n} moments"},
    "ring.asked": {
        "one": "{n} question asked, {answered} answered",
        "other": "{n} questions asked, {answered} answered",
    },
    "ring.caption": "<b>{place}</b> · {cycle}",
    "ring.no_picture": "The picture could not be drawn this time. Here it is in words.",
    # exports
    "export.head.workbook": "📦 Workbook · {places}\n{months}",
    "export.head.csv": "📦 CSV files · {places}\n{months}",
    "export.one_at_a_time": "One at a time: this one is under way.",
    "export.is.waiting": "⏳ Waits for its turn…",
    "export.is.running": "✍️ Being written; everything else goes on meanwhile.",
    "export.is.done": {"one": "✅ Here it is.", "other": "✅ Here they are: {n} files."},
    "export.is.stopped": {
        "one": "⏹ Stopped; {n} file had been sent.",
        "other": "⏹ Stopped; {n} files had been sent.",
    },
    "export.is.failed": (
        "⚠️ It broke off several times and is given up. Try fewer months: /export 2026-01"
    ),
    "export.is.refused": "⛔ You no longer have the right to all of these places.",
    "export.is.withdrawn": (
        "🕊 Somebody who may stand in it asked to be forgotten, so its files were taken back. "
        "Please delete copies. /export makes it anew."
    ),
    "export.rows_of": "{done} of about {of} rows",
    "export.rows": "Rows: {done}",
    "export.several": "One file would have been too large; each has its part of the rows.",
    "export.safe": "It holds customers' words: keep it safe.",
    "export.file": "📦 {months}",
    "export.part": "📦 {months}: file {part} of {parts}",
    "export.how": (
        "Write /export for the last three months, or say more: "
        "/export 2026-01 2026-03, /export csv, /export and the name of a place."
    ),
    "export.stopped": "Stopped.",
    "export.is_over": "This one is over already.",
    "export.taken_back": "This file was taken back: somebody in it asked to be forgotten.",
    "critical.head": "<b>{place}</b> · {cycle}: which moments decide\n{period}",
    "critical.visits": "Visits with answers: {visits}; of {told} it is known how they ended.",
    "critical.versions": (
        "The cycle has changed in this time: {versions} of its versions are counted together."
    ),
    "critical.too_few": (
        "That is too little to say what decides: it takes {visits} visits of which the end is "
        "known, and {answers} answers at a step."
    ),
    "critical.step": "<b>{number}. {name}</b>{mark}\n{badge}",
    "critical.badge.critical": "🔴 decides",
    "critical.badge.watch": "🟠 may decide",
    "critical.badge.unproven": "⚪ not proven",
    "critical.badge.too_few": "▫️ too few answers",
    "critical.cost": (
        "With a bitter answer, the final score is {points} points of 5 lower (between {low} "
        "and {high}); certainty: {sure}"
    ),
    "critical.bitter": "bitter: {k} of {n} answers (between {low} and {high} in every 100)",
    "critical.few": "bitter: {k} of {answers} answers, which are few",
    "critical.foot": (
        "⭐ declared critical by you. “Decides”: with a bitter answer there the visit ends "
        "much worse, and worse than with one elsewhere. They go together; that is no proof of "
        "a cause."
    ),
    "critical.declare": "⭐ Make critical: {step}",
    "ring.head": "<b>{place}</b> · {cycle}\n{period}",
    "ring.stage": "<i>{stage}</i>",
    "ring.step": "<b>{number}. {name}</b>{mark}",
    "ring.shares": "😍 {stellar} · 😡 {bitter} · answers {n}, asked {asked}",
    "ring.small": (
        "😍 {stellar} · 😐 {neutral} · 😡 {bitter} · answers {n}, asked {asked}: only a few"
    ),
    "ring.none": "no answers ({asked} asked)",
    "ring.unprompted": "Besides, unprompted: {n}",
    "ring.most.bitter": "Most bitter: <b>{name}</b>",
    "ring.most.stellar": "Most stellar: <b>{name}</b>",
    "ring.preview": "As it would be, once confirmed",
    "ring.removed": "Removed: {names}",
    "ring.note.paused": "paused",
    "ring.note.added": "new",
    "ring.note.changed": "changed",
    "poster.which": "<b>{place}</b> · {cycle}\nA code to print: for which touchpoint?",
    "poster.format": "<b>{step}</b>\nIn which format?",
    "poster.format.a4": "A4",
    "poster.format.a6": "A6",
    "poster.format.sticker": "Sticker",
    "poster.caption": "<b>{place}</b> · {step}\n{link}",
    "poster.not_drawn": "{file} could not be drawn this time. Its link is: {link}",
    "poster.invitation": "How is everything? Tell us with one tap.",
    # refusals
    "site.unknown": "There is no such site. The sites are: {known}",
    "cycle.unknown": "No site has such a cycle. The cycles in use are: {known}",
    "gesture.label": "{what} · {cost}",
    "gesture.none": "There is no gesture that fits this case.",
    "gesture.choose": "🎁 Case #{case}: what would put it right?",
    "gesture.closed": "🎁 Case #{case}: nothing was given.",
    "gesture.preview": (
        "🎁 <b>{what}</b> · {cost} · {kind}\n{notes}\n\n"
        "The customer gets it at once, in their language."
    ),
    "gesture.note.valid": "Valid until {until}.",
    "gesture.note.alone": "You may give it yourself; {left} are left for you today after it.",
    "gesture.note.above": "It is above your limit: one of the {role} will be asked.",
    "gesture.note.budget": (
        "It is above this month's budget of the place: one of the {role} will be asked."
    ),
    "gesture.note.nobody": "It is above every limit: nobody may give it.",
    "gesture.note.before": "Given in this case before: {what}.",
    "gesture.note.generous": (
        "⚠️ It would be {total} in all for a part that costs {price}: beyond one and a half "
        "times its price nothing more is gained."
    ),
    "gesture.done": "🎁 {by} gave: <b>{what}</b>. It is on its way to the customer.",
    "gesture.waits": (
        "⏳ {by} would like to give: <b>{what}</b>. Whoever may allow it is being asked."
    ),
    "gesture.may_i": (
        "🎁 {by} would like to give in case #{case}: <b>{what}</b> · {cost}. May it be given?"
    ),
    "gesture.approved": "🎁 {by} allowed it: <b>{what}</b> · {cost}. It is on its way.",
    "gesture.declined": "🎁 {by} declined it: <b>{what}</b> · {cost}.",
    "gesture.lapsed": (
        "🎁 Nobody could say whether <b>{what}</b> may be given, and it is not. You can ask "
        "again."
    ),
    "gesture.undelivered": (
        "⚠️ <b>{what}</b> could not be delivered to the customer: it is not given, and costs "
        "nothing."
    ),
    "gesture.given_before": "That was given, or asked for, in this case before.",
    "gesture.unreachable": "The customer can't be written to, or wishes not to be.",
    "gesture.not_yours": "Only whoever chose it can confirm it.",
    "gesture.own": "Somebody else has to allow it.",
    "gesture.nobody_may": "It is above the limits, and there is nobody else to allow it.",
    "gesture.beyond_you": "It is above your own limits: somebody else has to allow it.",
    "gesture.budget_gone": "This month's budget does not hold it: a manager has to allow it.",
    "gesture.budget_thin": (
        "💶 <b>{place}</b>: {spent} of this month's {budget} for gestures are given."
    ),
    "gesture.is.waiting": "It waits for somebody's word.",
    "gesture.is.declined": "It was declined.",
    "gesture.is.lapsed": "It is too late for this one: nobody had said a word in time.",
    "gesture.is.given": "It was given already.",
    "gesture.is.redeemed": "It was given, and redeemed.",
    "gesture.is.expired": "It was given, and has expired.",
    "gesture.is.cancelled": "It is void.",
    "gesture.plain": (
        "🎁 From all of us at <b>{place}</b>, to put things right: <b>{what}</b>. You need do "
        "nothing."
    ),
    "gesture.voucher": (
        "🎁 From all of us at <b>{place}</b>, to put things right: <b>{what}</b>. Show this "
        "until {until}; the code is <code>{code}</code>."
    ),
    "voucher.title": "Voucher",
    "voucher.what": "{what}",
    "voucher.until": "Valid until {until}",
    "voucher.unknown": "There is no voucher with this code. Please check its letters.",
    "voucher.good": "🎁 <b>{what}</b> at {place}, valid until {until}.",
    "voucher.redeemed": "<b>{what}</b> at {place}: redeemed already, {at}.",
    "voucher.expired": "<b>{what}</b> at {place}: it was valid until {until}.",
    "voucher.cancelled": "<b>{what}</b> at {place}: this voucher is void.",
    "voucher.elsewhere": "This voucher is for {place}: only the team there can redeem it.",
    "voucher.used": "✓ Your voucher for <b>{what}</b> at {place} has been redeemed. Enjoy!",
    "voucher.ends_soon": (
        "🎁 Your voucher for <b>{what}</b> at {place} is valid until {until}. Its code is "
        "<code>{code}</code>."
    ),
    "redeem.how": "Write /redeem and the code of the voucher, for example: /redeem ABCD-2345",
    "redeem.done": "✓ Redeemed: <b>{what}</b> · {cost}.",
    "history.give": "🎁 {by} gave: {what}",
    "history.rule": "🎁 By rule: {what}",
    "history.ungive": "🎁 {by} took back: {what}",
    "gesture.taken_back": "🎁 {by} took back: <b>{what}</b>. It can no longer be redeemed.",
    "ledger.whole": ("🎁 <b>{place}</b>: vouchers that are out: {n}\n{month}\n\n{vouchers}"),
    "ledger.mine": "🎁 <b>{place}</b>: vouchers of yours that are out: {n}\n\n{vouchers}",
    "ledger.line": "{of} · {what} · until {until} · {by}",
    "ledger.by_rule": "by rule",
    "ledger.by_points": "for points",
    "ledger.button": "{of} {what}",
    "ledger.spent": "💶 Given this month: {spent}",
    "ledger.spent_of": "💶 Given this month: {spent} of {budget}",
    "ledger.table": "📒 <b>{place}</b>: the ledger of gestures. What came back is negative.",
    "ledger.act.booked": "given",
    "ledger.act.approved": "allowed",
    "ledger.act.sent": "delivered",
    "ledger.act.redeemed": "redeemed",
    "ledger.act.expired": "expired",
    "ledger.act.cancelled": "void",
    "ledger.column.at": "when",
    "ledger.column.act": "what happened",
    "ledger.column.amount": "amount",
    "ledger.column.currency": "currency",
    "ledger.column.what": "gesture",
    "ledger.column.kind": "kind",
    "ledger.column.gesture": "number",
    "ledger.column.case": "case",
    "ledger.column.by": "by",
    "voucher.look": (
        "🎁 <b>{what}</b> at {place}, valid until {until}.\n\nIf you take it back, nobody can "
        "redeem it any more, and the customer is told so. Better tell them why first."
    ),
    "voucher.taken": "✕ Taken back: <b>{what}</b>. The customer is told, and it costs nothing.",
    "voucher.taken_back": (
        "Your voucher for <b>{what}</b> at {place} was taken back and is no longer valid. If "
        "you think that is a mistake, write to us here: a person reads it."
    ),
    "voucher.not_yours": "Only whoever gave it, or a manager, can take it back.",
    "record.gestures": "gestures",
    "record.code": "code",
    "record.valid_until": "valid_until",
    "record.redeemed_at": "redeemed_at",
    "record.known_at": "known_at",
    "record.preferences": "preferences",
    "record.win_back": "why_away",
    "record.points": "points",
    "record.birthday": "birthday",
    # what is known of a customer
    "customer.head": "👤 <b>{alias}</b> · {place}{tier}",
    "customer.visits": {
        "one": "{n} visit; cases until today: {cases}",
        "other": "{n} visits; cases until today: {cases}",
    },
    "customer.likes_nothing": "No preference has been noted.",
    "customer.points": {"one": "⭐ {n} point", "other": "⭐ {n} points"},
    "customer.hint": (
        "To note one: <code>/prefers {visit} a quiet room</code>, or a birthday: "
        "<code>/prefers "
        "{visit} birthday 29/2</code>. The buttons change the tier or strike something out."
    ),
    "customer.back": "👋 <b>{alias}</b> is back{tier}",
    "customer.choose": "Which customer? You can also write /customer and the name.",
    "customer.none": "There is no such customer at your places.",
    "customer.how": (
        "Write /prefers, the number of the visit and the preference, for example: /prefers 12 "
        "a quiet room. The number stands in /customer and in /journeys."
    ),
    "preference.own": (
        "This is what the team knows of your preferences:\n{lines}\n\nTo add one write "
        "/preferences and what you prefer. ✖ erases one."
    ),
    "preference.none": (
        "Nothing is noted. Write /preferences and what you prefer, for example: /preferences "
        "a quiet room. The team reads it at every visit; if you need something now, just "
        "write it."
    ),
    "preference.how": "A preference has 1 to {most} letters.",
    "preference.full": "{n} preferences are noted already. Strike one out first.",
    "preference.nowhere": "You have to visit us first: come in by the link or the code.",
    # points
    "points.none": "There are no points here.",
    "points.own": (
        "⭐ Points at {place}: <b>{points}</b>\nYou earn them with every visit, whatever you "
        "answer. What has a button comes as a voucher; for the rest ask the team.\n\n{prices}"
    ),
    "points.price": "🎁 {what}: {points}",
    "points.sure": (
        "🎁 <b>{what}</b> for {points} ⭐? {left} would be left. You get a voucher that you "
        "show "
        "whenever you like."
    ),
    "points.had": "🎁 <b>{what}</b>: your voucher is on its way.",
    "points.plain": "🎁 <b>{what}</b> at <b>{place}</b>, for your points. You need do nothing.",
    "points.voucher": (
        "🎁 <b>{what}</b> at <b>{place}</b>, for your points. Show this until {until}; the "
        "code "
        "is <code>{code}</code>."
    ),
    "points.spent": "🎁 <b>{what}</b> at {place}, for {points} ⭐. {left} are left.",
    # winning back
    "winback.ask": (
        "Hello, {name}. The last time at {place} not all was as it should be, and we have not "
        "seen you for long. Why? One tap is enough; we won’t ask again.\n\n/stop – no more "
        "messages"
    ),
    "winback.ask_regular": (
        "Hello, {name}. You used to come to {place}, and we have not seen you for long. "
        "Is there "
        "a reason? One tap is enough; we won’t ask again.\n\n/stop – no more messages"
    ),
    "winback.thanks.wrong": (
        "Thank you for telling us. If you like, write here what happened: a person reads it."
    ),
    "winback.thanks.elsewhere": "Thank you for telling us. We hope to see you again.",
    "winback.thanks.price": "Thank you for telling us. We will bear it in mind.",
    "winback.thanks.no_need": "Thank you for telling us. We are here when you need us.",
    "winback.told": "🔙 {alias} (case {case}) stays away because something went wrong.",
    "winback.told_regular": "🔙 {alias}, who used to come, stays away: something went wrong.",
    "winback.figures": "<b>Who stayed away</b>, in the last 12 months\n{lines}",
    "winback.nobody": "{place}: nobody was asked.",
    "winback.asked": {
        "one": "{place}: {n} customer asked, {answered} answered, {given} with a gesture",
        "other": "{place}: {n} customers asked, {answered} answered, {given} with a gesture",
    },
    "winback.reason": "– {why}: {count}",
    "winback.back": "Came back within 60 days: {k} of {n} (between {low} and {high} %)",
    "winback.too_soon": "Their 60 days are not over: {n}",
}
