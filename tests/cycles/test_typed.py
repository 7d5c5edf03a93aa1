"""What somebody types for one field is what the file would take there."""

from datetime import time, timedelta

import pytest

from bot.cycles import reader, typed
from bot.cycles.sheet import WrongError
from bot.domain.cycle import START, TimeRule, event, step

HOTEL = reader.load("hotel")
AFTER = TimeRule(kind="offset", anchor=event("arrival"), offset=timedelta(hours=2))
MORNING = TimeRule(kind="day", anchor=event("arrival"), day=1, at=time(10, 30))
SCAN = TimeRule(kind="scan")


@pytest.mark.parametrize(
    ("text", "now", "rule"),
    [
        ("45m", AFTER, AFTER.model_copy(update={"offset": timedelta(minutes=45)})),
        ("+ 1h 30m", MORNING, AFTER.model_copy(update={"offset": timedelta(minutes=90)})),
        ("45m", SCAN, TimeRule(kind="offset", anchor=START, offset=timedelta(minutes=45))),
        ("9:05", MORNING, MORNING.model_copy(update={"at": time(9, 5)})),
        ("Day 1 at 10:30 after arrival", AFTER, MORNING),
        (
            "+2h after room",
            SCAN,
            TimeRule(kind="offset", anchor=step("room"), offset=timedelta(hours=2)),
        ),
        ("on scan", AFTER, SCAN),
    ],
)
def test_a_time_is_read_as_it_is_meant(text: str, now: TimeRule, rule: TimeRule) -> None:
    assert typed.rule(text, HOTEL, now) == rule


@pytest.mark.parametrize("text", ["", "soon", "10:30", "+2h after moon", "25:00", "day 1"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(WrongError):
        typed.rule(text, HOTEL, AFTER)


def test_the_other_fields_have_the_bounds_of_the_file() -> None:
    assert typed.question("  ¿Todo\nbien? ") == "¿Todo bien?"
    assert typed.deadline("1h 30M") == timedelta(minutes=90)
    assert typed.team(" Room_Service ") == "room_service"
    for read, texts in (
        (typed.question, ("", "~", "x" * 301, "a\u202eb")),
        (typed.deadline, ("4m", "0m", "soon", "")),
        (typed.team, ("", "two words", "step", "ñ")),
    ):
        for text in texts:
            with pytest.raises(WrongError):
                read(text)
