"""What waits for a thread: first what hurries, then the rest, each in its order."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from queue import Empty, SimpleQueue
from typing import Any


@dataclass(slots=True, frozen=True)
class Job:
    """A function that waits for its turn, and the future that waits for its answer."""

    work: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop


class Sign(Enum):
    """What a thread finds among the jobs besides jobs."""

    HURRY = 1  # there is, or was, one that hurries
    END = 2  # no more will come


class Queue:
    """Jobs from the event loop to one or more threads."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | Sign] = SimpleQueue()
        self._hurried: SimpleQueue[Job] = SimpleQueue()

    def put(self, job: Job, *, hurry: bool = False) -> None:
        if hurry:
            self._hurried.put(job)
            self._jobs.put(Sign.HURRY)  # this is where an idle thread waits
        else:
            self._jobs.put(job)

    def end(self) -> None:
        """Tell one thread that no more jobs will come."""
        self._jobs.put(Sign.END)

    def take(self, left: list[Job], limit: int) -> tuple[list[Job], bool]:
        """Wait until there is a job, then take what waits already, `left` before the others.

        Returns up to `limit` jobs, or as many as hurry or were left, and whether it has ended.
        """
        hurried, usual = self._hurry(), list(left)
        try:
            while len(hurried) + len(usual) < limit:
                found = self._jobs.get(block=not hurried and not usual)
                if found is Sign.END:
                    return hurried + usual, True
                if found is Sign.HURRY:
                    hurried += self._hurry()
                else:
                    usual.append(found)
        except Empty:
            pass
        return hurried + usual, False

    def _hurry(self) -> list[Job]:
        jobs: list[Job] = []
        try:
            while True:
                jobs.append(self._hurried.get_nowait())
        except Empty:
            return jobs
