"""What sounds like danger though no rule has put it together, and what it is learnt from."""

import re
from random import Random

import pytest

from bot.domain.words import alarm, fold, read
from bot.domain.words.danger import kinds_of_danger
from bot.domain.words.reader import hinting
from tests.benchmarks.alarm_training import LANGUAGES, patterns_of, said_by_the_bot

NEWS = """
    the baby has his head between the bars of the cot and we cannot get it out
    mi cuñada está dando a luz en el baño de la sucursal
    a moça do caixa foi feita refém
"""
EVERY_DAY = """
    Una copa en el bar
    Falar com alguém
    the lift is stuck, too
    nos dieron la llave de otra persona
    is there a fireplace?
"""


def chance(text: str) -> float:
    return alarm.chance_of_danger(fold(text), hinting().of_word)


@pytest.mark.parametrize("text", [line.strip() for line in NEWS.strip().splitlines()])
def test_danger_is_heard_that_no_rule_finds(text: str) -> None:
    assert not kinds_of_danger(fold(text))
    assert read(text).urgent


@pytest.mark.parametrize("text", [line.strip() for line in EVERY_DAY.strip().splitlines()])
def test_an_ordinary_day_alarms_nobody(text: str) -> None:
    assert chance(text) < alarm.ALARMING


def test_what_the_bot_says_itself_alarms_nearly_nobody() -> None:
    ours = [text for text in said_by_the_bot() if chance(text) >= alarm.ALARMING]
    assert len(ours) <= 0.005 * len(said_by_the_bot())


def test_nothing_said_is_no_danger() -> None:
    assert chance("") < alarm.ALARMING
    assert not alarm.signs("", hinting().of_word)


def test_neighbours_count_within_a_clause_only() -> None:
    near, apart = (alarm.signs(fold(text), lambda _: frozenset()) for text in ("a b", "a. b"))
    assert apart < near


def test_there_is_a_weight_for_each_place() -> None:
    _, step, steps = alarm.weights()
    assert len(steps) == alarm.PLACES
    assert step > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_patterns_to_learn_from_leave_no_gap(language: str) -> None:
    known, rng = patterns_of(language), Random(1)
    for pattern in (*known.perils, *known.calm):
        assert not re.search(r"[<>()|]", known.sentence(pattern, rng)), pattern
