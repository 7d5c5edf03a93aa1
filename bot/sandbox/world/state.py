"""The world: everything there is, and how a message comes into being and changes."""

import random
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.world.changes import Changes
from bot.sandbox.world.chats import Chat, Member
from bot.sandbox.world.files import Files
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import People, Person
from bot.sandbox.world.profile import Profile
from bot.sandbox.world.queries import Queries
from bot.sandbox.world.queue import Queue

Json = dict[str, Any]
KEPT_MESSAGES = 200_000
FIRST_GROUP = -4_000_001
FIRST_SUPERGROUP = -1_002_000_000_001


class World:
    """All state but the log, the faults and the limits."""

    def __init__(self, token: str, username: str, name: str, now: datetime | None) -> None:
        self.token = token
        self.clock = Clock(now)
        self.changes = Changes()
        self.scene: Callable[[], Json] | None = None  # what the page shows first
        self.chance = random.Random(20)  # noqa: S311  nothing here is secret
        self.profile = Profile(bot_number(token), username, name)
        self.clear()

    def clear(self) -> None:
        """Forget everything that happened; numbers of changes and updates go on."""
        queue = getattr(self, "queue", None)
        self.people = People()
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.queries = Queries()
        if queue is None:
            self.queue = Queue(self.clock.timestamp)
        else:
            for update in self.queue.waiting:
                update.gone = True  # a webhook may hold some of them
            self.queue.waiting.clear()
        self._history: deque[Message] = deque()
        self._account_ids = 0  # private chats and basic groups share one counter
        self._group_ids = FIRST_GROUP
        self._supergroup_ids = FIRST_SUPERGROUP
        self.albums = 13_000_000_000_000_000

    def now(self) -> int:
        """Return the virtual time in whole seconds, as Telegram writes dates."""
        return int(self.clock.timestamp())

    def person(self, name: str, number: int | None = None) -> Person:
        """Make somebody, with a private chat that the bot knows nothing of yet."""
        person = self.people.add(Person(number or self.people.fresh_id(), name))
        chat = Chat(person.id, "private", person.name, person=person)
        chat.bot = Member("member")
        self.chats[chat.id] = chat
        self.touch(chat)
        return person

    def group(self, title: str, *, supergroup: bool) -> Chat:
        """Make an empty group."""
        if supergroup:
            number, self._supergroup_ids = self._supergroup_ids, self._supergroup_ids - 1
        else:
            number, self._group_ids = self._group_ids, self._group_ids - 1
        chat = Chat(number, "supergroup" if supergroup else "group", title)
        self.chats[chat.id] = chat
        self.touch(chat)
        return chat

    def touch(self, chat: Chat) -> None:
        """Note that a chat itself changed."""
        self.changes.note("chat", {"chat": chat.id})

    def next_message_id(self, chat: Chat) -> int:
        """Count on: a supergroup has its own numbers, all else shares the account's."""
        if chat.type == "supergroup":
            chat.last_id += 1
        else:
            self._account_ids += 1
            chat.last_id = self._account_ids
        return chat.last_id

    def post(
        self,
        chat: Chat,
        sender: int,
        kind: str,
        content: Json,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
        keyboard: list[list[Json]] | None = None,
        extra: Json | None = None,
    ) -> Message:
        """Put a message into a chat."""
        message = Message(
            chat.id,
            self.next_message_id(chat),
            self.now(),
            sender,
            kind,
            content,
            thread,
            in_topic=thread is not None and chat.forum,
            reply_to=reply_to,
            keyboard=keyboard,
            extra=extra,
        )
        self._remember(chat, message)
        if sender == self.profile.id and kind != "service":
            chat.bot_wrote = True
        return message

    def _remember(self, chat: Chat, message: Message) -> None:
        self._history.append(message)
        self.changed(chat, message)
        if len(self._history) > KEPT_MESSAGES:
            old = self._history.popleft()
            if (home := self.chats.get(old.chat)) is not None:
                home.messages.pop(old.id, None)

    def changed(self, chat: Chat, message: Message) -> None:
        """Note a new or changed message; it becomes the chat's latest."""
        message.seq = self.changes.note("message", {"chat": chat.id, "message": message.id})
        chat.messages.pop(message.id, None)
        chat.messages[message.id] = message

    def user(self, number: int) -> Json:
        """Return the Bot API's User for the bot or a person."""
        if number == self.profile.id:
            return self.profile.as_user()
        return self.people.by_id[number].as_user()


def bot_number(token: str) -> int:
    """Return the bot's id, which every token begins with."""
    head = token.partition(":")[0]
    return int(head) if head.isdigit() else 1
