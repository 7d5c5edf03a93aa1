"""The roster in the chat: who works here, invited, promoted, gone; each shown before it is."""

import pytest

from bot.telegram.menus import commands
from storage.tables import Audit, Post
from storage.vocabulary import CaseState, Language, Role
from tests.journeys.facts import rows
from tests.journeys.house import House, Scene
from tests.journeys.test_menus import menu_of
from tests.people import Bubble


async def person(hotel: House, name: str) -> Bubble:
    """Let the manager open somebody's page."""
    await hotel.elena.says("/people")
    await hotel.quiet()
    listed = await hotel.elena.shows("people.list", name, button=name)
    await hotel.elena.taps(name, on=listed)
    return await hotel.elena.shows("people.one", name, button="button.revoke")


async def test_somebody_is_invited_promoted_and_back_by_buttons(hotel: House) -> None:
    elena, marta = hotel.elena, hotel.marta
    await marta.says("/people")
    await marta.shows("error.no_right")
    await elena.says("/people")
    listed = await elena.shows("people.list", "Marta", "Bruno", "Sonia", "Elena")
    await elena.taps("button.invite", on=listed)
    await elena.taps("button.as.staff", on=await elena.shows("people.ask_role"))
    await elena.taps("reception", on=await elena.shows("people.ask_invited_team"))
    preview = await elena.shows("proposal.invite", "reception", button="button.make_link")
    toast = await elena.taps("button.make_link", on=preview)
    assert toast.says("draft.is.confirmed", Language.SPANISH)
    link = (await elena.shows("invite.link", "start=i")).text.split()[-1]
    again = await hotel.forges(elena, preview.data[0])
    assert again.says("draft.is.confirmed", Language.SPANISH)
    assert await elena.count("invite.link") == 1
    rita = await hotel.guest("Rita", "pt")
    await rita.follows(link)
    await rita.shows("invite.welcome.staff")

    await elena.taps("button.make.supervisor", on=await person(hotel, "Rita"))
    preview = await elena.shows("proposal.role", "Rita", button="button.confirm")
    assert len(await hotel.read(rows(Post))) == 5
    assert await rita.count("post.told.role") == 0
    foreign = await hotel.forges(marta, preview.data[0])
    assert foreign.says("draft.foreign", Language.SPANISH)
    await elena.taps("button.confirm", on=preview)
    done = await elena.shows("proposal.done.role", "Rita", button="button.undo")
    await rita.shows("post.told.role", "Elena")
    await hotel.quiet()
    assert menu_of(hotel, f"chat {rita.id}") == commands(Role.SUPERVISOR, Language.PORTUGUESE)
    await rita.follows(link)  # an invitation that was spent changes nothing
    await elena.taps("button.undo", on=done)
    back = await elena.shows("proposal.role", "Rita", button="button.confirm")
    await elena.taps("button.confirm", on=back)
    await hotel.quiet()
    assert [one.role for one in await hotel.read(rows(Post))][-1] is Role.STAFF

    await elena.taps("button.make.staff", on=await person(hotel, "Elena"))
    await hotel.quiet()
    posts = await hotel.read(rows(Post))
    assert [one.role for one in posts].count(Role.MANAGER) == 1  # and it stays so
    acts = [one.act for one in await hotel.read(rows(Audit))]
    assert acts.count("place:role") == 2
    assert acts.count("refused") == 2


async def test_who_goes_hands_over_and_nothing_reaches_them(hotel: House) -> None:
    elena, marta = hotel.elena, hotel.marta
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(marta)
    card = await hotel.card(button=None)
    await marta.says("/people")
    await elena.taps("button.revoke", on=await person(hotel, "Marta"))
    preview = await elena.shows("proposal.revoke_with_cases", "Marta", "#1", button="→ Bruno")
    await elena.taps("→ Bruno", on=preview)
    await elena.shows("proposal.done.revoke", "Marta")
    await hotel.bruno.shows("handover.yours", "#1", "Elena")
    await hotel.group.shows("case.taken_over", "Bruno", "Marta")
    await vera.shows("case.another_is_on_it", "Bruno")
    await marta.shows("post.told.revoke", "Hotel Sol")
    await hotel.quiet()
    assert menu_of(hotel, f"chat {marta.id}") == []
    toast = await marta.taps("button.done", on=card, to=hotel.group)
    assert toast.says("error.no_right", Language.SPANISH)
    await marta.says("Sigo yo", to=hotel.group, reply_to=card)
    await hotel.quiet()
    assert await vera.count("Sigo yo") == 0
    case = await hotel.case()
    assert case.state is CaseState.TAKEN
    toast = await hotel.forges(elena, preview.data[0])  # pressed twice
    assert toast.says("draft.is.confirmed", Language.SPANISH)
    await marta.says("/cases")
    await marta.shows("error.no_right")
    await elena.says("/people")
    await hotel.quiet()
    assert "Marta" not in (await elena.shows("people.list")).text
    await elena.says("/audit marta")  # what she did stays to be read
    await elena.shows("audit.head", "Marta", "audit.act.join")


@pytest.mark.parametrize("scene", [Scene(group=None)], ids=["private"])
async def test_open_cases_leave_the_private_chat_of_who_goes(hotel: House) -> None:
    elena, marta = hotel.elena, hotel.marta
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await marta.shows("card.head", "Vera", button="button.take")
    await marta.taps("button.take", on=card)
    await hotel.quiet()
    await elena.taps("button.revoke", on=await person(hotel, "Marta"))
    preview = await elena.shows("proposal.revoke_with_cases", button="button.heir_team")
    await elena.taps("button.heir_team", on=preview)
    gone = await marta.shows("post.card_gone", "#1")
    assert (gone.id, gone.buttons) == (card.id, ())
    await hotel.bruno.shows("case.passed_on", "Marta")
    await vera.says("Sigo esperando")
    await hotel.bruno.shows("Sigo esperando")
    await hotel.quiet()
    assert await marta.count("Sigo esperando") == 0
    assert (await hotel.case()).state is CaseState.OPEN
