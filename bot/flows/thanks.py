"""Thanks: a stellar moment's words reach those who made it so; so does what is shown."""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from bot.domain.names import meant
from bot.domain.words import Decision, read
from bot.flows import aliases, maps, rota, views
from bot.flows.content import Content, says
from bot.flows.relay import Said, pieces
from storage.queries import outbox, people, sites
from storage.queries import thanks as rows
from storage.tables import Journey, Message, Moment, Person, Thanks
from storage.vocabulary import Lane, Language, MessageKind, Role, Verdict

A_NAME = 4  # words; so few name somebody, and the reader knows no names
ROOM = 3000  # of Telegram's 4096


def show(session: Session, moment: Moment, person: Person, said: Said, now: datetime) -> None:
    """Show the team what came with a moment that is no case: nobody else would look."""
    team, step, face = about(session, moment)
    alias = aliases.on_journey(session.get_one(Journey, moment.journey_id), person)
    for chat_id, language in chats(session, moment.site_id, team, now):
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


def give(session: Session, moment: Moment, person: Person, said: Said, now: datetime) -> bool:
    """Take words beside the best score for thanks, once; False if they are none."""
    assert moment.id is not None
    assert person.id is not None
    if moment.verdict is not Verdict.STELLAR or not are_thanks(said.words):
        return False
    given = rows.of_moment(session, moment.id)
    if given is not None:
        reword(session, given, moment, f"{given.words}\n{said.words}", now)
        return True
    given = Thanks(
        moment_id=moment.id,
        site_id=moment.site_id,
        person_id=person.id,
        staff_id=meant(said.words, staff(session, moment.site_id, person)),
        team=about(session, moment)[0],
        chat_id=said.spot.chat_id,
        message_id=said.spot.message_id,
        words=said.words,
        at=now,
    )
    session.add(given)
    session.flush()
    tell(session, given, now)
    return True


def are_thanks(words: str) -> bool:
    """Tell whether words beside the best score praise; a name alone does."""
    reading = read(words)
    if reading.asks or reading.wants_person or reading.complaint:
        return False
    if reading.verdict is Verdict.BITTER or reading.decision is Decision.BITTER:
        return False
    said = len(words.split())
    return 0 < said <= A_NAME or (said > A_NAME and reading.decision is not Decision.ASK)


def staff(session: Session, site_id: int, but: Person) -> dict[int, str]:
    """Return the first names of those who work there; nobody thanks themselves."""
    found = people.with_role(session, site_id, list(Role))
    return {one.id or 0: one.name for _, one in found if one.id != but.id}


def tell(session: Session, given: Thanks, now: datetime, again: str = "") -> None:
    """Owe the thanks to the team and to the one who is named, or the change of them."""
    for chat_id, language in readers(session, given, now):
        outbox.owe(
            session,
            key=f"thanks:{given.id}:{chat_id}{again}",
            lane=Lane.REPLY,
            kind=MessageKind.EDIT if again else MessageKind.TO_STAFF,
            chat_id=chat_id,
            language=language,
            content={
                "op": "thanks",
                "thanks": given.id,
                "again": bool(again),
                "about": [given.person_id],
            },
            now=now,
        )


def readers(session: Session, given: Thanks, now: datetime) -> list[tuple[int, Language]]:
    found = dict(chats(session, given.site_id, given.team, now))
    named = session.get(Person, given.staff_id) if given.staff_id else None
    if named is not None and named.reachable:
        found[named.telegram_id] = named.language
    return list(found.items())


def reword(session: Session, given: Thanks, moment: Moment, words: str, now: datetime) -> None:
    """Put other words in their place; who is named only now hears of it, too."""
    customer = session.get_one(Person, given.person_id)
    given.words, given.edited_at = words, now
    given.staff_id = meant(words, staff(session, moment.site_id, customer)) or given.staff_id
    session.flush()
    tell(session, given, now)  # those who have it already keep their message
    tell(session, given, now, again=f":{now.isoformat()}")


def edited(session: Session, moment: Moment, person: Person, said: Said, now: datetime) -> None:
    """Follow an edit of somebody's thanks."""
    given = rows.at_message(session, said.spot.chat_id, said.spot.message_id)
    if given is not None and given.person_id == person.id and given.words != said.words:
        reword(session, given, moment, said.words, now)


def shown(session: Session, message: Message, content: Content, _: datetime) -> Content | None:
    """Return the thanks as they stand when they leave; None if there is nothing to change."""
    given = session.get_one(Thanks, content["thanks"])
    moment = session.get_one(Moment, given.moment_id)
    customer = session.get_one(Person, given.person_id)
    named = session.get(Person, given.staff_id) if given.staff_id else None
    step = about(session, moment)[1]
    slots = {
        "alias": aliases.on_journey(session.get_one(Journey, moment.journey_id), customer),
        "step": step.get(message.language, "–"),
        "words": (given.words or "")[:ROOM],
    }
    if named is None:
        said = says("thanks.team", **slots)
    elif named.telegram_id == message.chat_id:
        said = says("thanks.you", **slots)
    else:
        said = says("thanks.named", name=named.name, **slots)
    if not content["again"]:
        return said
    number = outbox.number_of(session, f"thanks:{given.id}:{message.chat_id}")
    if number is None:
        message.error = "there is nothing to change yet"
        return None
    return {**said, "op": "edit", "message_id": number}


def about(session: Session, moment: Moment) -> tuple[str, dict[Language, str], str]:
    """Return the team, the step's names and the face of a moment."""
    journey = session.get_one(Journey, moment.journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    step = cycle.step(moment.step_key) if moment.step_key else None
    face = views.face_of(step, moment.score)
    names = {one: cycle.say(step.names, one) for one in Language} if step else {}
    return step.team if step else sites.EVERY_TEAM, names, face


def chats(
    session: Session, site_id: int, team: str, now: datetime
) -> Iterator[tuple[int, Language]]:
    """Yield where the team reads: its group, or the private chats of those on duty."""
    chat = sites.team_chat(session, site_id, team)
    if chat is not None:
        yield chat.chat_id, sites.language(session, site_id)
        return
    for person in rota.team_on_duty(session, site_id, team, now):
        yield person.telegram_id, person.language
