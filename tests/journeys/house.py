"""A house with its staff, its group and the real bot, in front of a sandbox of its own."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.bootstrap import rehearsal
from bot.bootstrap.assembly import Bot
from bot.domain.cycle import Cycle
from bot.flows import sites
from bot.sandbox.server import Sandbox
from bot.sandbox.updates.audience import tell_tap
from storage.tables import Case, Question
from storage.vocabulary import FollowupKind, Language, Role
from tests.journeys.facts import ZONE, all_cases, cycle, question, question_at
from tests.journeys.invariants import complaints
from tests.people import Bubble, Control, Group, Person, Toast, somebody

T = TypeVar("T")
BEGIN = datetime(2027, 6, 2, 8, tzinfo=UTC)  # Wednesday, 10:00 in the house
TITLE = "Hotel Sol · equipo"
CREW = (
    ("Marta", "es", Role.STAFF),
    ("Bruno", "pt", Role.STAFF),
    ("Sonia", "en", Role.SUPERVISOR),
    ("Elena", "es", Role.MANAGER),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a story begins with."""

    group: str | None = "forum"  # "forum", "supergroup", "group" or none
    receive: str = "poll"
    begin: datetime = BEGIN
    quiet: str = "22:00-08:00"
    language: str = "es"  # of the house
    after: tuple[str, str, timedelta] | None = None  # a step asked so long after another
    cycle: Cycle | None = None  # in place of the hotel's own


