"""The codes of touchpoints: the very question, for whoever scans, as often as is sensible."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from bot.bootstrap import rehearsal
from bot.cycles import reader
from bot.domain.cycle import Cycle, Limits
from bot.flows import maps, sites
from storage.queries import sites as site_rows
from storage.tables import Scan
from storage.vocabulary import JourneyState, QuestionState
from tests.journeys.facts import all_journeys, cycle, local, question, rows, varied
from tests.journeys.house import House, Scene

NIGHT = Scene(begin=local("2027-06-02 23:30"))
FEW = Scene(cycle=varied(limits=Limits(all_scans_an_hour=2, scans_an_hour=2)))


@pytest.mark.parametrize("scene", [NIGHT], ids=["night"])
async def test_a_passer_by_is_asked_once_at_once_and_nothing_else(hotel: House) -> None:
    vera = await hotel.arrives(step="breakfast")  # in quiet hours: it is their own act
    words = question("breakfast", vera.language)
    await vera.follows(await hotel.link("breakfast"))  # a shaky hand
    pointer = await vera.shows("start.waiting")
    assert pointer.reply_to == (await vera.shows(words)).id
    assert await vera.count(words) == 1
    await hotel.later(minutes=10)
    await vera.follows(await hotel.link("breakfast"))
    again = await vera.shows("question.remind", button="😍")
    await vera.follows(await hotel.link("breakfast"))
    await hotel.quiet()
    assert (await vera.count("start.waiting"), await vera.count(words)) == (2, 2)
    await vera.taps("😍", on=again)
    await vera.follows(await hotel.link("breakfast"))
    await vera.shows("start.answered", button="button.change")
    await hotel.later(days=2)
    (journey,) = await hotel.read(all_journeys)
    assert journey.by_scan
    for other in ("reservation", "room", "checkout", "after_stay"):
        assert await vera.count(question(other, vera.language)) == 0
    await hotel.later(days=3)
    await vera.follows(await hotel.link("breakfast"))  # a guest of days ago, here again
    await hotel.quiet()
    first, second = await hotel.read(all_journeys)
    assert (first.state, second.state) == (JourneyState.ENDED, JourneyState.ACTIVE)
    assert second.by_scan


async def test_a_passer_by_may_begin_a_visit_and_go_on_in_the_same_journey(
    hotel: House,
) -> None:
    vera = await hotel.arrives(step="breakfast")
    await vera.taps("🙂")
    await hotel.later(hours=2)
    await vera.follows(await hotel.link())
    await vera.shows(question("reservation", vera.language))
    (journey,) = await hotel.read(all_journeys)
    assert not journey.by_scan
    await vera.follows(await hotel.link("breakfast"))
    await vera.shows("start.answered")


async def test_what_was_skipped_or_let_go_is_asked_by_who_scans_it(hotel: House) -> None:
    vera = await hotel.arrives(step="room")
    room = question("room", vera.language)
    await hotel.later(hours=13)
    assert (await hotel.question("room")).state is QuestionState.EXPIRED  # type: ignore[union-attr]
    await vera.follows(await hotel.link("room"))
    await hotel.quiet()
    assert await vera.count(room) == 3  # asked, reminded of, asked for
    await vera.taps("😡", on=(await vera.bubbles())[-1])
    await hotel.card("Vera")
    answered = await hotel.question("room")
    assert answered is not None
    assert (answered.state, answered.closed_because) == (QuestionState.ANSWERED, None)
    await hotel.later(hours=13)  # nothing of the first round comes back
    assert await vera.count(room) == 3


async def test_the_code_of_another_cycle_and_of_a_newer_version_lead_to_their_questions(
    hotel: House,
) -> None:
    vera = await hotel.arrives()
    restaurant = reader.load("restaurant")
    pool = cycle().step("room").model_copy(update={"key": "pool"})
    steps = (*(one for one in cycle().steps if one.key != "breakfast"), pool)
    old_poster = await hotel.link("breakfast")

    async def code(key: str, step: str) -> str:
        return rehearsal.deep_link(
            await hotel.bot.db.write(sites.printed, key, step, None, hotel.now)
        )

    def take_over(session: Session, shape: Cycle) -> None:
        maps.adopt(session, site_rows.all_sites(session)[0], shape, hotel.now)

    await hotel.bot.db.write(take_over, restaurant)
    await hotel.bot.db.write(take_over, varied(steps=steps))
    dish = restaurant.steps[2]
    await vera.follows(await code("restaurant", dish.key))
    await vera.shows(restaurant.say(dish.questions, vera.language))
    await vera.follows(await code("hotel", "pool"))
    await hotel.quiet()
    assert (await hotel.question("pool")).state is QuestionState.ASKED  # type: ignore[union-attr]
    assert len(await hotel.read(all_journeys)) == 3  # the stay, the meal, the new pool
    await vera.follows(old_poster)  # the stay goes by the version it began with
    await vera.shows(question("breakfast", vera.language))
    tom = await hotel.guest("Tom", "en")
    await tom.follows(old_poster)  # to nobody else: that step is no more
    await tom.shows("start.step_gone")
    assert len(await hotel.read(all_journeys)) == 3


@pytest.mark.parametrize("scene", [FEW], ids=["few"])
async def test_a_code_is_not_scanned_without_end(hotel: House) -> None:
    vera = await hotel.arrives(step="room")
    await vera.follows(await hotel.link("room"))
    await vera.shows("start.waiting")
    await vera.follows(await hotel.link("room"))
    await vera.shows("scan.refused.person")
    tom = await hotel.guest("Tom", "en")
    await tom.follows(await hotel.link("room"))  # two scans in an hour, by whomever
    await tom.shows("scan.refused.code")
    await tom.follows(await hotel.link("breakfast"))  # another code
    await tom.shows(question("breakfast", tom.language))
    ana = await hotel.guest("Ana")
    for guest in (vera, tom, ana):  # the door of the whole visit has no quota
        await guest.follows(await hotel.link())
    await ana.shows(question("reservation", ana.language))
    refused = [one.refused for one in await hotel.read(rows(Scan)) if one.refused]
    assert sorted(refused) == ["code", "person"]
    await hotel.later(minutes=61)
    await tom.follows(await hotel.link("room"))
    await tom.shows(question("room", tom.language))
    await tom.says("/forget")
    await tom.taps("button.forget", on=await tom.shows("forget.ask"))
    await hotel.quiet()
    (first, *_) = kept = await hotel.read(rows(Scan))  # Tom's are gone, Vera's are not
    assert {one.person_id for one in kept} == {first.person_id}
    await vera.says("/mydata")
    await vera.shows("mydata.caption")


async def test_a_guest_who_left_and_comes_again_begins_another_stay(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.happens("arrival", vera)
    await hotel.happens("checkout", vera)
    await hotel.later(hours=20)
    await hotel.marta.says("/checkin Vera")
    told = await hotel.marta.shows("checkin.link")
    await vera.follows(told.text.split()[-1])
    await hotel.quiet()
    old, new = await hotel.read(all_journeys)
    assert (old.state, new.state) == (JourneyState.ENDED, JourneyState.ACTIVE)
    assert new.started_at > datetime(2027, 6, 2, tzinfo=UTC) + timedelta(hours=20)
    assert await vera.count(question("reservation", vera.language)) == 2
