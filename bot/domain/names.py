"""Whom a customer means by a name: kindly, and never by guessing between two."""

import re
import unicodedata
from collections.abc import Mapping

LONG_ENOUGH = 5  # letters; a slip of the thumb in a shorter name makes another name


def meant(words: str, names: Mapping[int, str]) -> int | None:
    """Return whose first name stands in the words; None if nobody's, or that of two."""
    said = tokens(words)
    exact = {who for who, name in names.items() if first(name) in said}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    near = {
        who
        for who, name in names.items()
        if len(first(name)) >= LONG_ENOUGH and any(close(first(name), one) for one in said)
    }
    return near.pop() if len(near) == 1 else None


def first(name: str) -> str:
    """Return a first name as it is compared."""
    return next(iter(re.findall(r"\w+", folded(name))), "")


def tokens(words: str) -> set[str]:
    return set(re.findall(r"\w+", folded(words)))


def folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def close(name: str, word: str) -> bool:
    """Tell whether one letter was missed, doubled, swapped or mistyped."""
    if abs(len(name) - len(word)) > 1 or name[0] != word[0]:
        return False
    if len(name) == len(word):
        wrong = [i for i in range(len(name)) if name[i] != word[i]]
        swapped = len(wrong) == 2 and (  # noqa: PLR2004 - a pair
            name[wrong[0]] == word[wrong[1]] and name[wrong[1]] == word[wrong[0]]
        )
        return len(wrong) <= 1 or swapped
    longer, shorter = max(name, word, key=len), min(name, word, key=len)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
