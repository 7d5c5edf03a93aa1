"""One field of one step is set anew, and nothing beside it."""

from datetime import timedelta
from typing import Any

import pytest

from bot.cycles import reader
from bot.domain.cycle import TimeRule
from bot.domain.edits import Edit, changed
from bot.domain.revision import Revision, compare
from storage.vocabulary import Language

HOTEL = reader.load("hotel")
LATER = TimeRule(kind="offset", anchor="event:arrival", offset=timedelta(hours=5))
EDITS: tuple[tuple[str, Any], ...] = (
    ("questions", {"es": "¿Todo bien?"}),
    ("rule", LATER.model_dump(mode="json")),
    ("critical", not HOTEL.step("room").critical),
    ("deadline", "PT45M"),
    ("team", "reception"),
    ("paused", True),
)


@pytest.mark.parametrize(("field", "value"), EDITS)
def test_a_field_of_a_step_is_all_that_changes(field: str, value: object) -> None:
    new = changed(HOTEL, Edit(**Edit("room", field, value).kept()))
    assert compare(HOTEL, new) == Revision(changed={"room": (field,)})
    assert reader.read(reader.stored(new, reader.source("hotel"))) == new


def test_a_question_changes_in_the_languages_it_was_given_in() -> None:
    new = changed(HOTEL, Edit("room", "questions", {"es": "¿Todo bien?"})).step("room")
    assert new.questions[Language.SPANISH] == "¿Todo bien?"
    assert new.questions[Language.ENGLISH] == HOTEL.step("room").questions[Language.ENGLISH]


def test_a_step_that_is_gone_or_would_wait_for_itself_is_refused() -> None:
    with pytest.raises(KeyError):
        changed(HOTEL, Edit("moon", "paused", True))  # noqa: FBT003
    ring = {"kind": "offset", "anchor": "step:room", "offset": "PT1H"}
    with pytest.raises(ValueError, match="wait for each other"):
        changed(HOTEL, Edit("room", "rule", ring))
