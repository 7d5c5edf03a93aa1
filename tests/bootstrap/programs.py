"""Real processes of the command line, each in a folder and an environment of its own."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.settings import Settings
from tests.house.readme import ROOT

PATIENCE = 60.0  # seconds; a start takes two or three, the machine may be busy
PROMPT = 5.0  # seconds in which whatever runs must have ended once told to
BARE = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
TOKEN = "4200000003:AAG-made-up-token-of-the-verbs-00000000"
ADDRESS = r"http://127\.0\.0\.1:\d+"


class Program:
    """A verb under way."""

    def __init__(self, folder: Path, *words: str, **environment: str) -> None:
        self.folder = folder
        self._path = folder / f"said-{time.monotonic_ns()}"
        with self._path.open("w") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", *words],
                cwd=folder,
                env=BARE | environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    @property
    def output(self) -> str:
        return self._path.read_text(encoding="utf-8")

    def says(self, pattern: str) -> re.Match[str]:
        """Wait until the program has written this."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            if found := re.search(pattern, self.output):
                return found
            time.sleep(0.02)
        found = re.search(pattern, self.output)
        assert found, f"never said {pattern}; it said:\n{self.output}"
        return found

    def ends(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Tell it to end; return its exit code."""
        self.process.send_signal(number)
        return self.process.wait(PROMPT)


@contextmanager
def program(folder: Path, *words: str, **environment: str) -> Iterator[Program]:
    """Start a verb, and see that nothing of it outlives the test."""
    one = Program(folder, *words, **environment)
    try:
        yield one
    finally:
        one.process.kill()
        one.process.wait()


@dataclass(frozen=True, slots=True)
class Done:
    """What a verb that ends by itself left behind."""

    code: int
    out: str
    err: str


class Terminal:
    """Types verbs that end by themselves, in this process: a start costs a second."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        for name in Settings.model_fields:
            monkeypatch.delenv(name.upper(), raising=False)

    def does(self, folder: Path, *words: str, **environment: str) -> Done:
        with self._monkeypatch.context() as here:
            here.chdir(folder)
            for name, value in environment.items():
                here.setenv(name, value)
            try:
                code = main(words)
            except SystemExit as refusal:  # argparse's own
                code = int(refusal.code or 0)
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)

    def prints(self, folder: Path, *words: str, **environment: str) -> str:
        """Type a verb that answers with a line."""
        done = self.does(folder, *words, **environment)
        assert done.code == 0, done
        assert done.out.count("\n") == 1
        return done.out.strip()

    def refuses(self, folder: Path, *words: str, **environment: str) -> str:
        """Type a verb that must be refused in words; return them."""
        done = self.does(folder, *words, **environment)
        assert done.code == 2, done
        assert done.out == ""
        return done.err
