"""The door of the Bot API: from a path and a body to an answer, by the shortest way."""

import asyncio
import logging
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, NoReturn

import orjson

from bot.sandbox.calls import Call, Calls
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.limits import Limits
from bot.sandbox.methods.context import Context
from bot.sandbox.methods.receiving import Described
from bot.sandbox.methods.registry import METHODS
from bot.sandbox.parameters import Parameters, read_call
from bot.sandbox.refusals import (
    METHOD_UNKNOWN,
    PATH_UNKNOWN,
    TOKEN_MALFORMED,
    TOKEN_UNKNOWN,
    RefusalError,
)
from bot.sandbox.updates.polling import Polling, batch, repeated
from bot.sandbox.updates.webhook import Webhook
from bot.sandbox.world.state import World

JSON_TYPE = "application/json"
LONGEST_TOKEN = 80
FOREVER = 3600.0
log = logging.getLogger(__name__)


@dataclass(slots=True, frozen=True)
class Answer:
    """What goes back over the wire; `cut` is how many bytes of it, None for all."""

    status: int
    body: bytes
    content_type: str = JSON_TYPE
    retry_after: int | None = None
    cut: int | None = None


CUT = Answer(0, b"", cut=0)


class Gate:
    """Know the bot, strike with faults, keep the log, call the method."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.limits = Limits()
        self.faults = Faults()
        self.calls = Calls()
        self.polling = Polling(world)
        self.webhook = Webhook(world, self.call, self.faults.doubles)
        self.webhook.closed = lambda: self.polling.use_webhook(active=False)
        born = world.clock.timestamp()
        self.context = Context(world, self.limits, self.polling, self.webhook, born)
        world.queue.arrived = self._arrived
        world.clock.subscribe(lambda offset: self._moved(offset.total_seconds()))
        self._path = f"/bot{world.token}/".encode()

    def _arrived(self) -> None:
        if self.webhook.url:
            self.webhook.arrived()
        else:
            self.polling.arrived()

    def _moved(self, offset: float) -> None:
        now = self.world.clock.now().isoformat()
        self.world.changes.note("clock", {"now": now, "offset": offset})

    def open(self) -> None:
        """Let people wait again."""
        self.world.changes.open()

    def close(self) -> None:
        """Let go of everybody who waits."""
        self.polling.release()
        self.webhook.stop()
        self.world.changes.note("chat", {"closing": True})
        self.world.changes.close()

    def receive(
        self, path: bytes, query: bytes, content_type: str, body: bytes
    ) -> Answer | Awaitable[Answer]:
        """Answer one request: at once if it can be, else later."""
        try:
            method = self._method(path)
            p = read_call(query, content_type, body)
        except RefusalError as refusal:
            return refused(refusal)
        return self.call(method, p)

    def call(self, method: str, p: Parameters) -> Answer | Awaitable[Answer]:
        """Carry out a decoded call."""
        world = self.world
        params = p.values if not p.files else {**p.values, **p.files}
        call = self.calls.begin(method, params, world.clock.timestamp(), time.monotonic())
        low = method.lower()
        fault = self.faults.strike(low, p) if self.faults.rules else None
        if fault is not None:
            return self._strike(fault, call, low, p)
        return self._carry_out(call, low, p)

    def _method(self, path: bytes) -> str:
        if path.startswith(self._path):
            method = path[len(self._path) :]
        else:
            token, _, method = path.removeprefix(b"/bot").partition(b"/")
            self._check_token(token.decode("utf-8", "replace"))
        if method.startswith(b"test/"):
            method = method.removeprefix(b"test/")
        if not method or b"/" in method:
            raise PATH_UNKNOWN
        return method.decode("utf-8", "replace")

    def _check_token(self, token: str) -> None:
        head, colon, _ = token.partition(":")
        well_formed = colon and head.isdigit() and not head.startswith("0")
        if not well_formed or len(token) > LONGEST_TOKEN:
            raise TOKEN_MALFORMED
        if token != self.world.token:
            raise TOKEN_UNKNOWN

    def _carry_out(self, call: Call, low: str, p: Parameters) -> Answer | Awaitable[Answer]:
        try:
            if low == "getupdates":
                found = self.polling.poll(p)
                if not isinstance(found, list):
                    return self._later(call, found)
                return _done(call, b'{"ok":true,"result":' + batch(found) + b"}")
            result = METHODS.get(low, _unknown)(self.context, p)
            answer = _done(call, _written(result))
        except RefusalError as refusal:
            answer = _refused_call(call, refusal)
        except Exception:
            log.exception("%s failed inside the sandbox", call.method)
            answer = _refused_call(call, RefusalError(500, "Internal Server Error"))
        self._tell(call)
        return answer

    async def _later(self, call: Call, polled: Awaitable[Any]) -> Answer:
        try:
            found = await polled
        except RefusalError as refusal:
            return _refused_call(call, refusal)
        return _done(call, b'{"ok":true,"result":' + batch(found) + b"}")

    def _tell(self, call: Call) -> None:
        if self.world.changes.listeners:
            told = {"n": call.n, "method": call.method, "status": call.status}
            chat = call.params.get("chat_id")
            told |= {"chat": chat, "description": call.description}
            self.world.changes.note("call", told)

    async def _strike(self, fault: Fault, call: Call, low: str, p: Parameters) -> Answer:
        kind = fault.kind
        if kind in INSTEAD:
            spoken = _instead(fault, call)
            self._tell(call)
            return spoken
        if kind == "delay":
            await asyncio.sleep(fault.seconds or 1.0)
        if kind.endswith("_updates"):
            return await self._shuffled(kind, call, p)
        answer = self._carry_out(call, low, p)
        if not isinstance(answer, Answer):
            answer = await answer
        return await _spoilt(fault, answer)

    async def _shuffled(self, kind: str, call: Call, p: Parameters) -> Answer:
        try:
            found = self.polling.poll(p)
            if not isinstance(found, list):
                found = await found
        except RefusalError as refusal:
            return _refused_call(call, refusal)
        if kind == "duplicate_updates":
            found = repeated(found)
        else:
            self.faults.chance.shuffle(found)
        return _done(call, b'{"ok":true,"result":' + batch(found) + b"}")


INSTEAD = frozenset({"http", "cut_before", "garbage"})
GARBAGE = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


def _instead(fault: Fault, call: Call) -> Answer:
    """Answer without doing the work."""
    if fault.kind == "cut_before":
        return CUT
    if fault.kind == "garbage":
        call.status = 502
        return Answer(502, GARBAGE, "text/html")
    refusal = RefusalError(fault.status, fault.description, fault.parameters)
    return _refused_call(call, refusal)


async def _spoilt(fault: Fault, answer: Answer) -> Answer:
    if fault.kind == "stall_after_delivery":
        await asyncio.sleep(FOREVER if fault.seconds is None else fault.seconds)
    elif fault.kind == "cut_after":
        return CUT
    elif fault.kind == "truncated":
        half = len(answer.body) // 2
        return Answer(answer.status, answer.body, answer.content_type, cut=half)
    return answer


def _unknown(_: Context, __: Parameters) -> NoReturn:
    raise METHOD_UNKNOWN


def _written(result: Any) -> bytes:  # noqa: ANN401  whatever a method returns
    if isinstance(result, Described):
        described = {"ok": True, "result": True, "description": result.description}
        return orjson.dumps(described)
    return b'{"ok":true,"result":' + orjson.dumps(result) + b"}"


def _done(call: Call, body: bytes) -> Answer:
    call.status = 200
    return Answer(200, body)


def _refused_call(call: Call, refusal: RefusalError) -> Answer:
    call.status, call.description = refusal.code, refusal.description
    return refused(refusal)


def refused(refusal: RefusalError) -> Answer:
    """Write a refusal as Telegram does."""
    body: dict[str, Any] = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    retry_after = None
    if refusal.parameters:
        body["parameters"] = refusal.parameters
        retry_after = refusal.parameters.get("retry_after")
    return Answer(refusal.code, orjson.dumps(body), retry_after=retry_after)
