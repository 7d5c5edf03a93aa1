"""A message as the sandbox keeps it."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True, eq=False)
class Message:
    """One bubble or one service line; `content` is written in the Bot API's own fields."""

    chat: int
    id: int
    date: int
    sender: int  # the bot's id or a person's
    kind: str  # text, photo, ..., service
    content: Json
    thread: int | None = None
    in_topic: bool = False
    reply_to: int | None = None
    keyboard: list[list[Json]] | None = None  # inline
    edited: int | None = None
    deleted: bool = False
    extra: Json | None = None  # forward_origin, media_group_id, ...
    seq: int = 0
    shown: Json | None = None  # a reply keyboard or the order to take it away
    reactions: dict[int, str] | None = None

    @property
    def text(self) -> str:
        """The words of a text message or of a caption."""
        found = self.content.get("text", self.content.get("caption", ""))
        return found if isinstance(found, str) else ""
