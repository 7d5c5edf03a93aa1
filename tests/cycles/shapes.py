"""As much of JSON Schema as an editor needs to see what is wrong with a cycle."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def plain(value: Any) -> Any:
    """Return what YAML read as JSON has it: dates are texts, keys are texts."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return str(value) if isinstance(value, (date, datetime, time)) else value


def faults(schema: dict[str, Any], value: Any, where: str = "") -> Iterator[str]:
    """Tell every keyword that the value breaks."""
    unknown = schema.keys() - CHECKS.keys() - {"$schema", "title", "description", "examples"}
    assert not unknown, unknown  # a keyword that is not checked would never complain
    for word, told in schema.items():
        if word in CHECKS:
            yield from CHECKS[word](schema, told, value, where)


def is_a(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def kind(_: Any, told: Any, value: Any, where: str) -> Iterator[str]:
    names = [told] if isinstance(told, str) else told
    if not any(is_a(name, value) for name in names):
        yield f"{where}: type"


def pattern(_: Any, told: str, value: Any, where: str) -> Iterator[str]:
    if isinstance(value, str) and not re.search(told, value):
        yield f"{where}: pattern"


def enum(_: Any, told: list[Any], value: Any, where: str) -> Iterator[str]:
    if not any(
        value == one and isinstance(value, bool) == isinstance(one, bool) for one in told
    ):
        yield f"{where}: enum"


def denied(_: Any, told: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    if not list(faults(told, value, where)):
        yield f"{where}: not"


def any_of(_: Any, told: list[dict[str, Any]], value: Any, where: str) -> Iterator[str]:
    if all(list(faults(one, value, where)) for one in told):
        yield f"{where}: anyOf"


def properties(
    schema: dict[str, Any], told: dict[str, Any], value: Any, where: str
) -> Iterator[str]:
    if isinstance(value, dict):
        for name in value.keys() & told.keys():
            yield from faults(told[name], value[name], f"{where}.{name}")


def additional(schema: dict[str, Any], told: Any, value: Any, where: str) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    for name in value.keys() - schema.get("properties", {}).keys():
        if told is False:
            yield f"{where}.{name}: additionalProperties"
        else:
            yield from faults(told, value[name], f"{where}.{name}")


def names(_: Any, told: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name in value:
            yield from faults(told, name, f"{where}.{name}")


def required(_: Any, told: list[str], value: Any, where: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{where}.{name}: required" for name in told if name not in value)


def items(_: Any, told: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    if isinstance(value, list):
        for place, one in enumerate(value):
            yield from faults(told, one, f"{where}[{place}]")


def unique(_: Any, told: bool, value: Any, where: str) -> Iterator[str]:
    if told and isinstance(value, list) and len({repr(one) for one in value}) < len(value):
        yield f"{where}: uniqueItems"


def size(sort: Any, *, least: bool) -> Any:
    def check(_: Any, told: int, value: Any, where: str) -> Iterator[str]:
        if isinstance(value, sort):
            number = value if sort is int else len(value)
            if number < told if least else number > told:
                yield f"{where}: size"

    return check


CHECKS: dict[str, Any] = {
    "type": kind,
    "pattern": pattern,
    "enum": enum,
    "not": denied,
    "anyOf": any_of,
    "properties": properties,
    "additionalProperties": additional,
    "propertyNames": names,
    "required": required,
    "items": items,
    "uniqueItems": unique,
    "minItems": size(list, least=True),
    "maxItems": size(list, least=False),
    "minProperties": size(dict, least=True),
    "maxProperties": size(dict, least=False),
    "minLength": size(str, least=True),
    "minimum": size(int, least=True),
    "maximum": size(int, least=False),
}
