"""Troubles on the wire: doubles, disorder, poison, refusals and answers that never come."""

import asyncio

import pytest
from sqlmodel import Session, select

from bot.flows import questions
from bot.telegram import dispatch, sender
from storage.tables import Followup, Inbox, Message, Moment, Question, Relay
from storage.vocabulary import FollowupKind, InboxState, Language, OutboxState
from tests.journeys.facts import question, rows
from tests.journeys.house import House

COUNTED = (Moment, Question, Relay, Followup)


def tally(session: Session) -> dict[str, int]:
    return {table.__name__: len(session.exec(select(table)).all()) for table in COUNTED}


async def test_duplicates_and_disorder_have_no_second_effect(hotel: House) -> None:
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    await hotel.control.faults(
        {"kind": "duplicate_updates", "times": 6}, {"kind": "reorder_updates", "times": 6}
    )
    await asyncio.gather(vera.taps("😡"), tom.taps("🙂"))
    await vera.says("Hay cucarachas")
    await tom.says("Nice people")
    await hotel.card("Vera", "Hay cucarachas")
    await hotel.quiet()
    assert len(await hotel.cases()) == 1
    counted = await hotel.read(tally)
    assert counted["Moment"] == 2
    assert counted["Relay"] == 1
    assert await hotel.group.count("Vera", "Hay cucarachas") == 2  # the card, and beside it
    assert await vera.count("answer.recorded.bitter") == 1


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_an_unreadable_update_is_a_dead_letter_and_nobody_waits(
    hotel: House, language: str
) -> None:
    await hotel.elena.says("/language")
    await hotel.elena.taps({"es": "Español", "en": "English", "pt": "Português"}[language])
    hotel.elena.language = Language(language)
    vera = await hotel.arrives()
    await hotel.control.do("updates", raw='{"message": 7}')
    await hotel.control.do("updates", message={"message_id": "x", "chat": "nowhere"})
    await vera.taps("😡")
    await hotel.card("Vera")
    await hotel.quiet()
    dead = [one for one in await hotel.read(rows(Inbox)) if one.state is InboxState.DEAD]
    assert dead
    assert all(one.error for one in dead)
    await told_once(hotel, "trouble.update")


async def test_an_update_that_always_fails_stops_nobody_else(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "AGAIN", (0.05, 0.05, 0.05))
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    from bot.flows import peace  # noqa: PLC0415

    real = peace.pause

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(peace, "pause", broken)
    await vera.says("/pause 3")
    await vera.says("El baño está sucio")  # waits for the one before it, and is not lost
    await tom.taps("😍")
    await tom.shows("answer.recorded.stellar")
    await hotel.card("Vera", "El baño está sucio")
    await hotel.quiet()
    monkeypatch.setattr(peace, "pause", real)
    dead = [one for one in await hotel.read(rows(Inbox)) if one.state is InboxState.DEAD]
    assert [one.error is not None and "ZeroDivision" in one.error for one in dead] == [True]
    await told_once(hotel, "trouble.update")


async def test_what_telegram_refuses_and_what_never_works_is_told_to_the_managers(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    vera = await hotel.arrives()
    refusal = {"kind": "http", "status": 400, "description": "Bad Request: made up"}
    await hotel.control.faults({**refusal, "method": "sendMessage", "chat": vera.id})
    await vera.says("/help")
    await hotel.quiet()
    await hotel.control.no_more_faults()
    await told_once(hotel, "trouble.message")
    hotel.doomed = frozenset({FollowupKind.ASK})

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(questions, "ask_when_due", broken)
    await hotel.happens("arrival", vera)
    for _ in range(8):
        await hotel.later(minutes=5)
    await told_once(hotel, "trouble.followup")


async def test_a_refused_news_of_a_trouble_is_no_news(hotel: House) -> None:
    refusal = {"kind": "http", "status": 400, "description": "Bad Request: made up"}
    await hotel.control.faults({**refusal, "method": "sendMessage", "chat": hotel.elena.id})
    await hotel.control.do("updates", raw='{"message": 7}')
    await hotel.quiet()
    for _ in range(3):
        await hotel.later(minutes=15)
    await hotel.control.no_more_faults()
    await hotel.later(minutes=15)
    told = await hotel.read(rows(Followup))
    assert [one.kind for one in told].count(FollowupKind.TROUBLE) == 1


async def told_once(hotel: House, trouble: str) -> None:
    """In a quarter of an hour the manager knows, and is told no second time."""
    await hotel.later(minutes=15)
    await hotel.elena.shows(trouble)
    await hotel.later(minutes=15)
    assert await hotel.elena.count(trouble) == 1


async def test_one_chats_flood_control_holds_nobody_else_up(hotel: House) -> None:
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    await hotel.control.faults(
        {
            "kind": "http",
            "status": 429,
            "description": "Too Many Requests: retry after 2",
            "parameters": {"retry_after": 2},
            "chat": vera.id,
            "times": 1,
        }
    )
    await vera.says("/help")
    await tom.says("/help")
    await tom.shows("help.customer")
    assert await vera.count("help.customer") == 0
    await hotel.later(seconds=5)
    await vera.shows("help.customer")


@pytest.mark.parametrize("how", ["cut_after", "stall_after_delivery"])
async def test_a_question_in_doubt_is_never_asked_twice(
    hotel: House, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "SEND_TIMEOUT", 1.0)
    vera = await hotel.arrives()
    await vera.taps("😍")
    await hotel.quiet()
    fault = {"method": "sendMessage", "chat": vera.id, "kind": how, "seconds": 3}
    await hotel.control.faults(fault)
    await vera.follows(await hotel.link("room"))
    await vera.shows(question("room", vera.language))
    await hotel.later(minutes=1)
    await hotel.control.no_more_faults()
    await hotel.later(minutes=10)
    assert await vera.count(question("room", vera.language)) == 1
    doubtful = [
        one
        for one in await hotel.read(rows(Message))
        if one.state is OutboxState.UNCERTAIN and one.question_id
    ]
    assert len(doubtful) == 1
    await told_once(hotel, "trouble.doubt")
    await vera.taps("🙂")  # a tap proves that it arrived
    await vera.shows("answer.recorded.neutral")


async def test_an_alert_in_doubt_is_sent_again(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.control.faults(
        {"kind": "cut_after", "method": "sendMessage", "chat": hotel.group.id, "times": 1}
    )
    await vera.taps("😡")
    await hotel.quiet()
    await hotel.later(minutes=1)
    assert await hotel.group.count("card.head", "Vera") == 2  # twice rather than never
    await hotel.takes(hotel.marta)
    assert len(await hotel.cases()) == 1


async def test_staffs_words_in_doubt_are_theirs_to_send_again(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    card = await hotel.group.shows("card.state.taken")
    await hotel.quiet()
    await hotel.control.faults(
        {"kind": "cut_before", "method": "sendMessage", "chat": vera.id, "times": 1}
    )
    await hotel.marta.says("Voy ahora", to=hotel.group, topic=card.thread)
    asked = await hotel.group.shows("relay.uncertain", button="button.resend")
    assert asked.thread == card.thread
    assert await vera.count("Voy ahora") == 0
    await hotel.marta.taps("button.resend", on=asked, to=hotel.group)
    await vera.shows("Voy ahora")
