"""Small changes: one field of one step set anew, as a manager does with buttons."""

from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.cycle import Cycle, Step


@dataclass(frozen=True)
class Edit:
    """One field of one step, and what it is to be: in plain words, so that it can wait."""

    step: str
    field: str  # of the model
    value: Any

    def kept(self) -> dict[str, Any]:
        return asdict(self)


def changed(cycle: Cycle, edit: Edit) -> Cycle:
    """Return the cycle with this change; KeyError if there is no such step any more.

    A text is set in the languages it was given in. ValueError if it cannot be so.
    """
    place = cycle.position(edit.step)
    told = cycle.steps[place].model_dump(mode="json")
    before = told[edit.field]
    merged = isinstance(before, dict) and edit.field == "questions"
    told[edit.field] = {**before, **edit.value} if merged else edit.value
    steps = list(cycle.steps)
    steps[place] = Step.model_validate(told)
    return Cycle.model_validate({**dict(cycle), "steps": tuple(steps)})
