"""`python -m bot cycle …`, as somebody at a terminal meets it."""

import json
from pathlib import Path

import pytest

from bot.cycles import reader
from tests.bootstrap.programs import Terminal


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    return {"DATABASE_URL": f"sqlite:///{tmp_path / 'moments.db'}"}


def test_the_ready_cycles_are_listed_and_told(terminal: Terminal, tmp_path: Path) -> None:
    listed = terminal.does(tmp_path, "cycle", "list").out.splitlines()
    names = ["bank", "clinic", "hotel", "restaurant", "shop", "workshop"]
    assert [line.split()[0] for line in listed] == names
    told = terminal.does(tmp_path, "cycle", "show", "hotel", "--language", "pt").out
    assert "Está tudo do seu agrado no quarto?" in told
    assert "team housekeeping" in told
    assert "asked +2h after arrival" in told


def test_a_ready_file_can_be_taken_as_a_beginning(terminal: Terminal, tmp_path: Path) -> None:
    shown = terminal.does(tmp_path, "cycle", "show", "clinic", "--file").out
    assert shown == reader.source("clinic")


def test_a_broken_file_is_answered_with_all_that_is_wrong(
    terminal: Terminal, tmp_path: Path
) -> None:
    broken = reader.source("hotel").replace("touchpoint: place", "touchpoint: plaze")
    broken = broken.replace("most a day: 3", "most a day: three")
    (tmp_path / "ours.yaml").write_text(broken)
    lines = enumerate(broken.splitlines(), start=1)
    spoilt = [f"line {number}" for number, line in lines if line.endswith(("plaze", "three"))]
    for verb in ("check", "load", "show"):
        done = terminal.does(tmp_path, "cycle", verb, "ours.yaml")
        assert (done.code, done.out) == (1, "")
        heading, *wrong = done.err.splitlines()
        assert heading == "ours.yaml: 3 things are wrong"
        assert [line.partition(",")[0] for line in wrong] == spoilt
    assert [path.name for path in tmp_path.iterdir()] == ["ours.yaml"]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x00", b"key: \xe9"])
def test_a_file_that_is_no_text_is_no_surprise(
    terminal: Terminal, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "ours.yaml").write_bytes(content)
    done = terminal.does(tmp_path, "cycle", "check", "ours.yaml")
    assert done.code == 1
    assert "line 1" in done.err


def test_a_whole_file_is_said_to_be_so(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(reader.source("shop"), encoding="utf-8-sig")
    assert "nothing is wrong" in terminal.prints(tmp_path, "cycle", "check", "ours.yaml")


def test_what_is_no_file_names_the_ready_ones(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("hostel", "."):
        assert "bank, clinic, hotel" in terminal.refuses(tmp_path, "cycle", "check", name)


def test_a_file_is_loaded_changed_and_exported(
    terminal: Terminal, tmp_path: Path, place: dict[str, str]
) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text(f"# our own\n{reader.source('clinic')}")
    loaded = terminal.prints(tmp_path, "cycle", "load", "ours.yaml", **place)
    assert loaded == "main: clinic is up to date (version 1)"  # the site was founded with it
    exported = terminal.does(tmp_path, "cycle", "export", **place)
    assert exported.out == file.read_text()

    file.write_text(file.read_text().replace("deadline: 10m", "deadline: 15m"))
    done = terminal.does(tmp_path, "cycle", "load", "ours.yaml", **place)
    assert done.out.splitlines() == [
        "main: clinic is now version 2",
        "  changed: waiting_room (deadline)",
    ]
    beside = terminal.does(tmp_path, "cycle", "load", "hotel", "--site", "main", **place).out
    assert "  the site also has: clinic" in beside.splitlines()
    exported = terminal.does(tmp_path, "cycle", "export", "--cycle", "hotel", **place)
    assert exported.out == reader.source("hotel")
    assert "clinic, hotel" in terminal.refuses(
        tmp_path, "cycle", "export", "--cycle", "spa", **place
    )
    assert "main" in terminal.refuses(
        tmp_path, "cycle", "load", "hotel", "--site", "x", **place
    )


def test_the_schema_is_json(terminal: Terminal, tmp_path: Path) -> None:
    assert json.loads(terminal.does(tmp_path, "cycle", "schema").out) == reader.schema()
