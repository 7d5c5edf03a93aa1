"""Chats: private ones, groups and supergroups, with members, rights and topics."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person

ChatType = Literal["private", "group", "supergroup"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_manage_tags",
    "can_send_welcome_messages",  # newer than 10.0, and required by who reads that version
)
SEND_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
MEMBER_DENIED = frozenset({"can_change_info", "can_pin_messages", "can_manage_topics"})
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(slots=True)
class Member:
    """Somebody's place in a group; `rights` holds only what was said otherwise."""

    status: Status
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """Whether they are in the group now."""
        return self.status in PRESENT

    @property
    def admin(self) -> bool:
        """Whether they lead the group."""
        return self.status in {"creator", "administrator"}


@dataclass(slots=True)
class Topic:
    """A topic of a forum; its number is that of the message that opened it."""

    thread: int
    name: str
    color: int
    icon: str | None = None
    closed: bool = False


@dataclass(slots=True)
class Typing:
    """A chat action of the bot and when it fades."""

    action: str
    thread: int | None
    until: float


@dataclass(slots=True, eq=False)
class Chat:
    """One conversation."""

    id: int
    type: ChatType
    title: str
    person: Person | None = None  # of a private chat
    forum: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    bot: Member = field(default_factory=lambda: Member("left"))
    seen: bool = False  # the bot was ever in it
    bot_wrote: bool = False  # it is the only bot here, so it stays the last one that did
    permissions: dict[str, bool] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)  # latest change last
    last_id: int = 0
    migrated_to: int | None = None
    deleted: bool = False
    pinned: list[int] = field(default_factory=list)
    typing: list[Typing] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)  # person -> newest message looked at
    links: deque[str] = field(default_factory=lambda: deque(maxlen=100))
    menu_button: dict[str, Any] | None = None

    def brief(self) -> dict[str, Any]:
        """Return the Bot API's Chat."""
        if self.person is not None:
            return {"id": self.id, **_names(self.person), "type": "private"}
        chat: dict[str, Any] = {"id": self.id, "title": self.title, "type": self.type}
        if self.forum:
            chat["is_forum"] = True
        return chat

    def member(self, person: int) -> Member:
        """Return somebody's place; strangers have left."""
        return self.members.get(person) or Member("left")

    def allows_bot(self, right: str) -> bool:
        """Say whether the bot may: as a leader, by its own limits or by everybody's."""
        return self.person is not None or allowed(self, self.bot, right)


def allowed(chat: Chat, member: Member, right: str) -> bool:
    """Say whether a member of the group has a right."""
    if not member.present:
        return False
    if member.status == "creator":
        return True
    if member.status == "administrator":
        # a leader's own limits are about leading; everybody may send what the group allows
        return member.rights.get(right, True)
    default = chat.permissions.get(right, right not in MEMBER_DENIED)
    if member.status == "restricted":
        return default and member.rights.get(right, True)
    return default


def _names(person: Person) -> dict[str, Any]:
    if person.deactivated:
        return {"first_name": ""}
    names = {"first_name": person.first_name}
    if person.last_name:
        names["last_name"] = person.last_name
    if person.username:
        names["username"] = person.username
    return names
