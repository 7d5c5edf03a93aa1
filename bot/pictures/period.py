"""A week or a month in one picture: sweet or bitter, where, why, put right, what next."""

from itertools import zip_longest

from bot.domain.summary import Share
from bot.pictures import bars, causes, letters
from bot.pictures.colours import BITTER, GOLD, INK, SOFT, STELLAR, WHITE
from bot.pictures.marks import Shape, Sheet, Words, box, star, wedge
from bot.pictures.matter import Period, Row, total
from bot.pictures.page import EDGE, PART, ROOM, WIDTH, Page
from bot.pictures.repair import chain, preempted
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Verdict

MOOD, SHARE, RANGE = 42.0, 48.0, 27.0  # letters
BAR, THIN = 58.0, 20.0  # how high bars are
GAP = 50.0  # between two columns
COLUMN = (ROOM - GAP) / 2
CHANGES = {"worse": (False, BITTER), "better": (True, STELLAR)}  # which way, and its colour
SIDES = (
    (Verdict.STELLAR, STELLAR, EDGE, "chart.stellar"),
    (Verdict.BITTER, BITTER, WIDTH / 2, "chart.bitter"),
)
VERDICTS, LEFT = (Verdict.BITTER, Verdict.STELLAR), (EDGE, WIDTH / 2 + GAP / 2)
SIGNS = ("stellar", "neutral", "bitter")


def sheet(found: Period) -> Sheet:
    page = Page(Language(found["language"]))
    page.head(found["place"], found["under"])
    if total(found["tally"]):
        mood(page, found)
        where(page, found)
        why(page, found)
    else:
        page.nothing("chart.nothing")
    repaired(page, found)
    mend(page, found)
    rows = [*found["bitterest"], *found["sweetest"]]
    if not total(found["tally"]):
        return page.sheet()
    page.legend([*SIGNS, *(["critical"] if any(one["critical"] for one in rows) else [])])
    return page.sheet()


def mood(page: Page, found: Period) -> None:
    """Say whether it was sweet or bitter, how sure that is, and whether it changed."""
    page.y += 6
    page.write(plain(f"chart.mood.{taste(found)}", page.language), MOOD, INK, bold=True)
    page.y += 14
    page.put(*bars.verdicts(found["tally"], (EDGE, page.y), ROOM, BAR))
    page.y += BAR + 58
    for verdict, colour, x, say in SIDES:
        one, up = bars.share(found["tally"], verdict), verdict is Verdict.STELLAR
        middle = (x + 20, page.y - SHARE * (0.3 if up else 0.43))
        page.put(Shape(wedge(middle, 20, up=up), colour))
        words = bars.said(one, page.language)
        page.put(Words(x + 50, page.y, SHARE, words, INK, bold=True, anchor="start"))
        after = x + 50 + letters.width(words + " ", SHARE, bold=True)
        named = plain(say, page.language)
        page.put(Words(after, page.y, RANGE, named, INK, anchor="start"))
        told = bars.between(one, page.language)
        page.put(Words(x, page.y + RANGE * 1.5, RANGE, told, SOFT, anchor="start"))
    page.y += RANGE * 1.8
    changed(page, found)


def taste(found: Period) -> str:
    """Return what outweighs the other by more than chance."""
    stellar, bitter = found["tally"]["stellar"], found["tally"]["bitter"]
    sweet = Share(stellar, stellar + bitter)
    if sweet.n and sweet.low > 1 / 2:
        return "sweet"
    return "bitter" if sweet.n and sweet.high < 1 / 2 else "even"


