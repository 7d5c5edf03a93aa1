"""Every answer of the Bot API leads to one fate."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.delivery import (
    LONGEST_WAIT,
    Doubtful,
    Fate,
    Later,
    Migrated,
    Never,
    NeverWhy,
    NotModified,
    OnDoubt,
    PlainText,
    Sent,
    TokenRefused,
    TopicGone,
    judge,
    on_doubt,
    wait_before,
)
from storage.vocabulary import MessageKind

BLOCKED = "Forbidden: bot was blocked by the user"
START = "Forbidden: bot can't initiate conversation with a user"
GONE = "Forbidden: the group chat was deleted"
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TAG = "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
RIGHTS = "Bad Request: not enough rights to send text messages to the chat"

REFUSALS: list[tuple[int, str, Fate]] = [
    (403, BLOCKED, Never(NeverWhy.BLOCKED, BLOCKED)),
    (403, START, Never(NeverWhy.NOT_STARTED, START)),
    (403, GONE, Never(NeverWhy.CHAT_GONE, GONE)),
    (403, "Forbidden: new words", Never(NeverWhy.NO_RIGHTS, "Forbidden: new words")),
    (400, RIGHTS, Never(NeverWhy.NO_RIGHTS, RIGHTS)),
    (400, SAME, NotModified()),
    (400, TAG, PlainText(TAG)),
    (400, "Bad Request: message thread not found", TopicGone()),
    (400, "Bad Request: TOPIC_CLOSED", TopicGone()),
    (400, "Bad Request: odd", Never(NeverWhy.BAD_REQUEST, "Bad Request: odd")),
    (401, "Unauthorized", TokenRefused()),
    (404, "Not Found", TokenRefused()),
    (500, "Internal Server Error", Doubtful()),
    (502, "Bad Gateway", Doubtful()),
    (409, "Conflict", Later(timedelta(seconds=2), charge=True)),
]


@pytest.mark.parametrize(("status", "description", "fate"), REFUSALS)
def test_a_refusal_has_its_fate(status: int, description: str, fate: Fate) -> None:
    body = {"ok": False, "error_code": status, "description": description}
    assert judge(status, body) == fate


@pytest.mark.parametrize(
    ("description", "why"),
    [
        ("Forbidden: user is deactivated", NeverWhy.DEACTIVATED),
        ("Forbidden: bot was kicked from the supergroup chat", NeverWhy.KICKED),
        ("Forbidden: bot is not a member of the channel chat", NeverWhy.KICKED),
    ],
)
def test_each_closed_door_says_why(description: str, why: NeverWhy) -> None:
    assert judge(403, {"ok": False, "description": description}) == Never(why, description)


def test_an_unknown_method_is_our_mistake_and_not_the_tokens() -> None:
    description = "Not Found: method not found"
    fate = judge(404, {"ok": False, "description": description})
    assert fate == Never(NeverWhy.BAD_REQUEST, description)


def test_flood_waits_as_long_as_telegram_says_and_only_for_that_chat() -> None:
    body = {"ok": False, "parameters": {"retry_after": 17}}
    assert judge(429, body) == Later(timedelta(seconds=17), pause_chat=True)


@pytest.mark.parametrize("parameters", [None, {}, {"retry_after": "soon"}, ["retry_after"]])
def test_flood_without_a_time_waits_a_second(parameters: Any) -> None:
    body = {"ok": False, "parameters": parameters}
    assert judge(429, body) == Later(timedelta(seconds=1), pause_chat=True)


def test_an_upgraded_group_has_a_new_id() -> None:
    body = {"ok": False, "description": "…", "parameters": {"migrate_to_chat_id": -1007}}
    assert judge(400, body) == Migrated(-1007)


def test_what_was_taken_carries_the_message() -> None:
    assert judge(200, {"ok": True, "result": {"message_id": 5}}) == Sent({"message_id": 5})
    assert judge(200, {"ok": True, "result": True}) == Sent({})


def test_questions_and_staffs_words_are_never_sent_twice() -> None:
    stopped = {kind for kind in MessageKind if on_doubt(kind) is OnDoubt.STOP}
    assert stopped == {MessageKind.QUESTION, MessageKind.TO_CUSTOMER}


def test_waits_grow_to_a_limit_and_are_never_nothing() -> None:
    shortest = [wait_before(tries, 0.0).total_seconds() for tries in range(20)]
    longest = [wait_before(tries, 1.0).total_seconds() for tries in range(20)]
    assert shortest == sorted(shortest)
    assert shortest[0] == 0.5
    assert longest[:3] == [1.0, 2.0, 4.0]
    assert max(longest) == LONGEST_WAIT
