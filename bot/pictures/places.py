"""Places or teams side by side, each with how many answers it rests on; no table of ranks."""

from bot.domain.summary import SMALL
from bot.pictures import bars
from bot.pictures.colours import INK, SOFT
from bot.pictures.marks import Sheet, Words
from bot.pictures.matter import Places, Row, total
from bot.pictures.page import EDGE, ROOM, Page
from bot.pictures.period import moved
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Verdict

MOST = 12
BAR = 26.0


def sheet(found: Places) -> Sheet:
    page = Page(Language(found["language"]))
    page.head(found["place"], found["under"])
    rows = [one for one in found["rows"] if total(one["tally"])]
    if not rows:
        page.nothing("chart.nothing")
        return page.sheet()
    page.part(found["title"])
    whole = Row(
        name=plain("chart.together", page.language),
        critical=False,
        tally=found["tally"],
        change="",
    )
    for one in [*rows[:MOST], whole]:
        place(page, one)
    if len(rows) > MOST:
        page.write(page.n("chart.more_places", len(rows) - MOST), bars.TOLD, SOFT)
    few = ["few"] if any(total(one["tally"]) < SMALL for one in rows) else []
    page.legend([*Verdict, *few])
    return page.sheet()


def place(page: Page, row: Row) -> None:
    """Draw a place's shares, and say the bitter one with its range."""
    page.y += 24
    for words in bars.named(row, ROOM):
        page.y += bars.NAME * bars.LEAD
        low = page.y - bars.NAME * 0.22
        page.put(Words(EDGE, low, bars.NAME, words, INK, bold=True, anchor="start"))
    page.y += 8
    page.put(*bars.verdicts(row["tally"], (EDGE, page.y), ROOM, BAR))
    page.y += BAR + bars.TOLD + 12
    room = ROOM - moved(page, row, (EDGE + ROOM, page.y))
    page.put(*bars.told(row, Verdict.BITTER, (EDGE, page.y), room, page.language))
    page.y += 6
