"""The invitation to review in public: the same for everyone, once, at a good time."""

from datetime import timedelta

from bot.flows import reviews
from storage.tables import Followup
from storage.vocabulary import FollowupKind
from tests.journeys.facts import local, rows
from tests.journeys.house import House

LINK = "https://example.org/review/sol"


async def test_everyone_is_invited_alike_and_once(hotel: House) -> None:
    late = timedelta(hours=13)  # the visit ends at ten: that would be in the night
    await hotel.bot.db.write(reviews.settle, "sol", LINK, late, on=None)
    happy, silent = await hotel.arrives("Vera"), await hotel.arrives("Ana", "pt")
    sad, gone, away = [await hotel.arrives(name) for name in ("Tom", "Hugo", "Rita")]
    await happy.taps("😍")
    await sad.taps("😡")
    await away.says("/pause 9")
    await away.shows("pause.done")
    await hotel.later(days=4, hours=14, minutes=30)  # past midnight: their visits are over
    await gone.says("/stop")
    await gone.shows("stop.done")
    await hotel.quiet()
    assert await happy.count("review.invitation") == 0  # at night nobody is written to
    await hotel.until("08:01")
    for guest in (happy, silent):
        asked = await guest.shows("review.invitation", "Hotel Sol", button="button.review")
        assert asked.raw["buttons"][0][0]["url"] == LINK
    await hotel.quiet()
    assert await sad.count("review.invitation") == 0  # a case is open
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await sad.taps("button.verify.yes")
    await hotel.later(days=6)
    told = await sad.shows("review.invitation")
    assert told.text == (await happy.shows("review.invitation")).text
    await away.shows("review.invitation")  # once the pause is over
    await hotel.later(days=3)
    for guest in (happy, silent, sad, away):
        assert await guest.count("review.invitation") == 1
    assert await gone.count("review.invitation") == 0
    owed = [one for one in await hotel.read(rows(Followup)) if one.kind is FollowupKind.REVIEW]
    assert [one.because for one in owed].count("stopped") == 1
    assert all(local(one.due_at).split()[1] >= "08:00" for one in owed)


async def test_nobody_is_invited_unless_the_house_says_so(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await hotel.bot.db.write(reviews.settle, "sol", LINK, None, on=False)
    await hotel.later(days=5)
    assert await vera.count("review.invitation") == 0
    assert all(one.kind is not FollowupKind.REVIEW for one in await hotel.read(rows(Followup)))
