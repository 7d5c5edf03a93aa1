"""The map of steps: anchors, departure, texts, and what it refuses to be."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.domain.cycle import Cycle, Reason, Step, TimeRule, circular
from storage.vocabulary import Language, Need, Stage, Touchpoint

HOUR = timedelta(hours=1)
HELLO = {Language.SPANISH: "hola", Language.ENGLISH: "hello"}


def a_step(key: str, rule: TimeRule | None = None, stage: Stage = Stage.DURING) -> Step:
    return Step(
        key=key,
        names=HELLO,
        questions=HELLO,
        touchpoint=Touchpoint.PLACE,
        stage=stage,
        need=Need.PRACTICAL,
        team="reception",
        reasons=(Reason(key="noise", labels=HELLO),),
        rule=rule or TimeRule(kind="offset"),
    )


def after(anchor: str) -> TimeRule:
    return TimeRule(kind="offset", anchor=anchor, offset=HOUR)


def a_cycle(*steps: Step) -> Cycle:
    return Cycle(
        key="inn",
        names=HELLO,
        languages=(Language.SPANISH, Language.ENGLISH),
        events={"arrival": HELLO, "checkout": HELLO},
        departure="checkout",
        steps=steps,
    )


INN = a_cycle(
    a_step("booking"),
    a_step("room", after("event:arrival")),
    a_step("pool", TimeRule(kind="scan")),
    a_step("dinner", TimeRule(kind="day", anchor="step:room", at=time(22))),
    a_step("bill", after("event:checkout")),
    a_step("taxi", after("step:bill")),
    a_step("stay", after("event:arrival"), stage=Stage.AFTER),
)


def test_a_cycle_survives_json() -> None:
    assert Cycle.model_validate_json(INN.model_dump_json()) == INN


def test_steps_are_found_by_key_and_by_anchor() -> None:
    assert INN.step("room").key == "room"
    assert INN.position("pool") == 2
    assert [step.key for step in INN.after("start")] == ["booking"]
    assert [step.key for step in INN.after("event:arrival")] == ["room", "stay"]
    assert [step.key for step in INN.after("step:room")] == ["dinner"]
    with pytest.raises(KeyError):
        INN.step("spa")


def test_what_hangs_on_the_departure_is_asked_after_it() -> None:
    before = [step.key for step in INN.steps if INN.before_departure(step.key)]
    assert before == ["booking", "room", "dinner"]


def test_texts_fall_back_to_the_first_language() -> None:
    assert INN.say(HELLO, Language.ENGLISH) == "hello"
    assert INN.say(HELLO, Language.PORTUGUESE) == "hola"
    assert INN.say({Language.PORTUGUESE: "ola"}, Language.ENGLISH) == "ola"


@pytest.mark.parametrize(
    ("steps", "because"),
    [
        ((a_step("a"), a_step("a")), "same key"),
        ((a_step("a", after("event:flood")),), "event:flood"),
        ((a_step("a", after("step:b")), a_step("b", after("step:a"))), "a, b"),
        ((a_step("a", after("step:a")),), "wait for each other"),
    ],
)
def test_a_map_that_leads_nowhere_is_refused(steps: tuple[Step, ...], because: str) -> None:
    with pytest.raises(ValidationError, match=because):
        a_cycle(*steps)


def test_a_departure_that_is_no_event_is_refused() -> None:
    with pytest.raises(ValidationError, match="departure"):
        Cycle.model_validate(INN.model_dump() | {"departure": "flood"})


def test_a_time_of_day_belongs_to_a_day() -> None:
    with pytest.raises(ValidationError, match="time of day"):
        TimeRule(kind="day", day=1)
    with pytest.raises(ValidationError, match="time of day"):
        TimeRule(kind="offset", at=time(9))


keys = st.sampled_from("abcdef")


@given(st.dictionaries(keys, keys.map(lambda key: f"step:{key}") | st.just("start")))
def test_exactly_the_steps_on_a_ring_are_found(anchors: dict[str, str]) -> None:
    def reaches_itself(key: str) -> bool:
        here = key
        for _ in anchors:
            here = anchors.get(here, "start").removeprefix("step:")
            if here == key:
                return True
        return False

    assert circular(anchors) == {key for key in anchors if reaches_itself(key)}
