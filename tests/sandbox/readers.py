"""Two libraries that know nothing of each other read what the sandbox says.

Loaded by the tests that need it, not by every process that collects them: the models of
aiogram take seconds to build.
"""

from collections.abc import Iterator
from typing import Any

import aiogram.methods
import aiogram.types
import telegram
from aiogram.methods.base import TelegramMethod
from pydantic import BaseModel, TypeAdapter

# Sent by the real server too, though its documentation is silent about them.
UNDOCUMENTED = {
    "forward_from",
    "forward_date",
    "new_chat_participant",
    "new_chat_member",
    "left_chat_participant",
    "thumb",
}
UNDOCUMENTED |= {"can_send_welcome_messages"}  # younger than one of the two
UNDOCUMENTED |= {"all_members_are_administrators", "can_send_media_messages"}
MODELS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for model in vars(aiogram.methods).values()
    if isinstance(model, type)
    and issubclass(model, TelegramMethod)
    and isinstance(model.__api_method__, str)
}
OTHER_WAY: dict[str, Any] = {
    "getChat": telegram.ChatFullInfo,
    "getChatMember": telegram.ChatMember,
    "getChatAdministrators": [telegram.ChatMember],
    "getChatMenuButton": telegram.MenuButton,
}


def unknown_to_aiogram(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield f"{type(value).__name__}.{name}"
        for name in type(value).model_fields:
            yield from unknown_to_aiogram(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from unknown_to_aiogram(item)


def unknown_to_telegram(value: Any) -> Iterator[str]:
    if isinstance(value, telegram.TelegramObject):
        for name in value.api_kwargs:
            yield f"{type(value).__name__}.{name}"
        for part in value.to_dict(recursive=False).values():
            yield from unknown_to_telegram(part)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from unknown_to_telegram(item)


def documented(found: Iterator[str]) -> list[str]:
    return [name for name in found if name.partition(".")[2] not in UNDOCUMENTED]


def read_by_aiogram(kind: Any, result: Any) -> None:
    value = TypeAdapter(kind).validate_python(result)
    assert documented(unknown_to_aiogram(value)) == []


def read_by_telegram(kind: Any, result: Any) -> None:
    if isinstance(kind, list):
        for item in result:
            read_by_telegram(kind[0], item)
        return
    value = kind.de_json(result, None)
    assert documented(unknown_to_telegram(value)) == []
    assert list(lost("", result, value.to_dict())) == []


def lost(path: str, sent: Any, read: Any) -> Iterator[str]:
    """What the reader took for something else, or for nothing."""
    if isinstance(sent, dict) and isinstance(read, dict):
        for name, held in sent.items():
            if name not in UNDOCUMENTED:
                yield from lost(f"{path}.{name}", held, read.get(name))
    elif isinstance(sent, list) and sent and isinstance(read, list) and len(read) == len(sent):
        for place, (held, kept) in enumerate(zip(sent, read, strict=True)):
            yield from lost(f"{path}[{place}]", held, kept)
    elif sent != read and (sent or read):
        yield f"{path}: {sent!r} was read as {read!r}"


def telegrams_kind(method: str, result: Any) -> Any:
    """The other library's class for what aiogram says the method returns."""
    if method in OTHER_WAY:
        return OTHER_WAY[method]
    returned = MODELS[method].__returning__
    if isinstance(result, list):
        return [getattr(telegram, returned.__args__[0].__name__)]
    if isinstance(result, dict):
        names = [kind.__name__ for kind in getattr(returned, "__args__", [returned])]
        return getattr(telegram, next(name for name in names if name != "bool"))
    return None


def read_twice(method: str, result: Any) -> None:
    read_by_aiogram(MODELS[method].__returning__, result)
    if (kind := telegrams_kind(method, result)) is not None:
        read_by_telegram(kind, result)


def read_update_twice(update: Any) -> None:
    read_by_aiogram(aiogram.types.Update, update)
    read_by_telegram(telegram.Update, update)
