"""How large a workbook will be once it is packed, told while it is written."""

import zlib
from collections.abc import Sequence

from bot.sheets.cells import Cell

CELL = '" t="inlineStr"><is><t>'  # what stands round every one of them, more or less
FAST = 1  # packs a little worse than the workbook itself will: rather too large than too small
SOME = 64 * 1024  # characters packed in one go
# Measured: what is packed beside the words, for a file and for every cell that is not empty.
EMPTY = 32 * 1024
EACH = 4


class Gauge:
    """Packs what is written a second time, and keeps only the size."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(FAST)
        self._held: list[str] = []
        self._length = 0
        self.size = EMPTY

    def add(self, cells: Sequence[Cell]) -> None:
        there = [str(one) for one in cells if one is not None]
        line = CELL.join(there)
        self.size += EACH * len(there)
        self._held.append(line)
        self._length += len(line)
        if self._length > SOME:
            self._pack()

    def _pack(self) -> None:
        text = "\n".join(self._held).encode()
        self._held, self._length = [], 0
        self.size += len(self._packer.compress(text))
