"""What each field of a cycle takes: how it is read, and how an editor is told of it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, Generic, TypeVar

from bot.cycles import spoken
from bot.cycles.sheet import Sheet, WrongError, allowed, shown
from bot.domain.cycle import FACES, START, WEEK, Limits, OpeningHours, Span
from storage.vocabulary import Language

KEY = r"[a-z][a-z0-9_]{0,31}"  # short enough to hide behind a button
KEY_RULE = "a key is small letters, digits and _, begins with a letter, at most 32 characters"
# Words of the time rules, and those that YAML takes for something else than a text.
RESERVED = (START, "scan", "step", "event", "yes", "no", "true", "false", "null", "on", "off")
LEAST_DEADLINE = timedelta(minutes=5)
MOST_HOLIDAYS = 100
FACE = 16  # characters; five stand in one row
PLAIN = ["string", "number", "boolean"]  # what YAML makes of a text without quotes
YES = ("yes", "true")
NEVER = "never"

Schema = dict[str, Any]
E = TypeVar("E", bound=StrEnum)
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Kind(Generic[T_co]):
    """One kind of value."""

    read: Callable[[Sheet], T_co]
    schema: Schema

    def __call__(self, sheet: Sheet) -> T_co:
        return self.read(sheet)

    def about(self, meaning: str) -> "Kind[T_co]":
        return replace(self, schema=self.schema | {"description": meaning})


def kind(**schema: object) -> Callable[[Callable[[Sheet], T_co]], Kind[T_co]]:
    return lambda read: Kind(read, schema)


def pattern(*regular: str) -> Schema:
    """Return the schema of a text of one of these forms, without Python's own spellings."""
    forms = [re.sub(r"\?P<\w+>", "?:", one).replace(" ?", r"\s*") for one in regular]
    return {"type": "string", "pattern": rf"^\s*(?:{'|'.join(forms)})\s*$"}


def named(given: str) -> str:
    """Return what may name an event, a set, a step or a reason."""
    if not re.fullmatch(KEY, given):
        raise WrongError(f"{shown(given)!r} is no key; {KEY_RULE}")
    if given in RESERVED:
        raise WrongError(f"{given!r} has a meaning of its own; take another key")
    return given


def group(fields: Mapping[str, Kind[object]], needed: Iterable[str] = ()) -> Schema:
    """Return the schema of named fields, each written with spaces or with underscores."""
    spelt = {name: one.schema for name, one in fields.items()}
    spaced = {name.replace("_", " "): schema for name, schema in spelt.items()}
    return {
        "type": "object",
        "properties": spaced | spelt,
        "required": list(needed),
        "additionalProperties": False,
    }


def keyed(inner: Schema, most: int | None = None) -> Schema:
    """Return the schema of entries that are named by keys of the writer's own."""
    names = {"pattern": f"^{KEY}$", "not": {"enum": list(RESERVED)}}
    schema = {"type": "object", "propertyNames": names, "additionalProperties": inner}
    return schema if most is None else schema | {"maxProperties": most}


@kind(type="string", pattern=rf"^\s*{KEY}\s*$", **{"not": {"enum": list(RESERVED)}})
def key(sheet: Sheet) -> str:
    return named(sheet.text())


def text(most: int) -> Kind[str]:
    @kind(type=PLAIN, minLength=1)
    def within(sheet: Sheet) -> str:
        if len(said := sheet.text()) > most:
            raise WrongError(f"takes at most {most} characters, not {len(said)}")
        return said

    return within


def one_of(given: str, choices: Iterable[str]) -> str:
    if given not in (every := tuple(choices)):
        raise WrongError(f"{shown(given)!r} is not known; {allowed(given, every)}")
    return given


def choice(words: type[E]) -> Kind[E]:
    every = [one.value for one in words]
    return Kind(lambda sheet: words(one_of(sheet.text(), every)), {"enum": every})


def listed(sheet: Sheet, reader: Callable[[Sheet], str]) -> tuple[str, ...]:
    """Return the entries of a list, none of them twice."""
    found: list[str] = []
    for item in sheet.items():
        one = item.read(reader)
        if one in found:
            item.wrong("is said twice")
        elif one is not None:
            found.append(one)
    return tuple(found)


@kind(type="array", items={"enum": list(Language)}, minItems=1, uniqueItems=True)
def languages(sheet: Sheet) -> tuple[Language, ...]:
    found = listed(sheet, choice(Language))
    if not found:
        raise WrongError(f"takes at least one of {', '.join(Language)}")
    return tuple(map(Language, found))


@kind(enum=[True, False, "yes", "no", "Yes", "No", "YES", "NO"])
def yes_or_no(sheet: Sheet) -> bool:
    return one_of(sheet.text().lower(), ("yes", "no", "true", "false")) in YES


@kind(**pattern(spoken.DURATION))
def length(sheet: Sheet) -> timedelta:
    return spoken.duration(sheet.text())


@kind(**pattern(rf"(?=.*[1-9]){spoken.DURATION}"))
def some_time(sheet: Sheet) -> timedelta:
    if not (found := length(sheet)):
        raise WrongError("takes more than no time")
    return found


@kind(**pattern(rf"(?=.*[1-9]){spoken.DURATION}", NEVER))
def reminder(sheet: Sheet) -> timedelta | str:
    """Return after how long to remind, or the word for never."""
    return NEVER if sheet.text() == NEVER else some_time(sheet)


