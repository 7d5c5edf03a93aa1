"""The card of a case: one message that shows how it stands, sent once and edited after."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.flows.content import Rows, button
from bot.telegram import customers
from bot.texts.catalogue import Markup, clock, html, plain, span, tongue
from storage.vocabulary import CaseState, Language

WORDS_SHOWN = 400  # characters of one message; the whole of it stands beside the card
NAME_LIMIT = 128  # Telegram's, for a topic
A_ROW = 2

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return what the card says."""
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[str]:
    step = view["step"] or plain("card.no_step", language)
    yield html("card.head", language, face=view["face"], case=view["case"], step=step)
    yield html(f"card.state.{view['state']}", language, owner=view["owner"] or "–")
    if marks := list(flags(view, language)):
        yield " · ".join(marks)
    if (known := view["register"]) is not None:
        yield html(known["say"], language, number=known["number"], due=known["due"])
    if view["touchpoint"]:
        touchpoint = plain(f"touchpoint.{view['touchpoint']}", language)
        need = plain(f"need.{view['need']}", language)
        yield html("card.touched", language, touchpoint=touchpoint, need=need)
    yield " · ".join(about(view, language))
    yield from customers.on_card(view, language)
    if view["reasons"]:
        named = [
            plain(one["say"], language) if isinstance(one, dict) else one
            for one in view["reasons"]
        ]
        yield html("card.reasons", language, reasons=", ".join(named))
    for code in view["tongues"]:
        yield html("card.tongue", language, language=tongue(code, language))
    for words in view["words"]:
        yield html("card.words", language, words=shortened(words))
    if view["media"]:
        kinds = ", ".join(plain(f"media.{kind}", language) for kind in view["media"])
        yield html("card.media", language, media=kinds)
    if view["journey"]:
        steps = " → ".join(f"{one['face']} {one['step']}" for one in view["journey"])
        yield html("card.journey", language, journey=steps)
    yield from until(view, language)
    yield from ending(view, language)


def shortened(words: str) -> str:
    return words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"


def flags(view: View, language: Language) -> Iterator[str]:
    if view["urgent"]:
        yield html("card.urgent", language)
    if view["complaint"]:
        yield html("card.complaint", language)
    if view["doubt"]:
        yield html("card.doubt", language)
    if view["critical"]:
        yield html("card.critical", language)
    if view["level"] and view["state"] == CaseState.OPEN:
        yield html(f"card.level.{view['level']}", language)
    if view["unstaffed"] and view["state"] == CaseState.OPEN:
        yield html("card.unstaffed", language)
    if view["twice"]:
        yield html("card.twice", language)
    if view["openings"] > 1:
        yield html("card.again", language, n=view["openings"])


def about(view: View, language: Language) -> Iterator[str]:
    spoken = plain(f"language.{view['language']}", language)
    yield html("card.who", language, alias=view["alias"], language=spoken)
    if view.get("tier"):
        yield html("card.tier", language, tier=view["tier"])
    if view["score"] is None:
        yield html("card.unseen" if view["unseen"] else "card.wish", language)
    else:
        yield html("card.score", language, score=view["score"])
    if view["earlier"]:
        yield html("card.earlier", language, n=view["earlier"])


def until(view: View, language: Language) -> Iterator[str]:
    """Say when it was opened and how long there is to act, while there is."""
    opened = datetime.fromisoformat(view["opened_at"])
    line = [html("card.opened", language, time=clock(opened, view["zone"]))]
    if view["state"] in (CaseState.OPEN, CaseState.TAKEN):
        deadline = datetime.fromisoformat(view["deadline_at"])
        left = (deadline - datetime.fromisoformat(view["now"])).total_seconds()
        at = clock(deadline, view["zone"])
        if left > 0:
            line.append(html("card.deadline", language, time=at, span=span(left, language)))
        else:
            line.append(html("card.overdue", language, time=at))
        line += leaving(view, language)
    yield " · ".join(line)


def leaving(view: View, language: Language) -> Iterator[Markup]:
    """Say how long the customer is still there, where it is known."""
    if view["leaves_at"] is None:
        return
    leaves = datetime.fromisoformat(view["leaves_at"])
    left = (leaves - datetime.fromisoformat(view["now"])).total_seconds()
    if left > 0:
        at = clock(leaves, view["zone"])
        yield html("card.leaves", language, time=at, span=span(left, language))


def ending(view: View, language: Language) -> Iterator[str]:
    if view["asking"]:
        yield "\n" + html(f"card.ask_{view['asking']}", language)
    elif view["state"] == CaseState.TAKEN:
        yield "\n" + html(f"card.how_{'topic' if view['topic'] else 'reply'}", language)
    elif view["action"]:
        cause, action = (spoken(view[one], language) for one in ("cause", "action"))
        yield html("card.closing", language, cause=cause, action=action)


def spoken(slot: object, language: Language) -> str | Markup:
    return html(slot["say"], language) if isinstance(slot, dict) else str(slot or "–")


def rows(view: View) -> Rows:
    """Return the buttons that fit how the case stands."""
    case = view["case"]
    if view["asking"] == "cause":
        offered = [
            button("cause", case, str(place), say=one.get("say", ""), text=one.get("text", ""))
            for place, one in enumerate(view["causes"])
        ]
        return [*in_rows(offered), [button("back", case, say="button.back")]]
    if view["asking"] == "action":
        offered = [
            button("action", case, str(place), say=f"action.{one}")
            for place, one in enumerate(view["actions"])
        ]
        return [*in_rows(offered), [button("back", case, say="button.back")]]
    if view["state"] == CaseState.OPEN:
        wrong = view["by_words"] and not (
            view["complaint"] or view["register"]
        )  # a complaint is the customer's own
        return [
            [button("take", case, say="button.take")],
            [button("escalate", case, say="button.escalate")],
            *([[button("misread", case, say="button.misread")]] if wrong else []),
            planned(view),
        ]
    if view["state"] == CaseState.TAKEN:
        given = [button("gesture", case, say="button.gesture")]
        return [
            [button("done", case, say="button.done"), *(given if view["gestures"] else [])],
            [
                button("phrases", case, say="button.phrases"),
                button("take_over", case, str(view["owner_id"]), say="button.take_over"),
            ],
            [
                button("hand_on", case, say="button.hand_on"),
                button("pass_on", case, say="button.pass_on"),
            ],
            [button("escalate", case, say="button.escalate")],
            *([] if view["register"] else [[button("complain", case, say="button.complain")]]),
            planned(view),
        ]
    return []


def planned(view: View) -> list[dict[str, Any]]:
    """Return the button of the playbook, where there is one."""
    there = view["playbook"]
    return [button("playbook", view["case"], say="button.playbook")] if there else []


def in_rows(buttons: list[dict[str, Any]]) -> Rows:
    return [buttons[i : i + A_ROW] for i in range(0, len(buttons), A_ROW)]


def topic_name(view: View, language: Language) -> str:
    step = view["step"] or plain("card.no_step", language)
    name = plain(
        "card.topic",
        language,
        case=view["case"],
        face=view["face"],
        step=step,
        alias=view["alias"],
    )
    return name[:NAME_LIMIT]
