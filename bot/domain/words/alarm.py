"""How dangerous a whole text sounds: its words, their neighbours and ideas, weighed as trained.

Rules know what danger is called; this hears it in words that no rule has put together. It only
adds to them. Words are hashed: what is not known weighs next to nothing.
"""

import math
import struct
import zlib
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import resources

from bot.domain.words.company import SEEN

Ideas = Callable[[str], frozenset[str]]

PLACES = 1 << 16
NONE = 0  # the number of no word: a clause begins
BESIDE, BEYOND = 2654435761, 2246822519  # odd, so that what is near differs from what is far
READ_AT_MOST = 160  # words
STEM, ROOT = 6, 4  # letters of a word that its endings leave alone, nearly always
FEWEST = 20  # signs; a few loud ones are no more than they would be among as many
ALARMING = 0.86  # the chance from which somebody looks; by the comments of strangers
HEAD = struct.Struct("<ff")  # what an eighth of a byte is worth, and where it all begins

SHORT = {
    "q": "que", "k": "que", "d": "de", "x": "por", "xq": "porque", "pq": "porque",
    "dsp": "despues", "tb": "tambien", "m": "me", "bn": "bien", "ta": "esta", "to": "estou",
    "tava": "estava", "vcs": "voces", "mt": "muito", "mto": "muito", "td": "tudo",
    "pra": "para", "n": "nao", "ur": "your", "u": "you",
}  # fmt: skip


def signs(plain: str, ideas: Ideas) -> set[int]:
    """Return the places of all that a folded text is weighed by.

    Neighbours count with the one before and the one before that, within a clause.
    """
    found: set[int] = set()
    before = earlier = NONE
    for told in SEEN.findall(plain)[:READ_AT_MOST]:
        stem, places = of_word(told, ideas)
        found.update(places)
        if before and stem:
            found.add((before * BESIDE ^ stem) % PLACES)
            if earlier:
                found.add((earlier * BEYOND ^ stem) % PLACES)
        before, earlier = stem, before if stem else NONE
    return found


@lru_cache(maxsize=4096)
def of_word(told: str, ideas: Ideas) -> tuple[int, tuple[int, ...]]:
    """Return the number of a word's stem, and the places of what it is by itself."""
    if not told[0].isalnum():
        return NONE, ()
    word = SHORT.get(told, told)
    root = [f"s{word[:ROOT]}"] if len(word) > ROOT else []
    meant = (f"i{idea}" for idea in ideas(word))
    stem = f"w{word[:STEM]}"
    return number(stem) or 1, tuple(number(one) % PLACES for one in (stem, *root, *meant))


def number(sign: str) -> int:
    return zlib.crc32(sign.encode())


def weight_of_each(many: int) -> float:
    return 1 / math.sqrt(max(many, FEWEST))


@cache
def weights() -> tuple[float, float, memoryview]:
    """Return where the sum begins, what one step is worth, and the steps by place."""
    told = resources.files(__package__).joinpath("alarm.bin").read_bytes()
    step, start = HEAD.unpack_from(told)
    return start, step, memoryview(told)[HEAD.size :].cast("b")


def sounds(plain: str, ideas: Ideas) -> bool:
    """Tell whether a folded text sounds so dangerous that somebody has to look."""
    return chance_of_danger(plain, ideas) >= ALARMING


def chance_of_danger(plain: str, ideas: Ideas) -> float:
    """Return how likely a folded text is to tell of danger."""
    start, step, steps = weights()
    found = signs(plain, ideas)
    total = start + step * weight_of_each(len(found)) * sum(map(steps.__getitem__, found))
    return 1 / (1 + math.exp(-total))
