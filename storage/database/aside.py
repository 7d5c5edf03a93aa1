"""A connection beside all others, for whoever must see even when the others are stuck."""

import asyncio
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlmodel import Session

from storage.database.connecting import engine_of, parse

P = ParamSpec("P")
T = TypeVar("T")


class Aside:
    """Reads over a connection of its own, opened for each question."""

    def __init__(self, url: str) -> None:
        self._engine = engine_of(parse(url))

    async def read(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask something of the data as they are; nothing can be changed here."""
        return await asyncio.to_thread(self._read, fn, args, kwargs)

    def ask(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Read without an event loop, for a process that does nothing else."""
        return self._read(fn, args, kwargs)

    def _read(self, fn: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
        with Session(self._engine) as session:
            return fn(session, *args, **kwargs)

    def close(self) -> None:
        self._engine.dispose()
