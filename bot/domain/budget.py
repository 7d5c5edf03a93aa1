"""What may be sent now: a bucket of tokens for the bot, one for each chat, and pauses.

All times are seconds of the machine's monotonic clock: a clock that jumps changes nothing.
"""

import math
from collections import OrderedDict
from dataclasses import dataclass

from storage.vocabulary import Lane

GROUP_RESERVE = 5.0  # of a group's tokens, kept for alerts: edits count there, too
REPLY_RESERVE = 2.0  # of the bot's tokens, kept by replies for alerts
CHATS_KEPT = 10_000
CROWD = 3  # chats that are refused within WINDOW: then it is not the chats
WINDOW = 10.0


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time; `taken` may go below zero when two send at once."""

    rate: float  # tokens a second
    size: float
    tokens: float
    at: float

    def level(self, now: float) -> float:
        """Return how many tokens there are."""
        if now > self.at:
            self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
            self.at = now
        return self.tokens

    def wait(self, needed: float, now: float) -> float:
        """Return the seconds until there are `needed` tokens, 0 when there are."""
        missing = needed - self.level(now)
        return missing / self.rate if missing > 1e-9 else 0.0  # noqa: PLR2004 - rounding


class Budget:
    """Decides for each lane and chat whether a message may leave, or how long it waits."""

    def __init__(
        self,
        per_second: float = 30,  # 0: no limit
        reserved: float = 8,  # tokens that questions and bulk leave for alerts and replies
        burst: float = 15,
        per_chat: float = 1,  # a second; 0: no limit
        chat_burst: float = 5,
        per_group: float = 20,  # a minute; 0: no limit
    ) -> None:
        if per_second and burst < reserved + 1:
            raise ValueError("burst must leave room for one question beside what is reserved")
        self._bot = Bucket(per_second, burst, burst, 0.0) if per_second else None
        self._kept = {Lane.ALERT: 0.0, Lane.REPLY: REPLY_RESERVE}
        self._reserved = reserved
        self._chat = (per_chat, chat_burst)
        self._group = (per_group / 60, per_group)
        self._chats: OrderedDict[int, Bucket] = OrderedDict()
        self._low: set[int] = set()  # the chats whose bucket may be too empty for someone
        self._paused: dict[int, float] = {}
        self._paused_all = 0.0
        self._refused: dict[int, float] = {}

    def may(self, lane: int, chat_id: int, now: float) -> float:
        """Return 0 when a message may leave now, else the seconds to wait."""
        wait = max(self._paused.get(chat_id, 0.0) - now, 0.0)
        if lane > Lane.ALERT:
            wait = max(wait, self._paused_all - now)
        if self._bot:
            wait = max(wait, self._bot.wait(1 + self._keeps(lane), now))
        if bucket := self._chats.get(chat_id):
            wait = max(wait, bucket.wait(1 + self._keeps_in(chat_id, lane), now))
        return wait

    def spend(self, lane: int, chat_id: int, now: float) -> None:  # noqa: ARG002 - its sibling
        """Take the tokens of one message that leaves."""
        if self._bot:
            self._bot.level(now)
            self._bot.tokens -= 1
        rate, size = self._group if chat_id < 0 else self._chat
        if rate:
            bucket = self._chats.get(chat_id)
            if bucket is None:
                self._forget(now)
                bucket = self._chats[chat_id] = Bucket(rate, size, size, now)
            bucket.level(now)
            bucket.tokens -= 1
            self._chats.move_to_end(chat_id)
            if bucket.tokens < 1 + self._keeps_in(chat_id, Lane.BULK):
                self._low.add(chat_id)

    def pause(self, chat_id: int | None, until: float) -> None:
        """Send nothing to a chat until then; None: to nobody, save alerts."""
        if chat_id is None:
            self._paused_all = max(self._paused_all, until)
        else:
            self._paused[chat_id] = max(self._paused.get(chat_id, 0.0), until)

    def refuse(self, chat_id: int, until: float, now: float) -> None:
        """Telegram asked us to wait with a chat; with several at once, it means the bot."""
        self.pause(chat_id, until)
        self._refused = {chat: at for chat, at in self._refused.items() if at > now - WINDOW}
        self._refused[chat_id] = now
        if len(self._refused) >= CROWD:
            self.pause(None, until)

    def paused(self, now: float) -> bool:
        """Whether everything but alerts rests; alerts then leave one at a time."""
        return self._paused_all > now

    def room(self, lane: int, now: float) -> int:
        """Return how many messages of a lane the bot's own bucket lets out now."""
        if lane > Lane.ALERT and self._paused_all > now:
            return 0
        if self._bot is None:
            return 1_000_000
        return max(0, math.floor(self._bot.level(now) - self._keeps(lane) + 1e-9))

    def full_again(self, lane: int, now: float) -> float:
        """Return the seconds until `room` of a lane is at least one."""
        wait = self._paused_all - now if lane > Lane.ALERT else 0.0
        if self._bot:
            wait = max(wait, self._bot.wait(1 + self._keeps(lane), now))
        return max(wait, 0.0)

    def blocked(self, lane: int, now: float) -> dict[int, float]:
        """Return the chats that may not be written to now, and the seconds each must wait."""
        self._paused = {chat: until for chat, until in self._paused.items() if until > now}
        waits = {chat: until - now for chat, until in self._paused.items()}
        for chat in self._low.copy():
            bucket = self._chats.get(chat)
            if bucket is None or not bucket.wait(1 + self._keeps_in(chat, Lane.BULK), now):
                self._low.discard(chat)
            elif wait := bucket.wait(1 + self._keeps_in(chat, lane), now):
                waits[chat] = max(wait, waits.get(chat, 0.0))
        return waits

    def _keeps(self, lane: int) -> float:
        return self._kept.get(Lane(lane), self._reserved)

    def _keeps_in(self, chat_id: int, lane: int) -> float:
        return GROUP_RESERVE if chat_id < 0 and lane > Lane.ALERT else 0.0

    def _forget(self, now: float) -> None:
        """Let go of the chats that nobody wrote to for longest; full again, they are as new."""
        if len(self._chats) > CHATS_KEPT:
            self._chats.popitem(last=False)
        while self._chats:
            oldest, bucket = next(iter(self._chats.items()))
            if bucket.level(now) < bucket.size:
                return
            del self._chats[oldest]
