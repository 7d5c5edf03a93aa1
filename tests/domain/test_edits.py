"""One field of one step is set anew, and nothing beside it."""

from datetime import timedelta
from typing import Any

import pytest

from bot.cycles import checking, reader
from bot.cycles.writer import write
from bot.domain.cycle import TimeRule
from bot.domain.edits import WHOLE, Edit, changed
from bot.domain.revision import Revision, compare
from storage.vocabulary import Language, Severity

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


WHOLES: tuple[tuple[str, Any], ...] = (
    ("holidays", ["12-25"]),
    ("limits.most_a_day", 4),
    ("gesture_budget", 500_00),
    ("gesture_limits.staff", {"each": 10_00, "day": 40_00}),
    ("escalation.bitter", {"managers": "PT40M"}),
    ("languages", ["es", "en"]),
)


@pytest.mark.parametrize(("field", "value"), WHOLES)
def test_a_rule_of_the_cycle_is_all_that_changes(field: str, value: object) -> None:
    new = changed(HOTEL, Edit(WHOLE, field, value))
    revision = compare(HOTEL, new)
    assert field.partition(".")[0] in revision.general
    assert reader.read(write(new)) == new


def test_what_is_not_said_of_a_rule_stays_and_the_usual_is_not_said() -> None:
    first = changed(HOTEL, Edit(WHOLE, "escalation.bitter", {"managers": "PT40M"}))
    both = changed(first, Edit(WHOLE, "escalation.bitter", {"supervisors": "PT10M"}))
    chain = both.escalation[Severity.BITTER]
    assert (chain.supervisors, chain.managers) == (
        timedelta(minutes=10),
        timedelta(minutes=40),
    )
    usual = Edit(WHOLE, "escalation.bitter", {"supervisors": None, "managers": None})
    assert changed(both, usual) == HOTEL


def test_a_language_goes_with_its_texts() -> None:
    new = changed(HOTEL, Edit(WHOLE, "languages", ["es"]))
    assert all(set(step.questions) == {Language.SPANISH} for step in new.steps)
    assert checking.wrong(new) is None
    assert checking.wrong(changed(new, Edit(WHOLE, "languages", ["es", "pt"]))) is not None


@pytest.mark.parametrize(("field", "value"), WHOLES[:-1])
def test_a_rule_is_mended_in_its_file_and_the_comments_stay(field: str, value: object) -> None:
    source = f"# The house's own\n{reader.source('hotel')}"
    new = changed(HOTEL, Edit(WHOLE, field, value))
    text = reader.stored(new, source)
    assert reader.read(text) == new
    assert text.startswith("# The house's own")
    back = reader.stored(HOTEL, text)
    assert reader.read(back) == HOTEL
    assert back.startswith("# The house's own")
