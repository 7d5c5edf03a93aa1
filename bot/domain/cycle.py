"""The service cycle: the ordered map of steps at which a customer forms an impression."""

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from storage.vocabulary import GestureKind, Language, Need, Role, Severity, Stage, Touchpoint

START = "start"
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FACES = ("😡", "🙁", "😐", "🙂", "😍")

MOST_WORTH = 10  # nobody waits for ever behind the best customer
MOST_REPEATS = 5  # after these, more noise would only be muted

Texts = dict[Language, str]


def event(name: str) -> str:
    """Return the anchor that stands for an outside event."""
    return f"event:{name}"


def step(key: str) -> str:
    """Return the anchor that stands for another step."""
    return f"step:{key}"


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TimeRule(Frozen):
    """When a question is due: a while after its anchor, at a time of day, or on scan."""

    kind: Literal["offset", "day", "scan"]
    anchor: str = START  # "start", "event:NAME" or "step:KEY"
    offset: timedelta = Field(default=timedelta(), ge=timedelta())
    day: int = Field(default=0, ge=0)
    at: time | None = None

    @model_validator(mode="after")
    def _day_has_its_time(self) -> Self:
        if (self.kind == "day") != (self.at is not None):
            raise ValueError("a time of day belongs to a rule of kind day, and to no other")
        return self


class Reason(Frozen):
    key: str
    labels: Texts


class Span(Frozen):
    """Hours of the local day; may pass midnight."""

    start: time
    end: time


class OpeningHours(Frozen):
    """When the place is open: no, one or several spans on each day of the week."""

    week: tuple[tuple[Span, ...], ...] = Field(min_length=len(WEEK), max_length=len(WEEK))
    holidays: tuple[Span, ...] = ()


class OwnSet(Frozen):
    """A set of moments by the business's own name, and the stage in which it lies."""

    names: Texts
    stage: Stage


class Chain(Frozen):
    """Until when to act, and who is called when nobody does; what is not said is as usual."""

    deadline: timedelta | None = None
    duty: timedelta | None = None  # those on duty in their private chats, beside the group
    supervisors: timedelta | None = None
    managers: timedelta | None = None
    again: timedelta | None = None  # the managers, once more
    repeats: int | None = Field(default=None, ge=0, le=MOST_REPEATS)
    first_word: timedelta | None = None  # to the customer, once taken


Escalation = dict[Severity, Chain]


class Step(Frozen):
    """One planned moment of truth."""

    key: str
    names: Texts
    questions: Texts
    touchpoint: Touchpoint
    stage: Stage
    own_set: str | None = None  # the business's own set of moments, which lies in the stage
    need: Need
    team: str
    critical: bool = False
    paused: bool = False  # not asked for the time being, on no journey
    deadline: timedelta = timedelta(minutes=30)  # time to act once it turned bitter
    faces: tuple[str, ...] = Field(default=FACES, min_length=5, max_length=5)
    reasons: tuple[Reason, ...] = ()
    rule: TimeRule
    remind_after: timedelta | None = None
    expires_after: timedelta = timedelta(hours=24)
    quiet: Span | None = None  # of this step alone; equal ends mean none
    playbook: str | None = None
    price: int | None = None  # what this part costs the customer, in hundredths
    escalation: Escalation = Field(default_factory=dict)  # before that of the cycle


class Tier(Frozen):
    """Customers whom the business tells from others, and what one is worth against those."""

    name: str
    worth: float = Field(default=1, ge=1, le=MOST_WORTH)


class Gesture(Frozen):
    """Something that may be given to a customer whom the place let down."""

    key: str
    names: Texts
    kind: GestureKind
    cost: int = Field(ge=0)  # in hundredths of the cycle's currency
    valid_for: timedelta = timedelta(days=30)  # of a voucher
    fits: tuple[Severity, ...] = tuple(Severity)
    tiers: tuple[str, ...] = ()  # for whom; everybody where none is named
    points: int | None = Field(default=None, ge=1)  # for which it can be had


