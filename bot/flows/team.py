"""The team: one-use invitations, posts, duty, and the groups in which teams are alerted."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.errors import BadInputError, UnknownLinkError
from bot.flows import maps, menus, peace, people
from bot.flows.content import key, says
from bot.flows.people import RANK, Who
from storage.queries import people as person_rows
from storage.queries import sites
from storage.tables import Invite, Person, Post, Site, TeamChat
from storage.vocabulary import ChatState, Role

INVITE_LASTS = timedelta(hours=24)
INVITE_LETTER = "i"


def hashed(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def invite(
    session: Session,
    site: Site,
    role: Role,
    team: str | None,
    by: Person | None,
    now: datetime,
) -> str:
    """Make a one-use invitation and return its code; only the hash is kept."""
    assert site.id is not None
    code = f"{INVITE_LETTER}{secrets.token_urlsafe(16)}"
    session.add(
        Invite(
            secret_hash=hashed(code),
            site_id=site.id,
            role=role,
            team=team,
            created_by=by.id if by else None,
            expires_at=now + INVITE_LASTS,
        )
    )
    people.audit(session, by, "invite", f"site:{site.key}", now, role=role, team=team)
    return code


def invite_by_chat(session: Session, who: Who, words: str, link_to: str, now: datetime) -> None:
    """A manager asks for an invitation: /invite staff reception."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    role, _, team = words.strip().partition(" ")
    if role not in set(Role):
        raise BadInputError("invite.how")
    known = team_names(session, site)
    if team and team not in known:
        raise BadInputError("team.unknown", known=", ".join(known))
    code = invite(session, site, Role(role), team or None, manager, now)
    said = key(f"post.role.{role}")
    content = says("invite.link", link=link_to.format(code=code), role=said)
    people.reply(session, manager, who, content, now)


def team_names(session: Session, site: Site) -> list[str]:
    """Return the teams that the site's cycle names."""
    assert site.id is not None
    version = sites.current_cycle(session, site.id)
    if version is None or version.id is None:
        return []
    return sorted({step.team for step in maps.cycle(session, version.id).steps})


def join(session: Session, who: Who, code: str, now: datetime) -> None:
    """Give the person the post that an invitation holds; it opens once."""
    person = people.meet(session, who, now)
    assert person.id is not None
    invitation = person_rows.invite(session, hashed(code))
    if invitation is None:
        raise UnknownLinkError("invite.unknown")
    if invitation.used_by != person.id:
        if not person_rows.use_invite(session, hashed(code), person.id, now):
            raise UnknownLinkError("invite.used")
        give_post(session, person, invitation, now)
        place = f"site:{session.get_one(Site, invitation.site_id).key}"
        people.audit(session, person, "join", place, now, role=invitation.role)
    post = given(session, person, invitation)
    peace.come_back(session, person, now)
    site = session.get_one(Site, invitation.site_id)
    content = says(f"invite.welcome.{post.role}", place=site.name, name=person.name)
    people.reply(session, person, who, content, now)
    menus.of_person(session, person, now)


def given(session: Session, person: Person, invitation: Invite) -> Post:
    """Return the post somebody has; an invitation that was spent gives back no other."""
    post = person_rows.post_at(session, person.id or 0, invitation.site_id)
    if post is None:
        raise UnknownLinkError("invite.used")
    return post


def give_post(session: Session, person: Person, invitation: Invite, now: datetime) -> Post:
    """Return the person's post; an invitation raises a role and never lowers one."""
    assert person.id is not None
    post = person_rows.any_post_at(session, person.id, invitation.site_id)
    if post is None:
        post = Post(
            site_id=invitation.site_id,
            person_id=person.id,
            role=invitation.role,
            team=invitation.team,
            granted_by=invitation.created_by,
            granted_at=now,
        )
        session.add(post)
        session.flush()
    elif post.revoked_at is not None or RANK[post.role] <= RANK[invitation.role]:
        post.role, post.team, post.revoked_at = invitation.role, invitation.team, None
    return post


def bind(
    session: Session, who: Who, chat_id: int, team: str, now: datetime, *, forum: bool
) -> None:
    """Make this group the place where a team of the site, or all of them, is alerted."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    assert site.id is not None
    wanted = team.strip() or sites.EVERY_TEAM
    known = team_names(session, site)
    if wanted != sites.EVERY_TEAM and wanted not in known:
        raise BadInputError("team.unknown", known=", ".join(known))
    binding = sites.bound_as(session, site.id, wanted)
    if binding is None:
        binding = TeamChat(site_id=site.id, team=wanted, chat_id=chat_id, bound_at=now)
    binding.chat_id, binding.forum, binding.bound_at = chat_id, forum, now
    binding.state, binding.lost_because = ChatState.REACHABLE, None
    session.add(binding)
    people.audit(session, manager, "bind", f"site:{site.key}", now, team=wanted)
    say = "bind.every_team" if wanted == sites.EVERY_TEAM else "bind.team"
    content = says(say, place=site.name, team=wanted)
    people.respond(session, chat_id, site.language, who, content, now)
    menus.of_group(session, chat_id, site.language, now)


def upgraded(session: Session, old: int, new: int, now: datetime) -> None:
    """A group became a supergroup and has another id from now on; told twice or not at all."""
    for binding in sites.held_chats(session, old):
        binding.chat_id = new
        session.add(binding)
        menus.of_group(session, new, sites.language(session, binding.site_id), now)


def lose(session: Session, chat_id: int, because: str) -> list[int]:
    """Note that a team's group can't be written to; return the sites that reached it."""
    bound = sites.held_chats(session, chat_id)
    bindings = [one for one in bound if one.state is ChatState.REACHABLE]
    for binding in bindings:
        binding.state, binding.lost_because = ChatState.LOST, because
        session.add(binding)
    return [binding.site_id for binding in bindings]


def found(session: Session, chat_id: int, who: Who, now: datetime, *, greet: bool) -> None:
    """The bot was let into a group: its own again, or one that nobody has bound yet."""
    bindings = sites.held_chats(session, chat_id)
    for binding in bindings:
        binding.state, binding.lost_because = ChatState.REACHABLE, None
        session.add(binding)
    if greet and not bindings:
        language = people.spoken_to(session, who.telegram_id, who.language_code)
        people.respond(session, chat_id, language, who, says("bind.hello"), now)
