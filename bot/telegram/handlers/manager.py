"""What a manager asks for: the week, invitations, links, the group of a team."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.flows import mondays
from bot.flows.content import says
from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import (
        criticals,
        exports,
        links,
        people,
        posters,
        rings,
        status,
        summaries,
        team,
    )
else:
    criticals = Later("bot.flows.criticals")
    exports = Later("bot.flows.exports")
    links = Later("bot.flows.links")
    people = Later("bot.flows.people")
    posters = Later("bot.flows.posters")
    rings = Later("bot.flows.rings")
    status = Later("bot.flows.status")
    summaries = Later("bot.flows.summaries")
    team = Later("bot.flows.team")

WISHES = {"on": True, "off": False}
Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]


def shows(page: str, span: str = "week") -> Handler:
    """Return what answers a command with a page of figures: counted beside all else."""

    async def answer(update: Update, context: Context) -> None:
        by, now = who(update), context.now()
        asked = (by.telegram_id, page, span, context.written(), now)
        found = await context.read(summaries.seek, *asked)
        await context.write(summaries.answer, by, found, now)

    return answer


async def week(update: Update, context: Context) -> None:
    """Show a week; or have it told on Mondays, or not."""
    wish = WISHES.get(context.written().strip().lower())
    if wish is None:
        await shows("summary")(update, context)
    else:
        await context.write(mondays.switch, who(update), context.now(), on=wish)


async def tell_status(update: Update, context: Context) -> None:
    await context.write(status.tell, who(update), context.now())


async def turn(update: Update, context: Context) -> None:
    """Leaf to another page of figures, or another week, in the same message."""
    (site, value), by, now = pressed(update), who(update), context.now()
    found = await context.read(summaries.leaf, by.telegram_id, site, value, now)
    await context.write(summaries.turn, by, site, found, spot(update), now)
    context.answer()


async def turn_to_step(update: Update, context: Context) -> None:
    """The same of one step."""
    (step, value), by, now = pressed(update), who(update), context.now()
    found = await context.read(summaries.of_step, by.telegram_id, step, value, now)
    await context.write(summaries.turn_step, by, step, found, spot(update), now)
    context.answer()


async def cycle(update: Update, context: Context) -> None:
    await context.write(rings.ask, who(update), context.written(), context.now())


async def ring(update: Update, context: Context) -> None:
    """Show another cycle."""
    version, _ = pressed(update)
    await context.write(rings.choose, who(update), version, context.now())
    context.answer()


async def critical(update: Update, context: Context) -> None:
    """Say which steps decide; it takes a moment to work out, beside everything else."""
    by = who(update)
    asked = await context.read(
        criticals.gather, by.telegram_id, context.written(), context.now()
    )
    found = await asyncio.to_thread(criticals.ranked, asked)
    await context.write(criticals.answer, by, found, context.now())


async def decide(update: Update, context: Context) -> None:
    """The same of another cycle, in the same message."""
    version, _ = pressed(update)
    by = who(update)
    asked = await context.read(criticals.of_version, by.telegram_id, version, context.now())
    context.answer()
    found = await asyncio.to_thread(criticals.ranked, asked)
    await context.write(criticals.turn, by, found, spot(update), context.now())


async def export(update: Update, context: Context) -> None:
    """Have a workbook made; it goes on beside everything else."""
    await context.write(exports.ask, who(update), context.written(), context.now())
    context.export()


async def stop_export(update: Update, context: Context) -> None:
    number, value = pressed(update)
    key = await context.write(
        exports.press, who(update), number, value, spot(update), context.now()
    )
    context.export()
    context.answer(plain(key, await context.language(update)))


async def print_codes(update: Update, context: Context) -> None:
    await context.write(posters.offer, who(update), context.now())


async def poster(update: Update, context: Context) -> None:
    """A touchpoint was chosen for a poster, or its format."""
    version, value = pressed(update)
    await context.write(
        posters.choose,
        who(update),
        version,
        value,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer()


async def invite(update: Update, context: Context) -> None:
    await context.write(
        team.invite_by_chat, who(update), context.written(), context.link_to(), context.now()
    )


async def link(update: Update, context: Context) -> None:
    await context.write(
        links.printed_link, who(update), context.written(), context.link_to(), context.now()
    )


async def bind(update: Update, context: Context) -> None:
    """Written in a group: its members get the alerts."""
    chat = update.effective_chat
    assert chat is not None
    if chat.type == chat.PRIVATE:
        await context.write(people.say, who(update), says("bind.in_group"), context.now())
        return
    await context.write(
        team.bind,
        who(update),
        chat.id,
        context.written(),
        context.now(),
        forum=bool(chat.is_forum),
    )


def register(app: App) -> None:
    command = partial(CommandHandler, filters=~filters.UpdateType.EDITED_MESSAGE)
    app.add_handlers(
        [
            command("week", week),
            command("month", shows("summary", "month")),
            command("trend", shows("trend")),
            command("reasons", shows("reasons")),
            command("recovery", shows("recovery")),
            command("status", tell_status),
            command("cycle", cycle),
            command("critical", critical),
            command("export", export),
            command("qr", print_codes),
            command("invite", invite),
            command("link", link),
            command("bind", bind),
            CallbackQueryHandler(turn, pattern=buttons.VERBS["week"].pattern),
            CallbackQueryHandler(turn, pattern=buttons.VERBS["figures"].pattern),
            CallbackQueryHandler(turn_to_step, pattern=buttons.VERBS["figures_step"].pattern),
            CallbackQueryHandler(ring, pattern=buttons.VERBS["ring"].pattern),
            CallbackQueryHandler(decide, pattern=buttons.VERBS["critical"].pattern),
            CallbackQueryHandler(poster, pattern=buttons.VERBS["poster"].pattern),
            CallbackQueryHandler(stop_export, pattern=buttons.VERBS["export"].pattern),
        ]
    )
