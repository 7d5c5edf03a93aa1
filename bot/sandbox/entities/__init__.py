"""Text as Telegram reads it: parse modes into entities, found links, and back into HTML."""

from collections.abc import Sequence

from bot.sandbox.entities.detect import detect
from bot.sandbox.entities.given import given_entities
from bot.sandbox.entities.html import parse_html
from bot.sandbox.entities.markdown import parse_markdown
from bot.sandbox.entities.markdown_v2 import parse_markdown_v2
from bot.sandbox.entities.measure import (
    Entity,
    EntityError,
    has_surrogates,
    utf8_length,
    utf16_length,
)
from bot.sandbox.entities.render import to_html
from bot.sandbox.entities.settle import settle

__all__ = [
    "Entity",
    "EntityError",
    "detect",
    "parse",
    "read",
    "settle",
    "to_html",
    "utf16_length",
]

LONGEST = 32_768
MODES = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}


def parse(
    text: str,
    parse_mode: str | None = None,
    entities: Sequence[Entity] | None = None,
    *,
    allow_empty: bool = False,
) -> tuple[str, list[Entity]]:
    """Text and entities as the message carries them; the found ones (`detect`) are among them.

    The server asks `read` before it looks the chat up and `settle` after it.
    """
    plain, marked = read(text, parse_mode, entities, allow_empty=allow_empty)
    return settle(plain, marked, allow_empty=allow_empty)


def read(
    text: str,
    parse_mode: str | None = None,
    entities: Sequence[Entity] | None = None,
    *,
    allow_empty: bool = False,
) -> tuple[str, list[Entity]]:
    """The marks taken out of the text: no chat is needed to complain about them."""
    if not text and not allow_empty:
        raise EntityError("message text is empty")
    if has_surrogates(text):
        raise EntityError("strings must be encoded in UTF-8")
    if utf8_length(text) > LONGEST:
        raise EntityError("text is too long")
    mode = (parse_mode or "").lower()
    if not text or mode in {"", "none"}:
        return text, given_entities(entities or ())
    if mode not in MODES:
        raise EntityError("unsupported parse_mode")
    return MODES[mode](text)
