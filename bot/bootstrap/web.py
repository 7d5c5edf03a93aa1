"""The bot's web side: the webhook if updates come that way, and how the bot is."""

from urllib.parse import urlsplit

from sqlmodel import Session

from bot.bootstrap.assembly import Bot
from bot.settings import Settings
from bot.web import webhook
from bot.web.server import Web
from storage.queries import followups, inbox, outbox


def build(settings: Settings, bot: Bot) -> Web:
    """Return the web side, ready to start."""

    async def ready() -> list[str]:
        return await bot.trouble()

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
