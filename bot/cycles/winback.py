"""What a file says of winning back: after how long a silence, and what is offered."""

from bot.cycles import fields
from bot.cycles.fields import Kind, group, kind
from bot.cycles.sheet import Sheet
from bot.domain.cycle import WinBackRule

NEEDED = ("after",)
RULE: dict[str, Kind[object]] = {
    "after": fields.some_time.about("The silence after a visit that was not put right."),
    "offer": fields.key.about("The key of the gesture for whoever says why."),
}


@kind(**group(RULE, NEEDED))
def win_back(sheet: Sheet) -> WinBackRule | None:
    said = sheet.fields(RULE, NEEDED)
    return WinBackRule.model_validate(said) if "after" in said else None
