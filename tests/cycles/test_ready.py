"""The cycles that ship are whole: every text in three languages, every time in its order."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.cycles.reader import load, ready
from bot.domain.cycle import DUTIES, START, Cycle, TimeRule
from bot.domain.playbook import NAME
from bot.domain.timing import planned_for
from storage.vocabulary import GestureKind, Language, Stage

HOUR = timedelta(hours=1)
BUTTON = 32  # characters that a phone shows on a button of its own line


def test_the_hotel_ships() -> None:
    assert "hotel" in ready()


def test_an_unknown_cycle_names_those_that_ship() -> None:
    with pytest.raises(KeyError, match="hotel"):
        load("hotle")


@pytest.mark.parametrize("name", ready())
def test_a_ready_cycle_says_everything_in_three_languages(name: str) -> None:
    cycle = load(name)
    labels = [reason.labels for step in cycle.steps for reason in step.reasons]
    texts = [cycle.names, *cycle.events.values(), *labels]
    texts += [said for step in cycle.steps for said in (step.names, step.questions)]
    assert cycle.key == name
    assert all(set(said) == set(Language) for said in texts)
    assert all(len(label) <= BUTTON for said in labels for label in said.values())
    assert all(set(one.names) == set(Language) for one in cycle.gestures)
    assert 3 <= len(cycle.gestures) <= 5
    assert cycle.gesture_budget
    assert all(4 <= len(step.reasons) <= 6 for step in cycle.steps)


@pytest.mark.parametrize("name", ready())
def test_a_ready_cycle_survives_json_and_ends_with_a_closing_question(name: str) -> None:
    cycle = load(name)
    assert Cycle.model_validate_json(cycle.model_dump_json()) == cycle
    assert cycle.steps[-1].stage is Stage.AFTER
    assert any(step.critical for step in cycle.steps)


@pytest.mark.parametrize("name", ready())
def test_every_step_of_a_ready_cycle_has_a_whole_playbook(name: str) -> None:
    cycle = load(name)
    used = {book.key for step in cycle.steps if (book := cycle.playbook(step.key))}
    assert all(cycle.playbook(step.key) for step in cycle.steps)
    assert {book.instead_of or book.key for book in cycle.playbooks} == used
    for book in cycle.playbooks:
        said = ("first", *(one for one in DUTIES if not book.instead_of or getattr(book, one)))
        assert all(set(getattr(book, part)) == set(Language) for part in said)
        assert all(NAME in said for said in book.first.values())
        assert book.approve or book.instead_of


@pytest.mark.parametrize("name", ready())
def test_the_playbooks_name_gestures_that_the_cycle_gives(name: str) -> None:
    cycle = load(name)
    given = {gesture.key for gesture in cycle.gestures}
    for book in cycle.playbooks:
        assert book.gestures or book.instead_of
        assert set(book.gestures) <= given


def test_a_hotel_guest_is_asked_at_the_right_times() -> None:
    hotel = load("hotel")
    zone = "Europe/Madrid"
    anchors = {
        START: datetime(2026, 6, 1, 9, tzinfo=UTC),
        "event:arrival": datetime(2026, 6, 30, 13, tzinfo=UTC),  # 15:00 there
        "event:checkout": datetime(2026, 7, 2, 9, tzinfo=UTC),
    }

    def planned(rule: TimeRule) -> str:
        at = planned_for(rule, anchors[rule.anchor], zone)
        assert at is not None
        return f"{at:%d %b %H:%M}"

    assert {step.key: planned(step.rule) for step in hotel.steps} == {
        "reservation": "01 Jun 09:00",  # at once
        "arrival": "30 Jun 13:15",
        "room": "30 Jun 15:00",
        "breakfast": "01 Jul 08:30",  # 10:30 there
        "checkout": "02 Jul 09:00",
        "after_stay": "03 Jul 09:00",
    }


def test_the_hotel_asks_after_departure_only_about_it_and_the_whole() -> None:
    hotel = load("hotel")
    late = [step.key for step in hotel.steps if not hotel.before_departure(step.key)]
    assert late == ["checkout", "after_stay"]
    assert [step.key for step in hotel.steps if step.critical] == ["room"]
    assert {step.team for step in hotel.steps} == {
        "reception",
        "housekeeping",
        "restaurant",
        "management",
    }


@pytest.mark.parametrize("name", ready())
def test_what_a_ready_cycle_gives_for_points_can_be_earned(name: str) -> None:
    cycle = load(name)
    given = {gesture.key: gesture for gesture in cycle.gestures}
    offers = [rule.offer for rule in (cycle.win_back, cycle.birthday) if rule and rule.offer]
    assert cycle.win_back
    assert all(given[key].kind is GestureKind.VOUCHER for key in offers)
    prices = [one.points for one in cycle.gestures if one.points]
    assert bool(prices) is (cycle.points is not None)
    if cycle.points:  # within ten visits, and not with the first
        assert cycle.points.visit < min(prices) <= max(prices) <= 10 * cycle.points.visit


def test_no_patient_is_worth_more_than_another() -> None:
    clinic = load("clinic")
    assert (clinic.tiers, clinic.points, clinic.birthday) == ((), None, None)
