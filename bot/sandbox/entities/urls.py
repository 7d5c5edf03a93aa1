"""Links and mail addresses that stand bare in a text."""

import re
import unicodedata
from collections.abc import Iterator

from bot.sandbox.entities.domains import is_name
from bot.sandbox.entities.measure import ascii_lower

Found = tuple[int, int, str]

_TG_URL = re.compile(r"(?:tg|ton|tonsite)://[A-Za-z0-9_-]{1,253}", re.IGNORECASE | re.ASCII)
_PROTOCOL = re.compile(r"(https?|ftp|tonsite)://", re.IGNORECASE)
_PORT = re.compile(r":0*([0-9]{1,5})(?![0-9])")
_EMAIL = re.compile(
    r"(?:[a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}"
    r"@(?:[a-z0-9](?:[a-z0-9_-]{0,28}[a-z0-9])?\.){1,6}[a-z]{2,8}",
    re.IGNORECASE | re.ASCII,
)
_ALNUM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_DOMAIN = _ALNUM | set("._-~")
_NO_PATH = frozenset('\n<>"\u00ab\u00bb')
_NO_USER = _NO_PATH | set("/[]{}()'`@")
_BAD_END = ".:;,('?!`"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_PROTOCOLS = {"http": ("shttp",), "https": (), "ftp": ("tftp", "sftp"), "tonsite": ()}
LAST_PORT = 65535


def tg_urls(text: str) -> Iterator[Found]:
    for found in _TG_URL.finditer(text):
        yield found.start(), _with_path(text, found.end()), "url"


def urls_and_emails(text: str) -> Iterator[Found]:
    for begin, end in _matches(text):
        found = text[begin:end]
        address = found.removeprefix("mailto:")
        if is_email(address):
            yield begin + len(found) - len(address), end, "email"
        elif length := _url_length(found):
            yield begin, begin + length, "url"


def is_email(text: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def _is_open(character: str) -> bool:
    """May stand in a link: no separators, no general punctuation but joiners and dashes."""
    if "\u2000" <= character <= "\u206f":
        return character in "\u200c\u200d" or "\u2010" <= character <= "\u2015"
    return not unicodedata.category(character).startswith("Z")


def _is_path(character: str) -> bool:
    return character not in _NO_PATH and _is_open(character)


def _is_user(character: str) -> bool:
    return character not in _NO_USER and _is_open(character)


def _is_domain(character: str) -> bool:
    return character in _DOMAIN if character < "\u00c0" else _is_open(character)


def _is_protocol(character: str) -> bool:
    if character < "\x80":
        return character in _ALNUM or character in "+-"
    return not unicodedata.category(character).startswith("Z")


def _is_word(character: str) -> bool:
    return character == "_" or unicodedata.category(character)[:1] in {"L", "N"}


def _matches(text: str) -> Iterator[tuple[int, int]]:
    """Around every dot the longest thing like a link; what is taken is not seen again."""
    floor = 0
    while (dot := text.find(".", floor)) >= 0 and dot + 1 < len(text):
        if text[dot + 1] == " ":
            floor = dot + 2
            continue
        begin, end = _around(text, floor, dot)
        if begin < 0:
            end = text.rfind(".", floor, end) + 1
        else:
            if end > dot + 1:
                yield begin, end
            while end < len(text) and text[end] == ".":
                end += 1
        floor = max(end, dot + 1)


def _around(text: str, floor: int, dot: int) -> tuple[int, int]:
    """(begin, end) of what lies around the dot; begin is -1 when it can't be a link."""
    begin, end, has_at = _domain(text, floor, dot)
    end = _with_path(text, _with_port(text, end))
    while end > dot + 1 and text[end - 1] == ".":
        end -= 1
    if begin > floor and text[begin - 1] == "@":
        user = _back(text, floor, begin - 1)
        if has_at or user == begin - 1:
            return -1, end
        begin = user
    if begin > floor:
        begin = _with_protocol(text, floor, begin)
    return begin, end


def _domain(text: str, floor: int, dot: int) -> tuple[int, int, bool]:
    begin = end = dot
    while begin > floor and _is_domain(text[begin - 1]):
        begin -= 1
    has_at = False
    while end < len(text) and (text[end] == "@" or _is_domain(text[end])):
        has_at = has_at or text[end] == "@"
        end += 1
    return (_back(text, floor, begin) if has_at else begin), end, has_at


def _back(text: str, floor: int, place: int) -> int:
    while place > floor and _is_user(text[place - 1]):
        place -= 1
    return place


def _with_port(text: str, end: int) -> int:
    found = _PORT.match(text, end)
    return found.end() if found and int(found.group(1)) <= LAST_PORT else end


def _with_path(text: str, end: int) -> int:
    if end >= len(text) or text[end] not in "/?#":
        return end
    path = end + 1
    while path < len(text) and _is_path(text[path]):
        path += 1
    while path > end + 1 and text[path - 1] in _BAD_END:
        path -= 1
    return path if text[end] == "/" or path > end + 1 else end


def _with_protocol(text: str, floor: int, begin: int) -> int:
    """The begin with the protocol, -1 when what stands before it makes it no link."""
    before = text[floor:begin]
    if len(before.encode()) < 6 or not before.endswith("://"):  # noqa: PLR2004  # "ftp://"
        last = before[-1]
        return -1 if _is_word(last) or last in "/#@" else begin
    start = begin - 3
    while start > floor and _is_protocol(text[start - 1]):
        start -= 1
    protocol = ascii_lower(text[start : begin - 3])
    for known, unlike in _PROTOCOLS.items():
        if protocol.endswith(known) and protocol not in unlike:
            return begin - 3 - len(known)
    return -1


def _url_length(found: str) -> int:
    """How much of what was found is a link, 0 when it is none."""
    protocol = _PROTOCOL.match(found)
    rest = found[protocol.end() :] if protocol else found
    domain = re.split(r"[/?#]", rest, maxsplit=1)[0]
    path = rest[len(domain) :]
    if not is_name(domain.partition("@")[2] or domain, has_protocol=bool(protocol)):
        return 0
    return len(found) - len(path) + _balanced(path)


def _balanced(path: str) -> int:
    """The path ends before the first closing bracket that was never opened."""
    counts = dict.fromkeys("([{", 0)
    end = 0
    for end, character in enumerate([*path, ""]):  # noqa: B007  # read after the loop
        if character in counts:
            counts[character] += 1
        elif character in _BRACKETS:
            counts[_BRACKETS[character]] -= 1
            if counts[_BRACKETS[character]] < 0:
                break
    return len(path[:end].rstrip(_BAD_END))
