"""The rules of a place in words: each as it stands now, and one that is to be changed."""

from collections.abc import Callable, Iterator
from typing import Any

from bot.domain import escalation
from bot.domain.cycle import Chain, Cycle
from bot.flows import settings
from bot.telegram import amounts, values
from bot.texts.catalogue import html, money, plain
from storage.tables import Site
from storage.vocabulary import Language, Role, Severity

CYCLES = (
    "opening",
    "holidays",
    "languages",
    "chains",
    "gap",
    "a_day",
    "rest",
    "gifts",
    "budget",
)


def text(content: dict[str, Any], language: Language) -> str:
    """Return every rule of a place."""
    site, cycle = content["view"]["site"], content["view"]["cycle"]
    lines: list[str] = [html("rules.head", language, place=site.name)]
    for field in settings.FIELDS:
        label = plain(f"setting.{field}", language)
        label = label[:1].upper() + label[1:]
        lines.append(
            html("step.line", language, field=label, value=own(site, field, cycle, language))
        )
    if cycle is not None:
        named = cycle.say(cycle.names, language)
        lines += ["", html("rules.of_cycle", language, cycle=named)]
        lines += of_cycle(cycle, language)
    return "\n".join(lines)


def own(site: Site, field: str, cycle: Cycle | None, language: Language) -> str:
    """Return a setting of the place as it counts: quiet hours may be the cycle's."""
    if field == settings.QUIET and cycle is not None and cycle.quiet is not None:
        return values.hours(cycle.quiet, language)
    held = settings.value(site, field)
    if held is None:
        return plain("value.none", language)
    return plain(f"language.{held}", language) if field == settings.LANGUAGE else str(held)


def of_cycle(cycle: Cycle, language: Language) -> Iterator[str]:
    for field in CYCLES:
        if field == "chains":
            yield html("rules.chains", language)
            for severity in Severity:
                yield "· " + chain(cycle, severity, language)
            continue
        label = plain(f"button.rule.{field}", language)
        yield html("step.line", language, field=label, value=now(cycle, field, language))


def chain(cycle: Cycle, severity: Severity, language: Language) -> str:
    """Say who is called when, as it counts: what is not set is as usual."""
    pace = escalation.pace(severity, cycle.escalation)
    said = "; ".join(
        f"{plain(f'chain.{name}', language)} {values.limit(held)}"
        for name in Chain.model_fields
        if (held := getattr(pace, name)) is not None
    )
    return html(
        "step.line", language, field=plain(f"severity.{severity}", language), value=said
    )


def now(cycle: Cycle, field: str, language: Language) -> str:
    """Return a rule of the cycle as it stands."""
    kind, _, which = field.partition("-")
    if kind == "chain":
        return chain(cycle, Severity(which), language)
    if kind == "gifts" and which:
        one = cycle.gesture_limits.of(Role(which))
        both = (money(held, cycle.currency, language) for held in (one.each, one.day))
        return " / ".join(both)
    return SAID[kind](cycle, language)


SAID: dict[str, Callable[[Cycle, Language], str]] = {
    "opening": lambda cycle, language: values.worded(cycle.opening, cycle, language),
    "holidays": lambda cycle, language: values.worded(cycle.holidays, cycle, language),
    "quiet": lambda cycle, language: values.worded(cycle.quiet, cycle, language),
    "languages": lambda cycle, language: values.worded(cycle.languages, cycle, language),
    "gap": lambda cycle, _: values.length(cycle.limits.least_gap),
    "a_day": lambda cycle, _: str(cycle.limits.most_a_day),
    "rest": lambda cycle, _: values.length(cycle.limits.rest),
    "budget": lambda cycle, language: amounts.amount(
        cycle.gesture_budget, cycle.currency, language
    ),
    "gifts": lambda cycle, language: amounts.limits(
        cycle.gesture_limits, cycle.currency, language
    ),
}


def ask(content: dict[str, Any], language: Language) -> str:
    """Ask what a rule is to be; say what it is now."""
    site, cycle, field = content["view"]["site"], content["view"]["cycle"], content["field"]
    stands = (
        now(cycle, field, language) if cycle is not None else own(site, field, None, language)
    )
    return html(content["say"], language, **{**content["slots"], "now": stands})
