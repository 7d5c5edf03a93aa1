"""What a manager asks for of people and rules: the roster, the rules, the audit log."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import audits, proposals, roster, rules
else:
    audits = Later("bot.flows.audits")
    proposals = Later("bot.flows.proposals")
    roster = Later("bot.flows.roster")
    rules = Later("bot.flows.rules")


async def list_people(update: Update, context: Context) -> None:
    await context.write(roster.ask, who(update), context.now())


async def list_rules(update: Update, context: Context) -> None:
    await context.write(rules.ask, who(update), context.now())


async def read_log(update: Update, context: Context) -> None:
    by = who(update)
    found = await context.read(audits.asked, by.telegram_id, context.written())
    await context.write(audits.answer, by, found, context.now())


async def leaf_log(update: Update, context: Context) -> None:
    """Show another page of the log in the same message."""
    by, (site, value) = who(update), pressed(update)
    found = await context.read(audits.looked, by.telegram_id, site, value)
    await context.write(audits.leaf, by, site, value, found, spot(update), context.now())
    context.answer()


async def leaf(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Show what a button says in its own message."""
    ref, value = pressed(update)
    await context.write(flow, who(update), ref, value, spot(update), context.now())
    context.answer()


async def put(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Ask, or show a change, in a message of its own."""
    ref, value = pressed(update)
    await context.write(flow, who(update), ref, value, context.now())
    context.answer()


async def decide(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Let a change go, or look at it again; the flow says what to answer."""
    ref, _ = pressed(update)
    key = await context.write(flow, who(update), ref, spot(update), context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def agree(update: Update, context: Context) -> None:
    """Confirm a change that was shown."""
    ref, how = pressed(update)
    by, there, link = who(update), spot(update), context.link_to()
    key = await context.write(proposals.agree, by, ref, how, there, link, context.now())
    context.answer(plain(key, await context.language(update)))


async def revert(update: Update, context: Context) -> None:
    """Show what going back would be."""
    ref, _ = pressed(update)
    await context.write(proposals.revert, who(update), ref, context.now())
    context.answer()


TAPS: dict[str, Callable[..., Any]] = {
    "roster": partial(leaf, roster.leaf),
    "post": partial(leaf, roster.show),
    "rules": partial(leaf, rules.leaf),
    "audit": leaf_log,
    "setting": partial(put, rules.setting),
    "rule": partial(put, rules.rule),
    "set": partial(put, rules.give),
    "agree": agree,
    "revert": revert,
    "decline": partial(decide, proposals.decline),
    "reconsider": partial(decide, proposals.reconsider),
}


def register(app: App) -> None:
    private = filters.ChatType.PRIVATE & ~filters.UpdateType.EDITED_MESSAGE
    app.add_handlers(
        [
            CommandHandler("people", list_people, filters=private),
            CommandHandler("rules", list_rules, filters=private),
            CommandHandler("audit", read_log, filters=private),
        ]
    )
    for verb, tap in TAPS.items():
        app.add_handler(CallbackQueryHandler(tap, pattern=buttons.VERBS[verb].pattern))
