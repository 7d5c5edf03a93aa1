"""Every point of the story: where a bot can die, or be let down, once."""

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlmodel import Session, col, select

from storage.database import Database
from storage.tables import CaseEvent, Message, Moment, MomentChange
from storage.vocabulary import Act
from tests.crash import audit
from tests.crash.child import DIED
from tests.crash.crowd import Deeds
from tests.crash.kill_loop import busy, memory
from tests.crash.nursery import Nursery, nursery
from tests.crash.story import Story
from tests.crash.town import Town, town
from tests.journeys import invariants

GROUPS = (("forum", "*"),)
ONCE = (Act.OPEN, Act.TAKE, Act.SPEAK, Act.DONE, Act.RECOVERED)

Clone = Callable[[], AbstractContextManager[str]]  # a database with the founded house


@dataclass
class Told:
    """What came of one story."""

    point: str
    by: str
    met: bool
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.by} at {self.point!r}: {'; '.join(self.wrong) or 'as it should be'}"


@dataclass
class Stage:
    """Where stories are told: one zygote, and a database for each."""

    bots: Nursery
    clone: Clone
    links: dict[str, str]

    async def tell(self, point: str, by: str = "dying", breaks: str = "") -> Told:
        """Tell the story with one thing going wrong; return what is wrong in the end."""
        told = Told(point, by, met=False)
        async with self._story(fails_at=point, by=by, breaks=breaks) as story:
            try:
                await story.tell()
                await drained(story)
                await story.close()
                told.wrong += await story.db.read(complaints, story.town)
            except AssertionError as error:
                told.wrong.append(str(error))
            if set(story.codes) - {DIED, 0}:
                told.wrong.append(f"bots ended with {story.codes}\n{story.town.log()}")
            told.met = DIED in story.codes or "failed" in points(story.town)
        return told

    async def points(self) -> list[str]:
        """Let the zygote be the bot of a whole story; return every point that it passed."""
        async with self._story(fails_at="nowhere") as story:
            await story.tell(self.bots.rehearse)
            await drained(story)
            await self.bots.rehearsed()
            assert not (wrong := await story.db.read(complaints, story.town)), wrong
            return points(story.town)

    @asynccontextmanager
    async def _story(self, **order: str) -> AsyncIterator[Story]:
        folder = tempfile.TemporaryDirectory(prefix="crash-", dir=memory())
        with folder as name, self.clone() as url:
            async with town(url, Path(name), GROUPS, None, self.links) as its:
                db = Database.open(url)
                try:
                    yield Story(its, self.bots, its.order(follows=True, **order), db)
                finally:
                    await db.close()


async def drained(story: Story) -> None:
    """Wait until the bot, also one that was born just now, has done all there is to do."""
    queue = story.town.sandbox.world.queue
    for _ in range(1000):
        quiet = story.at_work() and not queue.waiting
        if quiet and not await story.db.read(busy, story.town) and story.at_work():
            return
        story.keep_alive()
        await asyncio.sleep(0.02)
    raise AssertionError(f"it is never quiet: {[one.id for one in queue.waiting]}")


def points(its: Town) -> list[str]:
    path = its.folder / "bot.log.points"
    return path.read_text().splitlines() if path.exists() else []


def complaints(session: Session, its: Town) -> list[str]:
    calls = its.calls()
    return [
        *audit.complaints(session, its, Deeds(), its.sandbox.clock.now()),
        *invariants.accounts(session, calls),
        *once(session),
    ]


def once(session: Session) -> Iterator[str]:
    """What the people did has had its effect, and had it once."""
    moments = session.exec(select(Moment)).all()
    if [one.score for one in moments] != [1]:
        yield f"ONCE: the moments are {moments}"
    if changes := session.exec(select(MomentChange)).all():
        yield f"ONCE: nobody changed their mind, but {changes}"
    history = session.exec(select(CaseEvent).order_by(col(CaseEvent.id))).all()
    acts = [one.act for one in history]
    asked = session.exec(select(Message).where(col(Message.key).startswith("verification:")))
    unsure = [row for row in asked if row.state.value == "uncertain"]
    for act in ONCE:
        silent = act is Act.RECOVERED and unsure  # then she may not have seen it
        if acts.count(act) != 1 and not (silent and act not in acts):
            yield f"ONCE: {act} is {acts.count(act)} times in {acts}"


def clones(template: Path) -> Clone:
    """Return what lends copies of an SQLite file."""

    @contextmanager
    def lend() -> Iterator[str]:
        with tempfile.TemporaryDirectory(prefix="crash-", dir=memory()) as name:
            path = Path(name) / "moments.db"
            with (
                closing(sqlite3.connect(template)) as old,
                closing(sqlite3.connect(path)) as new,
            ):
                old.backup(new)
            yield f"sqlite:///{path}"

    return lend


@asynccontextmanager
async def stage(template: str, clone: Clone) -> AsyncIterator[Stage]:
    """Found the house in the template, and start a zygote that knows the work."""
    with tempfile.TemporaryDirectory(prefix="crash-", dir=memory()) as name:
        async with town(template, Path(name), GROUPS, None) as its, nursery() as bots:
            yield Stage(bots, clone, its.links)