def changed(page: Page, found: Period) -> None:
    """Say what the usual share of bitter moments is, with an arrow only where it changed."""
    one = bars.share(found["tally"], Verdict.BITTER)
    if one.small:
        page.write(plain("chart.caution", page.language), RANGE, SOFT, lines=2)
        return
    if found["usual"] is None:
        return
    change = found["change"]
    usual = plain("ring.percent", page.language, n=round(100 * found["usual"]))
    words = plain(f"chart.change.{change or 'none'}", page.language, usual=usual)
    page.y += RANGE * 1.5
    x = EDGE
    if change:
        up, colour = CHANGES[change]
        page.put(Shape(wedge((x + 14, page.y - RANGE * 0.36), 14, up=up), colour))
        x += 38
    room = WIDTH - EDGE - x
    size = letters.sized(words, room, RANGE, RANGE * 0.7, bold=bool(change))
    ink = INK if change else SOFT
    page.put(Words(x, page.y, size, words, ink, bold=bool(change), anchor="start"))
    page.y += RANGE * 0.3


def where(page: Page, found: Period) -> None:
    """Put the most bitter steps beside the sweetest."""
    lists = (found["bitterest"], found["sweetest"])
    if not any(lists):
        return
    page.rule()
    page.y += PART * 1.1
    for rows, verdict, x in zip(lists, VERDICTS, LEFT, strict=True):
        say = plain(f"chart.most.{verdict}", page.language)
        if rows:
            size = letters.sized(say, COLUMN, PART, PART * 0.7, bold=True)
            page.put(Words(x, page.y, size, say, INK, bold=True, anchor="start"))
    page.y += 6
    for pair in zip_longest(*lists):
        beside(page, pair)


def beside(page: Page, pair: tuple[Row | None, Row | None]) -> None:
    """Draw a bitter step on the left, a sweet one on the right, their bars level."""
    names = [bars.named(row, COLUMN) if row else [] for row in pair]
    deep = max(map(len, names)) * bars.NAME * bars.LEAD
    page.y += 8
    for row, lines, x, verdict in zip(pair, names, LEFT, VERDICTS, strict=True):
        if row is None:
            continue
        page.put(
            *bars.name(row, (x, page.y + deep - len(lines) * bars.NAME * bars.LEAD), lines)
        )
        page.put(*bars.verdicts(row["tally"], (x, page.y + deep + 8), COLUMN, THIN))
        low = page.y + deep + THIN + bars.TOLD + 18
        room = COLUMN - moved(page, row, (x + COLUMN, low))
        page.put(*bars.told(row, verdict, (x, low), room, page.language))
    page.y += deep + THIN + bars.TOLD + 20


def moved(page: Page, row: Row, here: tuple[float, float]) -> float:
    """Mark at the right what got worse or better by more than chance; return how wide it is."""
    if not row["change"]:
        return 0.0
    up, colour = CHANGES[row["change"]]
    words = plain(f"chart.moved.{row['change']}", page.language)
    wide = letters.width(words, bars.TOLD, bold=True)
    x, y = here
    page.put(Words(x, y, bars.TOLD, words, INK, bold=True, anchor="end"))
    page.put(Shape(wedge((x - wide - 18, y - bars.TOLD * 0.36), 11, up=up), colour))
    return wide + 40


def why(page: Page, found: Period) -> None:
    if found["reasons"]:
        causes.rows(page, found["reasons"], found["reasoned"])


def repaired(page: Page, found: Period) -> None:
    """Show how far the cases came."""
    if not found["stages"] or not found["stages"][0]["n"]:
        return
    page.part("chart.repaired")
    chain(page, found["stages"])
    preempted(page, found["preempted"])


def mend(page: Page, found: Period) -> None:
    """Frame the one thing to see to."""
    if not found["mend"]:
        return
    room = ROOM - 120
    lines = letters.broken(found["mend"], room, 28, 4)
    page.y += 28
    high = 66 + len(lines) * 36
    page.put(Shape(box(EDGE, page.y, ROOM, high, 16), WHITE, GOLD, 4))
    page.put(Shape(star((EDGE + 46, page.y + 48), 26), GOLD, INK, 2))
    x, y = EDGE + 92, page.y + 42
    title = plain("chart.mend", page.language)
    page.put(Words(x, y, 29, title, INK, bold=True, anchor="start"))
    for words in lines:
        y += 36
        page.put(Words(x, y, 28, words, INK, anchor="start"))
    page.y += high
