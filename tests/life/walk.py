"""People who do anything at any time: the same for one seed."""

import random
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from bot.telegram.buttons import VERBS
from tests.life.laws import Laws
from tests.life.phones import Bubble
from tests.life.town import FIRST_CUSTOMER, LUNA, SOL, STAFF, Town, name_of

Move = Callable[[], Coroutine[Any, Any, object]]
MOST_CUSTOMERS = 7
WORDS = (
    "Hace mucho frío en la habitación",
    "Todo perfecto, gracias",
    "2",
    "5/5",
    "La ducha no funciona y nadie viene",
    "El desayuno estaba malísimo, una vergüenza",
    "Hay humo en el pasillo, huele a quemado",
    "Quiero hablar con alguien, por favor",
    "Quiero poner una queja formal",
    "Marta fue encantadora",
    "bueno",
    "no sé",
    "😡",
)
COMMANDS = (
    "/stop", "/pause", "/resume", "/help", "/privacy", "/mydata", "/forget", "/complaint",
    "/start", "/language", "/complaint El ruido no me dejó dormir",
)  # fmt: skip
STAFF_COMMANDS = (
    "/cases", "/case 1", "/case 2", "/complaints", "/onduty", "/offduty", "/mine", "/team",
    "/journeys", "/why", "/status", "/week", "/hours mon-sun 08:00-16:00", "/hours none",
    "/hours quiet 22:00-08:00", "/incident breakfast", "/help", "/redeem ABCD-EFGH",
    "/edit", "/drill", "/gestures", "/customer 1", "/prefers 1 cumpleaños 2/6", "/winback",
)  # fmt: skip
LIST = "Nombre;Reserva;Cumpleaños\nGast;R-1;3/6\n;R-2;29/2\n"
CODES = {one.code: verb for verb, one in VERBS.items()}
JUMPS = (5, 40, 70, 130, 400, 1000, 2500, 6000, 20_000, 60_000, 200_000)  # seconds


