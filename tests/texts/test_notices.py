"""Whoever changes what people are told of privacy gives it a new version; old ones are kept."""

import json
from importlib import resources

from bot.domain import notice
from bot.settings import Given
from bot.texts.catalogue import texts
from storage.vocabulary import Language

KEPT = resources.files("bot.texts") / "notices"


def test_the_texts_people_see_are_those_of_the_version_that_is_written_down() -> None:
    now = {one.value: {key: texts(one)[key] for key in notice.TEXTS} for one in Language}
    kept = (KEPT / f"{notice.VERSION}.json").read_text(encoding="utf-8")
    assert json.loads(kept) == now, "raise VERSION and add a file; never change an old one"


def test_every_version_is_kept() -> None:
    names = {one.name for one in KEPT.iterdir()}
    assert {f"{version}.json" for version in range(1, notice.VERSION + 1)} <= names


def test_what_is_told_without_settings_is_what_the_settings_begin_with() -> None:
    assert {kind: hours // 24 for kind, hours in Given().kept_hours().items()} == notice.DAYS
