"""The register of complaints: by due date, each with all that is known, and as a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.complaints import written
from bot.errors import TooLateError
from bot.flows import aliases, complaint_answers, maps, pages, people, views
from bot.flows.answers import Spot
from bot.flows.content import Content, button, instant, key, on_day, says
from bot.flows.people import Who
from storage.queries import complaints as rows
from storage.tables import Case, Complaint, Journey, Message, Moment, Person, Site
from storage.vocabulary import (
    ComplaintState,
    Language,
    Register,
    Role,
    Struck,
)

A_PAGE = 8
A_ROW = 2
WORDS_SHOWN = 1200  # characters of all that was written; the table has the rest


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /complaints: those that wait for their answer, the most pressing first."""
    person = people.meet(session, who, now)
    site = people.site_of(session, person, Role.SUPERVISOR)
    content = page(session, person, site, Register.OPEN, 0, now)
    people.reply(session, person, who, content, now)


def turn(
    session: Session, who: Who, site_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show another page, shelf or place in the same message; or give the table out."""
    person = people.meet(session, who, now)
    people.require(session, person, site_id, Role.SUPERVISOR)
    site = session.get_one(Site, site_id)
    shelf, _, number = value.partition("-")
    if value == "file":
        give_out(session, who, person, site, now)
        return
    if shelf not in list(Register) or not (number.isascii() and number.isdigit()):
        raise TooLateError("error.gone")
    content = page(session, person, site, Register(shelf), int(number), now)
    pages.turn(session, person, who, spot, content, now)


def page(
    session: Session, person: Person, site: Site, shelf: Register, number: int, now: datetime
) -> Content:
    """Return one page of the list; the last one, if there are no longer so many."""
    assert site.id is not None
    found = rows.listed(session, site.id, shelf)
    last = max(len(found) - 1, 0) // A_PAGE
    number = min(number, last)
    shown = found[number * A_PAGE : (number + 1) * A_PAGE]
    numbers = [button("complaint", one.id or 0, text=named(one)) for one in shown]
    leaves = [
        button("complaints", site.id, f"{shelf}-{there}", say=say)
        for there, say in ((number - 1, "button.page.back"), (number + 1, "button.page.on"))
        if 0 <= there <= last
    ]
    other = Register.ALL if shelf is Register.OPEN else Register.OPEN
    below = [
        button("complaints", site.id, f"{other}-0", say=f"button.register.{other}"),
        button("complaints", site.id, f"{shelf}-{number}", say="button.refresh"),
    ]
    file = [button("complaints", site.id, "file", say="button.register.file")] if found else []
    pairs = [numbers[at : at + A_ROW] for at in range(0, len(numbers), A_ROW)]
    places = [
        button("complaints", one.id or 0, f"{shelf}-0", text=one.name)
        for one in people.sites_of(session, person, Role.SUPERVISOR)
        if one.id != site.id
    ]
    slots = {
        "place": site.name,
        "shelf": shelf,
        "n": len(found),
        "page": number + 1,
        "pages": last + 1,
        "lines": [line(session, one, site, now) for one in shown],
    }
    about = sorted({one.person_id for one in shown})
    content = says("complaints", *pairs, leaves, below, file, places, **slots)
    return {**content, "op": "complaints", "about": about}


def named(complaint: Complaint) -> str:
    return written(complaint.year, complaint.number)


def line(session: Session, complaint: Complaint, site: Site, now: datetime) -> Content:
    """Return what the list says of one complaint."""
    state = f"complaint.state.{complaint.state}"
    if complaint.state is ComplaintState.RECEIVED and complaint.due_at < now:
        state = "complaint.state.overdue"
    case = session.get_one(Case, complaint.case_id)
    return {
        "number": named(complaint),
        "due": on_day(complaint.due_at, site.zone),
        "state": key(state),
        "alias": aliases.in_case(session, case),
    }


def show(
    session: Session, who: Who, complaint_id: int, value: str, spot: Spot, now: datetime
) -> str | None:
    """Show a complaint in the same message, or do first what its button says."""
    act, _, number = value.partition("-")
    match act:
        case "answer":
            complaint_answers.ask(session, who, complaint_id, now)
            return None
        case "send":
            return complaint_answers.send(session, who, complaint_id, number, spot, now)
        case "elsewhere":
            complaint_answers.elsewhere(session, who, complaint_id, now)
        case "close":
            complaint_answers.close(session, who, complaint_id, now)
        case "strike" if number in list(Struck):
            complaint_answers.strike(session, who, complaint_id, number, now)
        case _:
            pass
    complaint, case, person = complaint_answers.theirs(session, who, complaint_id, now)
    content = one_page(session, complaint, case, person, now)
    if value == "strike" and complaint.state is ComplaintState.RECEIVED:
        content["rows"] = reasons(complaint)
    pages.turn(session, person, who, spot, content, now)
    return None


def one_page(
    session: Session, complaint: Complaint, case: Case, person: Person, now: datetime
) -> Content:
    """Return all that is known of a complaint."""
    site = session.get_one(Site, complaint.site_id)
    slots = {
        **line(session, complaint, site, now),
        **known(session, complaint, case, person.language),
        "received": instant(complaint.received_at, site.zone),
        "zone": site.zone,
    }
    content = says("complaint", *acts(complaint, case), **slots)
    return {**content, "op": "complaint", "about": [complaint.person_id]}


def acts(complaint: Complaint, case: Case) -> list[list[Content]]:
    """Return the buttons that fit how a complaint stands."""
    number = complaint.id or 0
    rows_ = []
    if complaint.state is ComplaintState.RECEIVED:
        rows_ = [
            [button("complaint", number, "answer", say="button.answer")],
            [
                button("complaint", number, "elsewhere", say="button.elsewhere"),
                button("complaint", number, "strike", say="button.strike"),
            ],
        ]
    elif complaint.state is ComplaintState.ANSWERED:
        rows_ = [[button("complaint", number, "close", say="button.close")]]
    back = f"{Register.OPEN}-0"
    return [
        *rows_,
        [
            button("case", case.id or 0, "0", text=f"#{case.id}"),
            button("complaints", complaint.site_id, back, say="button.register.open"),
        ],
    ]


def reasons(complaint: Complaint) -> list[list[Content]]:
    """Return why a complaint may be struck out, to choose from."""
    number = complaint.id or 0
    every = [
        [button("complaint", number, f"strike-{one}", say=f"complaint.strike.{one}")]
        for one in Struck
    ]
    return [*every, [button("complaint", number, say="button.back")]]


def known(
    session: Session, complaint: Complaint, case: Case, language: Language
) -> dict[str, Any]:
    """Return what was said on both sides, and how far things had come before."""
    journey = session.get_one(Journey, complaint.journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    moment = session.get_one(Moment, case.moment_id)
    step = cycle.step(moment.step_key) if moment.step_key else None
    notes = rows.notes(session, complaint)
    said = "\n".join(one.words for one in notes if one.words)
    by = session.get(Person, complaint.answered_by) if complaint.answered_by else None
    filed = session.get(Person, complaint.filed_by) if complaint.filed_by else None
    struck = session.get(Person, complaint.struck_by) if complaint.struck_by else None
    return {
        "case": case.id,
        "face": views.face_of(step, moment.score),
        "step": cycle.say(step.names, language) if step else None,
        "words": said[:WORDS_SHOWN],
        "media": [one.media["kind"] for one in notes if one.media],
        "before": before(complaint),
        "filed_by": filed.name if filed else None,
        "answer": (rows.answer(session, complaint) or "")[:WORDS_SHOWN],
        "answered_at": at(complaint.answered_at),
        "answered_by": by.name if by else None,
        "closed_at": at(complaint.closed_at),
        "struck": key(f"complaint.strike.{complaint.struck}") if complaint.struck else None,
        "struck_by": struck.name if struck else None,
    }


def before(complaint: Complaint) -> Content:
    """Tell whether the bitter moment had been seen in time."""
    if complaint.progress is None:
        return key("complaint.before.nothing")
    return key(f"complaint.before.{complaint.progress}", case=complaint.before_id)


def at(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def give_out(session: Session, who: Who, person: Person, site: Site, now: datetime) -> None:
    """Owe the register as a file; it is gathered as it leaves, so that no row holds a copy."""
    found = rows.listed(session, site.id or 0, Register.ALL)
    content = {
        **says("complaint.table", place=site.name),
        "op": "register",
        "site": site.id,
        "about": sorted({one.person_id for one in found}),
    }
    people.audit(session, person, "complaint:export", f"site:{site.key}", now, n=len(found))
    people.tell(session, person, f"register:{who.update_id}", content, now)


def table(session: Session, message: Message, content: Content, now: datetime) -> Content:
    """Return the register with its rows, as it stands when it leaves."""
    site = session.get_one(Site, content["site"])
    found = rows.listed(session, site.id or 0, Register.ALL)
    return {
        **content,
        "zone": site.zone,
        "table": told(session, site, message.language, found, now),
    }


def told(
    session: Session, site: Site, language: Language, found: Sequence[Complaint], now: datetime
) -> list[dict[str, Any]]:
    _held = rows.load(session, found)
    ordered = sorted(found, key=lambda one: (one.year, one.number))
    return [
        {
            **line(session, one, site, now),
            **known(session, one, session.get_one(Case, one.case_id), language),
            "received_at": at(one.received_at),
            "due_at": at(one.due_at),
        }
        for one in ordered
    ]
