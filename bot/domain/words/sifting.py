"""Long alternations made fast: at each word, only those that its first letters can begin."""

import re
from collections.abc import Iterator

ASIDE = ("(?<!", "(?<=", "(?!", "(?=")  # looks round, and takes nothing
MAYBE = re.compile(r"\?|\*|\{0,\d*\}")
REPEATED = re.compile(r"[?*+]\??|\{\d+,?\d*\}\??")
START = re.compile(r"\b\w.?", re.DOTALL)  # of a word


class Sieve:
    """What any of the lines finds from the beginning of a word to the end of one.

    What words with a beginning may match is compiled when such a word first comes: all of it
    at once would hold up whoever wrote first for half a second.
    """

    def __init__(self, lines: str) -> None:
        by_start: dict[str, list[str]] = {}
        anywhere: list[str] = []
        joined = "|".join(line.strip() for line in lines.strip().splitlines())
        for one in alternatives(joined):
            found = starts(one)
            if found is None:
                anywhere.append(one)
            for start in found or ():
                by_start.setdefault(start, []).append(one)
        self._by_start = by_start
        self._compiled: dict[str, re.Pattern[str] | None] = {}
        self._anywhere = re.compile(rf"\b(?:{'|'.join(anywhere)})\b") if anywhere else None

    def finds(self, text: str) -> bool:
        """Tell whether the text has any of it."""
        compiled = self._compiled
        for word in START.finditer(text):
            two = word[0]
            pattern = compiled[two] if two in compiled else self._compile(two)
            if pattern is not None and pattern.match(text, word.start()):
                return True
        return self._anywhere is not None and self._anywhere.search(text) is not None

    def _compile(self, two: str) -> re.Pattern[str] | None:
        start = two if two in self._by_start else two[0]
        if start not in self._by_start:
            if two.isascii():  # of other letters there are too many to keep
                self._compiled[two] = None
            return None
        lines = self._by_start.get(start[:-1], []) + self._by_start[start]
        known = self._compiled.get(start) or re.compile(rf"(?:{'|'.join(lines)})\b")
        self._compiled[start] = known
        if two.isascii():
            self._compiled[two] = known
        return known


def alternatives(text: str) -> Iterator[str]:
    """Yield the parts between the bars that stand in no bracket."""
    depth, start, place = 0, 0, 0
    while place < len(text):
        sign = text[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = text.index("]", place)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            yield text[start:place]
            start = place + 1
        place += 1
    yield text[start:]


def starts(text: str) -> set[str] | None:
    """Return the two letters that a match can begin with, or one if any may follow it."""
    if text.startswith("\\b"):
        return starts(text[2:])
    if text.startswith("("):
        return _starts_of_group(text)
    if not text or not text[0].isalnum() or REPEATED.match(text[1:]):
        return firsts(text)
    seconds = firsts(text[1:])
    return {text[0]} if seconds is None else {text[0] + second for second in seconds}


def _starts_of_group(text: str) -> set[str] | None:
    end = _closing(text)
    rest = text[end + 1 :]
    if text.startswith(ASIDE):
        return starts(rest)
    many = REPEATED.match(rest)
    if many and many[0] != "?":
        return firsts(text)
    after = rest[1:] if many else rest
    found: set[str] = set()
    ends = [after] if many else []
    for one in [*(one + after for one in alternatives(text[3:end])), *ends]:
        first = starts(one)
        if first is None:
            return None
        found |= first
    return found


def firsts(text: str) -> set[str] | None:
    """Return the letters that a match can begin with; None for any."""
    if text.startswith("\\b"):
        return firsts(text[2:])
    if text.startswith("("):
        return _group(text)
    if text.startswith("["):
        inside, rest = text[1:].split("]", 1)
        found = None if inside.startswith("^") or "-" in inside else set(inside)
        return _or_rest(found, rest)
    if not text or not (text[0].isalnum() or text[0] == " "):
        return None
    return _or_rest({text[0]}, text[1:])


def _group(text: str) -> set[str] | None:
    end = _closing(text)
    rest = text[end + 1 :]
    if text.startswith(ASIDE):
        return firsts(rest)
    found: set[str] = set()
    for one in alternatives(text[3:end]):
        first = firsts(one or REPEATED.sub("", rest, count=1))
        if first is None:
            return None
        found |= first
    return _or_rest(found, rest)


def _or_rest(found: set[str] | None, rest: str) -> set[str] | None:
    """Add what the rest can begin with, if what comes before it may be left out."""
    maybe = MAYBE.match(rest)
    if maybe is None or found is None:
        return found
    more = firsts(rest[maybe.end() :])
    return None if more is None else found | more


def _closing(text: str) -> int:
    depth = 0
    for place, sign in enumerate(text):
        if sign in "()" and (place == 0 or text[place - 1] != "\\"):
            depth += 1 if sign == "(" else -1
            if not depth:
                return place
    raise ValueError(f"{text!r} is never closed")
