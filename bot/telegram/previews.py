"""Changes of a cycle in words: the preview, its whole list, one step, former versions."""

import html as escaping
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.domain.cycle import Cycle, Step
from bot.domain.revision import Revision, compare
from bot.flows.content import Rows, button
from bot.flows.drafts import INSTEAD
from bot.telegram import values
from bot.texts.catalogue import TAG, clock, day, html, plain
from storage.vocabulary import Language

ROOM = 3_000  # characters of changes in one message; the rest is a file
NAMES_SHOWN = 6  # steps named in a line about a former version

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return the preview: what would come, go and change, and for whom not."""
    shown, left = fitting(view, language)
    more = [html("draft.more", language, n=left)] if left else []
    parts = (
        [head(view, language)],
        [*shown, *more],
        list(consequences(view, language)),
        [html("draft.until", language)],
    )
    return "\n\n".join("\n".join(part) for part in parts if part)


def rows(view: View, language: Language) -> Rows:
    """Return the buttons under a preview."""
    draft = view["draft"]
    _, left = fitting(view, language)
    anew = view["old"] is None and view["beside"]
    say = "button.beside" if anew else "button.confirm"
    yes = [button("confirm", draft, say=say)]
    if anew:
        yes.append(button("confirm", draft, INSTEAD, say="button.instead"))
    whole = [button("whole", draft, say="button.whole")] if left else []
    elsewhere = [
        [button("aim", draft, str(number), text=f"→ {name}")]
        for number, name in view["elsewhere"]
    ]
    return [yes, [button("let_go", draft, say="button.cancel")], whole, *elsewhere]


def head(view: View, language: Language) -> str:
    new: Cycle = view["new"]
    name = new.say(new.names, language)
    if view["old"] is None:
        return html("draft.head_new", language, cycle=name, place=view["place"])
    return html(
        "draft.head", language, cycle=name, place=view["place"], version=view["version"]
    )


def fitting(view: View, language: Language) -> tuple[list[str], int]:
    """Return the changes that fit one message, and how many lines do not."""
    lines = list(changes(view["old"], view["new"], language))
    room, shown = ROOM, 0
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        shown += 1
    return lines[:shown], len(lines) - shown


def whole(view: View, language: Language) -> str:
    """Return all changes, as a file shows them."""
    lines = changes(view["old"], view["new"], language)
    return "\n".join(escaping.unescape(TAG.sub("", line)) for line in lines) + "\n"


def changes(old: Cycle | None, new: Cycle, language: Language) -> Iterator[str]:
    """Say what a new version adds, removes and changes, and how."""
    revision = compare(old, new)
    for step in new.steps:
        name = new.say(step.names, language)
        if step.key in revision.added:
            when = values.rule(step.rule, new, language)
            asked = new.say(step.questions, language)
            yield html("draft.added", language, step=name, question=asked, when=when)
        elif old is not None and step.key in revision.changed:
            yield html("draft.changed", language, step=name)
            yield from of_step(old, new, step, revision, language)
    if old is None:
        return
    for key in revision.removed:
        yield html("draft.removed", language, step=old.say(old.step(key).names, language))
    if revision.reordered:
        order = " → ".join(new.say(one.names, language) for one in new.steps)
        yield html("draft.order", language, steps=order)
    if revision.general:
        yield html("draft.general", language)
    for name in revision.general:
        yield from values.change(name, old, new, (old, new), language)


def of_step(
    old: Cycle, new: Cycle, step: Step, revision: Revision, language: Language
) -> Iterator[str]:
    fields = revision.changed[step.key]
    if {"stage", "own_set"} <= set(fields):  # two sides of one thing
        fields = tuple(name for name in fields if name != "own_set")
    for name in fields:
        yield from values.change(name, old.step(step.key), step, (old, new), language)


def consequences(view: View, language: Language) -> Iterator[str]:
    """Say what it means for those under way, and beside what it stands."""
    old, new = view["old"], view["new"]
    if old is None and view["beside"]:
        yield html("draft.beside", language, others=", ".join(view["beside"]))
    if view["keeping"]:
        yield html("draft.will_keep", language, n=view["keeping"])
    elif old is not None:
        yield html("draft.keeping_none", language)
    before = {one.key: one.paused for one in old.steps} if old else {}
    if any(one.paused != before.get(one.key, False) for one in new.steps):
        yield html("draft.pause_now", language)


def step(content: dict[str, Any], language: Language) -> str:
    """Return one step as it stands, for its page."""
    cycle, one = content["view"]["cycle"], content["view"]["step"]
    place = content["slots"]["place"]
    name = cycle.say(one.names, language)
    lines: list[str] = [html("step.head", language, step=name, place=place)]
    lines += [
        html("step.text", language, language=plain(f"language.{spoken}", language), text=asked)
        for spoken, asked in one.questions.items()
    ]
    for name in ("rule", "team", "deadline", "critical", "paused"):
        said = values.worded(getattr(one, name), cycle, language)
        label = plain(f"field.{name}", language)
        lines.append(html("step.line", language, field=label, value=said))
    return "\n".join(lines)


def ask_rule(content: dict[str, Any], language: Language) -> str:
    """Ask when a step is to be asked; say when it is now."""
    cycle, one = content["view"]["cycle"], content["view"]["step"]
    now = values.rule(one.rule, cycle, language)
    return html(content["say"], language, now=now, **content["slots"])


def versions(content: dict[str, Any], language: Language) -> str:
    """Return the list of former versions, the newest first."""
    slots = content["slots"]
    lines: list[str] = [
        html("versions.head", language, cycle=slots["cycle"], place=slots["place"])
    ]
    for one in slots["versions"]:
        at = datetime.fromisoformat(one["at"])
        when = f"{day(at, slots['zone'], language)} {clock(at, slots['zone'])}"
        by = one["by"] or plain("versions.nobody", language)
        mark = "● " if one["current"] else ""
        lines.append(
            mark + html("versions.one", language, version=one["version"], when=when, by=by)
        )
        lines.append(html("versions.what", language, what=what(one, language)))
    return "\n".join(lines)


def what(one: dict[str, Any], language: Language) -> str:
    """Say in a line what a version changed."""
    told = one["changes"]
    if told is None:
        return plain("versions.first", language)
    names = one["names"]
    found = [f"+ {names[key]}" for key in told["added"]]
    found += [f"− {names[key]}" for key in told["removed"]]
    for key, fields in told["changed"].items():
        labels = dict.fromkeys(label(name, language) for name in fields)
        found.append(f"{names[key]} ({', '.join(labels)})")
    found += [label(name, language) for name in told["general"]]
    more = [f"… +{len(found) - NAMES_SHOWN}"] if len(found) > NAMES_SHOWN else []
    return "; ".join([*found[:NAMES_SHOWN], *more]) or plain("versions.order", language)


def label(name: str, language: Language) -> str:
    return plain(f"field.{'stage' if name == 'own_set' else name}", language)
