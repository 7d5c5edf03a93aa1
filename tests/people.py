"""The cast of the stories: people with phones, reached over the sandbox's control API."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson

from bot.texts.catalogue import TAG, plain, texts
from storage.vocabulary import Language

Json = dict[str, Any]
PATIENCE = 10.0  # seconds; only a failing test waits that long
SLOT = re.compile(r"\\\{\w+\\\}")


class Control:
    """The sandbox's control API in short words."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http  # its base is the server's address

    async def do(self, path: str, /, **body: Any) -> Json:
        body = {name.rstrip("_"): value for name, value in body.items() if value is not None}
        told: Json = orjson.loads(await self._ask("POST", path, json=body))
        return told

    async def see(self, path: str, /, **params: Any) -> Json:
        params = {name.rstrip("_"): str(value) for name, value in params.items()}
        told: Json = orjson.loads(await self._ask("GET", path, params=params))
        return told

    async def file(self, number: str) -> bytes:
        """Return the bytes of a file that a message brought."""
        return await self._ask("GET", f"file/{number}")

    async def faults(self, *faults: Json) -> None:
        await self._ask("POST", "faults", json=list(faults))

    async def no_more_faults(self) -> None:
        await self._ask("DELETE", "faults")

    async def calls(self, method: str | None = None, after: int = 0) -> list[Json]:
        found = await self.see("calls", after=after, **({"method": method} if method else {}))
        calls: list[Json] = found["calls"]
        return calls

    async def _ask(self, method: str, path: str, **more: Any) -> bytes:
        async with self._http.request(method, f"/sandbox/{path}", **more) as answer:
            told = await answer.read()
        assert answer.status == 200, f"{path}: {told.decode()}"
        return told


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message as a phone shows it."""

    chat: int
    id: int
    text: str
    buttons: tuple[str, ...]
    data: tuple[str, ...]
    thread: int | None
    reply_to: int | None
    by_bot: bool
    media: str | None
    raw: Json


@dataclass(frozen=True, slots=True)
class Toast:
    """What a tap is answered."""

    text: str | None
    alert: bool
    answered: bool

    def says(self, part: str, language: Language) -> bool:
        return found(part, self.text or "", language)


class Chat:
    """A chat on somebody's screen."""

    def __init__(self, control: Control, number: int, language: Language) -> None:
        self.control = control
        self.id = number
        self.language = language

    async def bubbles(self) -> list[Bubble]:
        """Return what the chat shows now, oldest first."""
        return [shown(one) for one in (await self._page())["messages"]]

    async def shows(
        self, *parts: str, button: str | None = None, thread: int | None = None
    ) -> Bubble:
        """Wait for a message of the bot's with these parts, and return the newest such."""
        return await self.waits_for(
            lambda one: (
                one.by_bot
                and all(found(part, one.text, self.language) for part in parts)
                and (button is None or label(button, self.language) in one.buttons)
                and (thread is None or one.thread == thread)
            ),
            " … ".join(parts) + (f" [{button}]" if button else ""),
        )

    async def waits_for(self, wanted: Callable[[Bubble], bool], words: str = "") -> Bubble:
        """Wait for any message that is wanted, and return the newest such."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        page = await self._page()
        while True:
            for raw in reversed(page["messages"]):
                if not raw["deleted"] and wanted(one := shown(raw)):
                    return one
            left = end - loop.time()
            assert left > 0, f"chat {self.id} never showed {words}; {await self._told()}"
            after = page["seq"]  # what was there before was looked at
            page = await self.control.see(f"chat/{self.id}", after=after, wait=left)

    async def _told(self) -> str:
        bubbles = (await self.bubbles())[-12:]
        said = "\n".join(f"  {one.text!r} {list(one.buttons)}" for one in bubbles)
        return f"it shows\n{said}"

    async def count(self, *parts: str) -> int:
        """Return how many messages of the bot's say this; ask when all is quiet."""
        return sum(
            one.by_bot and all(found(part, one.text, self.language) for part in parts)
            for one in await self.bubbles()
        )

    async def _page(self) -> Json:
        return await self.control.see(f"chat/{self.id}")


