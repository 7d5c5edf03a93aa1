"""The verbs of the command line, as somebody at a terminal meets them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import uvloop

from bot.bootstrap.verbs import loops
from tests.bootstrap.programs import BARE, TOKEN, Terminal
from tests.postgres import free_port


def test_without_a_verb_the_help_names_every_verb_and_the_first_step(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot"]
    done = subprocess.run(
        command, cwd=tmp_path, env=BARE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert all(
        name in done.stderr for name in ("sandbox", "run", "invite", "link", "site", "cycle")
    )
    assert "python -m bot sandbox" in done.stderr


def test_help_is_printed_when_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    assert "python -m bot sandbox" in terminal.does(tmp_path, "--help").out
    assert "--server-only" in terminal.does(tmp_path, "sandbox", "--help").out


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("sandbox", "--port", "70000"), "65535"),
        (("sandbox", "--port", "x"), "65535"),
        (("sandbox", "--token", "x"), "--token"),
        (("invite", "--role", "boss"), "supervisor"),
    ],
)
def test_wrong_options_are_said_in_words(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...], hint: str
) -> None:
    assert hint in terminal.refuses(tmp_path, *words)


@pytest.mark.parametrize(
    "words", [("run",), ("invite", "--role", "staff"), ("link", "--cycle", "hotel")]
)
def test_without_a_token_the_sandbox_is_named_and_nothing_is_made(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = terminal.refuses(tmp_path, *words)
    assert "TELEGRAM_BOT_TOKEN" in said
    assert "python -m bot sandbox" in said
    assert not list(tmp_path.iterdir())


def test_a_sandbox_that_was_killed_is_not_taken_for_one_that_runs(
    terminal: Terminal, tmp_path: Path
) -> None:
    note = tmp_path / ".sandbox" / "1" / "url"
    note.parent.mkdir(parents=True)
    note.write_text(f"http://127.0.0.1:{free_port()}")
    assert "TELEGRAM_BOT_TOKEN" in terminal.refuses(tmp_path, "link", "--cycle", "hotel")


def test_everything_that_is_wrong_is_said_at_once(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SITE_ZONE=Mars\nWEB_PORT=http\n")
    wrong = {"TELEGRAM_BOT_TOKEN": "hush-hush", "RECEIVE": "webhook", "QUIET_HOURS": "night"}
    said = terminal.refuses(tmp_path, "run", **wrong)
    names = {line.partition(":")[0].strip() for line in said.splitlines()[1:]}
    webhook = {"WEBHOOK_URL", "WEBHOOK_SECRET", "WEB_PORT"}
    assert names == {"TELEGRAM_BOT_TOKEN", "SITE_ZONE", "QUIET_HOURS"} | webhook
    assert "hush" not in said


@pytest.mark.parametrize(
    ("place", "hint"),
    [
        ("sqlite:///nowhere/moments.db", "does not exist"),
        ("sqlite:///folder", "name a file"),
        ("postgresql://ana:geheim@127.0.0.1:9/moments", "does not let us in"),
        ("mysql://ana:geheim@127.0.0.1/moments", "postgresql://"),
    ],
)
def test_a_database_that_will_not_open_is_said_in_words(
    terminal: Terminal, tmp_path: Path, place: str, hint: str
) -> None:
    (tmp_path / "folder").mkdir()
    words = ("site", "--key", "luna", "--name", "Hotel Luna", "--zone", "Europe/Madrid")
    said = terminal.refuses(tmp_path, *words, DATABASE_URL=place)
    assert hint in said
    assert "geheim" not in said


def test_a_site_is_founded_once(terminal: Terminal, tmp_path: Path) -> None:
    words = ["site", "--key", "luna", "--name", "Hotel Luna", "--zone", "America/Lima"]
    place = {"DATABASE_URL": f"sqlite:///{tmp_path / 'moments.db'}"}
    assert "founded" in terminal.prints(tmp_path, *words, **place)
    assert "up to date" in terminal.prints(tmp_path, *words, **place)
    assert "no such time zone" in terminal.refuses(tmp_path, *words[:-1], "Mars", **place)
    assert "hotel" in terminal.refuses(tmp_path, *words, "--cycle", "hostel", **place)


def test_the_rules_of_a_site_are_set_at_the_terminal(
    terminal: Terminal, tmp_path: Path
) -> None:
    place = {"DATABASE_URL": f"sqlite:///{tmp_path / 'moments.db'}"}
    rule = ("site", "--key", "luna", "--review-after", "1d")
    assert "luna" not in terminal.refuses(tmp_path, *rule, **place)  # nothing is called so
    terminal.prints(tmp_path, *rule[:3], "--name", "Luna", "--zone", "America/Lima", **place)
    assert "nobody" in terminal.prints(tmp_path, *rule, **place)
    link = "https://example.org/review?place=luna"
    said = terminal.prints(tmp_path, *rule[:3], "--review-link", link, **place)
    assert "1440 min" in said
    assert link in said
    assert "nobody" in terminal.prints(tmp_path, *rule[:3], "--review", "off", **place)
    promised = terminal.prints(tmp_path, *rule[:3], "--complaint-days", "10", **place)
    assert "10 days" in promised
    many = ["--complaint-days", "0"]
    for wrong in (["--review-link", "luna"], ["--review-after", "soon"], many, []):
        assert terminal.refuses(tmp_path, *rule[:3], *wrong, **place)
    assert "--zone" in terminal.refuses(tmp_path, *rule[:3], "--name", "Luna", **place)


def test_a_telegram_that_is_away_is_said_in_words(terminal: Terminal, tmp_path: Path) -> None:
    place = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"http://127.0.0.1:{free_port()}",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'moments.db'}",
    }
    said = terminal.refuses(tmp_path, "invite", "--role", "staff", **place)
    assert "TELEGRAM_API_URL" in said
    assert TOKEN not in said


def test_where_no_folder_can_be_made_the_sandbox_says_so(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / ".sandbox").write_text("in the way")
    assert "start it in a folder" in terminal.refuses(tmp_path, "sandbox", "--port", "0")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_only_be_read_is_said_in_words(
    terminal: Terminal, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    assert "start it in a folder" in terminal.refuses(closed, "sandbox", "--port", "0")
    place = {"DATABASE_URL": f"sqlite:///{closed}/moments.db"}
    words = ("site", "--key", "luna", "--name", "Hotel Luna", "--zone", "Europe/Madrid")
    assert "cannot be written" in terminal.refuses(tmp_path, *words, **place)


def test_a_site_may_set_when_words_count_as_bitter(terminal: Terminal, tmp_path: Path) -> None:
    zone = ("site", "--key", "sol", "--name", "Sol", "--zone", "Europe/Madrid")
    terminal.does(tmp_path, *zone)
    assert "bitter=0.4 " in terminal.does(tmp_path, "thresholds").out
    assert "bitter=0.5 " in terminal.does(tmp_path, "thresholds", "bitter=0.5").out
    assert "bitter=0.5 " in terminal.does(tmp_path, "thresholds", "--site", "sol").out
    for wrong in ("bitter=2", "bitter=x", "sweet=0.1", "doubt=0.9"):
        assert "doubt ≤ bitter" in terminal.refuses(tmp_path, "thresholds", wrong)


def test_the_bot_runs_on_the_faster_loop_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert loops() is uvloop.new_event_loop
    monkeypatch.setitem(sys.modules, "uvloop", None)  # as on Windows
    assert loops() is None


def test_a_workbook_is_written_beside_the_bot(terminal: Terminal, tmp_path: Path) -> None:
    zone = ("site", "--key", "sol", "--name", "Sol", "--zone", "Europe/Madrid")
    terminal.does(tmp_path, *zone)
    told = terminal.does(tmp_path, "export", "sol.xlsx", "2026-01", "--site", "sol").out
    assert "0 rows" in told
    assert (tmp_path / "sol.xlsx").read_bytes().startswith(b"PK")
    assert "0 rows" in terminal.does(tmp_path, "export", "sol.zip", "--language", "en").out
    for words, hint in ((("sol.txt",), ".xlsx"), (("a.zip", "enero"), "2026-01")):
        assert hint in terminal.refuses(tmp_path, "export", *words)
