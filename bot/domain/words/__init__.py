"""Reading words: three languages, offline, in less than a millisecond."""

from bot.domain.words.reader import SURELY_BITTER, Decision, Reading, fold, raised, read, worst

__all__ = ["SURELY_BITTER", "Decision", "Reading", "fold", "raised", "read", "worst"]
