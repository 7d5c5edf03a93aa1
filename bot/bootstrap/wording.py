"""The verb that lets an operator try the reading of words on their own comments."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson

from bot.clock import Clock
from bot.domain.words import Reading, read
from bot.errors import BadInputError
from bot.jobs import embeddings
from bot.jobs.larger import LargerModel, SecondLook
from bot.settings import Settings, SettingsError
from bot.settings import read as read_settings
from storage.database import Database

STANDARD_INPUT = "-"


async def tell_all(file: str, tell: Callable[[str], None]) -> None:
    """Print one JSON object for each line of the file."""
    settings = read_settings()
    larger = second(settings)
    weigh = embeddings.weigher() if wanted(settings) else None
    for text in texts(file):
        if weigh is not None:
            await weigh(text)
        reading = read(text)
        if larger is not None:
            reading = await larger.again(text, reading)
        tell(orjson.dumps(told(reading)).decode())


def wanted(settings: Settings) -> bool:
    """Tell whether a language model has a say: if it is installed, or the operator said."""
    return embeddings.installed() if settings.words_e5 is None else settings.words_e5


def second(settings: Settings, clock: Clock | None = None) -> LargerModel | None:
    """Return the larger model if the operator has named one."""
    if settings.words_model_url is None:
        return None
    key = settings.words_model_key
    return LargerModel(
        settings.words_model_url,
        settings.words_model_name,
        clock or Clock(),
        key.get_secret_value() if key else None,
        settings.words_model_timeout,
    )


def second_look(
    settings: Settings, db: Database, clock: Clock, wake: Callable[[], None]
) -> SecondLook | None:
    """Return who looks again at words in doubt while the bot works."""
    model = second(settings, clock)
    return SecondLook(db, model, clock, wake) if model else None


def chances(given: Sequence[str]) -> dict[str, float]:
    """Read NAME=CHANCE as it is typed."""
    try:
        return {name: float(chance) for name, chance in (one.split("=", 1) for one in given)}
    except ValueError:
        raise BadInputError("thresholds.how") from None


def told(reading: Reading) -> dict[str, Any]:
    return {
        "verdict": reading.likeliest,
        "decision": reading.decision,
        "p_bitter": reading.p_bitter,
        "complaint": reading.complaint,
        "danger": bool(reading.danger),
        "person": reading.wants_person,
        "question": reading.asks,
        "reasons": reading.reasons,
        "rating": reading.rating,
        "dangers": reading.danger,
    }


def texts(file: str) -> Iterator[str]:
    """Yield the lines; what is not UTF-8 is read all the same, marked where it breaks."""
    if file == STANDARD_INPUT:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        yield from (line.rstrip("\r\n") for line in sys.stdin)
        return
    try:
        with Path(file).open(encoding="utf-8-sig", errors="replace") as lines:
            yield from (line.rstrip("\r\n") for line in lines)
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror}") from None
