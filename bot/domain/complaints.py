"""The rules of a formal complaint: its due date, its reminders, what belongs to it."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, time, timedelta

from bot.domain.cycle import OpeningHours
from bot.domain.opening import hours_on
from bot.domain.timing import DAY, MORNING, local, local_date
from storage.vocabulary import Act, CaseState, ComplaintState, Progress, Remind

ONE_MATTER = timedelta(minutes=30)  # within these, somebody complains about the same thing
LATE_COMPLAINT = timedelta(days=30)  # so long after a recovery, a complaint still belongs to it
LAST = time(23, 59)  # of the day on which an answer is due

REACHED = {
    Act.OPEN: Progress.OPENED,
    Act.TAKE: Progress.TAKEN,
    Act.SPEAK: Progress.SPOKEN,
    Act.DONE: Progress.DONE,
    Act.PARTLY: Progress.SPOKEN,
    Act.RECOVERED: Progress.RECOVERED,
    Act.REOPEN: Progress.OPENED,  # it was not right after all
}


def due(
    received: datetime,
    days: int,
    zone: str,
    hours: OpeningHours | None = None,
    holidays: Collection[str] = (),
) -> datetime:
    """Return when the answer is due: at the end of a day on which the place is open.

    The days are the calendar's. If the last is one on which nobody works, the answer is due
    before it: a promise to a customer is never stretched.
    """
    first = local_date(received, zone)
    day = first + days * DAY
    while hours is not None and day > first + DAY and not hours_on(day, hours, holidays):
        day -= DAY
    return local(zone, day, LAST)


def reminders(
    received: datetime, due_at: datetime, zone: str
) -> Iterator[tuple[Remind, datetime]]:
    """Return when the staff are reminded: in the morning, and never before it came."""
    first, last = local_date(received, zone), local_date(due_at, zone)
    eve = local(zone, last - DAY, MORNING)
    half = local(zone, first + (last - first) // 2, MORNING)
    if received < half < eve:
        yield Remind.HALF, half
    if received < eve:
        yield Remind.EVE, eve
    yield Remind.OVER, local(zone, last + DAY, MORNING)


def joins(
    state: ComplaintState, added_at: datetime, now: datetime, *, same_case: bool, asked: bool
) -> bool:
    """Tell whether words belong to a complaint that is there already.

    What comes within minutes does; later, whatever is said about the case it is seen to in,
    unless somebody asks expressly to complain again.
    """
    if state is not ComplaintState.RECEIVED:
        return False
    return now - added_at <= ONE_MATTER or (same_case and not asked)


def progress(acts: Iterable[Act]) -> Progress:
    """Return how far a recovery had come, from what was done in it until then."""
    found = [REACHED[act] for act in acts if act in REACHED]
    return found[-1] if found else Progress.OPENED


def preempted(state: CaseState, opened_at: datetime, complaints: Collection[datetime]) -> bool:
    """Tell whether a bitter moment was put right, and nobody complained about that visit."""
    if state is not CaseState.RECOVERED:
        return False
    return not any(opened_at <= at <= opened_at + LATE_COMPLAINT for at in complaints)


def written(year: int, number: int) -> str:
    """Return a number as people read it: 2026-0007."""
    return f"{year}-{number:04d}"
