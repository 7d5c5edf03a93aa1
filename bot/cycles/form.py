"""The form of a cycle's file: every field of it, and what only the whole can tell is wrong."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from bot.cycles import chains, fields, gestures, playbooks, spoken, tiers, winback
from bot.cycles.fields import (
    MODEL_NAMES,
    MODEL_NAMES_OF_CYCLE,
    NEVER,
    Kind,
    Schema,
    group,
    keyed,
    not_alike,
)
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import OwnSet, Reason, Step, TimeRule, circular
from storage.vocabulary import Language, Need, Stage, Touchpoint

SHORT, LONG = 60, 300  # characters: what a button and what one breath hold
MOST_STEPS, MOST_REASONS = 40, 12
SHELVES = ("gestures", "playbooks")  # lists whose entries are called by their keys

NEEDED = ("key", "names", "languages", "steps")
NEEDED_OF_STEP = ("key", "name", "question", "touchpoint", "stage", "need", "team", "when")
GENERAL: dict[str, Kind[object]] = {
    "remind_after": fields.reminder,
    "expires_after": fields.some_time,
}


@dataclass(frozen=True)
class Form:
    """The kind of every field; those that need the whole cycle find its names here."""

    languages: tuple[Language, ...]  # empty if they cannot be told
    events: tuple[str, ...]
    steps: tuple[str, ...]
    sets: dict[str, Stage]
    general: dict[str, object]  # what holds for every step that does not say otherwise
    known: playbooks.Known

    @classmethod
    def of(cls, sheet: Sheet) -> "Form":
        """Look ahead for the names; what is wrong with them is noted when they are read."""
        root = sheet.unheard().read(Sheet.entries) or {}
        languages = _languages(root.get("languages"))
        events = root["events"].read(Sheet.entries) if "events" in root else None
        sets = root["sets"].read(Sheet.entries) if "sets" in root else None
        steps = root["steps"].read(Sheet.items) if "steps" in root else None
        inside = [entries for one in steps or [] if (entries := one.read(Sheet.entries))]
        keys = [one["key"].read(fields.key) for one in inside if "key" in one]
        general = {
            name: root[name].read(reader) for name, reader in GENERAL.items() if name in root
        }
        return cls(
            languages,
            tuple(events or ()),
            tuple(filter(None, keys)),
            {name: _stage_of(one) for name, one in (sets or {}).items()},
            {name: said for name, said in general.items() if said is not None},
            _known(root, inside),
        )

    def of_cycle(self) -> dict[str, Kind[object]]:
        steps = group(self.of_step(), NEEDED_OF_STEP)
        many = {"type": "array", "items": steps, "minItems": 1, "maxItems": MOST_STEPS}
        name = {"type": "string"}
        return {
            "key": fields.key.about("The short name by which links and commands find it."),
            "names": self.texts(SHORT).about("What it is called, in each language."),
            "languages": fields.languages.about("The languages of every text below."),
            "events": Kind(self.named_events, keyed(self.texts(SHORT).schema)).about(
                "What happens outside and is reported by a button or another system."
            ),
            "departure": Kind(self.departure, name).about(
                "The event at which the customer leaves; what was planned for before is not "
                "asked after it."
            ),
            "sets": Kind(self.own_sets, keyed(group(self.of_set(), self.of_set()))).about(
                "Your own sets of moments, each within before, during or after; "
                "they name steps together, as in the ring, and change no rule."
            ),
            "limits": fields.limits.about("How much one customer may be asked."),
            "closes_after": fields.some_time.about("The silence after which a visit is over."),
            "closing": Kind(self.closing, name).about(
                "The step that asks about the whole visit, by which the moments are weighed."
            ),
            **self.of_both(),
            "opening_hours": fields.opening.about(
                'By days: "mon-fri: 09:00-14:00, 16:00-20:00".'
            ),
            "holidays": fields.holidays.about('"12-25" of every year, "2026-04-03" of one.'),
            "currency": fields.currency.about("Three letters: EUR, MXN, BRL, USD."),
            "gesture_budget": fields.amount.about("What the place may give in a month."),
            "gesture_limits": gestures.allowances.about("What each role may give unasked."),
            "gestures": gestures.catalogue(self.texts(SHORT)).about(
                "What may be given to a customer to put things right."
            ),
            "playbooks": playbooks.shelf(self.texts(LONG), self.known).about(
                "The planned answers that the steps name."
            ),
            "points": winback.points.about("What earns a customer points."),
            "win_back": winback.rule(self.known.gestures).about(
                "Who is asked why they stay away, and when."
            ),
            "birthday": winback.birthday(self.known.gestures).about(
                "What good wishes bring to customers whose birthday is known."
            ),
            "tiers": tiers.tiers.about("Customers who count for more than others."),
            "steps": Kind(self.all_steps, many).about("The moments of truth, in their order."),
        }

    def of_both(self) -> dict[str, Kind[object]]:
        """Return the rules of the whole cycle that a step may overrule."""
        return {
            "remind_after": fields.reminder.about('One reminder after so long, or "never".'),
            "expires_after": fields.some_time.about("How long the question may be answered."),
            "quiet_hours": fields.quiet.about('"22:00-08:00", or "none".'),
            "escalation": chains.escalation.about("Who is called when, by how bad it is."),
        }

    def of_set(self) -> dict[str, Kind[object]]:
        return {
            "name": self.texts(SHORT),
            "stage": fields.choice(Stage).about("Where in the visit it lies."),
        }

    def of_step(self) -> dict[str, Kind[object]]:
        stages = {"type": "string", "examples": list(Stage)}
        return {
            "key": fields.key.about("The short name of the step, for good."),
            "name": self.texts(SHORT).about("What staff and managers read."),
            "question": self.texts(LONG).about("What the customer is asked."),
            "touchpoint": fields.choice(Touchpoint).about("What the customer meets."),
            "stage": Kind(self.stage, stages).about("before, during, after, or your own set."),
            "need": fields.choice(Need).about("Which of the customer's needs it serves."),
            "team": fields.key.about("Who owns it and is alerted."),
            "critical": fields.yes_or_no.about("Whether it decides if the customer stays."),
            "paused": fields.yes_or_no.about("Whether it rests: then nobody is asked."),
            "deadline": fields.deadline.about("The time to act once it turned bitter."),
            "faces": fields.faces.about("Five signs or short words, the worst first."),
            "reasons": Kind(self.reasons, keyed(self.texts(SHORT).schema, MOST_REASONS)).about(
                "What may have gone wrong, to choose from."
            ),
            "when": Kind(self.when, _rule_schema()).about(f"One of {spoken.RULES}."),
            **self.of_both(),
            "playbook": fields.key.about("The planned answer to what goes wrong here."),
            "price": fields.amount.about("What this part costs the customer."),
        }

    def cycle(self, sheet: Sheet) -> dict[str, object]:
        said = sheet.fields(self.of_cycle(), NEEDED)
        if said.get("remind_after") == NEVER:
            del said["remind_after"]
        return {MODEL_NAMES_OF_CYCLE.get(name, name): one for name, one in said.items()}

    def named_events(self, sheet: Sheet) -> dict[str, dict[Language, str]]:
        return _by_key(sheet, self.texts(SHORT))

    def own_sets(self, sheet: Sheet) -> dict[str, OwnSet]:
        found = {}
        for name, entry in sheet.entries().items():
            entry.read(partial(_set_named, name))
            before = len(entry.findings)
            said = entry.read(lambda one: one.fields(self.of_set(), self.of_set()))
            if said and len(entry.findings) == before:
                found[name] = OwnSet.model_validate(
                    {"names": said["name"], "stage": said["stage"]}
                )
        return found

    def departure(self, sheet: Sheet) -> str:
        return fields.one_of(sheet.text(), self.events)

    def closing(self, sheet: Sheet) -> str:
        said = sheet.text()
        return fields.one_of(said, self.steps) if self.steps else said

    def all_steps(self, sheet: Sheet) -> list[Step]:
        entries = sheet.items()
        if not 1 <= len(entries) <= MOST_STEPS:
            raise WrongError(f"takes 1 to {MOST_STEPS} steps, not {len(entries)}")
        steps = [(entry, entry.read(self.step)) for entry in entries]
        whole = [(entry, one) for entry, one in steps if one is not None]
        not_alike(entries, "step")
        _not_in_rings(whole)
        return [one for _, one in whole]

    def step(self, sheet: Sheet) -> Step | None:
        before = len(sheet.findings)
        said = sheet.fields(self.of_step(), NEEDED_OF_STEP)
        if len(sheet.findings) > before:
            return None
        said = self.general | said
        if said.get("remind_after") == NEVER:
            del said["remind_after"]
        _reminds_in_time(sheet, said)
        own = str(said["stage"])
        if own in self.sets:
            said |= {"stage": self.sets[own], "own_set": own}
        return Step.model_validate({MODEL_NAMES.get(name, name): said[name] for name in said})

    def stage(self, sheet: Sheet) -> str:
        return fields.one_of(sheet.text(), (*Stage, *self.sets))

    def reasons(self, sheet: Sheet) -> list[Reason]:
        if len(sheet.entries()) > MOST_REASONS:
            raise WrongError(f"takes at most {MOST_REASONS} reasons")
        said = _by_key(sheet, self.texts(SHORT))
        return [Reason(key=key, labels=labels) for key, labels in said.items()]

    def when(self, sheet: Sheet) -> TimeRule:
        return spoken.rule(sheet.text(), self.events, self.steps)

    def texts(self, most: int) -> Kind[dict[Language, str]]:
        """Return a reader of one text in each of the cycle's languages."""
        text = fields.text(most)
        readers = dict.fromkeys(map(str, self.languages or Language), text)

        def every(sheet: Sheet) -> dict[Language, str]:
            said = sheet.fields(readers, needed=self.languages)
            return {Language(name): str(text) for name, text in said.items()}

        return Kind(every, group(readers) | {"minProperties": 1})


