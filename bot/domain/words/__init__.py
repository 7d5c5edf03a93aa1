"""Reading words: three languages, offline, in less than a millisecond."""

from bot.domain.words.reader import Decision, Reading, fold, read, worst

__all__ = ["Decision", "Reading", "fold", "read", "worst"]
