"""Faults on demand: what goes wrong, for which method, how often."""

import random
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from bot.sandbox.parameters import Parameters

Json = dict[str, Any]
Kind = Literal[
    "http",
    "delay",
    "stall_after_delivery",
    "cut_before",
    "cut_after",
    "garbage",
    "truncated",
    "duplicate_updates",
    "reorder_updates",
]
KINDS = frozenset(get_args(Kind))


@dataclass(slots=True)
class Fault:
    """One rule; without `times` it holds until removed."""

    kind: Kind
    method: str = "*"
    times: int | None = None
    probability: float = 1.0
    chat: int | None = None
    seconds: float | None = None
    status: int = 500
    description: str = "Internal Server Error"
    parameters: Json | None = None
    hits: int = 0

    def as_json(self) -> Json:
        """Return the rule as the control API tells it."""
        shape: Json = {"kind": self.kind, "method": self.method, "hits": self.hits}
        optional = {"times": self.times, "chat": self.chat, "seconds": self.seconds}
        shape |= {name: held for name, held in optional.items() if held is not None}
        if self.probability < 1:
            shape["probability"] = self.probability
        if self.kind == "http":
            shape |= {"status": self.status, "description": self.description}
            if self.parameters:
                shape["parameters"] = self.parameters
        return shape


@dataclass(slots=True)
class Faults:
    """The rules in force; `chance` is seeded, so that a run can be repeated."""

    rules: list[Fault] = field(default_factory=list)
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311

    def strike(self, method: str, p: Parameters) -> Fault | None:
        """Return the first rule that hits a call, and use it up."""
        for rule in self.rules:
            if rule.method not in {"*", method}:
                continue
            if rule.kind.endswith("_updates") and method != "getupdates":
                continue
            if rule.chat is not None and p.text("chat_id") != str(rule.chat):
                continue
            if rule.probability < 1 and self.chance.random() >= rule.probability:
                continue
            self._use(rule)
            return rule
        return None

    def doubles(self) -> bool:
        """Say whether this push is to be made twice."""
        for rule in self.rules:
            if rule.kind == "duplicate_updates" and self.chance.random() < rule.probability:
                self._use(rule)
                return True
        return False

    def _use(self, rule: Fault) -> None:
        rule.hits += 1
        if rule.times is not None:
            rule.times -= 1
            if rule.times <= 0:
                self.rules.remove(rule)


def read_fault(value: Any) -> Fault:  # noqa: ANN401  whatever the control call held
    """Read one rule; ValueError says what is wrong with it."""
    if not isinstance(value, dict):
        raise ValueError("each fault must be an object")  # noqa: TRY004  one kind of complaint
    kind: Any = value.get("kind")
    if kind not in KINDS:
        raise ValueError(f'"kind" must be one of {", ".join(sorted(KINDS))}')
    if value.get("times") is not None and int(value["times"]) < 1:
        raise ValueError('"times" must be at least 1; leave it out for until removed')
    seconds = value.get("seconds")
    status = int(value.get("status", 500))
    return Fault(
        kind,
        str(value.get("method", "*")).lower(),
        None if value.get("times") is None else int(value["times"]),
        float(value.get("probability", 1.0)),
        None if value.get("chat") is None else int(value["chat"]),
        None if seconds is None else float(seconds),
        status,
        str(value.get("description", "Internal Server Error")),
        value.get("parameters"),
    )
