"""The fast lane: a tapped face, read from Telegram's JSON without the library's objects.

Taps come in the thousands when a day's questions went out, and building the library's
objects is most of what one costs. Everything unusual is left to the handlers.
"""

import re
from typing import Any

from bot.flows import taps
from bot.flows.answers import Spot
from bot.flows.people import Who
from bot.telegram import buttons
from bot.telegram.context import Work
from bot.texts.catalogue import plain

SCORE = re.compile(buttons.VERBS["score"].pattern)


async def tapped(update: dict[str, Any], work: Work) -> bool:
    """Record a tapped face; False for whatever else the update is."""
    query = update["callback_query"]
    data, message = query.get("data"), query.get("message")
    if data is None or message is None or not SCORE.match(data):
        return False
    person, (question, score) = query["from"], buttons.read(data)
    if score not in SCORES:
        return False
    who = Who(person["id"], person["first_name"], person.get("language_code"), work.update_id)
    spot = Spot(message["chat"]["id"], message["message_id"])
    key, language = await work.write(taps.rate, who, question, int(score), spot, work.now())
    work.answer(plain(key, language))
    return True


SCORES = frozenset("12345")
