"""What a cycle says of money, put into words: amounts, limits, each gesture with its change."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from bot.domain.cycle import Cycle, Gesture
from bot.texts.catalogue import html, money, plain
from storage.vocabulary import GestureKind, Language, Role, Severity

FIELDS = ("price", "gesture_budget", "gesture_limits", "gestures")
DAY = timedelta(days=1)


def change(
    name: str, values: tuple[Any, Any], cycles: tuple[Cycle, Cycle], language: Language
) -> Iterator[str]:
    """Say how a field with money in it differs."""
    label = plain(f"field.{name}", language)
    before, after = values
    currencies = [one.currency for one in cycles]
    if name == "gestures":
        yield from gestures(label, before, after, cycles, language)
        return
    say = limits if name == "gesture_limits" else amount
    shown = [say(one, money_, language) for one, money_ in zip(values, currencies, strict=True)]
    yield html("draft.field", language, field=label, before=shown[0], after=shown[1])


def amount(hundredths: int | None, currency: str, language: Language) -> str:
    if hundredths is None:
        return plain("value.none", language)
    return money(hundredths, currency, language)


def limits(allowances: Any, currency: str, language: Language) -> str:  # noqa: ANN401 - as below
    """Say how much each role may give: for one gesture, and in a day."""
    found = []
    for role in Role:
        one = allowances.of(role)
        each, day = (money(limit, currency, language) for limit in (one.each, one.day))
        found.append(f"{plain(f'role.{role}', language)} {each} / {day}")
    return ", ".join(found)


def gestures(
    label: str,
    before: tuple[Gesture, ...],
    after: tuple[Gesture, ...],
    cycles: tuple[Cycle, Cycle],
    language: Language,
) -> Iterator[str]:
    """Say which gestures came, went and changed."""
    old = {one.key: worded(one, cycles[0], language) for one in before}
    new = {one.key: worded(one, cycles[1], language) for one in after}
    same = True
    for key in dict.fromkeys((*old, *new)):
        if old.get(key) != new.get(key):
            same = False
            yield html(
                "draft.text",
                language,
                field=label,
                key=key,
                before=old.get(key, "–"),
                after=new.get(key, "–"),
            )
    if same:
        yield html("draft.turned", language, field=label)


def worded(one: Gesture, cycle: Cycle, language: Language) -> str:
    """Say all of a gesture in a line."""
    parts = [
        " / ".join(one.names.values()),
        plain(f"gesture.kind.{one.kind}", language),
        money(one.cost, cycle.currency, language),
    ]
    if one.kind is GestureKind.VOUCHER:
        days = one.valid_for // DAY
        parts.append(f"{days} d" if days else f"{one.valid_for.seconds // 3600} h")
    if one.fits != tuple(Severity):
        parts.append(", ".join(plain(f"severity.{fit}", language) for fit in one.fits))
    if one.tiers:
        parts.append(", ".join(one.tiers))
    if one.points:
        parts.append(f"⭐ {one.points}")
    return ", ".join(parts)
