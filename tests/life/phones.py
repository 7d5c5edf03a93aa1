"""Everybody's phones, as the bot's calls left them: a Telegram without a network."""
# ruff: noqa: ARG002 - it answers to a protocol

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.telegram.wire import Answer, DoubtfulError, Upload

Json = dict[str, Any]
FIRST_MESSAGE = 100
TOPIC = "createForumTopic"


@dataclass(slots=True)
class Bubble:
    """One message of the bot's."""

    chat: int
    number: int
    thread: int | None
    text: str
    buttons: list[str]


@dataclass
class Phones:
    """Takes calls as the Bot API would; some chats refuse, some answers get lost."""

    shown: dict[int, dict[int, Bubble]] = field(default_factory=dict)
    answers: dict[str, tuple[str, bool]] = field(default_factory=dict)  # to taps
    refusing: set[int] = field(default_factory=set)
    doubts: list[bool] = field(default_factory=list)  # of the next calls: whether it arrived
    calls: list[Json] = field(default_factory=list)
    now: float = 0.0
    _last: int = FIRST_MESSAGE

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = 30,  # noqa: ASYNC109 - the transport's own
    ) -> Answer:
        if method == "answerCallbackQuery":
            self.answers[params["callback_query_id"]] = (
                params.get("text") or "",
                bool(params.get("show_alert")),
            )
            return ok(result=True)
        lost = self.doubts.pop() if self.doubts else None
        answer = self._take(method, params) if lost is not True else None
        status = answer.status if answer is not None else 0
        told = {name: one for name, one in params.items() if not isinstance(one, Upload)}
        call = {"n": len(self.calls), "method": method, "params": told, "status": status}
        self.calls.append({**call, "at": self.now})
        if lost is not None or answer is None:
            raise DoubtfulError("cut")
        return answer

    async def exchange(
        self,
        verb: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> tuple[int, bytes]:
        raise AssertionError("nobody asks by this way")

    async def close(self) -> None:
        """Nothing to let go of."""

    def bubbles(self, chat: int) -> list[Bubble]:
        return list(self.shown.get(chat, {}).values())

    def _take(self, method: str, params: Mapping[str, Any]) -> Answer:
        if "chat_id" not in params:  # it is for nobody's eyes
            return ok(result=True)
        chat = int(params["chat_id"])
        if chat in self.refusing:
            why = "bot was blocked by the user" if chat > 0 else "bot was kicked from the group"
            return refused(403, f"Forbidden: {why}")
        if method == TOPIC:
            self._last += 1
            return ok({"message_thread_id": self._last, "name": params["name"]})
        if method.startswith("send"):
            return self._show(chat, params)
        return self._edit(method, chat, params)

    def _show(self, chat: int, params: Mapping[str, Any]) -> Answer:
        self._last += 1
        words = str(params.get("text") or params.get("caption") or "")
        thread = params.get("message_thread_id")
        bubble = Bubble(chat, self._last, thread, words, buttons_of(params))
        self.shown.setdefault(chat, {})[self._last] = bubble
        kind = "private" if chat > 0 else "supergroup"
        return ok({"message_id": self._last, "date": 1, "chat": {"id": chat, "type": kind}})

    def _edit(self, method: str, chat: int, params: Mapping[str, Any]) -> Answer:
        if "message_id" not in params:
            return ok(result=True)
        bubble = self.shown.get(chat, {}).get(int(params["message_id"]))
        if bubble is None:
            return refused(400, "Bad Request: message to edit not found")
        if method == "deleteMessage":
            del self.shown[chat][bubble.number]
            return ok(result=True)
        bubble.text = str(params.get("text") or params.get("caption") or bubble.text)
        bubble.buttons = buttons_of(params)
        return ok({"message_id": bubble.number, "date": 1})


def buttons_of(params: Mapping[str, Any]) -> list[str]:
    rows = (params.get("reply_markup") or {}).get("inline_keyboard") or []
    return [one["callback_data"] for row in rows for one in row if "callback_data" in one]


def ok(result: Any) -> Answer:
    return Answer(200, {"ok": True, "result": result})


def refused(status: int, words: str) -> Answer:
    return Answer(status, {"ok": False, "error_code": status, "description": words})
