"""What a file says of gestures: the catalogue, and how much each role may give unasked."""

from functools import partial

from bot.cycles import fields
from bot.cycles.fields import MODEL_NAMES, Kind, group, kind, not_alike
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import Allowance, Allowances, Gesture, Texts
from storage.vocabulary import GestureKind, Role, Severity

MOST, MOST_TIERS, TIER = 30, 12, 40
NEEDED = ("key", "name", "kind", "cost")

ALLOWANCE: dict[str, Kind[object]] = {
    "each": fields.amount.about("What one gesture may cost."),
    "day": fields.amount.about("What the gestures of one day may cost together."),
}


@kind(**group(ALLOWANCE, ALLOWANCE))
def allowance(sheet: Sheet) -> Allowance | None:
    said = sheet.fields(ALLOWANCE, needed=ALLOWANCE)
    return Allowance.model_validate(said) if said.keys() == ALLOWANCE.keys() else None


ROLES: dict[str, Kind[object]] = {role.value: allowance for role in Role}


@kind(**group(ROLES))
def allowances(sheet: Sheet) -> Allowances:
    return Allowances.model_validate(sheet.fields(ROLES, needed=()))


@kind(type="array", items={"enum": list(Severity)}, minItems=1, uniqueItems=True)
def severities(sheet: Sheet) -> tuple[Severity, ...]:
    found = fields.listed(sheet, fields.choice(Severity))
    if not found:
        raise WrongError(f"takes at least one of {', '.join(Severity)}")
    return tuple(map(Severity, found))


@kind(type="array", items={"type": fields.PLAIN}, maxItems=MOST_TIERS, uniqueItems=True)
def tiers(sheet: Sheet) -> tuple[str, ...]:
    if len(sheet.items()) > MOST_TIERS:
        raise WrongError(f"takes at most {MOST_TIERS} tiers")
    return fields.listed(sheet, fields.text(TIER))


def of_gesture(names: Kind[Texts]) -> dict[str, Kind[object]]:
    return {
        "key": fields.key.about("The short name of the gesture, for good."),
        "name": names.about("What staff choose and the customer is told."),
        "kind": fields.choice(GestureKind).about("voucher: to hold; plain: done at once."),
        "cost": fields.amount.about("What it costs the place."),
        "valid_for": fields.some_time.about("How long a voucher can be redeemed."),
        "fits": severities.about("How bad it must have been."),
        "tiers": tiers.about("For which customers alone."),
        "points": fields.many.about("For how many points a customer can have it."),
    }


def catalogue(names: Kind[Texts]) -> Kind[tuple[Gesture, ...]]:
    """Return the reader of the whole list."""
    inner = of_gesture(names)
    many = {"type": "array", "items": group(inner, NEEDED), "maxItems": MOST}
    return Kind(partial(every, inner), many)


def every(inner: dict[str, Kind[object]], sheet: Sheet) -> tuple[Gesture, ...]:
    entries = sheet.items()
    if len(entries) > MOST:
        raise WrongError(f"takes at most {MOST} gestures")
    found = [entry.read(partial(one, inner)) for entry in entries]
    not_alike(entries, "gesture")
    return tuple(gesture for gesture in found if gesture is not None)


def one(inner: dict[str, Kind[object]], sheet: Sheet) -> Gesture | None:
    before = len(sheet.findings)
    said = sheet.fields(inner, NEEDED)
    if len(sheet.findings) > before:
        return None
    return Gesture.model_validate({MODEL_NAMES.get(name, name): said[name] for name in said})
