"""`python -m bot import`: a list is taken over whole, or not at all, and its links come out."""

from argparse import Namespace
from pathlib import Path

import pytest

from bot.bootstrap import guests
from bot.settings import Given, Settings
from tests.databases import sqlite_address

LIST = "nombre;reserva;llegada\nAna;R1;2027-06-02 16:00\nTom;R2;\n"


async def username(_: Settings) -> str:
    return "momentos_bot"


async def imports(folder: Path, text: str, *, check: bool = False) -> tuple[int, list[str]]:
    """Import a list; return the exit code, and what was printed."""
    file = folder / "list.csv"
    file.write_bytes(text.encode("cp1252"))
    settings = Given(database_url=sqlite_address(folder / "bot.db"))
    told: list[str] = []
    asked = Namespace(file=str(file), site=None, check=check)
    code = await guests.do(asked, settings, username, told.append)
    return code, told


async def test_a_list_is_taken_over_and_its_links_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await imports(tmp_path, LIST, check=True) == (0, [])
    code, (table,) = await imports(tmp_path, LIST)
    assert code == 0
    head, *rows = table.splitlines()
    assert head == "reference,name,language,link,expires"
    assert [row.split(",")[:2] for row in rows] == [["R1", "Ana"], ["R2", "Tom"]]
    assert all("https://t.me/momentos_bot?start=p" in row for row in rows)
    assert (await imports(tmp_path, LIST))[1] == [table]  # the same references
    assert "list.csv: 2 customers" in capsys.readouterr().err


async def test_everything_wrong_is_said_and_nothing_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await imports(tmp_path, LIST + "Eva;R1;soon\n") == (1, [])
    said = capsys.readouterr().err.splitlines()
    assert said[1:] == [
        "Row 4, llegada: “soon” is no date. Write 2027-06-02 or 2/6/2027, then a time.",
        "Row 4, reserva: “R1” stands in row 2 as well.",
    ]
