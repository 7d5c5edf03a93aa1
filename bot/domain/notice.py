"""The notice on privacy: which version of its texts people are shown now."""

from collections.abc import Mapping

from storage.vocabulary import Kept

VERSION = 2  # raised whenever a text of it changes: who saw which is written down
TEXTS = ("start.greeting", "privacy")  # what it is made of; old ones stand in bot/texts/notices

DAYS: Mapping[Kept, int] = {  # how long things are kept where the operator says nothing
    Kept.WORDS: 365,
    Kept.REMARKS: 365,
    Kept.MEDIA: 90,
    Kept.TALK: 90,
    Kept.INBOX: 1,
    Kept.OUTBOX: 30,
    Kept.AUDIT: 730,
    Kept.BOOKINGS: 90,
    Kept.PREFERENCES: 730,
}
