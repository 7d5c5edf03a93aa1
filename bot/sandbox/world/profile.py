"""What the bot says of itself: names, descriptions, commands, the menu button."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Profile:
    """The bot's own account."""

    id: int
    username: str
    name: str
    privacy: bool = True  # in groups it only sees what is meant for it, unless it leads
    local: bool = True  # as the real server with --local: http, any port for the webhook
    names: dict[str, str] = field(default_factory=dict)  # by language, "" for all
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})
    rights: dict[bool, dict[str, bool]] = field(default_factory=dict)  # by for_channels

    def as_user(self) -> Json:
        """Return the Bot API's User, as it stands in messages."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.names.get("", self.name),
            "username": self.username,
        }

    def as_me(self) -> Json:
        """Return what getMe says."""
        return self.as_user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
        }
