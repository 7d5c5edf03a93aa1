"""What a ring shows: plain data, as it comes with the order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from bot.domain.summary import Share
from storage.vocabulary import Language, Verdict


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the cycle and how it was found."""

    name: str
    stage: str  # or the business's own set
    critical: bool
    counts: dict[Verdict, int]
    note: str = ""  # that it is paused, or would be new or changed

    @property
    def n(self) -> int:
        return sum(self.counts.values())

    @property
    def few(self) -> bool:
        return Share(0, self.n).small

    def part(self, verdict: Verdict) -> float:
        return self.counts[verdict] / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """A cycle and what its steps were like for some weeks."""

    language: Language
    place: str
    under: tuple[str, ...]  # lines below the place's name
    foot: str
    steps: tuple[Step, ...]

    @classmethod
    def read(cls, order: Mapping[str, Any]) -> Self:
        steps = tuple(
            Step(
                one["name"],
                one["stage"],
                one["critical"],
                {verdict: one[verdict] for verdict in Verdict},
                one["note"],
            )
            for one in order["steps"]
        )
        language, under = Language(order["language"]), tuple(order["under"])
        return cls(language, order["place"], under, order["foot"], steps)

    def counted(self, verdict: Verdict) -> int:
        return sum(step.counts[verdict] for step in self.steps)

    @property
    def n(self) -> int:
        return sum(step.n for step in self.steps)
