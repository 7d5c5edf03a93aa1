"""Preferences: what a customer likes or can't have, in a few words."""

LONGEST = 200  # characters
MOST = 10  # of one customer at one place
SHOWN = 5  # on a card


def worded(words: str) -> str:
    """Return a preference as it is kept: in one line."""
    return " ".join(words.split())


def same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