class PointsRule(Frozen):
    """What earns points; never an answer, which would be bought."""

    visit: int = Field(default=0, ge=0)
    recovery: int = Field(default=0, ge=0)  # for what went wrong, once it is seen to


class BirthdayRule(Frozen):
    """What a customer whose birthday is known finds beside the good wishes."""

    points: int = Field(default=0, ge=0)
    offer: str | None = None  # the key of a gesture


class WinBackRule(Frozen):
    """When somebody is missed, and what is offered to whoever says why."""

    after: timedelta = Field(gt=timedelta())
    offer: str | None = None  # the key of a gesture


DUTIES = ("adapt", "please", "explain", "compensate")  # of a recovery, in their order


class Playbook(Frozen):
    """The planned answer to what goes wrong at some steps."""

    key: str
    first: Texts  # to the customer; {name} is filled in
    adapt: Texts = Field(default_factory=dict)
    please: Texts = Field(default_factory=dict)
    explain: Texts = Field(default_factory=dict)
    compensate: Texts = Field(default_factory=dict)
    gestures: tuple[str, ...] = ()
    approve: Role | None = None  # who may agree to more
    # The playbook in whose place it comes, and when; what it leaves unsaid is as there.
    instead_of: str | None = None
    reasons: tuple[str, ...] = ()
    fits: tuple[Severity, ...] = ()
    tiers: tuple[str, ...] = ()


class Allowance(Frozen):
    """How much one person may give without asking: for each gesture, and in a day."""

    each: int = Field(ge=0)  # in hundredths
    day: int = Field(ge=0)


class Allowances(Frozen):
    """What each role may give."""

    staff: Allowance = Allowance(each=15_00, day=50_00)
    supervisor: Allowance = Allowance(each=60_00, day=250_00)
    manager: Allowance = Allowance(each=300_00, day=1500_00)

    def of(self, role: Role) -> Allowance:
        found: Allowance = getattr(self, role.value)
        return found


class Limits(Frozen):
    """How much one customer may be asked."""

    least_gap: timedelta = timedelta(minutes=90)
    most_a_day: int = Field(default=3, ge=1)
    rest: timedelta = timedelta(days=30)  # between two journeys of the same customer
    # How often the code of one touchpoint may be scanned: by one customer, and by all.
    scans_an_hour: int = Field(default=6, ge=1)
    scans_a_day: int = Field(default=20, ge=1)
    all_scans_an_hour: int = Field(default=500, ge=1)
    all_scans_a_day: int = Field(default=5000, ge=1)


