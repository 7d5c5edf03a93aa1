"""Many cases in one message, and one case with its whole history."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.telegram import cards
from bot.texts.catalogue import clock, html, plain, span, when
from storage.vocabulary import Language

WORDS_SHOWN = 200  # characters of one message, so that a page of them fits into one of ours


def text(figures: dict[str, Any], language: Language) -> str:
    """Return a page of the list."""
    shelf = f"cases.head.{figures['shelf']}"
    head = [html(shelf, language, place=figures["place"], n=figures["total"])]
    if figures["pages"] > 1:
        page, pages = figures["page"], figures["pages"]
        head.append(html("cases.page", language, page=page, pages=pages))
    now = datetime.fromisoformat(figures["now"])
    lines = (case(one, now, figures["zone"], language) for one in figures["cases"])
    return "\n\n".join([" · ".join(head), *lines])


def case(one: dict[str, Any], now: datetime, zone: str, language: Language) -> str:
    """Return a case in two or three lines: which, how it stands, why it comes here."""
    step = one["step"] or plain("card.no_step", language)
    tier = html("card.tier", language, tier=one["tier"]) if one["tier"] else ""
    lines = [
        html(
            "cases.case",
            language,
            face=one["face"],
            case=one["case"],
            step=step,
            alias=one["alias"],
            tier=tier and f" {tier}",
        ),
        " · ".join(stands(one, now, zone, language)),
    ]
    if one["because"]:
        lines.append(html("cases.because", language, reasons={"listed": one["because"]}))
    return "\n".join(lines)


def stands(one: dict[str, Any], now: datetime, zone: str, language: Language) -> Iterator[str]:
    """Say who has a case, and how long there is to act."""
    if one["owner"]:
        yield html("card.state.taken", language, owner=one["owner"])
    else:
        yield html("cases.nobody", language)
    deadline = datetime.fromisoformat(one["deadline_at"])
    left = (deadline - now).total_seconds()
    if left > 0:
        yield html("cases.left", language, span=span(left, language))
    else:
        yield html("card.overdue", language, time=clock(deadline, zone))


def dossier(figures: dict[str, Any], language: Language) -> str:
    """Return how a case stands, and a page of what happened in it."""
    history = (line(one, figures["zone"], language) for one in figures["history"])
    return "\n".join([cards.text(figures["view"], language), "", *history])


def line(one: dict[str, Any], zone: str, language: Language) -> str:
    time = when(datetime.fromisoformat(one["at"]), zone, language)
    if "done" in one:
        return html("history.line", language, time=time, told=one["done"])
    said = one["text"] or ""
    if len(said) > WORDS_SHOWN:
        said = said[: WORDS_SHOWN - 1] + "…"
    kind = [plain(f"media.{one['media']}", language)] if one["media"] else []
    shown = " ".join([*kind, *([f"“{said}”"] if said else [])])
    failed = html("history.failed", language) if one["failed"] else ""
    return html("history.said", language, time=time, by=one["by"], words=shown, failed=failed)
