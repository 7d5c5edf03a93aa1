"""What a file says of tiers: customers told from others, and how much they count."""

import re

from bot.cycles import fields
from bot.cycles.fields import Kind, group, kind
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import MOST_WORTH, Tier

MOST, NAME = 12, 40
NEEDED = ("name",)
WORTH = r"(?:[1-9](?:[.][0-9])?|10(?:[.]0)?)"


@kind(
    anyOf=[
        {"type": "number", "minimum": 1, "maximum": MOST_WORTH},
        fields.pattern(WORTH),
    ]
)
def worth(sheet: Sheet) -> float:
    if not re.fullmatch(WORTH, said := sheet.text()):
        raise WrongError('takes a number from 1 to 10 such as "2" or "1.5"')
    return float(said)


TIER: dict[str, Kind[object]] = {
    "name": fields.text(NAME).about("What lists and staff call it."),
    "worth": worth.about("How much such a customer counts against the usual one."),
}


@kind(type="array", items=group(TIER, NEEDED), maxItems=MOST)
def tiers(sheet: Sheet) -> tuple[Tier, ...]:
    entries = sheet.items()
    if len(entries) > MOST:
        raise WrongError(f"takes at most {MOST} tiers")
    found: dict[str, Tier] = {}
    for entry in entries:
        one = entry.read(tier)
        if one is not None and one.name.casefold() in found:
            entry.wrong("is said twice")
        elif one is not None:
            found[one.name.casefold()] = one
    return tuple(found.values())


def tier(sheet: Sheet) -> Tier | None:
    before = len(sheet.findings)
    said = sheet.fields(TIER, NEEDED)
    return None if len(sheet.findings) > before else Tier.model_validate(said)
