"""How well and how fast words are read: `python -m tests.benchmarks.words TEXTS.csv [...]`.

A file has the columns text, label, source, and maybe complaint, urgent and reason. "auto" is
the share of bitter texts decided bitter, "caught" those asked about too; FA are stellar and
neutral texts decided bitter.
"""

import argparse
import csv
import math
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.domain.words import Decision, Reading, read
from bot.jobs.embeddings import Embeddings
from tests.benchmarks import table

SERVICE = ("es_hotel", "es_airline", "pt_shop", "pt_rest", "en_rest", "en_airline")
HEAD = ("source", "n", "AUC", "auto", "caught", "asked", "FA stellar", "FA neutral")
EXAMPLES = (
    ("La habitación estaba sucia y nadie vino en dos horas", "bitter"),
    ("Todo perfecto, gracias a Laura de recepción", "stellar"),
    ("¿A qué hora abre la piscina?", "neutral"),
    ("A comida chegou fria e ninguém pediu desculpa", "bitter"),
    ("Nunca fui tão bem atendida, voltaremos com certeza!", "stellar"),
    ("We waited an hour and the waiter was rude", "bitter"),
    ("Lovely staff, the breakfast was amazing", "stellar"),
)
START = "import time; t = time.perf_counter(); import {0}; print(time.perf_counter() - t)"
MEMORY = "import {0}, psutil; print(psutil.Process().memory_info().rss / 2**20)"
BARE, WHOLE = "bot.domain.verdict", "bot.domain.words"


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled text, and what was read in it."""

    row: dict[str, str]
    reading: Reading
    took: float


def readings(rows: Iterable[dict[str, str]], model: Embeddings | None = None) -> list[Read]:
    done = []
    for row in rows:
        began = time.thread_time()
        if model is not None:
            model._weigh(row["text"])
        reading = read(row["text"])
        done.append(Read(row, reading, time.thread_time() - began))
    return done


def share(of: Sequence[Read], holds: Callable[[Read], bool]) -> float:
    return sum(map(holds, of)) / len(of) if of else float("nan")


def bitter(one: Read) -> bool:
    return one.reading.decision is Decision.BITTER


def asked(one: Read) -> bool:
    return one.reading.decision is Decision.ASK


def auc(found: Sequence[Read]) -> float:
    """Return how often a bitter text has the higher p_bitter; half where they tie."""
    ordered = sorted(found, key=lambda one: one.reading.p_bitter)
    ranks: dict[float, list[int]] = {}
    for rank, one in enumerate(ordered):
        ranks.setdefault(one.reading.p_bitter, []).append(rank)
    mean = {p: statistics.fmean(places) for p, places in ranks.items()}
    own = [mean[one.reading.p_bitter] for one in found if one.row["label"] == "bitter"]
    others = len(found) - len(own)
    if not own or not others:
        return float("nan")
    return (sum(own) - len(own) * (len(own) - 1) / 2) / (len(own) * others)


def figures(found: Sequence[Read]) -> list[float]:
    by = {
        label: [one for one in found if one.row["label"] == label]
        for label in ("bitter", "stellar", "neutral")
    }
    return [
        auc(found),
        share(by["bitter"], bitter),
        share(by["bitter"], lambda one: bitter(one) or asked(one)),
        share(found, asked),
        share(by["stellar"], bitter),
        share(by["neutral"], bitter),
    ]


def shown(values: Iterable[float]) -> list[str]:
    return ["-" if math.isnan(one) else f"{one:.2f}" for one in values]


def by_source(found: Sequence[Read]) -> None:
    sources = {one.row["source"] for one in found}
    rows = {
        source: [one for one in found if one.row["source"] == source]
        for source in sorted(sources)
    }
    table.begin(HEAD)
    for source, these in rows.items():
        table.line([source, str(len(these)), *shown(figures(these))])
    service = [figures(rows[source]) for source in SERVICE if source in rows]
    if len(service) > 1:
        means = [mean(column) for column in zip(*service, strict=True)]
        table.line([f"mean of {len(service)} services", "", *shown(means)])


def mean(values: Iterable[float]) -> float:
    known = [one for one in values if not math.isnan(one)]
    return statistics.fmean(known) if known else math.nan


def rules(found: Sequence[Read]) -> None:
    """Show how the rules did where the file says what is right."""
    table.begin(("rule", "right of", "found", "false on the rest"))
    for name, column in (
        ("complaint", "complaint"),
        ("danger", "urgent"),
        ("person", "person"),
    ):
        fires = {
            "complaint": lambda one: one.reading.complaint,
            "danger": lambda one: one.reading.urgent,
            "person": lambda one: one.reading.wants_person,
        }[name]
        right = [one for one in found if one.row.get(column) == "1"]
        rest = [
            one for one in found if one.row.get(column) != "1" and one.row["label"] != "bitter"
        ]
        table.line(
            [name, str(len(right)), *shown([share(right, fires)]), f"{share(rest, fires):.2%}"]
        )
    named = [one for one in found if one.row.get("reason") in REASONS]
    for most in (1, 2):
        hit = share(named, lambda one: one.row["reason"] in one.reading.reasons[:most])  # noqa: B023
        table.line([f"reason, first {most}", str(len(named)), *shown([hit]), ""])


REASONS = (
    "wait",
    "staff",
    "clean",
    "price",
    "facility",
    "product",
    "process",
    "info",
    "digital",
    "safety",
)


def measured(code: str, module: str, rounds: int = 5) -> float:
    words = [sys.executable, "-c", code.format(module)]
    tells = [
        subprocess.run(words, capture_output=True, text=True, check=True).stdout
        for _ in range(rounds)
    ]
    return statistics.median(float(told) for told in tells)


def cost(found: Sequence[Read]) -> None:
    took = [one.took * 1000 for one in found]
    table.begin(("cost", "figure"))
    table.line(["texts", str(len(took))])
    table.line(["median ms of processor time", f"{statistics.median(took):.2f}"])
    table.line(["p95 ms of processor time", f"{table.share(took, 0.95):.2f}"])
    import_ms = 1000 * (measured(START, WHOLE) - measured(START, BARE))
    table.line(["import ms over the bare domain", f"{import_ms:.0f}"])
    memory = measured(MEMORY, WHOLE) - measured(MEMORY, BARE)
    table.line(["memory MiB over the bare domain", f"{memory:.1f}"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path, nargs="*")
    parser.add_argument("--part", help="only the rows whose column part is this")
    parser.add_argument("--e5", action="store_true", help="with the model of the extra e5")
    parser.add_argument("--quick", action="store_true", help="only the examples built in")
    given = parser.parse_args()
    rows = [{"text": text, "label": label, "source": "examples"} for text, label in EXAMPLES]
    for path in () if given.quick else given.texts:
        with path.open(encoding="utf-8", newline="") as file:
            rows += [
                row
                for row in csv.DictReader(file)
                if given.part in (None, row.get("part", given.part))
            ]
    print(table.machine())
    read(EXAMPLES[0][0])
    found = readings(rows, Embeddings() if given.e5 else None)
    by_source(found)
    rules(found)
    cost(found)


if __name__ == "__main__":
    main()
