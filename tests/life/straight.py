"""A database without threads: each function at once, and the process may end at any commit."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlmodel import Session

from storage.database import Database
from storage.database.connecting import connect, parse
from storage.database.line import Line
from tests.databases import ENGINES

P = ParamSpec("P")
T = TypeVar("T")


class DeadError(BaseException):
    """The process ends here: nothing may catch it."""


class Straight(Database):
    """Does what it is given where it is given it; what it does is not forced on the disk."""

    def __init__(self, url: str) -> None:
        self._engine = ENGINES.engine_of(parse(url))
        self.line = Line(connect(self._engine))
        self.is_sqlite = True
        self.line.say("PRAGMA synchronous = OFF")
        self.doom: tuple[int, bool] | None = None  # writes until the end; whether it commits

    async def write(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return self._do("BEGIN IMMEDIATE", fn, args, kwargs)

    async def hurry(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return self._do("BEGIN IMMEDIATE", fn, args, kwargs)

    async def read(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return self._do("BEGIN", fn, args, kwargs)

    async def purge(self) -> bool:
        self.line.say("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    async def close(self) -> None:
        self.line.close()
        self._engine.dispose()

    def _do(
        self, begin: str, fn: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> T:
        self.line.say(begin)
        try:
            result = fn(self.line.session, *args, **kwargs)
            self.line.session.flush()
        except BaseException:
            self.line.say("ROLLBACK")
            self.line.mend()
            raise
        died, kept = self._dies() if begin != "BEGIN" else (False, True)
        self.line.say("COMMIT" if kept else "ROLLBACK")
        self.line.forget()
        if died:
            raise DeadError
        return result

    def _dies(self) -> tuple[bool, bool]:
        """Tell whether this write is the last, and whether it is kept."""
        if self.doom is None:
            return False, True
        left, kept = self.doom
        self.doom = (left - 1, kept) if left else None
        return not left, kept or bool(left)
