"""parse_mode=HTML: tags into entities, with the server's own complaints."""

import re
from dataclasses import dataclass
from typing import NoReturn

from bot.sandbox.entities import links
from bot.sandbox.entities.dates import date_entity
from bot.sandbox.entities.measure import (
    SPACES,
    Entity,
    EntityError,
    ascii_lower,
    has_surrogates,
    utf8_length,
    utf16_length,
)
from bot.sandbox.entities.references import decoded

TYPES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
}
OTHERS = frozenset({"a", "pre", "code", "blockquote", "tg-emoji", "tg-time"})
END = "\0"
_PLAIN = re.compile("[^<&]+")


@dataclass(slots=True)
class Tag:
    name: str
    offset: int
    start: int
    argument: str = ""
    date: int = 0


def parse_html(text: str) -> tuple[str, list[Entity]]:
    return _Reader(text).read()


class _Reader:
    """One pass over the text; `_at` past the end is NUL, as in the server's own strings."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.plain: list[str] = []
        self.offset = 0
        self.open: list[Tag] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.place < len(self.text):
            self._step()
        if self.open:
            tag = self.open[-1].name
            self._refuse(f'Can\'t find end tag corresponding to start tag "{tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        plain = "".join(self.plain)
        if has_surrogates(plain):
            self._refuse(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return plain, self.entities

    def _step(self) -> None:
        if run := _PLAIN.match(self.text, self.place):
            self.plain.append(run.group())
            self.offset += utf16_length(run.group())
            self.place = run.end()
            return
        character = self._at()
        if character == "<":
            if self._at(1) == "/":
                self._end_tag()
            else:
                self._start_tag()
        elif character == "&" and (meant := self._reference()):
            self._put(meant)
        else:
            self.place += 1
            self._put(character)

    def _at(self, ahead: int = 0) -> str:
        place = self.place + ahead
        return self.text[place] if place < len(self.text) else END

    def _put(self, character: str) -> None:
        self.plain.append(character)
        self.offset += utf16_length(character)

    @staticmethod
    def _refuse(message: str) -> NoReturn:
        raise EntityError(f"can't parse entities: {message}")

    def _where(self, place: int) -> str:
        return f"at byte offset {utf8_length(self.text[:place])}"

    def _skip_spaces(self) -> None:
        while self.place < len(self.text) and self._at() in SPACES:
            self.place += 1

    def _skip_until(self, stops: str) -> str:
        start = self.place
        while (character := self._at()) not in SPACES and character not in stops:
            self.place += 1
        return self.text[start : self.place]

    def _reference(self) -> str:
        character, self.place = decoded(self.text, self.place)
        return character

    def _start_tag(self) -> None:
        begin = self.place
        self.place += 1
        name = ascii_lower(self._skip_until(">"))
        if self._at() == END:
            self._refuse(f"Unclosed start tag {self._where(begin)}")
        if name not in TYPES and name not in OTHERS:
            self._refuse(f'Unsupported start tag "{name}" {self._where(begin)}')
        tag = Tag(name, self.offset, len(self.plain))
        while self._at() != ">":
            self._skip_spaces()
            if self._at() == ">":
                break
            self._attribute(tag, begin)
        self.place += 1
        if name == "span" and tag.argument != "spoiler":
            self._refuse(f'Tag "span" must have class "tg-spoiler" {self._where(begin)}')
        self.open.append(tag)

    def _attribute(self, tag: Tag, begin: int) -> None:
        name = self._skip_until("=>/\"'")
        if not name:
            where = self._where(begin)
            self._refuse(f'Empty attribute name in the tag "{tag.name}" {where}')
        self._skip_spaces()
        if self._at() != "=":
            if self._at() == END:
                self._refuse(f'Unclosed start tag "{tag.name}" {self._where(begin)}')
            if (tag.name, name) == ("blockquote", "expandable"):
                tag.argument = "1"
            return
        self.place += 1
        self._skip_spaces()
        if self._at() == END:
            self._refuse(f'Unclosed start tag "{tag.name}" {self._where(begin)}')
        value = self._quoted() if self._at() in "'\"" else self._token()
        if self._at() == END:
            self._refuse(f"Unclosed start tag {self._where(begin)}")
        self._keep(tag, name, value)

    def _token(self) -> str:
        start = self.place
        while self._at().isascii() and (self._at().isalnum() or self._at() in ".-"):
            self.place += 1
        if self._at() not in SPACES and self._at() != ">":
            self._refuse(f"Unexpected end of name token {self._where(start)}")
        return ascii_lower(self.text[start : self.place])

    def _quoted(self) -> str:
        quote = self._at()
        self.place += 1
        value: list[str] = []
        while (character := self._at()) not in {quote, END}:
            meant = self._reference() if character == "&" else ""
            if not meant:
                self.place += 1
            value.append(meant or character)
        if self._at() == quote:
            self.place += 1
        return "".join(value)

    @staticmethod
    def _keep(tag: Tag, name: str, value: str) -> None:
        match tag.name, name:
            case ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "format"):
                tag.argument = value
            case ("code", "class") if value.startswith("language-"):
                tag.argument = value.removeprefix("language-")
            case ("span", "class") if value.startswith("tg-"):
                tag.argument = value.removeprefix("tg-")
            case ("blockquote", "expandable"):
                tag.argument = "1"
            case ("tg-time", "unix"):
                tag.date = links.integer(value) or 0
            case _:
                pass  # the server ignores attributes that it does not know

    def _end_tag(self) -> None:
        begin = self.place
        if not self.open:
            self._refuse(f"Unexpected end tag {self._where(begin)}")
        self.place += 2
        name = ascii_lower(self._skip_until(">"))
        self._skip_spaces()
        if self._at() != ">":
            self._refuse(f"Unclosed end tag {self._where(begin)}")
        self.place += 1
        tag = self.open[-1]
        if name not in {"", tag.name}:
            expected = f'expected "</{tag.name}>", found "</{name}>"'
            self._refuse(f"Unmatched end tag {self._where(begin)}, {expected}")
        if self.offset > tag.offset:
            self._close(tag)
        self.open.pop()

    def _close(self, tag: Tag) -> None:
        place = {"offset": tag.offset, "length": self.offset - tag.offset}
        if tag.name in TYPES:
            self.entities.append({"type": TYPES[tag.name], **place})
        elif tag.name == "a":
            self._close_link(tag, place)
        elif tag.name in {"pre", "code"}:
            self._close_code(tag, place)
        elif tag.name == "blockquote":
            kind = "expandable_blockquote" if tag.argument else "blockquote"
            self.entities.append({"type": kind, **place})
        elif tag.name == "tg-emoji":
            if not links.integer(tag.argument):
                self._refuse("Invalid custom emoji identifier specified")
            emoji = str(links.integer(tag.argument))
            self.entities.append({"type": "custom_emoji", **place, "custom_emoji_id": emoji})
        else:
            date = date_entity(tag.date, tag.argument)
            if date is None:
                self._refuse("Invalid date format used")
            if tag.date > 0:
                self.entities.append({**date, **place})

    def _close_link(self, tag: Tag, place: Entity) -> None:
        link = tag.argument or "".join(self.plain[tag.start :])
        if user := links.user_of(link):
            self.entities.append({"type": "text_mention", **place, "user": {"id": user}})
        elif url := links.checked(link):
            self.entities.append({"type": "text_link", **place, "url": url})

    def _close_code(self, tag: Tag, place: Entity) -> None:
        """<pre><code class="language-x"> is one entity, whichever of the two is outside."""
        last = self.entities[-1] if self.entities else None
        other = "code" if tag.name == "pre" else "pre"
        if last and {**last, **place} == last and last["type"] == other:
            language = last.get("language") or (tag.argument if tag.name == "code" else "")
            if language:
                last.update({"type": "pre", "language": language})
                return
        entity = {"type": tag.name, **place}
        if tag.argument:
            entity["language"] = tag.argument
        self.entities.append(entity)
