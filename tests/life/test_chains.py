"""Chains: simulated weeks in which every bitter moment reaches a person, or the outside alarm.

Each week has its own zone (some with a change of the clocks in it), opening hours, holidays,
shifts, hours of rest and phones that do not answer. When somebody is to be called is worked
out minute by minute from the clocks on the wall, apart from the product. `CHAIN_WEEKS=500`
takes the whole size.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.cycle import OpeningHours, Span
from tests.databases import sqlite_address
from tests.journeys.facts import varied
from tests.life.town import FIRST_CUSTOMER, GROUP, LUNA, SOL, STAFF, STEPS, Town, founded

WEEKS = int(os.environ.get("CHAIN_WEEKS", "1"))
SEED = int(os.environ.get("CHAIN_SEED", "4"))
MINUTE = timedelta(minutes=1)
HEARD_WITHIN = timedelta(seconds=120)
DAYS = 7
SPLIT = (Span(start=time(9), end=time(14)), Span(start=time(16), end=time(20)))
NIGHT = (Span(start=time(18), end=time(4)),)
DAY = (Span(start=time(8), end=time(22)),)
HOURS = (
    None,
    OpeningHours(
        week=(SPLIT,) * 5 + (NIGHT, ()), holidays=(Span(start=time(10), end=time(12)),)
    ),
    OpeningHours(week=((), DAY, DAY, DAY, NIGHT, NIGHT, SPLIT)),
    OpeningHours(week=(NIGHT,) * 7),
)
PLACES = (  # a zone, and the Thursday before something happens there
    ("Europe/Madrid", datetime(2027, 3, 25, tzinfo=UTC)),
    ("Europe/Madrid", datetime(2027, 10, 28, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2027, 4, 1, tzinfo=UTC)),
    ("America/Sao_Paulo", datetime(2027, 12, 23, tzinfo=UTC)),
)
HOLIDAYS = ("12-25", "2027-03-26", "2027-11-01")
SHIFTS = (None, "mon-sun 08:00-16:00", "mon-fri 16:00-00:00", "sat-sun 22:00-06:00")
RESTS = (None, None, "22:00-08:00", "14:00-17:00")
USUAL, CRITICAL = (5, 15, 15), (3, 8, 15)  # minutes: supervisors, managers, and again
DANGER = (0, 0, 5)
TIMES = 6  # managers are called, with the repeats
SMOKE = "Hay humo en el pasillo, huele a quemado"


@dataclass(frozen=True)
class Week:
    """How things are at a place in one week."""

    zone: str
    begin: datetime
    hours: OpeningHours | None

    def is_open(self, at: datetime) -> bool:
        """Tell it by the clocks on the wall."""
        if self.hours is None:
            return True
        wall = at.astimezone(ZoneInfo(self.zone))
        for back in (0, 1):
            day = wall.date() - timedelta(days=back)
            off = f"{day:%m-%d}" in HOLIDAYS or day.isoformat() in HOLIDAYS
            for span in self.hours.holidays if off else self.hours.week[day.weekday()]:
                late = span.end <= span.start
                now = wall.time()
                if back:
                    if late and now < span.end:
                        return True
                elif span.start <= now and (late or now < span.end):
                    return True
        return False

    def after(self, minutes: int, since: datetime) -> datetime:
        """Return when the place will have been open for so long, a minute at a time."""
        at, left = since, minutes
        while left:
            left -= self.is_open(at)
            at += MINUTE
        return at


@pytest.mark.long
@pytest.mark.parametrize("number", range(SEED, SEED + WEEKS))
async def test_every_bitter_moment_reaches_somebody(
    sqlite_template: Path, tmp_path: Path, number: int
) -> None:
    dice = random.Random(number)
    zone, begin = PLACES[number % len(PLACES)]
    week = Week(zone, begin, dice.choice(HOURS))
    path = tmp_path / "week.db"
    shutil.copyfile(sqlite_template, path)
    cycle = varied(opening=week.hours, holidays=HOLIDAYS, escalation={})
    codes = await founded(sqlite_address(path), cycle, zone, begin)
    town = Town(sqlite_address(path), begin)
    await town.begin()
    duties(town, dice)
    critical = {step.key for step in cycle.steps if step.critical}
    end, customer = begin + timedelta(days=DAYS), FIRST_CUSTOMER
    while town.clock.at < end:
        await town.passes(timedelta(minutes=dice.randint(180, 840)))
        customer += 1
        case = await is_bitter(town, dice, codes, customer)
        if case is None:
            continue
        if dice.random() < 0.3:
            await town.passes(dice.randint(1, 4) * MINUTE)
            await taken(town, dice, case)
        await town.passes(150 * MINUTE)
        assert list(wrong(town, week, case, critical)) == [], f"week {number}, {week}"
    await town.close()


def duties(town: Town, dice: random.Random) -> None:
    """Give everybody their shifts and rest; some phones take nothing, or the group."""
    raw: sqlite3.Connection = town.db.line._raw
    for (post,) in raw.execute("SELECT id FROM post").fetchall():
        shift, rest = dice.choice(SHIFTS), dice.choice(RESTS)
        there = dice.random() < 0.7
        raw.execute(
            "UPDATE post SET hours = ?, quiet = ?, on_duty = ? WHERE id = ?",
            (shift, rest, there, post),
        )
    for chat in (GROUP, *STAFF):
        if dice.random() < 0.15:
            town.phones.refusing.add(chat)


async def is_bitter(
    town: Town, dice: random.Random, codes: dict[str, list[str]], customer: int
) -> int | None:
    """Let somebody come and be bitter, or tell of danger; return their case."""
    code = dice.choice(codes[dice.choice((SOL, LUNA))][: len(STEPS)])
    await town.says(customer, f"/start {code}")
    await town.settle()
    faces = [one for one in town.phones.bubbles(customer) if one.buttons]
    if dice.random() < 0.25:
        await town.says(customer, SMOKE)
    elif faces:
        bubble = faces[-1]
        await town.presses(
            customer, customer, bubble.number, bubble.buttons[dice.choice((0, 1))]
        )
    await town.settle()
    query = """SELECT c.id FROM "case" c JOIN person p ON p.id = c.person_id
        WHERE p.telegram_id = ?"""
    found = town.db.line._raw.execute(query, (customer,)).fetchone()
    return found[0] if found else None


async def taken(town: Town, dice: random.Random, case: int) -> None:
    """Let one of the place take it, who then says nothing."""
    (site,) = asked(town, 'SELECT s.key FROM "case" c JOIN site s ON s.id = c.site_id'
                          f" WHERE c.id = {case}")[0]  # fmt: skip
    theirs = [number for number, (_, _, place) in STAFF.items() if place == site]
    await town.presses(dice.choice(theirs), GROUP, 1, f"t.{base36(case)}.")
    await town.settle()


def base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    head = base36(number // 36) if number >= 36 else ""
    return head + digits[number % 36]


def asked(town: Town, query: str) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = town.db.line._raw.execute(query).fetchall()
    return found


def moment(text: object) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


def wrong(town: Town, week: Week, case: int, critical: set[str]) -> Iterator[str]:
    """Tell who was not called when they should have been, and who was not heard of."""
    query = f"""SELECT c.urgent, c.state, m.step_key, c.opened_at FROM "case" c
        JOIN moment m ON m.id = c.moment_id WHERE c.id = {case}"""
    urgent, state, step, opened = asked(town, query)[0]
    lines = [
        (str(act), moment(at), str(details))
        for act, at, details in asked(
            town, f"SELECT act, at, details FROM case_event WHERE case_id = {case} ORDER BY id"
        )
    ]
    pace = DANGER if urgent else CRITICAL if step in critical else USUAL
    calls = [(at, '"level":1' in told) for act, at, told in lines
             if act == "escalate" and '"reached"' in told]  # fmt: skip
    starts = [at for act, at, _ in lines if act in ("open", "pass_on")]
    stops = [at for act, at, _ in lines if act == "take"]
    for began in starts:
        ended = min((at for at in stops if at >= began), default=town.clock.at)
        for at, supervisors in planned(week, pace, began, urgent=bool(urgent)):
            at_once = urgent and at == began  # by whoever read the words: it is in the cards
            if at < ended and not at_once and (at, supervisors) not in calls:
                level = "supervisors" if supervisors else "managers"
                yield f"case {case} of {began}: the {level} were not called at {at}: {calls}"
    if state == "open" or not stops:
        yield from unheard(town, case, moment(opened))
    if stops and len(starts) <= 1 and town.clock.at - stops[-1] > 16 * MINUTE:
        yield f"case {case}: taken in silence, and never offered again"


def planned(
    week: Week, pace: tuple[int, int, int], began: datetime, *, urgent: bool
) -> Iterator[tuple[datetime, bool]]:
    """Return when who is to be called: True for the supervisors, else the managers."""
    supervisors, managers, again = pace
    always = Week(week.zone, week.begin, None) if urgent else week
    yield always.after(supervisors, began), True
    for repeat in range(TIMES):
        yield always.after(managers + repeat * again, began), False


def unheard(town: Town, case: int, opened: datetime) -> Iterator[str]:
    """Tell of a case whose card nobody got in time, and which no alarm names."""
    cards = [
        datetime.fromtimestamp(call["at"], UTC)
        for call in town.phones.calls
        if call["status"] == 200
        and f'"t.{base36(case)}."' in str(call["params"]).replace("'", '"')
    ]
    alarms = asked(
        town, f"SELECT 1 FROM audit WHERE act = 'failed' AND object = 'alert:{case}'"
    )
    waits = asked(
        town,
        f"""SELECT due_at FROM outbox WHERE case_id = {case} AND kind = 'alert'
        AND julianday(due_at) - julianday(created_at) > 600 / 86400.0""",
    )
    in_time = any(at - opened <= HEARD_WITHIN for at in cards)
    if not in_time and not alarms and not waits:
        yield f"case {case} of {opened}: nobody heard of it by {HEARD_WITHIN}, nor the outside"
