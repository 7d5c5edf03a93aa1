"""What a cycle says, put into words: times, lengths, texts, each field with its change."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any

from bot.domain import rota
from bot.domain.cycle import (
    BirthdayRule,
    Cycle,
    Escalation,
    Limits,
    OpeningHours,
    OwnSet,
    Playbook,
    PointsRule,
    Reason,
    Span,
    Step,
    Tier,
    TimeRule,
    WinBackRule,
)
from bot.domain.revision import differences
from bot.telegram import amounts
from bot.texts.catalogue import html, plain
from storage.vocabulary import Language, Need, Stage, Touchpoint

UNITS = (("d", timedelta(days=1)), ("h", timedelta(hours=1)), ("min", timedelta(minutes=1)))
HOLIDAYS = "holidays"  # among the days of a week
SHOWN = 160  # characters of one text in a comparison
FAMILIES: tuple[tuple[type[StrEnum], str], ...] = (
    (Touchpoint, "touchpoint"),
    (Stage, "stage"),
    (Need, "need"),
    (Language, "language"),
)


def length(span: timedelta) -> str:
    """Return a length of time to the minute, in signs that the three languages share."""
    parts = []
    for sign, unit in UNITS:
        number, span = divmod(span, unit)
        if number:
            parts.append(f"{number} {sign}")
    return " ".join(parts) or "0 min"


def rule(when: TimeRule, cycle: Cycle, language: Language) -> str:
    """Say when a step is asked."""
    if when.kind == "scan":
        return plain("rule.scan", language)
    after = anchor(when.anchor, cycle, language)
    if when.at is not None:
        at = f"{when.at:%H:%M}"
        name = f"rule.day{when.day}" if when.day <= 1 else "rule.day"
        return plain(name, language, at=at, n=when.day, anchor=after)
    if not when.offset:
        return plain("rule.at_once", language, anchor=after)
    return plain("rule.offset", language, span=length(when.offset), anchor=after)


def anchor(name: str, cycle: Cycle, language: Language) -> str:
    kind, _, key = name.partition(":")
    if kind == "event" and key in cycle.events:
        return cycle.say(cycle.events[key], language)
    named = {one.key: one.names for one in cycle.steps}
    return cycle.say(named[key], language) if key in named else plain("rule.start", language)


def hours(span: Span, language: Language) -> str:
    if span.start == span.end:
        return plain("value.none", language)
    return f"{span.start:%H:%M}–{span.end:%H:%M}"


def worded(value: Any, cycle: Cycle, language: Language) -> str:  # noqa: ANN401, C901, PLR0911, PLR0912 - one line a kind
    """Put one value of a field into words."""
    for words, family in FAMILIES:
        if isinstance(value, words):
            return plain(f"{family}.{value}", language)
    match value:
        case None | () | "":
            return plain("value.none", language)
        case bool():
            return plain("value.yes" if value else "value.no", language)
        case timedelta():
            return length(value)
        case PointsRule():
            return f"{value.visit} / {value.recovery}"
        case BirthdayRule():
            return f"{value.points} · {value.offer or '–'}"
        case WinBackRule():
            return " · ".join(filter(None, (length(value.after), value.offer)))
        case Tier():
            return f"{value.name} ×{value.worth:g}"
        case TimeRule():
            return rule(value, cycle, language)
        case Span():
            return hours(value, language)
        case OpeningHours():
            return "; ".join(week(value, language))
        case tuple():
            return ", ".join(worded(one, cycle, language) for one in value)
        case _:
            return str(value)


def week(opening: OpeningHours, language: Language) -> Iterator[str]:
    """Say when a place is open, with the days as a language calls them."""
    from bot.cycles import spoken  # noqa: PLC0415  a slow import, for managers only

    for days, hours_ in spoken.say_week(opening):
        open_ = plain("value.closed", language) if hours_ == spoken.CLOSED else hours_
        if days == HOLIDAYS:
            yield f"{plain('field.holidays', language)} {open_}"
        else:
            yield f"{rota.worded(days, language)} {open_}"


def change(
    name: str,
    old: Cycle | Step,
    new: Cycle | Step,
    cycles: tuple[Cycle, Cycle],
    language: Language,
) -> Iterator[str]:
    """Say how one field differs: line by line where it holds several texts."""
    label = plain(f"field.{'stage' if name == 'own_set' else name}", language)
    before, after = getattr(old, name), getattr(new, name)
    if name in amounts.FIELDS:
        yield from amounts.change(name, (before, after), cycles, language)
        return
    if name == "limits":
        yield from limits(before, after, language)
        return
    if name == "escalation":
        said_then, said_now = chains(before, language), chains(after, language)
        yield from texts(label, said_then, said_now, language)
        return
    if name == "playbooks":
        lines = list(texts(label, books(before), books(after), language))
        yield from lines or [html("draft.turned", language, field=label)]
        return
    if isinstance(before, Mapping) or name == "reasons":
        lines = list(texts(label, flat(before), flat(after), language))
        yield from lines or [html("draft.turned", language, field=label)]
        return
    said = [
        worded(stage(one) if name in {"stage", "own_set"} else value, cycle, language)
        for one, value, cycle in ((old, before, cycles[0]), (new, after, cycles[1]))
    ]
    yield html("draft.field", language, field=label, before=said[0], after=said[1])


def chains(rules: Escalation, language: Language) -> dict[str, str]:
    """Say of each severity what its rules have that is not as usual."""
    return {
        plain(f"severity.{severity}", language): "; ".join(
            f"{plain(f'chain.{name}', language)} {limit(value)}"
            for name, value in chain.model_dump(exclude_none=True).items()
        )
        for severity, chain in rules.items()
    }


def books(playbooks: tuple[Playbook, ...]) -> dict[str, str]:
    """Return every text of playbooks, by its key, part and language."""
    found = {}
    for one in playbooks:
        for part, value in one.model_dump(exclude={"key"}, exclude_none=True).items():
            inner = value.items() if isinstance(value, dict) else [("", value)]
            for language, said in inner:
                name = ", ".join(filter(None, (one.key, part, str(language))))
                found[name] = said if isinstance(said, str) else ", ".join(said)
    return found


def limits(before: Limits, after: Limits, language: Language) -> Iterator[str]:
    """Say which limits differ, each by its name."""
    for name in differences(before, after):
        yield html(
            "draft.field",
            language,
            field=plain(f"limit.{name}", language),
            before=limit(getattr(before, name)),
            after=limit(getattr(after, name)),
        )


def limit(value: timedelta | int) -> str:
    return length(value) if isinstance(value, timedelta) else str(value)


def stage(one: Cycle | Step) -> Stage | str:
    """Return where in the visit a step lies: in the business's own set, if it has one."""
    assert isinstance(one, Step)
    return one.own_set or one.stage


def flat(held: Any) -> dict[str, str]:  # noqa: ANN401
    """Return every text that a field holds, by its key and language."""
    if isinstance(held, tuple):
        held = {one.key: one.labels for one in held if isinstance(one, Reason)}
    found: dict[str, str] = {}
    for key, value in held.items():
        inner = value.names if isinstance(value, OwnSet) else value
        if isinstance(inner, Mapping):
            found |= {f"{key}, {language}": text for language, text in inner.items()}
        else:
            found[str(key)] = inner
    return found


def texts(
    label: str, before: dict[str, str], after: dict[str, str], language: Language
) -> Iterator[str]:
    """Say which texts came, went and changed."""
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if old != new:
            yield html(
                "draft.text",
                language,
                field=label,
                key=key,
                before=cut(old) if old else "–",
                after=cut(new) if new else "–",
            )


def cut(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
