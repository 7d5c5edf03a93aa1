"""What Telegram hands over is on disk before it is acknowledged, and is handed on once."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from bot.clock import Clock
from bot.telegram import opening
from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.opening import TokenRefusedError
from bot.telegram.receiver import Received, Receiver, person_key
from storage.database import Database
from storage.queries import inbox
from storage.tables import Beat, Gap, Inbox
from storage.vocabulary import InboxState
from tests.journeys.facts import rows
from tests.machine import until
from tests.sandbox.stage import TOKEN, Stage

Json = dict[str, Any]


@dataclass
class Door:
    """A receiver with what it handed on."""

    db: Database
    receiver: Receiver
    got: list[Received] = field(default_factory=list)

    async def rows(self) -> list[Inbox]:
        return await self.db.read(rows(Inbox))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.receiver.run())
        try:
            yield
        finally:
            self.receiver.stop()
            await asyncio.wait([task], timeout=10)
            assert task.done()
        await task


@pytest.fixture
async def door(database_url: str, stage: Stage) -> AsyncIterator[Door]:
    db, wire = Database(database_url), AiohttpWire(f"{stage.base}/bot{TOKEN}")
    got: list[Received] = []
    door = Door(db, Receiver(db, wire, Clock(), handed=got.extend, poll_timeout=5), got)
    yield door
    await wire.close()
    await db.close()


async def polls(stage: Stage) -> list[Json]:
    calls: list[Json] = (await stage.seen("calls", method="getUpdates"))["calls"]
    return calls


async def test_an_update_is_kept_then_handed_on_then_acknowledged(
    door: Door, stage: Stage
) -> None:
    async with door.open():
        await stage.guest()
        await until(lambda: door.got, "an update")
        rows = await door.rows()
        assert [row.update_id for row in rows] == [door.got[0].update_id]
        assert rows[0].state is InboxState.NEW
        assert rows[0].body == door.got[0].body
        await until(lambda: acknowledged(stage, door.got[0].update_id), "the acknowledgement")
    assert "offset" not in (await polls(stage))[0]["params"]


async def acknowledged(stage: Stage, number: int) -> bool:
    return any(call["params"].get("offset") == number + 1 for call in await polls(stage))


async def test_what_cannot_be_written_is_not_acknowledged(
    door: Door, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, broken = inbox.keep, True

    def refuse(session: Session, *args: Any) -> list[int | None]:
        if broken:
            raise OperationalError("INSERT", None, Exception("database or disk is full"))
        return keep(session, *args)

    monkeypatch.setattr(inbox, "keep", refuse)
    monkeypatch.setattr(opening, "FIRST_PAUSE", 0.01)
    door.receiver._pause = 0.01
    async with door.open():
        await stage.guest()
        before = len(await polls(stage))
        await until(lambda: more_polls(stage, before + 2), "more polls")
        assert all("offset" not in call["params"] for call in await polls(stage))
        assert door.got == []
        broken = False
        await until(lambda: door.got, "the update after all")


async def more_polls(stage: Stage, count: int) -> bool:
    return len(await polls(stage)) >= count


async def test_a_redelivered_update_is_no_work(door: Door, stage: Stage) -> None:
    await stage.guest()
    updates = await stage.updates()
    for _ in range(2):
        await door.receiver.accept(json.dumps(updates[0]).encode())
    assert len(door.got) == len(await door.rows()) == 1


async def test_the_same_update_twice_in_a_batch_is_work_once(door: Door, stage: Stage) -> None:
    await stage.http.post(
        f"{stage.base}/sandbox/faults", json=[{"kind": "duplicate_updates", "times": 1}]
    )
    await stage.guest()
    async with door.open():
        await until(lambda: door.got, "the update")
    assert len(door.got) == len(await door.rows()) == 1


async def test_another_update_under_a_known_id_has_a_row_of_its_own(door: Door) -> None:
    for text in ("old", "new", "new"):
        await door.receiver.accept(
            json.dumps({"update_id": 7, "message": {"text": text}}).encode()
        )
    rows = {row.update_id: json.loads(row.body) for row in await door.rows()}
    assert len(rows) == 2
    assert rows[7]["message"]["text"] == "old"
    assert [update.update_id for update in door.got] == [7, min(rows)]
    assert min(rows) < 0


async def test_two_updates_under_one_id_in_one_batch_are_both_kept(door: Door) -> None:
    await door.receiver._keep([{"update_id": 7, "a": 1}, {"update_id": 7, "a": 2}])
    assert len(door.got) == len(await door.rows()) == 2


@pytest.mark.parametrize(
    "raw",
    [b"<html>", b"[1, 2]", b'{"message": {}}', b"\xff\x00", b'{"update_id": "x"}', b"null"],
)
async def test_what_is_no_update_is_a_dead_letter(door: Door, raw: bytes) -> None:
    await door.receiver.accept(raw)
    rows = await door.rows()
    assert [row.state for row in rows] == [InboxState.DEAD]
    assert rows[0].update_id < 0
    assert door.got == []


async def test_half_a_surrogate_pair_stops_nobody(door: Door, stage: Stage) -> None:
    await door.receiver.accept(b'{"update_id": 1, "message": {"text": "\\ud83d"}}')
    await door.receiver.accept(b'{"update_id": 2, "message": {"text": "\\u0000"}}')
    assert [update.update_id for update in door.got] == [1, 2]


async def test_a_start_hands_on_what_was_left(door: Door, stage: Stage) -> None:
    person = {"from": {"id": 5}}
    await door.receiver.accept(json.dumps({"update_id": 1, "message": person}).encode())
    await door.receiver.accept(json.dumps({"update_id": 2, "message": person}).encode())
    await door.db.write(inbox.finish, 1, Clock().now())
    door.got.clear()
    await door.receiver.resume()
    assert door.got == [Received(2, "p:5", None)]


async def test_a_second_poller_is_said_and_survived(
    door: Door, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = {"kind": "http", "method": "getUpdates", "status": 409, "times": 1}
    await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    seen: list[bool] = []

    def look() -> bool:
        seen.append(door.receiver.conflict)
        return bool(door.got)

    async with door.open():
        await until(lambda: door.receiver.conflict, "the conflict to be noticed")
        await stage.guest()
        await until(look, "an update")
    assert not door.receiver.conflict


@pytest.mark.parametrize("status", [401, 404])
async def test_a_refused_token_ends_it(door: Door, stage: Stage, status: int) -> None:
    rule = {"kind": "http", "method": "getUpdates", "status": status, "description": "No"}
    await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    with pytest.raises(TokenRefusedError):
        await asyncio.wait_for(door.receiver.run(), 10)


@pytest.mark.parametrize("kind", ["garbage", "truncated", "cut_before", "cut_after"])
async def test_trouble_on_the_way_loses_nothing(door: Door, stage: Stage, kind: str) -> None:
    rule = {"kind": kind, "method": "getUpdates", "times": 2}
    await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    door.receiver._pause = 0.01
    async with door.open():
        await stage.guest()
        await until(lambda: door.got, "the update")


async def test_stopping_does_not_wait_for_the_poll(door: Door, stage: Stage) -> None:
    async with door.open():
        await until(lambda: more_polls(stage, 1), "a poll")
    # open() awaited the end of run(): a long poll of 5 s would have outlasted a quick stop
    assert door.receiver._poll is None


async def test_a_gap_before_the_start_is_noted(door: Door, stage: Stage) -> None:
    then = Clock().now() - timedelta(minutes=10)
    await door.db.write(inbox.beat, then)
    await stage.guest()
    async with door.open():
        await until(lambda: door.got, "the update")
        await until(lambda: gaps(door), "the gap")
    gap = (await gaps(door))[0]
    assert gap.since == then
    assert gap.until - gap.since >= timedelta(minutes=10)


async def test_a_quick_restart_is_no_gap(door: Door, stage: Stage) -> None:
    await door.db.write(inbox.beat, Clock().now() - timedelta(seconds=60))
    await stage.guest()
    async with door.open():
        await until(lambda: door.got, "the update")
        await until(lambda: beaten(door), "the beat")
    assert await gaps(door) == []


async def test_an_outage_while_running_is_a_gap(door: Door, stage: Stage) -> None:
    await door.receiver._note_poll()
    door.receiver._last_good -= 300
    await door.receiver._note_poll()
    gap = (await gaps(door))[0]
    assert (gap.until - gap.since).total_seconds() == pytest.approx(300, abs=5)
    assert door.receiver.silence() < 60


async def gaps(door: Door) -> Sequence[Gap]:
    return await door.db.read(lambda session: session.exec(select(Gap)).all())


async def beaten(door: Door) -> bool:
    return await door.db.read(fresh_beat)


def fresh_beat(session: Session) -> bool:
    beat = session.get_one(Beat, 1)
    return Clock().now() - beat.polled_at < timedelta(seconds=30)


@pytest.mark.parametrize(
    ("update", "key"),
    [
        ({"message": {"from": {"id": 5}, "chat": {"id": -9}}}, "p:5"),
        ({"callback_query": {"from": {"id": 5}, "message": {"chat": {"id": 5}}}}, "p:5"),
        ({"message_reaction": {"user": {"id": 6}, "chat": {"id": -9}}}, "p:6"),
        ({"channel_post": {"chat": {"id": -9}}}, "c:-9"),
        ({"poll": {"id": "1"}}, "u"),
        ({"message": {"from": {"id": "x"}}}, "u"),
        ("nonsense", "u"),
    ],
)
def test_an_update_belongs_to_a_person_or_a_chat(update: object, key: str) -> None:
    assert person_key(update) == key
