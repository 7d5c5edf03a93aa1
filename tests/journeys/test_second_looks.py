"""A larger model beside the live bot: asked in doubt, after the fast answer, heard upwards."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from bot.domain.words import read
from bot.jobs.larger import LargerModel, SecondLook
from storage.tables import CaseEvent, Remark
from storage.vocabulary import Verdict
from tests.journeys.facts import all_moments, rows
from tests.journeys.house import House
from tests.people import until

IN_DOUBT = (
    "Somos cuatro personas, mi correo es ana@example.org",
    "Pedimos la llave y nos dieron la de otra persona",
)


@cache
def doubt() -> str:
    return next(words for words in IN_DOUBT if 0.1 <= read(words).p_bitter < 0.4)


@dataclass
class Endpoint:
    """What a made-up model answers, and what it was asked."""

    url: str = ""
    p_bitter: float = 0.9
    asked: list[dict[str, Any]] = field(default_factory=list)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    here = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            here.asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            said = json.dumps({"p_bitter": here.p_bitter, "reasons": ["process"]})
            told = json.dumps({"choices": [{"message": {"content": said}}]}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.url = f"http://127.0.0.1:{server.server_port}"
    serving = threading.Thread(target=server.serve_forever, args=(0.01,))
    serving.start()
    yield here
    server.shutdown()
    serving.join()
    server.server_close()


@pytest.fixture
def helped(hotel: House, endpoint: Endpoint) -> House:
    """Let the bot at work ask the made-up model, as it does where the operator named one."""
    bot = hotel.bot
    model = LargerModel(endpoint.url, "made-up", bot.clock)
    bot.dispatch._desk.reread = SecondLook(bot.db, model, bot.clock, bot.wake)
    return hotel


async def test_a_larger_model_raises_what_is_in_doubt_and_soothes_nothing(
    helped: House, endpoint: Endpoint
) -> None:
    vera, ana, tom = [await helped.arrives(name) for name in ("Vera", "Ana", "Tom")]
    await vera.says(doubt())
    await vera.shows("words.one_tap")  # the fast answer does not wait
    await helped.card("Vera", "card.doubt", button="button.misread")
    assert "ana@example.org" not in json.dumps(endpoint.asked)
    await vera.taps("😍")  # the tap leads
    await helped.group.shows("card.state.withdrawn", "Vera")
    await ana.taps("😐")
    await ana.says(doubt())
    await helped.card("Ana")
    verdicts = {one.score: one.verdict for one in await helped.read(all_moments)}
    assert verdicts == {5: Verdict.STELLAR, 3: Verdict.BITTER}
    events = await helped.read(rows(CaseEvent))
    assert any("second_reader" in event.details for event in events)
    endpoint.p_bitter = 0.0
    before = len(endpoint.asked)
    await tom.says(doubt())
    await tom.shows("words.one_tap")

    async def asked() -> bool:
        return len(endpoint.asked) > before

    await until(asked, "the model is asked")
    assert len(await helped.cases()) == 2
    remarks = await helped.read(rows(Remark))
    assert [one.p_bitter >= 0.9 for one in remarks] == [True, True, False]


async def test_without_the_operators_word_nobody_is_asked(
    hotel: House, endpoint: Endpoint
) -> None:
    assert hotel.bot._second_reader() is None
    vera = await hotel.arrives()
    await vera.says(doubt())
    await vera.shows("words.one_tap")
    assert not endpoint.asked
