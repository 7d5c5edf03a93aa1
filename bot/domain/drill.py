"""The life of a practice case: the same steps as in earnest, and nobody waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from storage.vocabulary import DrillAct, DrillStage

CUSTOMER_ANSWERS = timedelta(minutes=1)  # in earnest it is asked half an hour later
LASTS = timedelta(hours=1)  # then it ends by itself

NEXT: dict[tuple[DrillStage, DrillAct], DrillStage] = {
    (DrillStage.OPEN, DrillAct.TAKE): DrillStage.TAKEN,
    (DrillStage.TAKEN, DrillAct.DONE): DrillStage.CAUSE,
    (DrillStage.CAUSE, DrillAct.BACK): DrillStage.TAKEN,
    (DrillStage.CAUSE, DrillAct.CAUSE): DrillStage.ACTION,
    (DrillStage.ACTION, DrillAct.BACK): DrillStage.TAKEN,
    (DrillStage.ACTION, DrillAct.ACTION): DrillStage.DONE,
    **{
        (stage, DrillAct.STOP): DrillStage.OVER
        for stage in DrillStage
        if stage is not DrillStage.OVER
    },
}
SPEAKING = frozenset({DrillStage.TAKEN, DrillStage.CAUSE, DrillStage.ACTION})


@dataclass(frozen=True, slots=True)
class Times:
    """How long each part of a practice case took, in seconds; None where it was left out."""

    taken: float | None
    spoken: float | None
    done: float | None


def after(stage: DrillStage, act: DrillAct) -> DrillStage | None:
    """Return where an act leads; None if it leads nowhere now."""
    return NEXT.get((stage, act))


def times(
    begun: datetime, taken: datetime | None, spoken: datetime | None, done: datetime | None
) -> Times:
    """Return the times since the alert, as they are told."""

    def since(at: datetime | None) -> float | None:
        return (at - begun).total_seconds() if at is not None else None

    return Times(since(taken), since(spoken), since(done))


Practised = tuple[bool | None, datetime, datetime | None, datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Trained:
    """Several practice cases: how many, how many came to a good end, the usual times."""

    n: int
    good: int
    taken: float | None
    spoken: float | None
    done: float | None


def trained(cases: Sequence[Practised]) -> Trained:
    """Return what several practice cases come to; the times are medians, in seconds."""
    every = [times(begun, *stamps) for _, begun, *stamps in cases]
    usual = [
        median(known) if (known := [one for one in part if one is not None]) else None
        for part in (
            [one.taken for one in every],
            [one.spoken for one in every],
            [one.done for one in every],
        )
    ]
    return Trained(len(cases), sum(one[0] is True for one in cases), *usual)
