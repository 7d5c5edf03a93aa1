"""The settings: each explained, each checked, the secret ones never shown."""

import re
from pathlib import Path

import pytest

from bot.settings import Given, Settings, SettingsError, read
from tests.house.readme import ROOT

LINE = re.compile(r"^#?([A-Z0-9_]+)=(.*)$", re.MULTILINE)
EXAMPLE = dict(LINE.findall((ROOT / ".env.example").read_text(encoding="utf-8")))
TOKEN = "4200000003:AAG-made-up-token-of-the-verbs-00000000"
SECRET = "made-up-secret-of-webhook"
DATABASE = "postgresql://ana:geheim@example.org/moments"
WEBHOOK = {
    "RECEIVE": "webhook",
    "WEBHOOK_URL": "https://example.org/hidden-path",
    "WEBHOOK_SECRET": SECRET,
    "WEB_PORT": "8080",
}


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def said(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    """Return what is said of settings that are wrong."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refusal:
        read()
    return str(refusal.value)


def test_the_example_explains_every_setting_and_no_other() -> None:
    assert {name.lower() for name in EXAMPLE} == set(Settings.model_fields)


def test_the_example_shows_the_values_that_hold_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = read()
    shown = {"WEBHOOK_URL", "WEB_PORT", "CLOCK_URL"}  # examples: without them, nothing
    for name, value in EXAMPLE.items():
        if name not in shown:
            monkeypatch.setenv(name, value)
    assert read() == plain


def test_the_example_is_read_as_it_stands(tmp_path: Path) -> None:
    plain = read()
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"))
    assert read() == plain


@pytest.mark.parametrize(
    ("name", "value", "hint"),
    [
        ("TELEGRAM_BOT_TOKEN", "123456", "BotFather"),
        ("TELEGRAM_BOT_TOKEN", "123456:ABC/../x", "BotFather"),
        ("TELEGRAM_API_URL", "api.example.org", "http://"),
        ("TELEGRAM_FILE_URL", "files", "http://"),
        ("TELEGRAM_WIRE", "pigeon", "'httpx'"),
        ("DATABASE_URL", "mysql://localhost/moments", "sqlite:///"),
        ("DATABASE_URL", "moments.db", "sqlite:///"),
        ("DATABASE_URL", "sqlite://", "sqlite:///"),
        ("RECEIVE", "pull", "'webhook'"),
        ("WEB_PORT", "70000", "65535"),
        ("WEB_PORT", "http", "integer"),
        ("MESSAGES_PER_SECOND", "-1", "greater"),
        ("MESSAGES_PER_SECOND", "many", "number"),
        ("SITE_ZONE", "Madrid", "Europe/Madrid"),
        ("SITE_LANGUAGE", "fr", "'pt'"),
        ("QUIET_HOURS", "22-8", "22:00-08:00"),
        ("QUIET_HOURS", "24:00-08:00", "22:00-08:00"),
        ("LOG_LEVEL", "loud", "'INFO'"),
        ("CLOCK_URL", "8081", "http://"),
    ],
)
def test_a_wrong_value_is_said_with_its_name_and_a_right_one(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, hint: str
) -> None:
    (line,) = said(monkeypatch, **{name: value}).splitlines()[1:]
    assert line.strip().startswith(f"{name}: ")
    assert hint in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WEBHOOK_URL", ""),
        ("WEBHOOK_URL", "example.org/telegram"),
        ("WEBHOOK_SECRET", ""),
        ("WEBHOOK_SECRET", "too short"),
        ("WEBHOOK_SECRET", "ñandú-ñandú-ñandú"),
        ("WEB_PORT", ""),
    ],
)
def test_a_webhook_needs_all_of_its_parts(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    (line,) = said(monkeypatch, **WEBHOOK | {name: value}).splitlines()[1:]
    assert line.strip().startswith(f"{name}: RECEIVE=webhook needs")


def test_whoever_polls_needs_no_part_of_a_webhook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "short")
    assert read().receive == "poll"


def test_all_that_is_wrong_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {"RECEIVE": "webhook", "SITE_ZONE": "Mars", "WEB_PORT": "x", "DATABASE_URL": "x"}
    names = [line.partition(":")[0].strip() for line in said(monkeypatch, **wrong).splitlines()]
    assert names[1:] == [
        "DATABASE_URL",
        "WEBHOOK_URL",
        "WEBHOOK_SECRET",
        "WEB_PORT",
        "SITE_ZONE",
    ]


def test_empty_is_unset_but_quiet_hours_may_be_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(name.upper(), "")
    settings = read()
    assert settings.telegram_bot_token is None
    assert settings.database_url == "sqlite:///moments.db"
    assert "database_url" not in settings.model_fields_set
    assert settings.quiet_hours == ""


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "http://127.0.0.1:9/bot/"])
def test_a_server_may_be_named_with_or_without_the_path(url: str) -> None:
    settings = read(telegram_api_url=url, telegram_bot_token=TOKEN)
    assert settings.bot_url() == f"http://127.0.0.1:9/bot{TOKEN}"


def test_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(
        telegram_bot_token=TOKEN,
        database_url=DATABASE,
        **{name.lower(): value for name, value in WEBHOOK.items()},
    )
    shown = repr(settings) + str(settings)
    assert "geheim" not in shown
    assert "hidden-path" not in shown
    wrong = {
        "TELEGRAM_BOT_TOKEN": f"x{TOKEN}",
        "DATABASE_URL": f"my{DATABASE}",
        "WEBHOOK_SECRET": f"{SECRET}!",
        "WEB_PORT": "x",
    }
    told = said(monkeypatch, **WEBHOOK | wrong)
    for secret in (TOKEN, SECRET, "geheim"):
        assert secret not in shown
        assert secret not in told


def test_a_file_that_is_no_text_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_bytes(b"SITE_NAME=\xff\xfe\n")
    assert ".env cannot be read" in said(monkeypatch)


def test_a_rehearsal_reads_nothing_of_the_operator(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\nCYCLE=spa\n")
    monkeypatch.setenv("SITE_ZONE", "Mars")
    assert Given() == Given(telegram_bot_token=None, cycle="hotel", site_zone="Europe/Madrid")
