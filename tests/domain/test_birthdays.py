"""Birthdays are read as people write them, and come once in every year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import birthdays

SOME_DAY = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("29/02/1980", "02-29"),
        ("29.2.", "02-29"),
        ("1980-02-29", "02-29"),
        ("29 de febrero", "02-29"),
        ("29 de fevereiro de 1980", "02-29"),
        ("Feb 29", "02-29"),
        ("3rd of March", "03-03"),
        ("5-11", "11-05"),
        ("12/25/1990", "12-25"),  # it can only be meant so
        ("30/02", None),
        ("1980", None),
        ("mañana", None),
        ("29", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, day: str | None) -> None:
    assert birthdays.read(text) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("cumpleaños 29/2", "02-29"),
        ("Cumpleaños: 29 de febrero", "02-29"),
        ("aniversário 3 de março", "03-03"),
        ("birthday is on 24 June", "06-24"),
        ("birthday cake without nuts", None),
        ("a quiet room", None),
    ],
)
def test_a_preference_may_tell_a_birthday(words: str, day: str | None) -> None:
    assert birthdays.said(words) == day


@given(SOME_DAY)
def test_whatever_the_day_each_form_of_it_is_read(day: date) -> None:
    told = f"{day:%m-%d}"
    assert birthdays.read(day.isoformat()) == birthdays.read(f"{day:%d/%m/%Y}") == told


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)), SOME_DAY)
def test_it_comes_once_in_every_year_and_never_in_the_past(born: date, today: date) -> None:
    birthday = f"{born:%m-%d}"
    coming = birthdays.coming(birthday, today)
    assert timedelta() <= coming - today <= timedelta(days=366)
    assert coming == birthdays.on(birthday, coming.year)
    after = birthdays.coming(birthday, coming + timedelta(days=1))
    assert after.year == coming.year + 1


def test_who_was_born_on_the_29th_of_february_is_not_forgotten() -> None:
    assert birthdays.on("02-29", 2028) == date(2028, 2, 29)
    assert birthdays.on("02-29", 2027) == date(2027, 2, 28)
