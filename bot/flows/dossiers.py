"""The dossier of a case: how it stands, and all that happened; found by number or name."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.summary import brief
from bot.domain.words.folding import fold
from bot.errors import NotAllowedHereError
from bot.flows import aliases, gifts, maps, pages, people, views
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.people import Who
from storage.queries import agendas, cases
from storage.queries.agendas import Listed
from storage.queries.cards import Stand
from storage.tables import Case, CaseEvent, Person, Relay, Site
from storage.vocabulary import Act, CaseState, Level, Role, Shelf

LINES_A_PAGE = 12
A_PAGE = 8  # cases to choose from
# Why more people were called, but for the clock.
CALLED = ("danger", "unreached", "rerouted", "unheard", "incident", "surfaced")
DEEDS = (
    *(str(act) for act in Act if act not in (Act.SPEAK, Act.ESCALATE)),
    *(f"escalate_{how}" for how in (*CALLED, "asked", *map(int, Level))),
    "change_read",
    "pass_on_itself",
    "reopen_itself",
)
SEARCHED = 500  # cases, the newest first
LABEL = 30  # characters of a button
Line = dict[str, Any]


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /case: the one that the words name, or some to choose from."""
    staff = people.meet(session, who, now)
    site = people.site_of(session, staff, Role.STAFF)
    wanted = words.strip()
    number = wanted.lstrip("#")
    if number.isascii() and number.isdigit():
        content = page(session, theirs(session, staff, int(number)), staff, None, now)
    else:
        content = choice(session, staff, site, wanted)
    people.reply(session, staff, who, content, now)


def tell(
    session: Session, who: Who, case_id: int, number: int, spot: Spot, now: datetime
) -> None:
    """Tell about a case, in the same message."""
    staff = people.meet(session, who, now)
    case = theirs(session, staff, case_id)
    pages.turn(session, staff, who, spot, page(session, case, staff, number, now), now)


def theirs(session: Session, staff: Person, case_id: int) -> Case:
    """Return a case at one of their places; any other is as if there were none."""
    case = session.get(Case, case_id) if case_id < 2**31 else None
    if case is None:
        raise NotAllowedHereError("dossier.none")
    people.require(session, staff, case.site_id, Role.STAFF)
    return case


def choice(session: Session, staff: Person, site: Site, wanted: str) -> Content:
    """Return the cases of whoever is called so at their places; of nobody named, the newest."""
    found = [
        one
        for there in people.sites_of(session, staff, Role.STAFF)
        for one in agendas.newest(session, there.id or 0, SEARCHED if wanted else A_PAGE)
        if one.state is not CaseState.ERASED and fold(wanted) in fold(one.code or one.alias)
    ]
    if not found:
        return says(
            "dossier.none",
            [button("cases", site.id or 0, open_ones(), say="button.cases.open")],
        )
    rows: Rows = [
        [button("case", one.case_id, "0", text=label(session, one))] for one in found[:A_PAGE]
    ]
    say = "dossier.choose" if len(found) <= A_PAGE or not wanted else "dossier.many"
    return {**says(say, *rows), "about": sorted({one.person_id for one in found[:A_PAGE]})}


def label(session: Session, one: Listed) -> str:
    cycle = maps.cycle(session, one.cycle_id)
    step = cycle.step(one.step_key) if one.step_key else None
    return f"{views.face_of(step, one.score)} #{one.case_id} {one.code or one.alias}"[:LABEL]


