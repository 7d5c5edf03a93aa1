"""The audit log, read in the chat: who did what, when and where; and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.words.folding import fold
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from storage.queries import audits as rows
from storage.queries import people as person_rows
from storage.queries.audits import Line, Wanted
from storage.tables import Message, Person, Post, Site
from storage.vocabulary import Role

A_PAGE = 10
A_ROW = 3
IN_A_TABLE = 5_000  # lines: the newest
PEOPLE_SHOWN = 24
ALL = "all"
# Kinds of acts; what ends in ":" is the beginning of several.
KINDS: dict[str, tuple[str, ...]] = {
    ALL: (),
    "people": (
        "invite", "join", "bind", "hours", "place:invite", "place:role", "place:team",
        "place:revoke",
    ),
    "rules": ("place:site", "cycle:", "thresholds"),
    "cases": (
        "not_bitter", "hand_on", "tier", "preference", "preference_out", "birthday",
        "birthday_out", "event:", "announcement:", "incident:",
    ),
    "money": ("gesture:", "ledger:", "points", "points:"),
    "formal": ("complaint", "complaint:"),
    "data": (
        "forget", "import", "mydata", "export", "export:", "audit:export", "complaint:export",
        "ledger:export",
    ),
    "refused": ("refused",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class View:
    """Which page of the log is looked at: everything fits behind a button."""

    page: int = 0
    kind: str = ALL
    actor: int = 0  # 0: everybody

    def value(self) -> str:
        return f"{self.page}-{self.kind}-{self.actor}"


def viewed(value: str) -> View:
    """Return what a button means; a client may forge it."""
    page, _, rest = value.partition("-")
    kind, _, actor = rest.partition("-")
    numbers = all(one.isascii() and one.isdigit() and len(one) <= 9 for one in (page, actor))  # noqa: PLR2004 - digits
    if not numbers or kind not in KINDS:
        raise TooLateError("error.gone")
    return View(int(page), kind, int(actor))


def asked(session: Session, telegram_id: int, words: str) -> Content:
    """Return what answers /audit, or /audit NAME: the newest lines of the log.

    It is only read, beside what others write: a long log takes a moment.
    """
    manager = known(session, telegram_id)
    site = people.site_of(session, manager, Role.MANAGER)
    view = View(actor=named_so(session, site, words)) if words.strip() else View()
    return page(session, manager, site, view)


def known(session: Session, telegram_id: int) -> Person:
    person = person_rows.by_telegram(session, telegram_id)
    if person is None:
        raise NotAllowedHereError("error.no_right")
    return person


def answer(session: Session, who: Who, content: Content, now: datetime) -> None:
    people.reply(session, people.meet(session, who, now), who, content, now)


def named_so(session: Session, site: Site, words: str) -> int:
    """Return who of all that ever worked at a place has this name."""
    wanted = fold(words.strip())
    for _, person in person_rows.ever_at(session, site.id or 0):
        if fold(person.name.strip()) == wanted:
            return person.id or 0
    raise BadInputError("audit.how")


def looked(session: Session, telegram_id: int, site_id: int, value: str) -> Content | None:
    """Return the page, kind, person or place that a button shows; None if it is the table."""
    manager = known(session, telegram_id)
    people.require(session, manager, site_id, Role.MANAGER)
    site = session.get_one(Site, site_id)
    act, _, rest = value.partition("_")
    view = viewed(rest or act)
    if act == "file":
        return None
    return (whose if act == "who" else page)(session, manager, site, view)


def leaf(
    session: Session,
    who: Who,
    site_id: int,
    value: str,
    content: Content | None,
    spot: Spot,
    now: datetime,
) -> None:
    """Show it in the same message; or give the table out."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    if content is None:
        site = session.get_one(Site, site_id)
        view = viewed(value.partition("_")[2])
        give_out(session, who, manager, site, view, now)
    else:
        pages.turn(session, manager, who, spot, content, now)


def wanted(site: Site, view: View) -> Wanted:
    return Wanted(site.id or 0, view.actor or None, KINDS[view.kind])


