"""Being left alone: stop, pause, blocked; and the words about language, help, privacy."""

import pytest

from storage.vocabulary import Language
from tests.journeys.facts import question
from tests.journeys.house import House

LANGUAGES = ["es", "en", "pt"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_stop_nothing_comes_until_start(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says("/stop")
    await vera.shows("stop.done")
    await hotel.happens("arrival", vera)
    before = len(await vera.bubbles())
    await hotel.later(hours=30)
    assert len(await vera.bubbles()) == before
    await vera.says("/start")
    await hotel.happens("checkout", vera)
    await hotel.later(hours=2)
    await vera.shows(question("checkout", vera.language))


async def test_no_verification_goes_to_somebody_who_wrote_stop(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await vera.says("/stop")
    await vera.shows("stop.done")
    await hotel.later(hours=30)
    assert await vera.count("verify.ask") == 0
    assert (await hotel.case()).state == "unverified"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_pause_holds_the_questions_for_some_days(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says("/pause 1")
    await vera.shows("pause.done")
    await vera.says("/pause soon")
    await vera.shows("pause.how")
    await hotel.happens("arrival", vera)
    await hotel.later(hours=12)
    for step in ("arrival", "room"):
        assert await vera.count(question(step, vera.language)) == 0
    await hotel.later(hours=36)
    assert await vera.count(question("breakfast", vera.language)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_pause_is_chosen_by_buttons_and_ended_by_one(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.taps("🙂")
    await vera.says("/pause")
    asked = await vera.shows("pause.ask", button="button.pause.30")
    toast = await vera.taps("button.pause.tomorrow", on=asked)
    assert toast.says("pause.noted", vera.language)
    done = await vera.shows("pause.done", "09:00", button="button.pause.off")
    assert done.id == asked.id
    await hotel.happens("arrival", vera)
    await hotel.later(hours=2)
    assert await vera.count(question("arrival", vera.language)) == 0
    await vera.follows(await hotel.link("breakfast"))  # their own act, and no end of the pause
    await vera.shows(question("breakfast", vera.language))
    await hotel.later(hours=2)
    assert await vera.count(question("arrival", vera.language)) == 0
    await vera.says("/pause")
    again = await vera.shows("pause.ask_again", "09:00")
    toast = await vera.taps("button.pause.off", on=again)
    assert toast.says("pause.over", vera.language)
    await hotel.happens("checkout", vera)
    await hotel.later(hours=2)
    await vera.shows(question("checkout", vera.language))
    await vera.says("/pause 7")
    await vera.taps("button.pause.off", on=done)  # the message is old, its button is not
    await vera.says("/resume")
    await hotel.quiet()
    assert await vera.count("pause.over") == 3


async def test_what_waits_for_the_end_of_a_pause_comes_as_soon_as_it_ends(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await vera.says("/pause 1")
    await vera.shows("pause.done")
    await hotel.later(hours=5)
    assert await vera.count("verify.ask") == 0
    assert (await hotel.case()).state == "done"
    await vera.says("/resume")
    await vera.shows("verify.ask", button="button.verify.yes")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_and_privacy_are_told(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    for command in ("help", "privacy"):
        await vera.says(f"/{command}")
    await vera.shows("help.customer")
    await vera.shows("privacy")
    await vera.says("/whatever")
    await hotel.quiet()
    assert await vera.count("help.customer") == 2
    for person, role in ((hotel.sonia, "supervisor"), (hotel.elena, "manager")):
        await person.says("/help")
        await person.shows(f"help.{role}")


async def test_a_language_once_chosen_stays(hotel: House) -> None:
    vera = await hotel.arrives("Vera", "es")
    await vera.says("/language")
    await vera.taps("Português", on=await vera.shows("language.ask"))
    await hotel.quiet()
    vera.language = Language.PORTUGUESE
    await hotel.happens("arrival", vera)
    await hotel.later(hours=2)
    await vera.shows(question("arrival", vera.language))
    toast = await vera.taps("😡", on=await vera.shows(question("arrival", vera.language)))
    assert toast.says("answer.thanks.bitter", vera.language)
    await vera.shows("answer.recorded.bitter")
    await hotel.takes(hotel.marta)
    await vera.shows("case.someone_is_on_it")
    toast = await hotel.forges(vera, "k.zzz")
    assert toast.says("error.gone", vera.language)


async def test_who_blocks_the_bot_is_not_asked_until_they_let_it_in_again(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.blocks()
    await hotel.happens("arrival", vera)
    await hotel.later(hours=2)
    arrival = await hotel.question("arrival")
    assert arrival is not None
    assert arrival.closed_because == "unreachable"
    calls = await hotel.control.calls("sendMessage")
    assert not [one for one in calls if one["status"] == 403]  # not even tried
    await vera.unblocks()
    await hotel.until("10:40", days=1)
    await vera.shows(question("breakfast", vera.language))
