"""Changes of people: kept through a restart, and never leaving a place without a manager."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlmodel import Session, select

from bot.errors import BotError
from bot.flows import proposals, roster
from bot.flows.answers import Spot
from storage.database import Database
from storage.tables import Post, Proposal
from storage.vocabulary import DraftState, Role
from tests.flows.crew import hire, who
from tests.flows.hotel import house
from tests.flows.side_by_side import Deed, Table

NOW = datetime(2027, 6, 2, 8, tzinfo=UTC)
INES, PABLO = 71, 72
MANAGERS = {INES: Role.MANAGER, PABLO: Role.MANAGER}


def found(session: Session) -> None:
    house(session)
    for post in session.exec(select(Post)).all():  # nobody but these two
        post.revoked_at = NOW
    hire(session, MANAGERS, NOW)


def post_of(session: Session, number: int) -> Post:
    posts = session.exec(select(Post).where(Post.role == Role.MANAGER)).all()
    there = [one for one in posts if one.revoked_at is None]
    return there[list(MANAGERS).index(number)]


def shows(by: int, of: int, update: int) -> Deed[int]:
    """Let a manager see what it would be if another were staff."""

    def deed(session: Session) -> int:
        number = post_of(session, of).id or 0
        roster.show(session, who(by, update), number, "role-staff", Spot(by, 5), NOW)
        newest = session.exec(select(Proposal)).all()[-1]
        return newest.id or 0

    return deed


def agrees(by: int, proposal: int, update: int, at: datetime = NOW) -> Deed[str]:
    def deed(session: Session) -> str:
        return proposals.agree(
            session, who(by, update), proposal, "", Spot(by, 5), "{code}", at
        )

    return deed


def managers(session: Session) -> list[bool]:
    posts = session.exec(select(Post).where(Post.role == Role.MANAGER)).all()
    return [one.revoked_at is None for one in posts if one.revoked_at is None]


async def test_what_was_shown_can_be_confirmed_after_a_restart(database_url: str) -> None:
    first = Database.open(database_url)
    await first.write(found)
    number = await first.write(shows(INES, PABLO, 1))
    await first.close()
    second = Database.open(database_url)
    try:
        later = NOW + timedelta(hours=23)
        press = partial(agrees, INES, number)
        assert await second.write(press(2, later)) == "draft.is.confirmed"
        assert await second.write(press(3, later)) == "draft.is.confirmed"  # pressed twice
        assert len(await second.read(managers)) == 1
    finally:
        await second.close()


@pytest.mark.postgres
async def test_two_managers_cannot_send_each_other_away_at_once(there: Table) -> None:
    await there.alone(found)
    one = await there.alone(shows(INES, PABLO, 1))
    other = await there.alone(shows(PABLO, INES, 2))
    with pytest.raises(BotError):  # the later has no right any more
        await there.both(agrees(INES, one, 3), agrees(PABLO, other, 4))
    assert len(await there.alone(managers)) == 1
    states = await there.alone(
        lambda session: [p.state for p in session.exec(select(Proposal))]
    )
    assert sorted(states) == [DraftState.CONFIRMED, DraftState.OPEN]
