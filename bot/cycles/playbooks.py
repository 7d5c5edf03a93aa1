"""What a file says of playbooks: the first words, the four duties, the gestures that fit."""

from dataclasses import dataclass
from functools import partial

from bot.cycles import fields, gestures
from bot.cycles.fields import Kind, group, kind, not_alike
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import DUTIES, Playbook, Texts
from storage.vocabulary import Role

MOST, MOST_NAMED = 60, 12
NEEDED = ("key", "first")
WHEN = ("reasons", "fits", "tiers")


@dataclass(frozen=True)
class Known:
    """The names that a playbook may use; None where they cannot be told."""

    gestures: tuple[str, ...] | None = None
    reasons: tuple[str, ...] | None = None
    playbooks: tuple[str, ...] | None = None  # those in whose place others may come


MEANINGS = {
    "adapt": "How to fit the answer to this customer.",
    "please": "What to do before being asked.",
    "explain": "What to tell, and what to ask.",
    "compensate": "What makes up for it.",
}


def naming(known: tuple[str, ...] | None) -> Kind[str]:
    """Return the reader of a name that stands elsewhere in the file."""

    def one(sheet: Sheet) -> str:
        said = fields.key(sheet)
        return said if known is None else fields.one_of(said, known)

    return Kind(one, fields.key.schema)


def several(known: tuple[str, ...] | None, what: str) -> Kind[tuple[str, ...]]:
    @kind(type="array", items={"type": "string"}, maxItems=MOST_NAMED, uniqueItems=True)
    def names(sheet: Sheet) -> tuple[str, ...]:
        if len(sheet.items()) > MOST_NAMED:
            raise WrongError(f"takes at most {MOST_NAMED} {what}")
        return fields.listed(sheet, naming(known))

    return names


def of_playbook(words: Kind[Texts], known: Known) -> dict[str, Kind[object]]:
    return {
        "key": fields.key.about("The name by which a step calls it."),
        "first": words.about("The first words to the customer; {name} is filled in."),
        **{duty: words.about(MEANINGS[duty]) for duty in DUTIES},
        "gestures": several(known.gestures, "gestures").about(
            "The keys of the gestures that fit."
        ),
        "approve": fields.choice(Role).about("Who may agree to more than that."),
        "instead_of": naming(known.playbooks).about(
            "The playbook in whose place it comes, for some; it says only what differs."
        ),
        "reasons": several(known.reasons, "reasons").about("For which reasons alone."),
        "fits": gestures.severities.about("For how bad it is, alone."),
        "tiers": gestures.tiers.about("For which customers alone."),
    }


def shelf(words: Kind[Texts], known: Known) -> Kind[tuple[Playbook, ...]]:
    """Return the reader of the whole list."""
    inner = of_playbook(words, known)
    many = {"type": "array", "items": group(inner, NEEDED), "maxItems": MOST}
    return Kind(partial(every, inner), many)


def every(inner: dict[str, Kind[object]], sheet: Sheet) -> tuple[Playbook, ...]:
    entries = sheet.items()
    if len(entries) > MOST:
        raise WrongError(f"takes at most {MOST} playbooks")
    found = [entry.read(partial(one, inner)) for entry in entries]
    not_alike(entries, "playbook")
    return tuple(playbook for playbook in found if playbook is not None)


def one(inner: dict[str, Kind[object]], sheet: Sheet) -> Playbook | None:
    before = len(sheet.findings)
    said = sheet.fields(inner, NEEDED)
    if len(sheet.findings) > before:
        return None
    conditions = any(name in said for name in WHEN)
    if conditions and "instead_of" not in said:
        sheet.wrong("says when it is meant, but not 'instead_of' which playbook")
    if "instead_of" in said and not conditions:
        sheet.wrong(f"says nothing of when it comes instead; allowed: {', '.join(WHEN)}")
    return None if len(sheet.findings) > before else Playbook.model_validate(said)
