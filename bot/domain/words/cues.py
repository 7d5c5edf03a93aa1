"""The words and phrases that judge, found in a text: with negation, contrast and intensity."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

REACH = 3  # how many words a negation carries: "no es nada bueno"
LONGEST_START = 14
CUT = 5  # letters of a phrase's last word: "no funciona" stands for "no funcionaban"
LONGEST_PHRASE = 5  # in words

ES = "no ni nunca jamas sin nada tampoco ningun ninguna nadie"
PT = "nao nem nunca jamais sem nada nenhum nenhuma ninguem num"
EN = """
    no not never without hardly none nothing cant cannot couldnt dont doesnt didnt isnt wasnt
    arent werent wont wouldnt havent hasnt aint barely
"""
NEGATORS = {
    language: frozenset(words.split())
    for language, words in (("es", ES), ("pt", PT), ("en", EN))
}
EVERY_NEGATOR = frozenset().union(*NEGATORS.values())
TURNS = """
    pero sino aunque mas porem entretanto contudo todavia embora but however although though
    except salvo excepto
"""
CONTRAST = frozenset(TURNS.split())
UNTURNED = frozenset(("tan", "tao", "so"))  # "never was so well served" is praise
BREAKS = frozenset(".,;:!?¡¿()\n…")


@dataclass(frozen=True)
class Book:
    """The cues of a language: whole words, beginnings of words, phrases by their words."""

    words: Mapping[str, int]
    starts: Mapping[str, int]
    phrases: Mapping[str, int]
    firsts: frozenset[str]  # the words that phrases begin with
    begun: frozenset[str]  # and how the longer ones go on


def _book(cues: Mapping[int, str], phrases: Mapping[int, str]) -> Book:
    listed = [(word, worth) for worth, words in cues.items() for word in words.split()]
    told = [
        (_key(phrase.split()), worth)
        for worth, lines in phrases.items()
        for phrase in lines.strip().replace("\n", "|").split("|")
    ]
    return Book(
        words={word: worth for word, worth in listed if not word.endswith("*")},
        starts={word[:-1]: worth for word, worth in listed if word.endswith("*")},
        phrases=dict(told),
        firsts=frozenset(key.partition(" ")[0] for key, _ in told),
        begun=frozenset(
            key.rsplit(" ", left)[0] for key, _ in told for left in range(1, key.count(" "))
        ),
    )


def _key(words: Sequence[str]) -> str:
    return " ".join([*words[:-1], words[-1][:CUT]])


LEXICON = {"es": "spanish", "pt": "portuguese", "en": "english"}


@cache
def book(language: str) -> Book:
    """Return a language's cues; loaded when first looked for."""
    lexicon = import_module(f"bot.domain.words.lexicon.{LEXICON[language]}")
    return _book(lexicon.CUES, lexicon.PHRASES)


@cache
def books(language: str | None) -> list[Book]:
    """Return the cues to look for: of one language, or of all while it is not known."""
    return [book(one) for one in ([language] if language else LEXICON)]


@lru_cache(maxsize=8192)
def worth_of(word: str, language: str | None) -> int:
    """Return what a word is worth in a language; in doubt, in the first that knows it."""
    for known in books(language):
        if word in known.words:
            return known.words[word]
        for length in range(min(len(word), LONGEST_START), 2, -1):
            if word[:length] in known.starts:
                return known.starts[word[:length]]
    return 0


def cues(tokens: Sequence[str], language: str | None) -> Iterator[tuple[str, int]]:
    """Yield each cue as how it was said (plain, not, after, idiom, turn) and its worth."""
    known = books(language)
    negators = NEGATORS[language] if language else EVERY_NEGATOR
    unturned = UNTURNED | negators
    place, negated_until, turned = 0, -1, False
    while place < len(tokens):
        token = tokens[place]
        if found := _phrase(tokens, place, known):  # "go back", and "would not go back"
            words, worth = found
            turned_round = worth > 0 and place <= negated_until and token not in unturned
            yield ("not" if turned_round else "after" if turned else "idiom"), worth
            place += words
            continue
        if token in BREAKS:
            negated_until = -1
        elif token in CONTRAST:
            turned, negated_until = True, -1
            yield "turn", 0
        elif worth := worth_of(token, language):
            negated = place <= negated_until
            yield ("not" if negated else "after" if turned else "plain"), worth
        if token in negators:
            negated_until = place + REACH
        place += 1


def _phrase(tokens: Sequence[str], place: int, known: Sequence[Book]) -> tuple[int, int] | None:
    """Return the longest phrase that begins here, as its length and its worth."""
    first = tokens[place]
    for one in known:
        if first not in one.firsts:
            continue
        said, found = first, None
        for length, word in enumerate(tokens[place + 1 : place + LONGEST_PHRASE], start=2):
            if worth := one.phrases.get(f"{said} {word[:CUT]}"):
                found = length, worth
            said = f"{said} {word}"
            if said not in one.begun:
                break
        if found is not None:
            return found
    return None
