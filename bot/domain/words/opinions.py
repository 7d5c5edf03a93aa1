"""What a language model thinks of texts, told before they are read; it outweighs the cues.

Only where the cues are nearly sure of praise it has the smaller part: "never had I been so
well looked after" is no complaint, and models of this size take it for one.
"""

from collections import OrderedDict

from bot.domain.words.folding import READ_AT_MOST

Chances = tuple[float, float, float]  # bitter, neutral, stellar

KEPT = 256  # texts; what is said is read within seconds
SHARE = 0.7  # of the model in what is believed; the cues have the rest
PRAISED, SMALLER = 0.75, 0.4  # the cues' chance of stellar, and the model's share from there
_told: OrderedDict[int, Chances] = OrderedDict()  # by hash: nobody's words stay here


def tell(text: str, chances: Chances) -> None:
    """Let whoever reads this text next know what the model thinks of it."""
    _told[_key(text)] = chances
    while len(_told) > KEPT:
        _told.popitem(last=False)


def blended(text: str, own: Chances) -> Chances:
    """Return the chances by the cues, with the model's mixed in if it was asked."""
    told = _opinion(text)
    if told is None:
        return own
    part = SMALLER if own[-1] >= PRAISED else SHARE
    bitter, neutral, stellar = (
        part * theirs + (1 - part) * ours for theirs, ours in zip(told, own, strict=True)
    )
    return bitter, neutral, stellar


def _opinion(text: str) -> Chances | None:
    """Return what was told of the text, or of the worst of the parts that came one by one."""
    if not _told:
        return None
    if known := _told.get(_key(text)):
        return known
    parts = [_told.get(_key(part)) for part in text.split("\n")]
    return max((part for part in parts if part), default=None)


def _key(text: str) -> int:
    return hash(text[:READ_AT_MOST])
