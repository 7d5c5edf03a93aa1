"""parse_mode=Markdown, the old one: four marks, no nesting, no escaping inside."""

from bot.sandbox.entities import links
from bot.sandbox.entities.measure import SPACES, Entity, EntityError, utf8_length, utf16_length

MARKS = "_*`["
TYPES = {"_": "italic", "*": "bold", "`": "code"}
FENCE = "```"
END = "\0"


def parse_markdown(text: str) -> tuple[str, list[Entity]]:
    return _Reader(text).read()


def fenced_language(text: str, start: int) -> tuple[str, int]:
    """What stands after an opening fence: the language, and where the code begins."""
    end = start
    while end < len(text) and text[end] not in SPACES and text[end] != "`":
        end += 1
    language = ""
    if start != end and end < len(text) and text[end] != "`":
        language, start = text[start:end], end
    for newline in ("\r\n", "\n\r", "\n", "\r"):
        if text.startswith(newline, start):
            return language, start + len(newline)
    return language, start


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.plain: list[str] = []
        self.offset = 0
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.place < len(self.text):
            character = self.text[self.place]
            following = self.text[self.place + 1 : self.place + 2]
            if character == "\\" and following and following in MARKS:
                self._put(following)
                self.place += 2
            elif character in MARKS:
                self._entity()
            else:
                self._put(character)
                self.place += 1
        return "".join(self.plain), self.entities

    def _put(self, text: str) -> None:
        self.plain.append(text)
        self.offset += utf16_length(text)

    def _entity(self) -> None:
        begin, language = self.place, ""
        mark = self.text[begin]
        end_mark = "]" if mark == "[" else mark
        self.place += 1
        if self.text.startswith(FENCE, begin):
            end_mark = FENCE
            language, self.place = fenced_language(self.text, begin + len(FENCE))
        end = self.text.find(end_mark, self.place)
        if end < 0:
            where = utf8_length(self.text[:begin])
            complaint = f"Can't find end of the entity starting at byte offset {where}"
            raise EntityError(f"can't parse entities: {complaint}")
        offset, inner = self.offset, self.text[self.place : end]
        self._put(inner)
        self.place = end + len(end_mark)
        place = {"offset": offset, "length": self.offset - offset}
        if not inner:
            return
        if mark == "[":
            self._link(inner, place)
        elif end_mark == FENCE:
            extra = {"language": language} if language else {}
            self.entities.append({"type": "pre", **place, **extra})
        else:
            self.entities.append({"type": TYPES[mark], **place})

    def _link(self, inner: str, place: Entity) -> None:
        link = inner
        if self.text.startswith("(", self.place):
            end = self.text.find(")", self.place)
            end = end if end >= 0 else len(self.text)
            link, self.place = self.text[self.place + 1 : end], end + 1
        if user := links.user_of(link):
            self.entities.append({"type": "text_mention", **place, "user": {"id": user}})
        elif url := links.checked(link):
            self.entities.append({"type": "text_link", **place, "url": url})
