"""Writes bot/sandbox/bot_api.json: `python -m tests.sandbox.generate_specification`.

aiogram writes its models from Telegram's own page and knows nothing of python-telegram-bot, so
that the sandbox and the bot cannot share one misunderstanding.
"""

import ast
import datetime as dt
import enum
import inspect
import json
import re
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import aiogram
import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods.base import TelegramMethod
from aiogram.types.base import TelegramObject
from aiogram.types.input_file import InputFile
from pydantic import BaseModel
from typing_extensions import TypeAliasType

import bot.sandbox

SHIPPED = Path(bot.sandbox.__file__).with_name("bot_api.json")
WORDS = {int: "int", float: "float", str: "str", bool: "bool"}
INSTANTS = (dt.datetime, dt.timedelta, dt.date)
LENGTH = re.compile(r"(?<![\d-])(\d+)-(\d+) (characters|bytes)( after entit)?")
RANGE = re.compile(r"(?<![\d.\-])(\d+)-(\d+)(?!\d|\.\d)")


def specification() -> dict[str, Any]:
    """The whole of it: methods by name, and the types that their parameters are made of."""
    models = sorted(_methods(), key=lambda model: model.__api_method__)
    wanted: dict[str, type[BaseModel]] = {}
    methods = {model.__api_method__: _fields(model, wanted) for model in models}
    kinds: dict[str, dict[str, str]] = {}
    while missing := sorted(wanted.keys() - kinds.keys()):
        for name in missing:
            kinds[name] = _fields(wanted[name], wanted)
    version = aiogram.__api_version__
    return {"version": version, "methods": methods, "types": dict(sorted(kinds.items()))}


def text() -> str:
    """One method or type a line, so that a change of one shows as one."""
    whole = specification()
    parts = [f'"version": {json.dumps(whole["version"])}']
    for part in ("methods", "types"):
        lines = (
            f"{json.dumps(name)}:{json.dumps(fields, separators=(',', ':'))}"
            for name, fields in whole[part].items()
        )
        parts.append(f'"{part}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _methods() -> Iterator[type[TelegramMethod[Any]]]:
    for name in aiogram.methods.__all__:
        model = getattr(aiogram.methods, name)
        is_method = isinstance(model, type) and issubclass(model, TelegramMethod)
        if is_method and isinstance(model.__api_method__, str):
            yield model


def _fields(model: type[BaseModel], wanted: dict[str, type[BaseModel]]) -> dict[str, str]:
    documented = _documentation(model)
    fields: dict[str, str] = {}
    for name, field in model.model_fields.items():
        kinds = sorted(set(_kinds(field.annotation, wanted)))
        constant = any(kind.startswith("=") for kind in kinds)
        required = "!" if field.is_required() or constant else ""
        shown = field.alias or name
        fields[shown] = required + "|".join(kinds) + _limit(kinds, documented.get(name, ""))
    return fields


def _kinds(annotation: Any, wanted: dict[str, type[BaseModel]]) -> Iterator[str]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in {Union, types.UnionType}:
        for argument in arguments:
            yield from _kinds(argument, wanted)
    elif origin is Annotated:
        yield from _kinds(arguments[0], wanted)
    elif origin is list:
        inner = "|".join(sorted(set(_kinds(arguments[0], wanted))))
        yield f"[{inner}]"
    elif origin is Literal:
        for value in arguments:
            yield "=" + json.dumps(value.value if isinstance(value, enum.Enum) else value)
    elif isinstance(annotation, TypeAliasType):
        yield "any"  # rich text, which holds itself
    elif isinstance(annotation, type):
        yield from _plain(annotation, wanted)
    else:
        raise TypeError(f"no word for {annotation!r}")


def _plain(kind: type, wanted: dict[str, type[BaseModel]]) -> Iterator[str]:
    if kind in WORDS:
        yield WORDS[kind]
    elif issubclass(kind, INSTANTS):
        yield "int"
    elif issubclass(kind, enum.Enum):
        yield "str"
    elif issubclass(kind, InputFile):
        yield "file"
    elif issubclass(kind, TelegramObject):
        wanted[kind.__name__] = kind
        yield kind.__name__
    elif kind not in {types.NoneType, Default}:
        raise TypeError(f"no word for {kind!r}")


def _limit(kinds: list[str], words: str) -> str:
    if kinds in (["int"], ["float"]) or (len(kinds) == 1 and kinds[0].startswith("[")):
        found = RANGE.search(words)
        return f" {found[1]}-{found[2]}" if found and not LENGTH.search(words) else ""
    found = LENGTH.search(words) if kinds == ["str"] else None
    if not found:
        return ""
    unit = "parsed" if found[4] else found[3]
    return f" {found[1]}-{found[2]} {unit}"


def _documentation(model: type[BaseModel]) -> dict[str, str]:
    """The sentence below each field, which Python itself throws away."""
    sentences: dict[str, str] = {}
    for owner in reversed(model.__mro__):
        if "[" in owner.__name__ or not owner.__module__.startswith("aiogram."):
            continue
        body = ast.parse(inspect.getsource(owner)).body[0]
        assert isinstance(body, ast.ClassDef)
        for field, below in zip(body.body, body.body[1:], strict=False):
            match field, below:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(sentence))),
                ):
                    sentences[name] = sentence.partition("\n")[0]
                case _:
                    pass
    return sentences


if __name__ == "__main__":
    SHIPPED.write_text(text(), encoding="utf-8")
