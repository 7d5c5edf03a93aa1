"""The updates the bot has not confirmed yet, oldest first."""

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

DAY = 86_400.0
WEEK = 7 * DAY
FIRST_ID = 810_000_001
HIDDEN_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
    }
)
DEFAULT_KINDS = KINDS - HIDDEN_BY_DEFAULT


@dataclass(slots=True, eq=False)
class Update:
    """One update; `lane` is the queue whose order a webhook keeps.

    `turn` only ever grows, which `id` does not.
    """

    turn: int
    id: int
    kind: str
    body: bytes
    lane: str
    dies: float
    gone: bool = False


class Queue:
    """Hold updates till they are confirmed, delivered or too old."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._latest = 0.0
        self._chance = random.Random(23)  # noqa: S311  numbers, not secrets
        self.waiting: deque[Update] = deque()
        self.allowed: frozenset[str] = DEFAULT_KINDS
        self.asked: list[str] | None = None  # allowed_updates as getWebhookInfo tells it
        self.next_id = FIRST_ID
        self.turn = 0
        self.arrived: Callable[[], None] | None = None

    def add(self, kind: str, payload: Any, lane: str, dies: float) -> int | None:  # noqa: ANN401
        """Queue an update unless its kind is unwanted; return its number."""
        if kind not in self.allowed:
            return None
        self.renumber()
        return self.push(
            kind, orjson.dumps({"update_id": self.next_id, kind: payload}), lane, dies
        )

    def renumber(self) -> None:
        """After a week without updates numbers go on anywhere (core.telegram.org says so)."""
        now = self._now()
        if self._latest and now - self._latest > WEEK:
            self.next_id = self._chance.randrange(FIRST_ID // 8, FIRST_ID * 2)
        self._latest = now

    def push(self, kind: str, body: bytes, lane: str, dies: float) -> int:
        """Queue a ready body under the next number."""
        self.turn += 1
        update = Update(self.turn, self.next_id, kind, body, lane, dies)
        self.next_id += 1
        self.waiting.append(update)
        if self.arrived is not None:
            self.arrived()
        return update.id

    def confirm(self, offset: int) -> None:
        """Forget everything before `offset`; an offset of the future forgets nothing."""
        if offset > self.next_id:
            return
        waiting = self.waiting
        while waiting and (waiting[0].id < offset or waiting[0].gone):
            waiting.popleft()

    def keep_newest(self, count: int) -> None:
        """Forget all but the newest `count`."""
        while len(self.waiting) > count:
            self.waiting.popleft()

    def take(self, limit: int, now: float) -> list[Update]:
        """Return the oldest `limit` live updates; the dead are dropped on the way."""
        waiting = self.waiting
        while waiting and (waiting[0].gone or waiting[0].dies <= now):
            waiting.popleft()
        found: list[Update] = []
        for update in waiting:
            if update.gone or update.dies <= now:
                continue
            found.append(update)
            if len(found) == limit:
                break
        return found

    def pending(self, now: float) -> int:
        """Count what is still to be delivered."""
        return sum(1 for one in self.waiting if not one.gone and one.dies > now)

    def allow(self, kinds: list[str]) -> None:
        """Choose the kinds of updates made from now on; nothing known means the default."""
        known = frozenset(kinds) & KINDS
        self.allowed = known or DEFAULT_KINDS
        self.asked = sorted(known) or None