def page(session: Session, manager: Person, site: Site, view: View) -> Content:
    """Return one page of the log."""
    found = rows.page(session, wanted(site, view), view.page * A_PAGE, A_PAGE + 1)
    actor = session.get(Person, view.actor) if view.actor else None
    content = says("audit", *below(session, manager, site, view, more=len(found) > A_PAGE))
    content["slots"] = {
        "place": site.name,
        "zone": site.zone,
        "kind": view.kind,
        "by": actor.name if actor else None,
        "page": view.page + 1,
        "lines": lines(session, site, found[:A_PAGE]),
    }
    return {**content, "op": "audit"}


def below(session: Session, manager: Person, site: Site, view: View, *, more: bool) -> Rows:
    number = site.id or 0
    leaves = [
        button("audit", number, replace(view, page=there).value(), say=say)
        for there, say, is_there in (
            (view.page - 1, "button.page.back", view.page > 0),
            (view.page + 1, "button.page.on", more),
        )
        if is_there
    ]
    kinds = [
        {**to, "mark": "• "} if one == view.kind else to
        for one in KINDS
        for to in [
            button("audit", number, View(0, one, view.actor).value(), say=f"audit.kind.{one}")
        ]
    ]
    others = [
        button("audit", one.id or 0, View(kind=view.kind).value(), text=f"→ {one.name}")
        for one in people.sites_of(session, manager, Role.MANAGER)
        if one.id != site.id
    ]
    whose_ = button("audit", number, f"who_{view.value()}", say="button.audit.who")
    file = button("audit", number, f"file_{view.value()}", say="button.audit.file")
    in_rows = [kinds[at : at + A_ROW] for at in range(0, len(kinds), A_ROW)]
    return [leaves, *in_rows, [whose_, file], others]


def whose(session: Session, _manager: Person, site: Site, view: View) -> Content:
    """Ask whose acts are wanted."""
    number = site.id or 0
    names = [
        button("audit", number, View(0, view.kind, post.person_id).value(), text=person.name)
        for post, person in person_rows.ever_at(session, number)[:PEOPLE_SHOWN]
    ]
    every = button("audit", number, View(0, view.kind).value(), say="audit.everybody")
    in_rows = [names[at : at + A_ROW] for at in range(0, len(names), A_ROW)]
    return says("audit.whose", *in_rows, [every], place=site.name)


def lines(session: Session, site: Site, found: Sequence[Line]) -> list[dict[str, Any]]:
    """Return lines of the log as they can be put into words; no customer is named."""
    staff = person_rows.ever_staff(session)
    return [
        {
            "at": line.at.isoformat(),
            "by": person.name if person and person.id in staff else None,
            "customer": person is not None and person.id not in staff,
            "act": line.act,
            "object": line.object,
            "about": about(session, site, line.object),
            "details": named(session, line.details),
        }
        for line, person in found
    ]


def named(session: Session, details: dict[str, Any]) -> dict[str, Any]:
    """Return what was noted, with a colleague's name in place of their number."""
    to = details.get("to")
    person = session.get(Person, to) if isinstance(to, int) else None
    return {**details, "to": person.name} if person is not None else details


def about(session: Session, site: Site, thing: str) -> str | None:
    """Return the name of a member of the staff whom an act is about; of nobody else."""
    kind, _, ref = thing.partition(":")
    if kind not in {"person", "post"} or not ref.isdigit():
        return None
    if kind == "post":
        post = session.get(Post, int(ref))
    else:
        post = person_rows.any_post_at(session, int(ref), site.id or 0)
    return session.get_one(Person, post.person_id).name if post is not None else None


def give_out(
    session: Session, who: Who, manager: Person, site: Site, view: View, now: datetime
) -> None:
    """Owe the log as a file; it is gathered as it leaves, so that no row holds a copy."""
    content = {
        **says("audit.table", place=site.name),
        "op": "audit_table",
        "site": site.id,
        "view": view.value(),
    }
    people.audit(session, manager, "audit:export", f"site:{site.key}", now)
    people.tell(session, manager, f"audit:{who.update_id}", content, now)


def table(session: Session, _message: Message, content: Content, _now: datetime) -> Content:
    """Return the log with its lines, as it stands when it leaves."""
    site = session.get_one(Site, content["site"])
    found = rows.page(session, wanted(site, viewed(content["view"])), 0, IN_A_TABLE)
    return {**content, "zone": site.zone, "table": lines(session, site, found)}
