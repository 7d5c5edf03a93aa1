"""What the figures of a period are made of. Spans are seconds, amounts hundredths."""

from dataclasses import dataclass, field

from bot.domain.drift import Change
from bot.domain.summary import Share
from bot.domain.waits import Wait
from storage.vocabulary import CaseState, Language, Stage, Verdict, WhyAway

Texts = dict[Language, str]
NO_WAIT = Wait()
NO_SHARE = Share(0, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many impressions there were of each verdict."""

    stellar: int = 0
    neutral: int = 0
    bitter: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.stellar + other.stellar,
            self.neutral + other.neutral,
            self.bitter + other.bitter,
        )

    @property
    def n(self) -> int:
        return self.stellar + self.neutral + self.bitter

    def share(self, verdict: Verdict) -> Share:
        """Return the share of a verdict, with how many it rests on."""
        return Share(getattr(self, verdict.value), self.n)


NO_TALLY = Tally()


@dataclass(frozen=True, slots=True)
class Asked:
    """How many questions left in the period, and how many of those were answered."""

    asked: int = 0
    answered: int = 0

    def __add__(self, other: "Asked") -> "Asked":
        return Asked(self.asked + other.asked, self.answered + other.answered)

    @property
    def share(self) -> Share:
        return Share(self.answered, self.asked)


NOT_ASKED = Asked()


@dataclass(frozen=True, slots=True)
class Place:
    """A site whose figures these are."""

    id: int
    name: str
    zone: str
    tally: Tally = NO_TALLY
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class StepFigures:
    """One step of the cycle; in the figures they stand in its order."""

    key: str
    names: Texts
    team: str
    stage: Stage | None = None
    critical: bool = False
    closing: bool = False  # it asks about the whole visit: nothing can be mended there
    tally: Tally = NO_TALLY
    was: Tally = NO_TALLY  # in the period before
    asked: Asked = NOT_ASKED
    change: Change | None = None  # only where it is more than chance
    site: int = 0  # of the first place that has it

    @property
    def silent(self) -> tuple[float, float] | None:
        """Between which shares the bitter lie, whatever those would say who did not answer."""
        if not self.asked.asked:
            return None
        quiet = self.asked.asked - self.asked.answered
        whole = self.tally.n + quiet
        bitter = self.tally.bitter
        return (bitter / whole, (bitter + quiet) / whole) if whole else None


@dataclass(frozen=True, slots=True)
class ReasonFigures:
    """How often a reason was chosen at a step, beside an impression of one verdict."""

    step: str
    key: str
    labels: Texts
    verdict: Verdict
    count: int


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """How the cases went that were opened in the period, as they stand now."""

    opened: int = 0
    alert: Wait = NO_WAIT  # from the tap until it was accepted; slow: 99 of 100
    taken: Wait = NO_WAIT
    spoken: Wait = NO_WAIT  # the first word of a person
    done: Wait = NO_WAIT
    recovered: int = 0  # the customer said so
    unverified: int = 0  # no answer counts as not recovered
    open: int = 0
    reopened: int = 0  # the customer said it was not right after all

    @property
    def closed(self) -> Share:
        """The verified recoveries of all that were closed."""
        return Share(self.recovered, self.recovered + self.unverified)


NO_CASES = CaseFigures()


@dataclass(frozen=True, slots=True)
class TeamFigures:
    """One team: the impressions at its steps, and the cases it was called for."""

    team: str
    tally: Tally = NO_TALLY
    cases: CaseFigures = NO_CASES


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """The cases that one of the staff had last; only where the operator wants it told."""

    id: int
    name: str
    cases: int
    closed: Share


@dataclass(frozen=True, slots=True)
class ComplaintFigures:
    """The formal complaints that came, and the failures that were put right before any."""

    received: int = 0
    known: int = 0  # a bitter moment of that visit had told of it before
    preempted: Share = NO_SHARE


@dataclass(frozen=True, slots=True)
class GiftFigures:
    """One kind of gesture that was given in the period."""

    key: str
    names: dict[str, str]
    currency: str
    count: int
    cost: int


@dataclass(frozen=True, slots=True)
class WinBackFigures:
    """Whom we asked in the period why they stay away, and what came of it."""

    asked: int = 0
    answered: int = 0
    given: int = 0
    reasons: dict[WhyAway, int] = field(default_factory=dict)
    back: Share = NO_SHARE  # of those whose sixty days are over, or who are back
    too_soon: int = 0


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case that waits to be put right."""

    id: int
    names: Texts  # of its step; empty where nothing was asked
    state: CaseState
    since: float
    overdue: bool


NO_COMPLAINTS = ComplaintFigures()
NO_WINBACKS = WinBackFigures()
