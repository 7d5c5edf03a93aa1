"""Words in doubt, in parts, beside the best score, or misread: what is made of them."""

from collections.abc import Sequence
from functools import cache

import pytest

from bot.domain.words import read
from bot.telegram.buttons import VERBS
from storage.tables import Audit, CaseEvent, Remark
from storage.vocabulary import Act, CaseState, Origin, Verdict
from tests.journeys.facts import all_moments, rows
from tests.journeys.house import House

TRAFFIC = ("Llegamos tarde por el tráfico", "esperábamos algo más de luz", "una cosa: la llave")
KEY = ("traffic, and then", "the key", "mmm")
BITTER = "Había cucarachas en el baño, un asco"
SMOKE = "Todo genial, aunque hay humo en el pasillo"


@cache
def doubtful(said: Sequence[str]) -> str:
    """Return the first of these words that leave the reader in doubt."""
    return next(words for words in said if read(words).doubtful())


async def test_three_parts_within_seconds_are_one_comment(hotel: House) -> None:
    vera = await hotel.arrives()
    parts = ("Todo bien por ahora", "pero el baño estaba asqueroso", "y olía fatal")
    for part in parts:
        await vera.says(part)
    await hotel.card("Vera", *parts)
    await vera.shows("words.passed_on")
    (moment,) = await hotel.read(all_moments)
    assert (moment.verdict, moment.origin) == (Verdict.BITTER, Origin.WORDS)
    assert len(await hotel.cases()) == 1
    assert await vera.count("answer.thanks.stellar") <= 1
    await hotel.later(hours=3)  # a comment of its own, and still the same case
    await vera.says("y sigue igual")
    await hotel.card("Vera", "y sigue igual")
    assert len(await hotel.cases()) == 1


async def test_parts_that_judge_nothing_are_asked_about_once(hotel: House) -> None:
    vera = await hotel.arrives()
    for part in ("mmm", "mmmm", "ehm"):
        await vera.says(part)
    await hotel.quiet()
    assert await vera.count("words.one_tap") == 1
    await vera.taps("😡")
    await hotel.card("Vera", "mmm", "mmmm", "ehm")
    labels = {one.label for one in await hotel.read(rows(Remark))}
    assert labels == {Verdict.BITTER}
    assert await hotel.group.count("card.doubt") == 0


