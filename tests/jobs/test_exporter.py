"""The maker of exports: begun again after a death, split where one file is full, cleared."""

import asyncio
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlmodel import Session, select

from bot.clock import Clock
from bot.flows import exporting, sites
from bot.jobs import exporter, uploads
from bot.jobs.exporter import Exporter
from bot.telegram.wire import Answer, DoubtfulError, Upload
from storage.database import Database
from storage.queries import people
from storage.tables import (
    CycleVersion,
    Erasure,
    Export,
    Journey,
    Message,
    Moment,
    MomentNote,
    Post,
)
from storage.vocabulary import (
    ExportForm,
    ExportState,
    JourneyState,
    Language,
    Origin,
    Role,
    Verdict,
)
from tests.journeys.facts import ZONE, cycle
from tests.people import until

ELENA = 53
MANY = 60


class Phone:
    """Takes what is sent to a manager."""

    def __init__(self) -> None:
        self.files: list[Upload] = []
        self.doubts = 0  # so many arrive without anybody hearing of it

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = 30,  # noqa: ARG002, ASYNC109 - the wire's own
    ) -> Answer:
        assert method == "sendDocument"
        self.files.append(params["document"])
        if self.doubts:
            self.doubts -= 1
            raise DoubtfulError("cut")
        return Answer(200, {"ok": True, "result": {"message_id": 100 + len(self.files)}})

    async def exchange(self, *_: Any) -> tuple[int, bytes]:
        raise AssertionError("nobody asks")

    async def close(self) -> None:
        """Let go."""


