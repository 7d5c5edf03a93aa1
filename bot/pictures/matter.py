"""What the pictures of figures show: plain data, as it comes with the order."""

from typing import TypedDict

from storage.vocabulary import Language, Verdict


class Tally(TypedDict):
    """How many impressions there were of each verdict."""

    stellar: int
    neutral: int
    bitter: int


class Row(TypedDict):
    """A step, or a place, and how it was found."""

    name: str
    critical: bool
    tally: Tally
    change: str  # worse, better or nothing


class Reason(TypedDict):
    """What went wrong, and how often it was said."""

    name: str
    n: int


class Stage(TypedDict):
    """How many cases came so far in their recovery, and after what time."""

    key: str  # of its text
    n: int
    median: float | None  # seconds
    slow: float | None  # nine of ten had come so far by then


class Part(TypedDict):
    """So many of so many."""

    k: int
    n: int


class Point(TypedDict):
    """One week, or month, of a series."""

    label: str
    tally: Tally
    change: str


class Head(TypedDict):
    """What stands above every picture of figures."""

    picture: str
    language: Language
    place: str
    under: list[str]  # lines below the place's name


class Period(Head):
    """A week or a month: sweet or bitter, where, why, how it was put right, what to mend."""

    tally: Tally
    usual: float | None  # the bitter share of the weeks before
    change: str
    bitterest: list[Row]
    sweetest: list[Row]
    reasons: list[Reason]
    reasoned: int  # bitter moments with a reason
    stages: list[Stage]
    preempted: Part
    mend: str


class Trend(Head):
    """A series, the oldest first."""

    points: list[Point]
    usual: float | None
    named: str  # the step, where it is of one


class Reasons(Head):
    """Why it was bitter, the most frequent first."""

    reasons: list[Reason]
    reasoned: int


class Recovery(Head):
    """How far cases came, how fast, and how many were put right."""

    stages: list[Stage]
    recovered: Part
    preempted: Part
    reopened: int


class Places(Head):
    """Several places, or teams, beside each other."""

    title: str
    rows: list[Row]
    tally: Tally


def total(tally: Tally) -> int:
    return tally["stellar"] + tally["neutral"] + tally["bitter"]


def count(tally: Tally, verdict: Verdict) -> int:
    return {
        Verdict.STELLAR: tally["stellar"],
        Verdict.NEUTRAL: tally["neutral"],
        Verdict.BITTER: tally["bitter"],
    }[verdict]
