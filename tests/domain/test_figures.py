"""What is concluded from figures: which step stands out, which place is unlike the others."""

from dataclasses import replace
from random import Random

import pytest

from bot.domain.drift import Change
from bot.domain.figures import Figures, Place, StepFigures, Tally, compared


def place(number: int, answers: int, bitter: int) -> Place:
    return Place(number, f"Hotel {number}", "UTC", Tally(answers - bitter, 0, bitter))


def chain(rng: Random, shares: list[float], answers: list[int]) -> list[Place]:
    return [
        place(number, n, sum(rng.random() < share for _ in range(n)))
        for number, (share, n) in enumerate(zip(shares, answers, strict=True))
    ]


def test_equal_places_are_seldom_called_unlike() -> None:
    rng, marked, runs = Random(3), 0, 300
    sizes = [30, 60, 100, 200, 400, 30, 60, 100]
    for _ in range(runs):
        found = compared(chain(rng, [0.15] * 8, sizes))
        marked += sum(one.differs is not None for one in found)
    assert marked / (runs * 8) <= 0.06


def test_a_place_that_is_unlike_is_found_and_few_answers_are_no_league_table() -> None:
    rng, hits = Random(4), 0
    for _ in range(100):
        found = compared(chain(rng, [0.1, 0.1, 0.1, 0.3], [150] * 4))
        hits += found[-1].differs is Change.WORSE
    assert hits >= 95
    few = compared([place(1, 300, 30), place(2, 5, 5), place(3, 300, 33)])
    assert [one.differs for one in few] == [None, None, None]
    assert few[1].share < 0.6  # drawn towards the others
    assert compared([place(1, 0, 0), place(2, 0, 0)])[0].share == 0


def step(key: str, bitter: int, answers: int, change: Change | None = None) -> StepFigures:
    return StepFigures(key, {}, "", tally=Tally(answers - bitter, 0, bitter), change=change)


def figures(*steps: StepFigures) -> Figures:
    tally = sum((one.tally for one in steps), Tally())
    return Figures("2026-W46", "", "", "", (), tally=tally, steps=steps)


def test_three_answers_do_not_make_the_bitterest_step() -> None:
    whole = replace(step("whole", 50, 60), closing=True)  # of the visit: no step to mend
    told = figures(step("few", 3, 4), step("bad", 20, 60), step("good", 1, 60), whole)
    assert [one.key for one in told.bitterest()] == ["bad", "good"]
    assert [one.key for one in told.sweetest(1)] == ["good"]


@pytest.mark.parametrize(
    ("steps", "mend"),
    [
        ([step("a", 20, 60), step("b", 1, 60)], "a"),
        ([step("a", 20, 60), step("b", 9, 60, Change.WORSE)], "b"),  # what changed comes first
        ([step("a", 6, 60), step("b", 5, 60)], None),  # nothing stands out
        ([step("a", 4, 5), step("b", 1, 60)], None),  # too few to say
        ([], None),
    ],
)
def test_where_to_begin(steps: list[StepFigures], mend: str | None) -> None:
    found = figures(*steps).mend()
    assert (found.key if found else None) == mend
