"""Whose each button is: what it is about, and who of all people may press it with effect."""

import sqlite3
from dataclasses import dataclass
from enum import Enum, auto

from bot.flows.people import RANK
from storage.vocabulary import Role


class May(Enum):
    """Who may press a button."""

    ANYBODY = auto()  # it is about whoever presses it
    THEY = auto()  # the one customer whom it is about
    STAFF = auto()  # of the place
    SUPERVISOR = auto()
    MANAGER = auto()
    OWNER = auto()  # who has the case, and those above
    ALONE = auto()  # who has the case
    ASKER = auto()  # of the staff who began it
    GIVER = auto()  # who began it, and the managers
    ALLOWER = auto()  # another, above the staff
    MAKER = auto()  # the manager who began it


# What a button is about: its place, and the person who counts.
THINGS = {
    "question": """SELECT j.site_id, j.person_id FROM question q
        JOIN journey j ON j.id = q.journey_id WHERE q.id = ?""",
    "answer": """SELECT site_id, person_id FROM moment
        WHERE id = ? AND question_id IS NOT NULL""",
    "moment": "SELECT site_id, person_id FROM moment WHERE id = ?",
    "showing": """SELECT j.site_id, s.person_id FROM showing s
        JOIN journey j ON j.id = s.journey_id WHERE s.id = ?""",
    "remark": """SELECT j.site_id, r.person_id FROM remark r
        JOIN journey j ON j.id = r.journey_id WHERE r.id = ?""",
    "case": 'SELECT site_id, owner_id FROM "case" WHERE id = ?',
    "their case": 'SELECT site_id, person_id FROM "case" WHERE id = ?',
    "journey": "SELECT site_id, person_id FROM journey WHERE id = ?",
    "relay": """SELECT c.site_id, r.author_id FROM relay r JOIN "case" c ON c.id = r.case_id
        WHERE r.id = ?""",
    "gift": "SELECT site_id, asked_by FROM gift WHERE id = ?",
    "voucher": "SELECT site_id, asked_by FROM gift WHERE id = ? AND code IS NOT NULL",
    "complaint": "SELECT site_id, person_id FROM complaint WHERE id = ?",
    "incident": "SELECT site_id, NULL FROM incident WHERE id = ?",
    "announcement": "SELECT site_id, person_id FROM announcement WHERE id = ?",
    "site": "SELECT id, NULL FROM site WHERE id = ?",
    "version": "SELECT site_id, NULL FROM cycle_version WHERE id = ?",
    "step": """SELECT v.site_id, NULL FROM step s JOIN cycle_version v ON v.id = s.cycle_id
        WHERE s.id = ?""",
    "draft": "SELECT site_id, person_id FROM cycle_draft WHERE id = ?",
    "list": "SELECT site_id, person_id FROM guest_list WHERE id = ?",
    "link": "SELECT site_id, created_by FROM link WHERE id = ?",
    "preference": """SELECT NULL, r.person_id FROM preference p
        JOIN regular r ON r.id = p.regular_id WHERE p.id = ?""",
    "regular": "SELECT site_id, person_id FROM regular WHERE id = ?",
    "post": "SELECT site_id, NULL FROM post WHERE id = ?",
    "proposal": "SELECT site_id, person_id FROM proposal WHERE id = ?",
    "drill": "SELECT site_id, person_id FROM drill WHERE id = ?",
    "win-back": "SELECT site_id, person_id FROM win_back WHERE id = ?",
    "person": "SELECT NULL, id FROM person WHERE id = ?",
    "export": "SELECT NULL, person_id FROM export WHERE id = ?",
}
WHOSE = {
    **dict.fromkeys(("score", "change"), ("question", May.THEY)),
    **dict.fromkeys(("praise", "reasons", "reason"), ("answer", May.THEY)),
    "fix": ("moment", May.THEY),
    **dict.fromkeys(("weigh", "risk"), ("remark", May.THEY)),
    **dict.fromkeys(("language", "pause", "hide", "no_complaint"), ("person", May.ANYBODY)),
    **dict.fromkeys(("talk", "place"), ("site", May.ANYBODY)),
    **dict.fromkeys(("take", "escalate", "misread", "case", "playbook"), ("case", May.STAFF)),
    **dict.fromkeys(("complain", "gesture_close", "join"), ("case", May.STAFF)),
    **dict.fromkeys(("pass_on", "done", "back", "cause", "action"), ("case", May.OWNER)),
    **dict.fromkeys(("gesture", "gesture_look"), ("case", May.OWNER)),
    **dict.fromkeys(("say_first", "phrase", "phrases"), ("case", May.ALONE)),
    **dict.fromkeys(("event", "why", "customer"), ("journey", May.STAFF)),
    **dict.fromkeys(("cases", "why_list", "board"), ("site", May.STAFF)),
    **dict.fromkeys(("week", "figures", "ready"), ("site", May.MANAGER)),
    **dict.fromkeys(("over", "announce"), ("incident", May.STAFF)),
    **dict.fromkeys(("map", "whole", "restore", "file", "critical"), ("version", May.MANAGER)),
    **dict.fromkeys(("step", "change_step", "give", "figures_step"), ("step", May.MANAGER)),
    **dict.fromkeys(("confirm", "let_go", "look_again", "aim"), ("draft", May.MAKER)),
    "felt": ("showing", May.THEY),
    "verify": ("their case", May.THEY),
    "forget": ("person", May.THEY),
    "resend": ("relay", May.STAFF),
    "take_over": ("case", May.STAFF),
    "import": ("list", May.MANAGER),
    "guest": ("link", May.STAFF),
    "gesture_give": ("gift", May.ASKER),
    "approve": ("gift", May.ALLOWER),
    "redeem": ("gift", May.STAFF),
    "voucher": ("voucher", May.GIVER),
    "ledger": ("site", May.STAFF),
    "prefer": ("preference", May.THEY),
    "away": ("win-back", May.THEY),
    "drill": ("drill", May.THEY),
    "export": ("export", May.THEY),
    "benefit": ("regular", May.THEY),
    "birthday": ("regular", May.THEY),
    "hand_on": ("case", May.OWNER),
    "complaint": ("complaint", May.SUPERVISOR),
    "complaints": ("site", May.SUPERVISOR),
    "news": ("announcement", May.STAFF),
    "ring": ("version", May.STAFF),
    "poster": ("version", May.SUPERVISOR),
    **dict.fromkeys(("roster", "rules", "setting", "set", "audit"), ("site", May.MANAGER)),
    "rule": ("version", May.MANAGER),
    "post": ("post", May.MANAGER),
    **dict.fromkeys(("agree", "decline", "reconsider"), ("proposal", May.MAKER)),
    "revert": ("proposal", May.MANAGER),
}
# Of their own list of what they did, of a step they were asked about, or of anything at all:
# the number on these says nothing, and everybody sees or changes their own.
OWN_ANYWAY = {"mine", "keep_text", "leave", "shelf"}
AT_LEAST = {
    May.STAFF: Role.STAFF,
    May.SUPERVISOR: Role.SUPERVISOR,
    May.MANAGER: Role.MANAGER,
    May.OWNER: Role.SUPERVISOR,
    May.GIVER: Role.MANAGER,
    May.ALLOWER: Role.SUPERVISOR,
    May.ASKER: Role.STAFF,
    May.ALONE: Role.STAFF,
    May.MAKER: Role.MANAGER,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What the rows say of somebody and a button."""

    there: bool  # what it is about, and whose it is
    may: bool


def judge(raw: sqlite3.Connection, actor: int, verb: str, ref: int) -> Said:
    """Tell whether somebody may press a button, by nothing but the rows."""
    thing, may = WHOSE[verb]
    found = raw.execute(THINGS[thing], (ref,)).fetchone()
    if may is May.ANYBODY:
        return Said(there=True, may=True)
    if found is None:
        return Said(there=False, may=False)
    site, who = found
    person = raw.execute(
        "SELECT id FROM person WHERE telegram_id = ? AND erased_at IS NULL", (actor,)
    ).fetchone()
    themselves = person is not None and person[0] == who
    if may is May.THEY:
        gone = raw.execute("SELECT erased_at FROM person WHERE id = ?", (who,)).fetchone()
        return Said(there=gone is not None and gone[0] is None, may=themselves)
    rank = rank_at(raw, person[0], site) if person else -1
    allowed = rank >= RANK[AT_LEAST[may]]
    if may in (May.OWNER, May.GIVER):
        allowed |= themselves and rank >= RANK[Role.STAFF]
    elif may in (May.ASKER, May.ALONE, May.MAKER):
        allowed &= themselves
    elif may is May.ALLOWER:
        allowed &= not themselves
    return Said(there=True, may=allowed)


def rank_at(raw: sqlite3.Connection, person: int, site: int) -> int:
    query = "SELECT role FROM post WHERE person_id = ? AND site_id = ? AND revoked_at IS NULL"
    found = raw.execute(query, (person, site)).fetchone()
    return RANK[Role(found[0])] if found else -1
