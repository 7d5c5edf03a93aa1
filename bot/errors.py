"""What can go wrong in a way that a person should be told.

BotError
├── NotAllowedHereError   the person may not do this, here, now
├── TooLateError          somebody or something was first
├── UnknownLinkError      a link or invitation that opens nothing
└── BadInputError         what was typed can't be understood
"""


class BotError(Exception):
    """Something a person is told in their language, by the text `key` and its slots."""

    def __init__(self, key: str, **slots: object) -> None:
        super().__init__(key)
        self.key = key
        self.slots = slots


class NotAllowedHereError(BotError):
    """The person has no right to this, or not here."""


class TooLateError(BotError):
    """Somebody else was first, or the matter has moved on."""


class UnknownLinkError(BotError):
    """A link or invitation that is unknown, used or expired."""


class BadInputError(BotError):
    """Words or a command that can't be understood; the text says what to write instead."""
