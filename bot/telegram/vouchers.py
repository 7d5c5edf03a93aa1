"""What the picture of a voucher is ordered with, in the customer's language."""

from typing import Any

from bot.texts.catalogue import plain
from storage.vocabulary import Language


def order(content: dict[str, Any], language: Language) -> dict[str, Any]:
    """Return what is to be drawn."""
    slots = content["slots"]
    return {
        "picture": "voucher",
        "link": content["link"],
        "place": slots["place"],
        "title": plain("voucher.title", language),
        "what": plain("voucher.what", language, what=slots["what"]),
        "code": slots["code"],
        "until": plain("voucher.until", language, until=slots["until"]),
    }
