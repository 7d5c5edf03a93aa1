"""The settings: the only reader of the environment, and of .env beside it."""

import re
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from storage.database import DatabaseUnusable
from storage.database.connecting import parse
from storage.vocabulary import Kept, Language

TOKEN = re.compile(r"[1-9][0-9]{0,15}:[A-Za-z0-9_-]{1,64}")
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
ADDRESS = ("http://", "https://")
MAY_BE_EMPTY = ("quiet_hours",)


class SettingsError(Exception):
    """Something in the environment is missing or wrong; the message says how to mend it."""


class Settings(BaseSettings):
    """Everything that can be set from outside. `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org/bot"
    telegram_file_url: str = "https://api.telegram.org/file/bot"
    telegram_wire: Literal["lean", "aiohttp", "httpx"] = "lean"
    # Not shown: it may hold a password.
    database_url: str = Field(default="sqlite:///moments.db", repr=False)
    receive: Literal["poll", "webhook"] = "poll"
    # Its path is known to Telegram alone.
    webhook_url: str | None = Field(default=None, repr=False, validate_default=True)
    webhook_secret: SecretStr | None = Field(default=None, validate_default=True)
    web_host: str = "127.0.0.1"
    web_port: int | None = Field(default=None, ge=0, le=65535, validate_default=True)
    messages_per_second: float = Field(default=30, ge=0)
    site_key: str = "main"
    site_name: str = "Our house"
    site_zone: str = "Europe/Madrid"
    site_language: Language = Language.SPANISH
    quiet_hours: str = "22:00-08:00"
    site_aliases: bool = False
    site_people_figures: bool = False
    # How many days things are kept; bot/flows/keeping.py clears what is older.
    keep_words_days: int = Field(default=365, ge=1)
    keep_media_days: int = Field(default=90, ge=1)
    keep_talk_days: int = Field(default=90, ge=7)  # a case must be over by then
    keep_inbox_days: int = Field(default=1, ge=1)
    keep_outbox_days: int = Field(default=30, ge=7)  # nothing waits longer to be sent
    keep_audit_days: int = Field(default=730, ge=30)
    keep_bookings_days: int = Field(default=90, ge=31)  # a personal link lasts 30
    keep_preferences_days: int = Field(default=730, ge=30)
    cycle: str = "hotel"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    clock_url: str | None = None
    # Its path is a secret, as that of a webhook is.
    heartbeat_url: str | None = Field(default=None, repr=False)
    words_model_url: str | None = None
    words_model_name: str = ""
    words_model_key: SecretStr | None = None
    words_e5: bool | None = (
        None  # unset, `words` uses the model that is installed; `run` does not
    )
    words_model_timeout: float = Field(default=4, gt=0, le=60)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_unset(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Take NAME= for a setting that is not made; but no quiet hours are a choice."""
        return {key: one for key, one in given.items() if one != "" or key in MAY_BE_EMPTY}

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("this is no bot token; BotFather's looks like 123456:ABC-def_…")
        return token

    @field_validator(
        "telegram_api_url", "telegram_file_url", "clock_url", "words_model_url", "heartbeat_url"
    )
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(ADDRESS):
            raise ValueError("an address begins with http:// or https://")
        return url and url.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str) -> str:
        try:
            parse(url)
        except DatabaseUnusable as error:
            raise ValueError(str(error)) from None
        return url

    @field_validator("webhook_url")
    @classmethod
    def _can_be_called(cls, url: str | None, info: ValidationInfo) -> str | None:
        if by_webhook(info) and not (url or "").startswith(ADDRESS):
            raise ValueError("RECEIVE=webhook needs the address that Telegram calls, https://…")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _is_hard_to_guess(
        cls, secret: SecretStr | None, info: ValidationInfo
    ) -> SecretStr | None:
        if by_webhook(info) and not SECRET.fullmatch(
            secret.get_secret_value() if secret else ""
        ):
            raise ValueError("RECEIVE=webhook needs one: 16 to 256 of A-Z a-z 0-9 _ -")
        return secret

    @field_validator("web_port")
    @classmethod
    def _listens(cls, port: int | None, info: ValidationInfo) -> int | None:
        if by_webhook(info) and port is None:
            raise ValueError("RECEIVE=webhook needs a port to listen on")
        return port

    @field_validator("site_zone")
    @classmethod
    def _is_a_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            example = "write one like Europe/Madrid or America/Lima"
            raise ValueError(f"no such time zone; {example}") from None
        return zone

    @field_validator("quiet_hours")
    @classmethod
    def _are_two_times(cls, hours: str) -> str:
        if hours and not re.fullmatch(
            r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", hours
        ):
            raise ValueError("write two times of day like 22:00-08:00, or nothing for none")
        return hours

    def token(self) -> str:
        """Return the token, or say where to get one and how to do without."""
        if self.telegram_bot_token is None:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not set.\n"
                "  With a token from BotFather: write TELEGRAM_BOT_TOKEN=… into .env.\n"
                "  Without one: python -m bot sandbox shows everything on this machine."
            )
        return self.telegram_bot_token.get_secret_value()

    def kept_hours(self) -> dict[Kept, int]:
        """Return how long each kind of thing is kept."""
        names = {Kept.REMARKS: Kept.WORDS}
        return {kind: 24 * getattr(self, f"keep_{names.get(kind, kind)}_days") for kind in Kept}

    def bot_url(self) -> str:
        """Return the address of the Bot API with the token; it must never be shown."""
        return with_bot(self.telegram_api_url, "/bot") + self.token()


class Given(Settings):
    """Settings of a rehearsal: nothing is read of the environment, nor of .env."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic passes it
        init_settings: PydanticBaseSettingsSource,
        *_environment: PydanticBaseSettingsSource,
        **_more: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what was given, and that only."""
        return (init_settings,)


def by_webhook(info: ValidationInfo) -> bool:
    return info.data.get("receive") == "webhook"


def with_bot(url: str, path: str) -> str:
    return url if url.endswith("bot") else url + path


def read(**given: object) -> Settings:
    """Read the settings; everything that is wrong is said at once."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        raise SettingsError("\n".join(explain(error))) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f".env cannot be read: {type(error).__name__}") from None


def explain(error: ValidationError) -> list[str]:
    """Return a line for each wrong setting, by the name it has in the environment."""
    lines = ["Some settings are wrong (they come from the environment or from .env):"]
    for one in error.errors(include_input=False, include_url=False):
        name = ".".join(str(part) for part in one["loc"]).upper()
        what = one["msg"].removeprefix("Value error, ")
        lines.append(f"  {name}: {what}" if name else f"  {what}")
    return lines
