"""Made-up businesses of ten steps, of which it is known that three decide.

One critical step is seldom bitter, two harmless ones often are, two only delight; a third of
the answers is missing, more of them where nothing was special, and a quarter of the outcomes.
A mood of the customer moves all answers, and with `halo` the outcome as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from random import Random

from bot.domain.critical.expected import Answers
from storage.vocabulary import Verdict

STEPS = 10
DECIDES, DECOY, DELIGHT, ORDINARY = range(4)
KINDS = (DECIDES,) * 3 + (DECOY,) * 2 + (DELIGHT,) * 2 + (ORDINARY,) * 3
SKIPPED = {Verdict.NEUTRAL: 0.375, Verdict.BITTER: 0.225, Verdict.STELLAR: 0.225}
SILENT = 0.25
USUAL, BEST, WORST = 4.3, 5, 1  # points of the closing question
LEAVES = 0.8  # chance by a point of harm, where bitterness makes customers leave


@dataclass(frozen=True)
class Setting:
    """What the businesses of one comparison have in common."""

    harm: float = 1.1  # points of five that a bitter answer costs at a critical step
    noise: float = 1.0
    mood: float = 0.5  # of the log-odds of an answer
    halo: float = 0.0  # points that a mood moves the outcome itself
    other: float = 0.2  # harm at ordinary steps
    asked: int | None = None  # only so many steps, drawn by lot
    leave: bool = False  # the harmed may leave, which is an outcome of 0
    leaving_told: bool = True  # or else those outcomes are missing


@dataclass(frozen=True)
class Step:
    kind: int
    bitter: float
    stellar: float
    penalty: float
    reward: float


@dataclass(frozen=True)
class Business:
    """What is seen of a business, and what is true of it."""

    journeys: list[Answers]
    outcomes: list[float | None]
    critical: frozenset[int]
    decoys: frozenset[int]


def business(rng: Random, size: int, setting: Setting) -> Business:
    kinds = rng.sample(KINDS, STEPS)
    seldom = kinds.index(DECIDES)
    steps = [step(rng, kind, setting, seldom=at == seldom) for at, kind in enumerate(kinds)]
    seen = [journey(rng, steps, setting) for _ in range(size)]
    return Business(
        [answers for answers, _ in seen],
        [outcome for _, outcome in seen],
        frozenset(at for at, kind in enumerate(kinds) if kind == DECIDES),
        frozenset(at for at, kind in enumerate(kinds) if kind == DECOY),
    )


def step(rng: Random, kind: int, setting: Setting, *, seldom: bool) -> Step:
    stellar = rng.uniform(0.3, 0.5)
    if kind == DECIDES:
        bitter = rng.uniform(0.03, 0.05) if seldom else rng.uniform(0.06, 0.18)
        return Step(kind, bitter, stellar, setting.harm * rng.uniform(0.85, 1.15), 0.05)
    if kind == DECOY:
        return Step(kind, rng.uniform(0.28, 0.38), stellar, 0.0, 0.0)
    if kind == DELIGHT:
        return Step(kind, rng.uniform(0.04, 0.12), stellar, 0.0, 0.5)
    penalty = setting.other * rng.uniform(0.5, 1.5)
    return Step(kind, rng.uniform(0.05, 0.15), stellar, penalty, setting.other / 2)


def journey(
    rng: Random, steps: Sequence[Step], setting: Setting
) -> tuple[Answers, float | None]:
    mood = rng.gauss(0, 1)
    felt = [verdict(rng, one, setting.mood * mood) for one in steps]
    told = list(zip(steps, felt, strict=True))
    harm = sum(one.penalty for one, said in told if said is Verdict.BITTER)
    delight = sum(one.reward for one, said in told if said is Verdict.STELLAR)
    points = USUAL - harm + delight + setting.halo * mood + rng.gauss(0, setting.noise)
    outcome = (min(BEST, max(WORST, round(points))) - WORST) / (BEST - WORST)
    if setting.leave and rng.random() < LEAVES * harm:
        return answered(rng, felt, setting), 0.0 if setting.leaving_told else None
    return answered(rng, felt, setting), None if rng.random() < SILENT else outcome


def verdict(rng: Random, one: Step, mood: float) -> Verdict:
    bitter, stellar = tilted(one.bitter, -mood), tilted(one.stellar, mood)
    drawn = rng.random()
    if drawn < bitter:
        return Verdict.BITTER
    return Verdict.STELLAR if drawn < bitter + stellar else Verdict.NEUTRAL


def tilted(chance: float, by: float) -> float:
    return 1 / (1 + exp(-log(chance / (1 - chance)) - by))


def answered(rng: Random, felt: Sequence[Verdict], setting: Setting) -> Answers:
    if setting.asked is not None:
        asked = rng.sample(range(STEPS), setting.asked)
        return [said if at in asked else None for at, said in enumerate(felt)]
    return [None if rng.random() < SKIPPED[said] else said for said in felt]


def declared(rng: Random, found: Business) -> list[int]:
    """Return what a manager takes for critical: right in seven of ten, wrong in two."""
    return [at for at in range(STEPS) if rng.random() < (0.7 if at in found.critical else 0.2)]
