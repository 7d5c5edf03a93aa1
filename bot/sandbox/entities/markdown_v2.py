"""parse_mode=MarkdownV2: nested marks, every reserved character escaped or refused."""

import re
from dataclasses import dataclass
from typing import NoReturn

from bot.sandbox.entities import links
from bot.sandbox.entities.dates import date_of
from bot.sandbox.entities.markdown import FENCE, fenced_language
from bot.sandbox.entities.measure import Entity, EntityError, utf8_length, utf16_length

RESERVED = "_*[]()~`>#+-=|{}.!\n"
LAST_ESCAPABLE = "~"
_PLAIN = re.compile(rf"[^{re.escape(RESERVED)}\\\r]+")  # a carriage return changes no state
PAIRS = {"__": "Underline", "||": "Spoiler", "![": "CustomEmoji"}
SINGLES = {"_": "Italic", "*": "Bold", "~": "Strikethrough", "[": "TextUrl", "`": "Code"}
ENDS = {
    "Bold": "*",
    "Italic": "_",
    "Code": "`",
    "Pre": FENCE,
    "PreCode": FENCE,
    "TextUrl": "]",
    "Underline": "__",
    "Strikethrough": "~",
    "Spoiler": "||",
    "CustomEmoji": "]",
}
VERBATIM = frozenset({"Code", "Pre", "PreCode"})
NAMES = {
    "Pre": "pre",
    "PreCode": "pre",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
}


@dataclass(slots=True)
class Mark:
    kind: str  # the server's own name of it: it stands in the complaints
    offset: int
    begin: int
    start: int
    argument: str = ""


