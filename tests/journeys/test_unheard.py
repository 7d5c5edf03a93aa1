"""The alarm about the alarm: an alert that reaches nobody is itself heard of."""

from tests.journeys.house import House


async def test_an_alert_that_reaches_nobody_is_told_outside_and_to_the_managers(
    hotel: House,
) -> None:
    outside: list[bool] = []

    async def tell(well: bool) -> None:
        outside.append(well)

    hotel.bot.auditor._tell = tell
    await hotel.bot.auditor.look()
    assert outside == [True]
    vera = await hotel.arrives()
    down = {"kind": "http", "status": 502, "description": "made up", "times": 1000}
    for method in ("sendMessage", "createForumTopic"):
        await hotel.control.faults({**down, "method": method})
    await vera.taps("😡")
    await hotel.later(minutes=1)
    await hotel.bot.auditor.look()
    assert outside == [True]  # two minutes are not over
    await hotel.later(minutes=2)
    await hotel.bot.auditor.look()
    await hotel.bot.auditor.look()
    assert outside == [True, False]
    await hotel.control.no_more_faults()
    await hotel.later(minutes=12)
    await hotel.elena.shows("card.head", "Vera", button="button.take")
    await hotel.elena.shows("trouble.alert")
    assert await hotel.elena.count("trouble.alert") == 1
    await hotel.elena.says("/case 1")
    await hotel.elena.shows("history.escalate_unheard")
    await hotel.bot.auditor.look()
    assert outside == [True, False, True]
    await hotel.elena.says("/status")
    shown = await hotel.elena.shows("status.are")
    assert "#1" not in shown.text  # it has been heard of since
    await hotel.marta.says("/status")
    await hotel.marta.shows("error.no_right")
