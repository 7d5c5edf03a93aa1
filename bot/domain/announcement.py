"""The words of an announcement as the staff write them: one text for all, or one a language."""

import re

from storage.vocabulary import Language

ANY = ""  # the language of words that are for everybody, as they are
LONGEST = 1000  # characters of one text: a phone shows it without scrolling
MARK = re.compile(rf"(?:^|(?<=[\s/]))({'|'.join(Language)}) ?:(?=\s)", re.IGNORECASE)


def worded(text: str) -> dict[str, str]:
    """Return the words by language: "es: … / en: …", or all of it for any."""
    marks = list(MARK.finditer(text))
    found: dict[str, str] = {}
    ends = [one.start() for one in marks[1:]] + [len(text)]
    if not marks or text[: marks[0].start()].strip(" /\n"):
        return {ANY: words} if (words := text.strip()) else {}
    for mark, end in zip(marks, ends, strict=True):
        words = text[mark.end() : end].strip().removesuffix("/").strip()
        if words:
            found[mark[1].lower()] = words
    return found


def fits(words: dict[str, str]) -> bool:
    return all(len(text) <= LONGEST for text in words.values())


def said_in(words: dict[str, str], language: Language) -> str | None:
    """Return what a customer of this language reads beside the apology; None: only that."""
    return words.get(language) or words.get(ANY)
