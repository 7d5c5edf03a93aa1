"""One story that its people bring to its end, whatever becomes of the bot meanwhile."""

import asyncio
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlmodel import Session, col, select

from bot.sandbox.world.messages import Message as Bubble
from storage.database import Database
from storage.tables import Case, Message
from storage.vocabulary import CaseState, OutboxState
from tests.crash.child import POLL, Order
from tests.crash.nursery import Forked, Nursery
from tests.crash.town import Town

Json = dict[str, Any]
TURN = 0.02  # seconds between two looks at the phones
AGAIN = 1.0  # seconds after which a person taps again what still shows
WORDS = "Ahora mismo voy"
PATIENCE = 45.0  # seconds in which the story must end
VERA = 7_000_001
LATER = 31 * 60  # seconds to the question whether it is right now


@dataclass
class Story:
    """Vera comes, taps the angriest face; Marta takes the case, answers, closes; Vera: yes."""

    town: Town
    bots: Nursery
    order: Order
    db: Database  # only to know what will never come
    codes: list[int] = field(default_factory=list)  # with which bots ended
    _life: Forked | None = None
    _calls: int = 0  # at its birth
    _card: int = 0  # the newest in the group
    _done: dict[object, float] = field(default_factory=dict)  # what was done, and when

    async def tell(self, begin: Callable[[Order], Any] | None = None) -> None:
        """Bring the story to its end; a bot that dies is replaced."""
        end = time.monotonic() + PATIENCE
        if begin is None:
            self._life = self.bots.bear(self.order)
        else:
            begin(self.order)
        while not await self.over():
            assert time.monotonic() < end, f"no end: {self._done}\n{self.town.log()}"
            self.keep_alive()
            for deed, body in list(self.next_deeds()):
                await self.town.do(deed, body)
            if (
                not self._keyboards(VERA)
                and await self._lost("question:")
                and self._once("write")
            ):
                await self.town.do("say", {"from": VERA, "text": "1"})
            await asyncio.sleep(TURN)

    async def close(self) -> None:
        """Tell the last bot to stop."""
        assert self._life is not None
        self.keep_alive()
        self._life.signal(signal.SIGTERM)
        self.codes.append(await self._life.death)

    def keep_alive(self) -> None:
        """Do what a supervisor does with a bot that is dead."""
        if self._life is not None and self._life.death.done():
            self.codes.append(self._life.death.result())
            assert len(self.codes) < 3, f"it does not recover: {self.town.log()}"
            offset = self.town.sandbox.clock.offset.total_seconds()
            self._calls = self.town.sandbox.gate.calls.count
            self._life = self.bots.bear(replace(self.order, fails_at="", offset=offset))

    def at_work(self) -> bool:
        """Whether the last bot lives and has asked for updates."""
        dead = self._life is not None and self._life.death.done()
        return not dead and bool(self.town.sandbox.gate.calls.after(self._calls, POLL))

    async def over(self) -> bool:
        """Whether Vera has said yes and been heard, or will never see the question."""
        if "forward" not in self._done or any(
            "v" in verbs(one) for one in self._keyboards(VERA)
        ):
            return False
        return await self.db.read(recovered) or await self._lost("verification:")

    async def _lost(self, key: str) -> bool:
        """Whether nobody knows if a question arrived; asked now and then."""
        if not self._due(f"look for {key}"):
            return False
        return await self.db.read(uncertain, key)

    def next_deeds(self) -> Iterator[tuple[str, Json]]:
        yield from self._vera()
        yield from self._marta()
        if "closed" in self._done and self._once("forward"):
            yield "clock", {"forward": LATER}

    def _vera(self) -> Iterator[tuple[str, Json]]:
        if self._once("come"):
            text = f"/start {self.town.links['reservation']}"
            yield "say", {"from": VERA, "name": "Vera", "language": "es", "text": text}
        for message in self._keyboards(VERA):
            by_verb = verbs(message)
            if "s" in by_verb:
                yield from self._tap(VERA, message, by_verb["s"])
            if "v" in by_verb:
                yield from self._tap(VERA, message, by_verb["v"])

    def _marta(self) -> Iterator[tuple[str, Json]]:
        marta, group = self.town.crew["Marta"], self.town.groups["*"]
        for message in self._keyboards(group):
            if "z" in verbs(message):
                yield from self._tap(marta, message, verbs(message)["z"])
            elif set("tdka") & set(verbs(message)):
                self._card = max(self._card, message.id)  # a copy before it may stay as it was
        card = self.town.sandbox.world.chats[group].messages.get(self._card)
        if card is None:
            return
        by_verb = verbs(card)
        if wanted := by_verb.get("t") or by_verb.get("k") or by_verb.get("a"):
            yield from self._tap(marta, card, wanted)
            if wanted[0] == "a":
                self._once("action")
        elif "d" in by_verb and self._once("words"):
            where = {"chat": group, "thread": card.thread}
            yield "say", {"from": marta, "text": WORDS, **where}
        elif "d" in by_verb and (self._heard() or self._for_long("words", AGAIN)):
            yield from self._tap(marta, card, by_verb["d"])
        elif not by_verb and "action" in self._done:
            self._once("closed")

    def _heard(self) -> bool:
        """Whether Marta's words stand on Vera's phone."""
        there = self.town.sandbox.world.chats[VERA].messages.values()
        return any(WORDS in one.text for one in there)

    def _keyboards(self, chat: int) -> list[Bubble]:
        there = self.town.sandbox.world.chats.get(chat)
        messages = there.messages.values() if there else ()
        return [one for one in messages if one.keyboard and not one.deleted]

    def _tap(self, who: int, message: Bubble, data: str) -> Iterator[tuple[str, Json]]:
        if self._due((message.id, data)):
            where = {"chat": message.chat, "message": message.id}
            yield "bulk", {"tap": [{"from": who, "button": data, **where}]}  # may be too late

    def _due(self, deed: object) -> bool:
        """Whether a deed was never done, or so long ago that a person does it again."""
        now = time.monotonic()
        if now - self._done.get(deed, 0.0) <= AGAIN:
            return False
        self._done[deed] = now
        return True

    def _once(self, deed: str) -> bool:
        if deed in self._done:
            return False
        self._done[deed] = time.monotonic()
        return True

    def _for_long(self, deed: str, seconds: float) -> bool:
        return time.monotonic() - self._done.get(deed, time.monotonic()) > seconds


def verbs(message: Bubble) -> dict[str, str]:
    """Return the first button of each verb: the angriest face, and yes."""
    rows = message.keyboard or []
    return {
        one["callback_data"][0]: one["callback_data"]
        for row in reversed(rows)
        for one in reversed(row)
    }


def recovered(session: Session) -> bool:
    case = session.exec(select(Case)).first()
    return case is not None and case.state is CaseState.RECOVERED


def uncertain(session: Session, key: str) -> bool:
    rows = session.exec(select(Message).where(col(Message.key).startswith(key))).all()
    return any(row.state is OutboxState.UNCERTAIN for row in rows)
