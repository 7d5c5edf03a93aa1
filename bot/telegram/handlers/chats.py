"""What happens to the chats themselves: blocked, let in, removed, upgraded."""

from telegram import Chat, ChatMember, Update
from telegram.ext import CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from bot.flows import owed, people, team
from bot.telegram.context import App, Context
from bot.telegram.said import who
from bot.texts.catalogue import plain

OUT = (ChatMember.LEFT, ChatMember.BANNED)
GROUPS = (Chat.GROUP, Chat.SUPERGROUP)


async def membership(update: Update, context: Context) -> None:
    """The bot was blocked or let in again, added to a group or removed."""
    change = update.my_chat_member
    assert change is not None
    out = change.new_chat_member.status in OUT
    if change.chat.type == change.chat.PRIVATE:
        await context.write(
            people.reachable, who(update), context.now(), can_be_written_to=not out
        )
    elif out:
        await context.write(owed.chat_lost, change.chat.id, "removed", context.now())
    else:
        told = change.chat.type in GROUPS and change.old_chat_member.status in OUT
        await context.write(team.found, change.chat.id, who(update), context.now(), greet=told)


async def upgraded(update: Update, context: Context) -> None:
    """A group became a supergroup; both chats tell, either is enough."""
    message = update.effective_message
    assert message is not None
    if message.migrate_to_chat_id:
        old, new = message.chat.id, message.migrate_to_chat_id
    else:
        assert message.migrate_from_chat_id is not None
        old, new = message.migrate_from_chat_id, message.chat.id
    await context.write(owed.migrated, old, new, context.now())


async def unknown_button(update: Update, context: Context) -> None:
    """A button that nothing of ours has written."""
    context.answer(plain("error.gone", await context.language(update)), alert=True)
    await context.write(people.refused, who(update), "button", context.now())


def register(app: App) -> None:
    app.add_handler(ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, upgraded))


def register_last(app: App) -> None:
    app.add_handler(CallbackQueryHandler(unknown_button))
