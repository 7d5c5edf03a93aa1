"""Drills: a practice case from the alert to the customer's word, with nobody else in it."""

from collections.abc import Callable
from datetime import datetime

from sqlmodel import Session

from bot.domain import drill as life
from bot.domain.cycle import Cycle, Step
from bot.domain.playbook import opening
from bot.domain.talk import PHRASES
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import chains, maps, people, views
from bot.flows.answers import Spot
from bot.flows.content import Content, says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import drills, followups, outbox, sites
from storage.tables import Drill, Message, Person, Site
from storage.vocabulary import DrillAct, DrillStage, FollowupKind, Language, Role

WORST = 1
Speak = Callable[[str, Language], str]  # a ready phrase in a language


def begin(session: Session, who: Who, now: datetime) -> None:
    """Begin a practice case in the private chat of whoever asks for one; one at a time."""
    person = people.meet(session, who, now)
    site = people.site_of(session, person, Role.STAFF)
    if drills.running(session, person.id or 0) is not None:
        people.reply(session, person, who, says("drill.there"), now)
        return
    version = sites.current_cycle(session, site.id or 0)
    if version is None:
        raise NotAllowedHereError("drill.no_cycle")
    cycle = maps.cycle(session, version.id or 0)
    turn = drills.begun(session, person.id or 0) % len(cycle.steps)
    drill = Drill(
        person_id=person.id or 0,
        site_id=site.id or 0,
        cycle_id=version.id or 0,
        step_key=cycle.steps[turn].key,
        begun_at=now,
    )
    session.add(drill)
    session.flush()
    people.tell(session, person, card_key(drill), {"op": "drill", "drill": drill.id}, now)
    rules = chains.pace(cycle, drill.step_key, WORST, urgent=False)
    plan(session, drill, "late", now + rules.supervisors)
    plan(session, drill, "end", now + life.LASTS)


def card_key(drill: Drill) -> str:
    return f"drill:{drill.id}"


def plan(session: Session, drill: Drill, what: str, at: datetime) -> None:
    key = f"{card_key(drill)}:{what}"
    followups.plan(session, key, FollowupKind.DRILL, at)


def map_of(session: Session, drill: Drill) -> tuple[Cycle, Step]:
    cycle = maps.cycle(session, drill.cycle_id)
    return cycle, cycle.step(drill.step_key)


def press(
    session: Session,
    who: Who,
    drill_id: int,
    value: str,
    spot: Spot,
    speak: Speak,
    now: datetime,
) -> None:
    """A button of the practice card was pressed."""
    person = people.meet(session, who, now)
    drill = drills.lock(session, drill_id)
    if drill is None:
        raise TooLateError("error.gone")
    if drill.person_id != person.id:
        raise NotAllowedHereError("error.gone")
    act, _, place = value.partition("-")
    if act == "say" and place.isdigit() and int(place) < len(PHRASES):
        words = opening(speak(f"phrase.{PHRASES[int(place)]}", person.language), None)
        speak_up(session, drill, person, who, words, now)
        return
    to = life.after(drill.stage, DrillAct(act)) if act in set(DrillAct) else None
    if to is None:
        raise TooLateError("drill.not_now")
    step_on(session, drill, to, now)
    redraw(session, drill, person, who, spot, now)
    if drill.stage is DrillStage.OVER:
        people.reply(session, person, who, says("drill.stopped"), now)


def step_on(session: Session, drill: Drill, to: DrillStage, now: datetime) -> None:
    drill.stage = to
    if to is DrillStage.TAKEN:
        drill.taken_at = drill.taken_at or now
    elif to is DrillStage.DONE:
        drill.done_at = now
        plan(session, drill, "verify", now + life.CUSTOMER_ANSWERS)
    elif to is DrillStage.OVER:
        drill.over_at = now
    session.flush()


def redraw(
    session: Session, drill: Drill, person: Person, who: Who, spot: Spot, now: datetime
) -> None:
    content = {"op": "drill", "drill": drill.id, "message_id": spot.message_id}
    people.change(session, person, who, content, now)


def speak_up(
    session: Session, drill: Drill, person: Person, who: Who, words: str, now: datetime
) -> None:
    """Show what a customer would read; nobody does."""
    if drill.stage not in life.SPEAKING:
        raise TooLateError("drill.not_now")
    drill.spoken_at = drill.spoken_at or now
    place = session.get_one(Site, drill.site_id).name
    said = says("drill.would_read", by=f"{person.name} · {place}", words=words)
    people.reply(session, person, who, said, now)


def replied(session: Session, who: Who, said: Said, now: datetime) -> bool:
    """Take a reply to the practice card for words to its customer; False if it is none."""
    if said.spot.chat_id != who.telegram_id:
        return False
    person = people.meet(session, who, now)
    drill = drills.running(session, person.id or 0)
    if drill is None or outbox.number_of(session, card_key(drill)) != said.reply_to:
        return False
    speak_up(session, drill, person, who, said.words or "📎", now)
    return True


def go_on(session: Session, key: str, now: datetime) -> None:
    """The clock has come to something in a practice case."""
    _, number, what = key.split(":")
    drill = drills.lock(session, int(number))
    if drill is None or drill.stage is DrillStage.OVER:
        return
    person = session.get_one(Person, drill.person_id)
    if what == "late" and drill.stage is DrillStage.OPEN:
        people.tell(session, person, f"{key}:told", says("drill.late"), now)
    elif what == "verify" and drill.stage is DrillStage.DONE:
        verify(session, drill, person, now)
    elif what == "end":
        step_on(session, drill, DrillStage.OVER, now)
        people.tell(session, person, f"{key}:told", says("drill.ended"), now)


def verify(session: Session, drill: Drill, person: Person, now: datetime) -> None:
    """The practice customer says whether it is right: not without a word to them."""
    drill.recovered = drill.spoken_at is not None
    step_on(session, drill, DrillStage.OVER, now)
    content = {"op": "drill_result", **result(session, drill)}
    people.tell(session, person, f"{card_key(drill)}:result", content, now)


def result(session: Session, drill: Drill) -> Content:
    """Return the training times, beside the best of before."""
    before = drills.recovered(session, drill.person_id, drill.id or 0)
    taken, spoken, done = spans(drill)
    return {
        "recovered": drill.recovered,
        "times": {"taken": taken, "spoken": spoken, "done": done},
        "best": min((best for one in before if (best := spans(one)[2])), default=None),
    }


def spans(drill: Drill) -> tuple[float | None, float | None, float | None]:
    found = life.times(drill.begun_at, drill.taken_at, drill.spoken_at, drill.done_at)
    return found.taken, found.spoken, found.done


def shown(session: Session, message: Message, content: Content, _: datetime) -> Content | None:
    """Return the practice card as it is now."""
    drill = drills.lock(session, content["drill"])
    if drill is None:
        message.error = "the drill is gone"
        return None
    cycle, step = map_of(session, drill)
    reason = step.reasons[0].labels if step.reasons else None
    view = {
        "drill": drill.id,
        "stage": drill.stage,
        "causes": views.causes(cycle, step, message.language),
        "actions": list(views.ACTIONS),
        "face": views.face_of(step, WORST),
        "step": cycle.say(step.names, message.language),
        "reason": cycle.say(reason, message.language) if reason else None,
    }
    return {**content, "view": view}
