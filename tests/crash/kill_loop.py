"""The kill loop: python -m tests.crash.kill_loop --kills 1000."""

import argparse
import asyncio
import math
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, func, select

from bot.bootstrap import assembly
from storage.database import Database
from storage.migrate import upgrade
from storage.tables import Case, Followup, Inbox, Message, Moment
from storage.vocabulary import FollowupState, InboxState, MessageKind, OutboxState, Verdict
from tests.crash.audit import complaints
from tests.crash.child import POLL
from tests.crash.crowd import DEADLY, UNREADABLE, Crowd, Deeds
from tests.crash.nursery import Life, nursery
from tests.crash.town import BEGIN, Town, town

Json = dict[str, Any]
SHORTEST, LONGEST = 0.010, 0.250  # seconds a bot lives
LONG_LIVED, SPARED = 1.0, 0.1  # some live longer: also a slow machine must get on
NEWBORN = 0.2  # the share whose life counts from birth
POLLING = 0.4  # the share whose life counts from when it confirms updates; others': any request
LEFT = 60.0  # seconds to live for the oldest tap; where it has less, the killing waits
QUIET = 1.0  # seconds in which there may be nothing to confirm
DRAIN = 90.0  # seconds for the last one to finish everything
TRIED_AGAIN = timedelta(seconds=3)  # what failed once waits a second or two
GROUPS = (("forum", "reception"), ("supergroup", "housekeeping"))  # others: private chats
KILLED = -9
TOO_MANY = {
    "kind": "http",
    "status": 429,
    "description": "Too Many Requests: retry after 1",
    "parameters": {"retry_after": 1},
    "probability": 0.02,
}
FAULTS: list[Json] = [
    {"kind": "stall_after_delivery", "seconds": 1.5, "probability": 0.03},
    {"kind": "cut_after", "probability": 0.01},
    {"kind": "cut_before", "probability": 0.01},
    TOO_MANY,
    {"kind": "garbage", "probability": 0.01},
    {"kind": "truncated", "probability": 0.01},
    {"kind": "duplicate_updates", "method": "getUpdates", "probability": 0.2},
]
MILD: list[Json] = [  # nothing that a start fails by, or that is waited for
    {"kind": kind, "method": method, "probability": 0.05}
    for kind in ("cut_after", "cut_before", "garbage")
    for method in ("getUpdates", "sendMessage", "editMessageText", "createForumTopic")
]


@dataclass
class Report:
    """What came of a run."""

    seed: int
    totals: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    log: str = ""

    def __str__(self) -> str:
        figures = ", ".join(f"{name} {value}" for name, value in self.totals.items())
        return f"seed {self.seed}: {figures}, wrong {len(self.wrong)}"


async def kill_loop(kills: int, seed: int, folder: Path, breaks: str = "") -> Report:
    """Kill a forked bot so often while people go on; let the last one drain, and look."""
    async with started(folder) as its, nursery() as bots:
        crowd = Crowd(its, random.Random(seed), DEADLY)
        order = its.order(patience=0.2, breaks=breaks)

        async def bear() -> Life:
            return bots.bear(order)

        async with going_on(crowd):
            bots.rehearse(its.order(breaks=breaks))
            await until_busy(crowd)
            await bots.rehearsed()
            report = await kill(its, bear, kills, seed, FAULTS)
        return await finish(its, crowd, bots.bear(its.order(breaks=breaks)), report)


async def cold_loop(kills: int, seed: int, folder: Path) -> Report:
    """Kill the bot as it is started by its operator: python -m bot run."""
    async with started(folder, begin=None) as its:
        crowd = Crowd(its, random.Random(seed), UNREADABLE, patient=4)

        async def bear() -> Life:
            return await its.cold_start()

        async with going_on(crowd):
            first = await bear()
            await until_busy(crowd)
            first.signal(signal.SIGKILL)
            await first.death
            report = await kill(its, bear, kills, seed, MILD)
        return await finish(its, crowd, await bear(), report)


@asynccontextmanager
async def started(folder: Path, begin: datetime | None = BEGIN) -> AsyncIterator[Town]:
    database = f"sqlite:///{folder / 'moments.db'}"
    await asyncio.to_thread(upgrade, database)
    async with town(database, folder, GROUPS, begin) as its:
        yield its


@asynccontextmanager
async def going_on(crowd: Crowd) -> AsyncIterator[None]:
    """Let people do what they do meanwhile; afterwards nobody new comes."""
    async with asyncio.TaskGroup() as tasks:
        living = tasks.create_task(crowd.live())
        yield
        living.cancel()


async def until_busy(crowd: Crowd) -> None:
    """Wait till people have something on their phones."""
    end = time.monotonic() + DRAIN
    while len(crowd.deeds.taps) < crowd.patient:
        assert time.monotonic() < end, crowd.town.log()
        await asyncio.sleep(0.01)


