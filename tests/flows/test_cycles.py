"""A site's cycle: loaded from a file, kept by those under way, given out again."""

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlmodel import Session, select

from bot.cycles import reader
from bot.domain.cycle import Cycle, Span
from bot.domain.throttle import Skip, Why
from bot.domain.timing import QuietHours
from bot.errors import BadInputError
from bot.flows import cycles, entrances, journeys, maps, questions, sites
from bot.flows.people import Who
from storage.database import Database
from storage.queries.journeys import question as question_at
from storage.queries.sites import by_key, current_cycles
from storage.tables import Audit, CycleVersion, Journey, Message, Question
from storage.vocabulary import Language, QuestionState
from tests.journeys.facts import rows

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
HOTEL = reader.load("hotel")
SOURCE = reader.source("hotel")
LATER = HOTEL.model_copy(update={"closes_after": timedelta(days=9)})


def founded(session: Session, cycle: Cycle = HOTEL) -> None:
    spoken, quiet = Language.SPANISH, "22:00-08:00"
    sites.found(session, "sol", "Hotel Sol", "Europe/Madrid", spoken, quiet, cycle, NOW)


async def test_those_under_way_keep_their_version(database_url: str) -> None:
    def story(session: Session) -> list[cycles.Loaded]:
        founded(session)
        entrances.arrive(session, Who(41, "Vera", "es", 1), "", NOW)
        loads = (LATER, LATER, HOTEL)
        return [cycles.load(session, None, one, "# ours", NOW) for one in loads]

    db = Database.open(database_url)
    changed, same, back = await db.write(story)
    await db.close()
    assert [(one.version, one.new, one.keeping) for one in (changed, same, back)] == [
        (2, True, 1),
        (2, False, 1),
        (3, True, 1),
    ]
    assert changed.revision.general == ("closes_after",)
    assert not same.revision


async def test_each_change_stands_in_the_audit_log(database_url: str) -> None:
    def story(session: Session) -> list[Audit]:
        founded(session)
        for _ in range(2):
            cycles.load(session, "sol", LATER, "", NOW)
        return list(session.exec(select(Audit).where(Audit.act == "cycle:load")))

    db = Database.open(database_url)
    (entry,) = await db.write(story)
    await db.close()
    assert entry.object == "site:sol"
    assert (entry.details["version"], entry.details["general"]) == (2, ["closes_after"])


async def test_the_file_is_kept_and_new_comments_make_no_version(database_url: str) -> None:
    def story(session: Session) -> tuple[str | None, str | None, int]:
        founded(session)
        cycles.load(session, None, HOTEL, SOURCE, NOW)
        first = cycles.current(session, None, None).source
        cycles.load(session, None, HOTEL, f"# ours\n{SOURCE}", NOW)
        versions = len(session.exec(select(CycleVersion)).all())
        return first, cycles.current(session, "sol", "hotel").source, versions

    db = Database.open(database_url)
    assert await db.write(story) == (SOURCE, f"# ours\n{SOURCE}", 1)
    await db.close()


async def test_another_cycle_stands_beside_the_first(database_url: str) -> None:
    def story(session: Session) -> cycles.Loaded:
        founded(session)
        return cycles.load(session, None, reader.load("restaurant"), "", NOW)

    db = Database.open(database_url)
    loaded = await db.write(story)
    assert (loaded.version, loaded.beside, loaded.keeping) == (1, ("hotel",), 0)
    with pytest.raises(BadInputError):
        await db.read(cycles.current, "sol", "spa")
    with pytest.raises(BadInputError):
        await db.read(cycles.current, "luna", None)
    await db.close()


async def test_a_changed_cycle_keeps_its_place_before_the_others(database_url: str) -> None:
    def story(session: Session) -> list[str]:
        founded(session)
        cycles.load(session, None, reader.load("restaurant"), "", NOW)
        cycles.load(session, None, LATER, "", NOW)
        return [one.key for one in current_cycles(session, 1)] + [
            cycles.current(session, None, None).cycle.key
        ]

    db = Database.open(database_url)
    assert await db.write(story) == ["hotel", "restaurant", "hotel"]
    await db.close()


def resting(cycle: Cycle, *keys: str) -> Cycle:
    steps = [one.model_copy(update={"paused": one.key in keys}) for one in cycle.steps]
    return cycle.model_copy(update={"steps": tuple(steps)})


async def test_a_paused_step_is_not_asked_of_those_under_way_either(database_url: str) -> None:
    def story(session: Session) -> list[object]:
        founded(session, resting(HOTEL, "arrival"))  # which the next version takes up again
        entrances.arrive(session, Who(41, "Vera", "es", 1), "", NOW)
        journey = session.exec(select(Journey)).one()
        journeys.happened(session, journey.id or 0, "arrival", NOW)
        cycles.load(session, None, resting(HOTEL, "room"), "", NOW)
        found: list[object] = []
        for key, hours in (("arrival", 4), ("room", 7)):
            question = question_at(session, journey.id or 0, key)
            assert question is not None
            then = NOW + timedelta(hours=hours)
            said = questions.ask_when_due(session, question.id or 0, then)
            session.refresh(question)
            found += [said, question.state]
        return found

    db = Database.open(database_url)
    assert await db.write(story) == [
        None, QuestionState.ASKED, Skip(Why.STEP_PAUSED), QuestionState.SKIPPED,
    ]  # fmt: skip
    await db.close()


async def test_who_scans_the_code_of_a_paused_step_is_told_so(database_url: str) -> None:
    def story(session: Session) -> tuple[list[str], int]:
        founded(session, resting(HOTEL, "room", "reservation"))
        code = sites.printed(session, "hotel", "room", None, NOW)
        entrances.arrive(session, Who(41, "Vera", "es", 1), code, NOW)
        said = [one.content["say"] for one in rows(Message)(session)]
        return said, len(session.exec(select(Question)).all())

    db = Database.open(database_url)
    said, questions_planned = await db.write(story)
    assert said == ["start.greeting", "start.paused"]
    assert questions_planned == 0  # who passes by is asked of nothing else
    await db.close()


async def test_a_step_has_its_own_quiet_hours_the_cycle_s_or_the_site_s(
    database_url: str,
) -> None:
    steps = [
        one.model_copy(update={"quiet": Span(start=time(1), end=time(6))})
        if one.key == "room"
        else one
        for one in HOTEL.steps
    ]
    own = HOTEL.model_copy(update={"steps": tuple(steps)})
    general = own.model_copy(update={"quiet": Span(start=time(0), end=time(0))})

    def story(session: Session) -> list[QuietHours | None]:
        founded(session)
        site = by_key(session, "sol")
        assert site is not None
        asked = ((own, "room"), (own, "arrival"), (general, "room"), (general, "arrival"))
        return [maps.quiet_at(site, cycle, key) for cycle, key in asked]

    db = Database.open(database_url)
    assert await db.write(story) == [
        QuietHours(time(1), time(6)),
        QuietHours(time(22), time(8)),
        QuietHours(time(1), time(6)),
        QuietHours(time(0), time(0)),
    ]
    await db.close()
