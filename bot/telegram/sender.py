"""Sends one message that is owed, and says what became of it."""

import html
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.delivery import (
    UNREACHABLE,
    Doubtful,
    Fate,
    Never,
    NeverWhy,
    PlainText,
    judge,
)
from bot.telegram.drawings import Drawing
from bot.telegram.wire import DoubtfulError, NotSentError, Upload, Wire
from storage.tables import Message
from storage.vocabulary import Language

Render = Callable[[dict[str, Any], Language], tuple[str, dict[str, Any]]]
Draw = Callable[[dict[str, Any]], Awaitable[bytes | None]]
Send = Callable[[Message, dict[str, Any]], Awaitable[Fate]]

SEND_TIMEOUT = 30.0  # Telegram may take long and still deliver
TAG = re.compile(r"</?[a-z][^<>]*>")
LENGTHS = {"text": 4096, "caption": 1024}  # in UTF-16 units


class Sender:
    """Puts what is owed into words at the last moment and makes the call."""

    def __init__(self, wire: Wire, render: Render, draw: Draw | None = None) -> None:
        self._wire = wire
        self._render = render
        self._draw = draw

    async def __call__(self, message: Message, content: dict[str, Any]) -> Fate:
        method, params = self._render(content, message.language)
        drawing = next((one for one in params.values() if isinstance(one, Drawing)), None)
        if drawing is None:
            return await self._say(message, method, params)
        file = await self._draw(drawing.order) if self._draw else None
        if file is not None:
            upload = Upload(drawing.name, file)
            shown = {name: upload if one is drawing else one for name, one in params.items()}
            fate = await self._say(message, method, shown)
            if not (isinstance(fate, Never) and fate.why is NeverWhy.BAD_REQUEST):
                return fate
        return await self._say(message, *drawing.instead)

    async def _say(self, message: Message, method: str, params: dict[str, Any]) -> Fate:
        if "scope" not in params:  # which says itself for whom it is
            params = {"chat_id": message.chat_id, **params}
        fate = await self._call(method, params)
        if isinstance(fate, PlainText):
            fate = await self._call(method, without_markup(params))
        return fate

    async def _call(self, method: str, params: Mapping[str, Any]) -> Fate:
        try:
            answer = await self._wire.call(method, params, timeout=SEND_TIMEOUT)
        except NotSentError:
            return UNREACHABLE
        except DoubtfulError:
            return Doubtful()
        return judge(answer.status, answer.body)


def without_markup(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the call as plain text that is surely short enough."""
    plain = {
        name: value
        for name, value in params.items()
        if name not in ("parse_mode", "entities", "caption_entities")
    }
    for name, length in LENGTHS.items():
        if isinstance(words := plain.get(name), str):
            if params.get("parse_mode") == "HTML":
                words = html.unescape(TAG.sub("", words))
            plain[name] = cut(words, length)
    return plain


def cut(words: str, length: int) -> str:
    """Cut a text to so many UTF-16 units, as Telegram counts."""
    units = words.encode("utf-16-le")
    if len(units) <= 2 * length:
        return words
    return units[: 2 * (length - 1)].decode("utf-16-le", errors="ignore") + "…"