def parse_markdown_v2(text: str) -> tuple[str, list[Entity]]:
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.plain: list[str] = []
        self.offset = 0
        self.open: list[Mark] = []
        self.entities: list[Entity] = []
        self.in_quote = False
        self.at_line_start = True

    def read(self) -> tuple[str, list[Entity]]:
        while self.place < len(self.text):
            self._step()
        if self.in_quote:
            self._end_last_quote()
        if self.open:
            self._unclosed(self.open[-1])
        return "".join(self.plain), self.entities

    def _step(self) -> None:
        if run := _PLAIN.match(self.text, self.place):
            self._put(run.group())
            self.place = run.end()
            self.at_line_start = False
            return
        character = self.text[self.place]
        reserved = "`" if self.open and self.open[-1].kind in VERBATIM else RESERVED
        if character == "\\" and self._is_escape(self.place):
            character = self.text[self.place + 1]
            self.place += 1
            self._literal(character, starts_line=character == "\n")
        elif character not in reserved:
            self._literal(character)
        elif self._is_end(character):
            self._end(character)
        else:
            self._begin(character)

    def _is_escape(self, place: int) -> bool:
        return "\0" < self.text[place + 1 : place + 2] <= LAST_ESCAPABLE

    def _literal(self, character: str, *, starts_line: bool = False) -> None:
        self._put(character)
        self.place += 1
        if character != "\r":
            self.at_line_start = starts_line

    def _put(self, character: str) -> None:
        self.plain.append(character)
        self.offset += utf16_length(character)

    def _is_end(self, character: str) -> bool:
        if not self.open:
            return False
        if self.in_quote and character == "\n" and not self._starts(">", ahead=1):
            return True
        end = ENDS.get(self.open[-1].kind)
        if end is None or not self._starts(end):
            return False
        return end != "_" or not self._starts("__")

    def _starts(self, mark: str, ahead: int = 0) -> bool:
        return self.text.startswith(mark, self.place + ahead)

    def _begin(self, character: str) -> None:
        if character == "\n":
            self._literal(character, starts_line=True)
        elif character == ">":
            self._begin_quote()
        elif self._starts(FENCE):
            begin = self.place
            language, self.place = fenced_language(self.text, begin + len(FENCE))
            kind = "PreCode" if language else "Pre"
            self.open.append(Mark(kind, self.offset, begin, len(self.plain), language))
        else:
            pair = self.text[self.place : self.place + 2]
            kind = PAIRS.get(pair) or SINGLES.get(character, "")
            if not kind:
                self._reserved(character)
            self.open.append(Mark(kind, self.offset, self.place, len(self.plain)))
            self.place += 2 if pair in PAIRS else 1

    def _begin_quote(self) -> None:
        if not self.at_line_start:
            self._reserved(">")
        if not self.in_quote:
            self.open.append(Mark("BlockQuote", self.offset, self.place, len(self.plain)))
            self.in_quote = True
        self.place += 1

    def _end(self, character: str) -> None:
        mark = self.open[-1]
        if character == "\n":
            self._end_quote(mark)
            return
        self.place += len(ENDS[mark.kind])
        entity = self._entity(mark)
        if entity and (self.offset != mark.offset):
            self._add(mark, entity)
        self.open.pop()

    def _entity(self, mark: Mark) -> Entity | None:
        match mark.kind:
            case "TextUrl":
                return self._link(mark)
            case "CustomEmoji":
                return self._emoji_or_date()
            case "PreCode":
                return {"type": "pre", "language": mark.argument}
            case kind:
                return {"type": NAMES.get(kind, kind.lower())}

    def _link(self, mark: Mark) -> Entity | None:
        link = self._address() if self._starts("(") else "".join(self.plain[mark.start :])
        if user := links.user_of(link):
            return {"type": "text_mention", "user": {"id": user}}
        url = links.checked(link)
        return {"type": "text_link", "url": url} if url else None

    def _emoji_or_date(self) -> Entity:
        if not self._starts("("):
            self._refuse("The entity must contain a tg://emoji or tg://time URL")
        address = self._address()
        emoji = links.integer((links.query_of(address, "emoji") or {}).get("id", ""))
        if emoji:
            return {"type": "custom_emoji", "custom_emoji_id": str(emoji)}
        date = date_of(address)
        if date is None:
            self._refuse("Invalid tg://emoji or tg://time URL specified")
        return date

    def _address(self) -> str:
        self.place += 1
        begin, address = self.place, ""
        while self.place < len(self.text) and self.text[self.place] != ")":
            if self.text[self.place] == "\\" and self._is_escape(self.place):
                self.place += 1
            address += self.text[self.place]
            self.place += 1
        if self.place >= len(self.text):
            where = utf8_length(self.text[:begin])
            self._refuse(f"Can't find end of a URL at byte offset {where}")
        self.place += 1
        return address

    def _end_quote(self, mark: Mark) -> None:
        """A line that does not begin with > ends the quote; || before it makes it foldable."""
        kind = "BlockQuote"
        if mark.kind != kind:
            between = self.text[mark.begin : self.place]
            if mark.kind != "Spoiler" or between not in {"||", "||\r"}:
                self._unclosed(mark)
            self.open.pop()
            mark, kind = self.open[-1], "ExpandableBlockQuote"
            if mark.kind != "BlockQuote":
                self._unclosed(mark)
        self.in_quote = False
        self._literal("\n", starts_line=True)
        self._add(mark, {"type": NAMES[kind]})
        self.open.pop()

    def _end_last_quote(self) -> None:
        kind, mark = "BlockQuote", self.open[-1]
        if mark.kind == "Spoiler" and mark.begin == len(self.text) - 2:
            self.open.pop()
            kind, mark = "ExpandableBlockQuote", self.open[-1]
        if mark.kind == "BlockQuote":
            if self.offset != mark.offset:
                self._add(mark, {"type": NAMES[kind]})
            self.open.pop()

    def _add(self, mark: Mark, entity: Entity) -> None:
        place = {"offset": mark.offset, "length": self.offset - mark.offset}
        self.entities.append({"type": entity["type"], **place, **entity})

    def _reserved(self, character: str) -> NoReturn:
        self._refuse(
            f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
        )

    def _unclosed(self, mark: Mark) -> NoReturn:
        where = utf8_length(self.text[: mark.begin])
        self._refuse(f"Can't find end of {mark.kind} entity at byte offset {where}")

    @staticmethod
    def _refuse(message: str) -> NoReturn:
        raise EntityError(f"can't parse entities: {message}")
