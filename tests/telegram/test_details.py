"""Pages of figures in words: complete, within Telegram's length, in three languages."""

import re
from dataclasses import replace

import pytest

from bot.domain.drift import Change
from bot.domain.figures import (
    Asked,
    CaseFigures,
    ComplaintFigures,
    Figures,
    GiftFigures,
    OpenCase,
    PersonFigures,
    Place,
    Point,
    ReasonFigures,
    Series,
    StepFigures,
    Tally,
    TeamFigures,
    WinBackFigures,
    data,
    series_data,
)
from bot.domain.summary import Share
from bot.domain.waits import Wait
from bot.telegram import details
from bot.texts.catalogue import plain
from storage.vocabulary import CaseState, Language, Verdict, WhyAway

LONGEST = 4096  # of Telegram's, for one message
LONG = "Una cola <larguísima> & lenta en la recepción del hotel"
TALLY = Tally(120_000, 30_000, 50_000)
NAMES = dict.fromkeys(Language, LONG)
CASES = CaseFigures(
    opened=300,
    alert=Wait(290, 0, 0.38, 2.1),
    taken=Wait(200, 100, 300.0, None),
    spoken=Wait(10, 290),
    done=Wait(250, 50, 7200.0, 90_000.0),
    recovered=120,
    unverified=80,
    open=50,
    reopened=7,
)
STEPS = tuple(
    StepFigures(
        key=f"step{number}",
        names=NAMES,
        team="reception",
        critical=number == 1,
        tally=Tally(60 - number, 20, 20 + number),
        was=TALLY,
        asked=Asked(200, 100),
        change=Change.WORSE if number == 3 else None,
    )
    for number in range(40)
)
RICH = Figures(
    period="2026-W46",
    start="2026-11-08T23:00:00+00:00",
    end="2026-11-15T23:00:00+00:00",
    counted="2026-11-12T10:00:00+00:00",
    places=tuple(
        Place(number, f"Hotel {number}", "Europe/Madrid", Tally(40 * number, 9, 9))
        for number in range(60)
    ),
    tally=TALLY,
    unasked=Tally(1, 2, 30),
    asked=Asked(400_000, 200_000),
    was=TALLY,
    steps=STEPS,
    reasons=tuple(
        ReasonFigures(one.key, "cause.wait", {}, Verdict.BITTER, 50) for one in STEPS
    ),
    teams=tuple(TeamFigures(f"team{number}", TALLY, CASES) for number in range(8)),
    people=(PersonFigures(7, "Marta", 20, Share(9, 12)),),
    cases=CASES,
    complaints=ComplaintFigures(9, 5, Share(120, 300)),
    gifts=tuple(GiftFigures(f"g{n}", {"es": LONG}, "EUR", 3, 4500) for n in range(9)),
    winback=WinBackFigures(20, 9, 3, {WhyAway.PRICE: 9}, Share(4, 15), 5),
    open=tuple(OpenCase(n, NAMES, CaseState.OPEN, 90_000.0, overdue=True) for n in range(10)),
    open_n=50,
)
POINTS = tuple(
    Point("2026-W46", "2026-11-09", Tally(5, 2, number), Asked(30, 20), None)
    for number in range(20)
)
SERIES = Series(POINTS, 0.2, "step1", NAMES)
EMPTY = replace(
    Figures("2026-M11", RICH.start, RICH.end, RICH.counted, RICH.places[:1]), steps=()
)
TOLD = {
    "cases": [
        {"case": n, "state": "open", "names": {"es": LONG}, "at": "", "score": 1}
        for n in range(12)
    ],
    "words": [{"verdict": "bitter", "words": "<b>&" * 75} for _ in range(6)],
}


def page(name: str, figures: Figures, language: Language) -> str:
    slots = {
        "page": name,
        "figures": data(figures),
        "series": series_data(SERIES if figures is RICH else Series((), step="step1")),
        "told": TOLD.get(name, []) if figures is RICH else [],
        "going_on": figures is EMPTY,
    }
    return details.text(slots, language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ["summary", *details.PAGES])
def test_a_page_has_its_words_in_every_language(name: str, language: Language) -> None:
    full, empty = page(name, RICH, language), page(name, EMPTY, language)
    for text in (full, empty):
        shown = re.sub(r"<[^>]+>|&(lt|gt|amp);", "x", text)
        assert len(shown) <= LONGEST, len(shown)
        assert not re.search(r"[{}]|None|<", shown), text
    assert len(empty) < len(full)


def test_the_summary_tells_what_stands_out() -> None:
    text, spoken = page("summary", RICH, Language.ENGLISH), Language.ENGLISH
    told = [one for one in text.splitlines() if "Una cola" in one]
    assert len(told) == 3 + 3 + 1 + 10 + 1  # bitterest, most stellar, moved, open, to mend
    assert plain("week.waits.spoken", spoken, k=10, n=300) in text
    assert plain("week.taken", spoken, span="5 min", n=200) in text
    assert "Hotel 1" in text
    assert "worse than all together" in text
    assert "… +48" in text  # places that are like the others
    assert "… +40" in text
