"""Posts: what somebody may do at a place, changed, and what becomes of their cases."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from bot.errors import BadInputError, TooLateError
from bot.flows import alerts, handovers, menus, people, recoveries
from bot.flows.content import Content, button, edits, key, says
from storage.queries import cases as case_rows
from storage.queries import farewells, outbox
from storage.queries import people as person_rows
from storage.tables import Case, Person, Post, Proposal, Site
from storage.vocabulary import (
    Lane,
    MessageKind,
    Proposed,
    Role,
)

GONE = "gone"  # how a post stands that was taken away
TEAM = "team"  # in place of an heir: the cases are offered to everybody
HEIRS_SHOWN = 12
NAMED = 12  # cases in a note


def of(session: Session, proposal: Proposal) -> Post:
    return session.get_one(Post, int(proposal.subject))


def standing(session: Session, proposal: Proposal) -> str | None:
    """Return how matters stand, to be compared with what was shown."""
    post = of(session, proposal)
    if post.revoked_at is not None:
        return GONE
    return post.team if proposal.what is Proposed.TEAM else post.role.value


def person_of(session: Session, post: Post) -> Person:
    return session.get_one(Person, post.person_id)


def held_at(session: Session, post: Post) -> list[Case]:
    """Return the cases of the place that somebody has in hand."""
    theirs = case_rows.held_by(session, post.person_id)
    return [case for case in theirs if case.site_id == post.site_id]


def heirs(session: Session, post: Post) -> list[tuple[Post, Person]]:
    """Return who could go on with somebody's cases."""
    there = person_rows.with_role(session, post.site_id, list(Role))
    return [(one, person) for one, person in there if one.id != post.id][:HEIRS_SHOWN]


def check(session: Session, post: Post, what: Proposed, after: object) -> None:
    """Refuse what would leave the place without a manager, or can't be any more."""
    if post.revoked_at is not None:
        raise TooLateError("post.gone")
    stays = what is Proposed.TEAM or (what is Proposed.ROLE and after == Role.MANAGER)
    there = person_rows.managers(session, post.site_id)
    if not stays and [one.id for one in there] == [post.id]:
        raise BadInputError("post.last_manager")


def preview(session: Session, proposal: Proposal, site: Site) -> Content:
    """Return what a change of somebody's post would be."""
    post = of(session, proposal)
    name = person_of(session, post).name
    if proposal.what is Proposed.REVOKE:
        return farewell(session, proposal, post, site)
    return says(
        f"proposal.{proposal.what}",
        [button("agree", proposal.id or 0, say="button.confirm")],
        [button("decline", proposal.id or 0, say="button.cancel")],
        name=name,
        place=site.name,
        **words(proposal),
    )


def words(proposal: Proposal) -> dict[str, object]:
    """Return before and after, as they are read."""
    if proposal.what is Proposed.TEAM:
        return {
            "before": proposal.before or key("post.every_team"),
            "after": proposal.after or key("post.every_team"),
        }
    return {
        "before": key(f"post.role.{proposal.before}"),
        "after": key(f"post.role.{proposal.after}"),
    }


def farewell(session: Session, proposal: Proposal, post: Post, site: Site) -> Content:
    """Return the preview of an end: their open cases need somebody."""
    held, number = held_at(session, post), proposal.id or 0
    cancel = [button("decline", number, say="button.cancel")]
    slots: dict[str, object] = {
        "name": person_of(session, post).name,
        "place": site.name,
    }
    if not held:
        yes = [button("agree", number, say="button.revoke")]
        return says("proposal.revoke", yes, cancel, **slots)
    names = [
        [button("agree", number, str(one.id), text=f"→ {person.name}")]
        for one, person in heirs(session, post)
    ]
    everybody = [button("agree", number, TEAM, say="button.heir_team")]
    slots |= {"n": len(held), "cases": numbers(held)}
    return says("proposal.revoke_with_cases", *names, everybody, cancel, **slots)


def numbers(held: Sequence[Case]) -> str:
    more = "…" if len(held) > NAMED else ""
    return ", ".join(f"#{case.id}" for case in held[:NAMED]) + more


def apply(
    session: Session, manager: Person, proposal: Proposal, site: Site, how: str, now: datetime
) -> None:
    """Make the change that was confirmed, and tell whom it is about."""
    post = of(session, proposal)
    check(session, post, proposal.what, proposal.after)
    person = people.held(session, post.person_id)
    if proposal.what is Proposed.REVOKE:
        revoke(session, manager, person, post, heir(session, post, how), now)
    elif proposal.what is Proposed.TEAM:
        post.team = proposal.after
    else:
        if post.role is Role.MANAGER:  # no door of theirs stays open behind them
            person_rows.withdraw_invites(session, person.id or 0, post.site_id, now)
        post.role = Role(proposal.after or "")
    session.add(post)
    session.flush()
    menus.of_person(session, person, now)
    if person.id != manager.id:
        tell(session, proposal, person, manager, site, now)


def tell(
    session: Session,
    proposal: Proposal,
    person: Person,
    manager: Person,
    site: Site,
    now: datetime,
) -> None:
    """Let somebody know what they may do from now on."""
    slots = {} if proposal.what is Proposed.REVOKE else words(proposal)
    content = says(f"post.told.{proposal.what}", place=site.name, by=manager.name, **slots)
    people.tell(session, person, f"post:{proposal.id}", content, now)


def heir(session: Session, post: Post, how: str) -> Person | None:
    """Return who was chosen to go on with the cases; nobody where it is the team."""
    if not (how.isascii() and how.isdigit()):
        return None
    chosen = session.get(Post, int(how))
    if (
        chosen is None
        or chosen.revoked_at is not None
        or chosen.id == post.id
        or chosen.site_id != post.site_id
    ):
        raise TooLateError("post.heir_gone")
    return person_of(session, chosen)


def revoke(
    session: Session,
    manager: Person,
    person: Person,
    post: Post,
    to: Person | None,
    now: datetime,
) -> None:
    """End a post: nothing of the place reaches them any more, and nothing of theirs counts."""
    held = held_at(session, post)
    post.revoked_at = now
    session.flush()
    person_rows.withdraw_invites(session, person.id or 0, post.site_id, now)
    for case in held:
        if to is None:
            recoveries.offer_again(session, case, manager, now)
            alerts.tell(session, case, "case.passed_on", now, urgent=True, name=person.name)
        else:
            handovers.hand_on(session, case, manager, to, now)
    take_cards(session, person, post, now)


def take_cards(session: Session, person: Person, post: Post, now: datetime) -> None:
    """Take the place's open cases out of somebody's private chat."""
    farewells.keep_from(session, person.telegram_id, post.site_id, now)
    for card, case in farewells.private_cards(session, person.id or 0, post.site_id):
        outbox.owe(
            session,
            key=f"gone:{card.id}:{now.isoformat()}",
            lane=Lane.REPLY,
            kind=MessageKind.EDIT,
            chat_id=person.telegram_id,
            language=person.language,
            content=edits(card.message_id or 0, "post.card_gone", case=case.id),
            now=now,
        )