def _languages(sheet: Sheet | None) -> tuple[Language, ...]:
    """Return the languages if they are written rightly: else every text would seem wrong."""
    if sheet is None:
        return ()
    found = sheet.read(fields.languages)
    return found if found and not sheet.findings else ()


def _known(root: dict[str, Sheet], steps: list[dict[str, Sheet]]) -> playbooks.Known:
    """Return what playbooks may name; where a part cannot be read, that is wrong enough."""
    shelves = [(root[one].read(Sheet.items) if one in root else []) for one in SHELVES]
    if None in shelves:
        return playbooks.Known()
    given, books = (
        [entries for one in shelf or [] if (entries := one.read(Sheet.entries))]
        for shelf in shelves
    )
    whole = [one for one in books if "instead_of" not in one]
    reasons = [one["reasons"].read(Sheet.entries) or {} for one in steps if "reasons" in one]
    every = dict.fromkeys(name for one in reasons for name in one)
    named = tuple(every) if all(re.fullmatch(fields.KEY, one) for one in every) else None
    return playbooks.Known(_keys(given), named, _keys(whole))


def _keys(entries: list[dict[str, Sheet]]) -> tuple[str, ...] | None:
    found = [one["key"].read(fields.key) for one in entries if "key" in one]
    clear = None not in found and len(set(found)) == len(found)
    return tuple(filter(None, found)) if clear else None  # one mistake is said once


