"""How well planted steps are found again."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from bot.domain.critical.ranking import Standing, rank
from storage.vocabulary import Badge, Verdict
from tests.domain.businesses import STEPS, Business, Setting, business, declared

TOP = 3


@dataclass(frozen=True)
class Score:
    """What was found in many businesses."""

    top: float  # share of the planted steps among the first three
    plain: float  # the same by a plain difference of means
    called: int  # how many steps were called critical
    right: float  # share of those that are
    found: float  # share of the planted ones that were called so
    decoys: int  # harmless steps that were called so
    alarmed: float  # share of businesses with any such step


def score(size: int, runs: int, setting: Setting, *, marks: bool = False) -> Score:
    tops = plain = called = right = decoys = alarmed = 0
    for one, found in ranked(size, runs, setting, marks=marks):
        flags = {at.place for at in found if at.badge is Badge.CRITICAL}
        tops += len({at.place for at in found[:TOP]} & one.critical)
        plain += len(set(differences(one)[:TOP]) & one.critical)
        called += len(flags)
        right += len(flags & one.critical)
        decoys += len(flags & one.decoys)
        alarmed += bool(flags)
    planted = TOP * runs
    share = right / called if called else 1.0
    return Score(
        tops / planted, plain / planted, called, share, right / planted, decoys, alarmed / runs
    )


def ranked(
    size: int, runs: int, setting: Setting, *, marks: bool = False
) -> Iterator[tuple[Business, list[Standing]]]:
    for run in range(runs):
        rng = Random(f"{size}:{run}")
        one = business(rng, size, setting)
        marked = declared(rng, one) if marks else []
        yield one, rank(one.journeys, one.outcomes, marked)


def differences(one: Business) -> list[int]:
    """Order the steps by mean outcome without bitterness less mean outcome with it."""
    return sorted(range(STEPS), key=lambda at: -difference(one, at))


def difference(one: Business, at: int) -> float:
    told = [
        (answers[at] is Verdict.BITTER, outcome)
        for answers, outcome in zip(one.journeys, one.outcomes, strict=True)
        if answers[at] is not None and outcome is not None
    ]
    bitter = [outcome for is_bitter, outcome in told if is_bitter]
    rest = [outcome for is_bitter, outcome in told if not is_bitter]
    return sum(rest) / len(rest) - sum(bitter) / len(bitter) if bitter and rest else -1.0
