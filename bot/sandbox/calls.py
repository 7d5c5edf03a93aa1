"""The log of the bot's calls, and what the specification says of each."""

import logging
from collections import deque
from dataclasses import dataclass
from typing import Any

from bot.sandbox.parameters import Upload
from bot.sandbox.specification import problems

Json = dict[str, Any]
KEPT = 200_000
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Call:
    """One call; status 0 is one still under way or cut."""

    n: int
    method: str
    params: Json
    at: float
    mono: float
    status: int = 0
    description: str | None = None
    checked: list[str] | None = None

    def as_json(self) -> Json:
        """Return the call as the control API tells it; checked now, not on the way."""
        if self.checked is None:
            self.checked = problems(self.method, self.params)
        return {
            "n": self.n,
            "method": self.method,
            "params": {name: _plain(value) for name, value in self.params.items()},
            "at": self.at,
            "mono": self.mono,
            "status": self.status,
            "description": self.description,
            "problems": self.checked,
        }


def _plain(value: Any) -> Any:  # noqa: ANN401  whatever the bot sent
    """The bytes of uploads are not kept here; what they were is enough."""
    return value.about if isinstance(value, Upload) else value


class Calls:
    """The latest calls, and every kind of mistake ever seen."""

    def __init__(self) -> None:
        self.count = 0
        self.kept: deque[Call] = deque(maxlen=KEPT)
        self.seen: dict[tuple[str, str], int] = {}  # (method, problem) -> first call
        self._shapes: set[tuple[str, frozenset[str]]] = set()

    def begin(self, method: str, params: Json, at: float, mono: float) -> Call:
        """Record a call; a new combination of parameters is checked at once."""
        self.count += 1
        call = Call(self.count, method, params, at, mono)
        self.kept.append(call)
        shape = (method, frozenset(params))
        if shape not in self._shapes:
            self._shapes.add(shape)
            self._check(call)
        return call

    def _check(self, call: Call) -> None:
        call.checked = problems(call.method, call.params)
        for problem in call.checked:
            if (call.method, problem) not in self.seen:
                self.seen[call.method, problem] = call.n
                log.warning("%s: %s", call.method, problem)

    def after(self, n: int, method: str | None = None) -> list[Call]:
        """Return the remembered calls after number `n`."""
        wanted = method.lower() if method else None
        found: list[Call] = []
        for call in reversed(self.kept):
            if call.n <= n:
                break
            if wanted is None or call.method.lower() == wanted:
                found.append(call)
        return found[::-1]

    def problems(self) -> list[Json]:
        """Check what was not checked yet and return every mistake once."""
        for call in self.kept:
            if call.checked is None:
                self._check(call)
        return [
            {"method": method, "problem": problem, "call": n}
            for (method, problem), n in self.seen.items()
        ]

    def clear(self) -> None:
        """Forget everything; numbers go on."""
        self.kept.clear()
        self.seen.clear()
        self._shapes.clear()
