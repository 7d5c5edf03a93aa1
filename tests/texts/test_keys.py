"""The code says nothing that the catalogue lacks, and the catalogue nothing that it doesn't."""

from collections.abc import Iterable

import pytest

from bot.domain import cases, guestlist, talk
from bot.domain.cycle import DUTIES, Chain, Cycle, Limits, Step
from bot.domain.drift import Change
from bot.domain.priority import Because
from bot.domain.quota import Full
from bot.flows import (
    alerts,
    audits,
    chips,
    dossiers,
    peace,
    proposals,
    relay,
    rules,
    rulings,
    settings,
    summaries,
    verifications,
    views,
)
from bot.pictures import page
from bot.telegram import audits as log
from bot.telegram import ledgers, records, registers, render
from storage.queries.audits import PLACED
from storage.vocabulary import (
    AnnouncementState,
    Badge,
    CaseState,
    ComplaintState,
    DraftOrigin,
    DraftState,
    DrillStage,
    Entered,
    ExportForm,
    ExportState,
    Format,
    GestureKind,
    GiftState,
    Language,
    Level,
    ListState,
    Need,
    Progress,
    Proposed,
    Register,
    Remind,
    Role,
    Severity,
    Shelf,
    Stage,
    Struck,
    Touchpoint,
    Trouble,
    Typed,
    Verdict,
    WhyAway,
)
from tests.texts.spoken import DRAWN, TEXTS, Spoken, audited, spoken

