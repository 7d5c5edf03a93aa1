"""Telegram counts text in UTF-16 units and points into it in errors by UTF-8 bytes."""

import re
from typing import Any, TypeAlias

Entity: TypeAlias = dict[str, Any]

SPACES = frozenset(" \t\r\n\0\v")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


class EntityError(ValueError):
    """What a refusal says after "Bad Request: "."""

    def __init__(self, description: str) -> None:
        super().__init__(description)
        self.description = description


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_length(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def ascii_lower(text: str) -> str:
    """Lower as the server does: letters outside ASCII keep their form."""
    return text.translate(_ASCII_LOWER)


def has_surrogates(text: str) -> bool:
    return not text.isascii() and _SURROGATE.search(text) is not None
