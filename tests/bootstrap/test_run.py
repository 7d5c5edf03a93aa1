"""`python -m bot run` as a process, against the sandbox's server alone."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from tests.bootstrap.programs import ADDRESS, TOKEN, Program, Terminal, program
from tests.endpoint import doubt, endpoint
from tests.people import Control, Person, somebody
from tests.postgres import free_port

MODEL_KEY = "made-up-key-of-the-larger-model"
SECRET = "made-up-secret-of-the-verbs"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a Bot API server alone."""
    words = ("sandbox", "--server-only", "--port", "0", "--token", TOKEN)
    with program(tmp_path_factory.mktemp("server"), *words) as one:
        yield one.says(f"Bot API: ({ADDRESS})/bot{TOKEN}/")[1]
        assert one.ends() == 0
        assert not list(one.folder.glob(".sandbox"))


class House:
    """A folder with a bot's settings, and people who come to it."""

    def __init__(
        self, terminal: Terminal, control: Control, folder: Path, environment: dict[str, str]
    ) -> None:
        self.terminal = terminal
        self.control = control
        self.folder = folder
        self.environment = environment

    async def prints(self, *words: str) -> str:
        return await asyncio.to_thread(
            self.terminal.prints, self.folder, *words, **self.environment
        )

    async def hires(self, name: str, role: str) -> Person:
        member = await somebody(self.control, name, "es")
        await member.follows(await self.prints("invite", "--role", role))
        await member.shows(f"invite.welcome.{role}")
        return member

    async def arrives(self, name: str) -> Person:
        guest = await somebody(self.control, name, "es")
        await guest.follows(await self.prints("link", "--cycle", "hotel"))
        return guest


def against(server: str, folder: Path, **more: str) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"{server}/bot",
        "TELEGRAM_FILE_URL": f"{server}/file/bot",
        "DATABASE_URL": f"sqlite:///{folder / 'run.db'}",
        "CLOCK_URL": f"{server}/sandbox/clock",
    } | more


@pytest.mark.parametrize("receive", ["poll", "webhook"])
async def test_run_works_with_a_server_and_goes_by_its_clock(
    server: str, terminal: Terminal, tmp_path: Path, receive: str
) -> None:
    port = str(free_port())
    environment = against(server, tmp_path, WEB_PORT=port, RECEIVE=receive)
    if receive == "webhook":
        environment["WEBHOOK_URL"] = f"http://127.0.0.1:{port}/secret-path"
        environment["WEBHOOK_SECRET"] = SECRET
    async with aiohttp.ClientSession(server, timeout=aiohttp.ClientTimeout(30)) as http:
        house = House(terminal, Control(http), tmp_path, environment)
        with endpoint() as model, program(tmp_path, "run", **environment) as one:
            health = f"http://127.0.0.1:{port}"
            await ready(health, one)
            elena = await house.hires(f"Elena by {receive}", "manager")
            marta = await house.hires(f"Marta by {receive}", "staff")
            vera = await house.arrives(f"Vera by {receive}")
            await vera.taps("😡")
            await vera.shows("answer.recorded.bitter")
            await house.control.do("clock", forward=16 * 60)
            await elena.shows("card.state.open", button="button.take")
            async with http.get(f"{health}/livez") as answer:
                assert answer.status == 200
            ana = await house.arrives(f"Ana by {receive}")
            await ana.says(doubt())  # and nobody named a larger model
            await ana.shows("words.one_tap")
            assert one.ends() == 0, one.output
            assert model.asked == []
            assert "Traceback" not in one.output
            assert TOKEN.partition(":")[2] not in one.output
        if receive == "poll":
            await with_a_larger_model(house, marta)


async def with_a_larger_model(house: House, marta: Person) -> None:
    """Start it again by the operator's word: a model is asked in doubt, and not waited for."""
    with endpoint() as model:
        port = str(free_port())
        environment = house.environment | {
            "WEB_PORT": port,
            "WORDS_MODEL_URL": model.url,
            "WORDS_MODEL_NAME": "made-up",
            "WORDS_MODEL_KEY": MODEL_KEY,
            "WORDS_MODEL_TIMEOUT": "0.5",
        }
        with program(house.folder, "run", **environment) as one:
            await ready(f"http://127.0.0.1:{port}", one)
            tom, eva = await house.arrives("Tom"), await house.arrives("Eva")
            model.seconds = 1.0  # longer than it is waited for
            await tom.says(doubt())
            await tom.shows("words.one_tap")
            await asyncio.to_thread(one.says, "the larger model did not answer")
            model.seconds = 0.0
            await eva.says(doubt())
            await marta.shows("card.doubt", "Eva")
            assert await marta.count("card.state.open", "Tom") == 0
            assert set(model.keys) == {f"Bearer {MODEL_KEY}"}
            assert {asked["model"] for asked in model.asked} == {"made-up"}
            assert "ana@example.org" not in str(model.asked)
            assert one.ends() == 0, one.output
            assert MODEL_KEY not in one.output
            assert doubt() not in one.output


async def ready(health: str, one: Program) -> None:
    async with asyncio.timeout(60), aiohttp.ClientSession() as http:
        while one.process.poll() is None:
            try:
                async with http.get(f"{health}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
    raise AssertionError(one.output)


def test_a_refused_token_is_said_in_words(
    server: str, terminal: Terminal, tmp_path: Path
) -> None:
    environment = against(server, tmp_path, TELEGRAM_BOT_TOKEN="1:unknown-to-the-server")
    assert "BotFather" in terminal.refuses(tmp_path, "link", "--cycle", "hotel", **environment)
    with program(tmp_path, "run", **environment) as one:
        one.says("BotFather")
        assert one.process.wait(10) == 2
        assert "Traceback" not in one.output
        assert "1:unknown" not in one.output


def test_a_port_of_the_web_side_that_is_taken_is_said_in_words(
    server: str, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with program(tmp_path, "run", **against(server, tmp_path, WEB_PORT=port)) as one:
            one.says("WEB_PORT")
            assert one.process.wait(10) == 2
            assert "Traceback" not in one.output


def test_a_server_that_is_away_does_not_keep_run_from_ending(tmp_path: Path) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    with program(tmp_path, "run", **against(nowhere, tmp_path)) as one:
        one.says("be reached")
        assert one.ends() == 0
        assert TOKEN.partition(":")[2] not in one.output
