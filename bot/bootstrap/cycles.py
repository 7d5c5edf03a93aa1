"""What `python -m bot cycle …` does: list, show, check, load, export, schema."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator

from bot.bootstrap import setup
from bot.clock import Clock
from bot.cycles import reader, spoken
from bot.cycles.fields import spelt
from bot.domain.cycle import Cycle, Step
from bot.domain.revision import Revision
from bot.flows import cycles
from bot.settings import Settings, SettingsError
from storage.database import Database
from storage.vocabulary import Language

Tell = Callable[[str], None]


async def do(asked: Namespace, settings: Callable[[], Settings], tell: Tell) -> int:
    """Do it; 1 if a file is wrong, and then say all that is."""
    act: str = asked.act
    try:
        match act:
            case "list":
                tell("\n".join(listed()))
            case "schema":
                tell(json.dumps(reader.schema(), indent=2, ensure_ascii=False))
            case "show":
                text = text_of(asked.name)
                cycle = reader.read(text)
                shown = told(cycle, Language(asked.language))
                tell(text.rstrip("\n") if asked.file else "\n".join(shown))
            case "check":
                cycle = reader.read(text_of(asked.name))
                tell(f"{asked.name}: nothing is wrong; {summary(cycle)}")
            case "load":
                await load(asked, settings, tell)
            case _:
                await export(asked, settings, tell)
    except reader.CycleError as error:
        number = len(error.findings)
        sys.stderr.write(
            f"{asked.name}: {number} {'thing is' if number == 1 else 'things are'}"
            f" wrong\n{error}\n"
        )
        return 1
    return 0


def text_of(name: str) -> str:
    try:
        return reader.text_of(name)
    except OSError as error:
        known = ", ".join(reader.ready())
        raise SettingsError(
            f"{name} cannot be read ({error.strerror}), and is no ready cycle ({known})"
        ) from None


def listed() -> Iterator[str]:
    """Name every ready cycle."""
    for name in reader.ready():
        yield f"{name:<12} {summary(reader.load(name))}"


def summary(cycle: Cycle) -> str:
    names = " / ".join(cycle.names[language] for language in cycle.languages)
    critical = sum(one.critical for one in cycle.steps)
    return f"{names}: {len(cycle.steps)} steps, {critical} of them critical"


def told(cycle: Cycle, language: Language) -> Iterator[str]:
    """Tell a cycle in words, a paragraph a step."""
    limits = cycle.limits
    yield f"{cycle.say(cycle.names, language)} ({cycle.key}), in {', '.join(cycle.languages)}"
    yield (
        f"At most {limits.most_a_day} questions a day, at least "
        f"{spoken.say_duration(limits.least_gap)} apart; "
        f"{spoken.say_duration(limits.rest)} of rest between two visits."
    )
    if cycle.quiet:
        yield f"Quiet hours: {spoken.say_quiet(cycle.quiet)}."
    for number, step in enumerate(cycle.steps, start=1):
        yield ""
        yield from told_step(cycle, step, number, language)


def told_step(cycle: Cycle, step: Step, number: int, language: Language) -> Iterator[str]:
    own = cycle.sets.get(step.own_set or "")
    stage = cycle.say(own.names, language) if own else str(step.stage)
    marks = ", critical" if step.critical else ""
    marks += ", paused" if step.paused else ""
    marks += ", closing" if step.key == cycle.closing else ""
    yield f"{number}. {cycle.say(step.names, language)} ({step.key}{marks})"
    yield f"   {cycle.say(step.questions, language)}"
    yield f"   {stage}; {step.touchpoint}; {step.need} need; team {step.team}"
    remind = (
        f", reminder after {spoken.say_duration(step.remind_after)}"
        if step.remind_after
        else ""
    )
    yield (
        f"   asked {spoken.say_rule(step.rule, cycle.events)}; open for "
        f"{spoken.say_duration(step.expires_after)}{remind}"
    )
    playbook = f"; playbook {step.playbook}" if step.playbook else ""
    yield f"   to act within {spoken.say_duration(step.deadline)}{playbook}"
    if step.reasons:
        reasons = (cycle.say(one.labels, language) for one in step.reasons)
        yield f"   reasons: {', '.join(reasons)}"


async def load(asked: Namespace, settings: Callable[[], Settings], tell: Tell) -> None:
    """Give a site the cycle of a file, and say what that changes."""
    text = text_of(asked.name)
    cycle = reader.read(text)
    db = await opened(settings(), (cycle, text))
    try:
        done = await db.write(cycles.load, asked.site, cycle, text, Clock().now())
    finally:
        await db.close()
    tell("\n".join(outcome(cycle, done)))


async def export(asked: Namespace, settings: Callable[[], Settings], tell: Tell) -> None:
    """Print the file of a site's cycle, as it was sent if it still says the same."""
    db = await opened(settings())
    try:
        found = await db.read(cycles.current, asked.site, asked.cycle)
    finally:
        await db.close()
    tell(reader.stored(found.cycle, found.source).rstrip("\n"))


async def opened(settings: Settings, first: tuple[Cycle, str] | None = None) -> Database:
    """Open the database of the bot that works here, with its first site."""
    db = await setup.database(settings)
    await setup.first_site(settings, db, Clock().now(), first)
    return db


def outcome(cycle: Cycle, done: cycles.Loaded) -> Iterator[str]:
    """Say what became of a file."""
    if not done.new:
        yield f"{done.site}: {cycle.key} is up to date (version {done.version})"
        return
    yield f"{done.site}: {cycle.key} is now version {done.version}"
    yield from changes(done.revision)
    if done.keeping:
        yield f"  journeys under way that keep an older version: {done.keeping}"
    if done.beside:
        yield f"  the site also has: {', '.join(done.beside)}"


def changes(revision: Revision) -> Iterator[str]:
    """Say what a new version adds, changes and removes."""
    if revision.added:
        yield f"  added: {', '.join(revision.added)}"
    for key, names in revision.changed.items():
        yield f"  changed: {key} ({', '.join(map(spelt, names))})"
    if revision.removed:
        yield f"  removed: {', '.join(revision.removed)}"
    if revision.reordered:
        yield "  changed: the order of the steps"
    if revision.general:
        yield f"  changed for the whole cycle: {', '.join(map(spelt, revision.general))}"
