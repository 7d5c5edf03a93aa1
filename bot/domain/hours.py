"""Opening hours as somebody types them: "mon-fri 9-13, 16-20", "lun a vie de 9 a 14 h"."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time

from bot.domain import rota
from bot.domain.cycle import WEEK, OpeningHours, Span
from bot.domain.rota import UnreadableError

LONGEST = 400  # characters
HOLIDAYS = len(WEEK)  # stands among the days of the week for every day off
NOON, MIDNIGHT = 12, 24
NONE = frozenset(
    ("none", "no", "off", "sin", "sem", "nada", "ninguno", "ninguna", "nenhum", "nenhuma")
)

DAYS = {
    name: place
    for place, names in enumerate((
        "mon monday mondays lun lunes seg segunda segunda-feira segundas",
        "tue tues tuesday tuesdays mar martes ter terca terca-feira tercas",
        "wed weds wednesday wednesdays mie mier miercoles qua quarta quarta-feira quartas",
        "thu thur thurs thursday thursdays jue jueves qui quinta quinta-feira quintas",
        "fri friday fridays vie viernes sex sexta sexta-feira sextas",
        "sat saturday saturdays sab sabado sabados",
        "sun sunday sundays dom domingo domingos",
        "holiday holidays festivo festivos feriado feriados",
    ))
    for name in names.split()
}  # fmt: skip
GROUPS = {
    "weekdays": range(5), "weekday": range(5), "laborables": range(5), "uteis": range(5),
    "weekend": range(5, 7), "weekends": range(5, 7),
    "daily": range(7), "diario": range(7), "diariamente": range(7), "everyday": range(7),
    "all": range(7), "every": range(7), "todos": range(7), "cada": range(7),
}  # fmt: skip
WEEKENDS = re.compile(r"\b(fins?|fines) de semana\b")
MIDWEEK = re.compile(r"\b(entre semana|dias uteis|dias laborables)\b")
ALWAYS = re.compile(r"\b(24 ?(h|hs|hours|horas)|24/7|siempre|sempre|always)\b")
WORDS = {
    "to": "- – — to till until through a al as ate hasta",
    "and": ", ; & + y e and",
    "closed": "closed cerrado cerrada fechado fechada",
    "": "from de del da das do dos los las el la os o the between entre of day days dia dias h"
    " hs hrs hour hours hora horas open abierto aberto em en on at :",
}
KINDS = {word: kind for kind, words in WORDS.items() for word in words.split()}
TOKEN = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?: ?(?P<half>am|pm)\b)?(?: ?hs?\b)?"
    r"|(?P<word>[a-z]+(?:-feira)?)|(?P<sign>[-–—,;&+:])"
)


def none(text: str) -> bool:
    """Tell whether somebody means: none at all."""
    return "-".join(folded(text).split()) in NONE


def folded(text: str) -> str:
    """Return words without case and accents, a line for one part."""
    if len(text) > LONGEST:
        raise UnreadableError("too long")
    apart = unicodedata.normalize("NFKD", text.casefold().replace("\n", ";"))
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())


@dataclass
class Reading:
    """How far the text is read: which days are meant, and the hours found for each."""

    week: dict[int, list[Span]] = field(default_factory=dict)
    days: list[int] = field(default_factory=list)
    settled: bool = False  # the days have hours: another day begins a new part
    since: time | None = None
    half: str | None = None  # of the day, as it was said of `since`
    to: bool = False


def read(text: str) -> OpeningHours:
    """Return the week that is meant; a day that is not named is closed."""
    found = Reading()
    for kind, value in tokens(simplified(text)):
        take(found, kind, value)
    if found.since is not None or found.to or not found.settled:
        raise UnreadableError(text)
    holidays = tuple(found.week.pop(HOLIDAYS, ()))
    if not any(found.week.values()):
        raise UnreadableError(text)
    return rota.in_order(found.week).model_copy(update={"holidays": holidays})


def span(text: str) -> Span:
    """Return one stretch of the day: "22:00-08:00", "de 22 a 8"."""
    found = Reading(days=[0])
    for kind, value in tokens(simplified(text)):
        if kind == "day":
            raise UnreadableError(text)
        take(found, kind, value)
    spans = found.week.get(0, [])
    if len(spans) != 1 or found.since is not None or spans[0].start == spans[0].end:
        raise UnreadableError(text)
    return spans[0]


def simplified(text: str) -> str:
    said = WEEKENDS.sub("weekend", folded(text))
    return ALWAYS.sub("0-24", MIDWEEK.sub("weekdays", said))


def tokens(text: str) -> Iterator[tuple[str, object]]:
    """Yield what the text is made of; UnreadableError at what is none of it."""
    at = 0
    while at < len(text):
        if text[at] == " ":
            at += 1
            continue
        found = TOKEN.match(text, at)
        if found is None:
            raise UnreadableError(text[at:])
        at = found.end()
        token = meant(found)
        if token is not None:
            yield token


def meant(found: re.Match[str]) -> tuple[str, object] | None:
    if found["hour"] is not None:
        return "time", (clock(found), found["half"])
    word = found["word"] or found["sign"]
    if word in DAYS or word in GROUPS:
        return "day", [DAYS[word]] if word in DAYS else list(GROUPS[word])
    if word not in KINDS:
        raise UnreadableError(word)
    return (KINDS[word], word) if KINDS[word] else None


def clock(found: re.Match[str]) -> time:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= NOON:
            raise UnreadableError(found[0])
        hour = hour % NOON + (NOON if found["half"] == "pm" else 0)
    if (hour, minute) == (MIDNIGHT, 0):
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        raise UnreadableError(found[0]) from None


def take(found: Reading, kind: str, value: object) -> None:
    """Take in the next token."""
    match kind:
        case "to":
            if found.to or not (found.days or found.since):
                raise UnreadableError("to")
            found.to = True
        case "and":
            if found.to or found.since is not None:
                raise UnreadableError("and")
        case "day":
            name(found, list(value) if isinstance(value, list) else [])
        case "closed":
            close(found)
        case _:
            assert isinstance(value, tuple)
            tell(found, *value)


def name(found: Reading, days: list[int]) -> None:
    if found.since is not None or (found.to and found.settled):
        raise UnreadableError("day")
    if found.settled:
        found.days, found.settled = [], False
    if found.to:
        first, last = found.days[-1], days[0]
        if HOLIDAYS in (first, last):
            raise UnreadableError("day")
        days = [(first + n) % HOLIDAYS for n in range((last - first) % HOLIDAYS + 1)][1:]
    found.days += [day for day in days if day not in found.days]
    found.to = False


def close(found: Reading) -> None:
    if not found.days or found.to or found.since is not None:
        raise UnreadableError("closed")
    for day in found.days:
        found.week[day] = []
    found.settled = True


def tell(found: Reading, at: time, half: str | None) -> None:
    """Take a time of day: the beginning of a stretch, or its end."""
    if found.since is None:
        if found.to:
            raise UnreadableError("to")
        found.since, found.half = at, half
        return
    if not found.to:
        raise UnreadableError("time")
    later = found.since.hour + NOON
    if half == "pm" and found.half is None and later < at.hour:  # "4-8pm", but not "9-5pm"
        found.since = found.since.replace(hour=later)
    days = found.days or list(range(len(WEEK)))  # hours alone are those of every day
    for day in days:
        found.week.setdefault(day, []).append(Span(start=found.since, end=at))
    found.days, found.settled, found.since, found.to = days, True, None, False
