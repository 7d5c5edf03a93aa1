"""What &lt; and its like stand for: four names, and numbers."""

import re

NAMES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LONGEST = 10
LAST_CHARACTER = 0x10FFFF
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]*)|#([0-9]*)|([A-Za-z]*))")


def decoded(text: str, place: int) -> tuple[str, int]:
    """The character and where the text goes on; empty when the & is only an ampersand."""
    found = _REFERENCE.match(text, place)
    if found is None:
        return "", place
    hexadecimal, decimal, name = found.groups()
    character = NAMES.get(name or "", "")
    if name is None and found.end() - place < LONGEST:
        character = _character(int(hexadecimal or decimal or "0", 10 if decimal else 16))
    end = found.end() + text.startswith(";", found.end())
    return (character, end) if character else ("", place)


def _character(code: int) -> str:
    return chr(code) if 0 < code < LAST_CHARACTER else ""
