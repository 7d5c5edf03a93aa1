"""Small changes of a step: chosen by a button or typed, shown, and confirmed like any."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import START, Cycle, Step, TimeRule
from bot.domain.edits import Edit
from bot.errors import BadInputError, TooLateError
from bot.flows import drafts, pages, people, rebasing, relay, rules, steps
from bot.flows.answers import Spot
from bot.flows.content import Rows, button, edits, key, says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import complaints, proposals, sites
from storage.queries import drafts as draft_rows
from storage.queries import people as person_rows
from storage.tables import Awaited, CycleVersion, Person, Site
from storage.vocabulary import Language, Role, Typed

AWAITED_FOR = timedelta(hours=1)
STEP_FIELDS = frozenset(Typed) - {Typed.SETTING}
SWITCHES = ("critical", "paused")
DECLARE = "declare"  # it critical, whatever it is by now: an old button never takes it back
MINUTE = timedelta(minutes=1)
SOON = (0, 15, 30, 60, 120, 240, 1440)  # minutes after what a step counts from
CLOCKS = ("08:00", "10:00", "12:00", "16:00", "20:00")
DEADLINES = (10, 15, 20, 30, 60, 120, 240, 1440)  # minutes
A_ROW = 4


@dataclass(frozen=True)
class Place:
    """The step somebody is about to change."""

    manager: Person
    site: Site
    version: CycleVersion
    cycle: Cycle
    step: Step
    row: int


def place(session: Session, who: Who, row_id: int, now: datetime) -> Place:
    manager = people.meet(session, who, now)
    site, version, cycle, step = steps.standing(session, manager, row_id)
    row = sites.step_row(session, version.id or 0, step.key)
    return Place(manager, site, version, cycle, step, row)


def begin(session: Session, who: Who, row_id: int, field: str, now: datetime) -> None:
    """Begin to change a field: turn a switch, or ask what it is to be."""
    here = place(session, who, row_id, now)
    if field in SWITCHES:
        propose(session, who, here, field, not getattr(here.step, field), now)
    elif field == DECLARE:
        propose(session, who, here, "critical", True, now)  # noqa: FBT003 - the new value
    elif field in STEP_FIELDS:
        ask(session, who, here, Typed(field), now)
    else:
        raise TooLateError("error.gone")


def propose(
    session: Session, who: Who, here: Place, field: str, value: object, now: datetime
) -> None:
    """Show what the change would be."""
    draft_rows.stop_awaiting(session, here.manager.id or 0)
    edit = Edit(here.step.key, field, value)
    new = rebasing.edited(here.cycle, edit)
    drafts.propose_edit(session, here.manager, who, here.site, here.version, new, edit, now)


def ask(session: Session, who: Who, here: Place, what: Typed, now: datetime) -> None:
    """Ask what a field is to be; what is typed next is taken for it."""
    assert here.manager.id is not None
    assert here.site.id is not None
    draft_rows.stop_awaiting(session, here.manager.id)
    details: dict[str, Any] = {"row": here.row}
    if what is Typed.QUESTIONS:
        details |= {"given": {}, "left": list(here.cycle.languages)}
    waiting = Awaited(
        person_id=here.manager.id,
        site_id=here.site.id,
        what=what,
        details=details,
        expires_at=now + AWAITED_FOR,
    )
    session.add(waiting)
    session.flush()
    put(session, who, here, waiting, now)


def put(session: Session, who: Who, here: Place, waiting: Awaited, now: datetime) -> None:
    """Put the question: what holds now, what may be chosen, how to write something else."""
    name = here.cycle.say(here.step.names, here.manager.language)
    leave = [button("leave", waiting.id or 0, say="button.cancel")]
    content = says(
        f"edit.ask.{waiting.what}",
        *choices(here, waiting),
        leave,
        step=name,
        **slots(here, waiting),
    )
    if waiting.what is Typed.RULE:
        content |= {"op": "ask_rule", "version": here.version.id, "step": here.step.key}
    people.reply(session, here.manager, who, content, now)


def slots(here: Place, waiting: Awaited) -> dict[str, object]:
    match waiting.what:
        case Typed.QUESTIONS:
            language = Language(waiting.details["left"][0])
            spoken = key(f"language.{language}")
            return {"language": spoken, "text": here.step.questions.get(language, "–")}
        case Typed.DEADLINE:
            return {"now": short(here.step.deadline)}
        case Typed.TEAM:
            return {"now": here.step.team}
        case Typed.RULE:
            return {"examples": examples(here.cycle, here.step)}
        case Typed.SETTING:
            return {}


def examples(cycle: Cycle, step: Step) -> str:
    """Return times that could be written in this very cycle."""
    event = next(iter(cycle.events), START)
    other = next((one.key for one in cycle.steps if one.key != step.key), None)
    found = ["45m", f"+2h after {event}", f"day 1 at 10:30 after {event}"]
    found += [f"+1h after {other}"] if other else []
    return " · ".join([*found, "on scan"])


def choices(here: Place, waiting: Awaited) -> Rows:
    """Return buttons for what is chosen most."""
    if waiting.what is Typed.QUESTIONS:
        spoken = waiting.details["left"][0]
        return [[button("keep_text", waiting.id or 0, spoken, say="button.keep_text")]]
    match waiting.what:
        case Typed.DEADLINE:
            offered = [(f"deadline-{n}", short(n * MINUTE)) for n in DEADLINES]
        case Typed.TEAM:
            offered = [(f"team-{at}", name) for at, name in enumerate(teams(here.cycle))]
        case _:
            offered = [(f"clock-{at.replace(':', '')}", at) for at in CLOCKS]
            if here.step.rule.kind != "day":
                offered = [(f"soon-{n}", f"+{short(n * MINUTE)}") for n in SOON]
    buttons = [button("give", here.row, value, text=label) for value, label in offered]
    return [buttons[i : i + A_ROW] for i in range(0, len(buttons), A_ROW)]


def short(length: timedelta) -> str:
    """Return a length of time as it can be typed, too."""
    from bot.cycles import spoken  # noqa: PLC0415  a slow import, for managers only

    return spoken.say_duration(length)


def teams(cycle: Cycle) -> list[str]:
    return sorted({one.team for one in cycle.steps})


def give(session: Session, who: Who, row_id: int, chosen: str, now: datetime) -> None:
    """A value was chosen by a button."""
    here = place(session, who, row_id, now)
    field, _, value = chosen.partition("-")
    if not (value.isascii() and value.isdigit()):
        raise TooLateError("error.gone")
    match field:
        case "deadline" if int(value) in DEADLINES:
            propose(session, who, here, field, f"PT{int(value)}M", now)
        case "team" if int(value) < len(teams(here.cycle)):
            propose(session, who, here, field, teams(here.cycle)[int(value)], now)
        case "soon" | "clock":
            text = f"{value}m" if field == "soon" else f"{value[:2]}:{value[2:]}"
            propose(session, who, here, "rule", read(Typed.RULE, text, here), now)
        case _:
            raise TooLateError("error.gone")


def read(what: Typed, text: str, here: Place) -> Any:  # noqa: ANN401 - JSON
    """Return what was typed as the step holds it, or say what would be right."""
    from bot.cycles import typed  # noqa: PLC0415  a slow import, for managers only
    from bot.cycles.sheet import WrongError  # noqa: PLC0415

    try:
        match what:
            case Typed.QUESTIONS:
                return typed.question(text)
            case Typed.TEAM:
                return typed.team(text)
            case Typed.DEADLINE:
                minutes = typed.deadline(text) // MINUTE
                return f"PT{minutes}M"
            case Typed.RULE:
                rule: TimeRule = typed.rule(text, here.cycle, here.step.rule)
                return rule.model_dump(mode="json")
            case Typed.SETTING:
                raise TooLateError("edit.over")
    except WrongError:
        right = {"examples": examples(here.cycle, here.step)} if what is Typed.RULE else {}
        raise BadInputError(f"edit.wrong.{what}", **right) from None


def awaits(session: Session, telegram_id: int, said: Said) -> bool:
    """Tell whether what somebody writes is what they were asked to type."""
    waiting = draft_rows.awaited(session, telegram_id)
    if waiting is None or relay.meant(session, said) is not None:
        return False
    post = person_rows.post_at(session, waiting.person_id, waiting.site_id)
    return post is not None and post.role is Role.MANAGER


def typed(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Take what was typed for the field that was asked for."""
    manager = people.meet(session, who, now)
    waiting = draft_rows.awaited(session, who.telegram_id)
    assert waiting is not None  # one person's messages come one after the other
    if now >= waiting.expires_at:
        session.delete(waiting)
        people.reply(session, manager, who, says("edit.late"), now)
        return
    if said.content["kind"] != "text":
        raise BadInputError("edit.text_only")
    if waiting.what is Typed.SETTING:
        rules.typed(session, who, waiting, said.words, now)
        return
    here = place(session, who, waiting.details["row"], now)
    value = read(waiting.what, said.words, here)
    if waiting.what is Typed.QUESTIONS:
        next_language(session, who, here, waiting, value, now)
    else:
        propose(session, who, here, waiting.what, value, now)


