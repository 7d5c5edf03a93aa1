"""Small changes: one field of a step, or of a cycle as a whole, set anew in the chat."""

from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.cycle import Cycle, Step
from storage.vocabulary import Language

WHOLE = ""  # in place of a step: the cycle itself


@dataclass(frozen=True)
class Edit:
    """One field, and what it is to be: in plain words, so that it can wait."""

    step: str
    field: str  # of the model; of a cycle "limits.rest" is one inside another
    value: Any

    def kept(self) -> dict[str, Any]:
        return asdict(self)


def changed(cycle: Cycle, edit: Edit) -> Cycle:
    """Return the cycle with this change; KeyError if there is no such step any more.

    A text is set in the languages it was given in. ValueError if it cannot be so.
    """
    if edit.step == WHOLE:
        return as_a_whole(cycle, edit)
    place = cycle.position(edit.step)
    told = cycle.steps[place].model_dump(mode="json")
    before = told[edit.field]
    merged = isinstance(before, dict) and edit.field == "questions"
    told[edit.field] = {**before, **edit.value} if merged else edit.value
    steps = list(cycle.steps)
    steps[place] = Step.model_validate(told)
    return Cycle.model_validate({**dict(cycle), "steps": tuple(steps)})


def as_a_whole(cycle: Cycle, edit: Edit) -> Cycle:
    """Return the cycle with one of its own fields set; what is not said of it stays."""
    told = cycle.model_dump(mode="json")
    *outer, last = edit.field.split(".")
    inside = told
    for name in outer:
        inside = inside.setdefault(name, {})
    before = inside.get(last)
    inside[last] = edit.value
    if isinstance(edit.value, dict):
        said = {**(before or {}), **edit.value}
        inside[last] = {name: value for name, value in said.items() if value is not None}
        if not inside[last]:  # as usual in everything: nothing to say
            del inside[last]
    return Cycle.model_validate(spoken(told) if edit.field == "languages" else told)


def spoken(told: dict[str, Any]) -> dict[str, Any]:
    """Return a cycle without the texts of languages that it has no more."""
    gone = {*Language} - {*told["languages"]}

    def without(held: Any) -> Any:  # noqa: ANN401 - JSON
        if isinstance(held, dict):
            texts = held.keys() <= {*Language}
            return {k: without(v) for k, v in held.items() if not (texts and k in gone)}
        return [without(one) for one in held] if isinstance(held, list) else held

    found: dict[str, Any] = without(told)
    return found
