"""Handovers: a case goes to a colleague of one's choice; they hear of it, and the customer."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import NotAllowedHereError
from bot.flows import alerts, cases, pages, people, recoveries, rota
from bot.flows.answers import Spot
from bot.flows.content import Content, button, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups
from storage.tables import Case, Person
from storage.vocabulary import Act, CaseState, FollowupKind, MessageKind

LEAVE = "leave"
MOST = 24  # people to choose from


def press(
    session: Session, who: Who, case_id: int, value: str, spot: Spot, now: datetime
) -> str | None:
    """Show who may have it, hand it to one of them, or keep it after all."""
    case, person = cases.theirs(session, who, case_id, now)
    recoveries.own(session, case, person)
    if value == LEAVE:
        pages.put(session, who, spot, edited(says("handover.kept", case=case_id)), now)
        return None
    if case.state is not CaseState.TAKEN:
        raise cases.moved_on(session, case)
    if not value:
        return ask(session, case, person, who, spot, now)
    to = chosen(session, case, value, now)
    hand_on(session, case, person, to, now)
    told = says("handover.done", case=case_id, by=person.name, name=to.name)
    pages.put(session, who, spot, edited(told), now)
    return None


def edited(content: Content) -> Content:
    return {**content, "op": "edit"}


def ask(
    session: Session, case: Case, person: Person, who: Who, spot: Spot, now: datetime
) -> str | None:
    """Show the colleagues on duty, beside the card."""
    every = colleagues(session, case, now)
    if not every:
        return "handover.nobody"
    seen = case.owner_id  # whoever presses late hands nothing on that is another's by then
    rows = [
        [button("hand_on", case.id or 0, f"{seen}-{one.id}", text=one.name)]
        for one in every[:MOST]
    ]
    leave = [button("hand_on", case.id or 0, LEAVE, say="button.cancel")]
    content = says("handover.ask", *rows, leave, case=case.id)
    card = case_rows.card_in(session, case.id or 0, spot.chat_id)
    if card is None:
        people.reply(session, person, who, content, now)
    else:
        alerts.note(session, case, card, content, now, MessageKind.TO_STAFF)
    return None


def colleagues(session: Session, case: Case, now: datetime) -> list[Person]:
    """Return who of the team is on duty, but for whoever has the case."""
    there = rota.team_on_duty(session, case.site_id, case.team, now, danger=case.urgent)
    return [one for one in there if one.id != case.owner_id]


def chosen(session: Session, case: Case, value: str, now: datetime) -> Person:
    """Return the colleague whom a button named, if both still stand where they stood."""
    seen, _, number = value.partition("-")
    found = {str(one.id): one for one in colleagues(session, case, now)}
    if seen != str(case.owner_id):
        raise cases.moved_on(session, case)
    if number not in found:
        raise NotAllowedHereError("handover.not_there")
    return found[number]


def hand_on(session: Session, case: Case, by: Person, to: Person, now: datetime) -> None:
    """Let a colleague speak to the customer from now on."""
    before = session.get_one(Person, case.owner_id)
    cases.move(session, case, Act.HAND_ON, now, by, {"to": to.id}, owner_id=to.id)
    recoveries.drop_report(session, case)
    followups.cancel(session, "handed on", FollowupKind.SILENCE, case_id=case.id or 0)
    if case.spoken_at is None:
        key = f"silence:{case.id}:{now.isoformat()}"
        recoveries.expect_words(session, case, key, now)
    people.audit(session, by, "hand_on", f"case:{case.id}", now, to=to.id)
    tell(session, case, by, before, to, now)
    alerts.refresh(session, case, now)


def tell(
    session: Session, case: Case, by: Person, before: Person, to: Person, now: datetime
) -> None:
    """Tell the colleague in private, and the customer who speaks now."""
    shown = any(one.person_id is None for one in case_rows.cards(session, case.id or 0))
    own = case_rows.card_in(session, case.id or 0, to.telegram_id)
    if own is None and not shown:  # no group has it
        own = alerts.card_in(session, case, to.telegram_id, now, to)
        alerts.send_card(session, case, own, now)
    look = button("case", case.id or 0, "0", text=f"#{case.id}")
    yours = says("handover.yours", [look], case=case.id, by=by.name)
    people.tell(session, to, f"yours:{case.id}:{now.isoformat()}", yours, now)
    if before.id != by.id:
        alerts.tell(session, case, "case.taken_over", now, name=to.name, before=before.name)
    slots = {"name": to.name, "before": before.name}
    cases.to_customer(session, case, "case.another_is_on_it", now, **slots)
