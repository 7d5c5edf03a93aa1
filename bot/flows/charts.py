"""Charts: the picture above a page of figures, of the same figures as the words below it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.flows import pages
from bot.flows.answers import Spot
from bot.flows.content import Content
from bot.flows.people import Who
from storage.queries import outbox
from storage.tables import Message, Person
from storage.vocabulary import Lane, MessageKind, Verdict


def show(session: Session, who: Who, person: Person, content: Content, now: datetime) -> None:
    """Answer a command with a page: its picture first, if there is anything to draw."""
    key = f"figures:{who.update_id}:{person.telegram_id}"
    owe(session, person, key, content, now, Lane.REPLY, MessageKind.REPLY)


def owe(
    session: Session,
    person: Person,
    key: str,
    content: Content,
    now: datetime,
    lane: Lane,
    kind: MessageKind,
) -> None:
    """Owe a page under a key, once; the words are an answer to the picture."""
    parts = {key: content}
    if drawable(content["slots"]):
        above = f"{key}:picture"
        parts = {above: picture(content), key: {**content, "under": above}}
    for part, told in parts.items():
        outbox.owe(
            session,
            key=part,
            lane=lane,
            kind=kind,
            chat_id=person.telegram_id,
            language=person.language,
            content=told,
            now=now,
        )


def turn(
    session: Session, who: Who, person: Person, spot: Spot, content: Content, now: datetime
) -> None:
    """Show another page in the same message, and its picture in the one above it."""
    pages.turn(session, person, who, spot, content, now)
    if spot.above is None or not drawable(content["slots"]):
        return
    outbox.owe(
        session,
        key=f"page:{who.update_id}:picture",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content={**picture(content), "message_id": spot.above},
        now=now,
    )


def picture(content: Content) -> Content:
    slots = {**content["slots"], "told": []}  # nobody's words are drawn
    return {**content, "op": "chart", "rows": [], "slots": slots, "about": []}


def drawable(slots: dict[str, Any]) -> bool:
    """Tell whether a page has a picture: of nothing there is none."""
    look = THERE.get(slots.get("page", ""))
    return look is not None and look(slots["figures"], slots["series"])


def any_answer(rows: Sequence[dict[str, Any]]) -> bool:
    return any(counted(one["tally"]) for one in rows)


def counted(tally: dict[str, int]) -> int:
    return sum(tally.values())


THERE: dict[str, Callable[[Any, Any], bool]] = {
    "summary": lambda found, _: bool(counted(found["tally"]) or found["cases"]["opened"]),
    "trend": lambda _, series: any_answer(series["points"]),
    "step": lambda _, series: any_answer(series["points"]),
    "reasons": lambda found, _: any(
        one["verdict"] == Verdict.BITTER for one in found["reasons"]
    ),
    "recovery": lambda found, _: bool(found["cases"]["opened"]),
    "teams": lambda found, _: any_answer(found["teams"]),
}


def below(session: Session, message: Message) -> Content:
    """Return the words as an answer to their picture, wherever that stands by now."""
    above = outbox.number_of(session, message.content["under"])
    return {**message.content, "reply_to": above}
