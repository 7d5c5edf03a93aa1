"""Lists of customers as businesses have them: CSV of any dialect, read row by row, whole."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from bot.domain import birthdays, timing
from bot.domain.spreadsheet import (
    WrongError,
    day_and_time,
    plainly,
    separator,
    time_of,
    unquoted,
)
from storage.vocabulary import Language

ROWS_MOST = 2000
COLUMNS_MOST = 40
CELL_MOST = 200  # characters
WHYS = (  # what can be wrong
    "binary", "unreadable", "empty", "too_much", "no_columns", "column_twice", "long", "nobody",
    "cycle", "step", "language", "day", "time", "no_day", "twice", "birthday",
)  # fmt: skip
NOON = time(12)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "reference": (
        "reference", "ref", "booking", "booking number", "booking id", "reservation",
        "confirmation", "referencia", "reserva", "numero de reserva", "n de reserva",
        "localizador", "codigo", "numero da reserva", "pedido", "order", "id",
    ),
    "name": (
        "name", "guest", "guest name", "customer", "client", "patient", "first name",
        "nombre", "huesped", "cliente", "paciente", "nome", "hospede",
    ),
    "language": ("language", "lang", "idioma", "lengua", "lingua"),
    "cycle": ("cycle", "service cycle", "ciclo", "ciclo de servicio", "ciclo de servico"),
    "step": ("step", "paso", "etapa"),
    "tier": ("tier", "category", "level", "vip", "categoria", "nivel", "segmento"),
    "birthday": (
        "birthday", "birth date", "birthdate", "date of birth", "dob", "born", "cumpleanos",
        "fecha de nacimiento", "nacimiento", "aniversario", "data de nascimento", "nascimento",
    ),
    "begins": ("start", "begins", "begin", "inicio", "comienzo", "comeco"),
}  # fmt: skip
EVENTS: Mapping[str, tuple[str, ...]] = {
    "arrival": ("arrival", "arrives", "check in", "checkin", "llegada", "entrada", "chegada"),
    "checkout": (
        "checkout", "check out", "departure", "leaves", "salida", "saida", "partida",
    ),
}  # fmt: skip
DAY_WORDS = {"date", "day", "fecha", "dia", "data"}
TIME_WORDS = {"time", "hour", "hora"}
SMALL_WORDS = {"of", "de", "da", "do", "del", "la", "the"}
LANGUAGES: Mapping[str, Language] = {
    "es": Language.SPANISH, "spa": Language.SPANISH, "spanish": Language.SPANISH,
    "espanol": Language.SPANISH, "espanhol": Language.SPANISH, "castellano": Language.SPANISH,
    "en": Language.ENGLISH, "eng": Language.ENGLISH, "english": Language.ENGLISH,
    "ingles": Language.ENGLISH, "pt": Language.PORTUGUESE, "por": Language.PORTUGUESE,
    "portuguese": Language.PORTUGUESE, "portugues": Language.PORTUGUESE,
}  # fmt: skip


@dataclass(frozen=True)
class Known:
    """What a list may name at this place."""

    zone: str
    default: str  # the cycle of who names none
    steps: Mapping[str, Mapping[str, str]]  # by cycle: every way to name a step, its key
    events: Mapping[str, Mapping[str, str]]  # by cycle: every way to name an event, its name


@dataclass(frozen=True)
class Wrong:
    """One thing that is wrong, and where: rows are counted as a spreadsheet does."""

    why: str
    row: int = 0
    column: str = ""
    value: str = ""
    allowed: str = ""


@dataclass(frozen=True)
class Guest:
    """One customer who is expected."""

    row: int
    cycle: str
    reference: str | None = None
    name: str | None = None
    language: Language | None = None
    step: str | None = None
    tier: str | None = None
    birthday: str | None = None  # month and day
    begins: datetime | None = None
    events: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True)
class GuestList:
    """A whole list: its customers, or all that is wrong with it."""

    guests: tuple[Guest, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    ignored: tuple[str, ...] = ()  # columns that say nothing to us


@dataclass(frozen=True)
class Column:
    """What a column of the list means."""

    place: int
    title: str
    means: str  # a field, or the name of an event
    part: str = "both"  # "day", "time" or "both"


def read(text: str, known: Known) -> GuestList:
    """Read a list; every error is found, and with a single one nobody is taken."""
    if "\0" in text:
        return GuestList(wrong=(Wrong("binary"),))
    try:
        lines = list(csv.reader(text.splitlines(keepends=True), delimiter=separator(text)))
    except csv.Error:
        return GuestList(wrong=(Wrong("unreadable"),))
    numbered = [(n, [one.strip() for one in line]) for n, line in enumerate(lines, start=1)]
    filled = [(n, line) for n, line in numbered if any(line)]
    if not filled:
        return GuestList(wrong=(Wrong("empty"),))
    head, body = filled[0][1], filled[1:]
    if len(body) > ROWS_MOST or len(head) > COLUMNS_MOST:
        most = ROWS_MOST if len(body) > ROWS_MOST else COLUMNS_MOST
        return GuestList(wrong=(Wrong("too_much", allowed=str(most)),))
    columns, ignored, wrong = titled(head, known)
    if wrong or not body:
        return GuestList(wrong=tuple(wrong) or (Wrong("empty"),), ignored=ignored)
    return gathered(body, columns, known, ignored)


def gathered(
    body: Sequence[tuple[int, list[str]]],
    columns: Sequence[Column],
    known: Known,
    ignored: tuple[str, ...],
) -> GuestList:
    guests, wrong = [], []
    for number, cells in body:
        guest, found = row(number, cells, columns, known)
        guests.append(guest)
        wrong += found
    wrong += twice(guests, columns)
    wrong.sort(key=lambda one: one.row)
    return GuestList(() if wrong else tuple(guests), tuple(wrong), ignored)


def titled(
    head: Sequence[str], known: Known
) -> tuple[list[Column], tuple[str, ...], list[Wrong]]:
    """Find out what each column means."""
    columns: list[Column] = []
    ignored = []
    wrong = []
    for place, title in enumerate(head):
        column = meant(place, title, known)
        if column is None:
            ignored += [title] if title else []
        elif any((one.means, one.part) == (column.means, column.part) for one in columns):
            wrong.append(Wrong("column_twice", 1, title))
        else:
            columns.append(column)
    if not wrong and not {"name", "reference"} & {one.means for one in columns}:
        wrong.append(Wrong("no_columns", 1))
    return columns, tuple(ignored), wrong


def meant(place: int, title: str, known: Known) -> Column | None:
    names = {name: key for key, names in COLUMNS.items() for name in names}
    for events in known.events.values():
        names |= events
        values = set(events.values())
        names |= {
            name: key for key, others in EVENTS.items() if key in values for name in others
        }
    words = plainly(title)
    if words in names:
        return Column(place, title, names[words])
    kept = [one for one in words.split() if one not in DAY_WORDS | TIME_WORDS | SMALL_WORDS]
    part = "time" if set(words.split()) & TIME_WORDS else "day"
    base = " ".join(kept)
    if not kept and set(words.split()) & (DAY_WORDS | TIME_WORDS):
        return Column(place, title, "begins", part)
    if base in names and set(words.split()) & (DAY_WORDS | TIME_WORDS):
        return Column(place, title, names[base], part)
    return None


def row(
    number: int, cells: Sequence[str], columns: Sequence[Column], known: Known
) -> tuple[Guest, list[Wrong]]:
    """Read one row, and everything that is wrong in it."""
    wrong: list[Wrong] = []
    told: dict[str, str] = {}
    moments: dict[str, dict[str, Column]] = {}
    for column in columns:
        value = cells[column.place] if column.place < len(cells) else ""
        if len(value) > CELL_MOST:
            wrong.append(Wrong("long", number, column.title, value[:20], str(CELL_MOST)))
        elif value and column.means in COLUMNS and column.means != "begins":
            told[column.means] = unquoted(value)
        elif value:
            moments.setdefault(column.means, {})[column.part] = column
    read_ = Reader(number, cells, columns, known, wrong)
    cycle = read_.cycle(told.get("cycle"))
    at = {means: read_.moment(parts) for means, parts in moments.items()}
    guest = Guest(
        row=number,
        cycle=cycle,
        reference=told.get("reference"),
        name=told.get("name"),
        language=read_.language(told.get("language")),
        step=read_.step(told.get("step"), cycle),
        tier=told.get("tier"),
        birthday=read_.birthday(told.get("birthday")),
        begins=at.pop("begins", None),
        events={name: when for name, when in at.items() if when is not None},
    )
    if guest.name is None and guest.reference is None:
        wrong.append(Wrong("nobody", number))
    return guest, wrong


class Reader:
    """Reads the cells of one row, and notes what is wrong."""

    def __init__(
        self,
        number: int,
        cells: Sequence[str],
        columns: Sequence[Column],
        known: Known,
        wrong: list[Wrong],
    ) -> None:
        self._number = number
        self._cells = cells
        self._titles = {one.means: one.title for one in columns}
        self._known = known
        self._wrong = wrong

    def _note(self, means: str, value: str, error: WrongError) -> None:
        title = self._titles.get(means, "")
        self._wrong.append(Wrong(error.why, self._number, title, value, error.allowed))

    def cycle(self, value: str | None) -> str:
        if value is None or value in self._known.steps:
            return value or self._known.default
        allowed = ", ".join(self._known.steps)
        self._note("cycle", value, WrongError("cycle", allowed))
        return self._known.default

    def language(self, value: str | None) -> Language | None:
        if value is None:
            return None
        found = LANGUAGES.get(plainly(value).split(" ")[0])
        if found is None:
            self._note("language", value, WrongError("language", "es, en, pt"))
        return found

    def birthday(self, value: str | None) -> str | None:
        found = birthdays.read(value) if value is not None else None
        if value is not None and found is None:
            self._note("birthday", value, WrongError("birthday"))
        return found

    def step(self, value: str | None, cycle: str) -> str | None:
        if value is None:
            return None
        named = self._known.steps[cycle]
        found = named.get(plainly(value))
        if found is None:
            allowed = ", ".join(dict.fromkeys(named.values()))
            self._note("step", value, WrongError("step", allowed))
        return found

    def moment(self, parts: Mapping[str, Column]) -> datetime | None:
        """Return the instant that a cell, or a day and a time side by side, tell."""
        whole = parts.get("both") or parts.get("day")
        clock = parts.get("time")
        column = whole or clock
        assert column is not None
        try:
            if whole is None:
                raise WrongError("no_day")  # noqa: TRY301 - noted where all others are
            day, at = day_and_time(self._cells[whole.place])
            if clock is not None:
                column = clock
                at = time_of(self._cells[clock.place])
        except WrongError as error:
            value = self._cells[column.place]
            self._wrong.append(
                Wrong(error.why, self._number, column.title, value, error.allowed)
            )
            return None
        return timing.local(self._known.zone, day, at or NOON)


def twice(guests: Sequence[Guest], columns: Sequence[Column]) -> Iterator[Wrong]:
    """Find references that stand in two rows: they would be one journey."""
    title = next((one.title for one in columns if one.means == "reference"), "")
    seen: dict[str, int] = {}
    for guest in guests:
        if guest.reference is None:
            continue
        if guest.reference in seen:
            first = str(seen[guest.reference])
            yield Wrong("twice", guest.row, title, guest.reference, first)
        seen.setdefault(guest.reference, guest.row)
