"""`python -m bot sandbox` as a process: its promised names, its folder, its end."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
import zxingcpp
from PIL import Image

from tests.bootstrap.programs import ADDRESS, TOKEN, Program, Terminal, program
from tests.people import Control, somebody

INVITE = ("invite", "--role", "manager")


class Sandbox:
    """A whole sandbox under way."""

    def __init__(self, folder: Path, one: Program) -> None:
        self.folder = folder
        self.program = one
        self.url = one.says(f"Open ({ADDRESS}) ")[1]
        self.port = self.url.rsplit(":", 1)[1]
        self.database = folder / ".sandbox" / self.port / "moments.db"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    folder = tmp_path_factory.mktemp("sandbox")
    own = folder / ".env"  # the operator's, which is nothing to the sandbox, and wrong besides
    own.write_text("DATABASE_URL=mysql://nowhere\nRECEIVE=webhook\nCYCLE=none\n")
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "RECEIVE": "pigeon", "SITE_ZONE": "Mars"}
    with program(folder, "sandbox", "--port", "0", **environment) as one:
        there = Sandbox(folder, one)
        own.unlink()  # the verbs beside it do read it
        yield there


@pytest_asyncio.fixture
async def control(sandbox: Sandbox) -> AsyncIterator[Control]:
    async with aiohttp.ClientSession(sandbox.url, timeout=aiohttp.ClientTimeout(30)) as http:
        yield Control(http)


async def test_the_control_api_has_the_promised_names(control: Control) -> None:
    said = await control.do("say", from_="Nora", text="/start")  # makes her, and her chat
    nora = await somebody(control, "Nora", "es")
    assert said["chat"] == nora.id
    card = await nora.waits_for(lambda one: "😡" in one.buttons)
    page = await control.see(f"chat/{nora.id}", after=0, wait=0)
    tap = {"from_": "Nora", "chat": nora.id, "message": card.id, "wait": 20}
    assert (await control.do("tap", button="😡", **tap))["answered"]
    changed = await control.see(f"chat/{nora.id}", after=page["seq"], wait=20)
    assert card.id in [one["id"] for one in changed["messages"]]
    chips = await nora.shows("answer.recorded.bitter")
    assert (await control.do("tap", button=chips.data[0], **tap))["answered"]
    before = (await control.see("clock"))["offset"]
    after = (await control.do("clock", forward=90))["offset"]
    assert after == pytest.approx(before + 90, abs=5)
    assert "/sandbox/say" in (await control.see("openapi.json"))["paths"]


def test_everything_of_the_sandbox_lies_in_its_folder(sandbox: Sandbox) -> None:
    there = {one.name for one in sandbox.folder.iterdir() if not one.name.startswith("said")}
    assert there == {".sandbox"}
    assert [one.name for one in (sandbox.folder / ".sandbox").iterdir()] == [sandbox.port]


async def test_an_invitation_lets_one_person_in(
    sandbox: Sandbox, control: Control, terminal: Terminal
) -> None:
    link = await asyncio.to_thread(terminal.prints, sandbox.folder, *INVITE)
    first = await somebody(control, "Olga", "en")
    await first.follows(link)
    await first.shows("invite.welcome.manager")
    second = await somebody(control, "Paul", "en")
    await second.follows(link)
    await second.shows("invite.used")


async def test_a_link_opens_the_step_it_is_printed_for(
    sandbox: Sandbox, control: Control, terminal: Terminal, tmp_path: Path
) -> None:
    words = ("link", "--cycle", "hotel", "--step", "breakfast")
    place = {"DATABASE_URL": f"sqlite:///{sandbox.database}"}  # from any folder
    link = await asyncio.to_thread(terminal.prints, tmp_path, *words, **place)
    file = tmp_path / "breakfast.png"
    order = ("poster", *words[1:], "--format", "sticker", str(file))
    said = await asyncio.to_thread(terminal.prints, tmp_path, *order, **place)
    assert said.endswith(f": {link}")
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(file))] == [link]
    guest = await somebody(control, "Ines", "en")
    await guest.follows(link)
    await guest.shows("How was breakfast?", button="😡")


@pytest.mark.parametrize(
    ("words", "known"),
    [
        (("link", "--cycle", "hotel", "--step", "brekfast"), "breakfast"),
        (("link", "--cycle", "hostel"), "hotel"),
        (("poster", "--cycle", "hotel", "breakfast.txt"), ".pdf"),
        (("poster", "--cycle", "hotel", "--step", "brekfast", "x.pdf"), "breakfast"),
        (("invite", "--role", "staff", "--site", "luna"), "sol"),
        (("invite", "--role", "staff", "--team", "kitchen"), "restaurant"),
    ],
)
def test_what_is_unknown_is_answered_by_what_there_is(
    sandbox: Sandbox, terminal: Terminal, words: tuple[str, ...], known: str
) -> None:
    assert known in terminal.refuses(sandbox.folder, *words)


def test_a_taken_port_is_said_in_words(sandbox: Sandbox, tmp_path: Path) -> None:
    with program(tmp_path, "sandbox", "--port", sandbox.port) as one:
        one.says(f"Port {sandbox.port} .* --port 0")
        assert one.process.wait(10) == 2
        assert "Traceback" not in one.output
    assert not (tmp_path / ".sandbox").exists()


def test_two_sandboxes_are_told_apart(sandbox: Sandbox, terminal: Terminal) -> None:
    with program(sandbox.folder, "sandbox", "--port", "0") as one:
        other = Sandbox(sandbox.folder, one)
        said = terminal.refuses(sandbox.folder, *INVITE)
        choices = [line.strip() for line in said.splitlines() if "DATABASE_URL=" in line]
        assert len(choices) == 2
        name, _, place = next(
            choice for choice in choices if f"/{other.port}/" in choice
        ).partition("=")
        terminal.prints(sandbox.folder, *INVITE, **{name: place})
        assert one.ends(signal.SIGINT) == 0
        assert one.output.count("\n") == 1  # no word on the way out
    assert not other.database.parent.exists()
    terminal.prints(sandbox.folder, *INVITE)


@pytest.mark.parametrize("seconds", [0.3, 1.2])
def test_a_sandbox_may_be_stopped_while_it_starts(tmp_path: Path, seconds: float) -> None:
    with program(tmp_path, "sandbox", "--port", "0") as one:
        time.sleep(seconds)
        assert one.ends() in {0, -signal.SIGTERM}  # Python itself may not have begun
        assert one.output in {"", f"{one.output.strip()}\n"}
        assert "Traceback" not in one.output
    assert not list(tmp_path.glob(".sandbox/*"))
