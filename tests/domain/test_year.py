"""A simulated year in ten zones: who is asked what, when, by the rules alone.

The simulation plans, waits, asks and lets go as the flows do; what it asked is then held
against the rules, said once more by what the clocks on the wall show.
"""

import heapq
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import Limits, TimeRule
from bot.domain.foresight import foresee
from bot.domain.throttle import Ask, Skip, Standing, Wait, Why, may_ask
from bot.domain.timing import QuietHours, day_bounds, local, planned_for
from tests.domain.zones import examples, wall

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LIMITS = Limits(rest=timedelta(days=7))
# Each with a year in which something happens to its clocks.
YEARS = {
    "Europe/Madrid": 2026,
    "America/Santiago": 2026,  # changes at midnight
    "Australia/Lord_Howe": 2026,  # half an hour
    "Asia/Kathmandu": 2026,  # five hours and three quarters
    "America/Sao_Paulo": 2018,  # the last spring without a midnight
    "America/Mexico_City": 2022,  # the last change
    "Pacific/Auckland": 2026,
    "Pacific/Apia": 2011,  # the thirtieth of December never was
    "America/St_Johns": 2011,  # changed at a minute past midnight
    "America/New_York": 2026,
}
QUIET = (
    QuietHours(time(22), time(8)),
    QuietHours(time(0), time(9, 30)),
    QuietHours(time(13), time(16, 30)),
    QuietHours(time(23, 30), time(2, 30)),  # ends in the hour that is skipped or repeated
    None,
)
# What is planned, by anchor: the rules of a stay and of a short visit.
RULES = {
    "booking": TimeRule(kind="offset"),
    "welcome": TimeRule(kind="offset", anchor="event:arrival", offset=timedelta(minutes=15)),
    "room": TimeRule(kind="offset", anchor="event:arrival", offset=2 * HOUR),
    "night": TimeRule(kind="day", anchor="event:arrival", day=1, at=time(2, 30)),
    "breakfast": TimeRule(kind="day", anchor="event:arrival", day=1, at=time(10, 30)),
    "second": TimeRule(kind="day", anchor="event:arrival", day=2, at=time(0, 15)),
    "bill": TimeRule(kind="offset", anchor="event:checkout"),
    "after": TimeRule(kind="offset", anchor="event:checkout", offset=DAY),
}
EXPIRES = {"booking": DAY, "breakfast": 6 * HOUR, "after": 3 * DAY}
AFTERWARDS = ("bill", "after")


@dataclass
class Visit:
    """One journey, all that happens in it, and what it was asked."""

    zone: str
    quiet: QuietHours | None
    arrival: datetime
    checkout: datetime
    pause: tuple[datetime, datetime]
    case: tuple[datetime, datetime]  # opened, put right
    asked: list[tuple[str, datetime]] = field(default_factory=list)
    skipped: dict[str, Why] = field(default_factory=dict)

    def planned(self) -> Iterator[tuple[datetime, str]]:
        at = {"start": self.arrival - 3 * HOUR, "event:arrival": self.arrival,
              "event:checkout": self.checkout}  # fmt: skip
        for key, rule in RULES.items():
            due = planned_for(rule, at[rule.anchor], self.zone)
            assert due is not None
            yield due, key

    def window(self, due: datetime, key: str) -> datetime:
        return due + EXPIRES.get(key, 12 * HOUR)

    def standing(self, key: str, due: datetime, now: datetime) -> Standing:
        midnight, _ = day_bounds(now, self.zone)
        times = [at for _, at in self.asked]
        return Standing(
            now=now,
            due_at=due,
            window_ends=self.window(due, key),
            zone=self.zone,
            quiet=self.quiet,
            paused_until=self.pause[1] if self.pause[0] <= now < self.pause[1] else None,
            departed_at=self.checkout if self.checkout <= now else None,
            before_departure=key not in AFTERWARDS,
            hot_case=self.case[0] <= now < self.case[1],
            last_asked_at=times[-1] if times else None,
            asked_today=sum(at >= midnight for at in times),
            already_asked=any(one == key for one, _ in self.asked),
        )

    def live(self) -> None:
        """Let time pass: weigh what is due, wait as told, and weigh everything twice."""
        turns = [(due, place, key, due) for place, (due, key) in enumerate(self.planned())]
        heapq.heapify(turns)
        while turns:
            now, place, key, due = heapq.heappop(turns)
            for _ in range(2):  # two replicas, or one that died and was started again
                match may_ask(self.standing(key, due, now), LIMITS):
                    case Ask():
                        self.asked.append((key, now))
                    case Skip(because):
                        self.skipped.setdefault(key, because)
                    case Wait(until, _):
                        assert now < until < self.window(due, key)
                        heapq.heappush(turns, (until, place, key, due))
                        break


