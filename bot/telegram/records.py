"""A person's own file: everything kept about them, as JSON with the names of their language."""

import json
from typing import Any

from bot.texts.catalogue import fill, plain
from storage.vocabulary import Language

NAME = "moments.json"


def written(data: dict[str, Any], language: Language) -> str:
    """Return the file's text."""
    return json.dumps(named(data, language), ensure_ascii=False, indent=2) + "\n"


def named(data: Any, language: Language) -> Any:  # noqa: ANN401 - JSON
    """Say it all in the language, every field by its name; leave out what is empty."""
    if isinstance(data, list):
        return [named(one, language) for one in data]
    if not isinstance(data, dict):
        return data
    if "say" in data:
        return plain(data["say"], language)
    if "spoken" in data:
        return fill(data, language)
    return {
        called(name, language): (
            called(value, language) if name == SPEAKER else named(value, language)
        )
        for name, value in data.items()
        if value not in (None, "", [], {})
    }


def called(name: str, language: Language) -> str:
    return plain(f"record.{name}", language) if name in FIELDS else name


SPEAKER = "from"  # its value is one of ours: you, or the team
WORDS = """
    written_at you visits cases name shown_as telegram_number language known_since stopped_at
    paused_until hidden scanned notices version first_at last_at place began_at ended_at events
    booking
    reference tier questions step state asked_at impressions score verdict reasons when before
    words text media pending what number opened_at done_at closed_at messages from thanks team
    gestures code valid_until redeemed_at
    complaints received_at due_at answered_at
    known_at birthday preferences win_back points
"""
FIELDS = frozenset(WORDS.split())
