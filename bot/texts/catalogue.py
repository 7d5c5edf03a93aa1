"""The catalogue of texts: HTML for messages, plain for toasts and button labels."""

import html as escaping
import re
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any, Self
from zoneinfo import ZoneInfo

from storage.vocabulary import Language

Text = str | dict[str, str]  # one sentence, or one for each plural category of the slot n
HELPFUL = ("help.", "menu.")  # told at the first start in every language
TAG = re.compile(r"<[^>]+>")
EVERYBODYS, MANAGERS, HELP = "bot.texts", "bot.texts.managers", "bot.texts.help"


class Counted(int):
    """A number of things, written as its language does where it is large."""

    def __new__(cls, n: int, language: Language) -> Self:
        made = super().__new__(cls, n)
        made.language = language
        return made

    language: Language

    def __str__(self) -> str:
        return number(int(self), self.language)


class Markup(str):
    """Text that is HTML already and goes in as it is."""

    __slots__ = ()


@cache
def shelf(name: str, language: Language) -> dict[str, Text]:
    """Return some of a language's texts; read when first spoken."""
    found: dict[str, Text] = import_module(f"{name}.{language.value}").TEXTS
    return found


def texts(language: Language) -> dict[str, Text]:
    """Return all of a language's texts."""
    return {
        key: text
        for name in (EVERYBODYS, HELP, MANAGERS)
        for key, text in shelf(name, language).items()
    }


def text(key: str, language: Language) -> Text:
    """Return a text: most of them are for managers only, and wait till one asks."""
    if key.startswith(HELPFUL):
        return shelf(HELP, language)[key]
    found = shelf(EVERYBODYS, language).get(key)
    return shelf(MANAGERS, language)[key] if found is None else found


def html(key: str, language: Language, /, **slots: Any) -> Markup:  # noqa: ANN401 - any word
    """Return the text with its slots filled in; whatever a person typed is escaped."""
    chosen = text(key, language)
    if isinstance(chosen, dict):
        chosen = chosen.get(category(slots["n"], language), chosen["other"])
    return Markup(chosen.format(**{name: fill(slot, language) for name, slot in slots.items()}))


def fill(slot: object, language: Language) -> str:
    if isinstance(slot, list):  # lines
        return "\n".join(fill(one, language) for one in slot)
    if isinstance(slot, dict):
        return mention(slot) if "mention" in slot else told(slot, language)
    return slot if isinstance(slot, Markup) else escaping.escape(str(slot), quote=False)


def mention(slot: dict[str, Any]) -> str:
    """Return a name at which its owner's phone rings, if they are in the chat."""
    name = escaping.escape(slot["name"], quote=False)
    return f'<a href="tg://user?id={int(slot["mention"])}">{name}</a>'


def told(slot: dict[str, Any], language: Language) -> str:  # noqa: PLR0911 - one a kind
    """Put into words what differs from language to language."""
    match slot:
        case {"at": at, "zone": zone}:  # a moment, as the clocks of a place show it
            return when(datetime.fromisoformat(at), zone, language)
        case {"date": at, "zone": zone}:  # a day by its whole name
            return day(datetime.fromisoformat(at), zone, language, "long")
        case {"birthday": told}:  # a day of every year
            month, of_month = map(int, told.split("-"))
            return day(
                datetime(2000, month, of_month, 12, tzinfo=UTC), "UTC", language, "d MMM"
            )
        case {"span": seconds}:
            return span(seconds, language)
        case {"amount": hundredths, "currency": currency}:
            return money(hundredths, currency, language)
        case {"spoken": names}:  # in the languages in which somebody wrote it
            chosen = names.get(language.value) or next(iter(names.values()))
            return escaping.escape(chosen, quote=False)
        case {"listed": ones}:
            return ", ".join(fill(one, language) for one in ones)
        case _:  # itself a text of the catalogue
            return html(slot["say"], language, **slot["slots"])


def plain(key: str, language: Language, /, **slots: Any) -> str:  # noqa: ANN401 - any word
    """Return the text without markup, for where Telegram shows none."""
    if slots:
        return escaping.unescape(TAG.sub("", html(key, language, **slots)))
    return label(key, language)


@cache
def label(key: str, language: Language) -> str:
    """Return a text without slots, stripped once: most buttons say the same each time."""
    return escaping.unescape(TAG.sub("", html(key, language)))


@cache
def category(n: float, language: Language) -> str:
    """Return the plural category of a number (CLDR)."""
    from babel import Locale  # noqa: PLC0415  costs a tenth of a start; few texts need it

    return Locale.parse(language.value).plural_form(n)


def clock(at: datetime, zone: str) -> str:
    """Return the time of day at the site."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def day(at: datetime, zone: str, language: Language, form: str = "EEE d MMM") -> str:
    """Return a day as people there write it."""
    from babel.dates import format_date  # noqa: PLC0415  as above

    local = at.astimezone(ZoneInfo(zone)).date()
    return format_date(local, form, locale=language.value)


def when(at: datetime, zone: str, language: Language) -> str:
    """Return the day and the time of day at the site."""
    return f"{day(at, zone, language)}, {clock(at, zone)}"


def tongue(code: str, language: Language) -> str:
    """Return the name of any language of the world, as this one calls it."""
    from babel import Locale  # noqa: PLC0415  as above

    return str(Locale.parse(language.value).languages.get(code, code))


def percent(part: float, language: Language) -> str:
    """Return a share in whole percent as the language writes it."""
    from babel.numbers import format_percent  # noqa: PLC0415  as above

    return format_percent(part, locale=language.value)


def number(n: int, language: Language) -> str:
    """Return a whole number as the language writes it."""
    from babel.numbers import format_decimal  # noqa: PLC0415  as above

    return format_decimal(n, locale=language.value)


def tenths(number: float, language: Language) -> str:
    """Return a number to one place as the language writes it."""
    from babel.numbers import format_decimal  # noqa: PLC0415  as above

    return format_decimal(number, format="0.0", locale=language.value)


def money(hundredths: int, currency: str, language: Language) -> str:
    """Return an amount as the language writes it."""
    from babel.numbers import format_currency  # noqa: PLC0415  as above

    return format_currency(Decimal(hundredths) / 100, currency, locale=language.value)


def span(seconds: float, language: Language) -> str:
    """Return a length of time in its largest fitting unit and the next smaller."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return plain("span.seconds", language, n=max(round(seconds), 0))
    if minutes < 60:  # noqa: PLR2004  minutes in an hour
        return plain("span.minutes", language, n=minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 48:  # noqa: PLR2004  hours after which people count days
        return plain("span.days", language, n=hours // 24)
    short = plain("span.hours", language, n=hours)
    return f"{short} {plain('span.minutes', language, n=rest)}" if rest else short
