"""reply_markup: checked as Telegram checks it, echoed as Telegram echoes it."""

from dataclasses import dataclass
from typing import Any

from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad

Json = dict[str, Any]
Rows = list[list[Json]]
DATA_LIMIT = 64  # bytes, not characters
ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
STYLES = frozenset({"danger", "success", "primary"})


@dataclass(slots=True, frozen=True)
class Markup:
    """What stands under a message: inline rows, or an order for the reply keyboard."""

    rows: Rows | None = None
    other: Json | None = None


NONE = Markup()


def read_markup(p: Parameters) -> Markup:
    """Read reply_markup, or refuse it."""
    if not p.values.get("reply_markup"):
        return NONE
    try:
        value = p.tree("reply_markup")
    except ValueError:
        raise bad("can't parse reply keyboard markup JSON object") from None
    return markup_of(value)


def markup_of(value: Any) -> Markup:  # noqa: ANN401  whatever the call held
    """Read an already decoded reply_markup."""
    if not isinstance(value, dict):
        raise bad("object expected as reply markup")
    if rows := _rows(
        value, "keyboard", _reply_button, 'field "keyboard" must be an Array of Arrays'
    ):
        return Markup(other={**value, "keyboard": rows})
    complaint = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    if inline := _rows(value, "inline_keyboard", _inline_button, complaint):
        return Markup(rows=inline)
    if value.get("remove_keyboard") or value.get("force_reply"):
        return Markup(other=value)
    return NONE


def _rows(value: Json, field: str, read: Any, complaint: str) -> Rows:  # noqa: ANN401
    rows = value.get(field)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise bad(f'field "{field}" must be of type Array')
    made: Rows = []
    for row in rows:
        if not isinstance(row, list):
            raise bad(complaint)
        made.append([read(button) for button in row])
    return [row for row in made if row]


def _reply_button(button: Any) -> Json:  # noqa: ANN401
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad("can't parse keyboard button: can't find field \"text\"")
    return button


def _inline_button(button: Any) -> Json:  # noqa: ANN401
    where = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(where + "InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise bad(where + 'can\'t find field "text"')
    if not isinstance(text, str):
        raise bad(where + 'field "text" must be of type String')
    for action in ACTIONS:
        held = button.get(action)
        if held or (held is not None and action.startswith(("switch", "callback_game", "pay"))):
            return _echo(button, action)
    raise bad(where + "Text buttons are unallowed in the inline keyboard")


def _echo(button: Json, action: str) -> Json:
    echoed = {"text": button["text"], action: button[action]}
    if button.get("style") in STYLES:
        echoed["style"] = button["style"]
    if button.get("icon_custom_emoji_id"):
        echoed["icon_custom_emoji_id"] = button["icon_custom_emoji_id"]
    return echoed


def check_buttons(rows: Rows | None) -> None:
    """Refuse what only Telegram's inner servers look at."""
    for row in rows or ():
        for button in row:
            data = button.get("callback_data")
            if data is not None and len(str(data).encode()) > DATA_LIMIT:
                raise bad("BUTTON_DATA_INVALID")
            url = button.get("url")
            if url is not None and not _reachable(str(url)):
                raise bad("BUTTON_URL_INVALID")


def _reachable(url: str) -> bool:
    scheme, mark, rest = url.partition("://")
    if not mark:
        return "." in url and " " not in url
    return scheme.lower() in {"http", "https", "tg", "ton"} and bool(rest)
