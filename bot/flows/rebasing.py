"""A change that was shown, weighed anew: against a newer version, or for another site."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.edits import Edit, changed
from bot.errors import BadInputError, TooLateError
from bot.flows import drafts, maps, pages, people
from bot.flows.answers import Spot
from bot.flows.content import says
from bot.flows.people import Who
from storage.queries import sites
from storage.tables import Draft, Person
from storage.vocabulary import DraftState, Role


def look_again(
    session: Session, who: Who, draft_id: int, spot: Spot, now: datetime
) -> str | None:
    """Show what a change would do to the cycle as it is now; a small one is made anew."""
    manager = people.meet(session, who, now)
    draft = drafts.mine(session, manager, draft_id)
    if draft.state is not DraftState.OPEN:
        return f"draft.is.{draft.state}"
    rebase(session, manager, who, draft, spot, now)
    return None


def aim(
    session: Session, who: Who, draft_id: int, site: str, spot: Spot, now: datetime
) -> str | None:
    """Mean another of the manager's sites with a whole cycle."""
    manager = people.meet(session, who, now)
    draft = drafts.mine(session, manager, draft_id)
    if draft.state is not DraftState.OPEN:
        return f"draft.is.{draft.state}"
    wanted = int(site) if site.isascii() and site.isdigit() else 0
    people.require(session, manager, wanted, Role.MANAGER)
    draft.site_id = wanted
    rebase(session, manager, who, draft, spot, now)
    return None


def rebase(
    session: Session, manager: Person, who: Who, draft: Draft, spot: Spot, now: datetime
) -> None:
    base = sites.current_cycle(session, draft.site_id, draft.key)
    known = maps.cycle(session, base.id or 0) if base else None
    if draft.edit is not None and known is not None:
        draft.document = edited(known, Edit(**draft.edit)).model_dump_json()
    content = drafts.shown(draft)
    if base is not None and known == Cycle.model_validate_json(draft.document):
        drafts.settle(draft, DraftState.CANCELLED, now)
        content = says("draft.same", version=base.version)
    draft.base_id = base.id if base else None
    draft.expires_at = now + drafts.LASTS
    session.flush()
    pages.turn(session, manager, who, spot, content, now)


def edited(cycle: Cycle, edit: Edit) -> Cycle:
    """Return the cycle with a small change, or say why it can't be so."""
    try:
        return changed(cycle, edit)
    except KeyError:
        raise TooLateError("edit.gone") from None
    except ValueError:
        raise BadInputError("edit.ring") from None
