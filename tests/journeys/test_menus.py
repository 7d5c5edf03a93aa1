"""The menu of commands: by role and language, told once a change."""

from typing import Any

import orjson

from bot.telegram.menus import commands
from storage.vocabulary import Language, Role
from tests.journeys.house import House
from tests.people import Chat


def menu_of(hotel: House, scope: str, code: str = "") -> list[dict[str, Any]]:
    """Return the commands that a phone would show."""
    return hotel.sandbox.world.profile.commands.get((scope, code), [])


async def told(hotel: House, chat: Chat) -> int:
    """Count how often a chat was told its commands."""
    await hotel.quiet()
    calls = await hotel.control.calls("setMyCommands")
    scopes = [as_json(call["params"]["scope"]) for call in calls]
    return sum(scope.get("chat_id") == chat.id for scope in scopes)


def as_json(scope: Any) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(scope) if isinstance(scope, str) else scope
    return found


async def test_everybody_finds_the_commands_they_may_use(hotel: House) -> None:
    await hotel.quiet()
    for code in Language:
        assert menu_of(hotel, "all_private_chats", code) == commands("customer", code)
    assert menu_of(hotel, "all_private_chats") == commands("customer", Language.SPANISH)
    crew = (
        (hotel.marta, Role.STAFF),
        (hotel.bruno, Role.STAFF),
        (hotel.sonia, Role.SUPERVISOR),
        (hotel.elena, Role.MANAGER),
    )
    for one, role in crew:
        assert menu_of(hotel, f"chat {one.id}") == commands(role, one.language)
    assert menu_of(hotel, f"chat {hotel.group.id}") == commands("group", Language.SPANISH)
    await hotel.elena.says("/invite manager")
    link = (await hotel.elena.shows("invite.link", "start=i")).text.split()[-1]
    before = await told(hotel, hotel.marta)
    await hotel.marta.follows(link)
    await hotel.marta.shows("invite.welcome.manager")
    await hotel.marta.follows(link)  # twice, and told once
    assert await told(hotel, hotel.marta) == before + 1
    await hotel.marta.says("/language")
    await hotel.marta.taps("English")
    assert await told(hotel, hotel.marta) == before + 2
    assert menu_of(hotel, f"chat {hotel.marta.id}") == commands(Role.MANAGER, Language.ENGLISH)
    await hotel.bot._tell_menus()  # as another start would: nothing is new
    assert await told(hotel, hotel.marta) == before + 2
    vera = await hotel.arrives()
    assert await told(hotel, vera) == 0
