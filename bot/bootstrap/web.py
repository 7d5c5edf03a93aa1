"""The bot's web side: the webhook if updates come that way, and how the bot is."""

import time
from urllib.parse import urlsplit

from sqlmodel import Session

from bot.bootstrap.assembly import Bot
from bot.settings import Settings
from bot.web import webhook
from bot.web.server import Web
from storage.queries import followups, inbox, outbox

SILENT = 90.0  # seconds without a good poll: Telegram, the network or the token
STALE = 60.0  # seconds without a tick of the heartbeat


def build(settings: Settings, bot: Bot) -> Web:
    """Return the web side, ready to start."""

    async def ready() -> list[str]:
        return await trouble(settings, bot)

    async def figures() -> dict[str, int]:
        return await bot.db.read(counted)

    if settings.receive == "webhook":
        assert settings.webhook_secret is not None  # the settings saw to it
        application = webhook.build(
            ready,
            figures=figures,
            accept=bot.receiver.accept,
            path=urlsplit(settings.webhook_url or "").path,
            secret=settings.webhook_secret.get_secret_value(),
        )
    else:
        application = webhook.build(ready, figures=figures)
    return Web(application, settings.web_host, settings.web_port or 0)


def counted(session: Session) -> dict[str, int]:
    """Count what failed for good: updates and messages that a person should look at."""
    found = outbox.health(session)
    return {
        "dead_updates": inbox.dead(session),
        "dead_messages": found.dead,
        "uncertain_messages": found.uncertain,
        "dead_followups": followups.dead(session),
    }


async def trouble(settings: Settings, bot: Bot) -> list[str]:
    """Return what keeps the bot from doing its work, in words."""
    wrong = []
    if settings.receive == "poll" and bot.receiver.silence() > SILENT:
        wrong.append(f"Telegram has not answered for {bot.receiver.silence():.0f} s")
    ticked = bot.heartbeat.last_tick
    if ticked is None or time.monotonic() - ticked > STALE:
        wrong.append("the heartbeat does not tick")
    try:
        await bot.db.read(inbox.waiting, None, 1)
    except Exception as error:  # noqa: BLE001  whatever it is, the answer must come
        wrong.append(f"the database does not answer: {type(error).__name__}")
    return wrong
