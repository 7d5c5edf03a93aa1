"""Changes of a cycle: shown first, made when they are confirmed, and undone the same way."""

from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.edits import Edit
from bot.domain.revision import compare
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import cycles, maps, pages, people, rings
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, key, says
from bot.flows.people import Who
from storage.queries import drafts, journeys, sites
from storage.tables import CycleVersion, Draft, Person, Proposal, Site
from storage.vocabulary import DraftOrigin, DraftState, Language, Role

Shown = TypeVar("Shown", Draft, Proposal)  # a change that somebody was shown, of any kind

LASTS = timedelta(hours=24)
INSTEAD = "instead"  # of the cycle the site has, not beside it


def propose(
    session: Session,
    manager: Person,
    who: Who,
    site: Site,
    new: Cycle,
    now: datetime,
    *,
    origin: DraftOrigin,
    source: str | None = None,
    edit: Edit | None = None,
) -> None:
    """Show a manager what a cycle would change; nothing does before they confirm it."""
    assert site.id is not None
    assert manager.id is not None
    base = sites.current_cycle(session, site.id, new.key)
    if base is not None and maps.cycle(session, base.id or 0) == new:
        same(session, manager, who, site, base, source, now)
        return
    draft = Draft(
        site_id=site.id,
        person_id=manager.id,
        key=new.key,
        base_id=base.id if base else None,
        origin=origin,
        edit=edit.kept() if edit else None,
        document=new.model_dump_json(),
        source=source,
        created_at=now,
        expires_at=now + LASTS,
    )
    session.add(draft)
    session.flush()
    if edit is None:  # of a small change the words say enough
        old = maps.cycle(session, base.id or 0) if base else None
        rings.preview(session, manager, site, new, old, now)
    people.reply(session, manager, who, shown(draft), now)


def propose_edit(
    session: Session,
    manager: Person,
    who: Who,
    site: Site,
    version: CycleVersion,
    new: Cycle,
    edit: Edit,
    now: datetime,
) -> None:
    """Show a manager what a small change of a version would be."""
    origin, source = DraftOrigin.EDIT, version.source
    propose(session, manager, who, site, new, now, origin=origin, source=source, edit=edit)


def same(
    session: Session,
    manager: Person,
    who: Who,
    site: Site,
    base: CycleVersion,
    source: str | None,
    now: datetime,
) -> None:
    """Nothing differs; only the comments of a file may, and those are kept."""
    commented = source is not None and source != base.source
    if commented:
        base.source = source
        thing = f"site:{site.key}"
        people.audit(session, manager, "cycle:comments", thing, now, cycle=base.key)
    say = "draft.comments" if commented else "draft.same"
    people.reply(session, manager, who, says(say, version=base.version), now)


def shown(draft: Draft) -> Content:
    """Return the preview of a draft; it is put into words when it leaves."""
    return {**says("draft"), "op": "draft", "draft": draft.id}


def view(session: Session, draft_id: int, language: Language) -> dict[str, Any]:
    """Return what a preview shows."""
    draft = session.get_one(Draft, draft_id)
    site = session.get_one(Site, draft.site_id)
    manager = session.get_one(Person, draft.person_id)
    base = session.get(CycleVersion, draft.base_id) if draft.base_id else None
    beside = [
        maps.cycle(session, one.id or 0)
        for one in sites.current_cycles(session, draft.site_id)
        if one.key != draft.key
    ]
    return {
        "draft": draft.id,
        "place": site.name,
        "new": Cycle.model_validate_json(draft.document),
        "old": maps.cycle(session, base.id or 0) if base else None,
        "version": base.version if base else None,
        "keeping": journeys.going_by(session, draft.site_id, draft.key),
        "beside": [one.say(one.names, language) for one in beside],
        "elsewhere": [
            (one.id, one.name)
            for one in people.sites_of(session, manager, Role.MANAGER)
            if one.id != draft.site_id
        ]
        if draft.edit is None
        else [],
    }


def mine(session: Session, manager: Person, draft_id: int) -> Draft:
    """Return a draft for the one who made it, held; it is nobody else's to decide."""
    return own(session, manager, drafts.hold(session, draft_id))


def own(session: Session, manager: Person, shown: Shown | None) -> Shown:
    """Return what this manager was shown, and may still confirm."""
    if shown is None:
        raise TooLateError("error.gone")
    if shown.person_id != manager.id:
        raise NotAllowedHereError("draft.foreign")
    people.require(session, manager, shown.site_id, Role.MANAGER)
    return shown