def found(session: Session, now: datetime) -> int:
    """Found a place with a manager, and many moments."""
    sites.found(session, "sol", "Hotel Sol", ZONE, Language.ENGLISH, "", cycle(), now)
    person = people.add(session, ELENA, "Elena", Language.ENGLISH, now)
    session.add(Post(site_id=1, person_id=person.id or 0, role=Role.MANAGER, granted_at=now))
    vera = people.add(session, 41, "Vera", Language.ENGLISH, now)
    version = session.exec(select(CycleVersion)).one()
    journey = Journey(
        site_id=1,
        person_id=vera.id or 0,
        cycle_id=version.id or 0,
        chat_id=41,
        state=JourneyState.ENDED,
        started_at=now,
    )
    session.add(journey)
    session.flush()
    for number in range(MANY):
        at = now - timedelta(minutes=number // 2)  # two at every instant
        moment = Moment(
            site_id=1,
            journey_id=journey.id or 0,
            person_id=vera.id or 0,
            step_key="room",
            score=1,
            verdict=Verdict.BITTER,
            origin=Origin.TAP,
            recorded_at=at,
            updated_at=at,
        )
        session.add(moment)
        session.flush()
        words = f"note {number}"
        note = MomentNote(moment_id=moment.id or 0, at=at, chat_id=41, message_id=number)
        note.words = words
        session.add(note)
    return person.id or 0


def asked(session: Session, /, person_id: int, now: datetime, **more: Any) -> None:
    month = f"{now:%Y-%m}"
    first = f"{now - timedelta(days=40):%Y-%m}"
    session.add(
        Export(
            person_id=person_id,
            sites=[1],
            first=first,
            last=month,
            form=ExportForm.WORKBOOK,
            language=Language.ENGLISH,
            asked_at=now + timedelta(seconds=1),
            chat_id=ELENA,
            **more,
        )
    )


@asynccontextmanager
async def working(url: str, db: Database, phone: Phone, **limits: int) -> AsyncIterator[None]:
    """Let an exporter work on a database."""
    maker = Exporter(
        url, db, Clock(), wake=lambda: None, open_wire=lambda: phone, order=dict(limits)
    )
    maker.look()  # so that it does not let the start pass by
    running = asyncio.create_task(maker.run())
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    base = Database.open(database_url)
    yield base
    await base.close()


async def ends(db: Database) -> Export:
    one: list[Export] = []

    async def over() -> bool:
        one[:] = [await db.read(lambda session: session.exec(select(Export)).one())]
        return one[0].ended_at is not None

    await until(over, "the export to end")
    return one[0]


def words(files: list[Upload]) -> list[str]:
    """Return the words of all moments, in order, out of all files."""
    books = [openpyxl.load_workbook(io.BytesIO(one.data)) for one in files]
    return [
        str(row[14]) for book in books for row in book["moments"].iter_rows(2, values_only=True)
    ]


def figures(book: openpyxl.Workbook, sheet: str, title: str) -> int:
    """Return the sum of a column."""
    head, *rows = book[sheet].iter_rows(values_only=True)
    place = head.index(title)
    return sum(int(str(row[place])) for row in rows)


async def test_what_a_dead_process_left_is_taken_back_and_made_again_in_parts(
    database_url: str, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, phone = datetime.now(UTC), Phone()
    phone.doubts = 1
    monkeypatch.setattr(uploads, "PAUSES", (0.01, 0.01))
    person = await db.write(found, now)
    far = now + timedelta(hours=1)
    left = {"state": ExportState.RUNNING, "lease": "dead", "leased_until": far}
    await db.write(asked, person, now, files=[7], tries=1, **left)
    async with working(database_url, db, phone, rows_most=26):
        one = await ends(db)
    owed = await db.read(lambda session: session.exec(select(Message.key)).all())
    assert (one.state, one.tries, one.rows_done) == (ExportState.DONE, 2, MANY)
    assert "wipe:53:7:media" in owed
    names = [file.name.removesuffix(".xlsx")[-2:] for file in phone.files[-2:]]
    assert names == ["-2", "-3"]
    assert one.files == [102, 103, 104]  # the first was in doubt, and is sent twice
    first = openpyxl.load_workbook(io.BytesIO(phone.files[1].data))
    assert figures(first, "steps", "Bitter") == figures(first, "months", "Bitter") == MANY
    assert sorted(words(phone.files[1:])) == sorted(f"note {n}" for n in range(MANY))


async def test_whoever_lost_the_right_meanwhile_gets_nothing(
    database_url: str, db: Database
) -> None:
    now, phone = datetime.now(UTC), Phone()
    person = await db.write(found, now)

    def revoke(session: Session) -> None:
        session.exec(select(Post)).one().revoked_at = now

    await db.write(revoke)
    await db.write(asked, person, now)
    async with working(database_url, db, phone):
        one = await ends(db)
    assert (one.state, phone.files) == (ExportState.REFUSED, [])


async def test_it_is_begun_again_if_somebody_asks_to_be_forgotten_meanwhile(
    db: Database,
) -> None:
    now = datetime.now(UTC)
    person = await db.write(found, now)
    await db.write(asked, person, now)
    order = await db.write(exporting.take, "first", now)
    assert order is not None
    number = order["export"]
    assert await db.write(exporting.take, "other", now) is None
    assert await db.write(exporting.deliverable, number, "first", now) is not None
    await db.write(exporting.delivered, number, "first", 8, now)
    await db.write(forget, person, now)  # no customer of the place
    assert await db.write(exporting.deliverable, number, "first", now) is not None
    await db.write(forget, person + 1, now)
    assert await db.write(exporting.deliverable, number, "first", now) is None
    one = await db.read(lambda session: session.get_one(Export, number))
    assert (one.state, one.files, one.tries) == (ExportState.WAITING, [], 1)
    owed = await db.read(lambda session: session.exec(select(Message.key)).all())
    assert "wipe:53:8:media" in owed
    later = now + timedelta(seconds=1)
    assert await db.write(exporting.take, "second", later) is not None
    assert not await db.write(exporting.advance, number, "first", 1, 2, later)
    assert await db.write(exporting.advance, number, "second", 1, 2, later)


def forget(session: Session, person_id: int, now: datetime) -> None:
    session.add(Erasure(person_id=person_id, asked_at=now))


def test_folders_of_the_dead_are_removed_and_of_the_living_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    parent = os.getppid()
    names = {
        f"{exporter.PREFIX}{dead.pid}-aaaa-x": False,
        f"{exporter.PREFIX}{os.getpid()}-aaaa-x": False,  # its number was another's before
        f"{exporter.PREFIX}{os.getpid()}-{exporter.NAME}-x": True,
        f"{exporter.PREFIX}{parent}-aaaa-x": True,
        f"{exporter.PREFIX}none": True,
        "somebody-else": True,
    }
    for name in names:
        (tmp_path / name).mkdir()
    exporter.sweep()
    assert {name: (tmp_path / name).exists() for name in names} == names
