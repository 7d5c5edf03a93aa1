"""A rush: 50 taps a second for a minute, one in ten bitter, while 5,000 questions are due.

`python -m tests.benchmarks.load`. The bot runs with its usual limits, in front of a server that
holds to 30 messages a second and 20 a minute to a group. Measured: from the control call that
hands a bitter tap over to the arrival of the request that tells of it, a card or the card of
an incident that it came under; what was lost, of taps and questions; the bot's memory, before
the rush, at its most, and when all is done.
"""

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlmodel import Session, col, func, select

from storage.tables import Case, IncidentCase, Moment, Person
from storage.vocabulary import Verdict
from tests.benchmarks import backlog, table
from tests.benchmarks.backlog import BITTER, GROUPS, PATIENCE, WAITING
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.overtaking import RUN, STARTED
from tests.benchmarks.processes import Json, Process, Server, quiet

ONE_IN = 10
AT_ONCE = 10  # batches of taps a second
WORST, GOOD = 0, 3  # places of a face
HEAD = (
    "taps", "bitter", "told alone", "median ms", "99th", "max", "taps lost", "questions lost",
    "asked twice", "sent/s", "MiB before", "most", "after",
)  # fmt: skip


def run(taps: int, rate: int, questions: int) -> list[str]:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        hotel = backlog.prepare(server, Path(name), questions, taps)
        people = range(BITTER, BITTER + taps)
        shown = [faces(server, person) for person in people]
        server.do("limits", on=True)
        after = server.count()
        clock = f"{server.url}/sandbox/clock"
        with hotel.start(server, *RUN, CLOCK_URL=clock) as bot:
            backlog.first_sent(server, bot, range(WAITING, WAITING + questions), after)
            held = [bot.memory()]
            with quiet(server, bot, PATIENCE * 2, STARTED):
                tapped = rush(server, bot, shown, rate, held)
            held.append(bot.memory())
        calls = server.calls(after)
        return told(hotel, tapped, calls, questions, held)


def faces(server: Server, person: int) -> Json:
    """Return a tap of somebody who has a question before them; one in ten is bitter."""
    message = server.see(f"chat/{person}")["messages"][-1]
    place = WORST if is_bitter(person) else GOOD
    button = message["buttons"][0][place]["data"]
    return {"from": person, "chat": person, "message": message["id"], "button": button}


def is_bitter(person: int) -> bool:
    """Tell whose tap is bitter: so few at each place that none is an incident."""
    return (person // GROUPS + person % GROUPS) % ONE_IN == 0


def rush(
    server: Server, bot: Process, shown: Sequence[Json], rate: int, held: list[float]
) -> dict[int, float]:
    """Tap at an even pace; return when each did, and note what the bot holds meanwhile."""
    began, many = time.monotonic(), max(rate // AT_ONCE, 1)
    at: dict[int, float] = {}
    for turn, first in enumerate(range(0, len(shown), many)):
        time.sleep(max(0.0, began + turn / AT_ONCE - time.monotonic()))
        some = shown[first : first + many]
        at |= dict.fromkeys((one["from"] for one in some), time.monotonic())
        for told in server.do("bulk", tap=some)["tap"]:
            assert "error" not in told, told
        if turn % AT_ONCE == 0:
            held.append(bot.memory())
    return at


def told(
    hotel: Hotel,
    tapped: dict[int, float],
    calls: Sequence[Json],
    questions: int,
    held: Sequence[float],
) -> list[str]:
    bitter = {person for person in tapped if is_bitter(person)}
    cards = backlog.alerts_of_ours(hotel, calls)
    under = set(hotel.read(under_incidents))
    quiet_ones = bitter - cards.keys()
    assert quiet_ones <= under, f"{len(quiet_ones - under)} alerts never came"
    sent = backlog.sends(calls, range(WAITING, WAITING + questions))
    copies = Counter(int(one["params"]["chat_id"]) for one in sent)
    times = [
        one["mono"] for one in calls if one["method"] in ("sendMessage", "editMessageText")
    ]
    waited = backlog.waits(tapped, {one: at for one, at in cards.items() if one in tapped})
    recorded, verdicts = hotel.read(moments, list(tapped))
    assert verdicts == len(bitter), f"{verdicts} bitter moments of {len(bitter)}"
    return [
        f"{len(tapped)}",
        f"{len(bitter)}",
        f"{len(cards)}",
        *(f"{table.share(waited, part):,.0f}" for part in (0.5, 0.99, 1)),
        f"{len(tapped) - recorded}",
        f"{questions - len(copies)}",
        f"{sum(copies.values()) - len(copies)}",
        f"{backlog.rate(times):.1f}",
        *(f"{one:.0f}" for one in (held[0], max(held), held[-1])),
    ]


def under_incidents(session: Session) -> list[int]:
    """Return the customers whose cases came in under an incident's card."""
    query = (
        select(Person.telegram_id)
        .join(Case, col(Case.person_id) == Person.id)
        .join(IncidentCase, col(IncidentCase.case_id) == Case.id)
    )
    return list(session.exec(query))


def moments(session: Session, people: Iterable[int]) -> tuple[int, int]:
    """Count the moments there are of these people, and the bitter ones."""
    ids = select(Person.id).where(col(Person.telegram_id).in_(list(people)))
    count = select(func.count()).select_from(Moment).where(col(Moment.person_id).in_(ids))
    bitter = count.where(Moment.verdict == Verdict.BITTER)
    return session.exec(count).one(), session.exec(bitter).one()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100 taps, 150 questions")
    parser.add_argument("--taps", type=int, default=3000)
    parser.add_argument("--rate", type=int, default=50, help="taps a second")
    parser.add_argument("--questions", type=int, default=5000)
    given = parser.parse_args()
    work = (100, 20, 150) if given.quick else (given.taps, given.rate, given.questions)
    print(f"{table.machine()}; {work[1]} taps a second, {work[2]} questions due at once")
    table.begin(HEAD)
    table.line(run(*work))
    print(table.machine())


if __name__ == "__main__":
    main()
