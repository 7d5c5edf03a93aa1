"""The bot's commands and its menu button."""

from typing import Any

import orjson

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.me import check_language
from bot.sandbox.methods.target import find_chat
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad

Json = dict[str, Any]
MOST = 100
LARGEST = 7_800  # bytes of all together; found by others' experiments
COMMAND_LIMIT = 32
DESCRIPTION_LIMIT = 256
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")
PLAIN_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})


def set_my_commands(c: Context, p: Parameters) -> bool:
    """Set the commands of a scope and a language."""
    values = _commands(p)
    key = _key(c, p)
    commands = [_checked(value) for value in values]
    if len(commands) > MOST or len(orjson.dumps(commands)) > LARGEST:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not LETTERS.issuperset(command["command"]):
            raise bad("BOT_COMMAND_INVALID")
    if commands:
        c.world.profile.commands[key] = commands
    else:
        c.world.profile.commands.pop(key, None)
    return True


def get_my_commands(c: Context, p: Parameters) -> list[Json]:
    """Return the commands of exactly this scope and language."""
    return c.world.profile.commands.get(_key(c, p), [])


def delete_my_commands(c: Context, p: Parameters) -> bool:
    """Forget the commands of this scope and language."""
    c.world.profile.commands.pop(_key(c, p), None)
    return True


def _commands(p: Parameters) -> list[Json]:
    try:
        values = p.tree("commands")
    except ValueError:
        raise bad("can't parse commands JSON object") from None
    if values is None:
        return []
    if not isinstance(values, list):
        raise bad("expected an Array of BotCommand")
    for value in values:
        if not isinstance(value, dict):
            raise bad("can't parse BotCommand: expected an Object")
        for field in ("command", "description"):
            if not isinstance(value.get(field), str):
                raise bad(f"can't parse BotCommand: can't find field \"{field}\"")
    return values


def _checked(value: Json) -> Json:
    command = str(value["command"]).strip().removeprefix("/")
    if not command:
        raise bad("command must be non-empty")
    if len(command) > COMMAND_LIMIT:
        raise bad(f"command length must not exceed {COMMAND_LIMIT}")
    description = str(value["description"]).strip()
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > DESCRIPTION_LIMIT:
        raise bad(f"command description length must not exceed {DESCRIPTION_LIMIT}")
    return {"command": command, "description": description}


def _key(c: Context, p: Parameters) -> tuple[str, str]:
    language = p.text("language_code")
    try:
        scope = p.tree("scope")
    except ValueError:
        raise bad("can't parse BotCommandScope JSON object") from None
    name = _scope(c, scope)
    check_language(language)
    return name, language


def _scope(c: Context, scope: Any) -> str:  # noqa: ANN401
    if scope is None:
        return "default"
    if not isinstance(scope, dict):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in PLAIN_SCOPES:
        return str(kind)
    if kind not in CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    chat = find_chat(c.world, Parameters(scope), "read")
    member = f" {scope.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind} {chat.id}{member}"


def set_chat_menu_button(c: Context, p: Parameters) -> bool:
    """Choose what the button beside the text box does."""
    button = _button(p)
    if p.values.get("chat_id"):
        find_chat(c.world, p, "read").menu_button = button
    else:
        c.world.profile.menu_button = button
    return True


def get_chat_menu_button(c: Context, p: Parameters) -> Json:
    """Return what the button beside the text box does."""
    own = find_chat(c.world, p, "read").menu_button if p.values.get("chat_id") else None
    return own or c.world.profile.menu_button


def _button(p: Parameters) -> Json:
    try:
        value = p.tree("menu_button")
    except ValueError:
        raise bad("can't parse menu button JSON object") from None
    if value is None:
        return {"type": "default"}
    if not isinstance(value, dict):
        raise bad("can't parse menu button: MenuButton must be an Object")
    kind = value.get("type")
    if kind == "web_app" and value.get("text") and isinstance(value.get("web_app"), dict):
        return {"type": kind, "text": value["text"], "web_app": value["web_app"]}
    if kind in {"default", "commands"}:
        return {"type": kind}
    raise bad("can't parse menu button: MenuButton has unsupported type")
