"""Answering: one tap, a changed mind, a late one, a stranger's, and words instead."""

import pytest

from storage.tables import Audit
from storage.vocabulary import CaseState, Verdict
from tests.journeys.facts import all_moments, question, rows
from tests.journeys.house import House

LANGUAGES = ["es", "en", "pt"]
FACES = ("😡", "🙁", "😐", "🙂", "😍")
VERDICTS = (Verdict.BITTER, Verdict.BITTER, Verdict.NEUTRAL, Verdict.NEUTRAL, Verdict.STELLAR)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_five_faces_and_one_tap(hotel: House, language: str) -> None:
    await hotel.arrives("Vera", language)
    guests = [await hotel.arrives(f"Gast{n}", language) for n in range(5)]
    for score, (guest, face) in enumerate(zip(guests, FACES, strict=True), start=1):
        asked = await guest.shows(question("reservation", guest.language))
        assert asked.buttons == FACES
        toast = await guest.taps(face)
        verdict = VERDICTS[score - 1]
        assert toast.says(f"answer.thanks.{verdict}", guest.language)
        await guest.shows(f"answer.recorded.{verdict}", face)
    moments = await hotel.read(all_moments)
    assert [(one.score, one.verdict) for one in moments] == [*enumerate(VERDICTS, start=1)]
    assert len(await hotel.cases()) == 2


async def test_a_double_tap_counts_once(hotel: House) -> None:
    vera = await hotel.arrives()
    asked = await vera.shows(question("reservation", vera.language), button="😡")
    press = {"chat": vera.id, "message": asked.id, "button": "😡"}
    taps = [{"from": vera.id, **press} for _ in range(4)]
    await hotel.control.do("bulk", tap=taps)
    await hotel.quiet()
    assert len(await hotel.read(all_moments)) == 1
    assert len(await hotel.cases()) == 1
    assert await hotel.group.count("card.state.open") == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_chips_and_words_after_a_bitter_tap_reach_the_card(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language, step="room")
    await vera.taps("🙁")
    recorded = await vera.shows("answer.recorded.bitter")
    await vera.taps(recorded.buttons[0])  # several can be chosen
    await vera.taps(recorded.buttons[1])
    await hotel.quiet()
    recorded = await vera.shows("answer.recorded.bitter")
    assert [label.startswith("✓ ") for label in recorded.buttons[:3]] == [True, True, False]
    await vera.taps(recorded.buttons[0])  # and taken back
    await vera.says("No hay quien duerma")
    await hotel.quiet()
    card = await hotel.card("Vera", "No hay quien duerma")
    assert "El ruido" in card.text
    assert "La limpieza" not in card.text
    assert len(await hotel.cases()) == 1


async def test_bitter_becomes_better_before_anybody_acts(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.card("Vera")
    await vera.taps("button.change")
    await vera.shows("answer.choose", button="😍")
    assert (await vera.taps("😍")).says("answer.changed", vera.language)
    await hotel.group.shows("card.state.withdrawn")
    assert (await hotel.case()).state is CaseState.WITHDRAWN
    await hotel.later(hours=1)  # nobody is called any more
    assert await hotel.sonia.count("card.head") == 0
    await vera.taps("button.change")
    await vera.taps("🙁")  # bitter again: still one case
    await hotel.group.shows("card.state.open", button="button.take")
    assert (await hotel.case()).state is CaseState.OPEN


async def test_bitter_becomes_better_while_somebody_is_on_it(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await vera.taps("button.change")
    await vera.taps("🙂")
    await hotel.group.shows("case.mind_changed", "😡 → 🙂")
    assert (await hotel.case()).state is CaseState.TAKEN


async def test_better_becomes_bitter_and_opens_a_case(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await hotel.quiet()
    assert not await hotel.cases()
    await vera.taps("button.change")
    await vera.taps("😡")
    await hotel.card("Vera", "card.state.open")
    assert len(await hotel.cases()) == 1


async def test_after_a_day_an_answer_stands(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await hotel.later(hours=25)
    toast = await vera.taps("button.change")
    assert toast.says("answer.closed", vera.language)


async def test_a_very_late_tap_is_told_so_and_words_are_still_read(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.later(days=8)
    toast = await vera.taps("😡")
    assert toast.says("answer.too_late", vera.language)
    assert not await hotel.read(all_moments)


async def test_a_strangers_tap_changes_nothing(hotel: House) -> None:
    """A client may send whatever it likes: here Tom answers what Vera was asked."""
    await hotel.arrives()
    tom = await hotel.arrives("Tom", "en")
    toast = await hotel.forges(tom, "s.1.1")
    assert toast.says("answer.foreign", tom.language)
    await hotel.quiet()
    assert not await hotel.read(all_moments)
    assert [one.act for one in await hotel.read(rows(Audit))].count("refused") == 1


FORGED = [
    "s.zzzzzzzzzzzzz.1", "s.99.1", "s.1.9", "s.1.0", "s.1.xx", "s.1.", "r.1.99", "r.1.x",
    "v.1.perhaps", "v.99.yes", "l.1.xx", "g.1.99", "w.1.nonsense", "w.zzzzzzzzzzzzz.1", "t.1.",
    "t.99.", "k.1.77", "a.1.-1", "d.1.", "z.1.", "c.77.", "nonsense", "😡", "s.1.1;drop",
]  # fmt: skip


async def test_forged_buttons_are_answered_and_do_nothing(hotel: House) -> None:
    vera = await hotel.arrives()
    tom = await hotel.guest("Tom", "en")
    await tom.says("/help")
    await tom.shows("help.customer")
    for data in FORGED:
        toast = await hotel.forges(tom, data)
        assert toast.answered, data
        assert toast.text, data
    await hotel.quiet()
    assert not await hotel.read(all_moments)
    assert not await hotel.cases()
    await vera.taps("🙂")
    assert len(await hotel.read(all_moments)) == 1


async def test_old_buttons_of_an_answered_question_still_mean_the_same(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("🙂")
    assert (await hotel.forges(vera, "s.1.4")).says("answer.already", vera.language)
    assert (await hotel.forges(vera, "s.1.1")).says("answer.changed", vera.language)
    await vera.shows("answer.recorded.bitter")
    assert len(await hotel.cases()) == 1
