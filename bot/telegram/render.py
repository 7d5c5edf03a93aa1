"""From what is owed to what Telegram is told: the method and its parameters."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.flows.relay import TOLD
from bot.later import Later
from bot.telegram import cards
from bot.telegram.buttons import keyboard
from bot.telegram.drawings import Call, Drawing
from bot.telegram.wire import Upload
from bot.texts.catalogue import Markup, fill, html, tongue
from storage.vocabulary import Language

if TYPE_CHECKING:
    from bot.telegram import (
        agendas,
        announcements,
        audits,
        boards,
        charts,
        criticals,
        customers,
        details,
        drills,
        exports,
        guests,
        incidents,
        ledgers,
        menus,
        playbooks,
        previews,
        records,
        registers,
        rings,
        rulebooks,
        vouchers,
    )
else:
    agendas = Later("bot.telegram.agendas")
    announcements = Later("bot.telegram.announcements")
    audits = Later("bot.telegram.audits")
    boards = Later("bot.telegram.boards")
    charts = Later("bot.telegram.charts")
    criticals = Later("bot.telegram.criticals")
    customers = Later("bot.telegram.customers")
    details = Later("bot.telegram.details")
    drills = Later("bot.telegram.drills")
    exports = Later("bot.telegram.exports")
    guests = Later("bot.telegram.guests")
    incidents = Later("bot.telegram.incidents")
    ledgers = Later("bot.telegram.ledgers")
    menus = Later("bot.telegram.menus")
    playbooks = Later("bot.telegram.playbooks")
    previews = Later("bot.telegram.previews")
    records = Later("bot.telegram.records")
    registers = Later("bot.telegram.registers")
    rings = Later("bot.telegram.rings")
    rulebooks = Later("bot.telegram.rulebooks")
    vouchers = Later("bot.telegram.vouchers")

Form = Callable[[dict[str, Any], Language], Call]

PICTURE = "picture.png"  # what a ring or a voucher is called on its way
FILE = "drawing"  # and what stands in a part of its own

# kind of media: method to send it with, name of its parameter, whether it has a caption
MEDIA = {
    "photo": ("sendPhoto", "photo", True),
    "voice": ("sendVoice", "voice", True),
    "video": ("sendVideo", "video", True),
    "video_note": ("sendVideoNote", "video_note", False),
    "document": ("sendDocument", "document", True),
    "audio": ("sendAudio", "audio", True),
    "animation": ("sendAnimation", "animation", True),
    "sticker": ("sendSticker", "sticker", False),
}


def render(content: dict[str, Any], language: Language) -> Call:
    """Put a message into words and buttons; the chat is added by the sender."""
    return FORMS.get(content["op"], said)(content, language)


def said(content: dict[str, Any], language: Language) -> Call:
    """Return the call that says one text of the catalogue."""
    return written(content, filled(content, language), content["rows"], language)


def filled(content: dict[str, Any], language: Language) -> Markup:
    return html(content["say"], language, **content["slots"])


def topic(content: dict[str, Any], language: Language) -> Call:
    return "createForumTopic", {"name": cards.topic_name(content["view"], language)}


def renamed(content: dict[str, Any], language: Language) -> Call:
    name = cards.topic_name(content["view"], language)
    return "editForumTopic", {"message_thread_id": content["thread"], "name": name}


def card(content: dict[str, Any], language: Language) -> Call:
    view = content["view"]
    return written(content, cards.text(view, language), cards.rows(view), language)


def figured(content: dict[str, Any], language: Language) -> Call:
    return written(content, details.text(content["slots"], language), content["rows"], language)


def outdated(content: dict[str, Any], language: Language) -> Call:
    """Return what is said in the place of figures that an older release owed."""
    return written(content, html("week.again", language), [], language)


def cases(content: dict[str, Any], language: Language) -> Call:
    return written(content, agendas.text(content["slots"], language), content["rows"], language)


def dossier(content: dict[str, Any], language: Language) -> Call:
    return written(
        content, agendas.dossier(content["slots"], language), content["rows"], language
    )


def incident(content: dict[str, Any], language: Language) -> Call:
    text = incidents.text(content["view"], language)
    return written(content, text, content["rows"], language)


def customer(content: dict[str, Any], language: Language) -> Call:
    return written(
        content, customers.text(content["view"], language), content["rows"], language
    )


def back_again(content: dict[str, Any], language: Language) -> Call:
    text = customers.back_again(content["view"], language)
    return written({**content, "silent": True}, text, [], language)


def playbook(content: dict[str, Any], language: Language) -> Call:
    text = playbooks.text(content["view"], language)
    return written(content, text, content["rows"], language)


def phrases(content: dict[str, Any], language: Language) -> Call:
    return written(
        content, playbooks.phrases(content["to"], language), content["rows"], language
    )


def typing(_content: dict[str, Any], _language: Language) -> Call:
    return "sendChatAction", {"action": "typing"}


def menu(content: dict[str, Any], language: Language) -> Call:
    return "setMyCommands", menus.call(content, language)


def no_menu(content: dict[str, Any], _language: Language) -> Call:
    return "deleteMyCommands", {"scope": content["scope"]}


def rules(content: dict[str, Any], language: Language) -> Call:
    return written(content, rulebooks.text(content, language), content["rows"], language)


def ask_setting(content: dict[str, Any], language: Language) -> Call:
    return written(content, rulebooks.ask(content, language), content["rows"], language)


def audit(content: dict[str, Any], language: Language) -> Call:
    return written(content, audits.text(content["slots"], language), content["rows"], language)


def audit_table(content: dict[str, Any], language: Language) -> Call:
    """Return the call that gives out the audit log."""
    text = audits.table(content["table"], content["zone"], language)
    return enclosed({**content, "name": audits.NAME, "text": text}, language)


def drill(content: dict[str, Any], language: Language) -> Call:
    view = content["view"]
    return written(content, drills.text(view, language), drills.rows(view), language)


def drill_result(content: dict[str, Any], language: Language) -> Call:
    return written(content, drills.result(content, language), [], language)


def announcement(content: dict[str, Any], language: Language) -> Call:
    text = announcements.text(content["view"], language)
    return written(content, text, content["rows"], language)


def export(content: dict[str, Any], language: Language) -> Call:
    text = exports.text(content["view"], language)
    return written(content, text, content["rows"], language)


def ring_in_words(content: dict[str, Any], language: Language) -> Call:
    text = rings.text(content["slots"], language)
    return written(content, text, content["rows"], language)


def critical(content: dict[str, Any], language: Language) -> Call:
    text = criticals.text(content["slots"], language)
    return written(content, text, content["rows"], language)


def written(
    content: dict[str, Any], text: str, rows: list[list[dict[str, Any]]], language: Language
) -> Call:
    """Return the call that sends a text, or edits the message that showed it before."""
    params = {
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": keyboard(rows, language),
    }
    if content.get("message_id") is not None:
        return "editMessageText", {**params, "message_id": content["message_id"]}
    return "sendMessage", {**params, **place(content)}


def wiped(content: dict[str, Any], language: Language) -> Call:
    """Return the call after which a message of ours says nothing about a customer."""
    number = {"message_id": content["message_id"]}
    if content["how"] == "media":
        return "deleteMessage", number
    text = html(content["say"], language)
    if content["how"] == "caption":
        return "editMessageCaption", {**number, "caption": text, "parse_mode": "HTML"}
    return written(content, text, [], language)


def recorded(content: dict[str, Any], language: Language) -> Call:
    """Return the call that sends a person the file of what is kept about them."""
    text = records.written(content["data"], language)
    return enclosed({**content, "name": records.NAME, "text": text}, language)


def linked(content: dict[str, Any], language: Language) -> Call:
    """Return the call that gives the links of a list back."""
    text = guests.table(content["table"])
    return enclosed({**content, "name": guests.NAME, "text": text}, language)


def complaints(content: dict[str, Any], language: Language) -> Call:
    text = registers.listed(content["slots"], language)
    return written(content, text, content["rows"], language)


def complaint(content: dict[str, Any], language: Language) -> Call:
    return written(
        content, registers.one(content["slots"], language), content["rows"], language
    )


def register(content: dict[str, Any], language: Language) -> Call:
    """Return the call that gives out the register of complaints."""
    text = registers.table(content["table"], content["zone"], language)
    return enclosed({**content, "name": registers.NAME, "text": text}, language)


def ledger(content: dict[str, Any], language: Language) -> Call:
    """Return the call that gives out the ledger of gestures."""
    text = ledgers.table(content["table"], content["zone"], language)
    return enclosed({**content, "name": ledgers.NAME, "text": text}, language)


def board(content: dict[str, Any], language: Language) -> Call:
    return written(content, boards.team(content["slots"], language), content["rows"], language)


def mine(content: dict[str, Any], language: Language) -> Call:
    return written(content, boards.mine(content["slots"], language), content["rows"], language)


def list_refused(content: dict[str, Any], language: Language) -> Call:
    """Return the call that says all that is wrong with a list; much of it goes into a file."""
    lines = guests.complaints(content["wrong"], language)
    if len(lines) > guests.LINES_SHOWN:
        whole = {"name": guests.WRONG_NAME, "text": "\n".join(lines) + "\n"}
        return enclosed({**content, **whole}, language)
    text = "\n".join([filled(content, language), *(fill(line, language) for line in lines)])
    return written(content, text, content["rows"], language)


def enclosed(content: dict[str, Any], language: Language) -> Call:
    """Return the call that sends a file of words, with what is said of it below."""
    return "sendDocument", {
        "document": Upload(content["name"], content["text"].encode()),
        "caption": filled(content, language),
        "parse_mode": "HTML",
        "reply_markup": keyboard(content["rows"], language),
        **place(content),
    }


def pictured(content: dict[str, Any], language: Language) -> Call:
    """Return the call that sends the ring; its words come in a message of their own."""
    figures = content["slots"]
    caption = html("ring.caption", language, place=figures["place"], cycle=figures["cycle"])
    order = rings.order(figures, language)
    instead = html("ring.no_picture", language)
    drawing = Drawing(PICTURE, order, written(content, instead, [], language))
    return "sendPhoto", {"photo": drawing, "caption": caption, "parse_mode": "HTML"}


def charted(content: dict[str, Any], language: Language) -> Call:
    """Return the call that draws figures, or draws them anew; their words stand below."""
    slots = content["slots"]
    order = charts.order(slots, language)
    told = {"caption": charts.caption(slots, language), "parse_mode": "HTML"}
    if (number := content.get("message_id")) is None:
        instead = written(content, html("ring.no_picture", language), [], language)
        return "sendPhoto", {
            "photo": Drawing(PICTURE, order, instead),
            **told,
            **place(content),
        }
    drawing = Drawing(PICTURE, order, ("editMessageCaption", {"message_id": number, **told}))
    media = {"type": "photo", "media": f"attach://{FILE}", **told}
    return "editMessageMedia", {"message_id": number, "media": media, FILE: drawing}


def printed(content: dict[str, Any], language: Language) -> Call:
    """Return the call that sends a poster; if it can't be drawn, there is its link."""
    link = content["slots"]["link"]
    words = html("poster.not_drawn", language, file=content["name"], link=link)
    instead = written(content, words, [], language)
    drawing = Drawing(content["name"], content["order"], instead)
    caption = filled(content, language)
    return "sendDocument", {"document": drawing, "caption": caption, "parse_mode": "HTML"}


