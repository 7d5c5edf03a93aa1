"""sendMessage and its plain neighbours."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.delivery import address, admit, answer, put
from bot.sandbox.methods.target import check_person, find_chat, find_thread
from bot.sandbox.methods.text import read_text
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad
from bot.sandbox.world.chats import Typing

Json = dict[str, Any]
FADES = 5.0  # seconds a chat action stays
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "record_audio",
        "upload_audio",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "cancel",
    }
)


def send_message(c: Context, p: Parameters) -> Json:
    """Send a text."""
    text = read_text(p)
    to = address(c.world, p)
    content = text.as_text(c.world)
    admit(c.world, c.limits, to, "text")
    if (preview := _preview(p)) is not None:
        content["link_preview_options"] = preview
    return answer(c.world, put(c.world, to, "text", content, _effects(p)))


def _preview(p: Parameters) -> Json | None:
    if p.flag("disable_web_page_preview"):
        return {"is_disabled": True}
    try:
        value = p.tree("link_preview_options")
    except ValueError:
        raise bad("can't parse link preview options JSON object") from None
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad("object expected as link preview options")
    return {name: held for name, held in value.items() if held} or None


def _effects(p: Parameters) -> Json | None:
    return {"has_protected_content": True} if p.flag("protect_content") else None


def send_location(c: Context, p: Parameters) -> Json:
    """Send a place."""
    for name in ("latitude", "longitude"):
        if not p.text(name).strip():
            raise bad(f"{name} is empty")
    place: Json = {"latitude": p.number("latitude"), "longitude": p.number("longitude")}
    if p.number("horizontal_accuracy"):
        place["horizontal_accuracy"] = p.number("horizontal_accuracy")
    to = address(c.world, p)
    admit(c.world, c.limits, to, "location")
    return answer(c.world, put(c.world, to, "location", {"location": place}, _effects(p)))


def send_contact(c: Context, p: Parameters) -> Json:
    """Send somebody's number."""
    for name in ("phone_number", "first_name"):
        if not p.text(name).strip():
            raise bad(f"{name} is empty")
    contact: Json = {"phone_number": p.text("phone_number"), "first_name": p.text("first_name")}
    for name in ("last_name", "vcard"):
        if p.text(name):
            contact[name] = p.text(name)
    to = address(c.world, p)
    admit(c.world, c.limits, to, "contact")
    return answer(c.world, put(c.world, to, "contact", {"contact": contact}, _effects(p)))


def send_chat_action(c: Context, p: Parameters) -> bool:
    """Show that the bot is busy."""
    action = p.text("action")
    if not action:
        raise bad("wrong parameter action in request")
    if action.lower() not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat = find_chat(c.world, p)
    thread = find_thread(chat, p)
    check_person(chat)
    chat.typing = [one for one in chat.typing if one.thread != thread]
    if action.lower() != "cancel":
        until = c.world.clock.timestamp() + FADES
        chat.typing.append(Typing(action.lower(), thread, until))
    c.world.changes.note(
        "typing", {"chat": chat.id, "action": action.lower(), "thread": thread}
    )
    return True
