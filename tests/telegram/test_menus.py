"""The menu says what /help says."""

import re

import pytest

from bot.flows.menus import CUSTOMER, GROUP
from bot.telegram.menus import IN_GROUPS, LONGEST, commands, version
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Role


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("whose", [CUSTOMER, *Role])
def test_all_that_help_tells_of_is_in_the_menu(whose: str, language: Language) -> None:
    told = set(re.findall(r"(?<![a-z])/([a-z]+)", plain(f"help.{whose}", language)))
    menu = commands(whose, language)
    assert {one["command"] for one in menu} == told | {"help"}
    for one in menu:
        assert 1 < len(one["description"]) <= LONGEST
        assert not re.search(r"/[a-z]", one["description"]), one
    assert len(menu) <= 100


@pytest.mark.parametrize("language", Language)
def test_a_group_has_what_makes_sense_in_one(language: Language) -> None:
    assert {one["command"] for one in commands(GROUP, language)} == IN_GROUPS | {"help"}


def test_the_version_of_the_texts_stays_while_they_do() -> None:
    assert version() == version()
