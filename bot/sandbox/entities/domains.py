"""Which names a bare link may have: their parts, and the endings that there are."""

import re
from functools import cache
from importlib import resources

from bot.sandbox.entities.measure import ascii_lower

LONGEST_LABEL = 63
IMPOSTOR = "teiegram.org"
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}")
_PUNYCODE = re.compile(r"xn--[A-Za-z0-9]{2,}")


def is_name(domain: str, *, has_protocol: bool) -> bool:
    """With a protocol before it any ending will do."""
    domain = domain.rpartition(":")[0] or domain
    if ascii_lower(domain) == IMPOSTOR:
        return False
    labels = domain.split(".")
    if len(labels) == 1 or not all(map(_is_label, labels)):
        return False
    if _IPV4.fullmatch(domain):
        return True
    if all(character in "0123456789." for character in domain) or "_" in labels[-2]:
        return False
    return _is_ending(labels[-1], has_protocol=has_protocol)


def _is_label(label: str) -> bool:
    return 0 < len(label.encode()) <= LONGEST_LABEL and label[-1] != "-"


def _is_ending(ending: str, *, has_protocol: bool) -> bool:
    if ending.startswith("xn--"):
        return _PUNYCODE.fullmatch(ending) is not None
    if len(ending) <= 1 or "_" in ending or "-" in ending:
        return False
    return has_protocol or _is_known(ending)


def _is_known(ending: str) -> bool:
    lowered = ending.lower()
    if lowered != ending and lowered[1:] == ending[1:]:
        return False  # "word.Another" is two sentences
    return lowered in known_endings()


@cache
def known_endings() -> frozenset[str]:
    file = resources.files("bot.sandbox.entities").joinpath("domains.txt")
    return frozenset(file.read_text(encoding="utf-8").split())
