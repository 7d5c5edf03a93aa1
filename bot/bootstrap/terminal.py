"""The terminal: what is said there, and what is logged."""

import sys

from bot.errors import BotError
from bot.logs import set_up
from bot.settings import Settings
from bot.texts.catalogue import plain
from storage.vocabulary import Language

REFUSED = (
    "Telegram does not know this token: check TELEGRAM_BOT_TOKEN, and ask BotFather for a new "
    "one if it was revoked."
)


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def said(error: Exception) -> str:
    """Return an error as the operator reads it."""
    if isinstance(error, BotError):
        return plain(error.key, Language.ENGLISH, **error.slots)
    return str(error)


def logs(settings: Settings) -> None:
    """Log so that no secret of the settings can be read there."""
    secrets = (settings.telegram_bot_token, settings.webhook_secret)
    set_up(settings.log_level, *[one.get_secret_value() for one in secrets if one is not None])
