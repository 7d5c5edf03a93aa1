"""Which columns each sheet has, and what kind of cells stand in them."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from importlib import import_module
from typing import Any

from storage.vocabulary import Language, Sheet


class Kind(Enum):
    """What kind of cells a column has."""

    TEXT = auto()
    NUMBER = auto()
    TENTHS = auto()
    MONEY = auto()
    SHARE = auto()
    TIME = auto()


WIDTHS = {
    Kind.TEXT: 18,
    Kind.NUMBER: 10,
    Kind.TENTHS: 10,
    Kind.MONEY: 12,
    Kind.SHARE: 10,
    Kind.TIME: 17,
}
WIDE = {"words": 60, "answer": 60, "reasons": 30, "step": 28, "what": 28, "before": 40}
NAMES = {
    Sheet.STEPS: (
        "place cycle step touchpoint critical asked answered answer_rate moments stellar "
        "neutral bitter stellar_share stellar_low stellar_high bitter_share bitter_low "
        "bitter_high cases"
    ),
    Sheet.MONTHS: (
        "place month asked answered answer_rate moments stellar neutral bitter stellar_share "
        "stellar_low stellar_high bitter_share bitter_low bitter_high"
    ),
    Sheet.MOMENTS: (
        "moment place at visit cycle step touchpoint critical customer language score verdict "
        "origin reasons words media asked_at waited case"
    ),
    Sheet.CASES: (
        "case place opened_at customer visit moment cycle step critical score team urgent "
        "state level deadline_at alerted_at taken_at spoken_at done_at closed_at to_take "
        "to_speak to_done owner cause action rounds"
    ),
    Sheet.MESSAGES: (
        "message place said_at case customer direction author kind words edited_at undelivered"
    ),
    Sheet.GESTURES: (
        "gesture place proposed_at case customer what form amount currency gift_state given_by "
        "decided_at decided_by valid_until redeemed_at"
    ),
    Sheet.COMPLAINTS: (
        "complaint place received_at due_at complaint_state customer case cycle step words "
        "before answered_at answered_by answer closed_at struck"
    ),
}
KINDS = {
    Kind.NUMBER: (
        "moment visit score case rounds message gesture asked answered moments stellar neutral "
        "bitter cases"
    ),
    Kind.TENTHS: "waited to_take to_speak to_done",
    Kind.MONEY: "amount",
    Kind.SHARE: (
        "answer_rate stellar_share stellar_low stellar_high bitter_share bitter_low bitter_high"
    ),
    Kind.TIME: (
        "at asked_at opened_at deadline_at alerted_at taken_at spoken_at done_at closed_at "
        "said_at edited_at proposed_at decided_at valid_until redeemed_at received_at due_at "
        "answered_at"
    ),
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names.split()}
FIGURES = (Sheet.STEPS, Sheet.MONTHS)  # counted, and in the first file only
ROWS = (Sheet.MOMENTS, Sheet.CASES, Sheet.MESSAGES, Sheet.GESTURES, Sheet.COMPLAINTS)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet, as its reader sees it."""

    name: str
    kind: Kind
    title: str
    note: str  # what it means

    @property
    def width(self) -> int:
        return WIDE.get(self.name, WIDTHS[self.kind])


@cache
def of_sheet(sheet: Sheet, language: Language) -> tuple[Column, ...]:
    """Return the columns of a sheet, from the left."""
    told: dict[str, tuple[str, str]] = spoken(language).COLUMNS
    return tuple(
        Column(name, KIND_OF.get(name, Kind.TEXT), *told[name]) for name in NAMES[sheet].split()
    )


def word(name: str, language: Language) -> str:
    """Return what stands in the cells, or on the tabs, for a word of ours."""
    told: str = spoken(language).WORDS[name]
    return told


def spoken(language: Language) -> Any:  # noqa: ANN401 - a module of texts
    """Return the texts that only exports speak in; read when first spoken."""
    return import_module(f"bot.texts.columns.{language.value}")
