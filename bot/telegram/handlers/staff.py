"""What the staff do with a case: take it, talk, pass it on, call for help, close it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import chosen, pressed, said, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import (
        agenda,
        boards,
        corrections,
        dossiers,
        duty,
        handovers,
        journeys,
        misreadings,
        recoveries,
        relay,
        shifts,
        why,
    )
else:
    agenda = Later("bot.flows.agenda")
    boards = Later("bot.flows.boards")
    corrections = Later("bot.flows.corrections")
    dossiers = Later("bot.flows.dossiers")
    duty = Later("bot.flows.duty")
    handovers = Later("bot.flows.handovers")
    journeys = Later("bot.flows.journeys")
    misreadings = Later("bot.flows.misreadings")
    recoveries = Later("bot.flows.recoveries")
    relay = Later("bot.flows.relay")
    shifts = Later("bot.flows.shifts")
    why = Later("bot.flows.why")


async def act(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Do what a button of the card says; a flow may return the key of what to answer."""
    case, _ = pressed(update)
    key = await context.write(flow, who(update), case, context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def choose(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Choose the cause, or what was done."""
    case, place = chosen(update)
    await context.write(flow, who(update), case, place, context.now())
    context.answer()


async def take_over(update: Update, context: Context) -> None:
    case, seen = pressed(update)
    await context.write(recoveries.take_over, who(update), case, seen, context.now())
    context.answer()


async def hand_on(update: Update, context: Context) -> None:
    """A case goes to a colleague of one's choice."""
    case, value = pressed(update)
    key = await context.write(
        handovers.press, who(update), case, value, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def event(update: Update, context: Context) -> None:
    """Report that a customer arrived or left."""
    journey, place = chosen(update)
    name = await context.write(
        journeys.report_event, who(update), journey, place, context.now()
    )
    context.answer(plain("event.noted", await context.language(update), event=name))


async def talk(update: Update, context: Context) -> None:
    """Something was written in a group: for the customer, if it is about a case."""
    assert update.message is not None
    await context.write(relay.by_staff, who(update), said(update.message), context.now())


async def edited(update: Update, context: Context) -> None:
    assert update.edited_message is not None
    message = said(update.edited_message)
    await context.write(corrections.followed, who(update), message, context.now())


async def list_journeys(update: Update, context: Context) -> None:
    await context.write(journeys.listed, who(update), context.now())


async def explain(update: Update, context: Context) -> None:
    """Tell why a customer was asked, or not."""
    await context.write(why.ask, who(update), context.written(), context.now())


async def list_cases(update: Update, context: Context) -> None:
    await context.write(agenda.ask, who(update), context.written(), context.now())


async def turn_cases(update: Update, context: Context) -> None:
    """Show another page or shelf of /cases in the same message."""
    site, value = pressed(update)
    await context.write(agenda.turn, who(update), site, value, spot(update), context.now())
    context.answer()


async def find_case(update: Update, context: Context) -> None:
    await context.write(dossiers.ask, who(update), context.written(), context.now())


async def leaf(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Show a page of /why or /case in the message that shows another."""
    ref, page = chosen(update)
    await context.write(flow, who(update), ref, page, spot(update), context.now())
    context.answer()


async def show_board(update: Update, context: Context) -> None:
    """Tell who was thanked."""
    await context.write(boards.team, who(update), context.now())


async def turn_board(update: Update, context: Context) -> None:
    site, _ = pressed(update)
    await context.write(boards.turn, who(update), site, spot(update), context.now())
    context.answer()


async def show_own(update: Update, context: Context) -> None:
    """Tell what the person took part in."""
    await context.write(boards.mine, who(update), context.now())


async def on_duty(update: Update, context: Context) -> None:
    await context.write(duty.change, who(update), context.now(), on=True)


async def off_duty(update: Update, context: Context) -> None:
    await context.write(duty.change, who(update), context.now(), on=False)


async def hours(update: Update, context: Context) -> None:
    """Show or set hours of duty and rest."""
    await context.write(shifts.ask, who(update), context.written(), context.now())


ACTS: dict[str, Callable[..., Any]] = {
    "take": recoveries.take,
    "pass_on": recoveries.pass_on,
    "escalate": recoveries.escalate,
    "done": recoveries.start_report,
    "back": recoveries.cancel_report,
    "resend": relay.resend,
    "misread": misreadings.not_bitter,
}
CHOICES = {"cause": recoveries.name_cause, "action": recoveries.name_action}


def register(app: App) -> None:
    for verb, flow in ACTS.items():
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(act, flow), pattern=pattern))
    for verb, choice in CHOICES.items():
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(choose, choice), pattern=pattern))
    over = buttons.VERBS["take_over"].pattern
    app.add_handler(CallbackQueryHandler(take_over, pattern=over))
    on = buttons.VERBS["hand_on"].pattern
    app.add_handler(CallbackQueryHandler(hand_on, pattern=on))
    app.add_handler(CallbackQueryHandler(event, pattern=buttons.VERBS["event"].pattern))
    app.add_handler(CallbackQueryHandler(turn_cases, pattern=buttons.VERBS["cases"].pattern))
    app.add_handler(CallbackQueryHandler(turn_board, pattern=buttons.VERBS["board"].pattern))
    pages = {"why": why.tell, "why_list": why.leaf, "case": dossiers.tell, "mine": boards.leaf}
    for verb, page in pages.items():
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(leaf, page), pattern=pattern))
    command = partial(CommandHandler, filters=~filters.UpdateType.EDITED_MESSAGE)
    app.add_handlers(
        [
            command("cases", list_cases),
            command("case", find_case),
            command("team", show_board),
            command("mine", show_own),
            command("journeys", list_journeys),
            command("why", explain),
            command("onduty", on_duty),
            command("offduty", off_duty),
            command("hours", hours),
        ]
    )


def register_words(app: App) -> None:
    """Words in a group come after the commands."""
    groups = filters.ChatType.GROUPS
    app.add_handler(MessageHandler(groups & filters.UpdateType.EDITED_MESSAGE, edited))
    talked = filters.UpdateType.MESSAGE & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    app.add_handler(MessageHandler(groups & talked, talk))
