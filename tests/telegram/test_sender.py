"""A picture that can't be drawn, or is refused, is said in words; never in doubt as well."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.delivery import Doubtful, Sent
from bot.telegram.drawings import Drawing
from bot.telegram.sender import Sender
from bot.telegram.wire import Answer, DoubtfulError, Upload
from storage.tables import Message
from storage.vocabulary import Lane, Language, MessageKind

NOW = datetime(2027, 6, 2, 8, tzinfo=UTC)
OK = Answer(200, {"ok": True, "result": {"message_id": 7}})
REFUSED = Answer(400, {"ok": False, "description": "Bad Request: PHOTO_INVALID_DIMENSIONS"})
LONG = Answer(400, {"ok": False, "description": "Bad Request: message caption is too long"})
DRAWING = Drawing("ring.png", {"picture": "ring"}, ("sendMessage", {"text": "in words"}))


class Wire:
    """Answers a call of each method in turn, and keeps what it was told."""

    def __init__(self, *answers: Answer | None) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, Mapping[str, Any]]] = []

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = 30,  # noqa: ASYNC109, ARG002 - the wire's
    ) -> Answer:
        self.calls.append((method, params))
        answer = self.answers.pop(0)
        if answer is None:
            raise DoubtfulError("cut")
        return answer

    async def exchange(self, *_: Any) -> tuple[int, bytes]:
        raise NotImplementedError

    async def close(self) -> None:
        raise NotImplementedError


def message() -> Message:
    return Message(
        key="ring",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=5,
        language=Language.ENGLISH,
        content={},
        due_at=NOW,
        created_at=NOW,
    )


def render(content: dict[str, Any], language: Language) -> tuple[str, dict[str, Any]]:
    return "sendPhoto", {"photo": DRAWING, "caption": "<b>Sol</b>", "parse_mode": "HTML"}


async def draw(order: dict[str, Any]) -> bytes | None:
    return b"PNG"


async def draw_nothing(order: dict[str, Any]) -> bytes | None:
    return None


async def test_what_is_drawn_is_sent() -> None:
    wire = Wire(OK)
    assert isinstance(await Sender(wire, render, draw)(message(), {}), Sent)
    ((method, params),) = wire.calls
    assert (method, params["chat_id"]) == ("sendPhoto", 5)
    assert params["photo"] == Upload("ring.png", b"PNG")


@pytest.mark.parametrize("drawing", [draw_nothing, None])
async def test_what_is_not_drawn_is_said(drawing: Any) -> None:
    wire = Wire(OK)
    assert isinstance(await Sender(wire, render, drawing)(message(), {}), Sent)
    assert wire.calls == [("sendMessage", {"chat_id": 5, "text": "in words"})]


async def test_what_is_refused_is_said() -> None:
    wire = Wire(REFUSED, OK)
    assert isinstance(await Sender(wire, render, draw)(message(), {}), Sent)
    assert [method for method, _ in wire.calls] == ["sendPhoto", "sendMessage"]


async def test_a_caption_that_is_refused_goes_plain_with_its_picture() -> None:
    wire = Wire(LONG, OK)
    assert isinstance(await Sender(wire, render, draw)(message(), {}), Sent)
    _, (method, params) = wire.calls
    assert (method, params["caption"]) == ("sendPhoto", "Sol")
    assert params["photo"] == Upload("ring.png", b"PNG")


async def test_a_picture_in_doubt_is_not_said_as_well() -> None:
    wire = Wire(None)
    assert isinstance(await Sender(wire, render, draw)(message(), {}), Doubtful)
    assert len(wire.calls) == 1
