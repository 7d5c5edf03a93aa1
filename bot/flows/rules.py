"""The rules of a place, seen and changed in the chat: its own, and those of its cycle."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain import holidays, hours
from bot.domain import rules as said
from bot.domain.cycle import Chain, Cycle
from bot.domain.edits import WHOLE, Edit
from bot.errors import BadInputError, TooLateError
from bot.flows import maps, pages, people, proposals, settings, steps
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from bot.later import Later
from storage.queries import drafts as draft_rows
from storage.queries import sites
from storage.tables import Awaited, CycleVersion, Person, Site
from storage.vocabulary import Language, Proposed, Role, Severity, Typed

if TYPE_CHECKING:
    from bot.cycles import checking
    from bot.flows import drafts, rebasing
else:
    checking = Later("bot.cycles.checking")
    drafts = Later("bot.flows.drafts")
    rebasing = Later("bot.flows.rebasing")

AWAITED_FOR = timedelta(hours=1)
A_ROW = 2
CHAINS = tuple(f"chain-{one}" for one in Severity)
GIFTS = tuple(f"gifts-{one}" for one in Role)
Read = Callable[[str, Cycle], Any]


def opened(text: str, _cycle: Cycle) -> Any:  # noqa: ANN401 - JSON
    """Return opening hours as typed; hours of days off stay where none are named."""
    if hours.none(text):
        return None
    week = hours.read(text).model_dump(mode="json")
    return week if week["holidays"] else {"week": week["week"]}


def quiet(text: str, _cycle: Cycle) -> dict[str, Any] | None:
    return None if hours.none(text) else hours.span(text).model_dump(mode="json")


def minutes(text: str, _cycle: Cycle) -> str:
    """Return a length of time; at least a minute, as a file has it."""
    found = said.length(text) // timedelta(minutes=1)
    if not found:
        raise ValueError(text)
    return f"PT{found}M"


def calls(severity: Severity, text: str, cycle: Cycle) -> dict[str, Any]:
    """Return who is called when; what is not named stays."""
    return said.chain(text, cycle.escalation.get(severity, Chain()))


def gifts(text: str, _cycle: Cycle) -> dict[str, int]:
    return said.allowance(text)


# What of a cycle can be set as a rule: the path to it, and how it is read.
PATHS: dict[str, tuple[str, Read]] = {
    "opening": ("opening", opened),
    "holidays": ("holidays", lambda text, cycle: list(holidays.read(text, cycle.holidays))),
    "quiet": ("quiet", quiet),
    "languages": ("languages", lambda text, _: said.languages(text)),
    "gap": ("limits.least_gap", minutes),
    "a_day": ("limits.most_a_day", lambda text, _: said.count(text, 1, 50)),
    "rest": ("limits.rest", minutes),
    "budget": ("gesture_budget", lambda text, _: said.budget(text)),
    **{f"chain-{one}": (f"escalation.{one}", partial(calls, one)) for one in Severity},
    **{f"gifts-{one}": (f"gesture_limits.{one}", gifts) for one in Role},
}
MENU = ("opening", "holidays", "languages", "chains", "gap", "a_day", "rest", "gifts", "budget")
INNER = {"chains": CHAINS, "gifts": GIFTS}  # choose which of them


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /rules: those of the manager's place."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    version = sites.current_cycle(session, site.id or 0)
    people.reply(session, manager, who, page(session, manager, site, version), now)


def leaf(
    session: Session, who: Who, site_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show the rules of another place, or by another of its cycles, in the same message."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    site = session.get_one(Site, site_id)
    number = int(value) if value.isascii() and value.isdigit() else 0
    known = session.get(CycleVersion, number)
    named = known.key if known is not None and known.site_id == site_id else None
    version = sites.current_cycle(session, site_id, named)
    pages.turn(session, manager, who, spot, page(session, manager, site, version), now)


def page(
    session: Session, manager: Person, site: Site, version: CycleVersion | None
) -> Content:
    """Return the rules of a place and of one of its cycles, each with its button."""
    own = [button("setting", site.id or 0, one, say=f"button.setting.{one}") for one in OWN]
    of_cycle = []
    if version is not None:
        number = version.id or 0
        of_cycle = [button("rule", number, one, say=f"button.rule.{one}") for one in MENU]
        own = [
            button("rule", number, "quiet", say="button.setting.quiet")
            if in_cycle(session, version, one["value"])
            else one
            for one in own
        ]
    content = says(
        "rules",
        *in_rows([*own, *of_cycle]),
        *in_rows(others(session, manager, site, version)),
        place=site.name,
    )
    return {**content, "op": "rules", "site": site.id, "version": version.id if version else 0}


OWN = settings.FIELDS


def in_cycle(session: Session, version: CycleVersion, field: str) -> bool:
    """Tell whether a setting of the place is overruled by its cycle."""
    return field == settings.QUIET and maps.cycle(session, version.id or 0).quiet is not None


def in_rows(buttons: list[Content]) -> Rows:
    return [buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)]


def others(
    session: Session, manager: Person, site: Site, version: CycleVersion | None
) -> list[Content]:
    """Return a button for each other cycle of the place, and each other place."""
    cycles = [
        button("rules", site.id or 0, str(one.id), text=steps.named(session, manager, one))
        for one in sites.current_cycles(session, site.id or 0)
        if version is not None and one.id != version.id
    ]
    places = [
        button("rules", one.id or 0, text=f"→ {one.name}")
        for one in people.sites_of(session, manager, Role.MANAGER)
        if one.id != site.id
    ]
    return [*cycles, *places]


def at(session: Session, site_id: int, version_id: int) -> dict[str, Any]:
    """Return a place with its cycle, to be put into words when the message leaves."""
    cycle = maps.cycle(session, version_id) if version_id else None
    return {"site": session.get_one(Site, site_id), "cycle": cycle}


@dataclass(frozen=True)
class Rule:
    """A rule that somebody is about to change, and where."""

    manager: Person
    site: Site
    field: str
    version: CycleVersion | None = None  # None: it is the place's own
    cycle: Cycle | None = None


def setting(session: Session, who: Who, site_id: int, field: str, now: datetime) -> None:
    """Ask what a setting of the place is to be."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    if field not in OWN:
        raise TooLateError("error.gone")
    put(session, who, Rule(manager, session.get_one(Site, site_id), field), now)


