"""Opening hours and days off, as people type them in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import holidays, hours, rota
from bot.domain.rota import UnreadableError

SPLIT = "mon-fri 09:00-13:00, 16:00-20:00"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mon-fri 9-13, 16-20", SPLIT),
        ("lunes a viernes de 9 a 13 y de 16 a 20 h", SPLIT),
        ("segunda a sexta das 9h às 13h e das 16h às 20h", SPLIT),
        ("weekdays 9am-1pm, 4-8pm", "mon-fri 09:00-13:00, 16:00-20:00"),
        ("mon-fri 9-5pm", "mon-fri 09:00-17:00"),
        ("lun a vie 9 a 14", "mon-fri 09:00-14:00"),
        ("Monday to Friday from 9.30 to 17", "mon-fri 09:30-17:00"),
        ("terça-feira a sexta-feira 8 às 17", "tue-fri 08:00-17:00"),
        ("todos los días 24 h", "mon-sun 00:00-00:00"),
        ("9-17", "mon-sun 09:00-17:00"),
        ("fri-sun 18-2", "fri-sun 18:00-02:00"),
        ("sáb y dom 10-14, lun cerrado", "sat-sun 10:00-14:00"),
        ("fin de semana 10-14\nentre semana 9-18", "mon-fri 09:00-18:00, sat-sun 10:00-14:00"),
        ("sun-tue 8-12", "mon-tue 08:00-12:00, sun 08:00-12:00"),
    ],
)
def test_hours_are_read_as_people_tell_them(said: str, meant: str) -> None:
    assert rota.say(hours.read(said)) == meant


def test_days_off_have_hours_of_their_own() -> None:
    found = hours.read("mon-fri 9-18; festivos 10-14")
    assert [f"{one.start:%H:%M}" for one in found.holidays] == ["10:00"]
    assert hours.read("mon-fri 9-18, feriados fechado").holidays == ()


@pytest.mark.parametrize(
    "said",
    ["", "lun-vie", "9", "mon 25-26", "hello", "mon 9-12, 11-14", "mon closed", "mon 9 12",
     "holidays 10-14", "mon-holidays 9-12", "to 9", "mon 9-", "mon 13pm-14pm", "9-13 " * 100],
)  # fmt: skip
def test_hours_that_nobody_can_read_are_refused(said: str) -> None:
    with pytest.raises(UnreadableError):
        hours.read(said)


@given(st.text(max_size=60))
def test_no_words_do_harm(said: str) -> None:
    for read in (hours.read, hours.span, lambda text: holidays.read(text, ())):
        try:
            read(said)
        except UnreadableError:
            continue


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("25/12, 1/1", ("01-01", "12-25")),
        ("25 de diciembre y 1 de enero de 2027", ("12-25", "2027-01-01")),
        ("1º de maio, 7 set", ("05-01", "09-07")),
        ("December 25th, 2026-04-03", ("12-25", "2026-04-03")),
        ("3.4.26", ("2026-04-03",)),
        ("+ 24/12", ("08-15", "12-24")),
        ("- 15/8", ()),
        ("ninguno", ()),
        ("29/2", ("02-29",)),
    ],
)
def test_days_off_are_read_as_people_tell_them(said: str, meant: tuple[str, ...]) -> None:
    assert holidays.read(said, ("08-15",)) == meant


@pytest.mark.parametrize("said", ["", "31/2", "25/13", "- 25/12", "29/2/2027", "xmas", "+"])
def test_days_off_that_are_none_are_refused(said: str) -> None:
    with pytest.raises(UnreadableError):
        holidays.read(said, ("08-15",))
