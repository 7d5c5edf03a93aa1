"""What the Bot API lets a call contain: every method, parameter, type and limit.

`bot_api.json` is made from another library's models; here is only how to read it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

OTHER_KIND = ': expected "'  # a "type" that names another alternative
FLAGS = frozenset({"true", "false", "yes", "no", "1", "0"})
SIMPLE = frozenset({"int", "float", "str", "bool", "file", "any"})
WORDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "file": "a file",
}
JSON_WORDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "true or false"),
    ((int, float), "a number"),
    (str, "text"),
    ((list, tuple), "a list"),
    (Mapping, "an object"),
    (type(None), "nothing"),
)
ATTACHED = re.compile(r"attach://([^\"\s]+)")


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter, as written down: `!int|str`, `[MessageEntity]`, `str 1-64 bytes`."""

    required: bool
    kinds: tuple[str, ...]
    low: int = 0
    high: int = 0
    unit: str = ""


Fields = Mapping[str, Field]


def methods() -> frozenset[str]:
    return frozenset(_written()["methods"])


def problems(method: str, params: Mapping[str, object]) -> list[str]:
    """What is wrong with a call, a sentence each; empty when Telegram would know all of it.

    Values come as text (a form) or as what JSON makes of them; anything else counts as a file.
    """
    name = _methods_by_lower().get(method.lower())
    if name is None:
        return [f"{method}: no such method"]
    fields = _fields("methods", name)
    values = {key: _decoded(value, fields.get(key)) for key, value in params.items()}
    for upload in _uploads(params) - fields.keys():
        values.pop(upload, None)
    return [f"{name}: {problem}" for problem in _object_problems("", values, fields)]


@cache
def _written() -> dict[str, dict[str, dict[str, str]]]:
    file = resources.files("bot.sandbox").joinpath("bot_api.json")
    written: dict[str, dict[str, dict[str, str]]] = json.loads(file.read_text("utf-8"))
    return written


@cache
def _methods_by_lower() -> dict[str, str]:
    return {name.lower(): name for name in _written()["methods"]}


@cache
def _fields(part: str, name: str) -> Fields:
    return {field: _field(text) for field, text in _written()[part][name].items()}


@cache
def _field(text: str) -> Field:
    required = text.startswith("!")
    kinds, _, limit = text.removeprefix("!").partition(" ")
    bounds, _, unit = limit.partition(" ")
    low, _, high = bounds.partition("-")
    return Field(required, _alternatives(kinds), int(low or 0), int(high or 0), unit)


def _alternatives(kinds: str) -> tuple[str, ...]:
    return (kinds,) if kinds.startswith("[") else tuple(kinds.split("|"))


def _uploads(params: Mapping[str, object]) -> set[str]:
    """Names of files that came with the call, and those that a value points to."""
    names = {key for key, value in params.items() if _word_of(value) == "a file"}
    for value in params.values():
        names.update(ATTACHED.findall(value if isinstance(value, str) else str(value)))
    return names


def _decoded(value: object, field: Field | None) -> object:
    """A form knows text only: what should be something else is read out of it."""
    if field is None or not isinstance(value, str) or {"str", "any"} & set(field.kinds):
        return value
    if field.kinds == ("bool",):
        return value.lower() in {"true", "yes", "1"} if value.lower() in FLAGS else value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _object_problems(path: str, values: Mapping[str, object], fields: Fields) -> Iterator[str]:
    what = "field" if path else "parameter"
    for name, value in values.items():
        field = fields.get(name)
        if field is None:
            yield f"{path}{name}: no such {what}"
        elif value is not None:
            yield from _value_problems(f"{path}{name}", value, field)
            yield from _limit_problems(f"{path}{name}", value, field, values)
    for name, field in fields.items():
        if field.required and values.get(name) is None:
            yield f"{path}{name}: required and missing"


def _value_problems(path: str, value: object, field: Field) -> list[str]:
    """Empty when one of the alternatives fits; else what is wrong with the nearest one."""
    near: list[list[str]] = []
    for kind in field.kinds:
        found = _kind_problems(path, value, kind)
        if not found:
            return []
        if not found[0].startswith(f"{path}: expected"):
            near.append(found)
    if near:
        return min(
            near, key=lambda found: (any(OTHER_KIND in one for one in found), len(found))
        )
    return [f"{path}: expected {_expected(field)}, came {_word_of(value)}"]


def _kind_problems(path: str, value: object, kind: str) -> list[str]:
    if kind.startswith("["):
        return _list_problems(path, value, kind[1:-1])
    if kind.startswith("="):
        fits = value == json.loads(kind[1:])
    elif kind in SIMPLE:
        fits = _is_simple(value, kind)
    elif isinstance(value, Mapping):
        return list(_object_problems(f"{path}.", value, _fields("types", kind)))
    else:
        fits = False
    return [] if fits else [f"{path}: expected {kind.removeprefix('=')}"]


def _list_problems(path: str, value: object, kinds: str) -> list[str]:
    if not isinstance(value, list | tuple):
        return [f"{path}: expected a list"]
    inner = Field(required=True, kinds=_alternatives(kinds))
    found: list[str] = []
    for place, item in enumerate(value):
        found += _value_problems(f"{path}[{place}]", item, inner)
    return found


def _is_simple(value: object, kind: str) -> bool:
    match kind:
        case "any":
            return True
        case "bool":
            return isinstance(value, bool)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "str":
            return isinstance(value, str)
        case _:
            return _word_of(value) == "a file" or str(value).startswith("attach://")


def _limit_problems(
    path: str, value: object, field: Field, values: Mapping[str, object]
) -> Iterator[str]:
    size = _size(value, field, values)
    if size is not None and not field.low <= size <= field.high:
        unit = {"parsed": " characters", "": ""}.get(field.unit, f" {field.unit}")
        yield f"{path}: {field.low}-{field.high}{unit} allowed, came {size}"


def _size(value: object, field: Field, values: Mapping[str, object]) -> float | None:
    """What the limit counts, None when there is none or only the server can count it."""
    if not field.high:
        return None
    if isinstance(value, list):
        return len(value)
    if isinstance(value, str):
        if field.unit == "bytes":
            return len(value.encode())
        return None if field.unit == "parsed" and values.get("parse_mode") else len(value)
    if field.unit or isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value


def _expected(field: Field) -> str:
    return " or ".join(WORDS.get(kind, kind.removeprefix("=")) for kind in field.kinds)


def _word_of(value: object) -> str:
    for kind, word in JSON_WORDS:
        if isinstance(value, kind):
            return word
    return "a file"
