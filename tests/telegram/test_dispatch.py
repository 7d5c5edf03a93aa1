"""Each update has its effects once, in its person's order, and none stops another's."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from sqlmodel import Session
from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from bot.errors import TooLateError
from bot.telegram import dispatch as module
from bot.telegram.context import AlreadyDoneError, App, Context, Work
from storage.queries import inbox
from storage.tables import Inbox
from storage.vocabulary import InboxState
from tests.machine import Machine, assembled, running, until
from tests.sandbox.stage import TAP, TOKEN, Stage

Write = Callable[..., Awaitable[None]]  # of a context, or of the work behind it


def flow(_session: Session, error: Exception | None) -> None:
    if error is not None:
        raise error


class Handlers:
    """Handlers of a test, and what they did."""

    def __init__(self) -> None:
        self.effects: list[str] = []
        self.tries: list[str] = []
        self.fail: dict[str, list[Exception]] = {}
        self.errors: list[BaseException] = []
        self.slow: set[str] = set()

    def register(self, application: App) -> None:
        application.add_handler(MessageHandler(filters.TEXT, self.heard))
        application.add_handler(CallbackQueryHandler(self.tapped))

    async def run(self, write: Write, words: str) -> None:
        """Run a flow, which may be begun more than once; what it did counts when committed."""
        errors = self.fail.get(words)
        await write(flow, errors.pop() if errors else None)
        self.effects.append(words)

    async def heard(self, update: Update, context: Context) -> None:
        assert update.message is not None
        words = update.message.text or ""
        self.tries.append(words)
        if words in self.slow:
            await asyncio.sleep(0.2)
        if words == "silence":
            return
        await self.run(context.write, words)

    async def tapped(self, update: Update, context: Context) -> None:
        assert update.callback_query is not None
        await self.run(context.write, update.callback_query.data or "")
        context.answer("thank you")


@pytest.fixture
def handlers() -> Handlers:
    return Handlers()


@pytest.fixture
async def machine(
    database_url: str, stage: Stage, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Machine]:
    monkeypatch.setattr(module, "AGAIN", (0.01, 0.02, 0.03))
    register = handlers.register
    async with (
        assembled(database_url, stage.base, TOKEN, register=register) as machine,
        running(machine),
    ):
        yield machine


async def settled(machine: Machine, count: int) -> list[InboxState]:
    async def ask() -> bool:
        rows = await machine.inbox()
        return len(rows) >= count and all(row.state is not InboxState.NEW for row in rows)

    await until(ask, f"{count} updates to be settled")
    return [row.state for row in await machine.inbox()]


async def test_a_message_reaches_its_handler_and_is_done_with_the_flow(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    await stage.said(await stage.stranger("Ana"), "hello")
    assert await settled(machine, 1) == [InboxState.DONE]
    assert handlers.effects == ["hello"]


async def test_what_no_flow_answers_is_done_all_the_same(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    await stage.said(await stage.stranger("Ana"), "silence")
    assert await settled(machine, 1) == [InboxState.DONE]
    assert handlers.effects == []


async def test_one_persons_updates_keep_their_order_and_wait_for_nobody_else(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    handlers.slow = {"first"}
    ana, bruno = await stage.stranger("Ana"), await stage.stranger("Bruno")
    for person, words in ((ana, "first"), (ana, "second"), (bruno, "other")):
        await stage.said(person, words)
    await settled(machine, 3)
    assert handlers.effects == ["other", "first", "second"]


async def test_a_failure_is_tried_again(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    handlers.fail["hello"] = [ValueError("odd"), ValueError("odd")]
    await stage.said(await stage.stranger("Ana"), "hello")
    assert await settled(machine, 1) == [InboxState.DONE]
    assert handlers.tries == ["hello"] * 3
    assert handlers.effects == ["hello"]


async def test_what_always_fails_is_a_dead_letter_without_a_customers_words(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    handlers.fail["poison"] = [ValueError("her secret words") for _ in range(9)]
    ana, bruno = await stage.stranger("Ana"), await stage.stranger("Bruno")
    for person, words in ((ana, "poison"), (ana, "later"), (bruno, "other")):
        await stage.said(person, words)
    states = await settled(machine, 3)
    assert states == [InboxState.DEAD, InboxState.DONE, InboxState.DONE]
    assert handlers.tries.count("poison") == 4
    assert sorted(handlers.effects) == ["later", "other"]
    error = (await machine.inbox())[0].error
    assert error is not None
    assert error.startswith("ValueError at test_dispatch.py:")
    assert "secret" not in error


async def test_an_undecodable_update_is_dead_at_once_and_the_next_is_heard(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    ana = await stage.stranger("Ana")
    entity = {"type": "bold", "offset": 0}
    message = {"message_id": 1, "date": 1, "chat": {"id": ana, "type": "private"}}
    poison = {"message": {**message, "text": "x", "entities": [entity]}}
    await stage.control("updates", **poison)
    await stage.said(ana, "hello")
    states = await settled(machine, 2)
    assert states == [InboxState.DEAD, InboxState.DONE]
    assert (await machine.inbox())[0].error == "undecodable: TypeError"
    assert (await machine.inbox())[0].attempts == 0


async def test_a_refusal_is_explained_and_counts_as_done(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    handlers.fail["score:1"] = [TooLateError("too.late")]
    told = await stage.tapped(ana, sent, wait=5)
    assert (told["text"], told["alert"]) == ("refused: too.late", True)
    assert set(await settled(machine, 2)) == {InboxState.DONE}
    assert "score:1" not in handlers.effects


async def test_a_tap_is_answered_by_its_handler_once(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    ana = await stage.guest()
    told = await stage.tapped(ana, await stage.text(ana, reply_markup=TAP), wait=5)
    assert told["text"] == "thank you"
    await settled(machine, 2)
    await machine.dispatch.stop()
    calls = (await stage.seen("calls", method="answerCallbackQuery"))["calls"]
    assert [call["status"] for call in calls] == [200]


async def test_a_poisonous_tap_is_answered_too(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    ana = await stage.guest()
    handlers.fail["score:1"] = [ValueError("odd") for _ in range(9)]
    told = await stage.tapped(ana, await stage.text(ana, reply_markup=TAP), wait=5)
    assert told["answered"]
    assert told["text"] is None


async def test_a_second_try_after_the_commit_has_no_second_effect(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    await stage.said(await stage.stranger("Ana"), "hello")
    await settled(machine, 1)
    row = (await machine.inbox())[0]
    assert await machine.dispatch.handle(row.update_id) is None
    assert await machine.dispatch.handle(row.update_id, row.body) is None
    assert handlers.tries == ["hello", "hello"]
    assert handlers.effects == ["hello"]
    assert (await machine.inbox())[0].state is InboxState.DONE


async def test_a_database_in_trouble_makes_no_dead_letters(
    machine: Machine, handlers: Handlers, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "OUTAGE", 0.02)
    trouble: list[Exception] = [OSError("gone") for _ in range(12)]
    monkeypatch.setattr(inbox, "is_outage", lambda error: isinstance(error, OSError))
    handlers.fail["hello"] = trouble
    await stage.said(await stage.stranger("Ana"), "hello")
    assert await settled(machine, 1) == [InboxState.DONE]
    assert (await machine.inbox())[0].attempts == 0


async def test_the_fast_way_is_tried_first_and_the_long_one_explains(
    database_url: str, stage: Stage, handlers: Handlers
) -> None:
    taken: list[str] = []

    async def fast(body: dict[str, Any], work: Work) -> bool:
        data = body["callback_query"]["data"]
        if data == "long":
            return False
        await handlers.run(work.write, data)
        taken.append(data)
        work.answer("fast")
        return True

    ana = await stage.guest()
    keyboard = {
        "inline_keyboard": [
            [{"text": name, "callback_data": name} for name in ("quick", "long", "late")]
        ]
    }
    sent = await stage.text(ana, reply_markup=keyboard)
    register = handlers.register
    handlers.fail["late"] = [TooLateError("too.late"), TooLateError("too.late")]
    async with (
        assembled(database_url, stage.base, TOKEN, register=register, fast=fast) as machine,
        running(machine),
    ):
        answers = [
            (await stage.tapped(ana, sent, name, wait=5))["text"]
            for name in ("quick", "long", "late")
        ]
    assert answers == ["fast", "thank you", "refused: too.late"]
    assert taken == ["quick"]
    assert handlers.effects == ["/start", "quick", "long"]


async def test_two_flows_of_one_handler_are_both_run_but_not_after_a_replay(
    machine: Machine, handlers: Handlers, stage: Stage
) -> None:
    await machine.receiver.accept(b'{"update_id": 1, "poll": {}}')
    await settled(machine, 1)
    await machine.db.write(reopen)
    work = Work(machine.dispatch._desk, 1)
    await handlers.run(work.write, "one")
    await handlers.run(work.write, "two")
    assert handlers.effects == ["one", "two"]
    with pytest.raises(AlreadyDoneError):
        await handlers.run(Work(machine.dispatch._desk, 1).write, "three")
    assert handlers.effects == ["one", "two"]


def reopen(session: Session) -> None:
    row = session.get_one(Inbox, 1)
    row.state, row.error = InboxState.NEW, None
    session.add(row)