@kind(**pattern(rf"(?=.*[1-9]){spoken.DURATION}"))
def deadline(sheet: Sheet) -> timedelta:
    if (found := length(sheet)) < LEAST_DEADLINE:
        raise WrongError("takes at least 5m: nobody can act sooner")
    return found


@kind(type="array", items={"type": PLAIN}, minItems=5, maxItems=5, uniqueItems=True)
def faces(sheet: Sheet) -> tuple[str, ...]:
    found = listed(sheet, text(FACE))
    if len(sheet.items()) != len(FACES):
        raise WrongError("takes five different faces, the worst first")
    return found


@kind(anyOf=[{"type": "integer", "minimum": 1, "maximum": 99}, pattern("[1-9][0-9]?")])
def count(sheet: Sheet) -> int:
    if not re.fullmatch(r"[1-9][0-9]?", said := sheet.text()):
        raise WrongError("takes a whole number from 1 to 99")
    return int(said)


@kind(anyOf=[{"type": "integer", "minimum": 1, "maximum": 99999}, pattern("[1-9][0-9]{0,4}")])
def many(sheet: Sheet) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,4}", said := sheet.text()):
        raise WrongError("takes a whole number from 1 to 99999")
    return int(said)


LIMITS: dict[str, Kind[object]] = {
    "least_gap": length.about("The least time between two questions to one customer."),
    "most_a_day": count.about("How many questions one customer gets in a day."),
    "rest": length.about("The rest between two visits of the same customer."),
    "scans_an_hour": count.about("How often one customer may scan one code in an hour."),
    "scans_a_day": count.about("How often one customer may scan one code in a day."),
    "all_scans_an_hour": many.about("How often all customers may scan one code in an hour."),
    "all_scans_a_day": many.about("How often all customers may scan one code in a day."),
}


@kind(**group(LIMITS))
def limits(sheet: Sheet) -> Limits:
    return Limits.model_validate(sheet.fields(LIMITS, needed=()))


@kind(**pattern(spoken.SPAN, spoken.NONE))
def quiet(sheet: Sheet) -> Span:
    return spoken.quiet(sheet.text())


@kind(**pattern(spoken.SPANS))
def spans(sheet: Sheet) -> tuple[Span, ...]:
    return spoken.spans(sheet.text())


DAYS = f"^({spoken.SOME_DAYS}|holidays)$"


@kind(type="object", propertyNames={"pattern": DAYS}, additionalProperties=spans.schema)
def opening(sheet: Sheet) -> OpeningHours:
    """Return the week; a day that is not named is closed."""
    hours: dict[str, tuple[Span, ...]] = {}
    for name, entry in sheet.entries().items():
        days = ("holidays",) if name == "holidays" else entry.read(_days(name)) or ()
        said = entry.read(spans) or ()
        for day in days:
            if day in hours:
                entry.wrong(f"{day} is said twice")
            hours[day] = said
    week = [hours.get(day, ()) for day in WEEK]
    return OpeningHours(week=tuple(week), holidays=hours.get("holidays", ()))


def _days(name: str) -> Callable[[Sheet], tuple[str, ...]]:
    return lambda _: spoken.some_days(name.replace("_", " "))


@kind(type="array", items=pattern(spoken.HOLIDAY), maxItems=MOST_HOLIDAYS, uniqueItems=True)
def holidays(sheet: Sheet) -> tuple[str, ...]:
    if len(sheet.items()) > MOST_HOLIDAYS:
        raise WrongError(f"takes at most {MOST_HOLIDAYS} days")
    return listed(sheet, lambda item: spoken.holiday(item.text()))


MOST_MONEY = 999_999
AMOUNT = r"[0-9]{1,6}(?:[.][0-9]{1,2})?"


@kind(anyOf=[{"type": "number", "minimum": 0, "maximum": MOST_MONEY}, pattern(AMOUNT)])
def amount(sheet: Sheet) -> int:
    """Return an amount in hundredths, which add up to the last of them."""
    if not re.fullmatch(AMOUNT, said := sheet.text()):
        raise WrongError('takes an amount such as "12" or "12.50", below a million')
    whole, _, rest = said.partition(".")
    return int(whole) * 100 + int(rest.ljust(2, "0"))


@kind(**pattern("[A-Z]{3}"))
def currency(sheet: Sheet) -> str:
    if not re.fullmatch("[A-Z]{3}", said := sheet.text()):
        raise WrongError("takes the three capital letters of a currency, such as EUR")
    return said


def not_alike(entries: list[Sheet], noun: str) -> None:
    """Complain of each entry of a list whose key another had before it."""
    seen: dict[str, int] = {}
    for one in entries:
        inside = one.unheard().read(Sheet.entries) or {}
        said = inside["key"].read(key) if "key" in inside else None
        if said in seen:
            one.wrong(
                f"there is another {noun} {said!r} in line {seen[said]}; each needs its own key"
            )
        elif said is not None:
            seen[said] = one.node.start_mark.line + 1


# What a file calls otherwise than the model does.
MODEL_NAMES = {"name": "names", "question": "questions", "when": "rule", "quiet_hours": "quiet"}
MODEL_NAMES_OF_CYCLE = {"quiet_hours": "quiet", "opening_hours": "opening"}
SPELT = {
    "questions": "question",
    "rule": "when",
    "quiet": "quiet hours",
    "opening": "opening hours",
    "own_set": "stage",
}


def spelt(model_name: str) -> str:
    """Return what a file calls a field of the model."""
    return SPELT.get(model_name, model_name).replace("_", " ")
