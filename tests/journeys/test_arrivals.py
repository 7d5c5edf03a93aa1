"""Whatever else a customer sends: each kind lands where it belongs, and nothing is lost."""

import json
from collections.abc import Callable

from storage.tables import MomentNote, Showing
from storage.vocabulary import CaseState, Origin, Verdict
from tests.journeys.facts import all_moments, question, rows
from tests.journeys.house import House
from tests.people import Bubble, Person


def of_kind(kind: str) -> Callable[[Bubble], bool]:
    return lambda one: one.by_bot and one.media == kind


async def resting(hotel: House, name: str = "Vera", language: str = "es") -> Person:
    """Let a customer answer, and two days go by: nothing is going on with them."""
    guest = await hotel.arrives(name, language)
    await guest.taps("😍")
    await hotel.later(days=2)
    return guest


async def test_every_kind_is_carried_in_a_case(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    group = hotel.group
    await vera.sends("video_note")
    await group.waits_for(of_kind("video_note"), "the round video")
    await vera.sends("venue", title="Hotel Sol", address="Calle Mayor 3")
    await group.waits_for(of_kind("location"), "the place")
    await group.shows("Hotel Sol", "Calle Mayor 3")
    await vera.sends("contact", phone_number="+34611222333")
    told = await group.shows("Vera", "+34611222333")
    assert str(vera.id) not in json.dumps(told.raw)  # I7 looks at every call as well
    await vera.sends("poll", question="¿Vienen hoy?", options=["Sí", "No"])
    await group.shows("¿Vienen hoy?", "– Sí", "– No")
    await vera.sends("dice", value=4)
    await group.shows("🎲 4")
    await vera.says("Se ruega silencio", forwarded="Recepción")
    shown = await group.shows("Se ruega silencio", "(reenviado)")
    assert "Recepción" not in shown.text
    await hotel.marta.sends("contact", to=group, topic=told.thread, phone_number="+34900000")
    await vera.shows("Marta · Hotel Sol", "+34900000")
    mine = await vera.says("Sigue sin venir nadie")
    await group.shows("Sigue sin venir nadie")
    await hotel.control.do("delete", from_=vera.id, message=mine)  # bots are not told
    await hotel.quiet()
    assert await group.count("Sigue sin venir nadie") > 0
    assert len(await hotel.cases()) == 1


async def test_what_comes_before_a_tap_waits_for_it(hotel: House) -> None:
    vera, tom, ana, hugo = [
        await hotel.arrives(name) for name in ("Vera", "Tom", "Ana", "Hugo")
    ]
    await hugo.sends("photo", caption="Miren esto")
    await hugo.shows("words.one_tap")
    await vera.sends("voice")
    await vera.shows("words.one_tap")
    assert not await hotel.read(all_moments)
    await vera.taps("😡")
    await hotel.group.waits_for(of_kind("voice"), "the voice message")
    await hotel.card("Vera", "mensaje de voz")
    await tom.sends("photo")
    await tom.says("4")  # words tell what the picture is about as well as a tap does
    await tom.shows("answer.recorded.neutral")
    await ana.sends("sticker", emoji="😡")
    await hotel.card("Ana")
    await hugo.taps("🙁")
    await hotel.group.waits_for(
        lambda one: one.by_bot and one.media == "photo" and "Miren esto" in one.text, "his"
    )
    await hotel.quiet()
    moments = await hotel.read(all_moments)
    assert [(one.score, one.origin) for one in moments] == [
        (1, Origin.TAP), (4, Origin.WORDS), (1, Origin.WORDS), (2, Origin.TAP),
    ]  # fmt: skip
    notes = await hotel.read(rows(MomentNote))
    assert [one.media and one.media["kind"] for one in notes] == [
        "voice", "photo", "sticker", "photo",
    ]  # fmt: skip
    assert len(await hotel.cases()) == 3
    await hotel.later(minutes=15)  # nobody is called for what was explained
    assert len(await hotel.cases()) == 3


async def test_an_album_is_one_comment(hotel: House) -> None:
    vera, tom = await resting(hotel), await hotel.arrives("Tom")
    for _ in range(2):
        await vera.sends("photo", album="7")
    await hotel.later(minutes=1)  # the others come late: after a death, say
    await vera.sends("photo", album="7")
    await hotel.quiet()
    assert await vera.count("showing.what_is_it") == 1
    await vera.taps("😡", on=await vera.shows("showing.what_is_it", button="😡"))
    await vera.sends("photo", album="7")  # and one after the tap
    await hotel.card("Vera")
    await hotel.quiet()
    assert sum(map(of_kind("photo"), await hotel.group.bubbles())) == 4
    assert len(await hotel.cases()) == 1
    await tom.sends("photo", album="8")
    await tom.sends("photo", album="8", caption="El baño está asqueroso")
    await tom.sends("photo", album="8")
    await hotel.card("Tom", "asqueroso")
    await hotel.quiet()
    assert sum(map(of_kind("photo"), await hotel.group.bubbles())) == 7
    assert await tom.count("answer.thanks.bitter") == 1
    assert [one.score for one in await hotel.read(all_moments)] == [5, 1, 1]


async def test_a_picture_out_of_the_blue_is_asked_about_kindly(hotel: House) -> None:
    vera = await resting(hotel)
    await vera.sends("photo")
    asked = await vera.shows("showing.what_is_it", button="😍")
    toast = await vera.taps("😐", on=asked)
    assert toast.says("answer.thanks.neutral", vera.language)
    await vera.shows("showing.recorded.neutral")
    assert (await hotel.forges(vera, asked.data[2], asked)).says(
        "answer.already", vera.language
    )
    await vera.taps("button.change", on=await vera.shows("showing.recorded.neutral"))
    await vera.taps("😡", on=await vera.shows("showing.choose", button="😡"))
    await vera.shows("showing.recorded.bitter")
    await hotel.card("Vera", "foto")
    await hotel.group.waits_for(of_kind("photo"), "the picture")
    tom = await hotel.arrives("Tom", "en")
    foreign = await hotel.forges(tom, asked.data[0])
    assert foreign.says("answer.foreign", tom.language)
    assert (await hotel.forges(tom, "ft.zz.1")).says("answer.unknown", tom.language)
    await hotel.later(hours=25)
    late = await hotel.forges(vera, asked.data[4], asked)
    assert late.says("answer.closed", vera.language)
    assert [one.verdict for one in await hotel.read(all_moments)] == [
        Verdict.STELLAR, Verdict.BITTER,
    ]  # fmt: skip


async def test_what_nobody_explains_a_person_looks_at(hotel: House) -> None:
    vera = await resting(hotel)
    await vera.sends("voice")
    asked = await vera.shows("showing.what_is_it")
    await vera.says("Esto me llegó ayer", forwarded="Un amigo")
    await hotel.later(minutes=9)
    assert not await hotel.cases()
    await hotel.later(minutes=2)
    await hotel.card("Vera", "card.unseen", "mensaje de voz", "Esto me llegó ayer")
    await hotel.group.waits_for(of_kind("voice"), "the voice message")
    await hotel.group.shows("Esto me llegó ayer", "(reenviado)")
    await vera.shows("words.passed_on")
    await vera.taps("😍", on=asked)  # late, but it says that all is well
    await hotel.group.shows("card.state.withdrawn")
    assert len(await hotel.cases()) == 1
    assert all(one.moment_id for one in await hotel.read(rows(Showing)))


async def test_what_is_shown_beside_a_good_answer_reaches_the_team(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await vera.sends("photo")
    await vera.shows("words.noted")
    await hotel.group.shows("team.shown", "😍", "Vera")
    await hotel.group.waits_for(of_kind("photo"), "the picture")
    await vera.sends("photo", caption="Laura")  # thanks, and a picture
    await hotel.group.shows("thanks.team", "Laura")
    await hotel.group.waits_for(
        lambda one: one.by_bot and one.media == "photo" and "Laura" in one.text, "hers"
    )
    assert not await hotel.cases()
    await vera.taps("button.change")  # and if it was not so good after all
    await vera.taps("😡")
    card = await hotel.card("Vera", "foto")
    await hotel.group.waits_for(
        lambda one: one.media == "photo" and one.thread == card.thread, "the picture again"
    )


async def test_a_reply_to_an_old_question_is_about_that_one(hotel: House) -> None:
    vera = await hotel.arrives()
    first = await vera.shows(question("reservation", vera.language))
    await vera.taps("🙂")
    await vera.follows(await hotel.link("room"))
    await vera.shows(question("room", vera.language))
    await vera.says("3", reply_to=first)
    await vera.shows("answer.changed")
    await vera.says("La página estaba caída y fue horrible", reply_to=first)
    await hotel.card("La página estaba caída")
    await hotel.quiet()
    assert {one.step_key for one in await hotel.read(all_moments)} <= {"reservation", None}
    assert (await hotel.question("room")) is not None


async def test_after_its_end_a_case_still_has_its_people(hotel: House) -> None:
    vera, tom = await hotel.arrives(), await hotel.arrives("Tom")
    for guest in (vera, tom):
        await guest.taps("😡")
        await hotel.takes(hotel.marta, guest.name)
        await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    for guest in (vera, tom):
        await guest.taps("button.verify.yes")
    await vera.says("Muchas gracias por todo")
    thread = await hotel.group.topic_of("Vera")
    await hotel.group.shows("Muchas gracias por todo", thread=thread)
    await vera.shows("words.noted")
    await hotel.marta.says("A usted", to=hotel.group, topic=thread)
    await vera.shows("Marta · Hotel Sol", "A usted")
    await tom.says("Otra vez está roto, es un desastre")
    await hotel.group.shows("case.reopened")
    await tom.shows("words.passed_on")
    cases = await hotel.cases()
    assert [one.state for one in cases] == [CaseState.RECOVERED, CaseState.OPEN]
    await hotel.later(hours=30)
    await vera.says("El taxi fue horrible")  # too late for that case: one of its own
    await vera.shows("words.passed_on")
    assert len(await hotel.cases()) == 3
