"""Changes that wait to be confirmed: by two at once, elsewhere, by who may no longer."""

from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from bot.cycles import reader
from bot.domain.cycle import Cycle
from bot.errors import NotAllowedHereError
from bot.flows import drafts, edits, files, people, rebasing, sites
from bot.flows.answers import Spot
from bot.flows.relay import Said
from storage.database import Database
from storage.queries import sites as site_rows
from storage.tables import Audit, Awaited, CycleVersion, Draft, Message, Person, Post, Step
from storage.vocabulary import DraftState, Language, Role
from tests.flows.hotel import BRUNO, ELENA, NOW, THEN, house, who
from tests.flows.side_by_side import Deed, Table
from tests.journeys.facts import rows

HOTEL = reader.load("hotel")
SPOT = Spot(ELENA, 9)


def slower(days: int) -> Cycle:
    return HOTEL.model_copy(update={"closes_after": timedelta(days=days)})


def proposed(session: Session, by: int, cycle: Cycle, update: int) -> int:
    """Let a manager send a cycle's file; return the number of the preview."""
    found = files.Read("hotel.yaml", reader.stored(cycle, None), cycle)
    files.received(session, who(by, update), found, NOW)
    return session.exec(select(Draft.id).order_by(col(Draft.id).desc())).first() or 0


def managed(session: Session) -> tuple[int, int]:
    """Make Bruno a manager too; he and Elena have each sent a file."""
    house(session)
    for post in session.exec(select(Post)):
        post.role = Role.MANAGER
    session.flush()
    return proposed(session, ELENA, slower(4), 50), proposed(session, BRUNO, slower(5), 51)


def confirmed(by: int, draft: int, update: int) -> Deed[str]:
    return lambda session: drafts.confirm(session, who(by, update), draft, "", SPOT, THEN)


@pytest.mark.postgres
async def test_of_two_changes_confirmed_at_once_one_is_refused(there: Table) -> None:
    mine, yours = await there.alone(managed)
    second = await there.both(confirmed(ELENA, mine, 60), confirmed(BRUNO, yours, 61))
    assert second == "draft.toast.stale"
    versions = await there.alone(rows(CycleVersion))
    assert [one.current for one in sorted(versions, key=lambda one: one.version)] == [
        False,
        True,
    ]


@pytest.mark.postgres
async def test_a_change_confirmed_twice_at_once_is_made_once(there: Table) -> None:
    mine, _ = await there.alone(managed)
    second = await there.both(confirmed(ELENA, mine, 60), confirmed(ELENA, mine, 61))
    assert second == "draft.is.confirmed"
    assert len(await there.alone(rows(CycleVersion))) == 2


async def test_a_file_can_be_meant_for_another_site(database_url: str) -> None:
    def story(session: Session) -> list[tuple[str, int, bool]]:
        mine, _ = managed(session)
        sites.found(
            session, "luna", "Luna", "Europe/Madrid", Language.SPANISH, "", slower(2), NOW
        )
        luna = site_rows.by_key(session, "luna")
        elena = people.meet(session, who(ELENA, 70), NOW)
        assert luna is not None
        assert elena.id is not None
        assert luna.id is not None
        number = str(luna.id)
        with pytest.raises(NotAllowedHereError):
            rebasing.aim(session, who(ELENA, 71), mine, number, SPOT, THEN)
        post = Post(site_id=luna.id, person_id=elena.id, role=Role.MANAGER, granted_at=NOW)
        session.add(post)
        assert drafts.view(session, mine, Language.SPANISH)["elsewhere"] == [(luna.id, "Luna")]
        rebasing.aim(session, who(ELENA, 72), mine, number, SPOT, THEN)
        drafts.confirm(session, who(ELENA, 73), mine, "", SPOT, THEN)
        found = session.exec(select(CycleVersion).order_by(col(CycleVersion.id)))
        return [(str(one.site_id), one.version, one.current) for one in found]

    db = Database.open(database_url)
    assert await db.write(story) == [("1", 1, True), ("2", 1, False), ("2", 2, True)]
    await db.close()


async def test_what_somebody_did_meanwhile_is_not_done_again(database_url: str) -> None:
    def story(session: Session) -> tuple[list[str], DraftState, int]:
        house(session)
        mine, other = (proposed(session, ELENA, slower(4), update) for update in (50, 51))
        drafts.confirm(session, who(ELENA, 60), other, "", SPOT, THEN)
        said = [drafts.confirm(session, who(ELENA, 61), mine, "", SPOT, THEN)]
        rebasing.look_again(session, who(ELENA, 62), mine, SPOT, THEN)
        said += [
            one.content["say"]
            for one in session.exec(select(Message).where(Message.key == "page:62"))
        ]
        versions = session.exec(select(CycleVersion)).all()
        return said, session.get_one(Draft, mine).state, len(versions)

    db = Database.open(database_url)
    said, state, versions = await db.write(story)
    await db.close()
    assert said == ["draft.toast.stale", "draft.same"]
    assert (state, versions) == (DraftState.CANCELLED, 2)


async def test_a_preview_outlives_the_process_and_the_log_says_who_did_what(
    database_url: str,
) -> None:
    def begin(session: Session) -> int:
        house(session)
        step = session.exec(select(Step.id).where(Step.key == "room")).first() or 0
        edits.begin(session, who(ELENA, 60), step, "deadline", NOW)
        said = Said({"kind": "text", "text": "1h 15m"}, Spot(ELENA, 12))
        assert edits.awaits(session, ELENA, said)
        edits.typed(session, who(ELENA, 61), said, NOW)
        return session.exec(select(Draft.id)).one() or 0

    def end(session: Session, draft: int) -> tuple[str | None, Audit]:
        drafts.confirm(session, who(ELENA, 62), draft, "", SPOT, THEN)
        name = session.exec(
            select(Person.name).join(Audit, col(Audit.actor_id) == Person.id)
        ).one()
        return name, session.exec(select(Audit)).one()

    db = Database.open(database_url)
    draft = await db.write(begin)
    await db.close()
    db = Database.open(database_url)
    name, entry = await db.write(end, draft)
    await db.close()
    assert (name, entry.act, entry.object, entry.at) == (
        "Elena",
        "cycle:edit",
        "site:sol",
        THEN,
    )
    assert entry.details["changed"] == {"room": ["deadline"]}
    assert entry.details["edit"] == {"step": "room", "field": "deadline", "value": "PT75M"}


async def test_who_lost_the_right_confirms_nothing_and_is_not_waited_for(
    database_url: str,
) -> None:
    def story(session: Session) -> tuple[bool, bool, DraftState]:
        mine, _ = managed(session)
        step = session.exec(select(Step.id).where(Step.key == "room")).first() or 0
        edits.begin(session, who(ELENA, 60), step, "deadline", NOW)
        said = Said({"kind": "text", "text": "20m"}, Spot(ELENA, 12))
        before = edits.awaits(session, ELENA, said)
        for post in session.exec(select(Post)):
            post.revoked_at = NOW
        session.flush()
        with pytest.raises(NotAllowedHereError):
            drafts.confirm(session, who(ELENA, 61), mine, "", SPOT, THEN)
        assert session.exec(select(Awaited)).all()
        return before, edits.awaits(session, ELENA, said), session.get_one(Draft, mine).state

    db = Database.open(database_url)
    assert await db.write(story) == (True, False, DraftState.OPEN)
    await db.close()
