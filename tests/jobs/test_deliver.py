"""What is owed leaves in order, within the limits, and by its kind when its fate is unknown."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from bot.domain.budget import Budget
from bot.domain.delivery import Later
from bot.engine.embedded import Embedded
from bot.jobs import deliver as module
from bot.jobs.carrier import Load
from bot.telegram import sender
from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.opening import TokenRefusedError
from storage.queries import leasing, outbox
from storage.tables import Message
from storage.vocabulary import Lane, MessageKind, OutboxState
from tests.machine import Machine, assembled, running, until
from tests.sandbox.stage import TOKEN, Stage

Json = dict[str, Any]


@pytest.fixture
async def still(database_url: str, stage: Stage) -> AsyncIterator[Machine]:
    """A machine whose loops do not run yet."""
    async with assembled(database_url, stage.base, TOKEN) as machine:
        yield machine


@pytest.fixture
async def machine(still: Machine) -> AsyncIterator[Machine]:
    async with running(still, receive=False):
        yield still


async def fault(stage: Stage, **rule: Any) -> None:
    rule = {"method": "sendMessage", "times": 1, **rule}
    answer = await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    assert answer.status_code == 200, answer.text


async def texts(stage: Stage, chat: int) -> list[str]:
    """What the bot said in a chat."""
    shown = (await stage.seen(f"chat/{chat}"))["messages"]
    return [message["text"] for message in shown if message["from"]["is_bot"]]


async def calls(stage: Stage, method: str = "sendMessage") -> list[Json]:
    found: list[Json] = (await stage.seen("calls", method=method))["calls"]
    return found


async def test_what_is_owed_is_sent_and_its_number_kept(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    key = await machine.owe(ana, "hello")
    row = await machine.until_row(key, OutboxState.SENT)
    assert await texts(stage, ana) == ["hello"]
    assert ("sent", key, row.message_id) in machine.debts.told
    assert row.message_id is not None
    assert row.lease is None


async def test_a_key_is_owed_once(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    for _ in range(2):
        await machine.owe(ana, "hello", key="ask:1")
    await machine.until_row("ask:1", OutboxState.SENT)
    await machine.deliver.settled()
    assert await texts(stage, ana) == ["hello"]


async def test_a_chats_messages_keep_their_order(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    await fault(stage, kind="delay", seconds=0.2)
    keys = [await machine.owe(ana, f"{number}") for number in range(6)]
    await machine.until_row(keys[-1], OutboxState.SENT)
    assert await texts(stage, ana) == ["0", "1", "2", "3", "4", "5"]


async def test_alerts_overtake_what_waits(still: Machine, stage: Stage) -> None:
    people = [await stage.guest(f"Guest {number}") for number in range(30)]
    still.deliver._budget = Budget(20, 2, 4, 0, 0, 0)
    for person in people:
        await still.owe(person, "question", lane=Lane.QUESTION, kind=MessageKind.QUESTION)
    async with running(still, receive=False):
        await until(lambda: len(still.debts.told) > 3, "some questions")
        alert = await still.owe(people[0], "alert", lane=Lane.ALERT, kind=MessageKind.ALERT)
        await still.until_row(alert, OutboxState.SENT)
        before = len(still.debts.told)
        assert before < 15
        await until(lambda: len(still.debts.told) == 31, "all questions")


async def test_alerts_of_one_chat_wait_for_no_stalled_one(
    machine: Machine, stage: Stage
) -> None:
    ana = await stage.guest()
    await fault(stage, kind="delay", seconds=5)
    await machine.owe(ana, "stalled", lane=Lane.ALERT, kind=MessageKind.ALERT)
    key = await machine.owe(ana, "second", lane=Lane.ALERT, kind=MessageKind.ALERT)
    await until(lambda: ("sent", key, 2) in machine.debts.told or machine.debts.told, "one")
    assert machine.debts.told[0][1] == key


@pytest.mark.parametrize("kind", ["cut_after", "garbage", "truncated"])
async def test_a_question_in_doubt_is_not_asked_again(
    machine: Machine, stage: Stage, kind: str
) -> None:
    ana = await stage.guest()
    await fault(stage, kind=kind)
    key = await machine.owe(ana, kind=MessageKind.QUESTION, lane=Lane.QUESTION)
    await machine.until_row(key, OutboxState.UNCERTAIN)
    await machine.deliver.settled()
    assert len(await calls(stage)) == 1
    assert machine.debts.told == [("uncertain", key)]


async def test_an_alert_in_doubt_is_sent_again_and_the_doubt_is_counted(
    machine: Machine, stage: Stage
) -> None:
    ana = await stage.guest()
    await fault(stage, kind="cut_after")
    key = await machine.owe(ana, "alert", kind=MessageKind.ALERT, lane=Lane.ALERT)
    row = await machine.until_row(key, OutboxState.SENT)
    assert row.doubts == 1
    assert await texts(stage, ana) == ["alert", "alert"]


async def test_a_late_answer_is_a_doubt(
    machine: Machine, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "SEND_TIMEOUT", 0.2)
    ana = await stage.guest()
    await fault(stage, kind="stall_after_delivery", seconds=2)
    key = await machine.owe(ana, "staff's words", kind=MessageKind.TO_CUSTOMER)
    await machine.until_row(key, OutboxState.UNCERTAIN)
    assert await texts(stage, ana) == ["staff's words"]


async def test_flood_makes_only_its_chat_wait(machine: Machine, stage: Stage) -> None:
    ana, bruno = await stage.guest("Ana"), await stage.guest("Bruno")
    flood = {"status": 429, "parameters": {"retry_after": 1}, "chat": ana}
    await fault(stage, kind="http", **flood)
    waits = await machine.owe(ana, "one")
    second = await machine.owe(ana, "two")
    quick = await machine.owe(bruno, "other")
    await machine.until_row(quick, OutboxState.SENT)
    assert (await machine.row(waits)).state is OutboxState.PENDING
    row = await machine.until_row(waits, OutboxState.SENT)
    assert row.attempts == 0
    await machine.until_row(second, OutboxState.SENT)
    assert await texts(stage, ana) == ["one", "two"]
    to_ana = [call["mono"] for call in await calls(stage) if call["params"]["chat_id"] == ana]
    assert to_ana[1] - to_ana[0] >= 1


async def test_a_blocked_chat_is_told_of_at_once(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("block", from_=ana)
    key = await machine.owe(ana)
    row = await machine.until_row(key, OutboxState.DEAD)
    assert row.error == "blocked: Forbidden: bot was blocked by the user"
    assert machine.debts.told == [("failed", key, "blocked", True)]
    assert len(await calls(stage)) == 1


async def test_an_upgraded_group_gets_it_under_its_new_id(
    machine: Machine, stage: Stage
) -> None:
    group = await stage.group(type="group")
    await stage.control(f"groups/{group}/upgrade")
    keys = [await machine.owe(group, f"{number}") for number in range(3)]
    for key in keys:
        await machine.until_row(key, OutboxState.SENT)
    # A set: on PostgreSQL a transaction that lost a lock is run again, and tells again.
    told = {words for words in machine.debts.told if words[0] == "migrated"}
    new = (await machine.row(keys[0])).chat_id
    assert told == {("migrated", group, new)}
    assert await texts(stage, new) == ["0", "1", "2"]


async def test_broken_markup_arrives_as_plain_text(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    key = await machine.owe(ana, "<b>5 &lt; 7", parse_mode="HTML")
    await machine.until_row(key, OutboxState.SENT)
    assert await texts(stage, ana) == ["5 < 7"]


async def test_too_long_a_text_arrives_cut(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    key = await machine.owe(ana, "😀" * 4097)
    await machine.until_row(key, OutboxState.SENT)
    text = (await texts(stage, ana))[0]
    assert len(text.encode("utf-16-le")) // 2 <= 4096
    assert text.endswith("😀…")


async def test_an_edit_that_changes_nothing_is_done(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, "same")
    key = await machine.owe(
        ana,
        "same",
        kind=MessageKind.EDIT,
        method="editMessageText",
        message_id=sent["message_id"],
    )
    await machine.until_row(key, OutboxState.SENT)
    assert machine.debts.told == [("sent", key, None)]


async def test_a_vanished_topic_is_told_of(machine: Machine, stage: Stage) -> None:
    group = await stage.group(forum=True)
    key = await machine.owe(group, message_thread_id=4711)
    await machine.until_row(key, OutboxState.DEAD)
    assert machine.debts.told == [("topic_gone", key)]


async def test_what_became_moot_is_cancelled(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    machine.debts.moot.add("moot")
    await machine.owe(ana, key="moot")
    row = await machine.until_row("moot", OutboxState.CANCELLED)
    assert row.error == "moot"
    assert await calls(stage) == []


async def test_what_expired_is_not_sent(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    key = await machine.owe(ana, expires_in=-1)
    await machine.until_row(key, OutboxState.EXPIRED)
    assert await calls(stage) == []


async def test_what_is_due_later_leaves_when_it_is_due(machine: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    later = await machine.owe(ana, "later", due_in=3600)
    now = await machine.owe(ana, "now")
    await machine.until_row(now, OutboxState.SENT)
    assert (await machine.row(later)).state is OutboxState.PENDING
    machine.clock.set_offset(timedelta(hours=1))
    await machine.until_row(later, OutboxState.SENT)


async def test_words_that_cant_be_found_end_as_a_dead_message(
    machine: Machine, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STUMBLE", Later(timedelta(milliseconds=5), charge=True))
    ana = await stage.guest()
    machine.debts.prepare_fails.add("poison")
    await machine.owe(ana, key="poison")
    good = await machine.owe(ana, "good")
    row = await machine.until_row("poison", OutboxState.DEAD)
    assert (row.attempts, row.error) == (5, "ValueError")
    await machine.until_row(good, OutboxState.SENT)


async def test_an_owner_who_fails_when_told_does_not_unsend(
    machine: Machine, stage: Stage
) -> None:
    ana = await stage.guest()
    machine.debts.sent_fails.add("deaf")
    await machine.owe(ana, "once", key="deaf")
    await machine.until_row("deaf", OutboxState.SENT)
    assert await texts(stage, ana) == ["once"]


async def test_what_a_dead_process_was_sending_is_treated_by_its_kind(
    still: Machine, stage: Stage
) -> None:
    ana = await stage.guest()
    alert = await still.owe(ana, "alert", kind=MessageKind.ALERT, lane=Lane.ALERT)
    asked = await still.owe(ana, "asked", kind=MessageKind.QUESTION, lane=Lane.QUESTION)
    everything = leasing.Limits(dict.fromkeys(range(4), 9), dict.fromkeys(range(4), ()))
    now = still.clock.now()
    until_then = now + timedelta(seconds=60)
    leased = await still.db.write(leasing.lease, now, everything, "dead", until_then)
    assert len(leased.messages) == 2
    async with running(still, receive=False):
        row = await still.until_row(alert, OutboxState.SENT)
        assert row.doubts == 1
        await still.until_row(asked, OutboxState.UNCERTAIN)
    assert await texts(stage, ana) == ["alert"]


async def test_a_lost_lease_settles_nothing(still: Machine, stage: Stage) -> None:
    key = await still.owe(7)
    everything = leasing.Limits(dict.fromkeys(range(4), 9), dict.fromkeys(range(4), ()))
    now = still.clock.now()
    (mine,) = (await still.db.write(leasing.lease, now, everything, "mine", now)).messages
    assert await still.db.write(outbox.postpone, mine, now)
    (theirs,) = (await still.db.write(leasing.lease, now, everything, "theirs", now)).messages
    assert not await still.db.write(outbox.settle, mine, OutboxState.DEAD, now)
    assert await still.db.write(outbox.settle, theirs, OutboxState.SENT, now)
    assert (await still.row(key)).state is OutboxState.SENT


async def test_an_unreachable_server_costs_no_attempts_and_is_found_again(
    still: Machine, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST_SILENCE", 0.1)
    people = [await stage.guest(f"Guest {number}") for number in range(5)]
    good = sender_of(still)
    nowhere = AiohttpWire("http://127.0.0.1:9/bot1:x")
    good._wire = nowhere
    async with running(still, receive=False):
        keys = [await still.owe(person) for person in people]
        await until(lambda: still.deliver._unreached >= 3, "some tries")
        good._wire = still.wire
        rows = [await still.until_row(key, OutboxState.SENT) for key in keys]
    assert [(row.attempts, row.doubts) for row in rows] == [(0, 0)] * 5
    await nowhere.close()


def sender_of(machine: Machine) -> sender.Sender:
    assert isinstance(machine.deliver._send, sender.Sender)
    return machine.deliver._send


async def test_a_refused_token_stops_everything_and_burns_nothing(
    still: Machine, stage: Stage
) -> None:
    await fault(stage, kind="http", status=401, description="Unauthorized")
    key = await still.owe(await stage.guest())
    with pytest.raises(TokenRefusedError):
        await asyncio.wait_for(still.deliver.run(), 10)
    row = await still.row(key)
    assert (row.state, row.attempts) == (OutboxState.PENDING, 0)


async def test_a_stop_gives_back_what_was_not_begun(still: Machine, stage: Stage) -> None:
    ana = await stage.guest()
    key = await still.owe(ana, "later")
    still.deliver._carrier = Lazy()
    task = asyncio.create_task(still.deliver.run())
    await still.until_row(key, OutboxState.SENDING)
    still.deliver.stop()
    await asyncio.wait_for(task, 10)
    row = await still.row(key)
    assert (row.state, row.doubts, row.lease) == (OutboxState.PENDING, 0, None)


class Lazy(Embedded):
    """Takes everything and carries nothing."""

    def handed(self, loads: Sequence[Load]) -> None:
        pass


async def test_a_groups_burst_does_not_keep_others_waiting(
    still: Machine, stage: Stage
) -> None:
    group, ana = await stage.group(), await stage.guest()
    still.deliver._budget = Budget(0, 0, 0, 1, 5, 6)
    for number in range(30):
        await still.owe(group, f"{number}")
    reply = await still.owe(ana, "other")
    async with running(still, receive=False):
        await still.until_row(reply, OutboxState.SENT)
        assert len(await texts(stage, group)) <= 2


async def test_health_counts_what_went_wrong(still: Machine) -> None:
    for number, state in enumerate((OutboxState.DEAD, OutboxState.UNCERTAIN, None)):
        key = await still.owe(7, lane=Lane.ALERT, key=f"h{number}")
        if state is not None:
            await still.db.write(set_state, key, state)
    health = await still.db.read(outbox.health)
    assert (health.dead, health.uncertain) == (1, 1)
    assert set(health.oldest) == {Lane.ALERT}


def set_state(session: Session, key: str, state: OutboxState) -> None:
    row = session.exec(select(Message).where(Message.key == key)).one()
    row.state = state
    session.add(row)