class Cycle(Frozen):
    """One version of a business's cycle, whole and consistent."""

    key: str
    names: Texts
    languages: tuple[Language, ...] = Field(min_length=1)
    events: dict[str, Texts] = Field(default_factory=dict)
    departure: str | None = None  # the event at which the customer leaves
    sets: dict[str, OwnSet] = Field(default_factory=dict)
    steps: tuple[Step, ...] = Field(min_length=1)
    limits: Limits = Limits()
    closes_after: timedelta = timedelta(days=3)  # silence after which a journey ends
    closing: str | None = None  # the step that asks about the whole visit
    # What holds for every step that does not say otherwise.
    remind_after: timedelta | None = None
    expires_after: timedelta = timedelta(hours=24)
    quiet: Span | None = None  # in place of the site's own
    opening: OpeningHours | None = None
    escalation: Escalation = Field(default_factory=dict)
    holidays: tuple[str, ...] = ()  # "12-25" of every year, "2026-04-03" of one
    # What may be given to put things right; all amounts in hundredths of the currency.
    currency: str = "EUR"
    gesture_budget: int | None = None  # of the place, in a month; none means no end
    gesture_limits: Allowances = Allowances()
    gestures: tuple[Gesture, ...] = ()
    playbooks: tuple[Playbook, ...] = ()
    tiers: tuple[Tier, ...] = ()
    win_back: WinBackRule | None = None
    points: PointsRule | None = None
    birthday: BirthdayRule | None = None

    def worth(self, tier: str | None) -> float:
        """Return what a customer of a tier is worth; who is in none of these is as usual."""
        mine = (tier or "").casefold()
        return next((one.worth for one in self.tiers if one.name.casefold() == mine), 1.0)

    def playbook(self, step_key: str | None) -> Playbook | None:
        """Return the playbook of a step, if the cycle has it."""
        wanted = self.step(step_key).playbook if step_key else None
        return next((one for one in self.playbooks if one.key == wanted), None)

    def step(self, key: str) -> Step:
        return self.steps[self.position(key)]

    def position(self, key: str) -> int:
        for place, one in enumerate(self.steps):
            if one.key == key:
                return place
        raise KeyError(key)

    def after(self, anchor: str) -> tuple[Step, ...]:
        """Return the steps whose time counts from `anchor`."""
        return tuple(
            one for one in self.steps if anchored(one.rule) and one.rule.anchor == anchor
        )

    def before_departure(self, key: str) -> bool:
        """Tell whether a step makes no sense once the customer has left.

        What hangs on the departure itself, directly or through another step, is asked
        after it whatever its stage; and who scans a touchpoint stands before it.
        """
        one = self.step(key)
        if one.stage is Stage.AFTER or not anchored(one.rule):
            return False
        if self.departure and one.rule.anchor == event(self.departure):
            return False
        kind, _, other = one.rule.anchor.partition(":")
        return kind != "step" or self.before_departure(other)

    def quiet_at(self, key: str) -> Span | None:
        """Return the quiet hours of a step; None leaves it to the site."""
        return self.step(key).quiet or self.quiet

    def say(self, texts: Mapping[Language, str], lang: Language) -> str:
        """Return the text in `lang`, or in the first of the cycle's languages that has it."""
        for wanted in (lang, *self.languages):
            if wanted in texts:
                return texts[wanted]
        return next(iter(texts.values()), "")

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        keys = [one.key for one in self.steps]
        if len(set(keys)) < len(keys):
            raise ValueError("two steps have the same key")
        if len({one.key for one in self.gestures}) < len(self.gestures):
            raise ValueError("two gestures have the same key")
        if self.departure is not None and self.departure not in self.events:
            raise ValueError("the departure is not one of the events")
        known = {START, *map(event, self.events), *map(step, keys)}
        if lost := {one.rule.anchor for one in self.steps} - known:
            raise ValueError(f"nothing is called {', '.join(sorted(lost))}")
        if self.closing is not None and self.closing not in keys:
            raise ValueError("the closing question is not one of the steps")
        for one in self.steps:
            own = self.sets.get(one.own_set or "")
            if one.own_set is not None and (own is None or own.stage is not one.stage):
                raise ValueError(f"no set {one.own_set!r} lies in the stage {one.stage}")
        if rings := circular({one.key: one.rule.anchor for one in self.steps}):
            raise ValueError(f"these steps wait for each other: {', '.join(sorted(rings))}")
        return self


def anchored(rule: TimeRule) -> bool:
    """Tell whether a rule waits for its anchor; a scan comes whenever it comes."""
    return rule.kind != "scan"


def circular(anchors: Mapping[str, str]) -> set[str]:
    """Return the steps that wait, in the end, for themselves; `anchors` is by step key."""
    return {key for key in anchors if _comes_back(key, anchors)}


def _comes_back(key: str, anchors: Mapping[str, str]) -> bool:
    seen: set[str] = set()
    here = key
    while (anchor := anchors.get(here, START)).startswith("step:"):
        here = anchor.removeprefix("step:")
        if here == key:
            return True
        if here in seen:  # a ring further on, to which this step only leads
            return False
        seen.add(here)
    return False
