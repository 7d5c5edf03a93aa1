"""What the README tells a newcomer to type does what it says."""

import os
import shlex
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.house.readme import ROOT, commands
from tests.postgres import free_port

INSTALL = "PIP_BREAK_SYSTEM_PACKAGES=1 python3 -m pip install uv"
PATIENCE = 60.0  # seconds until the page answers; seconds are usual, the machine may be busy
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}  # also where the project is not installed


def after_uv(name: str) -> list[str]:
    """Return the words behind `uv run`: what runs once the environment is made."""
    words = shlex.split(commands()[name].removeprefix(INSTALL + " && python3 -m uv run "))
    while words[0].startswith("-"):
        words.pop(0)
    return words


@pytest.mark.parametrize("name", ["sandbox", "tests"])
def test_a_command_is_one_line_that_needs_only_python_and_pip(name: str) -> None:
    command = commands()[name]
    assert "\n" not in command
    assert command.startswith(INSTALL + " && python3 -m uv run ")


def test_the_sandbox_command_shows_the_page(tmp_path: Path) -> None:
    interpreter, *arguments = after_uv("sandbox")
    assert interpreter == "python"
    port = free_port()
    with running([sys.executable, *arguments, "--port", str(port)], tmp_path) as process:
        page = fetched(f"http://127.0.0.1:{port}/", process)
        assert page, (tmp_path / "said").read_text()
        assert "<html" in page.lower()
        assert listening(process) == {"127.0.0.1"}
    assert process.returncode == 0, (tmp_path / "said").read_text()


@pytest.mark.long
def test_the_tests_command_collects_tests_of_every_room() -> None:
    runner, *arguments = after_uv("tests")
    assert runner == "pytest"
    listed = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments, "--collect-only", "-q"],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert listed.returncode == 0, listed.stdout + listed.stderr
    rooms = {line.split("/")[1] for line in listed.stdout.splitlines() if line.count("/") > 1}
    written = {path.parent.name for path in ROOT.glob("tests/*/test_*.py")}
    assert written - rooms <= {"benchmarks", "crash", "life", "load", "page"}  # chosen by marks


def test_what_the_readme_shows_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = [part.partition(")")[0] for part in text.split("](")[1:]]
    files = [link.partition("#")[0] for link in links if "://" not in link]
    assert [name for name in files if name and not (ROOT / name).exists()] == []


@contextmanager
def running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "said").open("w") as said:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def fetched(url: str, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                page: str = answer.read().decode()
                return page
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.1)
    return ""


def listening(process: subprocess.Popen[bytes]) -> set[str]:
    """Return the addresses at which the process and its children wait for callers."""
    parent = psutil.Process(process.pid)
    return {
        connection.laddr.ip
        for one in (parent, *parent.children(recursive=True))
        for connection in one.net_connections("tcp")
        if connection.status == psutil.CONN_LISTEN
    }
