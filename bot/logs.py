"""Logs: one stream, for people in a terminal, for machines elsewhere, never with the token."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog

# Telegram puts the token into the path of every address; some libraries print it alone.
TOKEN = re.compile(r"(bot)?\d{3,16}:[A-Za-z0-9_-]{20,}")
HIDDEN = "<token>"
LOUD = (
    "httpx",
    "httpcore",
    "aiohttp",
    "apscheduler",
    "telegram",
    "asyncio",
    "uvicorn",
    "alembic",
)


class Redacting(logging.Filter):
    """Takes the token out of whatever a library logs, its errors and their causes included."""

    def __init__(self, redact: "Redactor") -> None:
        super().__init__()
        self._redact = redact

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str) or record.args:
            record.msg, record.args = self._redact.text(record.getMessage()), None
        else:
            record.msg = self._redact.value(record.msg)
        if record.exc_info and record.exc_info[1] is not None:
            lines = traceback.format_exception(*record.exc_info)
            record.exc_text = self._redact.text("".join(lines).rstrip())
            record.exc_info = None
        if record.stack_info:
            record.stack_info = self._redact.text(record.stack_info)
        return True


class Redactor:
    """Knows what must not be shown."""

    def __init__(self, *secrets: str) -> None:
        self._secrets = [secret for secret in secrets if secret]

    def text(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return TOKEN.sub(HIDDEN, text)

    def value(self, value: Any) -> Any:  # noqa: ANN401 - whatever is logged
        """Return a value as it may be shown."""
        if isinstance(value, dict):
            return {self.value(key): self.value(part) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.value(part) for part in value]
        if value is None or isinstance(value, (bool, int, float)):
            return value
        return self.text(value if isinstance(value, str) else str(value))

    def __call__(
        self, _logger: object, _method: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        """Go through everything that is about to be written."""
        return {
            key: part if key.startswith("_") else self.value(part)
            for key, part in event.items()
        }


def set_up(
    level: str = "INFO",
    *secrets: str,
    stream: TextIO | None = None,
) -> None:
    """Log to a stream, to standard error if none is named; `secrets` are never shown."""
    stream = stream or sys.stderr
    redact = Redactor(*secrets)
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redacting(redact))
    handler.setFormatter(formatter(shared, redact, terminal=stream.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in LOUD:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    # What fails there the heartbeat tells itself, and to be stopped is no failure.
    logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)


def formatter(
    shared: list[structlog.typing.Processor], redact: Redactor, *, terminal: bool
) -> logging.Formatter:
    shown: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer()
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*shared, keep_trouble],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            redact,
            shown,
        ],
    )


def keep_trouble(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Show the error that Redacting put into words; the formatter would look for it anew."""
    record = event.get("_record")
    if isinstance(record, logging.LogRecord) and record.exc_text and "exception" not in event:
        event["exception"] = record.exc_text
    return event
