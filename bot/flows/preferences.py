"""Preferences: noted by the staff or said by the customer, shown at every visit."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import birthdays as rules_of_days
from bot.domain import preference as rules
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import alerts, birthdays, maps, pages, people, rota
from bot.flows.answers import Spot
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from storage.queries import cases, journeys, outbox, regulars, sites
from storage.tables import Journey, Person, Preference, Regular, Site
from storage.vocabulary import Lane, MessageKind

LABEL = 28  # characters of a button


def note(
    session: Session, site_id: int, person_id: int, words: str, by: Person, now: datetime
) -> None:
    """Keep what a customer prefers at a place; the same words are kept once."""
    said = rules.worded(words)
    if not said or len(said) > rules.LONGEST:
        raise BadInputError("preference.how", most=rules.LONGEST)
    if (day := rules_of_days.said(said)) is not None:
        birthdays.note(session, site_id, person_id, day, now)
        return
    regular = regulars.lock(session, site_id, person_id)
    before = [one.words for one, _ in regulars.noted(session, [regular.id or 0])]
    if any(rules.same(said, one) for one in before):
        return
    if len(before) >= rules.MOST:
        raise TooLateError("preference.full", n=rules.MOST)
    regulars.note(session, regular, said, by.id or 0, now)
    follow(session, person_id, now)


def follow(session: Session, person_id: int, now: datetime) -> None:
    """Let the cards show what is known by now."""
    case = cases.hot(session, person_id)
    if case is not None:
        alerts.refresh(session, case, now)


def strike(session: Session, found: tuple[Preference, Regular], now: datetime) -> None:
    preference, regular = found
    if regulars.drop(session, preference.id or 0):
        follow(session, regular.person_id, now)


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /preferences: keep what a customer says they prefer, and show what is kept."""
    person = people.meet(session, who, now)
    assert person.id is not None
    if words.strip():
        latest = journeys.latest(session, person.id)
        if latest is None:
            raise BadInputError("preference.nowhere")
        note(session, latest.site_id, person.id, words, person, now)
    people.reply(session, person, who, own(session, person), now)


def own(session: Session, person: Person) -> Content:
    """Return what is kept of a customer, each with a button to strike it out."""
    regulars_ = regulars.of_person(session, person.id or 0)
    theirs = [one.id or 0 for one in regulars_]
    found = regulars.noted(session, theirs)
    several = len({regular.site_id for _, regular in found}) > 1
    rows = [[struck("prefer", one)] for one, _ in found]
    rows += [
        [button("birthday", one.id or 0, birthdays.STRIKE, text="✖ 🎂")]
        for one in regulars_
        if one.birthday
    ]
    lines: list[object] = [
        f"• {one.words}"
        + (f" · {session.get_one(Site, regular.site_id).name}" if several else "")
        for one, regular in found
    ]
    lines += [
        key("birthday.known", day=birthdays.told(one)) for one in regulars_ if one.birthday
    ]
    return says("preference.own" if lines else "preference.none", *rows, lines=lines)


def struck(verb: str, one: Preference, ref: int | None = None) -> Content:
    """Return the button that strikes a preference out."""
    label = f"✖ {one.words}"[:LABEL]
    if ref is None:
        return button(verb, one.id or 0, text=label)
    return button(verb, ref, f"p{one.id}", text=label)


def remove(session: Session, who: Who, preference_id: int, spot: Spot, now: datetime) -> None:
    """Strike out what the customer no longer wants to be known; twice is as once."""
    person = people.meet(session, who, now)
    found = regulars.preference(session, preference_id)
    if found is not None:
        if found[1].person_id != person.id:
            raise NotAllowedHereError("answer.foreign")
        strike(session, found, now)
    pages.turn(session, person, who, spot, {**own(session, person), "op": "edit"}, now)


def remind(session: Session, journey: Journey, now: datetime) -> None:
    """Tell the team of the first step that somebody came whose preferences are known."""
    if not regulars.preferences(session, journey.id or 0):
        return
    team = maps.cycle(session, journey.cycle_id).steps[0].team
    chat = sites.team_chat(session, journey.site_id, team)
    if chat is not None:
        where = [(chat.chat_id, sites.language(session, journey.site_id))]
    else:
        duty = rota.team_on_duty(session, journey.site_id, team, now)
        where = [(one.telegram_id, one.language) for one in duty]
    about = {"journey": journey.id, "about": [journey.person_id]}
    for chat_id, language in where:
        outbox.owe(
            session,
            key=f"back:{journey.id}:{chat_id}",
            lane=Lane.BULK,
            kind=MessageKind.REPORT,
            chat_id=chat_id,
            language=language,
            content={**says("back_again"), "op": "back_again", **about},
            now=now,
        )
