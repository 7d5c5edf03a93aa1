"""Gestures: chosen on a card, confirmed, allowed by somebody else, redeemed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import chosen, pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import approvals, gestures, ledger, vouchers
else:
    approvals = Later("bot.flows.approvals")
    gestures = Later("bot.flows.gestures")
    ledger = Later("bot.flows.ledger")
    vouchers = Later("bot.flows.vouchers")


async def offer(update: Update, context: Context) -> None:
    """Show the list beside the card, or again in the place of a preview."""
    case, value = pressed(update)
    flow = gestures.back if value else gestures.offer
    await told(flow, update, context, case)


async def close(update: Update, context: Context) -> None:
    case, _ = pressed(update)
    await told(gestures.close, update, context, case)


async def look(update: Update, context: Context) -> None:
    case, place = chosen(update)
    await context.write(gestures.look, who(update), case, place, spot(update), context.now())
    context.answer()


async def give(update: Update, context: Context) -> None:
    gift, _ = pressed(update)
    await told(gestures.confirm, update, context, gift, context.link_to())


async def approve(update: Update, context: Context) -> None:
    """Somebody who may allows a gesture, or not."""
    gift, answer = pressed(update)
    key = await context.write(
        approvals.decide,
        who(update),
        gift,
        answer,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def told(
    flow: Callable[..., Any], update: Update, context: Context, ref: int, *more: object
) -> None:
    """Do what a button says; a flow may return the key of what to answer."""
    key = await context.write(flow, who(update), ref, spot(update), *more, context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def redeem(update: Update, context: Context) -> None:
    await context.write(vouchers.redeem_by_code, who(update), context.written(), context.now())


async def redeem_shown(update: Update, context: Context) -> None:
    """The button under a voucher whose link was opened."""
    gift, _ = pressed(update)
    await context.write(vouchers.redeem, who(update), gift, spot(update), context.now())
    context.answer()


async def show_ledger(update: Update, context: Context) -> None:
    await context.write(ledger.ask, who(update), context.now())


async def turn(update: Update, context: Context) -> None:
    """Show another page of the vouchers that are out, or give out the ledger."""
    site, value = pressed(update)
    await context.write(ledger.turn, who(update), site, value, spot(update), context.now())
    context.answer()


async def show_voucher(update: Update, context: Context) -> None:
    """Show a voucher to who may take it back, or take it back."""
    gift, value = pressed(update)
    await context.write(ledger.show, who(update), gift, value, spot(update), context.now())
    context.answer()


def register(app: App) -> None:
    taps: dict[str, Callable[..., Any]] = {
        "gesture": offer,
        "gesture_look": look,
        "gesture_give": give,
        "gesture_close": close,
        "approve": approve,
        "redeem": redeem_shown,
        "ledger": turn,
        "voucher": show_voucher,
    }
    for verb, handler in taps.items():
        app.add_handler(CallbackQueryHandler(handler, pattern=buttons.VERBS[verb].pattern))
    private = partial(
        CommandHandler, filters=filters.ChatType.PRIVATE & ~filters.UpdateType.EDITED_MESSAGE
    )
    app.add_handler(private("redeem", redeem))
    app.add_handler(private("gestures", show_ledger))
