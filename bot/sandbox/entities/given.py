"""Entities that the bot sends itself, beside the text: read, or refused with a reason."""

from collections.abc import Callable, Iterable, Mapping
from typing import NoReturn

from bot.sandbox.entities.dates import date_entity
from bot.sandbox.entities.links import checked, integer
from bot.sandbox.entities.measure import Entity, EntityError

PLAIN = frozenset(
    {
        "bold", "italic", "underline", "strikethrough", "spoiler", "code",
        "blockquote", "expandable_blockquote",
    }
)  # fmt: skip
FOUND = frozenset(
    {
        "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number",
        "bank_card_number",
    }
)  # fmt: skip


def given_entities(entities: Iterable[object]) -> list[Entity]:
    """Those that the server finds by itself are left out: it will find them."""
    read = (_entity(entity) for entity in entities)
    return [entity for entity in read if entity is not None]


def _entity(given: object) -> Entity | None:
    if not isinstance(given, Mapping):
        _refuse("expected an Object")
    place = {field: _number(given, field) for field in ("offset", "length")}
    kind = given.get("type")
    if kind is None:
        _refuse('Can\'t find field "type"')
    if kind in FOUND:
        return None
    if kind in PLAIN:
        return {"type": kind, **place}
    if kind not in READERS:
        _refuse("Unsupported type specified")
    extra = READERS[kind](given)
    return None if extra is None else {"type": kind, **place, **extra}


def _pre(given: Mapping[str, object]) -> Entity:
    language = given.get("language")
    return {"language": str(language)} if language else {}


def _text_link(given: Mapping[str, object]) -> Entity | None:
    if "url" not in given:
        _refuse('Can\'t find field "url"')
    url = checked(str(given["url"]))
    return {"url": url} if url else None


def _text_mention(given: Mapping[str, object]) -> Entity:
    user = given.get("user")
    if not isinstance(user, Mapping):
        _refuse('Can\'t find field "user"')
    return {"user": {"id": _number(user, "id")}}


def _custom_emoji(given: Mapping[str, object]) -> Entity:
    return {"custom_emoji_id": str(_number(given, "custom_emoji_id"))}


def _date_time(given: Mapping[str, object]) -> Entity:
    date = date_entity(_number(given, "unix_time"), str(given.get("date_time_format") or ""))
    if date is None:
        _refuse("Invalid date-time format specified")
    return date


READERS: dict[object, Callable[[Mapping[str, object]], Entity | None]] = {
    "pre": _pre,
    "text_link": _text_link,
    "text_mention": _text_mention,
    "custom_emoji": _custom_emoji,
    "date_time": _date_time,
}


def _number(given: Mapping[str, object], field: str) -> int:
    if field not in given:
        _refuse(f'Can\'t find field "{field}"')
    value = given[field]
    number = integer(value) if isinstance(value, str) else value
    if isinstance(number, bool) or not isinstance(number, int):
        _refuse(f'Field "{field}" must be a Number')
    return number


def _refuse(reason: str) -> NoReturn:
    raise EntityError(f"can't parse MessageEntity: {reason}")
