"""What a customer can do: come in, tap, change their mind, write, ask for silence."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    MessageReactionHandler,
    filters,
)

from bot.domain.gestures import LETTER
from bot.flows import bookings, moments, people, reasons, showings, team
from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import chosen, emoji, pressed, said, spot, who
from bot.texts.catalogue import plain
from storage.vocabulary import Origin

if TYPE_CHECKING:
    from bot.flows import (
        arrivals,
        corrections,
        doubts,
        mixed,
        peace,
        places,
        reactions,
        verifications,
        vouchers,
        words,
    )
else:
    arrivals = Later("bot.flows.arrivals")
    corrections = Later("bot.flows.corrections")
    doubts = Later("bot.flows.doubts")
    mixed = Later("bot.flows.mixed")
    peace = Later("bot.flows.peace")
    places = Later("bot.flows.places")
    reactions = Later("bot.flows.reactions")
    verifications = Later("bot.flows.verifications")
    vouchers = Later("bot.flows.vouchers")
    words = Later("bot.flows.words")

DOORS: dict[str, Callable[..., Any]] = {  # by the letter before a code
    team.INVITE_LETTER: team.join,
    LETTER: vouchers.show,
}


async def start(update: Update, context: Context) -> None:
    """Come in: by an invitation, a link or none."""
    code = context.args[0] if context.args else ""
    enter = DOORS.get(code[:1], bookings.arrive)
    await context.write(enter, who(update), code, context.now())


async def rate(update: Update, context: Context) -> None:
    """A face was tapped."""
    question, score = chosen(update)
    key = await context.write(
        showings.rate,
        who(update),
        question,
        score,
        spot(update),
        context.now(),
        Origin.TAP,
    )
    context.answer(plain(key, await context.language(update)))


async def change(update: Update, context: Context) -> None:
    question, _ = pressed(update)
    await context.write(moments.reconsider, who(update), question, spot(update), context.now())
    context.answer()


async def felt(update: Update, context: Context) -> None:
    """A face was tapped under what the bot could not understand."""
    showing, score = pressed(update)
    key = await context.write(
        showings.felt, who(update), showing, score, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def reason(update: Update, context: Context, *, praise: bool = False) -> None:
    """A chip was tapped: what went wrong, or what was good."""
    moment, place = chosen(update)
    await context.write(
        reasons.give, who(update), moment, place, spot(update), context.now(), praise=praise
    )
    context.answer()


async def settle_reasons(update: Update, context: Context) -> None:
    moment, value = pressed(update)
    key = await context.write(
        reasons.settle, who(update), moment, value, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def verify(update: Update, context: Context) -> None:
    """The customer says whether it is right now."""
    case, answer = pressed(update)
    key = await context.write(
        verifications.answer, who(update), case, answer, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)))


async def weigh(update: Update, context: Context) -> None:
    """A tap says what words in doubt meant."""
    remark, value = pressed(update)
    key = await context.write(
        doubts.weigh, who(update), remark, value, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)))


async def fix(update: Update, context: Context) -> None:
    """The customer says whether there is anything to put right beside the best score."""
    moment, value = pressed(update)
    await context.write(mixed.fix, who(update), moment, value, spot(update), context.now())
    context.answer()


async def risk(update: Update, context: Context) -> None:
    """The customer says whether anyone is at risk."""
    remark, value = pressed(update)
    await context.write(mixed.risk, who(update), remark, value, spot(update), context.now())
    context.answer()


async def place(update: Update, context: Context) -> None:
    """The customer says which of several places they mean."""
    site, _ = pressed(update)
    await context.write(places.choose, who(update), site, spot(update), context.now())
    context.answer()


async def language(update: Update, context: Context) -> None:
    _, code = pressed(update)
    spoken = await context.write(people.choose_language, who(update), code, context.now())
    context.answer(plain("language.chosen", spoken))


async def talk(update: Update, context: Context) -> None:
    await context.write(words.wants_somebody, who(update), context.now())
    context.answer()


async def heard(update: Update, context: Context) -> None:
    """Anything written or sent in the private chat."""
    assert update.message is not None
    message = said(update.message)
    await context.weigh(message.words)
    remark = await context.write(arrivals.heard, who(update), message, context.now())
    if remark is not None:
        context.look_again(remark)


async def edited(update: Update, context: Context) -> None:
    assert update.edited_message is not None
    message = said(update.edited_message)
    await context.weigh(message.words)
    await context.write(corrections.followed, who(update), message, context.now())


async def reacted(update: Update, context: Context) -> None:
    """An emoji was put on a message of ours, or taken off."""
    reaction = emoji(update)
    if reaction is not None:
        await context.write(reactions.given, who(update), reaction, context.now())


async def pause(update: Update, context: Context) -> None:
    given = context.written()
    await context.write(peace.pause, who(update), given, context.now())


async def pause_for(update: Update, context: Context) -> None:
    """A length of the pause was chosen, or its end."""
    _, length = pressed(update)
    key = await context.write(peace.choose, who(update), length, spot(update), context.now())
    context.answer(plain(key, await context.language(update)))


async def resume(update: Update, context: Context) -> None:
    await context.write(peace.resume, who(update), context.now())


async def stop(update: Update, context: Context) -> None:
    await context.write(peace.stop, who(update), context.now())


async def ask_language(update: Update, context: Context) -> None:
    await context.write(people.ask_language, who(update), context.now())


async def help_(update: Update, context: Context) -> None:
    await context.write(people.help_for, who(update), context.now())


def register(app: App) -> None:
    private = filters.ChatType.PRIVATE & ~filters.UpdateType.EDITED_MESSAGE
    command = partial(CommandHandler, filters=private)
    app.add_handlers(
        [
            command("start", start),
            command("help", help_),
            command("language", ask_language),
            command("pause", pause),
            command("resume", resume),
            command("stop", stop),
        ]
    )
    taps: dict[str, Callable[..., Any]] = {
        "score": rate,
        "change": change,
        "felt": felt,
        "reason": reason,
        "praise": partial(reason, praise=True),
        "reasons": settle_reasons,
        "verify": verify,
        "language": language,
        "talk": talk,
        "pause": pause_for,
        "weigh": weigh,
        "fix": fix,
        "risk": risk,
        "place": place,
    }
    for verb, handler in taps.items():
        app.add_handler(CallbackQueryHandler(handler, pattern=buttons.VERBS[verb].pattern))


def register_words(app: App) -> None:
    """Words come last: whatever no command took."""
    private = filters.ChatType.PRIVATE
    written = private & filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL
    app.add_handler(MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, edited))
    app.add_handler(MessageReactionHandler(reacted))
    app.add_handler(MessageHandler(written & filters.COMMAND, help_))
    app.add_handler(MessageHandler(written, heard))
