"""The other rules of a place as people type them."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.domain import rules
from bot.domain.cycle import Chain
from bot.domain.rota import UnreadableError

USUAL = Chain()


@pytest.mark.parametrize(
    ("read", "said", "meant"),
    [
        (rules.name, "  Hotel   Luna ", "Hotel Luna"),
        (rules.zone, "Madrid", "Europe/Madrid"),
        (rules.zone, "buenos aires", "America/Argentina/Buenos_Aires"),
        (rules.zone, "são paulo", "America/Sao_Paulo"),
        (rules.zone, "europe/LISBON", "Europe/Lisbon"),
        (rules.quiet, "de 22 a 8", "22:00-08:00"),
        (rules.quiet, "ninguna", None),
        (rules.length, "1 h 30 min", timedelta(minutes=90)),
        (rules.length, "2 días", timedelta(days=2)),
        (rules.amount, "12,50 €", 12_50),
        (rules.budget, "none", None),
        (rules.budget, "USD 500", 500_00),
        (rules.allowance, "15 € / 50 €", {"each": 15_00, "day": 50_00}),
        (rules.languages, "español, inglés e português", ["es", "en", "pt"]),
    ],
)
def test_rules_are_read_as_people_tell_them(
    read: Callable[[str], object], said: str, meant: object
) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (rules.name, " "),
        (rules.name, "x" * 61),
        (rules.name, "Sol\u202e"),
        (rules.zone, "Narnia"),
        (rules.quiet, "8-8"),
        (rules.length, "90"),
        (rules.length, "500 days"),
        (rules.count, "-1"),
        (rules.count, "٣"),
        (rules.amount, "1e5"),
        (rules.allowance, "50 / 15"),
        (rules.allowance, "15"),
        (rules.languages, "klingon"),
        (rules.languages, "es, es"),
    ],
)
def test_what_is_no_rule_is_refused(read: Callable[[str], object], said: str) -> None:
    with pytest.raises(UnreadableError):
        read(said)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("supervisors 10m, managers 30m", {"supervisors": "PT10M", "managers": "PT30M"}),
        ("gerencia a los 20 min; repeticiones 3", {"managers": "PT20M", "repeats": 3}),
        ("primeira palavra em 10 min", {"first_word": "PT10M"}),
        ("again usual, deadline 1 h", {"again": None, "deadline": "PT1H"}),
    ],
)
def test_a_chain_says_who_is_called_after_how_long(said: str, meant: dict[str, object]) -> None:
    assert rules.chain(said, USUAL) == meant


@pytest.mark.parametrize(
    "said", ["", "managers 5m, supervisors 10m", "again 1m", "repeats 9", "king 5m", "managers"]
)
def test_a_chain_that_cannot_be_is_refused(said: str) -> None:
    with pytest.raises(UnreadableError):
        rules.chain(said, USUAL)


def test_a_chain_is_weighed_with_what_stays() -> None:
    with pytest.raises(UnreadableError):
        rules.chain("managers 5m", Chain(supervisors=timedelta(minutes=10)))
