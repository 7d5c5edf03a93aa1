"""Lists of customers as spreadsheets write them: read in any dialect, or refused in full."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.guestlist import GuestList, Known, read
from bot.domain.spreadsheet import FORMULA, decode, safe
from bot.telegram.guests import TITLES, complaints, table
from storage.vocabulary import Language

STEPS = {"room": "room", "la habitacion": "room", "breakfast": "breakfast"}
EVENTS = {"arrival": "arrival", "llegada": "arrival", "checkout": "checkout"}
KNOWN = Known("Europe/Madrid", "hotel", {"hotel": STEPS, "spa": {}}, {"hotel": EVENTS})

DIALECTS = [
    "Nombre;Reserva;Idioma;Fecha llegada;Hora llegada\nJosé Peña;R1;español;2/6/2027;16:30",
    "name,booking,language,arrival\nJosé Peña,R1,Spanish,2027-06-02 16:30",
    '"nome"\t"código"\tlíngua\tdata de chegada\thora\n"José Peña"\tR1\tespanhol\t02.06.2027\t',
    "Guest|Reference|Lang|Arrival\nJosé Peña|R1|es|2/6/27 4:30 pm",
]


def why(found: GuestList) -> list[tuple[str, int, str]]:
    return [(one.why, one.row, one.column) for one in found.wrong]


@pytest.mark.parametrize("text", DIALECTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_each_dialect_is_read(text: str, encoding: str) -> None:
    found = read(decode(text.encode(encoding)), KNOWN)
    assert found.wrong == ()
    (guest,) = found.guests
    assert (guest.name, guest.reference, guest.row) == ("José Peña", "R1", 2)
    assert guest.language is Language.SPANISH
    assert guest.cycle == "hotel"
    half = 30 if "30" in text else 0
    hour = 14 if half else 10  # noon where no hour is told
    assert guest.events == {"arrival": datetime(2027, 6, 2, hour, half, tzinfo=UTC)}


def test_all_that_is_wrong_is_said_with_row_and_column() -> None:
    text = (
        "name,reference,language,cycle,step,arrival,arrival time,colour\n"
        "Ana,1,klingon,hotel,attic,31/02/2027,,red\n"
        "\n"
        ",,en,bank,room,2027-06-02,25:10,\n"
        "Tom,1,en,spa,,,12:00,\n"
        f"{'x' * 300},2,,,,,,\n"
    )
    found = read(text, KNOWN)
    assert found.guests == ()
    assert found.ignored == ("colour",)
    assert sorted(why(found)) == sorted(
        [
            ("language", 2, "language"),
            ("step", 2, "step"),
            ("day", 2, "arrival"),
            ("cycle", 4, "cycle"),
            ("time", 4, "arrival time"),
            ("nobody", 4, ""),
            ("no_day", 5, "arrival time"),
            ("twice", 5, "reference"),
            ("long", 6, "name"),
        ]
    )
    for language in Language:
        lines = complaints([vars(one) for one in found.wrong], language)
        assert len(lines) == len(found.wrong)
        assert all("{" not in line for line in lines)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("name\n", "empty"),
        ("colour\nred", "no_columns"),
        ("name,nombre\na,b", "column_twice"),
        ("na\0me\nx", "binary"),
        ("name\n" + "x\n" * 2001, "too_much"),
        (",".join(["name"] * 41) + "\nx", "too_much"),
    ],
)
def test_a_list_that_is_none_is_refused(text: str, reason: str) -> None:
    assert [one.why for one in read(text, KNOWN).wrong] == [reason]


@given(st.binary(max_size=400))
def test_whatever_the_bytes_are_they_are_read_or_refused(data: bytes) -> None:
    found = read(decode(b"name;arrival\n" + data), KNOWN)
    assert bool(found.guests) != bool(found.wrong)


@given(st.text(max_size=30))
def test_no_cell_that_goes_out_is_a_formula_and_it_comes_back_as_it_was(name: str) -> None:
    cell = safe(name)
    assert not cell.startswith(FORMULA)
    row = dict.fromkeys(TITLES, name)
    shown = list(csv.reader(io.StringIO(table([row]).removeprefix("\ufeff"), newline="")))
    assert all(not one.startswith(FORMULA) for one in shown[1])
