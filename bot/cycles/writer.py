"""Writes a cycle as its file: the form that the reader reads back to the same cycle."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from bot.cycles import spoken
from bot.cycles.fields import NEVER
from bot.domain.cycle import (
    DUTIES,
    FACES,
    Allowances,
    Chain,
    Cycle,
    Escalation,
    Gesture,
    Limits,
    Playbook,
    Step,
    Texts,
)
from storage.vocabulary import Role, Severity

# What needs no quotes wherever it stands: no sign that YAML knows, no colon before a space.
PLAIN = re.compile(r"[^\W_](?:[\w /().¿?¡!'’–%+;$€-]|:(?=\S))*|[¿¡](?:[\w ().¿?¡!'’–;-])*")
WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}
NUMBER = re.compile(r"[\d.+-].*")
IN_FLOW = re.compile(r"[,\[\]{}]")

QUOTAS = ("scans_an_hour", "scans_a_day", "all_scans_an_hour", "all_scans_a_day")


def write(cycle: Cycle) -> str:
    """Return the file of a cycle."""
    parts = [
        *_head(cycle),
        *_rules(cycle),
        *_keeping(cycle),
        *_money(cycle),
        *_playbooks(cycle),
        "",
        *_steps(cycle),
    ]
    return "\n".join(parts) + "\n"


def _head(cycle: Cycle) -> Iterator[str]:
    yield f"key: {cycle.key}"
    yield from _block("names", cycle.names, "")
    yield f"languages: [{', '.join(cycle.languages)}]"
    if cycle.events:
        yield from ("", "events:")
        yield from (f"  {name}: {_flow(texts)}" for name, texts in cycle.events.items())
    if cycle.departure:
        yield f"departure: {cycle.departure}"
    if cycle.sets:
        yield from ("", "sets:")
    for name, own in cycle.sets.items():
        yield f"  {name}: {{name: {_flow(own.names)}, stage: {own.stage}}}"


def _rules(cycle: Cycle) -> Iterator[str]:
    yield ""
    if cycle.limits != Limits():
        yield "limits:"
        yield f"  least gap: {spoken.say_duration(cycle.limits.least_gap)}"
        yield f"  most a day: {cycle.limits.most_a_day}"
        yield f"  rest: {spoken.say_duration(cycle.limits.rest)}"
        yield from (
            f"  {name.replace('_', ' ')}: {number}"
            for name in QUOTAS
            if (number := getattr(cycle.limits, name)) != getattr(Limits(), name)
        )
    yield f"closes after: {spoken.say_duration(cycle.closes_after)}"
    if cycle.closing:
        yield f"closing: {cycle.closing}"
    if cycle.remind_after:
        yield f"remind after: {spoken.say_duration(cycle.remind_after)}"
    if cycle.expires_after != Cycle.model_fields["expires_after"].default:
        yield f"expires after: {spoken.say_duration(cycle.expires_after)}"
    if cycle.quiet:
        yield f"quiet hours: {spoken.say_quiet(cycle.quiet)}"
    if cycle.opening:
        yield "opening hours:"
        yield from (f"  {days}: {hours}" for days, hours in spoken.say_week(cycle.opening))
    yield from _escalation(cycle.escalation)
    if cycle.holidays:
        yield f"holidays: [{', '.join(cycle.holidays)}]"


def _money(cycle: Cycle) -> Iterator[str]:
    usual = Cycle.model_fields
    if cycle.currency != usual["currency"].default:
        yield f"currency: {_scalar(cycle.currency)}"
    if cycle.gesture_budget is not None:
        yield f"gesture budget: {_amount(cycle.gesture_budget)}"
    if cycle.gesture_limits != Allowances():
        yield "gesture limits:"
        for role in Role:
            one = cycle.gesture_limits.of(role)
            yield f"  {role}: {{each: {_amount(one.each)}, day: {_amount(one.day)}}}"
    if cycle.gestures:
        yield "gestures:"
    for gesture in cycle.gestures:
        first, *others = _gesture(gesture)
        yield f"  - {first}"
        yield from (f"    {line}" for line in others)


def _keeping(cycle: Cycle) -> Iterator[str]:
    """Say what keeps customers: points, winning back, birthdays, tiers."""
    if cycle.points:
        earned = [f"{name}: {n}" for name, n in cycle.points.model_dump().items() if n]
        yield f"points: {{{', '.join(earned)}}}"
    if cycle.win_back:
        offer = f", offer: {cycle.win_back.offer}" if cycle.win_back.offer else ""
        yield f"win back: {{after: {spoken.say_duration(cycle.win_back.after)}{offer}}}"
    if cycle.birthday:
        said = cycle.birthday.model_dump(exclude_defaults=True).items()
        yield f"birthday: {{{', '.join(f'{name}: {one}' for name, one in said)}}}"
    if cycle.tiers:
        yield "tiers:"
    for tier in cycle.tiers:
        yield f"  - {{name: {_scalar(tier.name)}, worth: {tier.worth:g}}}"


def _gesture(gesture: Gesture) -> Iterator[str]:
    yield f"key: {gesture.key}"
    yield f"name: {_flow(gesture.names)}"
    yield f"kind: {gesture.kind}"
    yield f"cost: {_amount(gesture.cost)}"
    if gesture.valid_for != Gesture.model_fields["valid_for"].default:
        yield f"valid for: {spoken.say_duration(gesture.valid_for)}"
    if gesture.fits != tuple(Severity):
        yield f"fits: [{', '.join(gesture.fits)}]"
    if gesture.tiers:
        yield f"tiers: [{', '.join(map(_scalar, gesture.tiers))}]"
    if gesture.points:
        yield f"points: {gesture.points}"


def _playbooks(cycle: Cycle) -> Iterator[str]:
    if cycle.playbooks:
        yield "playbooks:"
    for book in cycle.playbooks:
        first, *others = _playbook(book)
        yield f"  - {first}"
        yield from (f"    {line}" for line in others)


def _playbook(book: Playbook) -> Iterator[str]:
    yield f"key: {book.key}"
    yield from _block("first", book.first, "")
    for duty in DUTIES:
        if said := getattr(book, duty):
            yield from _block(duty, said, "")
    if book.gestures:
        yield f"gestures: [{', '.join(book.gestures)}]"
    if book.approve:
        yield f"approve: {book.approve}"
    if book.instead_of:
        yield f"instead of: {book.instead_of}"
    if book.reasons:
        yield f"reasons: [{', '.join(book.reasons)}]"
    if book.fits:
        yield f"fits: [{', '.join(book.fits)}]"
    if book.tiers:
        yield f"tiers: [{', '.join(map(_scalar, book.tiers))}]"


def _amount(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}"


def _steps(cycle: Cycle) -> Iterator[str]:
    yield "steps:"
    for place, step in enumerate(cycle.steps):
        if place:
            yield ""
        for line_number, line in enumerate(_step(cycle, step)):
            yield f"    {line}" if line_number else f"  - {line}"


def _step(cycle: Cycle, step: Step) -> Iterator[str]:
    yield f"key: {step.key}"
    yield f"name: {_flow(step.names)}"
    yield from _block("question", step.questions, "")
    yield f"touchpoint: {step.touchpoint}"
    yield f"stage: {step.own_set or step.stage}"
    yield f"need: {step.need}"
    yield f"team: {step.team}"
    if step.critical:
        yield "critical: yes"
    if step.paused:
        yield "paused: yes"
    yield f"when: {spoken.say_rule(step.rule, cycle.events)}"
    yield f"deadline: {spoken.say_duration(step.deadline)}"
    if step.remind_after != cycle.remind_after:
        remind = step.remind_after
        yield f"remind after: {spoken.say_duration(remind) if remind else NEVER}"
    if step.expires_after != cycle.expires_after:
        yield f"expires after: {spoken.say_duration(step.expires_after)}"
    if step.quiet:
        yield f"quiet hours: {spoken.say_quiet(step.quiet)}"
    yield from _escalation(step.escalation)
    if step.faces != FACES:
        yield f"faces: [{', '.join(map(_scalar, step.faces))}]"
    if step.playbook:
        yield f"playbook: {step.playbook}"
    if step.price is not None:
        yield f"price: {_amount(step.price)}"
    if step.reasons:
        yield "reasons:"
        yield from (f"  {one.key}: {_flow(one.labels)}" for one in step.reasons)


def _escalation(rules: Escalation) -> Iterator[str]:
    if rules:
        yield "escalation:"
    for severity, chain in rules.items():
        yield f"  {severity.replace('_', ' ')}: {{{', '.join(_chain(chain))}}}"


def _chain(chain: Chain) -> Iterator[str]:
    for name, value in chain.model_dump(exclude_none=True).items():
        said = spoken.say_duration(value) if isinstance(value, timedelta) else value
        yield f"{name.replace('_', ' ')}: {said}"


def _block(name: str, texts: Texts, indent: str) -> Iterable[str]:
    inner = (f"{indent}  {language}: {_scalar(text)}" for language, text in texts.items())
    return (f"{indent}{name}:", *inner)


def _flow(texts: Texts) -> str:
    return (
        f"{{{', '.join(f'{language}: {_scalar(text)}' for language, text in texts.items())}}}"
    )


def _scalar(text: str) -> str:
    """Return a text as YAML takes it for nothing but a text."""
    odd = text.lower() in WORDS or NUMBER.fullmatch(text) or IN_FLOW.search(text)
    if PLAIN.fullmatch(text) and not odd and not text.endswith((":", " ")):
        return text
    return json.dumps(text, ensure_ascii=False)  # every JSON string is one of YAML's
