"""What each field of a cycle takes, one reader a kind of value."""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta
from enum import StrEnum
from typing import TypeVar

from bot.cycles.sheet import Sheet, WrongError, allowed
from bot.cycles.spoken import duration
from bot.domain.cycle import FACES, START, Limits
from storage.vocabulary import Language

KEY = re.compile(r"[a-z][a-z0-9_]{0,31}")  # short enough to hide behind a button
KEY_RULE = "a key is small letters, digits and _, begins with a letter, at most 32 characters"
RESERVED = frozenset({START, "scan"})  # words of the time rules
LEAST_DEADLINE = timedelta(minutes=5)

E = TypeVar("E", bound=StrEnum)


def named(given: str) -> str:
    """Return what may name an event, a step or a reason."""
    if not KEY.fullmatch(given):
        raise WrongError(f"{given!r} is no key; {KEY_RULE}")
    if given in RESERVED:
        raise WrongError(f"{given!r} has a meaning of its own in time rules; take another key")
    return given


def key(sheet: Sheet) -> str:
    return named(sheet.text())


def text(most: int) -> Callable[[Sheet], str]:
    def within(sheet: Sheet) -> str:
        if len(said := sheet.text()) > most:
            raise WrongError(f"takes at most {most} characters, not {len(said)}")
        return said

    return within


def one_of(given: str, choices: Iterable[str]) -> str:
    if given not in (every := tuple(choices)):
        raise WrongError(f"{given!r} is not known; {allowed(given, every)}")
    return given


def choice(kind: type[E]) -> Callable[[Sheet], E]:
    return lambda sheet: kind(one_of(sheet.text(), [one.value for one in kind]))


def languages(sheet: Sheet) -> tuple[Language, ...]:
    found = [one for item in sheet.items() if (one := item.read(choice(Language)))]
    if len(set(found)) < len(found):
        raise WrongError("names a language twice")
    if not found:
        raise WrongError(f"takes at least one of {', '.join(Language)}")
    return tuple(found)


def yes_or_no(sheet: Sheet) -> bool:
    return one_of(sheet.text().lower(), ("yes", "no", "true", "false")) in {"yes", "true"}


def length(sheet: Sheet) -> timedelta:
    return duration(sheet.text())


def some_time(sheet: Sheet) -> timedelta:
    if not (found := length(sheet)):
        raise WrongError("takes more than no time")
    return found


def deadline(sheet: Sheet) -> timedelta:
    if (found := length(sheet)) < LEAST_DEADLINE:
        raise WrongError("takes at least 5m: nobody can act sooner")
    return found


def faces(sheet: Sheet) -> tuple[str, ...]:
    found = tuple(face for item in sheet.items() if (face := item.read(Sheet.text)))
    if len(found) != len(FACES) or len(set(found)) < len(found):
        raise WrongError("takes five different faces, the worst first")
    return found


def count(sheet: Sheet) -> int:
    if not re.fullmatch(r"[1-9]\d?", said := sheet.text()):
        raise WrongError("takes a whole number from 1 to 99")
    return int(said)


def limits(sheet: Sheet) -> Limits:
    readers = {"least_gap": length, "most_a_day": count, "rest": length}
    return Limits.model_validate(sheet.fields(readers, needed=()))
