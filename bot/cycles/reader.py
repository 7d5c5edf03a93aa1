"""Reads a service cycle from its file, or says everything that is wrong with it at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from importlib.resources import files

from bot.cycles import fields
from bot.cycles.sheet import CycleError, Finding, Sheet, WrongError, allowed, open_sheet
from bot.cycles.spoken import rule
from bot.domain.cycle import Cycle, Reason, Step, TimeRule, circular
from storage.vocabulary import Language, Need, Stage, Touchpoint

__all__ = ["CycleError", "Finding", "load", "read", "ready"]

SHORT, LONG = 60, 300  # characters: what a button and what one breath hold
MOST_STEPS, MOST_REASONS = 40, 12

NEEDED = ("key", "name", "question", "touchpoint", "stage", "need", "team", "when")
RENAMED = {"name": "names", "question": "questions", "when": "rule"}


def read(text: str) -> Cycle:
    """Return the cycle that the text describes, or raise a CycleError with all findings."""
    findings: list[Finding] = []
    sheet = open_sheet(text, findings)
    said = sheet.read(_Readers.of(sheet).cycle)
    if findings or said is None:
        raise CycleError(sorted(findings, key=lambda one: (one.line, one.column)))
    return Cycle.model_validate(said)


def ready() -> tuple[str, ...]:
    """Return the names of the cycles that ship with the bot."""
    inside = (file.name for file in files("bot.cycles").iterdir())
    return tuple(sorted(name[: -len(".yaml")] for name in inside if name.endswith(".yaml")))


def load(name: str) -> Cycle:
    if name not in ready():
        raise KeyError(f"no ready cycle {name!r}; {allowed(name, ready())}")
    return read((files("bot.cycles") / f"{name}.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class _Readers:
    """The reader of every field; those that need the whole cycle find its names here."""

    languages: tuple[Language, ...]
    events: tuple[str, ...]
    steps: tuple[str, ...]

    @classmethod
    def of(cls, sheet: Sheet) -> "_Readers":
        """Look ahead for the names; what is wrong with them is noted when they are read."""
        root = sheet.unheard().read(Sheet.entries) or {}
        languages = root["languages"].read(fields.languages) if "languages" in root else None
        events = root["events"].read(Sheet.entries) if "events" in root else None
        steps = root["steps"].read(Sheet.items) if "steps" in root else None
        inside = [entries for one in steps or [] if (entries := one.read(Sheet.entries))]
        keys = [one["key"].read(fields.key) for one in inside if "key" in one]
        return cls(languages or tuple(Language), tuple(events or ()), tuple(filter(None, keys)))

    def cycle(self, sheet: Sheet) -> dict[str, object]:
        readers: dict[str, Callable[[Sheet], object]] = {
            "key": fields.key,
            "names": self.texts(SHORT),
            "languages": fields.languages,
            "events": self.named_events,
            "departure": self.departure,
            "limits": fields.limits,
            "closes_after": fields.some_time,
            "steps": self.all_steps,
        }
        return sheet.fields(readers, needed=("key", "names", "languages", "steps"))

    def named_events(self, sheet: Sheet) -> dict[str, object]:
        entries = sheet.entries()
        for name, entry in entries.items():
            entry.read(partial(_named, name))
        return {name: entry.read(self.texts(SHORT)) for name, entry in entries.items()}

    def departure(self, sheet: Sheet) -> str:
        return fields.one_of(sheet.text(), self.events)

    def all_steps(self, sheet: Sheet) -> list[Step]:
        entries = sheet.items()
        if not 1 <= len(entries) <= MOST_STEPS:
            raise WrongError(f"takes 1 to {MOST_STEPS} steps")
        steps = [(entry, entry.read(self.step)) for entry in entries]
        whole = [(entry, one) for entry, one in steps if one is not None]
        _not_alike(entries)
        _not_in_rings(whole)
        return [one for _, one in whole]

    def step(self, sheet: Sheet) -> Step | None:
        readers: dict[str, Callable[[Sheet], object]] = {
            "key": fields.key,
            "name": self.texts(SHORT),
            "question": self.texts(LONG),
            "touchpoint": fields.choice(Touchpoint),
            "stage": fields.choice(Stage),
            "need": fields.choice(Need),
            "team": fields.key,
            "critical": fields.yes_or_no,
            "deadline": fields.deadline,
            "faces": fields.faces,
            "reasons": self.reasons,
            "when": self.when,
            "remind_after": fields.some_time,
            "expires_after": fields.some_time,
            "playbook": fields.key,
        }
        before = len(sheet.findings)
        said = sheet.fields(readers, needed=NEEDED)
        if len(sheet.findings) > before:
            return None
        _reminds_in_time(sheet, said)
        return Step.model_validate({RENAMED.get(name, name): said[name] for name in said})

    def reasons(self, sheet: Sheet) -> list[Reason]:
        entries = sheet.entries()
        if len(entries) > MOST_REASONS:
            raise WrongError(f"takes at most {MOST_REASONS} reasons")
        found = []
        for key, entry in entries.items():
            entry.read(partial(_named, key))
            if labels := entry.read(self.texts(SHORT)):
                found.append(Reason(key=key, labels=labels))
        return found

    def when(self, sheet: Sheet) -> TimeRule:
        return rule(sheet.text(), self.events, self.steps)

    def texts(self, most: int) -> Callable[[Sheet], dict[Language, str]]:
        """Return a reader of one text in each of the cycle's languages."""

        def every(sheet: Sheet) -> dict[Language, str]:
            said = sheet.fields(
                dict.fromkeys(self.languages, fields.text(most)), needed=self.languages
            )
            return {Language(name): str(text) for name, text in said.items()}

        return every


def _named(name: str, _: Sheet) -> str:
    return fields.named(name)


def _not_alike(steps: list[Sheet]) -> None:
    seen: set[str] = set()
    for one in steps:
        inside = one.unheard().read(Sheet.entries) or {}
        key = inside["key"].read(fields.key) if "key" in inside else None
        if key in seen:
            one.wrong(f"there is another step {key!r}; each needs its own key")
        if key is not None:
            seen.add(key)


def _not_in_rings(steps: list[tuple[Sheet, Step]]) -> None:
    rings = circular({one.key: one.rule.anchor for _, one in steps})
    for sheet, one in steps:
        if one.key in rings:
            sheet.wrong(f"step {one.key!r} waits, in the end, for itself; see its 'when'")


def _reminds_in_time(sheet: Sheet, said: dict[str, object]) -> None:
    """A reminder after the question has expired would never be sent."""
    expires = said.get("expires_after", Step.model_fields["expires_after"].default)
    remind = said.get("remind_after")
    if isinstance(remind, timedelta) and isinstance(expires, timedelta) and remind >= expires:
        sheet.wrong("reminds only after the question has expired; make remind_after shorter")
