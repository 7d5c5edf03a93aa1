"""An operator tries the reading of words on comments of their own, line by line."""

import json
import subprocess
import sys
from pathlib import Path

from tests.bootstrap.programs import BARE

LINES = ["La habitación estaba sucia", "", "2/5", "hay humo en el pasillo", "Amei tudo ❤️"]
FIELDS = {"verdict", "decision", "p_bitter", "complaint", "danger", "person", "reasons"}


def words(folder: Path, file: str, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bot", "words", file]
    return subprocess.run(
        command, cwd=folder, env=BARE, input=typed, capture_output=True, check=False
    )


def test_each_line_in_is_one_object_out(tmp_path: Path) -> None:
    text = "\n".join(LINES).encode()
    (tmp_path / "comments.txt").write_bytes(text)
    filed, typed = words(tmp_path, "comments.txt"), words(tmp_path, "-", text)
    assert filed.stdout == typed.stdout
    read = [json.loads(line) for line in filed.stdout.splitlines()]
    assert [one["decision"] for one in read] == [
        "bitter", "neutral", "bitter", "bitter", "stellar"
    ]  # fmt: skip
    assert [one["danger"] for one in read] == [False, False, False, True, False]
    assert all(one.keys() >= FIELDS for one in read)
    assert read[2]["rating"] == 2


def test_what_is_no_utf8_is_read_all_the_same(tmp_path: Path) -> None:
    done = words(tmp_path, "-", "p\u00e9simo\nfatal\n".encode("latin-1"))
    assert len(done.stdout.splitlines()) == 2


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = words(tmp_path, "none.txt")
    assert done.returncode == 2
    assert b"none.txt cannot be read" in done.stderr
