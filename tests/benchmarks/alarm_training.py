"""Train what hears danger: `python -m tests.benchmarks.alarm_training TRAIN.csv`.

Danger is learnt from our own messages and from sentences made by the patterns in `perils/`:
`+` begins one of danger, `-` one of an ordinary day, `=` what a name in brackets may stand
for, `~` and `~~` what people say before and after. What is not danger are those, and the texts
that tone is trained with (XED and GoEmotions, both CC BY 4.0), which stay outside of the
project. Plain descent, the same result each time; a quarter of a minute.
"""

import argparse
import csv
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bot.domain.words import alarm
from bot.domain.words.folding import APOSTROPHE
from bot.domain.words.reader import fold, hinting
from bot.texts.catalogue import texts
from storage.vocabulary import Language
from tests.benchmarks.words_training import TEMPLATES
from tests.domain.test_messages import MESSAGES

PATTERNS = Path(__file__).with_name("perils")
OURS = (MESSAGES, MESSAGES.with_name("dangers.csv"))
WEIGHTS = Path(alarm.__file__).with_name("alarm.bin")
LANGUAGES = ("es", "pt", "en")
KEPT = "apart"  # the part of ours that is only measured
TIMES_PERIL, TIMES_CALM, TIMES_NOTHING = 60, 120, 1000
ROUNDS, PACE, SHRINK = 8, 0.5, 2e-6
THEIR_WEIGHT, OUR_WEIGHT = 1.0, 2.0
NAME, CHOICE = re.compile(r"<(\w+)>"), re.compile(r"\(([^()]*)\)")
FILLING = {
    "es": ["pues", "este", "o sea", "así", "la verdad", "como que", "ya", "entonces"],
    "pt": ["tipo", "né", "assim", "aí", "então", "sabe", "já"],
    "en": ["like", "you know", "basically", "so", "literally", "just"],
}
ALARM = re.compile("🚨|🆘|⚠|danger|peligro|perigo|emerg|risk|riesgo|risco")
JOINTS = (" y ", " e ", " and ", ". ", ", ", " ")

Example = tuple[tuple[int, ...], int, float]


@dataclass
class Patterns:
    """What the sentences of a language are made of."""

    language: str
    names: dict[str, list[str]] = field(default_factory=dict)
    perils: list[str] = field(default_factory=list)
    calm: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    def sentence(self, pattern: str, rng: Random) -> str:
        told, last = pattern, ""
        while told != last:
            last = told
            told = NAME.sub(lambda name: rng.choice(self.names[name[1]]), told)
            told = CHOICE.sub(lambda one: rng.choice(one[1].split("|")), told)
        return told

    def nothing(self, rng: Random) -> str:
        """Return people, places and things of whom nothing is said."""
        names = [rng.choice(self.names[one]) for one in rng.sample(sorted(self.names), 3)]
        parts = [*names, rng.choice(self.before), rng.choice(self.after)]
        rng.shuffle(parts)
        return self.sentence(" ".join(parts[: rng.randint(1, 4)]), rng)

    def told(self, pattern: str, rng: Random) -> str:
        """Return a sentence as people may come to say it: led in, run on, clipped."""
        text, how = self.sentence(pattern, rng), rng.random()
        if how < 0.3:
            text = f"{rng.choice(self.before)} {text} {rng.choice(self.after)}"
        elif how < 0.5:
            parts = [self.sentence(rng.choice(self.calm), rng), text]
            text = rng.choice(JOINTS).join(parts if rng.random() < 0.5 else parts[::-1])
        words = text.split()
        if rng.random() < 0.15:
            filling = FILLING[self.language]
            words = [
                one
                for word in words
                for one in ([word, rng.choice(filling)] if rng.random() < 0.15 else [word])
            ]
        if rng.random() < 0.25:
            words = [word for word in words if rng.random() > 0.18] or words
        return " ".join(words)


def patterns_of(language: str) -> Patterns:
    found = Patterns(language)
    for line in (PATTERNS / f"{language}.txt").read_text("utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind.startswith("="):
            found.names[kind[1:]] = rest.split("|")
        elif kind in {"~", "~~"}:
            (found.before if kind == "~" else found.after).extend(rest.split("|"))
        else:
            (found.perils if kind.startswith("+") else found.calm).append(rest)
    return found


def made_up(rng: Random) -> list[tuple[str, int]]:
    every = []
    for language in LANGUAGES:
        known = patterns_of(language)
        for patterns, peril, times in (
            (known.perils, 1, TIMES_PERIL),
            (known.calm, 0, TIMES_CALM),
        ):
            every += [(known.told(one, rng), peril) for one in patterns for _ in range(times)]
        every += [(known.nothing(rng), 0) for _ in range(TIMES_NOTHING)]
    return every


def said_by_the_bot() -> list[str]:
    """Return our own sentences of an ordinary day: what they are made of alarms nobody."""
    every = [text for one in Language for text in texts(one).values()]
    forms = [
        one for text in every for one in ([text] if isinstance(text, str) else text.values())
    ]
    return [one for one in forms if not ALARM.search(one)]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def signs(text: str) -> tuple[int, ...]:
    plain = fold(APOSTROPHE.sub("", text))
    return tuple(sorted(alarm.signs(plain, hinting().of_word)))


def examples(path: Path, rng: Random) -> list[Example]:
    found = [(text, peril, 1.0) for text, peril in made_up(rng)]
    found += [(text, 0, 1.0) for text in said_by_the_bot()]
    found += [
        (row["text"], 0, 1.0 if row["source"] == TEMPLATES else THEIR_WEIGHT)
        for row in rows_of(path)
    ]
    ours = [row for path in OURS for row in rows_of(path) if row["part"] != KEPT]
    found += [
        (row["text"], int(row["urgent"]), OUR_WEIGHT if row["urgent"] == "1" else 1.0)
        for row in ours
    ]
    return [(signs(text), peril, weight) for text, peril, weight in found]


def train(given: list[Example], rng: Random) -> tuple[float, list[float]]:
    """Return where the sum begins and the weights; steps grow shorter where many were made."""
    start, weights = -2.0, [0.0] * alarm.PLACES
    made, made_at_start = [1e-8] * alarm.PLACES, 1e-8
    order = list(given)
    for _ in range(ROUNDS):
        rng.shuffle(order)
        for seen, peril, worth in order:
            each = alarm.weight_of_each(len(seen))
            total = start + each * sum(weights[one] for one in seen)
            error = worth * (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - peril)
            made_at_start += error * error
            start -= PACE * error / math.sqrt(made_at_start)
            for one in seen:
                slope = error * each + SHRINK * weights[one]
                made[one] += slope * slope
                weights[one] -= PACE * slope / math.sqrt(made[one])
    return start, weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    rng = Random(1)
    start, weights = train(examples(parser.parse_args().texts, rng), rng)
    step = max(map(abs, weights)) / 127
    steps = (round(one / step) % 256 for one in weights)
    WEIGHTS.write_bytes(alarm.HEAD.pack(step, start) + bytes(steps))


if __name__ == "__main__":
    main()
