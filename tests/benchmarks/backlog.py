"""Many questions due at once, as after an outage, and people whose taps come meanwhile."""

import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session, col, select

from bot.clock import Clock
from bot.flows import journeys
from bot.telegram import buttons
from storage.tables import Case, Journey, Person
from tests.benchmarks import table
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.processes import Json, Process, Server, quiet, until

WAITING = 2_000_000  # the first of those who are asked at once
BITTER = 3_000_000  # the first of those who tap meanwhile
GROUPS = 20  # Telegram lets twenty a minute into one; and four alerts would be one incident
ARRIVED = timedelta(hours=1)  # the question about it is due a quarter of an hour later
LATER = timedelta(hours=2)
PATIENCE = 600.0


def guests(server: Server, people: Iterable[int], words: Sequence[str]) -> None:
    """Let people come and say these words in turn."""
    said = [
        {"from": one, "name": f"Guest {one}", "language": "en", "text": words[one % len(words)]}
        for one in people
    ]
    server.do("bulk", say=said)


def prepare(server: Server, folder: Path, many: int, bitter: int) -> Hotel:
    """Bring in everybody; the bot is down while `many` arrive and their questions fall due."""
    hotel = Hotel(folder, GROUPS)
    with hotel.start(server) as bot:
        hotel.bind(server, bot)
        starts = [f"/start {code}" for code in hotel.codes.values()]
        with quiet(server, bot, PATIENCE, 3):
            guests(server, range(WAITING, WAITING + many), starts)
            guests(server, range(BITTER, BITTER + bitter), starts)
    hotel.write_each(arrive, range(WAITING, WAITING + many), Clock().now() + ARRIVED)
    server.do("clock", forward=LATER.total_seconds())
    return hotel


def arrive(session: Session, telegram_id: int, now: datetime) -> None:
    """Note that a guest arrived: a quarter of an hour later they are asked about it."""
    journey = session.exec(
        select(Journey.id)
        .join(Person, col(Person.id) == Journey.person_id)
        .where(Person.telegram_id == telegram_id)
    ).one()
    assert journey is not None
    assert journeys.happened(session, journey, "arrival", now)


def asked(server: Server, people: Iterable[int]) -> dict[int, Json]:
    """Return the taps of people who have a question before them: the bitterest face."""
    found = {}
    for person in people:
        shown = server.see(f"chat/{person}")["messages"][-1]
        button = shown["buttons"][0][0]["data"]
        found[person] = {
            "from_": person, "chat": person, "message": shown["id"], "button": button,
        }  # fmt: skip
    return found


def tap_along(server: Server, taps: dict[int, Json], seconds: float) -> dict[int, float]:
    """Tap at random times over some seconds, return when each did; monotonic."""
    chance = random.Random(5)
    times = sorted(chance.uniform(0, seconds) for _ in taps)
    began = time.monotonic()
    at: dict[int, float] = {}
    for moment, (person, tap) in zip(times, taps.items(), strict=True):
        time.sleep(max(0.0, began + moment - time.monotonic()))
        at[person] = time.monotonic()
        server.do("tap", **tap)
    return at


def sends(calls: Iterable[Json], people: range) -> list[Json]:
    """Return the messages that reached these people."""
    return [
        one
        for one in calls
        if one["method"] == "sendMessage"
        and one["status"] == 200
        and int(one["params"]["chat_id"]) in people
    ]


def first_sent(server: Server, bot: Process, people: range, after: int) -> None:
    """Wait until the backlog has begun to leave."""

    def begun() -> bool:
        return bool(sends(server.calls(after, "sendMessage"), people))

    until(begun, "the backlog to begin", server, bot, patience=PATIENCE)


def alerts_of_ours(hotel: Hotel, calls: Sequence[Json]) -> dict[int, float]:
    """Return when the first request of each customer's alert arrived at the server."""
    customers = dict(hotel.read(customers_of_cases))
    found: dict[int, float] = {}
    for call in calls:
        case = case_of(call)
        if case is not None:
            found.setdefault(customers[case], call["mono"])
    return found


def case_of(call: Json) -> int | None:
    """Return the case whose card this call brings, if it is one."""
    params = call["params"]
    if call["method"] != "sendMessage" or int(params["chat_id"]) > 0:
        return None
    for row in (params.get("reply_markup") or {}).get("inline_keyboard", []):
        for button in row:
            if button.get("callback_data", "").startswith("t."):
                return buttons.read(button["callback_data"])[0]
    return None


def customers_of_cases(session: Session) -> list[tuple[int, int]]:
    rows = session.exec(
        select(Case.id, Person.telegram_id).join(Person, col(Person.id) == Case.person_id)
    )
    return [(number, person) for number, person in rows if number is not None]


def waits(tapped: dict[int, float], arrived: dict[int, float]) -> list[float]:
    """Return the milliseconds from each tap to its alert, of those that came."""
    return [(at - tapped[person]) * 1000 for person, at in arrived.items()]


def fullest_second(times: Sequence[float]) -> int:
    """Return how many of these fell into the fullest second."""
    ordered, first, most = sorted(times), 0, 0
    for place, at in enumerate(ordered):
        while ordered[first] <= at - 1:
            first += 1
        most = max(most, place - first + 1)
    return most


def rate(times: Sequence[float]) -> float:
    return (len(times) - 1) / (max(times) - min(times)) if len(times) > 1 else 0.0


def row(
    name: str, tapped: dict[int, float], arrived: dict[int, float], times: Sequence[float],
    calls: Iterable[Json],
) -> list[str]:  # fmt: skip
    waited = waits(tapped, arrived)
    return [
        name,
        f"{len(waited)} of {len(tapped)}",
        *(f"{table.share(waited, part):,.0f}" if waited else "-" for part in (0.5, 0.99, 1)),
        f"{rate(times):.1f}",
        f"{fullest_second(times)}",
        f"{refused(calls)}",
    ]


HEAD = (
    "bot", "alerts", "median ms", "99th", "max", "sent/s meanwhile", "in the fullest second",
    "refused",
)  # fmt: skip


def refused(calls: Iterable[Json]) -> int:
    """Return how many calls the server did not carry out."""
    return Counter(one["status"] for one in calls)[429]
