"""Our side of a benchmark: a database with a site, its manager, its group, its customers."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from bot.bootstrap import rehearsal, setup
from bot.clock import Clock
from bot.domain.cycle import Cycle
from bot.flows import sites
from storage import migrate
from storage.database import Database
from storage.vocabulary import Language, Role
from tests.benchmarks.processes import TOKEN, Process, Server, until

T = TypeVar("T")
CYCLE = "hotel"
ZONE = "Europe/Madrid"
PATIENCE = 60.0
NO_LIMIT = 1_000_000_000


class Hotel:
    """A database on disk; nobody else has it open while we write."""

    def __init__(self, folder: Path, sites_there: int = 1) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'moments.db'}"
        self.keys = [f"site{number}" for number in range(sites_there)]
        migrate.upgrade(self.url)
        self.groups: list[int] = []
        self.codes: dict[str, str] = {}
        asyncio.run(self._found())

    async def _found(self) -> None:
        db, now = Database.open(self.url), Clock().now()
        for key in self.keys:
            cycle = crowded(setup.cycle(CYCLE))
            await db.write(
                sites.found, key, f"Hotel {key}", ZONE, Language.SPANISH, "", cycle, now
            )
            self.codes[key] = await db.write(sites.printed, CYCLE, None, key, now)
        await db.close()

    def write(self, flow: Callable[..., T], *args: Any) -> T:
        """Write one thing as a flow does."""

        async def once() -> T:
            db = Database.open(self.url)
            try:
                return await db.write(flow, *args)
            finally:
                await db.close()

        return asyncio.run(once())

    def write_each(self, flow: Callable[..., Any], things: Iterable[Any], *args: Any) -> None:
        """Write many things, each by its flow."""

        async def all_of_them() -> None:
            db = Database.open(self.url)
            writing = [db.write(flow, thing, *args) for thing in things]
            await asyncio.gather(*writing)
            await db.close()

        asyncio.run(all_of_them())

    def read(self, ask: Callable[..., T], *args: Any) -> T:
        return self.write(ask, *args)

    def start(self, server: Server, *words: str, **settings: str) -> Process:
        """Start our bot in front of the server; without words, the one without limits."""
        return Process(
            words or ("-m", "tests.benchmarks.ours"),
            self.folder / "bot.log",
            folder=self.folder,
            TELEGRAM_BOT_TOKEN=TOKEN,
            TELEGRAM_API_URL=f"{server.url}/bot",
            TELEGRAM_FILE_URL=f"{server.url}/file/bot",
            DATABASE_URL=self.url,
            QUIET_HOURS="",
            LOG_LEVEL="WARNING",
            **settings,
        )

    def bind(self, server: Server, bot: Process) -> None:
        """Let a manager of each site come in and bind a group without topics to its teams."""
        invites = [
            self.write(sites.invitation, key, Role.MANAGER, None, Clock().now())
            for key in self.keys
        ]
        for key, code in zip(self.keys, invites, strict=True):
            name = f"Elena of {key}"
            elena = server.do("people", name=name, language="es")["id"]
            group = server.do("groups", title=f"Team of {key}", members=[elena])["id"]
            server.do("follow", from_=elena, link=rehearsal.deep_link(code))
            self._wait(server, bot, elena, "the manager's welcome")
            server.do("say", from_=elena, chat=group, text="/bind")
            self._wait(server, bot, group, "the group to be bound")
            self.groups.append(group)

    @staticmethod
    def _wait(server: Server, bot: Process, chat: int, words: str) -> None:
        def answered() -> bool:
            shown = server.see(f"chat/{chat}")["messages"]
            return bool(shown) and bool(shown[-1]["from"]["is_bot"])

        until(answered, words, server, bot, patience=PATIENCE)


def crowded(cycle: Cycle) -> Cycle:
    """Return the cycle with one code for however many come at once."""
    many = {"all_scans_an_hour": NO_LIMIT, "all_scans_a_day": NO_LIMIT}
    limits = cycle.limits.model_copy(update=many)
    return cycle.model_copy(update={"limits": limits})
