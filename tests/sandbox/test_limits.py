"""Flood control: buckets that fill with virtual time, off until switched on."""

from tests.sandbox.stage import Stage


async def burst(stage: Stage, chat: int, count: int) -> list[int]:
    return [
        (await stage.call("sendMessage", chat_id=chat, text="x")).status for _ in range(count)
    ]


async def test_nothing_is_limited_unless_switched_on(stage: Stage) -> None:
    ana = await stage.guest()
    assert set(await burst(stage, ana, 40)) == {200}


async def test_a_private_chat_takes_five_at_once_then_one_a_second(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("limits", on=True, chat=[0.001, 5])
    assert await burst(stage, ana, 7) == [200] * 5 + [429] * 2
    answer = await stage.call("sendMessage", chat_id=ana, text="x")
    wait = answer.body["parameters"]["retry_after"]
    assert answer.refusal == (429, f"Too Many Requests: retry after {wait}")
    assert answer.headers["retry-after"] == str(wait)
    await stage.forward(wait)
    assert await burst(stage, ana, 1) == [200]


async def test_one_full_chat_does_not_hold_up_another(stage: Stage) -> None:
    ana, tom = await stage.guest(), await stage.guest("Tom")
    await stage.control("limits", on=True, chat=[0.001, 1])
    assert await burst(stage, ana, 2) == [200, 429]
    assert await burst(stage, tom, 1) == [200]


async def test_a_group_takes_twenty_a_minute_edits_among_them(stage: Stage) -> None:
    group = await stage.group()
    await stage.control("limits", on=True, group=[0.0001, 20])
    assert await burst(stage, group, 19) == [200] * 19
    shown = (await stage.seen(f"chat/{group}"))["messages"][-1]
    place = {"chat_id": group, "message_id": shown["id"]}
    assert (await stage.call("editMessageText", **place, text="y")).status == 200
    assert (await stage.call("editMessageText", **place, text="z")).status == 429


async def test_all_chats_together_have_a_ceiling(stage: Stage) -> None:
    people = [await stage.guest(f"Guest {number}") for number in range(4)]
    await stage.control("limits", on=True, all=[0.0001, 3])
    told = [(await burst(stage, person, 1))[0] for person in people]
    assert told == [200, 200, 200, 429]


async def test_a_refused_message_costs_nothing(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("limits", on=True, chat=[0.0001, 1])
    for _ in range(3):
        assert (await stage.call("sendMessage", chat_id=ana, text="")).status == 400
    assert await burst(stage, ana, 2) == [200, 429]
