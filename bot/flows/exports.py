"""Exports: asked for by managers, made beside everything else, stopped with a tap."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import months
from bot.domain.months import Month
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, says
from bot.flows.people import Who
from storage.queries import exports as rows
from storage.queries import outbox
from storage.tables import Export, Message, Person, Site
from storage.vocabulary import ExportForm, ExportState, Lane, MessageKind, Role

FORMS = {"csv": ExportForm.CSV, "xlsx": ExportForm.WORKBOOK}
MOST_MONTHS = 120
MOST_WORDS = 2  # months: the first and the last
TRIES = 3  # a process that dies at it takes the bot along only so often
LEASE = timedelta(minutes=15)  # a slow line needs minutes for one file
KEPT = timedelta(days=30)  # so long files may be taken back out of the chat


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
    return {**says("export.progress"), "op": "export", "export": one.id}


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


# What the one who makes the files asks and tells.


def free(session: Session, _now: datetime) -> None:
    """Let what a process before this one was making be begun again."""
    rows.free(session)


def take(session: Session, lease: str, now: datetime) -> Content | None:
    """Return what is to be made next, by this one and nobody else; None if there is nothing.

    What broke off too often, or whose manager has no right to it any more, is ended.
    """
    while (number := rows.next_one(session, now)) is not None:
        if not rows.take(session, number, lease, now + LEASE, now):
            continue
        one = session.get_one(Export, number)
        clear(session, one, now)
        if (state := barred(session, one)) is None:
            tell(session, one, now)
            return order(session, one)
        end(session, one, state, now)
        session.flush()
    return None


def barred(session: Session, one: Export) -> ExportState | None:
    """Return as what an export must end, if it must not be made."""
    if not allowed(session, one):
        return ExportState.REFUSED
    return ExportState.FAILED if one.tries > TRIES else None


def allowed(session: Session, one: Export) -> bool:
    """Tell whether whoever asked still has the right to all of it."""
    person = session.get_one(Person, one.person_id)
    managed = {site.id for site in people.sites_of(session, person, Role.MANAGER)}
    return person.erased_at is None and managed >= set(one.sites)


def order(session: Session, one: Export) -> Content:
    """Return what the process is told that writes the files."""
    several = len(one.sites) > 1
    place = "all" if several else session.get_one(Site, one.sites[0]).key
    return {
        "export": one.id,
        "sites": one.sites,
        "first": one.first,
        "last": one.last,
        "upto": one.asked_at.isoformat(),
        "language": one.language.value,
        "form": one.form.value,
        "name": f"moments-{place}-{one.first}-{one.last}",
    }


def advance(
    session: Session, export_id: int, lease: str, done: int, of: int, now: datetime
) -> bool:
    """Note how far it is; False if it is to be left, for it was stopped."""
    one = rows.mine(session, export_id, lease)
    if one is None:
        return False
    one.rows_done, one.rows_all = done, of
    one.leased_until = now + LEASE
    tell(session, one, now)
    return True


def still(session: Session, export_id: int, lease: str) -> bool:
    """Tell whether it is still to be made, and by this one."""
    return rows.still(session, export_id, lease)


def deliverable(session: Session, export_id: int, lease: str, now: datetime) -> Content | None:
    """Return for whom the next file is; None if none may leave any more.

    If somebody asked to be forgotten since it was begun, it is begun again: they may be in it.
    """
    one = rows.mine(session, export_id, lease)
    if one is None:
        return None
    if not allowed(session, one):
        end(session, one, ExportState.REFUSED, now)
        return None
    if forgotten(session, one):
        renew(session, one, now)
        return None
    one.leased_until = now + LEASE
    return {"chat_id": one.chat_id, "language": one.language}


def forgotten(session: Session, one: Export) -> bool:
    """Tell whether somebody asked to be forgotten since it was begun: they may be in it."""
    return one.begun_at is not None and rows.forgotten_since(session, one.begun_at)


def renew(session: Session, one: Export, now: datetime) -> None:
    """Have it begun again through nobody's fault."""
    begin_again(session, one, now)
    one.tries -= 1


def begin_again(session: Session, one: Export, now: datetime) -> None:
    one.state, one.lease, one.leased_until = ExportState.WAITING, None, None
    clear(session, one, now)


def clear(session: Session, one: Export, now: datetime) -> None:
    """Take its files back out of the chat."""
    for number in one.files:
        outbox.owe(
            session,
            key=f"wipe:{one.chat_id}:{number}:media",
            lane=Lane.REPLY,
            kind=MessageKind.EDIT,
            chat_id=one.chat_id,
            language=one.language,
            content={**edits(number, "export.taken_back"), "op": "wipe", "how": "media"},
            now=now,
        )
    one.files = []


def delivered(
    session: Session, export_id: int, lease: str, message_id: int, now: datetime
) -> None:
    """Keep which message brought a file: it can be taken back."""
    one = rows.hold(session, export_id)
    if one is None:
        return
    one.files = [*one.files, message_id]
    if one.state is not ExportState.RUNNING or one.lease != lease:
        return  # stopped on its way: it stays where it is
    if forgotten(session, one):
        renew(session, one, now)
        return
    one.leased_until = now + LEASE
    tell(session, one, now)


def finish(session: Session, export_id: int, lease: str, now: datetime) -> None:
    """Say that all of it is there."""
    one = rows.mine(session, export_id, lease)
    if one is not None:
        end(session, one, ExportState.DONE, now)


def broke_off(session: Session, export_id: int, lease: str, now: datetime) -> bool:
    """Have it begun again, or end it after some tries; tell whether it is tried again."""
    one = rows.mine(session, export_id, lease)
    if one is None:
        return False
    if one.tries < TRIES:
        begin_again(session, one, now)
        tell(session, one, now)
        return True
    end(session, one, ExportState.FAILED, now)
    return False


def withdraw(session: Session, person_id: int, now: datetime) -> None:
    """Take back the files in which somebody may stand who asked to be forgotten."""
    places = rows.places_of(session, person_id)
    for one in rows.with_files(session, now - KEPT):
        if not places & set(one.sites):
            continue
        clear(session, one, now)
        if one.state not in rows.UNDER_WAY:
            end(session, one, ExportState.WITHDRAWN, now)
