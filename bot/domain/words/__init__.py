"""Reading words: three languages, offline, in less than a millisecond once it is loaded."""

from typing import TYPE_CHECKING

from bot.domain.words.reading import SURELY_BITTER, VERSION, Decision, Reading, raised, worst
from bot.domain.words.thresholds import USUAL, Thresholds
from bot.later import Later

if TYPE_CHECKING:
    from bot.domain.words.reader import fold, read, together
else:
    fold, read, together = (
        getattr(Later("bot.domain.words.reader"), verb) for verb in ("fold", "read", "together")
    )

__all__ = [
    "SURELY_BITTER", "USUAL", "VERSION", "Decision", "Reading", "Thresholds", "fold", "raised",
    "read", "together", "worst",
]  # fmt: skip
