"""Times, days, lengths and shares, as each language writes them."""

from datetime import UTC, datetime

import pytest

from bot.texts.catalogue import category, clock, day, percent, span
from storage.vocabulary import Language

ES, EN, PT = Language.SPANISH, Language.ENGLISH, Language.PORTUGUESE
LATE = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
MINUTE, HOUR, DAY = 60, 3600, 86_400


@pytest.mark.parametrize(
    ("seconds", "es", "en", "pt"),
    [
        (-5, "0 segundos", "0 seconds", "0 segundo"),
        (0, "0 segundos", "0 seconds", "0 segundo"),
        (1, "1 segundo", "1 second", "1 segundo"),
        (29.6, "30 segundos", "30 seconds", "30 segundos"),
        (31, "1 min", "1 min", "1 min"),
        (59 * MINUTE, "59 min", "59 min", "59 min"),
        (HOUR - 1, "1 h", "1 h", "1 h"),
        (HOUR + 5 * MINUTE, "1 h 5 min", "1 h 5 min", "1 h 5 min"),
        (3 * HOUR + 10 * MINUTE, "3 h 10 min", "3 h 10 min", "3 h 10 min"),
        (2 * DAY - MINUTE, "47 h 59 min", "47 h 59 min", "47 h 59 min"),
        (2 * DAY, "2 días", "2 days", "2 dias"),
        (9 * DAY + 5 * HOUR, "9 días", "9 days", "9 dias"),
    ],
)
def test_a_length_of_time(seconds: float, es: str, en: str, pt: str) -> None:
    assert [span(seconds, one) for one in (ES, EN, PT)] == [es, en, pt]


@pytest.mark.parametrize(
    ("part", "es", "en", "pt"),
    [
        (0, "0\N{NO-BREAK SPACE}%", "0%", "0%"),
        (0.425, "42\N{NO-BREAK SPACE}%", "42%", "42%"),
        (2 / 3, "67\N{NO-BREAK SPACE}%", "67%", "67%"),
        (1, "100\N{NO-BREAK SPACE}%", "100%", "100%"),
    ],
)
def test_a_share(part: float, es: str, en: str, pt: str) -> None:
    assert [percent(part, one) for one in (ES, EN, PT)] == [es, en, pt]


@pytest.mark.parametrize(
    ("zone", "time", "days"),
    [
        ("UTC", "23:30", ("dom 22 nov", "Sun 22 Nov", "dom. 22 nov.")),
        ("Europe/Madrid", "00:30", ("lun 23 nov", "Mon 23 Nov", "seg. 23 nov.")),
        ("America/Sao_Paulo", "20:30", ("dom 22 nov", "Sun 22 Nov", "dom. 22 nov.")),
        ("Asia/Kathmandu", "05:15", ("lun 23 nov", "Mon 23 Nov", "seg. 23 nov.")),
    ],
)
def test_the_time_and_day_are_those_of_the_site(
    zone: str, time: str, days: tuple[str, str, str]
) -> None:
    assert clock(LATE, zone) == time
    assert tuple(day(LATE, zone, one) for one in (ES, EN, PT)) == days


@pytest.mark.parametrize(
    ("number", "es", "en", "pt"),
    [
        (0, "other", "other", "one"),
        (1, "one", "one", "one"),
        (2, "other", "other", "other"),
        (21, "other", "other", "other"),
        (1_000_000, "many", "other", "many"),
    ],
)
def test_a_plural_category(number: int, es: str, en: str, pt: str) -> None:
    assert [category(number, one) for one in (ES, EN, PT)] == [es, en, pt]
