"""Every field that can change is told in words; what is too long is cut and given whole."""

from datetime import time, timedelta
from typing import Any

import pytest

from bot.cycles import reader
from bot.domain.cycle import (
    START,
    Allowances,
    BirthdayRule,
    Chain,
    Cycle,
    Gesture,
    Limits,
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
from bot.flows import files
from bot.sandbox import entities
from bot.telegram import previews, values
from bot.texts.catalogue import plain
from storage.vocabulary import GestureKind, Language, Need, Severity, Stage, Touchpoint
from tests.cycles.inn import INN

OLD = reader.read(INN)
TEXTS = {Language.SPANISH: "Otra cosa", Language.ENGLISH: "Something else"}
OF_STEP: dict[str, Any] = {
    "names": TEXTS,
    "questions": TEXTS,
    "touchpoint": Touchpoint.PHONE,
    "stage": Stage.AFTER,
    "own_set": "table",
    "need": Need.PERSONAL,
    "team": "kitchen",
    "critical": False,
    "paused": True,
    "deadline": timedelta(hours=26),
    "faces": ("1", "2", "3", "4", "5"),
    "reasons": (Reason(key="cold", labels=TEXTS),),
    "rule": TimeRule(kind="scan"),
    "remind_after": None,
    "expires_after": timedelta(hours=1),
    "quiet": None,
    "playbook": None,
    "price": 18_00,
    "escalation": {Severity.DANGER: Chain(again=timedelta(minutes=7), repeats=0)},
}
OF_CYCLE: dict[str, Any] = {
    "names": TEXTS,
    "languages": (Language.SPANISH,),
    "events": {**OLD.events, "bill": TEXTS},
    "departure": None,
    "sets": {**OLD.sets, "bar": OwnSet(names=TEXTS, stage=Stage.DURING)},
    "closes_after": timedelta(days=9),
    "closing": None,
    "remind_after": None,
    "expires_after": timedelta(days=3),
    "quiet": Span(start=time(), end=time()),
    "opening": None,
    "holidays": ("01-06",),
    "currency": "BRL",
    "gesture_budget": None,
    "gesture_limits": Allowances(),
    "gestures": (
        *OLD.gestures[:1],
        Gesture(key="cake", names=TEXTS, kind=GestureKind.PLAIN, cost=3_00),
    ),
    "playbooks": (Playbook(key="cold", first=TEXTS, gestures=("cake",)),),
    "escalation": {Severity.CRITICAL: Chain(supervisors=timedelta())},
    "tiers": (Tier(name="gold", worth=2),),
    "points": PointsRule(visit=10),
    "birthday": BirthdayRule(points=7),
    "win_back": WinBackRule(after=timedelta(days=77)),
}
every_language = pytest.mark.parametrize("language", Language)


def told(new: Cycle, language: Language) -> str:
    return "\n".join(previews.changes(OLD, new, language))


@every_language
def test_every_change_of_a_step_is_told(language: Language) -> None:
    assert OF_STEP.keys() == Step.model_fields.keys() - {"key"}
    for name, value in OF_STEP.items():
        room = OLD.step("room").model_copy(update={name: value})
        lines = told(OLD.model_copy(update={"steps": (room, *OLD.steps[1:])}), language)
        label = plain(f"field.{'stage' if name == 'own_set' else name}", language)
        assert label in lines, (name, lines)
        assert room.names.get(language, room.names[Language.SPANISH]) in lines


@every_language
def test_every_change_of_the_whole_is_told(language: Language) -> None:
    assert OF_CYCLE.keys() == Cycle.model_fields.keys() - {"key", "steps", "limits"}
    for name, value in OF_CYCLE.items():
        lines = told(OLD.model_copy(update={name: value}), language)
        assert plain(f"field.{name}", language) in lines, (name, lines)


@every_language
def test_every_limit_that_changes_is_told_by_its_own_name(language: Language) -> None:
    for name in Limits.model_fields:
        old = getattr(OLD.limits, name)
        new = old * 3
        limits = OLD.limits.model_copy(update={name: new})
        lines = told(OLD.model_copy(update={"limits": limits}), language)
        before, after = (values.limit(one) for one in (old, new))
        assert lines.count("→") == 1
        label = plain(f"limit.{name}", language)
        assert lines.endswith(f"· {label}: {before} → {after}"), (name, lines)


def test_steps_come_go_and_change_places() -> None:
    room, dinner, bill = OLD.steps
    bar = dinner.model_copy(update={"key": "bar", "names": TEXTS})
    lines = told(OLD.model_copy(update={"steps": (bill, room, bar)}), Language.ENGLISH)
    assert plain("draft.removed", Language.ENGLISH, step="Dinner") in lines.replace(
        "<b>", ""
    ).replace("</b>", "")
    assert "Something else" in lines
    assert "Bill → Room → Something else" in lines


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (TimeRule(kind="scan"), "when its code is scanned"),
        (TimeRule(kind="offset"), "at once after: start of the visit"),
        (
            TimeRule(kind="offset", anchor="event:arrival", offset=timedelta(minutes=1590)),
            "1 d 2 h 30 min after: Arrival",
        ),
        (
            TimeRule(kind="day", anchor="step:dinner", day=0, at=time(9, 5)),
            "at 09:05, the same day as: Dinner",
        ),
        (
            TimeRule(kind="day", day=1, at=time(9)),
            "at 09:00, the day after: start of the visit",
        ),
        (
            TimeRule(kind="day", anchor=START, day=3, at=time(9)),
            "at 09:00, 3 days after: start of the visit",
        ),
    ],
)
def test_times_are_told_as_people_say_them(rule: TimeRule, words: str) -> None:
    assert values.rule(rule, OLD, Language.ENGLISH) == words


@every_language
def test_a_long_preview_is_cut_and_can_be_had_whole(language: Language) -> None:
    long = dict.fromkeys((Language.SPANISH, Language.ENGLISH), "¿Qué tal? " * 28)
    steps = [
        OLD.step("dinner").model_copy(
            update={"key": f"s{n}", "names": TEXTS, "questions": long}
        )
        for n in range(40)
    ]
    view = {
        "draft": 7, "place": "Sol", "old": None, "new": OLD.model_copy(update={"steps": steps}),
        "version": None, "keeping": 3, "beside": ["Hotel"], "elsewhere": [(2, "Luna")],
    }  # fmt: skip
    shown, _ = entities.parse(previews.text(view, language), "HTML", None)
    assert entities.utf16_length(shown) <= 4096
    verbs = [one["verb"] for row in previews.rows(view, language) for one in row]
    assert verbs == ["confirm", "confirm", "let_go", "whole", "aim"]
    assert previews.whole(view, language).count("\n") == 40
    assert previews.rows({**view, "new": OLD, "beside": []}, language)[2] == []


def test_a_message_names_as_many_errors_as_fit() -> None:
    assert files.first(("x",) * 40) == ["x"] * files.LINES_SHOWN
    assert len(files.first(("x" * 1000,) * 40)) == 2
    assert [len(one) for one in files.first(("x" * 9000,))] == [files.ROOM]
    assert files.LARGEST_KB * 1024 == reader.LARGEST
