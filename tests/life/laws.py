"""What must hold after every step of a life, asked of the rows and of everybody's phones.

I1 each update has one row and none is left or dead; I2 what comes again changes nothing (the
walk tries it); I3 a bitter moment has its one case, and somebody hears of it or it is known
that nobody did; I4 nothing is asked or sent more often than owed; I5 each case goes a legal
way, which its history tells; I6 the books of gestures add up; I7 no customer reads of another
and neither side of the other's account; I8 no question goes to who asked for silence; I10
nothing due is left lying; I11 what failed for good is written down; I13 nothing is left of who
was forgotten; I14 what people decide has an actor. Not here: I9 and I12, of the heartbeat and
the sender, which this level leaves out, and the times of I11.
"""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.domain import cases as life
from storage.tables.base import text_of
from storage.vocabulary import Act, CaseState
from tests.journeys.invariants import ASIDE
from tests.life.town import FIRST_CUSTOMER, FIRST_UPDATE, STAFF, Town, name_of

LAWS = {
    "I1: an update is unfinished or dead": """
        SELECT update_id, state, error, body FROM inbox
        WHERE state != 'done' OR attempts > 0""",
    "I3: a bitter moment without its one case": """
        SELECT m.id FROM moment m WHERE m.verdict = 'bitter'
        AND (SELECT count(*) FROM "case" c WHERE c.moment_id = m.id) != 1""",
    "I3: nobody was told, and nobody knows": """
        SELECT c.id, c.opened_at, :now FROM "case" c
        WHERE c.state = 'open' AND c.alerted_at IS NULL
        AND julianday(:now) - 61 / 86400.0 > (SELECT max(julianday(e.at)) FROM case_event e
            WHERE e.case_id = c.id AND e.act IN ('open', 'reopen', 'pass_on'))
        AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND (
            e.details LIKE '%unreached%' OR e.details LIKE '%rerouted%'
            OR e.details LIKE '%unheard%'))""",
    "I4: a question is owed more than twice unasked": """
        SELECT question_id FROM outbox
        WHERE kind = 'question' AND lane = 2 AND question_id IS NOT NULL
        GROUP BY question_id HAVING count(*) > 2""",
    "I5: an owner too many or too few": """
        SELECT id, state, owner_id FROM "case"
        WHERE (state = 'open' AND owner_id IS NOT NULL) OR (owner_id IS NULL
        AND state IN ('taken', 'done', 'recovered', 'unverified'))""",
    "I6: a purse is not the sum of its ledger": """
        SELECT p.id, p.spent FROM purse p WHERE p.spent !=
        (SELECT coalesce(sum(l.amount), 0) FROM ledger l WHERE l.purse_id = p.id)""",
    "I6: a gesture is booked for something else": """
        SELECT g.id, g.state, g.amount, g.booked FROM
        (SELECT *, (SELECT coalesce(sum(l.amount), 0) FROM ledger l WHERE l.gift_id = gift.id)
            AS booked FROM gift) g
        WHERE g.booked != CASE WHEN g.state IN ('given', 'redeemed') THEN g.amount
            WHEN g.state = 'expired' THEN g.booked ELSE 0 END""",
    "I6: allowed by whoever asked": """
        SELECT g.id FROM gift g JOIN ledger l ON l.gift_id = g.id
        WHERE l.act = 'approved' AND g.asked_by = g.decided_by""",
    "I6: the same gesture twice for one case": """
        SELECT case_id, key FROM gift WHERE state IN ('given', 'redeemed')
        GROUP BY case_id, key HAVING count(*) > 1""",
    "I10: a message is left lying": """
        SELECT o.id, o.key, o.state, o.due_at, o.error FROM outbox o
        WHERE o.state = 'sending' OR (o.state = 'pending' AND o.due_at <= :now
        AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.chat_id = o.chat_id AND b.id < o.id
            AND b.lane = o.lane AND b.state = 'pending' AND b.doubts + b.attempts > 0))""",
    "I10: a follow-up is left lying": """
        SELECT key, state, because FROM followup WHERE state IN ('handed', 'dead')
        OR (state = 'waiting' AND due_at <= :now)""",
    "I11: what failed is written down nowhere": """
        SELECT o.id, o.key, o.error FROM outbox o WHERE o.state = 'uncertain'
        AND o.kind = 'question'
        AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.object = 'doubt:' || o.id)""",
    "I14: nobody did what only people do": """
        SELECT id, case_id, act FROM case_event
        WHERE actor_id IS NULL
        AND act IN ('take', 'hand_on', 'done', 'give', 'misread', 'speak')""",
}


