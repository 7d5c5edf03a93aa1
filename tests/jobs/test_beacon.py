"""Signs of life: the page while all is well, the one below it if not, and never a word more."""

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.jobs.beacon import Beacon


async def test_the_outside_is_asked_for_the_page_that_says_how_it_is() -> None:
    asked: list[tuple[str, str, bytes]] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append((request.method, request.path, await request.read()))
        return web.Response(status=200 if len(asked) < 3 else 500)

    application = web.Application()
    application.router.add_route("*", "/{tail:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    beacon = Beacon(f"http://127.0.0.1:{port}/ping/secret-of-ours/")
    with capture_logs() as logged:
        for well in (True, False, True):
            await beacon.tell(well)
        await runner.cleanup()
        await beacon.tell(well=True)  # nobody answers: no reason to fail
    assert asked == [
        ("GET", "/ping/secret-of-ours", b""),
        ("GET", "/ping/secret-of-ours/fail", b""),
        ("GET", "/ping/secret-of-ours", b""),
    ]
    assert len(logged) == 2
    assert "secret" not in str(logged)


@pytest.mark.parametrize("url", ["http://[", "http://127.0.0.1:1"])
async def test_an_address_that_nobody_answers_stops_nothing(url: str) -> None:
    with capture_logs() as logged:
        await Beacon(url).tell(well=False)
    assert len(logged) == 1
