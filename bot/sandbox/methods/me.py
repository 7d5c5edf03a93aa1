"""The bot about itself: getMe, names, descriptions."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad

Json = dict[str, Any]


def get_me(c: Context, p: Parameters) -> Json:  # noqa: ARG001  every method looks the same
    """Say who the bot is."""
    return c.world.profile.as_me()


def set_my_name(c: Context, p: Parameters) -> bool:
    """Give the bot a name, for all or for one language."""
    return _set(c.world.profile.names, p, "name", 64, "name is too long")


def get_my_name(c: Context, p: Parameters) -> Json:
    """Return the bot's name."""
    language = p.text("language_code")
    names = c.world.profile.names
    return {"name": names.get(language) or names.get("") or c.world.profile.name}


def set_my_description(c: Context, p: Parameters) -> bool:
    """Say what an empty chat shows."""
    held = c.world.profile.descriptions
    return _set(held, p, "description", 512, "bot description is too long")


def get_my_description(c: Context, p: Parameters) -> Json:
    """Return what an empty chat shows."""
    return {"description": _get(c.world.profile.descriptions, p)}


def set_my_short_description(c: Context, p: Parameters) -> bool:
    """Say what the bot's page shows."""
    held = c.world.profile.short_descriptions
    return _set(held, p, "short_description", 120, "bot short description is too long")


def get_my_short_description(c: Context, p: Parameters) -> Json:
    """Return what the bot's page shows."""
    return {"short_description": _get(c.world.profile.short_descriptions, p)}


def _set(held: dict[str, str], p: Parameters, name: str, limit: int, complaint: str) -> bool:
    language, text = p.text("language_code"), p.text(name)
    check_language(language)
    if len(text) > limit:
        raise bad(complaint)
    if text:
        held[language] = text
    else:
        held.pop(language, None)
    return True


def _get(held: dict[str, str], p: Parameters) -> str:
    return held.get(p.text("language_code")) or held.get("", "")


def check_language(code: str) -> None:
    """Refuse what is no two-letter code."""
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):  # noqa: PLR2004
        raise bad("invalid language code specified")
