"""The thanks of a place, and what somebody took part in, in words."""

from collections.abc import Iterator
from typing import Any

from bot.texts.catalogue import html
from storage.vocabulary import Language

View = dict[str, Any]


def team(view: View, language: Language) -> str:
    """Return the board of a place."""
    head = html("board.head", language, place=view["place"], days=view["days"])
    if not view["teams"]:
        return f"{head}\n{html('board.none', language)}"
    return "\n".join([head, *(of_team(one, language) for one in view["teams"]),
                      *quoted(view, language)])  # fmt: skip


def of_team(one: View, language: Language) -> str:
    """Return how often a team was thanked, with the names that customers said."""
    named = ", ".join(
        html("board.named", language, name=each["name"], n=each["n"]) for each in one["named"]
    )
    said = html("board.team", language, team=one["team"], n=one["n"])
    return f"{said}: {named}" if named else said


def quoted(view: View, language: Language) -> Iterator[str]:
    if view["quotes"]:
        yield ""
    yield from (html("card.words", language, words=one) for one in view["quotes"])


def mine(view: View, language: Language) -> str:
    """Return a page of what somebody took part in."""
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[str]:
    yield html("mine.head", language, days=view["days"])
    yield html("mine.cases", language, n=view["n"])
    if view["judged"]:
        yield html("week.recovered", language, k=view["recovered"], n=view["judged"])
    if view["in_hand"]:
        yield html("mine.in_hand", language, n=view["in_hand"])
    yield html("mine.thanks", language, n=view["thanks"])
    if any(view["moments"].values()):
        yield html("mine.moments", language, **view["moments"])
    yield from quoted(view, language)
    if view["lines"]:
        yield ""
    yield from (html("mine.case", language, **one) for one in view["lines"])
    if view["pages"] > 1:
        yield html("cases.page", language, page=view["page"], pages=view["pages"])
