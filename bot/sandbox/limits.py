"""Flood control, off until switched on: token buckets for a chat, a group and the bot."""

import math
from dataclasses import dataclass, field

from bot.sandbox.refusals import too_many
from bot.sandbox.world.chats import Chat


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with (virtual) time."""

    rate: float
    burst: float
    left: float
    at: float

    def refill(self, now: float) -> None:
        """Add what time has brought."""
        self.left = min(self.burst, self.left + max(0.0, now - self.at) * self.rate)
        self.at = now

    def wait(self) -> float:
        """Return the seconds till a token is there."""
        return 0.0 if self.left >= 1 else (1 - self.left) / self.rate


@dataclass(slots=True)
class Limits:
    """What may be sent how often; (tokens a second, burst)."""

    on: bool = False
    chat: tuple[float, float] = (1.0, 5.0)
    group: tuple[float, float] = (20 / 60, 20.0)
    all: tuple[float, float] = (30.0, 30.0)
    _buckets: dict[int, Bucket] = field(default_factory=dict)

    def spend(self, chat: Chat, now: float, count: int = 1) -> None:
        """Take `count` tokens for a message to the chat, or refuse with 429."""
        if not self.on:
            return
        buckets = [self._bucket(0, self.all, now)]
        if chat.person is None:
            buckets.append(self._bucket(chat.id, self.group, now))
        else:
            buckets.append(self._bucket(chat.id, self.chat, now))
        wait = max(bucket.wait() for bucket in buckets)
        if wait > 0:
            raise too_many(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.left -= count

    def _bucket(self, key: int, rule: tuple[float, float], now: float) -> Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(*rule, rule[1], now)
        bucket.refill(now)
        return bucket

    def as_json(self) -> dict[str, object]:
        """Return the rules as the control API tells them."""
        return {"on": self.on, "chat": self.chat, "group": self.group, "all": self.all}

    def forget(self) -> None:
        """Start with full buckets."""
        self._buckets.clear()
