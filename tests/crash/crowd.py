"""People with phones who act by what they see, as long as the bot is killed round them."""

import asyncio
import itertools
import random
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.domain.verdict import verdict
from storage.vocabulary import Verdict
from tests.crash.town import Town

Json = dict[str, Any]
FIRST_CUSTOMER = 5_000_000
TURN = 0.03  # seconds between two looks at the phones
WAITING = 120  # updates that may wait for the bot before people pause
GIVES_UP = 100  # turns without a question, after which a customer goes on
POISONED = 0.02  # the share of turns in which an update comes that nobody can handle
FACES = (1, 1, 1, 2, 2, 3, 4, 5, 5)
NO_SENDER = {
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 1, "type": "private", "first_name": "Nobody"},
        "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }
}
NO_LENGTH = {
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 1, "type": "private", "first_name": "Nobody"},
        "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0}],
    }
}
UNREADABLE = (NO_LENGTH,)
DEADLY = (NO_SENDER, NO_LENGTH)  # the handler of the first always fails


@dataclass
class Deeds:
    """What people did, as the audit must find it again."""

    taps: dict[str, tuple[int, str]] = field(default_factory=dict)  # query: person, data
    says: dict[str, int] = field(default_factory=dict)  # words nobody else uses: who
    poison: list[int] = field(default_factory=list)


@dataclass
class Crowd:
    """Customers who answer and staff who take cases."""

    town: Town
    chance: random.Random
    poison: tuple[Json, ...]
    patient: int = 25  # customers who may wait for a question before others come
    deeds: Deeds = field(default_factory=Deeds)
    _seen: int = 0
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    _steps: dict[int, list[str]] = field(default_factory=dict)  # what is left to each
    _hoping: dict[int, int] = field(default_factory=dict)  # turns since the link was followed
    _bitter: set[tuple[int, int]] = field(default_factory=set)  # answers that never wavered
    _said: set[tuple[int, int, str]] = field(default_factory=set)  # what was looked at once
    _next: deque[tuple[str, Json]] = field(default_factory=deque)

    async def live(self) -> None:
        """Act until cancelled."""
        while True:
            await self.act()
            await asyncio.sleep(TURN)

    async def act(self) -> None:
        """Look at the phones and do what people do."""
        self._look()
        queue = self.town.sandbox.world.queue
        if len(queue.waiting) > WAITING:
            return
        self._arrive()
        if self.chance.random() < POISONED:
            await self._poison()
        says = [body for kind, body in self._next if kind == "say"]
        taps = [body for kind, body in self._next if kind == "tap"]
        self._next.clear()
        if not says and not taps:
            return
        done = await self.town.do("bulk", {"say": says, "tap": taps})
        for body, told in zip(taps, done["tap"], strict=True):
            if "error" not in told:
                self.deeds.taps[told["query"]] = (body["from"], body["button"])
        for body, told in zip(says, done["say"], strict=True):
            assert "error" not in told, told
            self.deeds.says[body["text"]] = body["from"]

    def _arrive(self) -> None:
        self._hoping = {who: turns + 1 for who, turns in self._hoping.items()}
        for who in [one for one, turns in self._hoping.items() if turns > GIVES_UP]:
            del self._hoping[who]
            self._enter(who)
        if len(self._hoping) < self.patient:
            customer = FIRST_CUSTOMER + next(self._numbers)
            steps = list(self.town.links)
            self.chance.shuffle(steps)
            self._steps[customer] = steps
            self._enter(customer)

    def _enter(self, customer: int) -> None:
        """Follow the link at the next touchpoint, if any is left."""
        if self._steps[customer]:
            self._hoping[customer] = 0
            code = self.town.links[self._steps[customer].pop()]
            self._say(customer, f"/start {code}", name=f"Guest {customer}", language="es")

    def _say(self, who: int, text: str, **more: Any) -> None:
        self._next.append(("say", {"from": who, "text": text, **more}))

    def _tap(self, who: int, chat: int, message: int, data: str) -> None:
        body = {"from": who, "chat": chat, "message": message, "button": data}
        self._next.append(("tap", body))

    async def _poison(self) -> None:
        told = await self.town.do("updates", {"raw": self.chance.choice(self.poison)})
        self.deeds.poison.append(told["update"])

    def _look(self) -> None:
        world = self.town.sandbox.world
        changes = world.changes.since(self._seen)
        self._seen = world.changes.seq
        for place in {
            (c.data["chat"], c.data["message"]) for c in changes if c.event == "message"
        }:
            message = world.chats[place[0]].messages.get(place[1])
            if message is None or not message.keyboard:
                continue
            offered = [one["callback_data"] for row in message.keyboard for one in row]
            if (*place, offered[0]) not in self._said:
                self._said.add((*place, offered[0]))
                self._answer(*place, offered)

    def _answer(self, chat: int, message: int, offered: list[str]) -> None:
        by_verb = {data[0]: data for data in reversed(offered)}
        if "s" in by_verb:
            self._rate(chat, message, by_verb["s"].rpartition(".")[0])
        elif "c" in by_verb:
            self._after_answer(chat, message, by_verb)
        elif "t" in by_verb:
            self._take(chat, message, by_verb["t"])
        elif "d" in by_verb:
            self._work(chat, message, by_verb["d"])
        elif "k" in by_verb or "a" in by_verb:
            self._close(chat, message, by_verb)

    def _rate(self, chat: int, message: int, question: str) -> None:
        self._hoping.pop(chat, None)
        faces = [self.chance.choice(FACES)]
        luck = self.chance.random()
        if luck < 0.1:
            faces.append(faces[0])  # a double tap
        elif luck < 0.2:
            faces.append(self.chance.choice(FACES))  # the finger slipped
        if all(verdict(face) is Verdict.BITTER for face in faces):
            self._bitter.add((chat, message))
        for face in faces:
            self._tap(chat, chat, message, f"{question}.{face}")

    def _after_answer(self, chat: int, message: int, by_verb: dict[str, str]) -> None:
        luck = self.chance.random()
        if luck < 0.05:
            self._tap(chat, chat, message, by_verb["c"])
            return
        if luck < 0.25 and "r" in by_verb:
            self._tap(chat, chat, message, by_verb["r"])
        if luck > 0.85 and (chat, message) in self._bitter:  # after others it would be news
            self._say(chat, f"Hace mucho frío {next(self._numbers)}x")
        if self.chance.random() < 0.8:
            self._enter(chat)

    def _colleagues(self, chat: int, most: int) -> list[int]:
        crew = list(self.town.crew.values())
        return [chat] if chat > 0 else self.chance.sample(crew, most)

    def _take(self, chat: int, message: int, data: str) -> None:
        if self.chance.random() < 0.6:
            for who in self._colleagues(chat, self.chance.choice((1, 1, 2))):
                self._tap(who, chat, message, data)

    def _work(self, chat: int, message: int, data: str) -> None:
        """Somebody took it: words to the customer, and perhaps it is done."""
        if chat > 0:
            return
        shown = self.town.sandbox.world.chats[chat].messages[message]
        where = {"thread": shown.thread} if shown.thread else {"reply_to": message}
        for who in self._colleagues(chat, 2):
            words = f"Ahora mismo voy {next(self._numbers)}x"
            self._say(who, words, chat=chat, **where)
        if self.chance.random() < 0.5:
            self._tap(self.town.crew["Sonia"], chat, message, data)

    def _close(self, chat: int, message: int, by_verb: dict[str, str]) -> None:
        data = by_verb.get("k") or by_verb["a"]
        who = self.town.crew["Sonia"] if chat < 0 else chat
        self._tap(who, chat, message, data)
