"""Thanks: a stellar moment's words reach those who made it so; so does what is shown."""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from bot.flows import aliases, maps, views
from bot.flows.content import says
from bot.flows.relay import Said, pieces
from storage.queries import outbox, people, sites
from storage.tables import Journey, Moment, Person
from storage.vocabulary import Lane, Language, MessageKind


def show(session: Session, moment: Moment, person: Person, said: Said, now: datetime) -> None:
    """Show the team what came with a moment that is no case: nobody else would look."""
    team, step, face = about(session, moment)
    alias = aliases.on_journey(session.get_one(Journey, moment.journey_id), person)
    for chat_id, language in chats(session, moment.site_id, team):
        head = says("team.shown", face=face, alias=alias, step=step.get(language, "–"))
        carried = [{"op": "relay", "to_guest": False, "by": alias, **piece}
                   for piece in pieces(said.content)]  # fmt: skip
        for place, content in enumerate([head, *carried]):
            outbox.owe(
                session,
                key=f"shown:{said.spot.chat_id}:{said.spot.message_id}:{chat_id}:{place}",
                lane=Lane.REPLY,
                kind=MessageKind.TO_STAFF,
                chat_id=chat_id,
                language=language,
                content={**content, "about": [person.id]},
                now=now,
            )


def edited(session: Session, moment: Moment, person: Person, said: Said, now: datetime) -> None:
    """Follow an edit of somebody's thanks."""


def about(session: Session, moment: Moment) -> tuple[str, dict[Language, str], str]:
    """Return the team, the step's names and the face of a moment."""
    journey = session.get_one(Journey, moment.journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    step = cycle.step(moment.step_key) if moment.step_key else None
    face = views.face_of(step, moment.score)
    names = {one: cycle.say(step.names, one) for one in Language} if step else {}
    return step.team if step else sites.EVERY_TEAM, names, face


def chats(session: Session, site_id: int, team: str) -> Iterator[tuple[int, Language]]:
    """Yield where the team reads: its group, or the private chats of those on duty."""
    chat = sites.team_chat(session, site_id, team)
    if chat is not None:
        yield chat.chat_id, sites.language(session, site_id)
        return
    for person in people.team_on_duty(session, site_id, team):
        yield person.telegram_id, person.language
