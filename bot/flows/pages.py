"""Pages: messages of ours that somebody leafs through, and that show something else then."""

from datetime import datetime

from sqlmodel import Session

from bot.flows import alerts
from bot.flows.answers import Spot
from bot.flows.content import Content
from bot.flows.people import Who
from storage.queries import outbox
from storage.tables import Person
from storage.vocabulary import Lane, Language, MessageKind


def turn(
    session: Session, person: Person, who: Who, spot: Spot, content: Content, now: datetime
) -> None:
    """Owe the new state of the message under which a button was pressed."""
    show(session, person.language, who, spot, content, now)


def put(session: Session, who: Who, spot: Spot, content: Content, now: datetime) -> None:
    """Owe the same in the language of the chat, which others read, too."""
    show(session, alerts.language_in(session, spot.chat_id), who, spot, content, now)


def show(
    session: Session, language: Language, who: Who, spot: Spot, content: Content, now: datetime
) -> None:
    outbox.owe(
        session,
        key=f"page:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=language,
        content={**content, "message_id": spot.message_id},
        now=now,
    )
