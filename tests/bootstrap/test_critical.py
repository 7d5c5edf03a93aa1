"""`python -m bot critical FILE`: figures from elsewhere, ranked."""

import csv
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path
from random import Random

from bot.bootstrap.critical import SAID
from bot.domain.answersheet import WHYS
from storage.vocabulary import Verdict
from tests.bootstrap.programs import BARE, Terminal
from tests.domain.businesses import STEPS, Setting, business

SCORES = {Verdict.BITTER: 2, Verdict.NEUTRAL: 3, Verdict.STELLAR: 5, None: ""}
KEYS = ["step", "rank", "badge", "rate", "penalty", "interval", "probability"]


def written(seed: int, size: int) -> tuple[str, set[str]]:
    one = business(Random(seed), size, Setting(harm=1.6))
    told = StringIO()
    sheet = csv.writer(told)
    sheet.writerow([*(f"step {at}" for at in range(STEPS)), "outcome"])
    for answers, outcome in zip(one.journeys, one.outcomes, strict=True):
        sheet.writerow([*(SCORES[said] for said in answers), outcome])
    return told.getvalue(), {f"step {at}" for at in one.critical}


def test_a_file_is_ranked(terminal: Terminal, tmp_path: Path) -> None:
    text, planted = written(1, 400)
    (tmp_path / "visits.csv").write_text(text)
    done = terminal.does(tmp_path, "critical", "visits.csv", "--marked", "step 1,step 2")
    assert (done.code, done.err) == (0, "")
    steps = json.loads(done.out)["steps"]
    assert all(list(one) == KEYS for one in steps)
    assert [one["rank"] for one in steps] == list(range(1, STEPS + 1))
    assert {one["step"] for one in steps[:3]} == planted
    assert steps[0]["badge"] == "critical"
    low, high = steps[0]["interval"]
    assert 0 < low < steps[0]["penalty"] < high < 1
    assert not (tmp_path / "data").exists()  # nothing of the bot's is made


def test_what_is_piped_in_is_read_and_too_little_is_said(tmp_path: Path) -> None:
    text, _ = written(2, 20)
    command = [sys.executable, "-m", "bot", "critical", "-"]
    done = subprocess.run(
        command, cwd=tmp_path, env=BARE, input=text.encode(), capture_output=True, check=True
    )
    steps = json.loads(done.stdout)["steps"]
    assert {one["badge"] for one in steps} == {"too_few"}
    assert steps[0]["penalty"] is steps[0]["interval"] is steps[0]["probability"] is None


def test_all_that_is_wrong_is_said_with_what_to_do(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("desk;room;outcome\n5;x;0,5\n4;7;1,5\n")
    done = terminal.does(tmp_path, "critical", "bad.csv", "--marked", "pool")
    assert (done.code, done.out) == (1, "")
    first, *lines = done.err.splitlines()
    assert first == "bad.csv: 4 things are wrong"
    assert lines[0] == "--marked: no step is called 'pool'; there are desk, room"
    assert lines[1].startswith("row 2, column room: 'x' is no answer; write 1 to 5")
    assert lines[2].startswith("row 3, column room: '7' is no answer")
    assert lines[3].startswith("row 3, column outcome: '1,5' is no outcome; write a number")
    assert "cannot be read" in terminal.refuses(tmp_path, "critical", "none.csv")


def test_everything_that_can_be_wrong_has_its_words() -> None:
    assert set(SAID) == set(WHYS)
