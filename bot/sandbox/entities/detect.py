"""What Telegram finds in a text by itself: mentions, commands, tags, links, mail."""

import re
import unicodedata
from collections.abc import Iterator

from bot.sandbox.entities.measure import Entity, utf16_length
from bot.sandbox.entities.urls import tg_urls, urls_and_emails

Found = tuple[int, int, str]  # where it begins and ends, in characters, and its type

SHORT_USERNAMES = frozenset({"gif", "nft", "pic", "ufc", "vid"})
SHORTEST_USERNAME = 4
LONGEST_HASHTAG = 256
_NAME = "[A-Za-z0-9_]"
_MENTION = re.compile(rf"@({_NAME}+)")
_COMMAND = re.compile(rf"/({_NAME}+)(@{_NAME}*)?")
_CASHTAG = re.compile(rf"\$(1INCH|[A-Z]{{1,8}}(?![A-Z]))(@{_NAME}{{3,32}}(?!{_NAME}))?")
_HASHTAG_NAME = re.compile(rf"@({_NAME}{{3,32}})")


def detect(text: str) -> list[Entity]:
    """In order and apart from each other; of two that overlap the earlier, then the longer."""
    found = [one for sign, find in FINDERS if sign in text for one in find(text)]
    if not found:
        return []
    entities: list[Entity] = []
    free = offset = place = 0
    for begin, end, kind in sorted(found, key=lambda one: (one[0], -one[1])):
        if begin < free:
            continue
        offset += utf16_length(text[place:begin])
        entities.append(
            {"type": kind, "offset": offset, "length": utf16_length(text[begin:end])}
        )
        free, place = end, begin
    return entities


def is_word(character: str) -> bool:
    return character == "_" or unicodedata.category(character)[:1] in {"L", "N"}


def _before(text: str, place: int) -> str:
    return text[place - 1] if place else " "


def _after(text: str, place: int) -> str:
    return text[place] if place < len(text) else " "


def _mentions(text: str) -> Iterator[Found]:
    for found in _MENTION.finditer(text):
        name = found.group(1)
        if is_word(_before(text, found.start())) or is_word(_after(text, found.end())):
            continue
        if SHORTEST_USERNAME <= len(name) <= 32 or name.lower() in SHORT_USERNAMES:  # noqa: PLR2004
            yield found.start(), found.end(), "mention"


def _commands(text: str) -> Iterator[Found]:
    for found in _COMMAND.finditer(text):
        command, bot = found.groups()
        before, after = _before(text, found.start()), _after(text, found.end())
        if any(is_word(one) or one in "/<>" for one in (before, after)):
            continue
        if len(command) <= 64 and (bot is None or 4 <= len(bot) <= 33):  # noqa: PLR2004
            yield found.start(), found.end(), "bot_command"


def _is_tag_letter(character: str) -> bool:
    return (
        character in "_\u200c\u00b7"
        or "\u0d80" <= character <= "\u0dff"
        or unicodedata.category(character) == "Nd"
        or unicodedata.category(character).startswith("L")
    )


def _hashtags(text: str) -> Iterator[Found]:
    place = text.find("#")
    while place >= 0:
        begin, place = place, place + 1
        if not _is_tag_letter(_before(text, begin)):
            while place < len(text) and _is_tag_letter(text[place]):
                place += 1
            end, place = _hashtag_end(text, begin, place)
            if end:
                yield begin, end, "hashtag"
        place = text.find("#", place)


def _hashtag_end(text: str, begin: int, place: int) -> tuple[int, int]:
    """Where the tag ends (0 when it is none) and where to look on."""
    name = text[begin + 1 : min(place, begin + 1 + LONGEST_HASHTAG)]
    end = begin + 1 + len(name)
    if not name:
        return 0, place
    if end == place and (chat := _HASHTAG_NAME.match(text, place)):
        end = place = chat.end()
    has_letter = any(unicodedata.category(character).startswith("L") for character in name)
    return (end if has_letter and _after(text, place) != "#" else 0), place


def _cashtags(text: str) -> Iterator[Found]:
    for found in _CASHTAG.finditer(text):
        around = (_before(text, found.start()), _after(text, found.end()))
        if not any(_is_tag_letter(one) or one == "$" for one in around):
            yield found.start(), found.end(), "cashtag"


FINDERS = (
    ("@", _mentions),
    ("/", _commands),
    ("#", _hashtags),
    ("$", _cashtags),
    ("://", tg_urls),
    (".", urls_and_emails),
)