def rule(session: Session, who: Who, version_id: int, field: str, now: datetime) -> None:
    """Ask what a rule of the cycle is to be, or first which of several."""
    manager = people.meet(session, who, now)
    site, version = steps.current(session, manager, version_id)
    if field in INNER:
        which = [
            button("rule", version.id or 0, one, say=f"button.rule.{one}")
            for one in INNER[field]
        ]
        people.reply(session, manager, who, says(f"rules.which.{field}", *in_rows(which)), now)
        return
    if field not in PATHS:
        raise TooLateError("error.gone")
    cycle = maps.cycle(session, version.id or 0)
    put(session, who, Rule(manager, site, field, version, cycle), now)


def put(session: Session, who: Who, here: Rule, now: datetime) -> None:
    """Put the question; what is typed next is taken for the answer."""
    draft_rows.stop_awaiting(session, here.manager.id or 0)
    number = here.version.id if here.version else 0
    waiting = Awaited(
        person_id=here.manager.id or 0,
        site_id=here.site.id or 0,
        what=Typed.SETTING,
        details={"field": here.field, "version": number},
        expires_at=now + AWAITED_FOR,
    )
    session.add(waiting)
    session.flush()
    leave = [button("leave", waiting.id or 0, say="button.cancel")]
    kind = here.field.partition("-")[0]
    content = says(f"rules.ask.{kind}", *choices(here), leave, place=here.site.name)
    asked = {"op": "ask_setting", "site": here.site.id, "version": number, "field": here.field}
    people.reply(session, here.manager, who, {**content, **asked}, now)


def choices(here: Rule) -> Rows:
    """Return buttons where there are few things to choose from."""
    if here.field != settings.LANGUAGE:
        return []
    number = here.site.id or 0
    return [
        [button("set", number, f"language-{one}", say=f"language.{one}") for one in Language]
    ]


def give(session: Session, who: Who, site_id: int, value: str, now: datetime) -> None:
    """A setting was chosen by a button."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    field, _, chosen = value.partition("-")
    if field != settings.LANGUAGE or chosen not in set(Language):
        raise TooLateError("error.gone")
    propose(session, who, Rule(manager, session.get_one(Site, site_id), field), chosen, now)


def typed(session: Session, who: Who, waiting: Awaited, words: str, now: datetime) -> None:
    """Take what was typed for the rule that was asked for."""
    manager = people.meet(session, who, now)
    people.require(session, manager, waiting.site_id, Role.MANAGER)
    field, number = waiting.details["field"], waiting.details["version"]
    if number:
        site, version = steps.current(session, manager, number)
        here = Rule(manager, site, field, version, maps.cycle(session, version.id or 0))
    else:
        here = Rule(manager, session.get_one(Site, waiting.site_id), field)
    try:
        value = read(here, words)
    except ValueError:
        raise BadInputError(f"rules.wrong.{field.partition('-')[0]}") from None
    propose(session, who, here, value, now)


def read(here: Rule, words: str) -> Any:  # noqa: ANN401 - JSON
    if here.cycle is None:
        return settings.read(here.field, words)
    return PATHS[here.field][1](words, here.cycle)


def propose(session: Session, who: Who, here: Rule, value: Any, now: datetime) -> None:  # noqa: ANN401 - JSON
    """Show what the change would be; what a cycle says goes the way of its other changes."""
    draft_rows.stop_awaiting(session, here.manager.id or 0)
    if here.version is None or here.cycle is None:
        content = proposals.propose(
            session, here.manager, here.site, Proposed.SITE, here.field, value, now
        )
        people.reply(session, here.manager, who, content, now)
        return
    edit = Edit(WHOLE, PATHS[here.field][0], value)
    new = rebasing.edited(here.cycle, edit)
    if (why := checking.wrong(new)) is not None:
        raise BadInputError("rules.refused", why=why)
    drafts.propose_edit(session, here.manager, who, here.site, here.version, new, edit, now)
