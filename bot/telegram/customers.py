"""What staff know of a customer, in words."""

from collections.abc import Iterator
from typing import Any

from bot.domain.preference import SHOWN
from bot.texts.catalogue import Markup, html
from storage.vocabulary import Language

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return the page of a customer."""
    return "\n".join(
        [*known(view, language), "", html("customer.hint", language, visit=view["visit"])]
    )


def back_again(view: View, language: Language) -> str:
    """Return the news that a customer is there again."""
    return "\n".join(
        [html("customer.back", language, **named(view, language)), *liked(view, language)]
    )


def known(view: View, language: Language) -> Iterator[str]:
    yield html("customer.head", language, **named(view, language))
    yield html("customer.visits", language, n=view["visits"], cases=view["cases"])
    if view["birthday"] is not None:
        yield html("birthday.known", language, day=view["birthday"])
    if view["points"] is not None:
        yield html("customer.points", language, n=view["points"])
    yield from (
        liked(view, language)
        if view["preferences"]
        else [html("customer.likes_nothing", language)]
    )


def named(view: View, language: Language) -> View:
    tier = html("card.tier", language, tier=view["tier"]) if view["tier"] else ""
    return {
        "alias": view["alias"],
        "place": view["place"],
        "tier": Markup(tier and f" · {tier}"),
    }


def liked(view: View, language: Language, most: int | None = None) -> Iterator[str]:
    """Say what a customer prefers, a line each."""
    for words in view["preferences"][:most]:
        yield html("card.prefers", language, words=words)
    if most is not None and len(view["preferences"]) > most:
        yield f"… +{len(view['preferences']) - most}"


def on_card(view: View, language: Language) -> Iterator[str]:
    return liked(view, language, SHOWN)
