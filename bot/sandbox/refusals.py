"""What Telegram says when it refuses, word for word."""

from typing import Any

Json = dict[str, Any]


class RefusalError(Exception):
    """An answer with `ok` false."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(reason: str) -> RefusalError:
    """Refuse with 400; `reason` is what follows "Bad Request: "."""
    return RefusalError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> RefusalError:
    """Refuse with 403; `reason` is what follows "Forbidden: "."""
    return RefusalError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> RefusalError:
    """Refuse with 409; `reason` is what follows "Conflict: "."""
    return RefusalError(409, f"Conflict: {reason}")


def too_many(retry_after: int) -> RefusalError:
    """Refuse with 429 and say after how many seconds to come back."""
    description = f"Too Many Requests: retry after {retry_after}"
    return RefusalError(429, description, {"retry_after": retry_after})


TOKEN_UNKNOWN = RefusalError(401, "Unauthorized")
TOKEN_MALFORMED = RefusalError(401, "Unauthorized: invalid token specified")
PATH_UNKNOWN = RefusalError(404, "Not Found")
METHOD_UNKNOWN = RefusalError(404, "Not Found: method not found")
TOO_LARGE = RefusalError(413, "Request Entity Too Large")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)
QUERY_OLD = "query is too old and response timeout expired or query ID is invalid"
POLL_TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
POLL_BESIDE_WEBHOOK = (
    "can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)
POLL_ENDED_BY_WEBHOOK = "terminated by setWebhook request"
