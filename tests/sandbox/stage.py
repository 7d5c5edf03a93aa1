"""A sandbox on a real port, with the bot's and the people's side of it in short words."""

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

Json = dict[str, Any]
TOKEN = "1000:SANDBOX-token_of-the-tests-0123456789"  # of no real bot
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TAP = {"inline_keyboard": [[{"text": "Bad", "callback_data": "score:1"}]]}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the Bot API."""

    status: int
    body: Json
    headers: Mapping[str, str]

    @property
    def refusal(self) -> tuple[int, str]:
        assert self.body["ok"] is False, self.body
        assert self.body["error_code"] == self.status
        return self.status, self.body["description"]

    @property
    def result(self) -> Any:
        assert self.body["ok"] is True, self.body
        assert self.status == 200
        return self.body["result"]


class Stage:
    def __init__(self, base: str, http: httpx.AsyncClient) -> None:
        self.base = base
        self.http = http

    # the bot's side

    async def call(self, method: str, /, **params: Any) -> Answer:
        answer = await self.http.post(f"{self.base}/bot{TOKEN}/{method}", json=params)
        return Answer(answer.status_code, answer.json(), answer.headers)

    async def upload(self, method: str, files: Mapping[str, Any], /, **params: Any) -> Answer:
        address = f"{self.base}/bot{TOKEN}/{method}"
        answer = await self.http.post(address, data=params, files=files)
        return Answer(answer.status_code, answer.json(), answer.headers)

    async def get(self, path: str, /, **params: Any) -> Answer:
        answer = await self.http.get(f"{self.base}{path}", params=params)
        return Answer(answer.status_code, answer.json(), answer.headers)

    async def ok(self, method: str, /, **params: Any) -> Any:
        return (await self.call(method, **params)).result

    async def refusal(self, method: str, /, **params: Any) -> tuple[int, str]:
        return (await self.call(method, **params)).refusal

    async def updates(self, **params: Any) -> list[Json]:
        """What is waiting; offset=-1 and so on as the bot would say them."""
        found: list[Json] = await self.ok("getUpdates", **{"timeout": 0, **params})
        return found

    async def drained(self, **params: Any) -> list[Json]:
        """What is waiting, confirmed."""
        found = await self.updates(**params)
        if found:
            await self.updates(offset=found[-1]["update_id"] + 1)
        return found

    async def text(self, chat: int, text: str = "How was it?", **params: Any) -> Json:
        sent: Json = await self.ok("sendMessage", chat_id=chat, text=text, **params)
        return sent

    async def photo(self, chat: int, **params: Any) -> Json:
        answer = await self.upload(
            "sendPhoto", {"photo": ("room.png", PNG)}, chat_id=chat, **params
        )
        sent: Json = answer.result
        return sent

    # the people's side

    async def control(self, path: str, /, **body: Any) -> Json:
        body = {name.rstrip("_"): value for name, value in body.items()}
        answer = await self.http.post(f"{self.base}/sandbox/{path}", json=body)
        assert answer.status_code == 200, answer.text
        told: Json = answer.json()
        return told

    async def seen(self, path: str, /, **params: Any) -> Json:
        params = {name.rstrip("_"): value for name, value in params.items()}
        answer = await self.http.get(f"{self.base}/sandbox/{path}", params=params)
        assert answer.status_code == 200, answer.text
        told: Json = answer.json()
        return told

    async def stranger(self, name: str = "Stela") -> int:
        """A person whom the bot has never seen."""
        number: int = (await self.control("people", name=name))["id"]
        return number

    async def guest(self, name: str = "Ana") -> int:
        """A person who has pressed Start; the id is the private chat's too."""
        number = await self.stranger(name)
        await self.control("say", from_=number, text="/start")
        return number

    async def said(self, person: int, text: str, **where: Any) -> Json:
        return await self.control("say", from_=person, text=text, **where)

    async def group(self, title: str = "Front desk", **shape: Any) -> int:
        """A supergroup with Marta in it, whom the bot has not met alone; the bot is admin."""
        members = shape.pop("members", None)
        if members is None:
            members = [await self.stranger("Marta")]
        whole = {"title": title, "type": "supergroup", "members": members, **shape}
        number: int = (await self.control("groups", **whole))["id"]
        return number

    async def bot_becomes(self, group: int, status: str, **rights: bool) -> None:
        extra = {"rights": rights} if rights else {}
        await self.control(f"groups/{group}/members", who="bot", status=status, **extra)

    async def topic(self, group: int, name: str = "Rooms") -> int:
        made = await self.ok("createForumTopic", chat_id=group, name=name)
        number: int = made["message_thread_id"]
        return number

    async def tapped(self, person: int, message: Json, button: str = "Bad", **how: Any) -> Json:
        place = {"chat": message["chat"]["id"], "message": message["message_id"]}
        return await self.control("tap", from_=person, button=button, **place, **how)

    async def forward(self, seconds: float) -> None:
        await self.control("clock", forward=seconds)

    async def waiting_poll(self, **params: Any) -> "asyncio.Task[Answer]":
        """A long poll that the server is surely holding by now."""
        before = await self.polls()
        poll = asyncio.create_task(self.call("getUpdates", **{"timeout": 50, **params}))
        async with asyncio.timeout(10):
            while await self.polls() == before:  # noqa: ASYNC110  # the other side of a socket
                await asyncio.sleep(0.01)
        return poll

    async def polls(self) -> int:
        return len((await self.seen("calls", method="getUpdates"))["calls"])
