"""Reads a service cycle from its file, or says everything that is wrong with it at once."""

import sys
from importlib.resources import files
from pathlib import Path

from bot.cycles.fields import Schema, group
from bot.cycles.form import NEEDED, Form
from bot.cycles.mending import mended
from bot.cycles.parsing import LARGEST, decode, open_sheet
from bot.cycles.playbooks import Known
from bot.cycles.sheet import CycleError, Finding, allowed
from bot.cycles.writer import write
from bot.domain.cycle import Cycle

__all__ = [
    "LARGEST", "CycleError", "Finding",
    "decode", "load", "read", "read_file", "ready", "schema", "source", "stored", "text_of",
]  # fmt: skip


def read(text: str) -> Cycle:
    """Return the cycle that the text describes, or raise a CycleError with all findings."""
    findings: list[Finding] = []
    sheet = open_sheet(text, findings)
    broken = len(findings)
    said = sheet.read(Form.of(sheet).cycle)
    if broken:  # a line that was set aside is no field that lacks
        findings = [
            one for one in findings if not one.message.startswith(("lacks", "knows no"))
        ]
    if findings or said is None:
        raise CycleError(findings)
    return Cycle.model_validate(said)


def read_file(data: bytes) -> Cycle:
    """Return the cycle of a file, as `read` does of a text."""
    return read(decode(data))


def stored(cycle: Cycle, source: str | None) -> str:
    """Return the file of a cycle as it was sent, or with what changed since; or a new one."""
    if source is None:
        return write(cycle)
    try:
        said = read(source)
        if said == cycle:
            return source
        text = mended(source, said, cycle)
        if text is not None and read(text) == cycle:
            return text
    except CycleError:  # what an older release took, or a change that took no hold
        pass
    return write(cycle)


def schema() -> Schema:
    """Return the JSON Schema by which an editor helps to write a cycle."""
    readers = Form((), (), (), {}, {}, Known())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Service cycle",
        **group(readers.of_cycle(), NEEDED),
    }


def ready() -> tuple[str, ...]:
    """Return the names of the cycles that ship with the bot."""
    inside = (file.name for file in files("bot.cycles").iterdir())
    return tuple(sorted(name[: -len(".yaml")] for name in inside if name.endswith(".yaml")))


def text_of(name: str) -> str:
    """Return the text of a ready cycle by its name, of a file, or of what is piped in (-)."""
    if name in ready():
        return source(name)
    if name == "-":
        return decode(sys.stdin.buffer.read(LARGEST + 1))
    with Path(name).open("rb") as file:  # never more than is allowed: it may have no end
        return decode(file.read(LARGEST + 1))


def source(name: str) -> str:
    """Return the file of a ready cycle."""
    if name not in ready():
        raise KeyError(f"no ready cycle {name!r}; {allowed(name, ready())}")
    return (files("bot.cycles") / f"{name}.yaml").read_text(encoding="utf-8")


def load(name: str) -> Cycle:
    return read(source(name))
