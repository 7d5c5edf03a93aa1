"""Settles a message by its fate: what the row becomes, and who is told."""

import random
from collections.abc import Callable
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, Protocol

import structlog
from sqlmodel import Session

from bot.domain import delivery
from bot.domain.delivery import (
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
)
from storage.queries import inbox, outbox
from storage.tables import Message
from storage.vocabulary import OutboxState

log = structlog.get_logger(__name__)

P = ParamSpec("P")

CHAT_LOST = {
    NeverWhy.BLOCKED,
    NeverWhy.NOT_STARTED,
    NeverWhy.DEACTIVATED,
    NeverWhy.CHAT_GONE,
    NeverWhy.KICKED,
    NeverWhy.NO_RIGHTS,
}


class Owed(Protocol):
    """Those who owe messages: asked before one leaves, told when its fate is known."""

    def prepare(
        self, session: Session, message: Message, now: datetime
    ) -> dict[str, Any] | None:
        """Return what it says at this moment; None, with the reason in `error`, if moot."""
        ...

    def sent(self, session: Session, message: Message, result: Any, now: datetime) -> None:  # noqa: ANN401 - Telegram's
        """Learn that it was sent."""
        ...

    def failed(
        self, session: Session, message: Message, why: str, now: datetime, *, lasting: bool
    ) -> None:
        """Learn that it never will be; `lasting`: nothing will be in that chat."""
        ...

    def uncertain(self, session: Session, message: Message, now: datetime) -> None:
        """Learn that nobody knows whether it was sent, and that it is not sent again."""
        ...

    def topic_gone(self, session: Session, message: Message, now: datetime) -> None:
        """Learn that the topic it was for is no more."""
        ...

    def migrated(self, session: Session, old: int, new: int, now: datetime) -> None:
        """Learn that a group has a new id."""
        ...


class UntoldError(Exception):
    """Those who owed a message fail when told its fate: settle it again without them."""

    def __init__(self, message: Message, error: Exception) -> None:
        super().__init__(type(error).__name__)
        self.message = message


class Settling:
    """Writes fates down. What is no longer leased by us is left alone."""

    def __init__(self, owed: Owed) -> None:
        self._owed = owed
        self.untold: set[int | None] = set()  # messages about whose fate nobody can be told

    def settle(  # noqa: C901 - one case a fate
        self, session: Session, message: Message, fate: Fate, now: datetime
    ) -> None:
        """Give a message that came back the state that its fate asks for."""
        match fate:
            case Sent(result):
                self._sent(session, message, result, now)
            case NotModified():
                self._sent(session, message, {}, now)
            case Later():
                self._later(session, message, fate, now)
            case Doubtful():
                self.doubt(session, message, now)
            case Never(why, description):
                words = f"{why}: {description}" if description else why
                self._fail(session, message, words, now, lasting=why in CHAT_LOST, why=why)
            case PlainText(description):
                self._fail(session, message, description, now)
            case Migrated(new):
                self._move(session, message, new, now)
            case TopicGone():
                if outbox.settle(
                    session, message, OutboxState.DEAD, now, error="the topic is gone"
                ):
                    self._tell(session, message, self._owed.topic_gone, message, now)
            case TokenRefused():
                outbox.postpone(session, message, now, error="token refused")

    def cancel(self, session: Session, message: Message, now: datetime) -> None:
        """Give up a message that became moot before it left."""
        outbox.settle(session, message, OutboxState.CANCELLED, now, error=message.error)

    def doubt(
        self, session: Session, message: Message, now: datetime, *, at_once: bool = False
    ) -> None:
        """Nobody knows whether it arrived: its kind decides."""
        again = delivery.on_doubt(message.kind) is OnDoubt.RESEND
        if again and message.doubts < delivery.MAX_DOUBTS:
            luck = random.random()  # noqa: S311 - jitter
            due = now if at_once else now + delivery.wait_before(message.doubts, luck)
            outbox.postpone(session, message, due, doubts=1, error="in doubt")
        elif outbox.settle(session, message, OutboxState.UNCERTAIN, now, error="in doubt"):
            log.warning("message uncertain", message=message.id, kind=message.kind.value)
            if again:
                self._tell(
                    session, message, self._owed.failed, message, "in doubt", now, lasting=False
                )
            else:
                self._tell(session, message, self._owed.uncertain, message, now)

    def _sent(
        self, session: Session, message: Message, result: dict[str, Any], now: datetime
    ) -> None:
        number = result.get("message_id")
        if outbox.settle(session, message, OutboxState.SENT, now, message_id=number):
            self._tell(session, message, self._owed.sent, message, result, now)

    def _later(self, session: Session, message: Message, fate: Later, now: datetime) -> None:
        if fate.charge and message.attempts + 1 >= delivery.MAX_FAILURES:
            self._fail(session, message, message.error or "failed too often", now)
            return
        luck = random.random()  # noqa: S311 - jitter
        wait = delivery.wait_before(message.attempts, luck) if fate.charge else fate.after
        outbox.postpone(
            session, message, now + wait, failures=int(fate.charge), error=message.error
        )

    def _fail(
        self,
        session: Session,
        message: Message,
        words: str,
        now: datetime,
        *,
        lasting: bool = False,
        why: str | None = None,
    ) -> None:
        if outbox.settle(session, message, OutboxState.DEAD, now, error=words):
            log.warning("message dead", message=message.id, reason=words)
            self._tell(
                session, message, self._owed.failed, message, why or words, now, lasting=lasting
            )

    def _move(self, session: Session, message: Message, new: int, now: datetime) -> None:
        old = message.chat_id
        if outbox.postpone(session, message, now, error=None):
            outbox.move(session, old, new)
            self._tell(session, message, self._owed.migrated, old, new, now)

    def _tell(
        self,
        session: Session,
        message: Message,
        what: Callable[Concatenate[Session, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Tell those who owed it. Their trouble must not unsend it: see UntoldError."""
        if message.id in self.untold:
            return
        try:
            what(session, *args, **kwargs)
            session.flush()
        except Exception as error:
            if inbox.is_outage(error):
                raise
            raise UntoldError(message, error) from error
