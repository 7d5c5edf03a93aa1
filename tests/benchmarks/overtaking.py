"""How long an alert waits behind 3,000 questions: `python -m tests.benchmarks.overtaking`.

The server holds to 30 messages a second, and so do we by default. Questions fell due while the
bot was down; bitter taps come at random times while they leave. Measured: from the control
call that hands a tap over to the arrival of its alert's request at the server. Beside it the
same work with python-telegram-bot's AIORateLimiter, its backlog in flight.
"""

import argparse
import tempfile
from pathlib import Path

from tests.benchmarks import backlog, table
from tests.benchmarks.backlog import BITTER, GROUPS, PATIENCE, WAITING
from tests.benchmarks.pace import PEERS
from tests.benchmarks.processes import TOKEN, Json, Process, Server, quiet

RUN = ("-m", "bot", "run")
STARTED = 3.0  # seconds after which silence means that all is done
RETRYING = 8.0  # the same, for one that pauses when it is refused


def ours(many: int, bitter: int, seconds: float) -> list[str]:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        hotel = backlog.prepare(server, Path(name), many, bitter)
        taps = backlog.asked(server, range(BITTER, BITTER + bitter))
        server.do("limits", on=True)
        after = server.count()
        clock = f"{server.url}/sandbox/clock"
        with hotel.start(server, *RUN, CLOCK_URL=clock) as bot:
            backlog.first_sent(server, bot, range(WAITING, WAITING + many), after)
            with quiet(server, bot, PATIENCE, STARTED):
                tapped = backlog.tap_along(server, taps, seconds)
            calls = server.calls(after)
        arrived = backlog.alerts_of_ours(hotel, calls)
        assert len(arrived) == bitter, f"{bitter - len(arrived)} alerts never came"
        return told("ours", tapped, arrived, calls, many)


def rate_limited(many: int, bitter: int, seconds: float) -> list[str]:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        groups = [
            server.do("groups", title=f"Team {place}", members=["Owner"])["id"]
            for place in range(GROUPS)
        ]
        words = ["-m", f"{PEERS}.rate_limited", f"--url={server.url}", f"--token={TOKEN}"]
        words += [f"--group={group}" for group in groups]
        words += [f"--first={WAITING}", f"--many={many}", "--concurrency=256"]
        with Process(words, Path(name) / "bot.log") as bot:
            return beside(server, bot, many, bitter, seconds)


def beside(server: Server, bot: Process, many: int, bitter: int, seconds: float) -> list[str]:
    """Run the same work with the peer."""
    people = range(BITTER, BITTER + bitter)
    with quiet(server, bot, PATIENCE, STARTED):
        backlog.guests(server, range(WAITING, WAITING + many), ["hello"])  # unanswered
        backlog.guests(server, people, ["/start"])
    taps = backlog.asked(server, people)
    server.do("limits", on=True)
    after = server.count()
    server.do("say", from_="Owner", text="begin")
    backlog.first_sent(server, bot, range(WAITING, WAITING + many), after)
    with quiet(server, bot, PATIENCE, RETRYING):
        tapped = backlog.tap_along(server, taps, seconds)
    arrived: dict[int, float] = {}
    for one in server.calls(after, "sendMessage"):
        verb, *words = str(one["params"]["text"]).split()
        if verb == "Bitter:":
            arrived.setdefault(int(words[0]), one["mono"])
    return told("PTB with AIORateLimiter", tapped, arrived, server.calls(after), many)


def told(
    name: str,
    tapped: dict[int, float],
    arrived: dict[int, float],
    calls: list[Json],
    many: int,
) -> list[str]:
    sent = backlog.sends(calls, range(WAITING, WAITING + many))
    end = max(tapped.values())
    times = [one["mono"] for one in sent if one["mono"] <= end]
    return backlog.row(name, tapped, arrived, times, calls)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="150 questions, a few alerts")
    parser.add_argument("--questions", type=int, default=3000)
    parser.add_argument("--alerts", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    work = (150, 5, 3.0) if given.quick else (given.questions, given.alerts, given.seconds)
    print(f"{table.machine()}; {work[0]} questions due at once, limits of 30 a second")
    table.begin(backlog.HEAD)
    table.line(ours(*work))
    table.line(rate_limited(*work))
    print(table.machine())


if __name__ == "__main__":
    main()
