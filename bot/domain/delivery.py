"""What became of a message: the fate that Telegram's answer gives it, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, StrEnum
from typing import Any

from storage.vocabulary import MessageKind


class NeverWhy(StrEnum):
    """Why a message can't be delivered, whoever tries however often."""

    BLOCKED = "blocked"
    NOT_STARTED = "not_started"  # the person never pressed Start
    DEACTIVATED = "deactivated"
    CHAT_GONE = "chat_gone"
    KICKED = "kicked"
    NO_RIGHTS = "no_rights"
    MESSAGE_GONE = "message_gone"  # the one to edit, or to reply to
    BAD_REQUEST = "bad_request"


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took it. `result` is the message, or {} where Telegram says only True."""

    result: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotModified:
    """An edit to what the message showed already: as good as sent."""


@dataclass(frozen=True, slots=True)
class Later:
    """Surely not sent; try again `after` that long."""

    after: timedelta
    charge: bool = False  # whether it counts as one of the failures that a message has
    pause_chat: bool = False
    pause_all: bool = False  # nothing gets through at all


@dataclass(frozen=True, slots=True)
class Doubtful:
    """It may have arrived and may not; the kind of message decides."""


@dataclass(frozen=True, slots=True)
class Never:
    """It can't be delivered."""

    why: NeverWhy
    description: str = ""


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group became a supergroup with another id."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class PlainText:
    """Its markup or its length is refused: once more as plain text, cut."""

    description: str = ""


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The topic it was meant for is no more, or is closed."""


@dataclass(frozen=True, slots=True)
class TokenRefused:
    """The bot's token is no longer good: nothing can be sent."""


Fate = (
    Sent
    | NotModified
    | Later
    | Doubtful
    | Never
    | Migrated
    | PlainText
    | TopicGone
    | TokenRefused
)


class OnDoubt(Enum):
    """What happens to a message whose fate is unknown."""

    RESEND = "resend"
    STOP = "stop"


ON_DOUBT = {
    MessageKind.ALERT: OnDoubt.RESEND,
    MessageKind.EDIT: OnDoubt.RESEND,
    MessageKind.REPLY: OnDoubt.RESEND,
    MessageKind.TO_STAFF: OnDoubt.RESEND,
    MessageKind.REPORT: OnDoubt.RESEND,
    MessageKind.QUESTION: OnDoubt.STOP,
    MessageKind.TO_CUSTOMER: OnDoubt.STOP,
}

LEASE = timedelta(seconds=60)  # longer than two calls that time out
MAX_FAILURES = 5
MAX_DOUBTS = 20  # with the waits below a quarter of an hour: then a person should know
LONGEST_WAIT = 60.0
UNREACHABLE = Later(timedelta(0), pause_all=True)
REFUSED_UNCLEAR = Later(timedelta(seconds=2), charge=True)

OK = range(200, 300)
SERVER_ERRORS = range(500, 600)

# Parts of Telegram's descriptions, in lower case; the first that fits decides.
FORBIDDEN = {
    "blocked by the user": NeverWhy.BLOCKED,
    "deactivated": NeverWhy.DEACTIVATED,
    "was kicked": NeverWhy.KICKED,
    "not a member": NeverWhy.KICKED,
    "chat was deleted": NeverWhy.CHAT_GONE,
    "can't initiate conversation": NeverWhy.NOT_STARTED,
}
BAD: dict[str, Fate] = {
    "message is not modified": NotModified(),
    "topic_not_modified": NotModified(),
    "can't parse entities": PlainText(),
    "is too long": PlainText(),
    "message thread not found": TopicGone(),
    "topic_closed": TopicGone(),
    "topic_deleted": TopicGone(),
    "topic_id_invalid": TopicGone(),
    "chat not found": Never(NeverWhy.CHAT_GONE),
    "user not found": Never(NeverWhy.CHAT_GONE),
    "peer_id_invalid": Never(NeverWhy.CHAT_GONE),
    "user is deactivated": Never(NeverWhy.DEACTIVATED),
    "not enough rights": Never(NeverWhy.NO_RIGHTS),
    "have no rights": Never(NeverWhy.NO_RIGHTS),
    "administrator rights": Never(NeverWhy.NO_RIGHTS),
    "chat_write_forbidden": Never(NeverWhy.NO_RIGHTS),
    "message to edit not found": Never(NeverWhy.MESSAGE_GONE),
    "message can't be edited": Never(NeverWhy.MESSAGE_GONE),
    "message to delete not found": Never(NeverWhy.MESSAGE_GONE),
    "message to be replied not found": Never(NeverWhy.MESSAGE_GONE),
    "no text in the message to edit": Never(NeverWhy.MESSAGE_GONE),
}


def judge(status: int, body: Mapping[str, Any]) -> Fate:  # noqa: PLR0911 - a table
    """Return the fate that an answer of the Bot API gives to the message it answers."""
    if status in OK:
        result = body.get("result")
        return Sent(result if isinstance(result, dict) else {})
    if status in SERVER_ERRORS:
        return Doubtful()
    description = str(body.get("description") or "")
    if status == 401 or (status == 404 and "method" not in description):  # noqa: PLR2004
        return TokenRefused()
    match status:
        case 429:
            return too_many(body)
        case 403:
            return forbidden(description)
        case 400 | 404 | 413:
            return refused(description, body)
        case _:
            return REFUSED_UNCLEAR


def too_many(body: Mapping[str, Any]) -> Fate:
    seconds = parameters(body).get("retry_after")
    wait = seconds if isinstance(seconds, int) and seconds > 0 else 1
    return Later(timedelta(seconds=wait), pause_chat=True)


def forbidden(description: str) -> Fate:
    """A chat that is closed to us; where Telegram gives a new reason, we have no right."""
    words = description.lower()
    why = next((why for part, why in FORBIDDEN.items() if part in words), NeverWhy.NO_RIGHTS)
    return Never(why, description)


def refused(description: str, body: Mapping[str, Any]) -> Fate:
    new_chat_id = parameters(body).get("migrate_to_chat_id")
    if isinstance(new_chat_id, int):
        return Migrated(new_chat_id)
    words = description.lower()
    fate = next((fate for part, fate in BAD.items() if part in words), None)
    match fate:
        case None:
            return Never(NeverWhy.BAD_REQUEST, description)
        case Never(why):
            return Never(why, description)
        case PlainText():
            return PlainText(description)
        case _:
            return fate


def parameters(body: Mapping[str, Any]) -> Mapping[str, Any]:
    found = body.get("parameters")
    return found if isinstance(found, dict) else {}


def on_doubt(kind: MessageKind) -> OnDoubt:
    """Decide whether a message that may have arrived is sent again."""
    return ON_DOUBT[kind]


def wait_before(tries: int, luck: float) -> timedelta:
    """How long to wait after so many tries; `luck` in 0..1 keeps crowds from marching."""
    longest = min(LONGEST_WAIT, float(2 ** min(tries, 10)))
    return timedelta(seconds=longest * (0.5 + luck / 2))