def _by_key(
    sheet: Sheet, reader: Callable[[Sheet], dict[Language, str]]
) -> dict[str, dict[Language, str]]:
    """Return what stands under keys of the writer's own; each key is checked."""
    entries = sheet.entries()
    for name, entry in entries.items():
        entry.read(partial(_named, name))
    said = {name: entry.read(reader) for name, entry in entries.items()}
    return {name: one for name, one in said.items() if one}


def _named(name: str, _: Sheet) -> str:
    return fields.named(name)


def _set_named(name: str, _: Sheet) -> str:
    if name in set(Stage):
        raise WrongError(f"{name!r} is there already; give your own set another name")
    return fields.named(name)


def _stage_of(sheet: Sheet) -> Stage:
    """Return the stage of a set; where that is wrong it is noted elsewhere, and any will do."""
    inside = sheet.read(Sheet.entries) or {}
    said = inside["stage"].read(fields.choice(Stage)) if "stage" in inside else None
    return said or Stage.DURING


def _rule_schema() -> Schema:
    day = spoken.DAY.replace(r"(?P<at>\S+)", spoken.CLOCK)
    return fields.pattern(spoken.SCAN, spoken.OFFSET, spoken.EVENT, day)


def _not_in_rings(steps: list[tuple[Sheet, Step]]) -> None:
    anchors = {one.key: one.rule.anchor for _, one in steps}
    if len(anchors) < len(steps):  # of two steps with one key, who can tell which is meant
        return
    rings = circular(anchors)
    for sheet, one in steps:
        if one.key in rings:
            sheet.wrong(f"step {one.key!r} waits, in the end, for itself; see its 'when'")


def _reminds_in_time(sheet: Sheet, said: dict[str, object]) -> None:
    """A reminder after the question has expired would never be sent."""
    expires = said.get("expires_after", Step.model_fields["expires_after"].default)
    remind = said.get("remind_after")
    if isinstance(remind, timedelta) and isinstance(expires, timedelta) and remind >= expires:
        sheet.wrong("reminds only after the question has expired; make remind_after shorter")
