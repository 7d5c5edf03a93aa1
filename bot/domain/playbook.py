"""Which playbook a case calls for, and its first words with the customer's name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.cycle import DUTIES, Playbook
from storage.vocabulary import Severity

NAME = "{name}"
LEFT_UNSAID = (*DUTIES, "gestures", "approve")  # by a playbook in the place of another


@dataclass(frozen=True, slots=True)
class Plight:
    """What went wrong, how badly, and with which customer."""

    reasons: Collection[str]
    severity: Severity
    tier: str | None


def chosen(books: Sequence[Playbook], wanted: str | None, plight: Plight) -> Playbook | None:
    """Return the playbook of that name, or what stands in its place for such a case."""
    whole = next((one for one in books if one.key == wanted), None)
    if whole is None:
        return None
    own = [one for one in books if one.instead_of == wanted and meant(one, plight)]
    if not own:
        return whole
    best = max(own, key=narrowness)  # of two as narrow, the first
    unsaid = [name for name in LEFT_UNSAID if not getattr(best, name)]
    return best.model_copy(update={name: getattr(whole, name) for name in unsaid})


def meant(book: Playbook, plight: Plight) -> bool:
    """Tell whether all that a playbook asks of a case holds."""
    tiers = {one.casefold() for one in book.tiers}
    return (
        (not book.reasons or not set(plight.reasons).isdisjoint(book.reasons))
        and (not book.fits or plight.severity in book.fits)
        and (not tiers or (plight.tier or "").casefold() in tiers)
    )


def narrowness(book: Playbook) -> tuple[int, bool, bool]:
    """Return how much a playbook asks; what went wrong counts for more than to whom."""
    asked = [bool(book.reasons), bool(book.tiers), bool(book.fits)]
    return sum(asked), asked[0], asked[1]


def opening(text: str, name: str | None) -> str:
    """Return the words with the name filled in; without one, they begin without."""
    if name is not None:
        return text.replace(NAME, name)
    for part in (f"{NAME}, ", f", {NAME}", f" {NAME}", NAME):
        text = text.replace(part, "")
    text = text.strip()
    return text[:1].upper() + text[1:]