def voucher(content: dict[str, Any], language: Language) -> Call:
    """Return the call that sends a voucher as a picture; if it can't be drawn, its words."""
    caption = filled(content, language)
    instead = written(content, caption, [], language)
    drawing = Drawing(PICTURE, vouchers.order(content, language), instead)
    return "sendPhoto", {"photo": drawing, "caption": caption, "parse_mode": "HTML"}


def place(content: dict[str, Any]) -> dict[str, Any]:
    """Return where in the chat the message goes."""
    params: dict[str, Any] = {"disable_notification": True} if content.get("silent") else {}
    if content.get("thread") is not None:
        params["message_thread_id"] = content["thread"]
    if content.get("reply_to") is not None:
        params["reply_parameters"] = {
            "message_id": content["reply_to"],
            "allow_sending_without_reply": True,
        }
    return params


def relayed(content: dict[str, Any], language: Language) -> Call:
    """Return the call that carries somebody's words or media under their name."""
    editing = content["op"] == "relay_edit"
    text = marked(content, language)
    key = "relay.to_customer" if content["to_guest"] else "relay.to_staff"
    if content["kind"] == "text" or content["kind"] in TOLD:
        body = html(key, language, by=content["by"], text=text)
        return written(content, body, [], language)
    caption = html(key, language, by=content["by"], text=text) if text else None
    caption = caption or html("relay.media_by", language, by=content["by"])
    if editing:
        return "editMessageCaption", {
            "message_id": content["message_id"],
            "caption": caption,
            "parse_mode": "HTML",
        }
    return shown(content, caption)