WHOLE: dict[str, Iterable[str]] = {
    "action.": views.ACTIONS,
    "announcement.is.": AnnouncementState,
    "answer.recorded.": Verdict,
    "answer.thanks.": Verdict,
    "because.": Because,
    "button.cases.": Shelf,
    "cases.head.": Shelf,
    "history.": dossiers.DEEDS,
    "button.pause.": ("tomorrow", *map(str, peace.DAYS_OFFERED), "off"),
    "button.verify.": verifications.ANSWERS,
    "card.ask_": ("cause", "action"),
    "card.how_": ("topic", "reply"),
    "card.level.": (str(int(level)) for level in alerts.AUDIENCE),
    "card.state.": CaseState,
    "case.is.": CaseState,
    "chain.": Chain.model_fields,
    "severity.": Severity,
    "case.nobody_took.": (level.name.lower() for level in Level),
    "case.verified.": (said for said in verifications.ANSWERS if said != "no"),
    "cause.": {*views.CAUSES, "other"}.union(*chips.USUAL.values()),
    "button.register.": Register,
    "card.register.": [one for one in ComplaintState if one is not ComplaintState.WITHDRAWN],
    "complaint.strike.": Struck,
    "complaint.struck_told.": Struck,
    "complaint.before.": (*Progress, "nothing"),
    "complaint.column.": registers.COLUMNS,
    "complaint.head.": Register,
    "complaint.is.": ComplaintState,
    "complaint.remind.": Remind,
    "complaint.state.": (*ComplaintState, "overdue"),
    "critical.badge.": Badge,
    "draft.is.": [state for state in DraftState if state is not DraftState.OPEN],
    "edit.ask.": [one for one in Typed if one is not Typed.SETTING],
    "edit.wrong.": [one for one in Typed if one is not Typed.SETTING],
    "gesture.kind.": GestureKind,
    "ledger.act.": Entered,
    "ledger.column.": ledgers.COLUMNS,
    "gesture.is.": [state for state in GiftState if state is not GiftState.OFFERED],
    "gesture.note.": ("above", "budget"),
    "role.": Role,
    "export.head.": ExportForm,
    "export.is.": ExportState,
    "field.": {*Cycle.model_fields, *Step.model_fields} - {"key", "steps", "own_set"},
    "file.": ("expected", "too_large", "not_fetched"),
    "help.": ("customer", *Role),
    "import.bad.": guestlist.WHYS,
    "import.is.": ListState,
    "invite.welcome.": Role,
    "language.": Language,
    "button.away.": WhyAway,
    "winback.thanks.": WhyAway,
    "limit.": Limits.model_fields,
    "record.": records.FIELDS,
    "mine.": CaseState,
    "media.": (*render.MEDIA, *relay.TOLD, "location"),
    "button.critical_": ("off", "on"),
    "scan.refused.": Full,
    "need.": Need,
    "rule.day": ("", "0", "1"),
    "playbook.duty.": DUTIES,
    "phrase.": talk.PHRASES,
    "button.phrase.": talk.PHRASES,
    "drill.result.": ("yes", "no"),
    "drill.stage.": DrillStage,
    "drill.time.": ("taken", "spoken", "done"),
    "poster.format.": Format,
    "chart.change.": (*Change, "none"),
    "chart.mood.": ("sweet", "bitter", "even"),
    "chart.most.": (Verdict.BITTER, Verdict.STELLAR),
    "chart.moved.": Change,
    "chart.stage.": ("opened", "taken", "spoken", "done", "recovered"),
    "ring.": (*Verdict, *page.SIGNS),
    "ring.note.": ("paused", "added", "changed"),
    "ring.most.": (Verdict.BITTER, Verdict.STELLAR),
    "praise.": chips.PRAISES,
    "showing.recorded.": Verdict,
    "stage.": Stage,
    "state.": [state for state in CaseState if cases.is_hot(state)],
    "touchpoint.": Touchpoint,
    "trouble.": Trouble,
    "verify.answered.": verifications.ANSWERS,
    "verify.thanks.": verifications.ANSWERS,
    "week.": ("taken", "spoken", "done"),
    "why.rule.": (*rulings.KNOWN, "other"),
    "why.scan.": Full,
    "week.waits.": ("taken", "spoken", "done"),
    "week.place.": Change,
    "causes.face.": Verdict,
    "button.figures.": summaries.UNDER,
    "week.change.": Change,
    "week.moved.": Change,
    "week.share.": Verdict,
    "audit.act.": {
        *audited(),
        *(f"cycle_{origin}" for origin in DraftOrigin),
        *(f"place_{what}" for what in (*proposals.OF_POSTS, Proposed.SITE)),
        "event",
        "other",
    },
    "audit.detail.": ("role", "team", "cases", "version"),
    "audit.about.": [one for one in PLACED if one != "post"],
    "audit.column.": log.COLUMNS,
    "audit.kind.": audits.KINDS,
    "button.as.": Role,
    "button.make.": Role,
    "button.rule.": {*rules.MENU, *rules.CHAINS, *rules.GIFTS},
    "button.setting.": settings.FIELDS,
    "post.role.": Role,
    "post.told.": proposals.OF_POSTS,
    "proposal.": proposals.OF_POSTS,
    "proposal.done.": [*proposals.OF_POSTS, Proposed.SITE],
    "rules.ask.": {*settings.FIELDS, *rules.MENU, "chain"} - {"chains"},
    "rules.which.": rules.INNER,
    "rules.wrong.": {*settings.FIELDS, *rules.MENU, "chain"} - {"chains"},
    "setting.": settings.FIELDS,
    "setting.note.": settings.FIELDS,
    "words.weighed.": Verdict,
}


@pytest.fixture(scope="module")
def said() -> Spoken:
    return spoken()


def test_every_key_that_is_spoken_exists(said: Spoken) -> None:
    missing = {name: at for name, at in said.keys.items() if name not in {*TEXTS, *DRAWN}}
    assert not missing


def test_every_family_that_is_spoken_has_its_row_here(said: Spoken) -> None:
    assert said.beginnings.keys() - WHOLE.keys() == set()


@pytest.mark.parametrize("family", WHOLE)
def test_a_family_is_whole(family: str) -> None:
    assert {f"{family}{member}" for member in WHOLE[family]} <= TEXTS.keys()


def test_the_search_finds_each_way_of_naming_a_key(said: Spoken) -> None:
    says, told, raised, returned = "words.noted", "case.silent", "error.gone", "answer.changed"
    assert {says, told, raised, returned, "privacy", "duty.off"} <= said.keys.keys()
    assert {"help.", "case.is."} <= said.beginnings.keys()


def test_every_act_is_of_some_kind() -> None:
    begun = tuple(one for acts in audits.KINDS.values() for one in acts if one.endswith(":"))
    whole = {one for acts in audits.KINDS.values() for one in acts}
    lost = [one for one in audited() if not ({one, one.replace("_", ":", 1)} & whole)]
    assert [one for one in lost if not one.replace("_", ":", 1).startswith(begun)] == []
