"""The README's two commands, as a newcomer would copy them; prints one when asked by name."""

import re
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
NAMES = ("sandbox", "tests")


def commands() -> dict[str, str]:
    """Return the one-line commands of the quick start, by what they start."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    chapter = text.split("\n## Quick start\n")[1].split("\n## ")[0]
    blocks = re.findall(r"^```sh\n(.*?)^```$", chapter, flags=re.DOTALL | re.MULTILINE)
    return dict(zip(NAMES, (block.strip() for block in blocks), strict=True))


if __name__ == "__main__":
    sys.stdout.write(commands()[sys.argv[1]] + "\n")