def visits(zone: str, many: int) -> Iterator[Visit]:
    """Return visits spread over the year, near every change of the clocks too."""
    luck = random.Random(zone)
    begin = datetime(YEARS[zone], 1, 1, tzinfo=UTC)
    for number in range(many):
        arrival = begin + number * (365 * DAY / many) + luck.random() * 8 * HOUR
        odd = changes(zone)
        if odd and number % 4 == 0:
            arrival = luck.choice(odd) - luck.random() * 40 * HOUR
        paused = arrival + luck.uniform(-5, 40) * HOUR
        opened = arrival + luck.uniform(-2, 60) * HOUR
        yield Visit(
            zone,
            luck.choice(QUIET),
            arrival,
            arrival + luck.uniform(1, 60) * HOUR,
            (paused, paused + luck.choice((0, 0, 5, 30)) * HOUR),
            (opened, opened + luck.choice((0, 0, 1, 20)) * HOUR),
        )


@cache
def changes(zone: str) -> list[datetime]:
    """Return the hours of the zone's year at which its clocks are changed."""
    clocks, begin = ZoneInfo(zone), datetime(YEARS[zone], 1, 1, tzinfo=UTC)
    hours = [begin + n * HOUR for n in range(366 * 24)]
    shown = [one.astimezone(clocks).utcoffset() for one in hours]
    pairs = zip(hours, shown, shown[1:], strict=False)
    return [hour for hour, before, after in pairs if before != after]


def is_quiet(shown: time, quiet: QuietHours | None) -> bool:
    if quiet is None:
        return False
    if quiet.start <= quiet.end:
        return quiet.start <= shown < quiet.end
    return shown >= quiet.start or shown < quiet.end


def breaches(visit: Visit) -> Iterator[str]:
    """Say every rule once more, by the clocks on the wall, of what was asked."""
    dues = {key: due for due, key in visit.planned()}
    days: Counter[date] = Counter()
    before: datetime | None = None
    for key, at in visit.asked:
        shown = wall(at, visit.zone)
        days[shown.date()] += 1
        if is_quiet(shown.time(), visit.quiet):
            yield f"{key} in quiet hours, at {shown}"
        if not dues[key] <= at < visit.window(dues[key], key):
            yield f"{key} outside its window, at {shown}"
        if key not in AFTERWARDS and at >= visit.checkout:
            yield f"{key} after departure"
        if visit.pause[0] <= at < visit.pause[1] or visit.case[0] <= at < visit.case[1]:
            yield f"{key} in a pause or beside a hot case"
        if before is not None and at - before < LIMITS.least_gap:
            yield f"{key} {at - before} after the one before"
        before = at
    yield from (f"{n} on {day}" for day, n in days.items() if n > LIMITS.most_a_day)
    twice = Counter(key for key, _ in visit.asked)
    yield from (f"{key} {n} times" for key, n in twice.items() if n > 1)
    decided = {key for key, _ in visit.asked} | visit.skipped.keys()
    yield from (f"{key} was forgotten" for key in dues.keys() - decided)


@pytest.mark.parametrize("zone", YEARS)
def test_a_year_of_visits_breaks_no_rule(zone: str) -> None:
    found: list[str] = []
    asked = 0
    for visit in visits(zone, 220):
        visit.live()
        found += breaches(visit)
        asked += len(visit.asked)
    assert found == []
    assert asked > 3 * 220  # the rules leave something to ask


@pytest.mark.parametrize("zone", YEARS)
def test_what_is_foreseen_is_what_comes_when_nobody_does_anything(zone: str) -> None:
    for visit in visits(zone, 40):
        begin = visit.arrival - DAY
        still = replace(visit, pause=(begin, begin), case=(begin, begin))
        still.checkout = still.arrival + 10 * DAY  # nobody knows of it yet
        standings = {
            key: still.standing(key, due, begin)
            for due, key in still.planned()
            if key not in AFTERWARDS
        }
        fates = foresee(standings, LIMITS)
        still.live()
        came = {key: at for key, at in still.asked if key not in AFTERWARDS}
        assert {key: one.at for key, one in fates.items() if one.answer == Ask()} == came


@examples(60)
@given(
    st.sampled_from(sorted(YEARS)),
    st.integers(0, 365 * 24 * 60),
    st.integers(30, 4000),
    st.builds(QuietHours, st.times(), st.times()) | st.none(),
)
def test_any_visit_at_any_minute_breaks_no_rule(
    zone: str, minute: int, stay: int, quiet: QuietHours | None
) -> None:
    arrival = datetime(YEARS[zone], 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    leaves, never = arrival + timedelta(minutes=stay), (arrival, arrival)
    visit = Visit(zone, quiet, arrival, leaves, never, never)
    visit.live()
    assert list(breaches(visit)) == []


def test_a_day_that_never_was_is_the_first_minute_after_it() -> None:
    skipped = local("Pacific/Apia", date(2011, 12, 30), time(10, 30))
    assert wall(skipped, "Pacific/Apia") == datetime(2011, 12, 31)  # noqa: DTZ001 - a wall's
