"""Reading words: three languages, offline, in less than a millisecond."""

from bot.domain.words.reader import (
    SURELY_BITTER,
    VERSION,
    Decision,
    Reading,
    fold,
    raised,
    read,
    together,
    worst,
)
from bot.domain.words.thresholds import USUAL, Thresholds

__all__ = [
    "SURELY_BITTER", "USUAL", "VERSION", "Decision", "Reading", "Thresholds", "fold", "raised",
    "read", "together", "worst",
]  # fmt: skip
