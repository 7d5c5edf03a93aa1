"""The team: invitations that open once, roles, duty, groups for one team."""

from storage.tables import Audit, Post
from storage.vocabulary import Role
from tests.journeys.facts import rows
from tests.journeys.house import House


async def invitation(hotel: House, words: str) -> str:
    await hotel.elena.says(f"/invite {words}")
    told = await hotel.elena.shows("invite.link", "start=i")
    return told.text.split()[-1]


async def test_an_invitation_opens_once(hotel: House) -> None:
    link = await invitation(hotel, "staff reception")
    rita, stela = await hotel.guest("Rita", "pt"), await hotel.guest("Stela", "pt")
    await rita.follows(link)
    await rita.shows("invite.welcome.staff", "Hotel Sol")
    await stela.follows(link)
    await stela.shows("invite.used")
    await rita.follows(link)  # hers already: no refusal, nothing new
    await hotel.quiet()
    assert await rita.count("invite.used") == 0
    posts = await hotel.read(rows(Post))
    assert len(posts) == 5
    assert posts[-1].team == "reception"


async def test_an_invitation_grows_old_in_a_day(hotel: House) -> None:
    link = await invitation(hotel, "supervisor")
    await hotel.later(hours=25)
    rita = await hotel.guest("Rita")
    await rita.follows(link)
    await rita.shows("invite.used")
    await rita.follows("https://t.me/momentos_bot?start=inothing")
    await rita.shows("invite.unknown")


async def test_an_invitation_raises_a_role_and_never_lowers_one(hotel: House) -> None:
    await hotel.marta.follows(await invitation(hotel, "manager"))
    await hotel.marta.shows("invite.welcome.manager")
    await hotel.elena.follows(await invitation(hotel, "staff"))
    await hotel.quiet()
    roles = [post.role for post in await hotel.read(rows(Post))]
    assert roles.count(Role.MANAGER) == 2


async def test_only_managers_invite_bind_and_read_figures(hotel: House) -> None:
    for command in ("/invite staff", "/week", "/link room"):
        await hotel.marta.says(command)
    await hotel.bruno.says("/bind", to=hotel.group)
    await hotel.quiet()
    assert await hotel.marta.count("error.no_right") == 3
    refused = [one for one in await hotel.read(rows(Audit)) if one.act == "refused"]
    assert len(refused) == 4


async def test_wrong_words_are_told_what_is_right(hotel: House) -> None:
    for command, key in (
        ("/invite boss", "invite.how"),
        ("/invite staff astronauts", "team.unknown"),
        ("/link moon", "link.how"),
        ("/week soon", "week.how"),
        ("/bind", "bind.in_group"),
    ):
        await hotel.elena.says(command)
        await hotel.elena.shows(key)


async def test_a_team_with_a_group_of_its_own_is_alerted_there(hotel: House) -> None:
    every_team = hotel.group
    housekeeping = await hotel.binds("forum", "Pisos", "/bind housekeeping")
    vera = await hotel.arrives(step="room")
    await vera.taps("😡")
    await housekeeping.shows("card.head", "Vera", button="button.take")
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("😡")
    await every_team.shows("card.head", "Tom", button="button.take")
    await hotel.quiet()
    assert await every_team.count("card.head", "Vera") == 0
    assert await housekeeping.count("card.head", "Tom") == 0


async def test_a_manager_prints_the_same_link_again(hotel: House) -> None:
    links = []
    for _ in range(2):
        await hotel.elena.says("/link room")
        await hotel.quiet()
        links.append((await hotel.elena.shows("start=t")).text.split()[-1])
    assert links[0] == links[1]
    assert links[0] == await hotel.link("room")