async def kill(
    its: Town,
    bear: Callable[[], Awaitable[Life]],
    kills: int,
    seed: int,
    faults: list[Json],
) -> Report:
    """Bear and kill; none may end by itself."""
    report, chance, began = Report(seed), random.Random(seed + 1), time.monotonic()
    its.sandbox.gate.faults.chance = random.Random(seed + 2)
    await its.do("faults", faults)
    while report.totals["kills"] < kills:
        luck = chance.random()
        old_age = LONG_LIVED if chance.random() < SPARED else LONGEST
        seconds = chance.uniform(SHORTEST, old_age)
        calls = its.sandbox.gate.calls.count
        life = await bear()
        if luck >= NEWBORN:
            await grown_up(its, life, calls, polling=luck > 1 - POLLING)
        await asyncio.wait([life.death], timeout=seconds)
        await spared(its, life)
        life.signal(signal.SIGKILL)
        code = await life.death
        assert code == KILLED, f"it ended by itself, with {code}\n{its.log()}"
        report.totals["kills"] += 1
    report.totals["seconds"] = round(time.monotonic() - began)
    await its.http.delete("/sandbox/faults")
    return report


async def grown_up(its: Town, life: Life, calls: int, *, polling: bool) -> None:
    """Wait till a bot has called, or asked for updates twice: that confirms the first ones."""
    log, end = its.sandbox.gate.calls, time.monotonic() + QUIET
    while not life.death.done():
        if polling and (len(log.after(calls, POLL)) > 1 or time.monotonic() > end):
            return
        if not polling and log.count > calls:
            return
        await asyncio.sleep(0.002)


async def spared(its: Town, life: Life) -> None:
    """Let a bot live on while a tap is about to die unseen, as where no bot gets that far.

    Telegram keeps a tap 150 seconds; what a bot is never handed over, it cannot lose.
    """
    queue, clock = its.sandbox.world.queue, its.sandbox.clock
    while not life.death.done():
        dies = min((one.dies for one in queue.waiting), default=math.inf)
        if dies - clock.timestamp() > LEFT:
            return
        await asyncio.sleep(0.05)


async def finish(its: Town, crowd: Crowd, last: Life, report: Report) -> Report:
    """Let a last bot do all that is left to do, and look at what came of it."""
    await its.attended(its.sandbox.gate.calls.count)
    await drained(its)
    last.signal(signal.SIGTERM)
    code = await last.death
    await look(its, crowd.deeds, report)
    if code:
        report.wrong.append(f"STOP: told to stop, it ended with {code}")
    return report


async def drained(its: Town) -> None:
    """Wait until nothing is left to do, or long enough to know that it never will be."""
    db = Database.open(its.database)
    end = time.monotonic() + DRAIN
    try:
        while time.monotonic() < end:
            queue = its.sandbox.world.queue
            idle = not queue.waiting and not await db.read(busy, its)
            if idle:
                return
            await asyncio.sleep(0.05)
    finally:
        await db.close()


def busy(session: Session, its: Town) -> bool:
    """Tell whether there is something to do, now or as soon as it is tried again."""
    handed = session.exec(select(Followup).where(Followup.state == FollowupState.HANDED))
    soon = its.sandbox.clock.now() + TRIED_AGAIN
    return assembly.busy(session, soon) or handed.first() is not None


async def look(its: Town, deeds: Deeds, report: Report) -> None:
    db = Database.open(its.database)
    try:
        now = its.sandbox.clock.now()
        report.wrong = await db.read(complaints, its, deeds, now)
        report.totals.update(await db.read(figures))
    finally:
        await db.close()
    report.totals["taps"] = len(deeds.taps)
    report.totals["poison"] = len(deeds.poison)
    report.totals["calls"] = its.sandbox.gate.calls.count
    report.log = its.log()


def figures(session: Session) -> Counter[str]:
    def number(table: Any, *where: Any) -> int:
        found = session.exec(select(func.count()).select_from(table).where(*where)).one()
        return int(found)

    doubts = session.exec(select(func.sum(Message.doubts))).one() or 0
    asked = Message.kind == MessageKind.QUESTION
    return Counter(
        {
            "updates": number(Inbox),
            "dead letters": number(Inbox, Inbox.state == InboxState.DEAD),
            "moments": number(Moment),
            "bitter": number(Moment, Moment.verdict == Verdict.BITTER),
            "cases": number(Case),
            "questions": number(Message, asked),
            "uncertain": number(Message, Message.state == OutboxState.UNCERTAIN),
            "messages": number(Message),
            "doubts": int(doubts),
            "waiting": number(Message, col(Message.state) == OutboxState.PENDING),
        }
    )


def memory() -> str | None:
    """Return a folder without a disk, if there is one: what is killed loses no pages."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash.kill_loop")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--breaks", default="")
    parser.add_argument("--cold", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crash-", dir=memory()) as folder:
        where = Path(folder)
        if asked.cold:
            report = asyncio.run(cold_loop(asked.kills, asked.seed, where))
        else:
            report = asyncio.run(kill_loop(asked.kills, asked.seed, where, asked.breaks))
    sys.stdout.write(f"{report}\n")
    for line in report.wrong[:40]:
        sys.stdout.write(f"  {line}\n")
    if report.wrong:
        sys.stdout.write(report.log[-3000:])
    return bool(report.wrong)


if __name__ == "__main__":
    sys.exit(main())
