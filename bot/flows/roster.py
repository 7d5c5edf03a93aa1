"""The roster: who works at a place, as what, and the doors by which somebody comes or goes."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import rota
from bot.errors import TooLateError
from bot.flows import pages, people, posts, proposals, team
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, on_day, says
from bot.flows.people import Who
from bot.flows.rota import duty_of
from storage.queries import people as person_rows
from storage.tables import Person, Post, Site
from storage.vocabulary import Language, Proposed, Role

A_PAGE = 12
A_ROW = 2
EVERY = "every"  # team, in place of the number of one
TEAMS_SHOWN = 20


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /people: who works at the manager's place."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    people.reply(session, manager, who, page(session, manager, site, 0, now), now)


def leaf(
    session: Session, who: Who, site_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show another page of the list, or the way to invite somebody, in the same message."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    site = session.get_one(Site, site_id)
    act, _, chosen = value.partition("-")
    if act == "invite":
        content = invite(session, manager, site, chosen, now)
    elif value.isascii() and value.isdigit():
        content = page(session, manager, site, int(value), now)
    else:
        raise TooLateError("error.gone")
    pages.turn(session, manager, who, spot, content, now)


def page(session: Session, manager: Person, site: Site, number: int, now: datetime) -> Content:
    """Return one page of the list; the last one, if there are no longer so many."""
    found = sorted(
        person_rows.staff_of(session, site.id or 0),
        key=lambda one: (-people.RANK[one[0].role], one[1].name.casefold()),
    )
    last = max(len(found) - 1, 0) // A_PAGE
    number = min(number, last)
    shown = found[number * A_PAGE : (number + 1) * A_PAGE]
    names = [button("post", post.id or 0, text=person.name) for post, person in shown]
    leaves = [
        button("roster", site.id or 0, str(there), say=say)
        for there, say in ((number - 1, "button.page.back"), (number + 1, "button.page.on"))
        if 0 <= there <= last
    ]
    return says(
        "people.list",
        *rows_of(names),
        leaves,
        [button("roster", site.id or 0, "invite", say="button.invite")],
        elsewhere(session, manager, site),
        place=site.name,
        n=len(found),
        lines=[line(session, post, person, now) for post, person in shown],
    )


def rows_of(buttons: list[Content]) -> Rows:
    return [buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)]


def elsewhere(session: Session, manager: Person, site: Site) -> list[Content]:
    """Return a button for each other place of the manager's."""
    return [
        button("roster", one.id or 0, "0", text=one.name)
        for one in people.sites_of(session, manager, Role.MANAGER)
        if one.id != site.id
    ]


def line(session: Session, post: Post, person: Person, now: datetime) -> Content:
    """Return what the list says of one person."""
    return key(
        "people.line",
        person=person.name,
        role=key(f"post.role.{post.role}"),
        team=post.team or key("post.every_team"),
        duty=duty_now(session, post, person, now),
    )


def duty_now(session: Session, post: Post, person: Person, now: datetime) -> Content:
    """Return whether alerts reach somebody now."""
    if not person.reachable:
        return key("people.unreachable")
    on = rota.on_duty(duty_of(session, post), now)
    return key("people.on_duty" if on else "people.off_duty")


def show(
    session: Session, who: Who, post_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show somebody of the staff, or what a change of theirs would be."""
    manager = people.meet(session, who, now)
    post = session.get(Post, post_id)
    if post is None:
        raise TooLateError("error.gone")
    people.require(session, manager, post.site_id, Role.MANAGER)
    if post.revoked_at is not None:
        raise TooLateError("post.gone")
    site = session.get_one(Site, post.site_id)
    content = change(session, manager, site, post, value, now)
    pages.turn(session, manager, who, spot, content, now)


def change(
    session: Session, manager: Person, site: Site, post: Post, value: str, now: datetime
) -> Content:
    """Return the page that a button of somebody's leads to."""
    act, _, chosen = value.partition("-")
    number = str(post.id)
    match act:
        case "":
            return card(session, site, post, manager.language, now)
        case "role" if chosen in set(Role):
            what = Proposed.ROLE
            return proposals.propose(session, manager, site, what, number, chosen, now)
        case "team" if not chosen:
            return teams(session, site, post)
        case "team":
            to = chosen_team(session, site, chosen)
            return proposals.propose(session, manager, site, Proposed.TEAM, number, to, now)
        case "revoke":
            what = Proposed.REVOKE
            return proposals.propose(session, manager, site, what, number, None, now)
        case _:
            raise TooLateError("error.gone")


def card(
    session: Session, site: Site, post: Post, language: Language, now: datetime
) -> Content:
    """Return all about somebody's post, with what can be changed of it."""
    person, number = posts.person_of(session, post), post.id or 0
    others = [
        button("post", number, f"role-{role}", say=f"button.make.{role}")
        for role in Role
        if role is not post.role
    ]
    return says(
        "people.one",
        others,
        [
            button("post", number, "team", say="button.other_team"),
            button("post", number, "revoke", say="button.revoke"),
        ],
        [button("roster", site.id or 0, "0", say="button.people")],
        name=person.name,
        place=site.name,
        role=key(f"post.role.{post.role}"),
        team=post.team or key("post.every_team"),
        duty=duty_now(session, post, person, now),
        hours=rota.worded(post.hours, language) if post.hours else key("hours.by_hand"),
        since=on_day(post.granted_at, site.zone),
        n=len(posts.held_at(session, post)),
    )


def teams(session: Session, site: Site, post: Post) -> Content:
    """Ask for which team somebody works."""
    number = post.id or 0
    names = [
        button("post", number, f"team-{at}", text=name)
        for at, name in enumerate(team.team_names(session, site)[:TEAMS_SHOWN])
    ]
    return says(
        "people.ask_team",
        *rows_of(names),
        [button("post", number, f"team-{EVERY}", say="post.every_team")],
        [button("post", number, say="button.back")],
        name=posts.person_of(session, post).name,
    )


def chosen_team(session: Session, site: Site, chosen: str) -> str | None:
    """Return the team on a button, by its place among those of the cycle."""
    if chosen == EVERY:
        return None
    known = team.team_names(session, site)
    if not (chosen.isascii() and chosen.isdigit()) or int(chosen) >= len(known):
        raise TooLateError("error.gone")
    return known[int(chosen)]


def invite(
    session: Session, manager: Person, site: Site, chosen: str, now: datetime
) -> Content:
    """Ask as what somebody is to come, then for which team; then show the invitation."""
    role, _, crew = chosen.partition("-")
    number = site.id or 0
    if not role:
        roles = [
            button("roster", number, f"invite-{one}", say=f"button.as.{one}") for one in Role
        ]
        back = [button("roster", number, "0", say="button.people")]
        return says("people.ask_role", roles, back, place=site.name)
    if role not in set(Role):
        raise TooLateError("error.gone")
    known = team.team_names(session, site)[:TEAMS_SHOWN]
    if not crew and known:
        names = [
            button("roster", number, f"invite-{role}-{at}", text=name)
            for at, name in enumerate(known)
        ]
        every = [button("roster", number, f"invite-{role}-{EVERY}", say="post.every_team")]
        return says(
            "people.ask_invited_team", *rows_of(names), every, role=key(f"post.role.{role}")
        )
    to = chosen_team(session, site, crew or EVERY)
    return proposals.propose(session, manager, site, Proposed.INVITE, role, to, now)
