"""Proposals: changes of a place and its people, shown first and made when confirmed."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import TooLateError
from bot.flows import drafts, pages, people, posts, settings, team
from bot.flows.answers import Spot
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from storage.queries import proposals, sites
from storage.tables import Person, Proposal, Site
from storage.vocabulary import DraftState, Proposed, Role

OF_POSTS = (Proposed.ROLE, Proposed.TEAM, Proposed.REVOKE)
UNDONE = (Proposed.SITE, Proposed.ROLE, Proposed.TEAM)  # the same way back


def propose(
    session: Session,
    manager: Person,
    site: Site,
    what: Proposed,
    subject: str,
    after: str | None,
    now: datetime,
) -> Content:
    """Return the preview of a change; nothing does before it is confirmed."""
    proposal = Proposal(
        site_id=site.id or 0,
        person_id=manager.id or 0,
        what=what,
        subject=subject,
        after=after,
        created_at=now,
        expires_at=now + drafts.LASTS,
    )
    proposal.before = standing(session, proposal)
    if what in OF_POSTS:
        posts.check(session, posts.of(session, proposal), what, after)
    if proposal.before == after and what is not Proposed.INVITE:
        return says("proposal.same")
    session.add(proposal)
    session.flush()
    return shown(session, proposal, site)


def standing(session: Session, proposal: Proposal) -> str | None:
    """Return how what a proposal is about stands now."""
    if proposal.what is Proposed.INVITE:
        return None
    if proposal.what is Proposed.SITE:
        return settings.standing(session, proposal)
    return posts.standing(session, proposal)


def shown(session: Session, proposal: Proposal, site: Site) -> Content:
    if proposal.what is Proposed.INVITE:
        return invitation(proposal, site)
    if proposal.what is Proposed.SITE:
        return settings.preview(session, proposal, site)
    return posts.preview(session, proposal, site)


def invitation(proposal: Proposal, site: Site) -> Content:
    """Return what an invitation would give."""
    return says(
        "proposal.invite",
        [button("agree", proposal.id or 0, say="button.make_link")],
        [button("decline", proposal.id or 0, say="button.cancel")],
        place=site.name,
        role=key(f"post.role.{proposal.subject}"),
        team=proposal.after or key("post.every_team"),
    )


def mine(session: Session, manager: Person, proposal_id: int) -> Proposal:
    """Return a proposal for the one who was shown it, held; nobody else decides."""
    return drafts.own(session, manager, proposals.hold(session, proposal_id))


def agree(
    session: Session,
    who: Who,
    proposal_id: int,
    how: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str:
    """Make the change that was shown; return the key of what to say to the tap."""
    manager = people.meet(session, who, now)
    proposal = mine(session, manager, proposal_id)
    site = sites.hold(session, proposal.site_id)
    if proposal.state is DraftState.OPEN and now >= proposal.expires_at:
        drafts.settle(proposal, DraftState.EXPIRED, now)
        pages.turn(session, manager, who, spot, says("draft.expired"), now)
    if proposal.state is not DraftState.OPEN:
        return f"draft.is.{proposal.state}"
    if standing(session, proposal) != proposal.before:
        pages.turn(session, manager, who, spot, overtaken(session, proposal), now)
        return "proposal.toast.stale"
    content = make(session, manager, proposal, site, how, link_to, now)
    drafts.settle(proposal, DraftState.CONFIRMED, now)
    pages.turn(session, manager, who, spot, content, now)
    return "draft.is.confirmed"


def make(
    session: Session,
    manager: Person,
    proposal: Proposal,
    site: Site,
    how: str,
    link_to: str,
    now: datetime,
) -> Content:
    """Make the change and write it down; return what the preview becomes."""
    if proposal.what is Proposed.INVITE:
        role = Role(proposal.subject)
        code = team.invite(session, site, role, proposal.after, manager, now)
        link = link_to.format(code=code)
        return says("invite.link", link=link, role=key(f"post.role.{role}"))
    details: dict[str, object] = {"before": proposal.before, "after": proposal.after}
    if proposal.what is Proposed.SITE:
        settings.apply(session, site, proposal, now)
        details["field"], thing = proposal.subject, f"site:{site.key}"
    else:
        post = posts.of(session, proposal)
        if held := posts.held_at(session, post):
            details["cases"] = len(held)
        posts.apply(session, manager, proposal, site, how, now)
        thing = f"post:{post.id}"
    people.audit(session, manager, f"place:{proposal.what}", thing, now, **details)
    return done(session, proposal, site)


def done(session: Session, proposal: Proposal, site: Site) -> Content:
    """Return what the preview becomes once it is confirmed."""
    undo = [button("revert", proposal.id or 0, say="button.undo")]
    if proposal.what is Proposed.SITE:
        slots = settings.words(proposal)
    else:
        post = posts.of(session, proposal)
        slots = {"name": posts.person_of(session, post).name}
        slots |= posts.words(proposal) if proposal.what is not Proposed.REVOKE else {}
    rows = [undo] if proposal.what in UNDONE else []
    return says(f"proposal.done.{proposal.what}", *rows, place=site.name, **slots)


def overtaken(session: Session, proposal: Proposal) -> Content:
    """Somebody changed it since it was shown: nothing is done unseen."""
    whats = (Proposed.SITE,) if proposal.what is Proposed.SITE else OF_POSTS
    by = proposals.last(session, proposal.site_id, whats, proposal.subject)
    return says(
        "proposal.stale",
        [button("reconsider", proposal.id or 0, say="button.look_again")],
        [button("decline", proposal.id or 0, say="button.cancel")],
        name=by.name if by else key("draft.somebody"),
    )


def reconsider(
    session: Session, who: Who, proposal_id: int, spot: Spot, now: datetime
) -> str | None:
    """Show what a change would be as matters stand now."""
    manager = people.meet(session, who, now)
    proposal = mine(session, manager, proposal_id)
    if proposal.state is not DraftState.OPEN:
        return f"draft.is.{proposal.state}"
    site = session.get_one(Site, proposal.site_id)
    if proposal.what in OF_POSTS:
        posts.check(session, posts.of(session, proposal), proposal.what, proposal.after)
    proposal.before = standing(session, proposal)
    proposal.expires_at = now + drafts.LASTS
    content = shown(session, proposal, site)
    if proposal.before == proposal.after:
        drafts.settle(proposal, DraftState.CANCELLED, now)
        content = says("proposal.same")
    session.flush()
    pages.turn(session, manager, who, spot, content, now)
    return None


def decline(session: Session, who: Who, proposal_id: int, spot: Spot, now: datetime) -> str:
    """Drop a change that was not confirmed."""
    manager = people.meet(session, who, now)
    proposal = mine(session, manager, proposal_id)
    if proposal.state is DraftState.OPEN:
        drafts.settle(proposal, DraftState.CANCELLED, now)
    if proposal.state is DraftState.CANCELLED:
        pages.turn(session, manager, who, spot, says("draft.cancelled"), now)
    return f"draft.is.{proposal.state}"


def revert(session: Session, who: Who, proposal_id: int, now: datetime) -> None:
    """Show what going back would be; it is confirmed like any change."""
    manager = people.meet(session, who, now)
    former = proposals.hold(session, proposal_id)
    if former is None or former.what not in UNDONE:
        raise TooLateError("error.gone")
    people.require(session, manager, former.site_id, Role.MANAGER)
    site = session.get_one(Site, former.site_id)
    content = propose(session, manager, site, former.what, former.subject, former.before, now)
    people.reply(session, manager, who, content, now)
