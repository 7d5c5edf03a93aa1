"""What a file says of playbooks: the first words, the four duties, the gestures that fit."""

from functools import partial

from bot.cycles import fields
from bot.cycles.fields import Kind, group, kind, not_alike
from bot.cycles.sheet import Sheet, WrongError
from bot.domain.cycle import DUTIES, Playbook, Texts
from storage.vocabulary import Role

MOST, MOST_GESTURES = 60, 12
NEEDED = ("key", "first")
MEANINGS = {
    "adapt": "How to fit the answer to this customer.",
    "please": "What to do before being asked.",
    "explain": "What to tell, and what to ask.",
    "compensate": "What makes up for it.",
}


@kind(type="array", items={"type": "string"}, maxItems=MOST_GESTURES, uniqueItems=True)
def named_gestures(sheet: Sheet) -> tuple[str, ...]:
    if len(sheet.items()) > MOST_GESTURES:
        raise WrongError(f"takes at most {MOST_GESTURES} gestures")
    return fields.listed(sheet, fields.key)


def of_playbook(words: Kind[Texts]) -> dict[str, Kind[object]]:
    return {
        "key": fields.key.about("The name by which a step calls it."),
        "first": words.about("The first words to the customer; {name} is filled in."),
        **{duty: words.about(MEANINGS[duty]) for duty in DUTIES},
        "gestures": named_gestures.about("The keys of the gestures that fit."),
        "approve": fields.choice(Role).about("Who may agree to more than that."),
    }


def shelf(words: Kind[Texts]) -> Kind[tuple[Playbook, ...]]:
    """Return the reader of the whole list."""
    inner = of_playbook(words)
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
    return None if len(sheet.findings) > before else Playbook.model_validate(said)
