"""Gestures: which of them fit, who may give them, and when they are too much."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.cycle import Allowance, Allowances, Gesture
from storage.vocabulary import Role, Severity

LETTER = "v"  # before the code of a voucher in its link
# Haesevoets et al. 2017: beyond one and a half times what the failed part costs, nothing more
# is gained with the customer.
GENEROUS = 150  # percent
THIN = 80  # percent of a budget at which the managers hear of it
REMIND_BEFORE = timedelta(days=3)
SHORT = timedelta(days=2)  # a voucher that is valid for less is in everybody's mind
ABOVE = {Role.STAFF: (Role.SUPERVISOR, Role.MANAGER), Role.SUPERVISOR: (Role.MANAGER,)}


@dataclass(frozen=True, slots=True)
class Spent:
    """What was given so far: by one person today, by the place this month."""

    today: int
    month: int
    budget: int | None  # of the month


def fitting(
    gestures: Sequence[Gesture], how: Severity, tier: str | None
) -> tuple[Gesture, ...]:
    """Return what may be given for something so bad, to a customer of this tier."""
    mine = (tier or "").casefold()
    return tuple(
        one
        for one in gestures
        if how in one.fits and (not one.tiers or mine in {own.casefold() for own in one.tiers})
    )


def within(amount: int, allowance: Allowance, spent: Spent) -> bool:
    """Tell whether somebody may give it without asking, as far as their role goes."""
    return amount <= allowance.each and spent.today + amount <= allowance.day


def affordable(amount: int, spent: Spent) -> bool:
    """Tell whether the month's budget still holds it; what costs nothing always is."""
    return not amount or spent.budget is None or spent.month + amount <= spent.budget


def approver(amount: int, role: Role, limits: Allowances, *, affordable: bool) -> Role | None:
    """Return the lowest role that may say yes; None where nobody may.

    A manager's wish is another manager's to grant, as is whatever the budget does not hold.
    """
    wanted = ABOVE.get(role, (Role.MANAGER,)) if affordable else (Role.MANAGER,)
    return next((one for one in wanted if amount <= limits.of(one).each), None)


def too_generous(total: int, price: int | None) -> bool:
    """Tell whether a customer would get more than does any good."""
    return price is not None and price > 0 and total * 100 > price * GENEROUS


def thin(spent: int, budget: int | None) -> bool:
    """Tell whether most of a budget is gone."""
    return bool(budget) and spent * 100 >= (budget or 0) * THIN


def reminder(given: datetime, until: datetime) -> datetime | None:
    """Return when to remind of a voucher: near its end, and not right after it was given."""
    length = until - given
    return None if length < SHORT else until - min(REMIND_BEFORE, length / 4)
