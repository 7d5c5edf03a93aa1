"""What a language model thinks of texts, told before they are read; it outweighs the cues.

Only where the cues are nearly sure of praise it has the smaller part: "never had I been so
well looked after" is no complaint, and models of this size take it for one. Danger that it sees
counts as much as danger found by rules; none that it does not see takes away what they found.
"""

from collections import OrderedDict
from dataclasses import dataclass

from bot.domain.words.folding import READ_AT_MOST

Chances = tuple[float, float, float]  # bitter, neutral, stellar

KEPT = 256  # texts; what is said is read within seconds
SHARE = 0.7  # of the model in what is believed; the cues have the rest
PRAISED, SMALLER = 0.75, 0.4  # the cues' chance of stellar, and the model's share from there
DANGEROUS = 0.4  # a chance of danger that is enough for somebody to look


@dataclass(frozen=True, slots=True, order=True)
class Opinion:
    """What the model thinks of a text; the worse one is the greater."""

    chances: Chances
    danger: float = 0.0


_told: OrderedDict[int, Opinion] = OrderedDict()  # by hash: nobody's words stay here


def tell(text: str, chances: Chances, danger: float = 0.0) -> None:
    """Let whoever reads this text next know what the model thinks of it."""
    _told[_key(text)] = Opinion(chances, danger)
    while len(_told) > KEPT:
        _told.popitem(last=False)


def blended(text: str, own: Chances) -> Chances:
    """Return the chances by the cues, with the model's mixed in if it was asked."""
    opinions = _opinions(text)
    if not opinions:
        return own
    told = max(opinions).chances
    part = SMALLER if own[-1] >= PRAISED else SHARE
    bitter, neutral, stellar = (
        part * theirs + (1 - part) * ours for theirs, ours in zip(told, own, strict=True)
    )
    return bitter, neutral, stellar


def of_danger(text: str) -> bool:
    """Tell whether the model was asked and takes it for danger."""
    return any(one.danger >= DANGEROUS for one in _opinions(text))


def _opinions(text: str) -> list[Opinion]:
    """Return what was told of the text, or of the parts that came one by one."""
    if not _told:
        return []
    if known := _told.get(_key(text)):
        return [known]
    return [part for one in text.split("\n") if (part := _told.get(_key(one)))]


def _key(text: str) -> int:
    return hash(text[:READ_AT_MOST])
