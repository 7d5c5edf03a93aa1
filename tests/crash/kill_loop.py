"""The kill loop: python -m tests.crash.kill_loop --kills 1000 --shards 2."""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, func, select

from bot.bootstrap import assembly
from storage.database import Database
from storage.migrate import upgrade
from storage.tables import Case, Followup, Inbox, Message, Moment
from storage.vocabulary import FollowupState, InboxState, MessageKind, OutboxState, Verdict
from tests.crash.audit import complaints
from tests.crash.crowd import Crowd, Deeds
from tests.crash.nursery import Nursery, nursery
from tests.crash.town import Town, town

Json = dict[str, Any]
SHORTEST, LONGEST = 0.010, 0.250  # seconds a bot lives
NEWBORN = 0.2  # the share whose life counts from birth; others' from their first request
ENOUGH = 40  # taps, from when on bots are killed
DRAIN = 90.0  # seconds for the last one to finish everything
GROUPS = (("forum", "reception"), ("supergroup", "housekeeping"))  # others: private chats
KILLED = -9
FAULTS: list[Json] = [
    {"kind": "stall_after_delivery", "seconds": 1.5, "probability": 0.03},
    {"kind": "cut_after", "probability": 0.01},
    {"kind": "cut_before", "probability": 0.01},
    {
        "kind": "http",
        "status": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
        "probability": 0.02,
    },
    {"kind": "garbage", "probability": 0.01},
    {"kind": "truncated", "probability": 0.01},
    {"kind": "duplicate_updates", "method": "getUpdates", "probability": 0.2},
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
    """Kill the bot so often while people go on; let the last one drain, and look."""
    database = f"sqlite:///{folder / 'moments.db'}"
    await asyncio.to_thread(upgrade, database)
    report, chance = Report(seed), random.Random(seed)
    async with town(database, folder, GROUPS) as its, nursery() as bots:
        its.sandbox.gate.faults.chance = random.Random(seed + 1)
        crowd = Crowd(its, random.Random(seed + 2))
        began = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            living = tasks.create_task(crowd.live())
            await rehearse(its, bots, crowd, breaks)
            await its.do("faults", FAULTS)
            await kill(its, bots, kills, chance, report, breaks)
            crowd.full = True
            living.cancel()
        report.totals["seconds"] = round(time.monotonic() - began)
        await its.http.delete("/sandbox/faults")
        last = bots.bear(its.order(breaks=breaks))
        await drained(its)
        assert await last.stops() == 0, its.log()[-2000:]
        await look(its, crowd.deeds, report)
    return report


async def rehearse(its: Town, bots: Nursery, crowd: Crowd, breaks: str) -> None:
    """Let a first bot live in peace till people have something on their phones."""
    bots.rehearse(its.order(breaks=breaks))
    end = time.monotonic() + DRAIN
    while len(crowd.deeds.taps) < ENOUGH:
        assert time.monotonic() < end, its.log()
        await asyncio.sleep(0.01)
    await bots.rehearsed()


async def kill(
    its: Town, bots: Nursery, kills: int, chance: random.Random, report: Report, breaks: str
) -> None:
    """Bear and kill; who ends before is not counted, and is told of."""
    order = its.order(patience=0.2, breaks=breaks)
    while report.totals["kills"] < kills:
        seconds, newborn = chance.uniform(SHORTEST, LONGEST), chance.random() < NEWBORN
        calls = its.sandbox.gate.calls.count
        life = bots.bear(order, seconds if newborn else None)
        while not newborn and life.alive() and its.sandbox.gate.calls.count == calls:
            await asyncio.sleep(0.002)
        await asyncio.wait([life.death], timeout=None if newborn else seconds)
        code = await life.killed()
        report.totals["kills" if code == KILLED else f"ended with {code}"] += 1
        assert sum(report.totals.values()) < 3 * kills + 10, f"it ends by itself\n{its.log()}"


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
    handed = session.exec(select(Followup).where(Followup.state == FollowupState.HANDED))
    return assembly.busy(session, its.sandbox.clock.now()) or handed.first() is not None


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
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crash-", dir=memory()) as folder:
        report = asyncio.run(kill_loop(asked.kills, asked.seed, Path(folder), asked.breaks))
    sys.stdout.write(f"{report}\n")
    for line in report.wrong[:40]:
        sys.stdout.write(f"  {line}\n")
    if report.wrong:
        sys.stdout.write(report.log[-3000:])
    return bool(report.wrong)


if __name__ == "__main__":
    sys.exit(main())