def page(
    session: Session, case: Case, staff: Person, number: int | None, now: datetime
) -> Content:
    """Return how a case stands with a page of its history; without a number, the newest."""
    assert case.id is not None
    view = views.of_case(
        session, Stand(case.id, None, topic=False, message_id=None), staff.language, now
    )
    history = list(lines(session, case))
    last = (len(history) - 1) // LINES_A_PAGE
    number = last if number is None else min(number, last)
    leaves = []
    if number:
        leaves.append(button("case", case.id, str(number - 1), say="button.earlier_lines"))
    if number < last:
        leaves.append(button("case", case.id, str(number + 1), say="button.later_lines"))
    rows = (
        [button("take", case.id, say="button.take")] if case.state is CaseState.OPEN else [],
        leaves,
        [
            button("customer", case.journey_id, say="button.customer"),
            button("case", case.id, str(number), say="button.refresh"),
            button("cases", case.site_id, open_ones(), say="button.cases.open"),
        ],
    )
    shown = {
        "view": view,
        "zone": session.get_one(Site, case.site_id).zone,
        "history": history[number * LINES_A_PAGE : (number + 1) * LINES_A_PAGE],
    }
    return {**says("dossier", *rows, **shown), "op": "dossier", "about": [case.person_id]}


def open_ones() -> str:
    return f"{Shelf.OPEN}-0"


def lines(session: Session, case: Case) -> Iterator[Line]:
    """Tell all that happened in a case, in order: what was done, and what was said."""
    assert case.id is not None
    alias = aliases.in_case(session, case)
    told = [
        (
            event.at,
            0,
            event.id or 0,
            {"done": done(session, event, by_name(actor, case, alias))},
        )
        for event, actor in cases.history(session, case.id)
        if event.act is not Act.SPEAK  # the words themselves tell it
    ]
    if case.alerted_at is not None:
        told.append((case.alerted_at, 0, 0, {"done": arrived(case, case.alerted_at)}))
    said: dict[tuple[int, int], tuple[datetime, int, int, Line]] = {}
    for relay, author in agendas.talk(session, case.id):
        by = by_name(author, case, alias)
        line = (relay.at, 1, relay.id or 0, {"by": by, **words(relay)})
        # The customer's words went to several chats: once is enough.
        said.setdefault((relay.from_chat, relay.from_message), line)
    for at, _, _, told_or_said in sorted([*told, *said.values()], key=lambda one: one[:3]):
        yield {"at": at.isoformat(), **told_or_said}


def arrived(case: Case, alerted_at: datetime) -> Content:
    """Tell how long it took from the tap until somebody's phone had the alert."""
    if case.handed_at is None or case.sent_at is None:
        return key("history.alerted")
    return key(
        "history.alerted_after",
        decided=brief(case.opened_at - case.handed_at),
        sent=brief(case.sent_at - case.handed_at),
        there=brief(alerted_at - case.handed_at),
    )


def by_name(person: Person | None, case: Case, alias: aliases.Alias) -> aliases.Alias | None:
    """Return how staff read about whoever did something; nobody, if the clock did."""
    if person is None:
        return None
    return alias if person.id == case.person_id else person.name


def done(session: Session, event: CaseEvent, by: aliases.Alias | None) -> Content:
    """Return the text that tells one line of the history."""
    deed = str(event.act)
    if event.act is Act.ESCALATE:
        how = next((one for one in CALLED if event.details.get(one)), None)
        level = "asked" if by else event.details.get("level", int(Level.MANAGERS))
        deed = f"escalate_{how or level}"
    elif event.act is Act.CHANGE and "old" not in event.details:
        deed = "change_read"
    elif event.act in (Act.GIVE, Act.UNGIVE):
        what = gifts.named(event.details["names"])
        deed = deed if by else "rule"  # nobody of the staff: the place's own
        return key(f"history.{deed}", by=by or "", what=what)
    elif event.act is Act.HAND_ON:
        name = session.get_one(Person, event.details["to"]).name
        return key("history.hand_on", by=by or "", to=name)
    elif by is None and event.act in (Act.PASS_ON, Act.REOPEN):
        deed = f"{event.act}_itself"
    return key(f"history.{deed}", by=by or "")


def words(relay: Relay) -> Line:
    kind = relay.content["kind"]
    return {
        "text": relay.content.get("text"),
        "media": None if kind == "text" else kind,
        "failed": relay.failed_because is not None,
    }
