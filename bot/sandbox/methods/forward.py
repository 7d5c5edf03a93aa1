"""Copying and forwarding."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.delete import message_ids
from bot.sandbox.methods.delivery import RIGHTS, Envelope, address, admit, answer, put
from bot.sandbox.methods.target import find_chat, find_message
from bot.sandbox.methods.text import read_caption
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message

Json = dict[str, Any]


def copy_message(c: Context, p: Parameters) -> Json:
    """Send the same content without saying whose it was."""
    caption = read_caption(p) if "caption" in p.values else None
    message = _wanted(c, p, "copy")
    to = address(c.world, p)
    content = dict(message.content)
    if caption is not None:
        content = _without_caption(content) | caption.as_caption(c.world)
    admit(c.world, c.limits, to, message.kind)
    return {"message_id": put(c.world, to, message.kind, content).id}


def forward_message(c: Context, p: Parameters) -> Json:
    """Send the same content and say whose it was."""
    message = _wanted(c, p, "forward")
    to = address(c.world, p)
    admit(c.world, c.limits, to, message.kind)
    return answer(c.world, _forward(c, to, message))


def copy_messages(c: Context, p: Parameters) -> list[Json]:
    """Copy up to 100; those not found are passed over."""
    to, messages = _many(c, p, "copy")
    contents = [
        _without_caption(one.content) if p.flag("remove_caption") else dict(one.content)
        for one in messages
    ]
    sent = [
        put(c.world, to, one.kind, content)
        for one, content in zip(messages, contents, strict=True)
    ]
    return [{"message_id": one.id} for one in sent]


def forward_messages(c: Context, p: Parameters) -> list[Json]:
    """Forward up to 100; those not found are passed over."""
    to, messages = _many(c, p, "forward")
    return [{"message_id": _forward(c, to, one).id} for one in messages]


def _wanted(c: Context, p: Parameters, act: str) -> Message:
    _check_source(p)
    source = find_chat(c.world, p, "read", "from_chat_id")
    message = find_message(source, p.integer("message_id"), f"message to {act}")
    _check_content(message, act)
    return message


def _check_source(p: Parameters) -> None:
    if not p.text("from_chat_id"):
        raise bad('parameter "from_chat_id" is required')


def _check_content(message: Message, act: str) -> None:
    if message.kind not in RIGHTS:
        shown = "copied" if act == "copy" else "forwarded"
        raise bad(f"message can't be {shown}")


def _many(c: Context, p: Parameters, act: str) -> tuple[Envelope, list[Message]]:
    _check_source(p)
    numbers = message_ids(p)
    to = address(c.world, p)
    source = find_chat(c.world, p, "read", "from_chat_id")
    messages = [one for number in numbers if (one := _usable(source, number)) is not None]
    if not messages:
        raise bad(f"there are no messages to {act}")
    for one in messages:
        admit(c.world, c.limits, to, one.kind)
    return to, messages


def _usable(source: Chat, number: int) -> Message | None:
    message = source.messages.get(number)
    if message is None or message.deleted or message.kind not in RIGHTS:
        return None
    return message


def _without_caption(content: Json) -> Json:
    left_out = {"caption", "caption_entities"}
    return {name: held for name, held in content.items() if name not in left_out}


def _forward(c: Context, to: Envelope, message: Message) -> Message:
    origin: Json = {
        "type": "user",
        "sender_user": c.world.user(message.sender),
        "date": message.date,
    }
    extra: Json = {"forward_origin": origin, "forward_from": origin["sender_user"]}
    extra["forward_date"] = message.date
    return put(c.world, to, message.kind, dict(message.content), extra)