def marked(content: dict[str, Any], language: Language) -> str:
    """Return the words, with what must be known about them."""
    text: str = content.get("text") or content.get("shows") or ""
    if content["op"] == "relay_edit":
        text = html("relay.edited", language, text=text)
    if content.get("forwarded"):
        text = html("relay.forwarded", language, text=text)
    if content.get("tongue"):
        named = tongue(content["tongue"], language)
        text = html("relay.tongue", language, text=text, language=named)
    return text


def shown(content: dict[str, Any], caption: Markup) -> Call:
    if content["kind"] == "location":
        where = {name: content[name] for name in ("latitude", "longitude")}
        return "sendLocation", {**where, **place(content)}
    method, name, captioned = MEDIA[content["kind"]]
    params = {name: content["file_id"], **place(content)}
    if captioned:
        params |= {"caption": caption, "parse_mode": "HTML"}
    return method, params


def draft(content: dict[str, Any], language: Language) -> Call:
    view = content["view"]
    text, rows = previews.text(view, language), previews.rows(view, language)
    return written(content, text, rows, language)


def draft_file(content: dict[str, Any], language: Language) -> Call:
    words = previews.whole(content["view"], language)
    return enclosed({**content, "text": words}, language)


def step(content: dict[str, Any], language: Language) -> Call:
    return written(content, previews.step(content, language), content["rows"], language)


