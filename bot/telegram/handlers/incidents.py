"""What is planned and announced: incidents, announcements, playbooks, ready phrases."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.domain.playbook import NAME
from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import chosen, pressed, said, spot, who
from bot.texts.catalogue import plain
from storage.vocabulary import Language

if TYPE_CHECKING:
    from bot.flows import announcements, incident_desk, phrases, playbooks
else:
    announcements = Later("bot.flows.announcements")
    incident_desk = Later("bot.flows.incident_desk")
    phrases = Later("bot.flows.phrases")
    playbooks = Later("bot.flows.playbooks")

FIRST = -2  # of the library's groups: before words are taken for anything else


async def act(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Do what a button of the card says, and tell so."""
    ref, _ = pressed(update)
    key = await context.write(flow, who(update), ref, spot(update), context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def begin(update: Update, context: Context) -> None:
    """Announce something to everybody concerned."""
    await context.write(announcements.begin, who(update), context.written(), context.now())


async def press(update: Update, context: Context) -> None:
    """A button of an announcement was pressed."""
    ref, value = pressed(update)
    key = await context.write(
        announcements.press,
        who(update),
        ref,
        value,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def say_first(update: Update, context: Context) -> None:
    """Say the first words of the playbook under which the button stands."""
    case, place = pressed(update)
    key = await context.write(
        playbooks.say, who(update), case, place, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)))


async def reword(update: Update, context: Context) -> None:
    """Something was written in answer to a preview: the words beside the apology."""
    message = update.message
    assert message is not None
    by = who(update)
    if not await context.read(announcements.shows, by.telegram_id, said(message)):
        return
    await context.write(announcements.reword, by, said(message), context.now())
    raise ApplicationHandlerStop


def phrase(key: str, language: Language) -> str:
    return plain(key, language, name=NAME)


async def say(update: Update, context: Context) -> None:
    """One of the ready sentences was chosen."""
    case, place = chosen(update)
    key = await context.write(
        phrases.say, who(update), case, place, spot(update), phrase, context.now()
    )
    context.answer(plain(key, await context.language(update)))


ACTS: dict[str, Callable[..., Any]] = {
    "join": incident_desk.take,
    "over": incident_desk.over,
    "announce": announcements.from_incident,
    "playbook": playbooks.show,
    "phrases": phrases.show,
}


def register(app: App) -> None:
    for verb, flow in ACTS.items():
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(act, flow), pattern=pattern))
    taps = (("news", press), ("say_first", say_first), ("phrase", say))
    for verb, handler in taps:
        app.add_handler(CallbackQueryHandler(handler, pattern=buttons.VERBS[verb].pattern))
    fresh = ~filters.UpdateType.EDITED_MESSAGE
    app.add_handler(CommandHandler("incident", begin, filters=fresh))
    answers = filters.ChatType.PRIVATE & filters.REPLY & fresh & ~filters.COMMAND
    app.add_handler(MessageHandler(answers, reword), FIRST)
