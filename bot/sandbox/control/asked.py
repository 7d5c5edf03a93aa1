"""One control call, decoded."""

from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request

from bot.sandbox.control.references import ControlError

Json = dict[str, Any]
LONGEST_WAIT = 120.0


@dataclass(slots=True)
class Asked:
    """What a control call says: a body, a query, and what stands in the path."""

    body: Any
    query: dict[str, str]
    path: dict[str, Any]

    @property
    def fields(self) -> Json:
        """The body, which must be an object."""
        if not isinstance(self.body, dict):
            raise ControlError("the body must be a JSON object")
        return self.body

    def number(self, name: str, default: float = 0) -> float:
        """Return a number of the query."""
        text = self.query.get(name) or ""
        try:
            return float(text) if text else default
        except ValueError:
            raise ControlError(f'"{name}" must be a number, not {text!r}') from None

    def wait(self) -> float:
        """Return how many real seconds to wait for something new."""
        return min(max(self.number("wait"), 0.0), LONGEST_WAIT)


async def read_asked(request: Request) -> Asked:
    """Decode a control call, or say what is wrong with it."""
    body: Any = {}
    if request.method == "POST":
        raw = await request.body()
        try:
            body = orjson.loads(raw) if raw.strip() else {}
        except orjson.JSONDecodeError as problem:
            raise ControlError(f"the body is not JSON: {problem}") from None
    return Asked(body, dict(request.query_params), dict(request.path_params))