class Walk:
    """One town, and everybody in it."""

    def __init__(self, town: Town, codes: dict[str, list[str]], seed: int) -> None:
        self.town = town
        self.dice = random.Random(seed)
        self.laws = Laws(town)
        self.told: list[str] = []
        self.reached: Counter[str] = Counter()
        self._codes = codes
        self._seed = seed

    async def step(self) -> list[str]:
        """Let somebody do something; return what is wrong after it."""
        town, dice = self.town, self.dice
        moves: list[tuple[int, Move]] = [
            (6, self._arrives),
            (26, self._taps),
            (16, self._writes),
            (26, self._works),
            (14, self._talks),
            (4, self._commands),
            (3, self._forges),
            (12, self._waits),
            (3, self._dies),
            (3, self._doubts),
            (2, self._blocks),
            (3, self._comes_again),
            (1, self._migrates),
            (1, self._imports),
        ]
        weights, choices = zip(*moves, strict=True)
        move = dice.choices(choices, weights)[0]
        town.clock.at += timedelta(seconds=dice.randint(0, 20))
        self.told.append(f"{town.clock.at:%d %H:%M:%S} {move.__name__[1:]}")
        self.reached[move.__name__[1:]] += 1
        await town.survives(move())
        return self.laws.broken()

    def _say(self, words: str) -> None:
        self.told[-1] += f" {words}"

    def _customer(self) -> int:
        return self.dice.choice(self.town.customers)

    async def _arrives(self) -> None:
        """Somebody new comes in, or somebody known scans another code."""
        customers = self.town.customers
        if len(customers) < MOST_CUSTOMERS and (not customers or self.dice.random() < 0.5):
            customers.append(FIRST_CUSTOMER + len(customers))
        who = self._customer()
        code = self.dice.choice(self._codes[self.dice.choice((SOL, SOL, LUNA))])
        self._say(str(who))
        self.town.back.add(who)
        await self.town.says(who, f"/start {code}")

    async def _taps(self) -> None:
        """A customer presses a button, mostly a new one."""
        if self.town.customers:
            who = self._customer()
            await self._press(who, self.town.phones.bubbles(who))

    async def _works(self) -> None:
        """One of the staff presses a button, in the group or at home."""
        who = self.dice.choice(list(STAFF))
        chat = self.dice.choice((self.town.group,) * 3 + (who,))
        await self._press(who, self.town.phones.bubbles(chat))

    async def _forges(self) -> None:
        """Somebody presses what was shown to somebody else."""
        chats = list(self.town.phones.shown)
        if chats:
            who = self.dice.choice([*STAFF, *self.town.customers])
            await self._press(who, self.town.phones.bubbles(self.dice.choice(chats)))

    async def _press(self, who: int, bubbles: list[Bubble]) -> None:
        there = [one for one in bubbles if one.buttons]
        if not there:
            return
        recent = min(int(self.dice.expovariate(0.4)), len(there) - 1)
        bubble = there[-1 - recent]
        data = self.dice.choice(bubble.buttons)
        self.reached[f"[{CODES[data.partition('.')[0]]}]"] += 1
        self._say(f"{who} presses {data} in {bubble.chat}")
        if data.startswith("fo.") and data.endswith("yes"):
            self.town.gone.append(who)
            self.town.back.discard(who)
        else:
            self.town.back.add(who)
        await self.town.presses(who, bubble.chat, bubble.number, data)

    async def _writes(self) -> None:
        if not self.town.customers:
            return
        who = self._customer()
        words = self.dice.choice((*WORDS, *COMMANDS) if self.dice.random() < 0.4 else WORDS)
        if not words.startswith("/") and self.dice.random() < 0.5:
            words += f", soy {name_of(who)}"
        self._say(f"{who}: {words}")
        self.town.back.add(who)
        await self.town.says(who, words)

    async def _talks(self) -> None:
        """One of the staff writes in a case's topic."""
        cards = [one for one in self.town.phones.bubbles(self.town.group) if one.thread]
        if cards:
            card = self.dice.choice(cards[-6:])
            who = self.dice.choice(list(STAFF))
            self._say(f"{who} in {card.thread}")
            await self.town.says(who, "Ahora mismo voy", self.town.group, thread=card.thread)

    async def _commands(self) -> None:
        who = self.dice.choice(list(STAFF))
        words = self.dice.choice(STAFF_COMMANDS)
        self._say(f"{who}: {words}")
        self.reached[words.split()[0]] += 1
        await self.town.says(who, words)

    async def _migrates(self) -> None:
        """The team's group gets another id."""
        await self.town.migrates()
        self._say(str(self.town.group))

    async def _imports(self) -> None:
        """A manager sends a list of customers."""
        await self.town.imports(self.dice.choice((510054, 510056)), LIST)

    async def _waits(self) -> None:
        span = timedelta(seconds=self.dice.choice(JUMPS))
        self._say(str(span))
        await self.town.passes(span)

    async def _dies(self) -> None:
        """The process ends soon: at one of its next writes, which is kept or not."""
        if self.dice.random() < 0.5:
            await self.town.die()
        else:
            self.town.db.doom = (self.dice.randint(0, 12), self.dice.random() < 0.5)

    async def _doubts(self) -> None:
        """The answers to some calls get lost; the calls themselves, too, or not."""
        if self.town.phones.doubts:
            return
        many = self.dice.randint(1, 3)
        self.town.phones.doubts = [self.dice.random() < 0.5 for _ in range(many)]

    async def _blocks(self) -> None:
        who = self.dice.choice([*STAFF, *self.town.customers])
        out = who not in self.town.phones.refusing
        self._say(f"{who} {out}")
        self.town.back.add(who)
        await self.town.blocks(who, out=out)

    async def _comes_again(self) -> None:
        """Telegram hands over again what it handed over lately: nothing may come of it."""
        town = self.town
        if not town.kept:
            return
        await town.settle()
        raw = town.db.line._raw
        before = raw.total_changes
        for number in sorted(town.kept)[-4:]:
            await town.redelivered(number, 0)
        assert raw.total_changes == before, "I2: what came again changed something"