def ask_rule(content: dict[str, Any], language: Language) -> Call:
    return written(content, previews.ask_rule(content, language), content["rows"], language)


def versions(content: dict[str, Any], language: Language) -> Call:
    return written(content, previews.versions(content, language), content["rows"], language)


FORMS: dict[str, Form] = {
    "topic": topic,
    "rename": renamed,
    "wipe": wiped,
    "mydata": recorded,
    "links": linked,
    "list_wrong": list_refused,
    "complaints": complaints,
    "complaint": complaint,
    "register": register,
    "ledger": ledger,
    "board": board,
    "mine": mine,
    "relay": relayed,
    "relay_edit": relayed,
    "card": card,
    "figures": figured,
    "week": outdated,
    "cases": cases,
    "dossier": dossier,
    "incident": incident,
    "announcement": announcement,
    "playbook": playbook,
    "customer": customer,
    "back_again": back_again,
    "phrases": phrases,
    "typing": typing,
    "menu": menu,
    "no_menu": no_menu,
    "rules": rules,
    "ask_setting": ask_setting,
    "audit": audit,
    "audit_table": audit_table,
    "drill": drill,
    "drill_result": drill_result,
    "export": export,
    "file": enclosed,
    "chart": charted,
    "ring": pictured,
    "ring_words": ring_in_words,
    "critical": critical,
    "poster": printed,
    "voucher": voucher,
    "draft": draft,
    "draft_file": draft_file,
    "step": step,
    "ask_rule": ask_rule,
    "versions": versions,
}  # by what a message is; anything else says one text
