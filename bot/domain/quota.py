"""How often the code of a touchpoint may be scanned: by one customer, and by all of them."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.cycle import Limits

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Full(StrEnum):
    """Which quota is used up."""

    PERSON = "person"
    CODE = "code"


@dataclass(frozen=True)
class Scans:
    """How often a code was let in lately; refused scans do not count."""

    own_hour: int = 0
    own_day: int = 0
    all_hour: int = 0
    all_day: int = 0


def full(scans: Scans, limits: Limits) -> Full | None:
    """Return the quota that one more scan would break, if any."""
    if scans.own_hour >= limits.scans_an_hour or scans.own_day >= limits.scans_a_day:
        return Full.PERSON
    if scans.all_hour >= limits.all_scans_an_hour or scans.all_day >= limits.all_scans_a_day:
        return Full.CODE
    return None
