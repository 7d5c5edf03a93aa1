"""Chips: what to choose from beside a recorded answer; several may be, till one says done."""

from collections.abc import Sequence

from bot.domain.cycle import Cycle, Step
from bot.flows.content import Content, Rows, button, key
from storage.vocabulary import Language, Touchpoint, Verdict

A_ROW = 2  # wider ones are cut off on a phone
MARK = "✓ "
PRAISES = ("people", "speed", "place", "detail")  # what made it stellar
# What goes wrong at a touchpoint of each kind, where the step names no reasons of its own.
USUAL = {
    Touchpoint.PERSON: ("person", "wait", "price"),
    Touchpoint.PLACE: ("place", "wait", "price"),
    Touchpoint.DIGITAL: ("page", "wait", "price"),
    Touchpoint.PHONE: ("person", "wait", "page"),
}
SPOKEN = ("praise.", "cause.")  # reasons that are texts of the catalogue


def keys(step: Step, verdict: Verdict) -> list[str]:
    """Return what can be chosen: what was good, or what went wrong or was missing."""
    if verdict is Verdict.STELLAR:
        return [f"praise.{one}" for one in PRAISES]
    own = [one.key for one in step.reasons]
    return own or [f"cause.{one}" for one in (*USUAL[step.touchpoint], "other")]


def rows(
    moment_id: int,
    question_id: int,
    verdict: Verdict,
    chosen: Sequence[str],
    language: Language,
    cycle: Cycle,
    step: Step,
) -> Rows:
    """Return the buttons under a recorded answer, with `done` once something is chosen."""
    last = [button("change", question_id, say="button.change")]
    if chosen:
        last.insert(0, button("reasons", moment_id, "done", say="button.reasons_done"))
    if verdict is Verdict.STELLAR:
        offered = [praise(moment_id, place, chosen) for place in range(len(PRAISES))]
    else:
        labels = labelled(step, cycle, language)
        offered = [
            reason(moment_id, place, one, labels, chosen)
            for place, one in enumerate(keys(step, verdict))
        ]
    return [*(offered[i : i + A_ROW] for i in range(0, len(offered), A_ROW)), last]


def reason(
    moment_id: int, place: int, name: str, labels: dict[str, str], chosen: Sequence[str]
) -> Content:
    label = {"text": labels[name]} if name in labels else {"say": name}
    shown = button("reason", moment_id, str(place), **label)
    return {**shown, "mark": MARK} if name in chosen else shown


def praise(moment_id: int, place: int, chosen: Sequence[str]) -> Content:
    name = f"praise.{PRAISES[place]}"
    shown = button("praise", moment_id, str(place), say=name)
    return {**shown, "mark": MARK} if name in chosen else shown


def settled(moment_id: int, question_id: int) -> Rows:
    """Return the buttons once it is done: what was chosen can be changed."""
    return [
        [button("reasons", moment_id, "again", say="button.reasons_again")],
        [button("change", question_id, say="button.change")],
    ]


def named(
    step: Step | None, cycle: Cycle, chosen: Sequence[str], language: Language
) -> list[str | Content]:
    """Return what was chosen in words, or as texts of the catalogue."""
    labels = labelled(step, cycle, language) if step else {}
    return [key(one) if one.startswith(SPOKEN) else labels.get(one, one) for one in chosen]


def labelled(step: Step, cycle: Cycle, language: Language) -> dict[str, str]:
    """Return the labels of the step's own reasons."""
    return {one.key: cycle.say(one.labels, language) for one in step.reasons}
