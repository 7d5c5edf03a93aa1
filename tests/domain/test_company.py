"""What words mean together, and what keeps them apart."""

import pytest

from bot.domain.words.company import Company
from bot.domain.words.perils import BONDS, IDEAS, perils
from bot.domain.words.wishes import BONDS as WISH_BONDS
from bot.domain.words.wishes import IDEAS as WISH_IDEAS

FEW = Company(
    {"child": "nina hija", "fall": "cay* cai", "play": "jugando", "all": "cayo todo"},
    {"injury": "child+fall<3 -play", "twice": "all+fall<3"},
)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("mi hija se cayo", {"injury"}),
        ("se cayo mi hija", {"injury"}),
        ("mi hija dijo que se cayo", set()),  # too far
        ("mi hija. se cayo el wifi", set()),  # another sentence
        ("mi hija jugando se cayo", set()),
        ("se cayo", set()),  # one word can't be two ideas
        ("se cayo todo", {"twice"}),
        ("", set()),
    ],
)
def test_ideas_mean_something_when_near_each_other(text: str, means: set[str]) -> None:
    assert FEW.kept(text) == means


@pytest.mark.parametrize(("ideas", "bonds"), [(IDEAS, BONDS), (WISH_IDEAS, WISH_BONDS)])
def test_every_bond_is_of_ideas_that_have_words(
    ideas: dict[str, str], bonds: dict[str, str]
) -> None:
    company = Company(ideas, bonds)
    named = {one for bond in company.bonds for one in (*bond.ideas, *bond.unless)}
    assert named == set(ideas)
    assert all(bond.reach > 0 for bond in company.bonds)


def test_no_idea_has_two_meanings() -> None:
    assert not IDEAS.keys() & WISH_IDEAS.keys()
    assert not BONDS.keys() & WISH_BONDS.keys()


@pytest.mark.parametrize(
    "text",
    [
        "me llego un caldo hirviendo delicioso",
        "la alberca y los ninos felices",
        "el mesero nos dio la carta",
        "the kids loved the fire pit",
        "meu filho adorou a piscina",
        "i will be back",
        "sin gluten y sin nueces para mi hija celiaca, gracias",
    ],
)
def test_everyday_words_keep_no_bad_company(text: str) -> None:
    assert not perils().kept(text)
