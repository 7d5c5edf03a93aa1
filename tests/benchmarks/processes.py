"""The processes a benchmark runs: the Bot API server, and one bot at a time beside it.

Some environments set PYTHONDONTWRITEBYTECODE, with which every start compiles every module
anew; it is taken from the environment of what is measured, and so are proxies.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import psutil

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
TOKEN = "4200000003:AAG-made-up-token-of-the-benchmarks-0000"
UNSET = ("PYTHONDONTWRITEBYTECODE", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
LOOK = 0.1
GRACE = 20.0


def environment(more: Mapping[str, str]) -> dict[str, str]:
    kept = {name: held for name, held in os.environ.items() if name.upper() not in UNSET}
    return {**kept, **more}


class Process:
    """A child of ours, with what it has cost."""

    def __init__(
        self, words: Sequence[str], log: Path, *, folder: Path = ROOT, **settings: str
    ) -> None:
        self.log = log
        with log.open("wb") as errors:
            self._child = subprocess.Popen(
                [sys.executable, *words],
                cwd=folder,
                env=environment({"PYTHONPATH": str(ROOT), **settings}),
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._seen = psutil.Process(self._child.pid)

    def line(self) -> str:
        """Return the next line it prints."""
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()

    def cpu(self) -> float:
        """Return the seconds of processor time it has used: its own and the kernel's for it."""
        times = self._seen.cpu_times()
        return times.user + times.system

    def memory(self) -> float:
        """Return the MiB it holds."""
        return self._seen.memory_info().rss / 2**20

    def check(self) -> None:
        """Stop the benchmark if the process is gone."""
        if self._child.poll() is not None:
            told = self.log.read_text(errors="replace")[-2000:]
            raise SystemExit(f"{self._child.args!r} ended by itself:\n{told}")

    def stop(self) -> None:
        self._child.terminate()
        try:
            self._child.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        if self._child.stdout is not None:
            self._child.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()


class Server(Process):
    """The sandbox's Bot API server in a process of its own, with its control API."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            ["-m", "bot.sandbox", "--port", "0", "--token", TOKEN], folder / "server.log"
        )
        self.url = self.line()
        self._http = httpx.Client(base_url=f"{self.url}/sandbox", timeout=120, trust_env=False)

    def do(self, path: str, /, **body: Any) -> Json:
        """Ask for something to be done; `from_` is `from`."""
        words = {name.rstrip("_"): value for name, value in body.items()}
        return self._read(self._http.post(path, json=words))

    def see(self, path: str, /, **params: Any) -> Json:
        return self._read(self._http.get(path, params=params))

    @staticmethod
    def _read(answer: httpx.Response) -> Json:
        if not answer.is_success:
            raise SystemExit(f"{answer.request.url.path}: {answer.text}")
        told: Json = answer.json()
        return told

    def delay(self, seconds: float) -> None:
        """Let every answer of the Bot API come this much later: the round trip."""
        self._http.delete("faults").raise_for_status()
        if seconds:
            self.do("faults", kind="delay", seconds=seconds)

    def calls(self, after: int = 0, method: str = "") -> list[Json]:
        """Return the bot's calls after a number, with the monotonic time of each arrival."""
        asked: Json = {"after": after} | ({"method": method} if method else {})
        found: list[Json] = self.see("calls", **asked)["calls"]
        return found

    def count(self) -> int:
        counted: int = self.see("state")["calls"]
        return counted

    def stop(self) -> None:
        self._http.close()
        super().stop()


def until(there: Callable[[], object], words: str, *alive: Process, patience: float) -> None:
    """Look now and then until something holds."""
    end = time.monotonic() + patience
    while not there():
        for process in alive:
            process.check()
        if time.monotonic() > end:
            raise SystemExit(f"waited {patience:.0f} s in vain for {words}")
        time.sleep(LOOK)


@contextlib.contextmanager
def quiet(
    server: Server, bot: Process, patience: float, seconds: float = 1.0
) -> Iterator[None]:
    """Leave the block only when the bot has fetched everything and calls no more."""
    yield
    last, since = -1, time.monotonic()

    def silent() -> bool:
        nonlocal last, since
        state = server.see("state")
        if state["calls"] != last or state["pending_updates"]:
            last, since = state["calls"], time.monotonic()
        return time.monotonic() - since > seconds

    until(silent, "the bot to fall silent", server, bot, patience=patience)
