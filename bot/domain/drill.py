"""The life of a practice case: the same steps as in earnest, and nobody waits."""

from dataclasses import dataclass
from datetime import datetime, timedelta

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
