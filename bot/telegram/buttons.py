"""What hides behind a button: a verb, what it is about, a value; at most 64 bytes.

Old messages live for ever, so a code is never given to another verb. What a client sends
back may be forged: who may do it is decided by the flow, against the row.
"""

from dataclasses import dataclass
from typing import Any

from bot.texts.catalogue import plain
from storage.vocabulary import Language

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
MOST_BYTES = 64
DIGITS_MOST = 12  # of what it is about: more would not fit a column
PARTS = 3


@dataclass(frozen=True, slots=True)
class Button:
    """One verb and the code it is written with."""

    code: str

    @property
    def pattern(self) -> str:
        return rf"^{self.code}\.[0-9a-z]{{1,{DIGITS_MOST}}}\.[-\w]{{0,24}}$"

    def write(self, ref: int, value: str = "") -> str:
        data = f"{self.code}.{base36(ref)}.{value}"
        if len(data.encode()) > MOST_BYTES:
            raise ValueError(f"{data!r} does not fit behind a button")
        return data


VERBS = {
    "score": Button("s"),
    "change": Button("c"),
    "felt": Button("ft"),
    "praise": Button("pr"),
    "reasons": Button("rs"),
    "reason": Button("r"),
    "verify": Button("v"),
    "language": Button("l"),
    "talk": Button("n"),
    "take": Button("t"),
    "pass_on": Button("p"),
    "escalate": Button("e"),
    "done": Button("d"),
    "back": Button("b"),
    "cause": Button("k"),
    "action": Button("a"),
    "event": Button("g"),
    "week": Button("w"),
    "resend": Button("z"),
    "pause": Button("pa"),
    "why": Button("ya"),
    "why_list": Button("yb"),
    "forget": Button("fo"),
    "hide": Button("hi"),
    "import": Button("im"),
    "guest": Button("gu"),
    "map": Button("ma"),
    "step": Button("ms"),
    "change_step": Button("mc"),
    "give": Button("mg"),
    "keep_text": Button("mk"),
    "leave": Button("ml"),
    "confirm": Button("my"),
    "let_go": Button("mx"),
    "look_again": Button("mn"),
    "aim": Button("mt"),
    "whole": Button("mw"),
    "restore": Button("mu"),
    "file": Button("mf"),
    "shelf": Button("mh"),
    "ready": Button("mr"),
    "ring": Button("ci"),
    "poster": Button("qr"),
    "critical": Button("cr"),
    "weigh": Button("wy"),
    "fix": Button("wf"),
    "risk": Button("wr"),
    "misread": Button("wm"),
    "cases": Button("ca"),
    "case": Button("cb"),
    "place": Button("pl"),
    "gesture": Button("ge"),
    "gesture_look": Button("gl"),
    "gesture_give": Button("gy"),
    "gesture_close": Button("gx"),
    "approve": Button("ga"),
    "redeem": Button("gr"),
    "ledger": Button("gb"),
    "voucher": Button("gv"),
    "complain": Button("qa"),
    "complaint": Button("qb"),
    "complaints": Button("qc"),
    "no_complaint": Button("qd"),
    "board": Button("qe"),
    "mine": Button("qf"),
    "join": Button("ij"),
    "over": Button("io"),
    "announce": Button("ia"),
    "news": Button("in"),
    "playbook": Button("pb"),
    "say_first": Button("pf"),
    "customer": Button("cu"),
    "prefer": Button("cp"),
    "away": Button("cw"),
    "phrases": Button("ph"),
    "phrase": Button("ps"),
    "take_over": Button("ho"),
    "drill": Button("dr"),
    "export": Button("ex"),
    "figures": Button("fg"),
    "figures_step": Button("fs"),
    "benefit": Button("pv"),
    "birthday": Button("bd"),
    "hand_on": Button("hn"),
    "roster": Button("xp"),
    "post": Button("xo"),
    "rules": Button("xr"),
    "setting": Button("xs"),
    "rule": Button("xc"),
    "set": Button("xg"),
    "agree": Button("xy"),
    "decline": Button("xn"),
    "reconsider": Button("xl"),
    "revert": Button("xb"),
    "audit": Button("xa"),
}


def read(data: str) -> tuple[int, str]:
    """Return what a button is about, and its value."""
    _, ref, value = data.split(".", PARTS - 1)
    return int(ref, 36), value


def base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def keyboard(rows: list[list[dict[str, Any]]], language: Language) -> dict[str, Any] | None:
    """Return the rows as an inline keyboard; None when there is none to show."""
    shown = [[drawn(one, language) for one in row] for row in rows if row]
    return {"inline_keyboard": shown} if shown else None


def drawn(one: dict[str, Any], language: Language) -> dict[str, str]:
    label = plain(one["say"], language, **one.get("slots", {})) if "say" in one else one["text"]
    label = one.get("mark", "") + label
    if "url" in one:
        return {"text": label, "url": one["url"]}
    return {"text": label, "callback_data": VERBS[one["verb"]].write(one["ref"], one["value"])}
