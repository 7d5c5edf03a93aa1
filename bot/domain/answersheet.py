"""Journeys as a spreadsheet has them: a row each, a column for each step, and the outcome."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import StringIO

from bot.domain.spreadsheet import WrongError, number, plainly, separator, unquoted
from bot.domain.verdict import verdict
from storage.vocabulary import Verdict

STEPS_MOST = 100
OUTCOME = "outcome"
FIVE, THREE = 5, 3
ONLY_FIVE, ONLY_THREE = frozenset({2, 3, 4, 5}), frozenset({-1, 0})  # 1 is of both
VERDICTS: dict[int, dict[int | None, Verdict | None]] = {
    FIVE: {None: None} | {score: verdict(score) for score in range(1, 6)},
    THREE: {None: None, -1: Verdict.BITTER, 0: Verdict.NEUTRAL, 1: Verdict.STELLAR},
}
WHYS = (  # what can be wrong
    "binary", "unreadable", "empty", "too_much", "untitled", "title_twice", "no_outcome",
    "no_steps", "not_marked", "score", "outcome", "other_scale", "scale", "too_wide",
)  # fmt: skip


@dataclass(frozen=True)
class Wrong:
    """One thing that is wrong, and where: rows are counted as a spreadsheet does."""

    why: str
    row: int = 0
    column: str = ""
    value: str = ""
    allowed: str = ""


@dataclass
class Sheet:
    """The journeys of a file, and all that is wrong with it."""

    steps: list[str] = field(default_factory=list)
    marked: list[int] = field(default_factory=list)
    journeys: list[list[Verdict | None]] = field(default_factory=list)
    outcomes: list[float | None] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)


def read(text: str, marked: Sequence[str] = (), scale: int | None = None) -> Sheet:
    """Read a file whole; every error is found."""
    if "\0" in text:
        return Sheet(wrong=[Wrong("binary")])
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator(text))
    try:
        filled = (
            (row, [one.strip() for one in line])
            for row, line in enumerate(lines, start=1)
            if any(one.strip() for one in line)
        )
        row, head = next(filled, (1, []))
        columns = Columns(row, head, marked)
        found = Rows(columns)
        for row, line in filled:
            found.take(row, line)
    except csv.Error:
        return Sheet(wrong=[Wrong("unreadable", lines.line_num)])
    return found.sheet(scale)


class Columns:
    """What the columns of a file mean, and what is wrong with their titles."""

    def __init__(self, row: int, head: Sequence[str], marked: Sequence[str]) -> None:
        self.titles = [unquoted(one) for one in head]
        places = [at for at, one in enumerate(self.titles) if plainly(one) == OUTCOME]
        self.outcome = places[0] if places else None
        self.steps = [
            at for at, title in enumerate(self.titles) if title and at != self.outcome
        ]
        self.names = [self.titles[at] for at in self.steps]
        self.marked = [place for one in marked if (place := self.place(one)) is not None]
        self.wrong = list(self._wrong(row, marked))

    def place(self, name: str) -> int | None:
        """Return which step is meant, as it is written or nearly so."""
        if name in self.names:
            return self.names.index(name)
        near = [at for at, one in enumerate(self.names) if plainly(one) == plainly(name) != ""]
        return near[0] if len(near) == 1 else None

    def _wrong(self, row: int, marked: Sequence[str]) -> Iterator[Wrong]:
        if not any(self.titles):
            yield Wrong("empty")
            return
        if self.outcome is None:
            yield Wrong("no_outcome", row)
        seen: set[str] = set()
        for title in self.titles:
            if title in seen and title:
                yield Wrong("title_twice", row, title)
            seen.add(title)
        if not self.steps:
            yield Wrong("no_steps", row)
        if len(self.steps) > STEPS_MOST:
            yield Wrong("too_much", row, allowed=str(STEPS_MOST))
        for name in marked:
            if self.place(name) is None:
                yield Wrong("not_marked", value=name, allowed=", ".join(self.names))


class Rows:
    """Gathers the rows: scores stay as they are written until the file's scale is known."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._wrong = list(columns.wrong)
        self._numbers: dict[str, float | None] = {"": None}  # as written: as read
        self._rows: list[int] = []
        self._scores: list[list[int | None]] = []
        self._outcomes: list[float | None] = []

    def take(self, row: int, line: list[str]) -> None:
        columns = self._columns
        line += [""] * (len(columns.titles) - len(line))
        for at, cell in enumerate(line):
            if cell and (at >= len(columns.titles) or not columns.titles[at]):
                why = "too_wide" if at >= len(columns.titles) else "untitled"
                self._wrong.append(Wrong(why, row, f"{at + 1}", cell))
        self._rows.append(row)
        self._scores.append([self._score(row, at, line[at]) for at in columns.steps])
        if columns.outcome is not None:
            self._outcomes.append(self._outcome(row, line[columns.outcome]))

    def _number(self, cell: str) -> float | None:
        """Read a cell; the same ones come over and over."""
        if cell not in self._numbers:
            self._numbers[cell] = number(unquoted(cell))
        return self._numbers[cell]

    def _score(self, row: int, at: int, cell: str) -> int | None:
        try:
            found = self._number(cell)
        except WrongError:
            found = THREE / 2
        if found is None:
            return None
        if not (found.is_integer() and -1 <= found <= FIVE):
            self._wrong.append(Wrong("score", row, self._columns.titles[at], cell))
            return None
        return int(found)

    def _outcome(self, row: int, cell: str) -> float | None:
        try:
            found = self._number(cell)
        except WrongError:
            found = -1.0
        if found is not None and not 0 <= found <= 1:
            title = self._columns.titles[self._columns.outcome or 0]
            self._wrong.append(Wrong("outcome", row, title, cell))
            return None
        return found

    def sheet(self, scale: int | None) -> Sheet:
        """Return the journeys in verdicts, or what is wrong."""
        if self._columns.wrong[:1] != [Wrong("empty")] and not self._rows:
            self._wrong.append(Wrong("empty"))
        scale = scale or self._scale()
        meant = VERDICTS[scale]
        self._wrong += self._off(scale)
        self._wrong.sort(key=lambda one: one.row)
        if self._wrong:
            return Sheet(wrong=self._wrong)
        journeys = [[meant[one] for one in line] for line in self._scores]
        return Sheet(self._columns.names, self._columns.marked, journeys, self._outcomes)

    def _scale(self) -> int:
        """Return the scale on which most of the telling scores are."""
        counts = [0] * (FIVE + 2)
        for line in self._scores:
            for one in line:
                if one is not None:
                    counts[one] += 1  # -1 is the last
        five = sum(counts[one] for one in ONLY_FIVE)
        three = sum(counts[one] for one in ONLY_THREE)
        if not five and not three and counts[1]:
            self._wrong.append(Wrong("scale"))
        return THREE if three > five else FIVE

    def _off(self, scale: int) -> Iterator[Wrong]:
        other = ONLY_THREE if scale == FIVE else ONLY_FIVE
        allowed = "1 to 5" if scale == FIVE else "-1, 0 or 1"
        for row, line in zip(self._rows, self._scores, strict=True):
            if other.isdisjoint(line):
                continue
            for at, one in enumerate(line):
                if one in other:
                    title = self._columns.names[at]
                    yield Wrong("other_scale", row, title, str(one), allowed)