def confirm(
    session: Session, who: Who, draft_id: int, how: str, spot: Spot, now: datetime
) -> str:
    """Make the version that was shown; return the key of what to say to the tap."""
    manager = people.meet(session, who, now)
    draft = mine(session, manager, draft_id)
    site = sites.hold(session, draft.site_id)
    if draft.state is DraftState.OPEN and now >= draft.expires_at:
        settle(draft, DraftState.EXPIRED, now)
        pages.turn(session, manager, who, spot, edits(spot.message_id, "draft.expired"), now)
    if draft.state is not DraftState.OPEN:
        return f"draft.is.{draft.state}"
    base = sites.current_cycle(session, draft.site_id, draft.key)
    if (base.id if base else None) != draft.base_id:
        overtaken(session, manager, who, draft, base, spot, now)
        return "draft.toast.stale"
    make(session, manager, who, site, draft, how, spot, now)
    return "draft.is.confirmed"


def settle(shown: Draft | Proposal, state: DraftState, now: datetime) -> None:
    shown.state, shown.settled_at = state, now


def overtaken(
    session: Session,
    manager: Person,
    who: Who,
    draft: Draft,
    base: CycleVersion | None,
    spot: Spot,
    now: datetime,
) -> None:
    """Somebody changed the cycle since it was shown: nothing is done unseen."""
    by = drafts.maker(session, base.id or 0) if base else None
    content = edits(
        spot.message_id,
        "draft.stale",
        [button("look_again", draft.id or 0, say="button.look_again")],
        [button("let_go", draft.id or 0, say="button.cancel")],
        name=by.name if by else key("draft.somebody"),
        version=base.version if base else "–",
    )
    pages.turn(session, manager, who, spot, content, now)


def make(
    session: Session,
    manager: Person,
    who: Who,
    site: Site,
    draft: Draft,
    how: str,
    spot: Spot,
    now: datetime,
) -> None:
    new = Cycle.model_validate_json(draft.document)
    old = maps.cycle(session, draft.base_id) if draft.base_id else None
    front = sites.current_cycle(session, draft.site_id)
    anew = draft.base_id is None and how == INSTEAD
    replaced = front.key if anew and front is not None else None
    if replaced is not None:
        sites.retire_cycle(session, draft.site_id, replaced)
    version = maps.adopt(session, site, new, now, draft.source)
    settle(draft, DraftState.CONFIRMED, now)
    draft.made_id = version.id
    details: dict[str, Any] = {"cycle": new.key, "version": version.version}
    details |= {"edit": draft.edit} if draft.edit else {}
    details |= {"in_place_of": replaced} if replaced else {}
    told = cycles.told(compare(old, new))
    people.audit(
        session, manager, f"cycle:{draft.origin}", f"site:{site.key}", now, **details, **told
    )
    pages.turn(
        session, manager, who, spot, done(session, manager, draft, new, version, spot), now
    )


def done(
    session: Session,
    manager: Person,
    draft: Draft,
    new: Cycle,
    version: CycleVersion,
    spot: Spot,
) -> Content:
    """Return what the preview becomes once it is confirmed."""
    n = journeys.on_older_version(session, draft.site_id, draft.key)
    undo = [button("restore", draft.base_id, say="button.undo")] if draft.base_id else []
    return edits(
        spot.message_id,
        "draft.done",
        [*undo, button("map", version.id or 0, "new", say="button.steps")],
        cycle=new.say(new.names, manager.language),
        version=version.version,
        keeping=key("draft.keeping", n=n) if n else key("draft.keeping_none"),
    )


def let_go(session: Session, who: Who, draft_id: int, spot: Spot, now: datetime) -> str:
    """Drop a change that was not confirmed."""
    manager = people.meet(session, who, now)
    draft = mine(session, manager, draft_id)
    if draft.state is DraftState.OPEN:
        settle(draft, DraftState.CANCELLED, now)
    if draft.state is DraftState.CANCELLED:
        pages.turn(session, manager, who, spot, edits(spot.message_id, "draft.cancelled"), now)
    return f"draft.is.{draft.state}"


def listed(session: Session, who: Who, draft_id: int, now: datetime) -> None:
    """Give out as a file all that a preview was too short for."""
    manager = people.meet(session, who, now)
    draft = mine(session, manager, draft_id)
    name = f"{draft.key}-changes.txt"
    content = {**says("draft.whole"), "op": "draft_file", "draft": draft.id, "name": name}
    people.reply(session, manager, who, content, now)


def restore(session: Session, who: Who, version_id: int, now: datetime) -> None:
    """Show what going back to a former version would change; it is confirmed like any."""
    manager = people.meet(session, who, now)
    version = session.get(CycleVersion, version_id)
    if version is None:
        raise TooLateError("error.gone")
    people.require(session, manager, version.site_id, Role.MANAGER)
    site = session.get_one(Site, version.site_id)
    cycle = maps.cycle(session, version_id)
    propose(
        session,
        manager,
        who,
        site,
        cycle,
        now,
        origin=DraftOrigin.UNDO,
        source=version.source,
    )
