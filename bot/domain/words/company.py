"""What words mean by the company they keep: several ideas within a few words, in any order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

SEEN = re.compile(r"\w+|[.;!?\n]")
ENDS = frozenset(".;!?\n")  # of a clause: what stands beyond keeps no company
END = frozenset((".",))
LONGEST_START = 14


@dataclass(frozen=True)
class Bond:
    """The ideas that make something together, how near, and what spoils it."""

    means: str
    ideas: tuple[str, ...]
    reach: int
    unless: tuple[str, ...]
    needs: frozenset[str]


def _bond(means: str, told: str) -> Bond:
    """Read "spark+device<5 -joke": within 5 words of each other, and no joke near."""
    first, *spoilers = told.split()
    told, _, reach = first.partition("<")
    ideas = tuple(told.split("+"))
    unless = tuple(one.removeprefix("-") for one in spoilers)
    return Bond(means, ideas, int(reach), unless, frozenset(ideas))


class Company:
    """Ideas by their words, and what they mean when they stand together."""

    def __init__(self, ideas: Mapping[str, str], bonds: Mapping[str, str]) -> None:
        self._words: dict[str, set[str]] = {}
        self._starts: dict[str, set[str]] = {}
        for idea, words in ideas.items():
            for word in words.split():
                known = self._starts if word.endswith("*") else self._words
                known.setdefault(word.removesuffix("*"), set()).add(idea)
        self.bonds = [
            _bond(means, line.strip())
            for means, lines in bonds.items()
            for line in lines.strip().splitlines()
        ]
        self._by_first: dict[str, list[Bond]] = {}
        for bond in self.bonds:
            self._by_first.setdefault(bond.ideas[0], []).append(bond)
        self.of_word = lru_cache(maxsize=8192)(self._of_word)

    def _of_word(self, word: str) -> frozenset[str]:
        if word in ENDS:
            return END
        found = set(self._words.get(word, ()))
        for length in range(2, min(len(word), LONGEST_START) + 1):
            found |= self._starts.get(word[:length], set())
        return frozenset(found)

    def kept(self, text: str) -> frozenset[str]:
        """Return all that the words of a folded text mean together."""
        meant: set[str] = set()
        places: dict[str, list[int]] = {}
        for place, ideas in enumerate(map(self.of_word, SEEN.findall(text + "."))):
            if ideas is END:
                if len(places) > 1:
                    meant.update(self._told(places))
                places = {}
                continue
            for idea in ideas:
                places.setdefault(idea, []).append(place)
        return frozenset(meant)

    def _told(self, places: Mapping[str, Sequence[int]]) -> set[str]:
        present = frozenset(places)
        return {
            bond.means
            for idea in places
            for bond in self._by_first.get(idea, ())
            if bond.needs <= present and _holds(bond, places)
        }


def _holds(bond: Bond, places: Mapping[str, Sequence[int]]) -> bool:
    """Tell whether the ideas are near each other, each said by a word of its own."""
    first, *others = bond.ideas
    for start in places[first]:
        taken = {start}
        for idea in others:
            near = [
                one
                for one in places[idea]
                if abs(one - start) <= bond.reach and one not in taken
            ]
            if not near:
                break
            taken.add(min(near, key=lambda one: abs(one - start)))
        else:
            spoilt = any(
                abs(one - start) <= bond.reach
                for spoiler in bond.unless
                for one in places.get(spoiler, ())
            )
            if not spoilt:
                return True
    return False