def next_language(
    session: Session, who: Who, here: Place, waiting: Awaited, text: str | None, now: datetime
) -> None:
    """Keep the question in one language, and ask for the next or show what it would be."""
    language, *left = waiting.details["left"]
    given = {**waiting.details["given"], **({language: text} if text else {})}
    left = [one for one in left if one in here.cycle.languages]
    if left:
        waiting.details = {**waiting.details, "given": given, "left": left}
        waiting.expires_at = now + AWAITED_FOR
        put(session, who, here, waiting, now)
    else:
        propose(session, who, here, Typed.QUESTIONS, given, now)


def keep_text(
    session: Session, who: Who, awaited_id: int, language: str, now: datetime
) -> None:
    """Leave the question as it is in this language."""
    manager = people.meet(session, who, now)
    waiting = session.get(Awaited, awaited_id)
    if waiting is None or waiting.person_id != manager.id:
        raise TooLateError("edit.over")
    if waiting.details.get("left", [])[:1] != [language]:  # answered before
        raise TooLateError("edit.over")
    here = place(session, who, waiting.details["row"], now)
    next_language(session, who, here, waiting, None, now)


def cancel(session: Session, who: Who, now: datetime) -> None:
    """Await nothing more, and drop what was shown and not confirmed."""
    person = people.meet(session, who, now)
    assert person.id is not None
    awaited = draft_rows.stop_awaiting(session, person.id)
    awaited = complaints.unwant(session, person.id) or awaited
    dropped = draft_rows.let_go(session, person.id, now)
    dropped += proposals.let_go(session, person.id, now)
    left = "edit.cancelled" if awaited or dropped else "edit.nothing"
    people.reply(session, person, who, says(left), now)


def leave(session: Session, who: Who, awaited_id: int, spot: Spot, now: datetime) -> None:
    """Await no longer what was asked for here."""
    person = people.meet(session, who, now)
    waiting = session.get(Awaited, awaited_id)
    if waiting is not None and waiting.person_id == person.id:
        session.delete(waiting)
    pages.turn(session, person, who, spot, edits(spot.message_id, "edit.cancelled"), now)