async def test_who_does_not_tap_is_shown_as_doubt_after_ten_minutes(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says(doubtful(TRAFFIC))
    await vera.shows("words.one_tap")
    await hotel.later(minutes=9)
    assert not await hotel.cases()
    await hotel.later(minutes=2)
    await hotel.card("Vera", "card.doubt", doubtful(TRAFFIC), button="button.misread")
    await vera.taps("😍")  # the faces are still there, and the tap leads
    await hotel.group.shows("card.state.withdrawn")
    (moment,) = await hotel.read(all_moments)
    assert (moment.score, moment.origin) == (5, Origin.TAP)


async def test_out_of_the_blue_a_tap_is_asked_for_too(hotel: House) -> None:
    vera, tom = await hotel.arrives(), await hotel.arrives("Tom", "en")
    for guest in (vera, tom):
        await guest.taps("😐")
    await hotel.later(days=2)
    await vera.says(doubtful(TRAFFIC))
    await tom.says(doubtful(KEY))
    asked = await vera.shows("words.weigh", button="button.talk")
    assert (await vera.taps("😐", on=asked)).says("answer.thanks.neutral", vera.language)
    await vera.shows("words.weighed.neutral")
    assert (await vera.taps("🙁")).says("answer.changed", vera.language)
    assert (await vera.taps("🙁")).says("answer.already", vera.language)
    await hotel.card("Vera", doubtful(TRAFFIC))
    assert await hotel.group.count("Vera", "card.doubt") == 0
    foreign = await tom.shows("words.weigh")
    toast = await hotel.forges(vera, foreign.data[0], on=asked)
    assert toast.says("answer.foreign", vera.language)
    await hotel.later(minutes=11)
    await hotel.card("Tom", "card.doubt")
    assert len(await hotel.cases()) == 2


MIXED = [
    ("es", BITTER),
    ("en", "There were cockroaches, disgusting"),
    ("pt", "Que nojo, baratas"),
]


async def test_bitter_words_beside_the_best_score_reach_the_staff_quietly(hotel: House) -> None:
    guests = {words: await hotel.arrives(f"Gast-{code}", code) for code, words in MIXED}
    for words, guest in guests.items():
        await guest.taps("😍")
        await guest.says(words)
        asked = await guest.shows("words.mixed", button="button.fix")
        note = await hotel.group.shows("mixed.note", words)
        assert note.raw.get("silent", True)
        if guest.name == "Gast-en":
            await guest.taps("button.all_well", on=asked)
            await guest.shows("words.noted")
        if guest.name == "Gast-es":
            await guest.taps("button.fix", on=asked)
            await hotel.forges(guest, asked.data[0], on=asked)  # twice
            await hotel.card("Gast-es", "card.wish", words)
    assert len(await hotel.cases()) == 1
    assert [one.score for one in await hotel.read(all_moments)] == [5, None, 5, 5]


async def test_danger_beside_the_best_score_is_asked_about_first(hotel: House) -> None:
    ana, bea, cid = [await hotel.arrives(name) for name in ("Ana", "Bea", "Cid")]
    for guest in (ana, bea, cid):
        await guest.taps("😍")
        await guest.says(SMOKE)
        await guest.shows("words.at_risk")
    assert not await hotel.cases()
    asked = await ana.shows("words.at_risk")
    await ana.taps("button.at_risk", on=asked)
    await ana.shows("words.safety")
    await hotel.card("Ana", "card.urgent", "humo")
    await bea.taps("button.nobody_at_risk")
    await bea.shows("words.noted")
    await hotel.group.shows("mixed.note", "Bea")
    unanswered = await cid.shows("words.at_risk")
    await hotel.later(minutes=3)  # silence is a yes
    await cid.shows("words.safety")
    await hotel.card("Cid", "card.urgent", "humo")
    toast = await cid.taps("button.nobody_at_risk", on=unanswered)
    assert toast.says("words.risk_known", cid.language)
    assert [case.urgent for case in await hotel.cases()] == [True, True]


async def test_a_wrong_alarm_is_undone_with_one_tap(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😐")
    await vera.says("El baño algo sucio")
    card = await hotel.card("Vera", button="button.misread")
    await hotel.bruno.taps("button.misread", on=card, to=hotel.group)
    await hotel.group.shows("card.state.misread")
    await vera.shows("words.misread")
    toast = await hotel.forges(hotel.bruno, VERBS["misread"].write(1), on=card)
    assert toast.says("case.is.misread", hotel.bruno.language)
    (moment,) = await hotel.read(all_moments)
    assert (moment.score, moment.verdict) == (3, Verdict.NEUTRAL)
    assert CaseState.MISREAD is (await hotel.case()).state
    assert Act.MISREAD in {one.act for one in await hotel.read(rows(CaseEvent))}
    assert "not_bitter" in {one.act for one in await hotel.read(rows(Audit))}
    assert [one.label for one in await hotel.read(rows(Remark))] == [Verdict.NEUTRAL]
    await vera.says("De verdad, es un asco, está asqueroso")  # then it is bitter after all
    await hotel.card("Vera", "asqueroso")
    assert CaseState.OPEN is (await hotel.case()).state


async def test_what_was_tapped_or_taken_cannot_be_undone_so(hotel: House) -> None:
    vera, ana = await hotel.arrives(), await hotel.arrives("Ana")
    await vera.taps("😡")
    card = await hotel.card("Vera")
    assert "button.misread" not in card.buttons
    toast = await hotel.forges(hotel.bruno, VERBS["misread"].write(1), on=card)
    assert toast.says("case.tapped", hotel.bruno.language)
    await ana.says("qué sucio todo")
    old = await hotel.card("Ana", button="button.misread")
    await hotel.takes(hotel.marta, "Ana")
    toast = await hotel.forges(hotel.bruno, VERBS["misread"].write(2), on=old)
    assert toast.says("case.taken", hotel.bruno.language)
    stranger = await hotel.guest("Zoe")
    toast = await hotel.forges(stranger, VERBS["misread"].write(2), on=old)
    assert toast.says("error.no_right", stranger.language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "¡Hay un incendio en la cocina!"),
        ("en", "There is a fire in the kitchen!"),
        ("pt", "Tem fogo na cozinha!"),
    ],
)
async def test_who_writes_of_danger_is_told_what_to_do(
    hotel: House, language: str, words: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says(words)
    await vera.shows("words.safety")
    await hotel.card("card.urgent", "Vera")
