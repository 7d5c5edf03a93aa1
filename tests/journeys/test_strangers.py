"""People, groups and updates that the bot does not know, and languages it does not read."""

from typing import Any

from storage.tables import Inbox, Journey
from storage.vocabulary import InboxState, JourneyState, Origin
from tests.journeys.facts import all_moments, question, rows
from tests.journeys.house import House
from tests.people import Group


async def test_a_stranger_is_told_how_to_come_in_and_heard_if_bitter(hotel: House) -> None:
    tom = await hotel.guest("Tom", "en")
    await tom.says("Hello there")
    await tom.shows("words.no_journey")
    await tom.sends("photo")
    await hotel.quiet()
    assert not await hotel.cases()
    await tom.says("The shower is broken and it is disgusting")
    await tom.shows("words.passed_on")
    await hotel.card("Tom", "The shower is broken")
    await hotel.takes(hotel.marta, "Tom")
    await tom.says("Room 12")  # part of the conversation now
    await hotel.group.shows("Room 12")
    (journey,) = await hotel.read(rows(Journey))
    assert journey.state is JourneyState.PASSING
    await tom.follows(await hotel.link())  # and may still come in like anybody
    await tom.shows("start.greeting")
    await hotel.quiet()
    assert await tom.count(question("reservation", tom.language)) == 0  # not while it is hot
    assert len(await hotel.cases()) == 1
    assert await tom.count("words.no_journey") == 3


async def test_a_language_nobody_reads_here_goes_to_a_person(hotel: House) -> None:
    yuki = await hotel.guest("Yuki", "ja")
    await yuki.follows(await hotel.link())
    await yuki.shows(question("reservation", yuki.language))  # in the language of the house
    await yuki.says("部屋がとても汚いです")
    await yuki.shows("words.not_read")
    await hotel.card("Yuki", "card.tongue", "japonés", "部屋がとても汚いです")
    await hotel.group.shows("💬 Yuki", "部屋がとても汚いです", "(japonés)")
    assert await hotel.group.count("Yuki", "card.wish") == 0
    assert not [one for one in await hotel.read(all_moments) if one.score is not None]
    await yuki.says("ありがとう")
    await hotel.group.shows("ありがとう")
    await hotel.quiet()
    assert await yuki.count("words.not_read") == 1
    await yuki.taps("😐")  # the tap says it better
    hans = await hotel.arrives("Hans", "de")
    await hans.says("5/5, alles war sehr gut")
    await hans.shows("answer.recorded.stellar")
    assert len(await hotel.cases()) == 1


async def test_a_group_that_is_not_ours_hears_how_to_bind_and_nothing_more(
    hotel: House,
) -> None:
    tom = await hotel.guest("Tom", "en")
    made = await hotel.control.do("groups", title="Friends", members=[tom.id])
    friends = Group(hotel.control, made["id"], tom.language)
    await friends.shows("bind.hello")
    await tom.says("This place is horrible, I want to complain", to=friends)
    await tom.sends("photo", to=friends)
    await tom.says("/week", to=friends)
    await tom.says("/nonsense", to=friends)
    await hotel.quiet()
    assert len([one for one in await friends.bubbles() if one.by_bot]) == 1
    assert not await hotel.cases()
    members = f"groups/{friends.id}/members"
    await hotel.control.do(members, who="bot", status="left")
    await hotel.control.do(members, who="bot", status="member")
    await hotel.quiet()
    assert await friends.count("bind.hello") == 2
    await hotel.elena.says("/week", to=hotel.group)  # where we belong, refusals are said
    await hotel.marta.says("/week", to=hotel.group)
    await hotel.group.shows("error.no_right")


FROM = {"id": 7, "is_bot": False, "first_name": "Otto"}
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
STRANGE: list[dict[str, Any]] = [
    {"channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "News"}},
    {"inline_query": {"id": "1", "from": FROM, "query": "x", "offset": ""}},
    {
        "poll_answer": {
            "poll_id": "1",
            "user": FROM,
            "option_ids": [0],
            "option_persistent_ids": ["0"],
        }
    },
    {"something_new": {"from": FROM, "wonder": True}},
    {"chat_join_request": {"chat": CHANNEL, "from": FROM, "user_chat_id": 7, "date": 1}},
]
SERVICE: list[dict[str, Any]] = [
    {"new_chat_title": "Sol"},
    {"new_chat_members": [FROM]},
    {"left_chat_member": FROM},
    {"delete_chat_photo": True},
    {"something_else_new": {"a": 1}},
]


async def test_what_concerns_nobody_is_settled_in_silence(hotel: House) -> None:
    before = len(await hotel.group.bubbles())
    for update in STRANGE:
        await hotel.control.do("updates", **update)
    chat = {"id": hotel.group.id, "type": "supergroup", "title": "Sol", "is_forum": True}
    for number, line in enumerate(SERVICE, start=9000):
        message = {"message_id": number, "date": 1, "chat": chat, "from": FROM, **line}
        await hotel.control.do("updates", message=message)
    await hotel.quiet()
    assert {one.state for one in await hotel.read(rows(Inbox))} == {InboxState.DONE}
    assert len(await hotel.group.bubbles()) == before


async def test_reactions_are_read_where_telegram_tells_of_them(hotel: House) -> None:
    vera = await hotel.arrives()
    asked = await vera.shows(question("reservation", vera.language))

    async def reacts(message: int, emoji: str) -> None:
        await hotel.control.do("react", from_=vera.id, message=message, emoji=emoji)

    await reacts(asked.id, "👎")
    await hotel.card("Vera")
    (moment,) = await hotel.read(all_moments)
    assert (moment.score, moment.origin) == (2, Origin.WORDS)
    await reacts(asked.id, "❤")  # answered already: a nod
    await hotel.takes(hotel.marta)
    thread = await hotel.group.topic_of("Vera")
    await hotel.marta.says("Voy ahora mismo", to=hotel.group, topic=thread)
    said = await vera.shows("Voy ahora mismo")
    await reacts(said.id, "👌")
    await hotel.group.shows("💬 Vera", "👌", thread=thread)
    await reacts(said.id, "")
    await hotel.quiet()
    assert [one.score for one in await hotel.read(all_moments)] == [2]


async def test_edits_are_followed_and_may_only_make_it_more_urgent(hotel: House) -> None:
    vera, tom = await hotel.arrives(), await hotel.arrives("Tom")
    await vera.taps("😐")
    words = await vera.says("La cama, normal")
    await vera.shows("words.noted")
    await vera.edits(words, "La cama estaba asquerosa")
    await hotel.card("Vera", "La cama estaba asquerosa")
    await tom.says("Ho")
    hello = await tom.says("Hola")
    await hotel.quiet()
    await tom.edits(hello, "Hay humo en el pasillo, fuego")  # it left no trace before
    await hotel.card("Tom", "card.urgent", "fuego")
    place = {"latitude": 41.0, "longitude": 2.0, "live_period": 60}
    chat = {"id": tom.id, "type": "private", "first_name": "Tom"}
    sender = {"id": tom.id, "is_bot": False, "first_name": "Tom"}
    moving = {"message_id": 9000, "date": 1, "edit_date": 2, "chat": chat, "from": sender}
    await hotel.control.do("updates", edited_message={**moving, "location": place})
    await hotel.quiet()
    assert len(await hotel.cases()) == 2
