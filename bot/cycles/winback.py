"""What a file says of keeping customers: what earns points, when somebody is missed."""

from bot.cycles import fields
from bot.cycles.fields import Kind, group, kind
from bot.cycles.playbooks import naming
from bot.cycles.sheet import Sheet
from bot.domain.cycle import BirthdayRule, PointsRule, WinBackRule

NEEDED = ("after",)


POINTS: dict[str, Kind[object]] = {
    "visit": fields.many.about("For a visit, whatever is answered."),
    "recovery": fields.many.about("For a case that was seen to, whatever is answered."),
}


@kind(**group(POINTS))
def points(sheet: Sheet) -> PointsRule:
    return PointsRule.model_validate(sheet.fields(POINTS, needed=()))


def birthday(gestures: tuple[str, ...] | None) -> Kind[BirthdayRule]:
    """Return the reader of what a birthday brings."""
    inner = {
        "points": fields.many.about("Points, for the day."),
        "offer": naming(gestures).about("The key of the gesture that waits behind a button."),
    }

    def read(sheet: Sheet) -> BirthdayRule:
        return BirthdayRule.model_validate(sheet.fields(inner, needed=()))

    return Kind(read, group(inner))


def of_rule(gestures: tuple[str, ...] | None) -> dict[str, Kind[object]]:
    return {
        "after": fields.some_time.about("The silence after which somebody is missed."),
        "offer": naming(gestures).about("The key of the gesture for whoever says why."),
    }


def rule(gestures: tuple[str, ...] | None) -> Kind[WinBackRule | None]:
    """Return the reader of the rule; `gestures` are those of the catalogue."""
    inner = of_rule(gestures)

    def read(sheet: Sheet) -> WinBackRule | None:
        said = sheet.fields(inner, NEEDED)
        return WinBackRule.model_validate(said) if "after" in said else None

    return Kind(read, group(inner, NEEDED))
