"""A playbook in words: what to say first, the four duties, what may be offered."""

from collections.abc import Iterator
from typing import Any

from bot.domain.playbook import NAME, opening
from bot.domain.talk import PHRASES
from bot.texts.catalogue import html, plain
from storage.vocabulary import Language


def text(view: dict[str, Any], language: Language) -> str:
    return "\n".join(lines(view, language))


def lines(view: dict[str, Any], language: Language) -> Iterator[str]:
    yield html("playbook.first", language, words=view["first"])
    for duty, words in view["duties"]:
        yield html(f"playbook.duty.{duty}", language, words=words)
    if view["gestures"]:
        yield html("playbook.gestures", language, names=", ".join(view["gestures"]))
    if view["approve"]:
        yield html(
            "playbook.approve", language, role=plain(f"role.{view['approve']}", language)
        )


def phrases(to: str, language: Language) -> str:
    """Return the sentences that can be said with one tap, as the customer will read them."""
    spoken = Language(to)
    lines = [html("phrase.head", language, language=plain(f"language.{spoken}", language))]
    for one in PHRASES:
        label = plain(f"button.phrase.{one}", language)
        words = opening(plain(f"phrase.{one}", spoken, name=NAME), None)
        lines.append(html("phrase.line", language, label=label, words=words))
    return "\n".join(lines)
