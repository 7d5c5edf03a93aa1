"""The rules of a place and the log of acts, put into words in every language."""

from datetime import UTC, datetime

import pytest

from bot.cycles import reader
from bot.domain import escalation
from bot.domain import rules as typed
from bot.domain.cycle import Chain, Cycle
from bot.flows import rules, settings
from bot.telegram import audits, rulebooks
from bot.texts.catalogue import TAG
from storage.tables import Site
from storage.vocabulary import Language, Severity

HOTEL = reader.load("hotel")
NOW = datetime(2027, 6, 2, 8, tzinfo=UTC)
LINE = {
    "at": NOW.isoformat(),
    "by": "Elena",
    "about": None,
    "customer": False,
    "object": "site:sol",
}


def site() -> Site:
    spoken = Language.SPANISH
    return Site(
        id=1, key="sol", name="Hotel <Sol>", zone="Europe/Madrid", language=spoken,
        complaint_days=15, created_at=NOW,
    )  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_every_rule_is_shown_and_asked_for(language: Language) -> None:
    view = {"site": site(), "cycle": HOTEL}
    page = rulebooks.text({"view": view}, language)
    assert "Hotel &lt;Sol&gt;" in page
    assert len(TAG.sub("", page)) < 4096
    fields: list[tuple[str, Cycle | None]] = [(field, None) for field in settings.FIELDS]
    fields += [(field, HOTEL) for field in rules.PATHS]
    for field, cycle in fields:
        content = {
            "say": f"rules.ask.{field.partition('-')[0]}",
            "slots": {"place": "Sol"},
            "view": {"site": site(), "cycle": cycle},
            "field": field,
        }
        assert "/cancel" in rulebooks.ask(content, language)


@pytest.mark.parametrize("language", Language)
def test_what_is_shown_of_a_chain_can_be_typed(language: Language) -> None:
    for severity in Severity:
        shown = TAG.sub("", rulebooks.chain(HOTEL, severity, language)).partition(": ")[2]
        read = typed.chain(shown, Chain())
        pace = escalation.pace(severity, {severity: Chain.model_validate(read)})
        assert pace == escalation.pace(severity, HOTEL.escalation)


@pytest.mark.parametrize("language", Language)
def test_acts_are_told_in_words_and_stay_harmless_in_a_table(language: Language) -> None:
    edit = {"step": "", "field": "escalation.bitter", "value": {"managers": "PT40M"}}
    acts = [
        {"act": "place:role", "details": {"before": "staff", "after": "manager"}},
        {"act": "place:site", "details": {"field": "name", "before": "Sol", "after": "=1+1"}},
        {
            "act": "cycle:edit",
            "details": {"version": 2, "general": ["escalation"], "edit": edit},
        },
        {"act": "event:checkout", "details": {}},
        {"act": "something:new", "details": {"odd": [1, {"two": None}]}},
        {"act": "invite", "details": {"role": "staff", "team": None}},
    ]
    lines = [{**LINE, **one} for one in acts]
    view = {"place": "Sol", "zone": "UTC", "kind": "all", "by": None, "page": 1}
    page = audits.text({**view, "lines": lines}, language)
    assert "Elena" in page
    assert "PT40M" not in page  # the preview told that; here it is said in short
    assert all(word not in page for word in ("place:role", "cycle:edit", "escalation.bitter"))
    rows = audits.table([{**LINE, "act": "tier", "details": {}, "by": "=2+2"}], "UTC", language)
    assert ",'=2+2," in rows
