"""The JSON Schema of a cycle's file agrees with the reader, and leaves nothing out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bot.cycles import fields, reader
from bot.domain.cycle import Cycle, Step
from tests.cycles.broken import FILES, Broken
from tests.cycles.inn import INN
from tests.cycles.shapes import faults, plain
from tests.domain.zones import examples

SCHEMA = reader.schema()


def seen(text: str) -> list[str]:
    """Return what an editor with the schema complains of."""
    value: Any = YAML(typ="safe", pure=True).load(text)
    return list(faults(SCHEMA, plain(value)))


@pytest.mark.parametrize("text", [INN, *map(reader.source, reader.ready())])
def test_what_the_reader_takes_an_editor_takes(text: str) -> None:
    assert reader.read(text).steps
    assert seen(text) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.why)
def test_an_editor_sees_what_can_be_seen_in_the_shape(file: Broken) -> None:
    if file.shape:
        assert seen(file.text)
    elif not any("YAML" in says or "(" in says or "tab" in says for _, says in file.wrong):
        with pytest.raises(reader.CycleError):
            reader.read(file.text)


LINES = INN.splitlines()
PARTS = [
    "yes",
    "5",
    "x",
    "[]",
    "{}",
    "2h",
    "on scan",
    "none",
    "~",
    "9:00-10:00",
    "true",
    "",
    "A b",
]


@examples(150)
@given(st.integers(0, len(LINES) - 1), st.sampled_from(PARTS))
def test_what_an_editor_refuses_the_reader_refuses(place: int, part: str) -> None:
    name, colon, _ = LINES[place].rpartition(": ")
    spoilt = "\n".join([*LINES[:place], f"{name}{colon}{part}", *LINES[place + 1 :]]) + "\n"
    try:
        complaints = seen(spoilt)
    except YAMLError:
        return  # an editor says so without a schema
    if complaints:
        with pytest.raises(reader.CycleError):
            reader.read(spoilt)


def test_every_field_of_the_model_has_one_in_the_file() -> None:
    def modelled(names: list[str], model_names: dict[str, str]) -> set[str]:
        spelt = {name.replace(" ", "_") for name in names}
        return {model_names.get(name, name) for name in spelt}

    top = SCHEMA["properties"]
    step = top["steps"]["items"]["properties"]
    assert modelled(list(top), fields.MODEL_NAMES_OF_CYCLE) == set(Cycle.model_fields)
    # A set of the business's own is named in the place of the stage.
    assert modelled(list(step), fields.MODEL_NAMES) | {"own_set"} == set(Step.model_fields)
