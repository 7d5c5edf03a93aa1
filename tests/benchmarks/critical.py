"""How well planted critical steps are found: `python -m tests.benchmarks.critical`.

Some three minutes on one core; --quick takes a tenth of the businesses. "Top 3" is the share
of the planted steps among the first three, "plain" the same by a difference of means, "right"
the share of steps called critical that are, "found" that of critical ones so called, "alarmed"
that of businesses where any was.
"""

import sys

from tests.benchmarks import table
from tests.domain.businesses import Setting
from tests.domain.scoring import score

SIZES = {50: 150, 200: 100, 1000: 40}  # businesses of each size
SETTINGS = {
    "as usual": (Setting(), False),
    "with marks": (Setting(), True),
    "strong halo": (Setting(mood=0.8, halo=0.6), False),
    "3 of 10 asked": (Setting(asked=3), False),
    "leaving is 0": (Setting(leave=True), False),
    "leaving unknown": (Setting(leave=True, leaving_told=False), False),
    "none critical": (Setting(harm=0.0), False),
    "none, halo": (Setting(harm=0.0, halo=0.5), False),
    "none, all alike": (Setting(harm=0.2), False),
}


def main(*, quick: bool) -> None:
    table.begin(("", "n", "top 3", "plain", "right", "found", "alarmed", "decoys"))
    for name, (setting, marks) in SETTINGS.items():
        for size, runs in SIZES.items():
            found = score(size, runs // 10 if quick else runs, setting, marks=marks)
            shares = (found.top, found.plain, found.right, found.found, found.alarmed)
            shown = [f"{one:.2f}" for one in shares]
            table.line((name, str(size), *shown, str(found.decoys)))


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])
