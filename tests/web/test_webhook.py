"""The webhook takes updates from Telegram alone, and says 200 only when they are kept."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from sqlmodel import Session, select

from bot.clock import Clock
from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.receiver import Received, Receiver
from bot.web.server import Web
from bot.web.webhook import LARGEST, SECRET_HEADER, build
from storage.database import Database
from storage.queries import inbox
from storage.tables import Inbox

SECRET = "s" * 32
HEADERS = {SECRET_HEADER: SECRET}
UPDATE = {"update_id": 5, "message": {"from": {"id": 7}, "text": "¡hola!"}}

Serve = Callable[[Any], Awaitable[str]]


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False, verify=False, timeout=10) as http:
        yield http


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    webs: list[Web] = []

    async def serve(application: Any) -> str:
        webs.append(Web(application))
        return f"http://127.0.0.1:{await webs[-1].start()}"

    yield serve
    await asyncio.gather(*(web.stop() for web in webs))


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    db = Database(database_url)
    yield db
    await db.close()


@pytest.fixture
async def hook(db: Database, serve: Serve) -> tuple[str, list[Received]]:
    got: list[Received] = []
    receiver = Receiver(db, AiohttpWire("http://127.0.0.1:9"), Clock(), handed=got.extend)
    base = await serve(build(well, accept=receiver.accept, path="/hook-7f3a", secret=SECRET))
    return f"{base}/hook-7f3a", got


async def well() -> list[str]:
    return []


async def test_an_update_is_kept_before_the_answer(
    hook: tuple[str, list[Received]], db: Database, http: httpx.AsyncClient
) -> None:
    url, got = hook
    for _ in range(2):  # Telegram tries again when an answer is lost
        assert (await http.post(url, json=UPDATE, headers=HEADERS)).status_code == 200
    rows = await db.read(lambda session: session.exec(select(Inbox)).all())
    assert [json.loads(row.body) for row in rows] == [UPDATE]
    assert got == [Received(5, "p:7", rows[0].body)]


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "x"}, {SECRET_HEADER: SECRET + "x"}])
async def test_without_the_secret_nothing_is_read(
    hook: tuple[str, list[Received]], http: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    url, got = hook
    answer = await http.post(url, content=b"\xff not even JSON", headers=headers)
    assert answer.status_code == 403
    assert got == []


async def test_too_large_a_body_is_refused(
    hook: tuple[str, list[Received]], http: httpx.AsyncClient
) -> None:
    url, _ = hook
    answer = await http.post(url, content=b"x" * (LARGEST + 1), headers=HEADERS)
    assert answer.status_code == 413

    async def parts() -> AsyncIterator[bytes]:
        for _ in range(12):
            yield b"x" * 100_000

    answer = await http.post(url, content=parts(), headers=HEADERS)
    assert answer.status_code == 413


async def test_what_cannot_be_kept_must_come_again(
    hook: tuple[str, list[Received]], http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, got = hook
    keep = inbox.keep

    def refuse(session: Session, *args: Any) -> list[int | None]:
        raise OSError("disk full")

    monkeypatch.setattr(inbox, "keep", refuse)
    assert (await http.post(url, json=UPDATE, headers=HEADERS)).status_code == 503
    assert got == []
    monkeypatch.setattr(inbox, "keep", keep)
    assert (await http.post(url, json=UPDATE, headers=HEADERS)).status_code == 200
    assert len(got) == 1


async def test_other_paths_and_verbs_tell_nothing(
    hook: tuple[str, list[Received]], http: httpx.AsyncClient
) -> None:
    url, _ = hook
    assert (await http.get(url)).status_code == 405
    assert (await http.post(url + "x", headers=HEADERS)).status_code == 404


async def test_readiness_says_what_is_wrong(serve: Serve, http: httpx.AsyncClient) -> None:
    wrong: list[str] = []

    async def ready() -> list[str]:
        return wrong

    base = await serve(build(ready))
    assert (await http.get(f"{base}/livez")).text == "alive"
    answer = await http.get(f"{base}/readyz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True, "wrong": []})
    wrong.append("no poll for 91 s")
    answer = await http.get(f"{base}/readyz")
    assert (answer.status_code, answer.json()["wrong"]) == (503, wrong)
    assert (await http.get(f"{base}/livez")).status_code == 200


def test_a_webhook_without_a_secret_is_refused() -> None:
    async def accept(raw: bytes) -> None:
        raise AssertionError

    for path, secret in (("hook", ""), ("/", SECRET)):
        with pytest.raises(ValueError, match="secret"):
            build(well, accept=accept, path=path, secret=secret)
