"""Exports: asked for by managers, made beside everything else, stopped with a tap."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.domain import months
from bot.domain.months import Month
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, says
from bot.flows.people import Who
from storage.queries import exports as rows
from storage.queries import outbox
from storage.tables import Export, Message, Site
from storage.vocabulary import ExportForm, ExportState, Lane, MessageKind, Role

FORMS = {"csv": ExportForm.CSV, "xlsx": ExportForm.WORKBOOK}
MOST_MONTHS = 120
MOST_WORDS = 2  # months: the first and the last


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the words of a command ask for."""

    form: ExportForm
    months: tuple[Month, Month]
    sites: list[int]


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /export: begin one, or show how far the one has got that is under way."""
    manager = people.meet(session, who, now)
    there = people.sites_of(session, manager, Role.MANAGER)
    if not there:
        raise NotAllowedHereError("error.no_right")
    one = rows.under_way(session, manager.id or 0)
    if one is not None:
        content = {**progress(one), "again": True}
        people.reply(session, manager, who, content, now)
        return
    wanted = read(words, there, now)
    one = Export(
        person_id=manager.id or 0,
        sites=wanted.sites,
        first=str(wanted.months[0]),
        last=str(wanted.months[1]),
        form=wanted.form,
        language=manager.language,
        asked_at=now,
        chat_id=manager.telegram_id,
    )
    session.add(one)
    session.flush()
    told = {"first": one.first, "last": one.last, "sites": one.sites, "form": one.form}
    people.audit(session, manager, "export", f"export:{one.id}", now, **told)
    people.reply(session, manager, who, progress(one), now)


def read(words: str, there: list[Site], now: datetime) -> Wanted:
    """Read a form, months and a place in any order; what is not said is as usual."""
    form, spans, rest = ExportForm.WORKBOOK, [], []
    for word in words.split():
        span = months.read(word)
        if word.lower() in FORMS:
            form = FORMS[word.lower()]
        elif span is not None:
            spans.append(span)
        else:
            rest.append(word)
    sites = named(" ".join(rest), there) if rest else there
    zone = sites[0].zone
    chosen = months.together(spans) if spans else months.usual(now, zone)
    if len(spans) > MOST_WORDS or chosen[0] > months.current(now, zone):
        raise BadInputError("export.how")
    if chosen[0].after(MOST_MONTHS) <= chosen[1]:
        raise BadInputError("export.how")
    return Wanted(form, chosen, [site.id or 0 for site in sites])


def named(name: str, there: list[Site]) -> list[Site]:
    """Return the place that is meant, by its key or its name."""
    folded = name.casefold()
    found = [one for one in there if folded in (one.key.casefold(), one.name.casefold())]
    if not found:
        raise BadInputError("export.how")
    return found


def progress(one: Export) -> Content:
    """Return the message that shows how far an export has got."""
    return {**says("export"), "op": "export", "export": one.id}


def shown(
    session: Session, _message: Message, content: Content, _now: datetime
) -> Content | None:
    """Return it as the export stands when it leaves."""
    one = session.get_one(Export, content["export"])
    if content.get("message_id") is not None or one.message_id is None:
        one.told = figures(one)
    stop = [[button("export", one.id or 0, "stop", say="button.stop_export")]]
    view = {
        "state": one.state,
        "form": one.form,
        "first": one.first,
        "last": one.last,
        "places": [session.get_one(Site, number).name for number in one.sites],
        "done": one.rows_done,
        "of": one.rows_all,
        "files": len(one.files),
        "tries": one.tries,
        "again": content.get("again", False),
    }
    return {**content, "view": view, "rows": stop if one.state in rows.UNDER_WAY else []}


def figures(one: Export) -> str:
    return f"{one.state} {one.tries} {one.rows_done} {one.rows_all} {len(one.files)}"


def arrived(session: Session, export_id: int, number: int, now: datetime) -> None:
    """Keep where the progress is shown: from now on it is edited."""
    one = rows.hold(session, export_id)
    if one is not None and one.message_id is None:
        one.message_id = number
        tell(session, one, now)


def tell(session: Session, one: Export, now: datetime) -> None:
    """Owe an edit of the message that shows the progress, if there is news."""
    if one.message_id is None or one.told == figures(one):
        return
    one.told = figures(one)
    outbox.owe(
        session,
        key=f"export:{one.id}:{one.told}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=one.chat_id,
        language=one.language,
        content={**progress(one), "message_id": one.message_id},
        now=now,
    )


def press(
    session: Session, who: Who, export_id: int, value: str, _spot: Spot, now: datetime
) -> str:
    """Stop an export; return the key of what to answer."""
    person = people.meet(session, who, now)
    one = rows.hold(session, export_id)
    if one is None or value != "stop":
        raise TooLateError("error.gone")
    if one.person_id != person.id:
        raise NotAllowedHereError("error.no_right")
    if one.state not in rows.UNDER_WAY:
        raise TooLateError("export.is_over")
    end(session, one, ExportState.STOPPED, now)
    people.audit(session, person, "export:stop", f"export:{one.id}", now)
    return "export.stopped"


def end(session: Session, one: Export, state: ExportState, now: datetime) -> None:
    one.state, one.ended_at = state, now
    one.lease = one.leased_until = None
    tell(session, one, now)
