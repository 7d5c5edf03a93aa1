"""How anything is sent: the checks after the content, in Telegram's order, then the message."""

from dataclasses import dataclass
from typing import Any

from bot.sandbox.limits import Limits
from bot.sandbox.methods.keyboard import Markup, check_buttons, read_markup
from bot.sandbox.methods.target import check_person, find_chat, find_thread
from bot.sandbox.parameters import Parameters, as_integer
from bot.sandbox.refusals import bad, forbidden
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message
from bot.sandbox.world.shape import message_json
from bot.sandbox.world.state import World

Json = dict[str, Any]
PEOPLE = 2**40  # their numbers are below
# what a kind of content is called in a refusal, and the right it needs
RIGHTS = {
    "text": ("text messages", "can_send_messages"),
    "photo": ("photos", "can_send_photos"),
    "document": ("documents", "can_send_documents"),
    "video": ("videos", "can_send_videos"),
    "audio": ("music", "can_send_audios"),
    "voice": ("voice notes", "can_send_voice_notes"),
    "video_note": ("video notes", "can_send_video_notes"),
    "animation": ("animations", "can_send_other_messages"),
    "sticker": ("stickers", "can_send_other_messages"),
    "location": ("locations", "can_send_messages"),
    "contact": ("contacts", "can_send_messages"),
}


@dataclass(slots=True, frozen=True)
class Reply:
    """reply_parameters as asked for."""

    message: int
    chat: str
    lenient: bool


@dataclass(slots=True)
class Envelope:
    """Where a message goes and what goes with it, all checked."""

    chat: Chat
    thread: int | None
    reply_to: int | None
    markup: Markup


def read_reply(p: Parameters) -> Reply | None:
    """Read reply_parameters, or the two older parameters."""
    if not p.values.get("reply_parameters"):
        number = p.integer("reply_to_message_id")
        return Reply(number, "", p.flag("allow_sending_without_reply")) if number > 0 else None
    try:
        value = p.tree("reply_parameters")
    except ValueError:
        raise bad("can't parse reply parameters JSON object") from None
    if not isinstance(value, dict):
        raise bad("object expected as reply parameters")
    number = as_integer(str(value.get("message_id", "")))
    if number <= 0:
        return None
    chat = value.get("chat_id")
    lenient = bool(value.get("allow_sending_without_reply"))
    return Reply(number, "" if chat is None else str(chat), lenient)


def address(world: World, p: Parameters) -> Envelope:
    """Check all but the content: reply, markup, chat, topic, the message replied to."""
    reply = read_reply(p) if p.values else None
    markup = read_markup(p)
    chat = _find_receiver(world, p)
    thread = find_thread(chat, p)
    reply_to = _reply_in(world, chat, reply) if reply is not None else None
    if thread is None and reply_to is not None and chat.type == "supergroup":
        thread = _thread_of(chat, chat.messages[reply_to])
    return Envelope(chat, thread, reply_to, markup)


def _find_receiver(world: World, p: Parameters) -> Chat:
    """With paid broadcasting people are not looked up: only the inner servers know them not."""
    number = p.integer("chat_id")
    if p.flag("allow_paid_broadcast") and 0 < number < PEOPLE:
        chat = world.chats.get(number)
        if chat is None or chat.person is None or not chat.person.started:
            raise forbidden("bot can't initiate conversation with a user")
    return find_chat(world, p)


def _reply_in(world: World, chat: Chat, reply: Reply) -> int | None:
    home = chat
    if reply.chat and reply.chat != str(chat.id):
        home = find_chat(world, Parameters({"chat_id": reply.chat}), "read")
    message = home.messages.get(reply.message)
    if message is None or message.deleted:
        if reply.lenient:
            return None
        raise bad("message to be replied not found")
    return message.id if home is chat else None


def _thread_of(chat: Chat, replied: Message) -> int | None:
    """A reply goes to the topic of what it answers; without topics it makes a thread."""
    if chat.forum:
        return replied.thread
    return replied.thread or replied.id


def admit(world: World, limits: Limits, to: Envelope, kind: str) -> None:
    """Check rights, then what the inner servers know: buttons, closed topics, flood, blocks."""
    chat = to.chat
    if chat.person is None:
        what, right = RIGHTS[kind]
        if not chat.allows_bot(right):
            raise bad(f"not enough rights to send {what} to the chat")
    check_buttons(to.markup.rows)
    if chat.forum and to.thread is not None and _closed_to_bot(chat, to.thread):
        raise bad("TOPIC_CLOSED")
    limits.spend(chat, world.clock.timestamp())
    check_person(chat)


def _closed_to_bot(chat: Chat, thread: int) -> bool:
    topic = chat.topics.get(thread)
    leads = chat.bot.admin and chat.allows_bot("can_manage_topics")
    return topic is not None and topic.closed and not leads


def put(
    world: World,
    to: Envelope,
    kind: str,
    content: Json,
    extra: Json | None = None,
) -> Message:
    """Put the bot's message into the chat."""
    chat = to.chat
    message = world.post(
        chat,
        world.profile.id,
        kind,
        content,
        thread=to.thread,
        reply_to=to.reply_to,
        keyboard=to.markup.rows,
        extra=extra,
    )
    message.shown = to.markup.other
    if chat.typing:
        chat.typing.clear()
    return message


def answer(world: World, message: Message) -> Json:
    """Return the Message a send method answers with."""
    return message_json(world, message)