class Laws:
    """Looks at a town after each step, and remembers how it was."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._events = 0
        self._states: dict[int, CaseState] = {}
        self._calls = 0
        self._purged: set[int] = set()

    def broken(self) -> list[str]:
        """Return every law that does not hold, in words."""
        raw: sqlite3.Connection = self._town.db.line._raw
        now = {"now": text_of(self._town.clock.at)}
        told = [
            f"{name}: {row}"
            for name, query in LAWS.items()
            for row in raw.execute(query, now if ":now" in query else {})
        ]
        return [
            *told,
            *self._rows(raw),
            *self._histories(raw),
            *self._readers(),
            *self._silence(raw),
            *self._copies(raw),
            *self._forgotten(raw),
        ]

    def _rows(self, raw: sqlite3.Connection) -> Iterator[str]:
        query = "SELECT count(*) FROM inbox WHERE update_id >= ?"
        (rows,) = raw.execute(query, (FIRST_UPDATE,)).fetchone()
        if rows != len(self._town.kept):
            yield f"I1: {len(self._town.kept)} updates came, {rows} have a row"

    def _histories(self, raw: sqlite3.Connection) -> Iterator[str]:
        """I5: from how each case stood, its new lines lead to how it stands."""
        query = "SELECT id, case_id, act FROM case_event WHERE id > ? ORDER BY id"
        for number, case, word in raw.execute(query, (self._events,)):
            self._events, act = number, Act(word)
            if case not in self._states:
                self._states[case] = CaseState.OPEN
                if act is not Act.OPEN:
                    yield f"I5: case {case} begins with {act}"
            elif act not in ASIDE:
                try:
                    self._states[case] = life.after(self._states[case], act)
                except life.NotAllowedError as error:
                    yield f"I5: case {case}: {error}"
        for case, state in raw.execute('SELECT id, state FROM "case"'):
            if self._states.get(case) != state:
                yield f"I5: case {case} is {state}, its history says {self._states.get(case)}"

    def _readers(self) -> Iterator[str]:
        """I7: look at what was sent since."""
        calls, self._calls = (
            self._town.phones.calls[self._calls :],
            len(self._town.phones.calls),
        )
        customers = self._town.customers
        for call in calls:
            chat = int(call["params"].get("chat_id", 0))
            if not chat:
                continue
            said = json.dumps({**call["params"], "chat_id": None}, default=str)
            if chat >= FIRST_CUSTOMER:
                others = [name_of(one) for one in customers if one != chat]
                accounts = [*STAFF, *(one for one in customers if one != chat)]
            else:
                others, accounts = [], customers
            for mark in (*others, *map(str, accounts)):
                if mark in said:
                    yield f"I7: {mark} stands in chat {chat}: {said}"

    def _silence(self, raw: sqlite3.Connection) -> Iterator[str]:
        """I8: no question left after who was asked had said /stop, or was forgotten."""
        query = """
            SELECT o.id, o.key FROM outbox o JOIN person p ON p.telegram_id = o.chat_id
            WHERE o.kind = 'question' AND o.state = 'sent' AND o.settled_at > p.stopped_at"""
        for row in raw.execute(query):
            yield f"I8: sent after /stop: {row}"

    def _copies(self, raw: sqlite3.Connection) -> Iterator[str]:
        """I4: nothing is sent more often than its row says."""
        query = "SELECT key, doubts + attempts FROM outbox"
        for key, more in raw.execute(query):
            if self._town.sends[key] > 1 + more:
                yield f"I4: {key} was sent {self._town.sends[key]} times, {more} known"

    def _forgotten(self, raw: sqlite3.Connection) -> Iterator[str]:
        """I13: once the clearing is done, look for what they were called and wrote."""
        query = "SELECT id FROM erasure WHERE purged_at IS NOT NULL"
        for (number,) in raw.execute(query):
            if number in self._purged:
                continue
            self._purged.add(number)
            gone = self._town.gone.pop(0) if self._town.gone else None
            if gone is not None and gone not in self._town.back:
                yield from self._left_of(raw, name_of(gone))

    def _left_of(self, raw: sqlite3.Connection, mark: str) -> Iterator[str]:
        for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for row in raw.execute(f'SELECT * FROM "{table}"'):
                if mark.lower() in str(row).lower():
                    yield f"I13: {mark} is still in {table}: {row}"
        file = Path(self._town.url.removeprefix("sqlite:///"))
        for path in (file, file.with_name(file.name + "-wal")):
            if path.exists() and mark.encode() in path.read_bytes():
                yield f"I13: {mark} is still in {path.name}"


def words_of(broken: list[str], told: list[Any]) -> str:
    """Put what is wrong, and what led there, into words."""
    return "\n".join([*broken, "after:", *map(str, told[-12:])])
