"""Train the weights of tone: `python -m tests.benchmarks.words_training TRAIN.csv`.

The texts (columns text, label, source) stay outside of the project; the weights come of
XED and GoEmotions (both CC BY 4.0) and of templates written for it (CC0, counted twice).
Plain gradient descent with momentum, the same result each time; two or three minutes.
"""

import argparse
import csv
import json
from pathlib import Path

from bot.domain.words import tone
from bot.domain.words.folding import APOSTROPHE, TOKEN
from bot.domain.words.phrases import GREETING
from bot.domain.words.reader import fold

LABELS = ("bitter", "neutral", "stellar")
TEMPLATES, THEIR_WEIGHT = "seed", 2.0
ROUNDS, PACE, MOMENTUM, SHRINK = 200, 1.0, 0.9, 1e-4
WEIGHTS = Path(tone.__file__).with_name("weights.json")

Example = tuple[list[float], int, float]


def examples(path: Path) -> list[Example]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            (
                numbers(row["text"]),
                LABELS.index(row["label"]),
                THEIR_WEIGHT if row["source"] == TEMPLATES else 1.0,
            )
            for row in csv.DictReader(file)
        ]


def numbers(text: str) -> list[float]:
    raw = APOSTROPHE.sub("", text)
    plain = GREETING.sub(" ", fold(raw))
    return tone.features(raw, plain, TOKEN.findall(plain)[: tone.READ_AT_MOST])


def slope(weights: list[list[float]], given: list[Example]) -> list[list[float]]:
    total = [[SHRINK * one for one in row] for row in weights]
    mass = sum(weight for _, _, weight in given)
    for found, label, weight in given:
        seen = [(place, one) for place, one in enumerate(found) if one]
        chances = tone.softmax(
            [sum(row[place] * one for place, one in seen) for row in weights]
        )
        for index, chance in enumerate(chances):
            error = (chance - (index == label)) * weight / mass
            row = total[index]
            for place, one in seen:
                row[place] += error * one
    return total


def train(given: list[Example]) -> list[list[float]]:
    weights = [[0.0] * len(tone.NAMES) for _ in LABELS]
    speed = [[0.0] * len(tone.NAMES) for _ in LABELS]
    for _ in range(ROUNDS):
        for row, moving, down in zip(weights, speed, slope(weights, given), strict=True):
            for place, one in enumerate(down):
                moving[place] = MOMENTUM * moving[place] - PACE * one
                row[place] += moving[place]
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    given = parser.parse_args()
    weights = train(examples(given.texts))
    table = {
        label: [round(one, 3) for one in row]
        for label, row in zip(LABELS, weights, strict=True)
    }
    WEIGHTS.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    for name, *row in zip(tone.NAMES, *weights, strict=True):
        print(f"{name:10}" + "".join(f"{one:8.2f}" for one in row))


if __name__ == "__main__":
    main()