class Group(Chat):
    """A group of the staff's."""

    async def topic_of(self, *parts: str) -> int:
        """Return the topic whose name has these parts."""
        chat = (await self._page())["chat"]
        threads: list[int] = [
            one["thread"]
            for one in chat["topics"]
            if all(part.lower() in one["name"].lower() for part in parts)
        ]
        assert threads, f"no topic {parts} among {chat['topics']}"
        return threads[-1]


class Person(Chat):
    """Somebody with a phone; as a chat, their private one with the bot."""

    def __init__(self, control: Control, card: Json, language: Language) -> None:
        super().__init__(control, card["id"], language)
        self.name: str = card["first_name"]
        self.username: str | None = card["username"]

    async def follows(self, link: str) -> None:
        await self.control.do("follow", from_=self.id, link=link)

    async def says(
        self,
        text: str,
        *,
        to: Chat | None = None,
        topic: int | None = None,
        reply_to: Bubble | int | None = None,
        forwarded: str | None = None,
    ) -> int:
        """Write something; return the message's number."""
        number = reply_to.id if isinstance(reply_to, Bubble) else reply_to
        where = {"chat": to.id if to else None, "thread": topic, "reply_to": number}
        more = {"forwarded": forwarded, **where}
        said = await self.control.do("say", from_=self.id, text=text, **more)
        message: int = said["message"]
        return message

    async def sends(
        self,
        kind: str,
        *,
        to: Chat | None = None,
        topic: int | None = None,
        caption: str | None = None,
        **more: Any,
    ) -> int:
        where = {"chat": to.id if to else None, "thread": topic, "caption": caption}
        sent = await self.control.do("send", from_=self.id, kind=kind, **where, **more)
        message: int = sent["message"]
        return message

    async def edits(self, message: int, text: str, *, to: Chat | None = None) -> None:
        chat = to.id if to else None
        await self.control.do("edit", from_=self.id, chat=chat, message=message, text=text)

    async def taps(
        self, button: str, *, on: Bubble | None = None, to: Chat | None = None
    ) -> Toast:
        """Press a button, of the newest message that has it; return what pops up."""
        chat = to or self
        wanted = label(button, chat.language)
        if on is None:
            on = await chat.waits_for(lambda one: wanted in one.buttons, f"[{wanted}]")
        place = {"chat": on.chat, "message": on.id, "button": wanted}
        told = await self.control.do("tap", from_=self.id, wait=PATIENCE, **place)
        assert told["answered"], f"the tap on {wanted!r} was never answered"
        return Toast(told["text"], told["alert"], told["answered"])

    async def blocks(self) -> None:
        await self.control.do("block", from_=self.id)

    async def unblocks(self) -> None:
        await self.control.do("unblock", from_=self.id)


async def somebody(control: Control, name: str, language: str = "es", **more: Any) -> Person:
    """Make a person, unless they are there."""
    card = await control.do("people", name=name, language=language, **more)
    spoken = Language(language) if language in set(Language) else Language.SPANISH
    return Person(control, card, spoken)


def shown(raw: Json) -> Bubble:
    buttons = [one for row in raw["buttons"] for one in row]
    return Bubble(
        chat=raw["chat"],
        id=raw["id"],
        text=raw["text"] or raw["caption"] or "",
        buttons=tuple(one["text"] for one in buttons),
        data=tuple(one["data"] for one in buttons),
        thread=raw["thread"],
        reply_to=raw["reply_to"],
        by_bot=raw["from"]["is_bot"],
        media=raw["media"]["kind"] if raw["media"] else None,
        raw=raw,
    )


def label(button: str, language: Language) -> str:
    """Return a button's label: that of a key of the catalogue, or the words themselves."""
    return plain(button, language) if button in texts(language) else button


def found(part: str, text: str, language: Language) -> bool:
    """Tell whether a text says this: a key of the catalogue, whatever its slots, or words."""
    if part not in texts(language):
        return part in text
    said = texts(language)[part]
    forms: Sequence[str] = [said] if isinstance(said, str) else list(said.values())
    return any(re.search(pattern(one), text, re.DOTALL) for one in forms)


def pattern(form: str) -> str:
    return SLOT.sub(".*?", re.escape(TAG.sub("", form).strip()))


async def until(check: Callable[[], Awaitable[bool]], words: str) -> None:
    """Wait until something holds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not await check():
        assert loop.time() < end, f"never: {words}"
        await asyncio.sleep(0.01)
