"""How the bot begins to speak: with the wire that the settings name."""

from bot.settings import Settings
from bot.telegram.lean import LeanWire
from bot.telegram.opening import Opening
from bot.telegram.wire import HttpWire, HttpxWire


def open_to(settings: Settings) -> Opening:
    """Return the opening of the bot of these settings; nothing is said yet."""
    return Opening(wire_of(settings), polls=settings.receive == "poll")


def wire_of(settings: Settings) -> HttpWire:
    """Return a new wire of the kind that the settings name."""
    return client(settings.telegram_wire)(settings.bot_url())


def client(name: str) -> type[HttpWire]:
    """Return the HTTP client that the settings name."""
    if name == "aiohttp":
        from bot.telegram.aiohttp_wire import AiohttpWire  # noqa: PLC0415  a tenth of a start

        return AiohttpWire
    return HttpxWire if name == "httpx" else LeanWire
