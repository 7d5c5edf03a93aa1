"""The studio: pictures are drawn beside the bot, which never waits long or falls with them."""

import asyncio
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from bot.pictures.studio import ROOT, Studio
from tests.machine import until
from tests.pictures.orders import ES, poster, ready

ORDER = ready("hotel", ES, "Hotel Sol")


async def test_what_is_ordered_is_drawn() -> None:
    studio = Studio()
    ring, code = await asyncio.gather(studio.draw(ORDER), studio.draw(poster("a6", "pdf")))
    assert ring is not None
    assert ring.startswith(b"\x89PNG")
    assert code is not None
    assert code.startswith(b"%PDF")


async def test_the_same_is_drawn_once_for_all_who_are_told_it_now(tmp_path: Path) -> None:
    log = tmp_path / "drawn"
    code = f"open({str(log)!r}, 'a').write('.'); print('a picture')"
    studio = Studio((sys.executable, "-c", code))
    orders = [{**ORDER, "place": name} for name in ("a", "b", "a", "c", "b", "d", "a")]
    assert {await studio.draw(one) for one in orders} == {b"a picture\n"}
    assert log.read_text() == "....."  # a b c d, and a anew: it was too long ago


@pytest.mark.parametrize(
    "code",
    ["raise ValueError('Vera')", "pass", "import os; os.kill(os.getpid(), 9)"],
)
async def test_what_goes_wrong_is_no_picture_and_no_word_of_it_is_logged(
    code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await Studio((sys.executable, "-c", code)).draw(ORDER) is None
    told = capsys.readouterr()
    assert "Vera" not in told.out + told.err
    assert await Studio(("/nowhere/python",)).draw(ORDER) is None


async def test_what_takes_too_long_is_ended() -> None:
    before = psutil.Process().children()
    studio = Studio((sys.executable, "-c", "import time; time.sleep(60)"), patience=0.3)
    assert await asyncio.gather(*(studio.draw(ORDER) for _ in range(3))) == [None] * 3
    # Who is killed while being started is waited for by the loop, a moment later.
    await until(lambda: psutil.Process().children() == before, "the end of all three")


def test_the_bot_itself_loads_nothing_that_draws() -> None:
    asks = (
        "import sys, bot.bootstrap.assembly; "
        "print({'PIL', 'reportlab', 'resvg_py', 'segno'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", asks]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
