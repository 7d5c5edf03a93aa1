"""What customers write, kept as it was read: parts within seconds are one comment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.words import USUAL, VERSION, Reading, Thresholds, together
from bot.flows import moments, showings
from bot.flows.answers import Spot
from bot.flows.relay import Said
from storage.queries import remarks
from storage.tables import Journey, Moment, Person, Question, Remark, Site

ONE_COMMENT = timedelta(seconds=90)  # people write in bursts


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of a customer's with what they wrote just before, read as one comment."""

    said: Said
    reading: Reading
    remark: Remark
    before: Sequence[Remark]
    by: Thresholds

    @property
    def asked(self) -> bool:
        """Tell whether a tap was asked for already in this comment."""
        return any(one.asked_at is not None for one in self.before)


def hear(
    session: Session,
    person: Person,
    journey: Journey,
    question: Question | None,
    said: Said,
    now: datetime,
) -> Heard:
    """Read a message together with the parts that came just before it, and keep it."""
    assert person.id is not None
    assert journey.id is not None
    by = thresholds(session, journey.site_id)
    before = parts(session, person, question, now) if said.words else []
    reading = together([*(one.words for one in before), said.words], by)
    remark = Remark(
        person_id=person.id,
        journey_id=journey.id,
        chat_id=said.spot.chat_id,
        message_id=said.spot.message_id,
        at=now,
        words=said.words,
        p_bitter=reading.p_bitter,
        reader=VERSION,
    )
    if said.words:
        session.add(remark)
        session.flush()
    return Heard(said, reading, remark, before, by)


def parts(
    session: Session, person: Person, question: Question | None, now: datetime
) -> list[Remark]:
    """Return the earlier parts of what is being said: nothing was asked or settled since."""
    since = now - ONE_COMMENT
    if question is not None and question.asked_at is not None:
        since = max(since, question.asked_at)
    found = remarks.since(session, person.id or 0, since)
    return [one for one in found if one.label is None]


def thresholds(session: Session, site_id: int) -> Thresholds:
    """Return from which chances words count at a site."""
    return USUAL.but(session.get_one(Site, site_id).thresholds or {})


def moment_of(session: Session, heard: Heard) -> Moment | None:
    """Return the moment that the earlier parts belong to."""
    numbers = [one.moment_id for one in heard.before if one.moment_id is not None]
    return session.get(Moment, numbers[-1]) if numbers else None


def attach(session: Session, moment: Moment, heard: Heard, now: datetime) -> None:
    """Keep the words with a moment, and first those parts that belonged nowhere yet."""
    gather(session, moment, heard.before, now)
    showings.note(session, moment, heard.said, now)
    heard.remark.moment_id = moment.id


def gather(session: Session, moment: Moment, found: Sequence[Remark], now: datetime) -> None:
    """Give words that waited for a tap to the moment they are about, and what was shown."""
    showings.gather(session, moment, now)
    for one in found:
        if one.moment_id is None:
            spot = Spot(one.chat_id, one.message_id)
            moments.add_note(session, moment, one.words, None, spot, now)
            one.moment_id = moment.id
