"""A bot of a few lines: what it answers to which text or tap is told by the test."""

import asyncio
from typing import Any

import httpx

Json = dict[str, Any]
POLL_SECONDS = 5


class Robot:
    """Long-polls like any bot and keeps what it was told."""

    def __init__(self, base: str, token: str) -> None:
        self._http = httpx.AsyncClient(
            base_url=f"{base}/bot{token}/", timeout=30, trust_env=False
        )
        self.answers: dict[str, Json] = {}  # callback data -> what answerCallbackQuery gets
        self.released = asyncio.Event()  # lets taps on "slow" go
        self.heard: list[str] = []

    async def call(self, method: str, **parameters: Any) -> Any:
        response = await self._http.post(method, json=parameters)
        answer = response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def send(self, chat: int, text: str, **parameters: Any) -> int:
        sent = await self.call("sendMessage", chat_id=chat, text=text, **parameters)
        return int(sent["message_id"])

    async def send_photo(self, chat: int, picture: bytes, **parameters: str) -> int:
        response = await self._http.post(
            "sendPhoto",
            data={"chat_id": str(chat), **parameters},
            files={"photo": ("room.png", picture)},
        )
        return int(response.json()["result"]["message_id"])

    async def run(self) -> None:
        offset = 0
        while True:
            updates = await self.call("getUpdates", offset=offset, timeout=POLL_SECONDS)
            for update in updates:
                offset = update["update_id"] + 1
                await self._take(update)

    async def _take(self, update: Json) -> None:
        if (query := update.get("callback_query")) is not None:
            if query["data"] == "slow":
                await self.released.wait()
            answer = self.answers.get(query["data"], {})
            await self.call("answerCallbackQuery", callback_query_id=query["id"], **answer)
        elif (text := update.get("message", {}).get("text")) is not None:
            self.heard.append(text)
            if text.startswith("/start"):
                payload = text.removeprefix("/start").strip()
                await self.send(update["message"]["chat"]["id"], f"Welcome, {payload or '-'}")

    async def close(self) -> None:
        await self._http.aclose()


def keyboard(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}
