"""Small changes written into the file they change, whose comments and order stay."""

from collections.abc import Callable
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bot.cycles import spoken
from bot.cycles.writer import write
from bot.domain.cycle import Cycle, Step
from bot.domain.revision import compare

LONGEST_LINE = 100_000  # characters: a text is never broken into two lines
BEFORE = "team"  # what every step has; what is new to a step stands after it

# What a step's field is called in a file, and how it is written there.
WRITTEN: dict[str, tuple[str, Callable[[Cycle, Step], Any]]] = {
    "critical": ("critical", lambda _, step: "yes" if step.critical else "no"),
    "paused": ("paused", lambda _, step: "yes" if step.paused else "no"),
    "deadline": ("deadline", lambda _, step: spoken.say_duration(step.deadline)),
    "team": ("team", lambda _, step: step.team),
    "rule": ("when", lambda cycle, step: spoken.say_rule(step.rule, cycle.events)),
    "questions": ("question", lambda _, step: {**step.questions}),
}

# The same of what holds for all of a cycle; the writer knows how.
RULES = {
    "limits": "limits",
    "quiet": "quiet hours",
    "opening": "opening hours",
    "escalation": "escalation",
    "holidays": "holidays",
    "gesture_budget": "gesture budget",
    "gesture_limits": "gesture limits",
}


def mended(source: str, old: Cycle, new: Cycle) -> str | None:
    """Return the file of `old` as it would say `new`; None if that takes more than a few words.

    Whoever asks reads it again: only a file that says the new cycle may be given out.
    """
    revision = compare(old, new)
    fields = {name for names in revision.changed.values() for name in names}
    others = revision.added or revision.removed or revision.reordered
    rules = {name: RULES[name] for name in revision.general if name in RULES}
    unknown = len(rules) < len(revision.general) or not fields <= WRITTEN.keys()
    if others or unknown:
        return None
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = LONGEST_LINE
    yaml.indent(mapping=2, sequence=4, offset=2)
    try:
        tree = yaml.load(source)
        for node, step in zip(tree["steps"], new.steps, strict=True):
            for name in revision.changed.get(step.key, ()):
                put(node, *WRITTEN[name], new, step)
        written = yaml.load(write(new)) if rules else {}
        for name in rules.values():
            replace(tree, name, written)
        text = StringIO()
        yaml.dump(tree, text)
    except (YAMLError, LookupError, TypeError, ValueError, AttributeError):
        return None  # written anew instead
    return text.getvalue()


def replace(tree: Any, name: str, written: Any) -> None:  # noqa: ANN401 - ruamel's
    """Write a rule of the cycle as a whole anew, where it stood or before the steps."""
    if name not in written:
        tree.pop(name, None)
    elif name in tree:
        tree[name] = written[name]
    else:
        tree.insert(list(tree).index("steps"), name, written[name])


def put(
    node: Any,  # noqa: ANN401 - ruamel's
    name: str,
    write: Callable[[Cycle, Step], Any],
    cycle: Cycle,
    step: Step,
) -> None:
    """Set one field of a step where it stands; a new one goes beside the team."""
    value = write(cycle, step)
    if isinstance(value, dict):
        for language, text in value.items():
            if node[name].get(str(language)) != text:
                node[name][str(language)] = text
    elif name in node:
        node[name] = value
    else:
        node.insert(list(node).index(BEFORE) + 1, name, value)