class House:
    """The bot at work and everybody round it."""

    def __init__(self, scene: Scene, sandbox: Sandbox, bot: Bot, control: Control) -> None:
        self.scene = scene
        self.sandbox = sandbox
        self.bot = bot
        self.control = control
        self.group = Group(control, 0, Language(scene.language))
        self.never_came: frozenset[int] = frozenset()
        self.doomed: frozenset[FollowupKind] = frozenset()
        self.people: dict[str, Person] = {}

    @property
    def marta(self) -> Person:
        return self.people["Marta"]

    @property
    def bruno(self) -> Person:
        return self.people["Bruno"]

    @property
    def sonia(self) -> Person:
        return self.people["Sonia"]

    @property
    def elena(self) -> Person:
        return self.people["Elena"]

    @property
    def now(self) -> datetime:
        return self.sandbox.clock.now()

    async def open(self) -> None:
        """Let the staff come in by their invitations, and the manager bind the group."""
        for name, language, role in CREW:
            await self.hires(name, role, language)
        if self.scene.group is not None:
            await self.binds(self.scene.group)
        await self.quiet()

    async def hires(
        self, name: str, role: Role = Role.STAFF, language: str = "es", team: str | None = None
    ) -> Person:
        person = await somebody(
            self.control, name, language, username=f"{name.lower()}_account"
        )
        code = await self.bot.db.write(sites.invitation, None, role, team, self.now)
        await person.follows(rehearsal.deep_link(code))
        self.people[name] = person
        await person.shows(f"invite.welcome.{role}")
        return person

    async def binds(self, kind: str, title: str = TITLE, words: str = "/bind") -> Group:
        made = await self.control.do(
            "groups",
            title=title,
            type="group" if kind == "group" else "supergroup",
            forum=kind == "forum",
            members=[self.people[name].id for name, _, _ in CREW],
        )
        self.group = Group(self.control, made["id"], Language(self.scene.language))
        await self.elena.says(words, to=self.group)
        await self.group.shows("bind.every_team" if words == "/bind" else "bind.team")
        return self.group

    async def guest(self, name: str = "Vera", language: str = "es", **more: Any) -> Person:
        """Make a customer who has not come in yet."""
        account = {"username": f"{name.lower()}_account", "last_name": "Apellido", **more}
        return await somebody(self.control, name, language, **account)

    async def link(self, step: str | None = None) -> str:
        """Return the link that is printed for the visit, or for a touchpoint."""
        code = await self.bot.db.write(sites.printed, "hotel", step, None, self.now)
        return rehearsal.deep_link(code)

    async def arrives(
        self, name: str = "Vera", language: str = "es", step: str | None = None
    ) -> Person:
        """Let a customer come in by a link, and see the question they came for."""
        guest = await self.guest(name, language)
        await guest.follows(await self.link(step))
        await guest.shows(question(step or "reservation", guest.language), button="😡")
        return guest

    async def happens(self, event: str, guest: Person, by: Person | None = None) -> None:
        """Let a member of the staff report an event by the buttons of /journeys."""
        staff = by or self.marta
        await staff.says("/journeys")
        name = cycle().say(cycle().events[event], staff.language)
        await self.quiet()
        row = await staff.shows(guest.name, button=name)
        toast = await staff.taps(name, on=row)
        assert toast.text is not None
        assert name in toast.text
        await self.quiet()

    async def card(self, *parts: str, button: str | None = "button.take") -> Bubble:
        return await self.group.shows(*parts, button=button)

    async def takes(self, who: Person, *parts: str) -> Toast:
        card = await self.card(*parts)
        toast = await who.taps("button.take", on=card, to=self.group)
        await self.group.shows("card.state.taken", *parts)
        return toast

    async def closes(
        self, who: Person, *, cause: int = 0, action: str = "action.fixed"
    ) -> None:
        """Say that the case is done, with its cause and what was done."""
        await who.taps("button.done", to=self.group)
        asked = await self.group.shows("card.ask_cause")
        await who.taps(asked.buttons[cause], on=asked)
        await who.taps(action, on=await self.group.shows("card.ask_action"))
        await self.group.shows("card.state.done")

    async def forges(self, who: Person, data: str, on: Bubble | None = None) -> Toast:
        """Let somebody's client send data that no button of theirs holds."""
        if on is None:
            on = (await who.bubbles())[-1]
        query = self.sandbox.world.queries.add(
            who.id, on.chat, on.id, data, self.sandbox.clock.timestamp()
        )
        chat = self.sandbox.world.chats[on.chat]
        tell_tap(self.sandbox.world, chat, chat.messages[on.id], query)
        told = await self.control.see(f"query/{query.id}", wait=10)
        return Toast(told["text"], told["alert"], told["answered"])

    # time

    async def quiet(self) -> None:
        """Wait until Telegram has handed over everything and the bot has seen to it."""
        async with asyncio.timeout(30):
            await heard(self.sandbox)
            await self.bot.settled()

    async def later(self, **span: float) -> None:
        """Put the clock forward, stopping wherever something is due."""
        await self.quiet()
        seconds = timedelta(**span).total_seconds()
        await self.control.do("clock", forward=seconds)
        await self.quiet()

    async def until(self, clock: str, *, days: int = 0) -> None:
        """Go on until the clocks of the house show this."""
        here = self.now.astimezone(ZoneInfo(ZONE))
        hour, minute = map(int, clock.split(":"))
        wanted = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
        wanted += timedelta(days=days or int(wanted <= here))
        await self.later(seconds=(wanted - self.now).total_seconds())

    # what is written down

    async def read(self, ask: Callable[..., T], *args: object) -> T:
        return await self.bot.db.read(ask, *args)

    async def cases(self) -> list[Case]:
        await self.quiet()
        return await self.read(all_cases)

    async def case(self) -> Case:
        (only,) = await self.cases()
        return only

    async def question(self, step: str) -> Question | None:
        await self.quiet()
        return await self.read(question_at, step)

    async def check(self) -> None:
        """Every story ends here: nothing is left lying, and every invariant holds."""
        await self.control.no_more_faults()
        await self.quiet()
        calls = await self.control.calls()
        state = await self.control.see("state")
        acknowledged = state["next_update"] - 1
        found = await self.read(
            lambda session: complaints(
                session,
                calls,
                self.bot.clock.now(),
                acknowledged=acknowledged,
                never_came=self.never_came,
                doomed=self.doomed,
            )
        )
        assert found == [], found
        assert (await self.control.see("problems"))["problems"] == []


async def heard(sandbox: Sandbox) -> None:
    """Wait until the bot has fetched all that was said."""
    while sandbox.world.queue.pending(sandbox.clock.timestamp()):  # noqa: ASYNC110 - a poll
        await asyncio.sleep(0.005)
