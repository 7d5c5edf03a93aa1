"""Rules of a place as somebody types them: lengths, amounts, zones, who is called when."""

import re
import unicodedata
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.domain import hours
from bot.domain.cycle import MOST_REPEATS, Chain
from bot.domain.hours import folded, none
from bot.domain.rota import UnreadableError
from storage.vocabulary import Language

NAME_LONGEST = 60
MOST_DAYS = 366
MOST_COUNT = 100_000
MOST_MONEY = 1_000_000_00
LEAST_AGAIN = timedelta(minutes=5)  # as a file has it: more often would only be muted
UNITS = {
    "m": "minutes", "min": "minutes", "mins": "minutes", "minute": "minutes",
    "minutes": "minutes", "minuto": "minutes", "minutos": "minutes",
    "h": "hours", "hs": "hours", "hour": "hours", "hours": "hours", "hora": "hours",
    "horas": "hours",
    "d": "days", "day": "days", "days": "days", "dia": "days", "dias": "days",
}  # fmt: skip
PIECE = re.compile(r"(\d{1,6}) ?([a-z]+)")
LENGTH = re.compile(rf"{PIECE.pattern}(?:,? (?:y |e |and )?{PIECE.pattern})*")
AMOUNT = re.compile(r"\d{1,7}(?:[.,]\d{1,2})?")
MONEY = re.compile(r"[^\d.,/;\s-]+")  # signs and codes of currencies
CHAIN = {
    word: name
    for name, words in {
        "deadline": "deadline|time to act|plazo|tiempo para actuar|prazo para agir|prazo",
        "duty": "duty|on duty in private|on duty|guardia|turno|los de turno en privado|plantao",
        "supervisors": "supervisors|supervisor|supervisores|supervision|supervisao",
        "managers": "managers|manager|gerentes|gerente|gerencia|direccion|direcao",
        "again": "again|otra vez|de nuevo|cada|de novo|novamente|a cada",
        "repeats": "repeats|repeat|times|repeticiones|veces|repeticoes|vezes",
        "first_word": "first word|primera palabra|primeira palavra",
    }.items()
    for word in words.split("|")
}
LINKS = re.compile(r"(?:(?:after|within|in|tras|a los|despues de|en|apos|depois de|em)\b ?)+")
USUAL = frozenset({"usual", "as usual", "normal", "habitual", "como siempre", "como sempre"})
LANGUAGES = {
    "es": Language.SPANISH, "spa": Language.SPANISH, "esp": Language.SPANISH,
    "en": Language.ENGLISH, "eng": Language.ENGLISH, "ing": Language.ENGLISH,
    "pt": Language.PORTUGUESE, "por": Language.PORTUGUESE,
}  # fmt: skip


def name(text: str) -> str:
    """Return what a place is to be called."""
    said = " ".join(text.split())
    hidden = any(unicodedata.category(one) in {"Cc", "Cf", "Co", "Cn"} for one in said)
    if not said or len(said) > NAME_LONGEST or hidden:
        raise UnreadableError(text)
    return said


def zone(text: str) -> str:
    """Return the zone of "Europe/Madrid", "Madrid" or "buenos aires"."""
    wanted = folded(text).replace(" ", "_")
    known = sorted(available_timezones())
    found = [one for one in known if one.casefold() == wanted] or [
        one for one in known if "/" in one and one.rpartition("/")[2].casefold() == wanted
    ]
    if not found:
        raise UnreadableError(text)
    best = [one for one in found if not one.startswith(("posix", "right", "Etc"))]
    return ZoneInfo((best or found)[0]).key


def quiet(text: str) -> str | None:
    """Return quiet hours as "22:00-08:00"; None for none."""
    if none(text):
        return None
    one = hours.span(text)
    return f"{one.start:%H:%M}-{one.end:%H:%M}"


def count(text: str, least: int = 1, most: int = MOST_COUNT) -> int:
    said = folded(text)
    if not (said.isascii() and said.isdigit()) or not least <= int(said[:9]) <= most:
        raise UnreadableError(text)
    return int(said)


def length(text: str) -> timedelta:
    """Return a length of time: "90m", "1 h 30 min", "2 días"."""
    said = folded(text)
    if not LENGTH.fullmatch(said):
        raise UnreadableError(text)
    found = timedelta()
    for number, unit in PIECE.findall(said):
        if unit not in UNITS:
            raise UnreadableError(unit)
        found += timedelta(**{UNITS[unit]: int(number)})
    if found > timedelta(days=MOST_DAYS):
        raise UnreadableError(text)
    return found


def amount(text: str) -> int:
    """Return hundredths of a currency: "50", "12,50 €"."""
    said = " ".join(MONEY.sub(" ", folded(text)).split())
    if not AMOUNT.fullmatch(said):
        raise UnreadableError(text)
    whole, _, part = said.replace(",", ".").partition(".")
    found = int(whole) * 100 + int(part.ljust(2, "0") or 0)
    if found > MOST_MONEY:
        raise UnreadableError(text)
    return found


def budget(text: str) -> int | None:
    """Return what may be given in a month; None for no end."""
    return None if none(text) else amount(text)


def allowance(text: str) -> dict[str, int]:
    """Return how much one may give: "15 / 50" is for one gesture, and in a day."""
    parts = re.split(r"[/;]", text)
    if len(parts) != 2:  # noqa: PLR2004 - each, and a day
        raise UnreadableError(text)
    each, day = map(amount, parts)
    if day < each:
        raise UnreadableError(text)
    return {"each": each, "day": day}


def languages(text: str) -> list[str]:
    """Return the languages that are named, in their order."""
    words = [one for one in re.split(r"[,;/ ]+|\b(?:y|e|and)\b", folded(text)) if one]
    found = [LANGUAGES.get(one) or LANGUAGES.get(one[:3]) for one in words]
    if not found or None in found or len({*found}) < len(found):
        raise UnreadableError(text)
    return [str(one) for one in found]


def chain(text: str, now: Chain) -> dict[str, Any]:
    """Return who is called after how long: "supervisors 5m, managers 15m, repeats 3".

    What is not named stays; what is "usual" is no more set here.
    """
    found = dict(filter(None, map(one_call, re.split(r"[,;]", folded(text)))))
    if not found:
        raise UnreadableError(text)
    whole = Chain.model_validate({**now.model_dump(), **found})
    above, top = whole.supervisors, whole.managers
    if above is not None and top is not None and top < above:
        raise UnreadableError("the managers before the supervisors")
    if whole.again is not None and whole.again < LEAST_AGAIN:
        raise UnreadableError("again")
    return {key: value for key, value in whole.model_dump(mode="json").items() if key in found}


def one_call(part: str) -> tuple[str, object] | None:
    """Return one call of a chain, by the name of its field."""
    said = part.strip().removeprefix("a ")
    if not said:
        return None
    named = sorted((word for word in CHAIN if said.startswith(word)), key=len)
    if not named:
        raise UnreadableError(part)
    rest = said.removeprefix(named[-1]).strip(" :=")
    if link := LINKS.match(rest):
        rest = rest[link.end() :]
    if rest in USUAL:
        return CHAIN[named[-1]], None
    if CHAIN[named[-1]] == "repeats":
        return "repeats", count(rest, 0, MOST_REPEATS)
    return CHAIN[named[-1]], length(rest)
