"""The rota: who of a team is on duty now, and who may be called in private."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import rota
from bot.domain.rota import Duty
from storage.prepared import Row
from storage.queries import people
from storage.tables import Person, Post, Site


def duty_of(session: Session, post: Post) -> Duty:
    """Return what is known of somebody's duty at a site."""
    zone = post.zone or session.get_one(Site, post.site_id).zone
    return Duty(post.on_duty, post.duty_set_at, post.hours, zone, post.quiet)


def rests_until(session: Session, post: Post, now: datetime) -> datetime | None:
    """Return until when nothing may ring in a private chat, if so."""
    return rota.rests_until(duty_of(session, post), now) if post.quiet else None


def team_on_duty(
    session: Session, site_id: int, team: str, now: datetime, *, danger: bool = False
) -> list[Person]:
    """Return the staff of a team who are on duty and can be written to."""
    return [
        session.get_one(Person, row[0])
        for row in people.rota(session, site_id)
        if row[1] in (None, team) and reachable(row) and on_duty(row, now, danger=danger)
    ]


def nobody_there(session: Session, site_id: int, team: str, now: datetime) -> bool:
    """Tell whether a team has people, and none of them is on duty."""
    theirs = [row for row in people.rota(session, site_id) if row[1] in (None, team)]
    return bool(theirs) and not any(on_duty(row, now) for row in theirs)


def reachable(row: Row) -> bool:
    return bool(row[7])


def on_duty(row: Row, now: datetime, *, danger: bool = False) -> bool:
    """Tell whether somebody is on duty; who rests is not, but danger wakes them."""
    _, _, on, set_at, hours, own_zone, quiet, _, zone = row
    if hours is None and quiet is None:
        return bool(on)
    duty = Duty(bool(on), set_at, hours, own_zone or zone, quiet)
    return rota.on_duty(duty, now) and (danger or rota.awake(duty, now))
