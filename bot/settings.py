"""The settings: the only reader of the environment, and of .env beside it."""

import re
from typing import Literal, Self
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.vocabulary import Language

TOKEN = re.compile(r"[1-9]\d{0,15}:[\w-]{1,64}")
SECRET = re.compile(r"[\w-]{16,256}")


class SettingsError(Exception):
    """Something in the environment is missing or wrong; the message says how to mend it."""


class Settings(BaseSettings):
    """Everything that can be set from outside. `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", hide_input_in_errors=True, env_ignore_empty=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org/bot"
    telegram_file_url: str = "https://api.telegram.org/file/bot"
    telegram_wire: Literal["aiohttp", "httpx"] = "aiohttp"
    database_url: str = "sqlite:///moments.db"
    receive: Literal["poll", "webhook"] = "poll"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    web_host: str = "127.0.0.1"
    web_port: int | None = Field(default=None, ge=0, le=65535)
    messages_per_second: float = Field(default=30, ge=0)
    site_key: str = "main"
    site_name: str = "Our house"
    site_zone: str = "Europe/Madrid"
    site_language: Language = Language.SPANISH
    quiet_hours: str = "22:00-08:00"
    cycle: str = "hotel"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    clock_url: str | None = None

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("this is no bot token; BotFather's looks like 123456:ABC-def_…")
        return token

    @field_validator("telegram_api_url", "telegram_file_url")
    @classmethod
    def _ends_in_bot(cls, url: str) -> str:
        """Take a server's plain address too: the path of the Bot API is always the same."""
        if not url.startswith(("http://", "https://")):
            raise ValueError("an address begins with http:// or https://")
        return url.rstrip("/")

    @field_validator("site_zone")
    @classmethod
    def _is_a_zone(cls, zone: str) -> str:
        if zone not in available_timezones():
            raise ValueError("no such time zone; write one like Europe/Madrid or America/Lima")
        return zone

    @field_validator("quiet_hours")
    @classmethod
    def _are_two_times(cls, hours: str) -> str:
        if hours and not re.fullmatch(
            r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", hours
        ):
            raise ValueError("write two times of day like 22:00-08:00, or nothing for none")
        return hours

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.receive == "webhook":
            if not self.webhook_url:
                raise ValueError(
                    "RECEIVE=webhook needs WEBHOOK_URL, the address Telegram calls"
                )
            secret = self.webhook_secret
            if secret is None or not SECRET.fullmatch(secret.get_secret_value()):
                raise ValueError(
                    "RECEIVE=webhook needs WEBHOOK_SECRET: 16 to 256 of A-Z a-z 0-9 _ -"
                )
            if self.web_port is None:
                raise ValueError("RECEIVE=webhook needs WEB_PORT, the port to listen on")
        return self

    def token(self) -> str:
        """Return the token, or say where to get one and how to do without."""
        if self.telegram_bot_token is None:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not set.\n"
                "  With a token from BotFather: put TELEGRAM_BOT_TOKEN=… into .env and run again.\n"
                "  Without one: python -m bot sandbox shows everything on this machine."
            )
        return self.telegram_bot_token.get_secret_value()

    def bot_url(self) -> str:
        """Return the address of the Bot API with the token; it must never be shown."""
        return with_bot(self.telegram_api_url, "/bot") + self.token()


def with_bot(url: str, path: str) -> str:
    return url if url.endswith("bot") else url + path


def read(**given: object) -> Settings:
    """Read the settings; everything that is wrong is said at once."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        raise SettingsError("\n".join(explain(error))) from None


def explain(error: ValidationError) -> list[str]:
    """Return a line for each wrong setting, by the name it has in the environment."""
    lines = ["Some settings are wrong (they come from the environment or from .env):"]
    for one in error.errors(include_input=False, include_url=False):
        name = ".".join(str(part) for part in one["loc"]).upper()
        what = one["msg"].removeprefix("Value error, ")
        lines.append(f"  {name}: {what}" if name else f"  {what}")
    return lines
