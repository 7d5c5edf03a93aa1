"""What is read in messages made up in six countries, typed and spoken as people do.

The part named "kept" was written before the rules were widened, and not looked at since;
"later" is danger told in yet other words, and everyday words that only sound like it. So are
the parts of `dangers.csv`, which were first read as the rules stood: what they missed then, the
rules or the weights of `alarm` have learnt since. Its part named "apart" nobody learns from.
"""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from bot.domain.words import Decision, Reading, read

MESSAGES = Path(__file__).with_name("messages.csv")
HALVES = ("seen", "kept")
PARTS = (*HALVES, "later")
DANGERS = MESSAGES.with_name("dangers.csv")
APART = "apart"

Told = list[tuple[dict[str, str], Reading]]


@cache
def told(half: str) -> Told:
    with MESSAGES.open(encoding="utf-8", newline="") as file:
        return [(row, read(row["text"])) for row in csv.DictReader(file) if row["part"] == half]


def share(of: Told, holds: Callable[[Reading], bool]) -> float:
    return sum(holds(reading) for _, reading in of) / len(of)


WISHED: list[tuple[str, Callable[[Reading], bool]]] = [
    ("urgent", lambda reading: reading.urgent),
    ("complaint", lambda reading: reading.complaint),
    ("person", lambda reading: reading.wants_person),
]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("column", "holds"), WISHED)
def test_what_must_not_be_missed_is_found_and_nearly_nowhere_else(
    part: str, column: str, holds: Callable[[Reading], bool]
) -> None:
    right = [one for one in told(part) if one[0][column] == "1"]
    rest = [one for one in told(part) if one[0][column] != "1"]
    assert share(right, holds) >= 0.95
    assert share(rest, holds) <= 0.02


@pytest.mark.parametrize("half", HALVES)
def test_bitter_messages_are_caught_and_praise_is_not_taken_for_them(half: str) -> None:
    bitter = [one for one in told(half) if one[0]["label"] == "bitter"]
    stellar = [one for one in told(half) if one[0]["label"] == "stellar"]
    assert share(bitter, lambda one: one.decision is Decision.BITTER) >= 0.85
    assert share(bitter, lambda one: one.decision in {Decision.BITTER, Decision.ASK}) >= 0.98
    assert share(stellar, lambda one: one.decision is Decision.BITTER) <= 0.05
    assert share(told(half), lambda one: one.decision is Decision.ASK) <= 0.20


@pytest.mark.parametrize("half", HALVES)
def test_what_a_message_is_about_is_among_the_first_two(half: str) -> None:
    named = [one for one in told(half) if one[0]["reason"] not in {"", "other"}]
    assert sum(row["reason"] in one.reasons[:2] for row, one in named) / len(named) >= 0.85


@pytest.mark.parametrize(("column", "holds"), WISHED[:2])
def test_danger_and_complaints_in_yet_other_words_are_found(
    column: str, holds: Callable[[Reading], bool]
) -> None:
    known = [one for one in dangers() if one[0]["part"] != APART]
    right = [one for one in known if one[0][column] == "1"]
    rest = [one for one in known if one[0][column] != "1"]
    assert share(right, holds) >= 0.95
    assert share(rest, holds) <= 0.03


def test_danger_is_mostly_found_where_nobody_has_learnt_it() -> None:
    apart = [one for one in dangers() if one[0]["part"] == APART]
    right = [one for one in apart if one[0]["urgent"] == "1"]
    rest = [one for one in apart if one[0]["urgent"] != "1"]
    assert share(right, lambda one: one.urgent) >= 0.70
    assert share(rest, lambda one: one.urgent) <= 0.25  # each chosen to sound like it


@cache
def dangers() -> Told:
    with DANGERS.open(encoding="utf-8", newline="") as file:
        return [(row, read(row["text"])) for row in csv.DictReader(file)]
