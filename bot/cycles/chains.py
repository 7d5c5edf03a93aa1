"""How a file says who is called when: by severity, each with what differs from usual."""

import re
from datetime import timedelta

from bot.cycles import spoken
from bot.cycles.fields import Kind, deadline, group, kind, length, pattern, some_time
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import MOST_REPEATS, Chain, Escalation
from storage.vocabulary import Severity

LEAST_AGAIN = timedelta(minutes=5)  # more often, calls would only be muted


@kind(**pattern(rf"(?=.*[1-9]){spoken.DURATION}"))
def again(sheet: Sheet) -> timedelta:
    if (found := length(sheet)) < LEAST_AGAIN:
        raise WrongError("takes at least 5m: more often would only be muted")
    return found


@kind(
    anyOf=[{"type": "integer", "minimum": 0, "maximum": MOST_REPEATS}, pattern("[0-5]")],
)
def repeats(sheet: Sheet) -> int:
    if not re.fullmatch(rf"[0-{MOST_REPEATS}]", said := sheet.text()):
        raise WrongError(f"takes a whole number from 0 to {MOST_REPEATS}")
    return int(said)


CHAIN: dict[str, Kind[object]] = {
    "deadline": deadline.about("The time to act, in place of the step's."),
    "duty": length.about("When those on duty are called in private, beside their group."),
    "supervisors": length.about("When the supervisors are called if nobody took it."),
    "managers": length.about("When the managers are called if nobody took it."),
    "again": again.about("How long after that the managers are called again."),
    "repeats": repeats.about(f"How often they are, at most {MOST_REPEATS} times."),
    "first_word": some_time.about("When it is offered again if taken without a word."),
}


@kind(**group(CHAIN))
def chain(sheet: Sheet) -> Chain:
    said = sheet.fields(CHAIN, needed=())
    above, top = said.get("supervisors"), said.get("managers")
    if isinstance(above, timedelta) and isinstance(top, timedelta) and top < above:
        sheet.wrong("calls the managers before the supervisors")
    return Chain.model_validate(said)


SEVERITIES: dict[str, Kind[object]] = {
    Severity.BITTER.value: chain.about("A bitter answer."),
    Severity.VERY_BITTER.value: chain.about("The worst of the faces."),
    Severity.CRITICAL.value: chain.about("A bitter answer at a critical step."),
    Severity.DANGER.value: chain.about("Words of danger; these wait for no opening hours."),
}


@kind(**group(SEVERITIES))
def escalation(sheet: Sheet) -> Escalation:
    said = sheet.fields(SEVERITIES, needed=())
    return {Severity(name): one for name, one in said.items() if isinstance(one, Chain)}
