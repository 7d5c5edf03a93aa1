"""What the bot does with updates: a file for each kind of person."""

from bot.telegram.context import App
from bot.telegram.handlers import (
    chats,
    complaints,
    customer,
    customers,
    cycles,
    gestures,
    guests,
    incidents,
    manager,
    practice,
    privacy,
    rules,
    staff,
)


def register(app: App) -> None:
    """Register every handler. Order matters: words come after the commands they may hold."""
    customer.register(app)
    privacy.register(app)
    complaints.register(app)
    guests.register(app)
    staff.register(app)
    gestures.register(app)
    customers.register(app)
    incidents.register(app)
    practice.register(app)
    manager.register(app)
    cycles.register(app)
    rules.register(app)
    chats.register(app)
    staff.register_words(app)
    customer.register_words(app)
    chats.register_last(app)
