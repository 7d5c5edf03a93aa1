"""The open cases in order and why so, and the dossier of one with all that happened in it."""

import re

import pytest

from bot.flows import agenda
from storage.vocabulary import Language
from tests.journeys.house import House
from tests.people import Bubble, found

NUMBER = re.compile(r"#(\d+) ")


def order(shown: Bubble) -> list[int]:
    """Return the cases in the order in which a list names them."""
    return [int(number) for number in NUMBER.findall(shown.text)]


@pytest.mark.parametrize("staff", ["Marta", "Sonia", "Bruno"])  # Spanish, English, Portuguese
async def test_the_open_cases_stand_in_order_with_the_reason(hotel: House, staff: str) -> None:
    who = hotel.people[staff]
    await who.says("/cases")
    await who.shows("cases.head.open")
    vera = await hotel.arrives("Vera", step="breakfast")
    await vera.taps("😡")
    tom = await hotel.arrives("Tom", step="room")  # a critical step
    await tom.taps("😡")
    ana = await hotel.arrives("Ana", step="breakfast")
    await ana.taps("🙁")
    await ana.says("Hay humo en el pasillo, no puedo salir")
    await hotel.quiet()
    await who.says("/cases")
    await hotel.quiet()
    shown = await who.shows("cases.head.open", "because.danger", "because.critical")
    assert order(shown) == [3, 2, 1]
    lines = shown.text.split("\n\n")[1:]
    assert found("because.danger", lines[0], who.language)
    assert found("because.critical", lines[1], who.language)
    assert not found("cases.because", lines[2], who.language)
    assert all(found("cases.nobody", one, who.language) for one in lines)
    await who.taps("#1", on=shown)
    parts = ("card.state.open", "history.open", "history.alerted_after")
    dossier = await who.shows(*parts, button="button.take")
    assert dossier.id == shown.id
    await who.taps("button.take", on=dossier)
    await hotel.quiet()
    await who.taps("button.cases.open", on=dossier)
    await hotel.quiet()
    again = await who.shows("cases.head.open", "card.state.taken", staff)
    await who.taps("button.cases.mine", on=again)
    await hotel.quiet()
    mine = await who.shows("cases.head.mine", staff)
    assert order(mine) == [1]
    await hotel.later(hours=3)
    await who.taps("button.cases.late", on=mine)
    await hotel.quiet()
    late = await who.shows("cases.head.late", "because.late", "card.overdue")
    assert set(order(late)) == {1, 2, 3}
    assert order(late)[0] == 3


async def test_a_long_list_comes_on_pages_and_forged_ones_end_well(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        guest = await hotel.arrives(f"Guest {number}", step="breakfast")
        await guest.taps("😡")
    await hotel.quiet()
    await hotel.marta.says("/cases")
    first = await hotel.marta.shows("cases.page", button="button.page.on")
    assert len(order(first)) == 8
    await hotel.marta.taps("button.page.on", on=first)
    second = await hotel.marta.shows("cases.page", button="button.page.back")
    assert second.id == first.id
    assert len(order(second)) == 1
    assert not set(order(first)) & set(order(second))
    await hotel.forges(hotel.marta, "ca.1.open-99999999", second)  # the last page there is
    await hotel.quiet()
    assert order((await hotel.marta.bubbles())[-1]) == order(second)
    for data in ("ca.1.nothing-0", "ca.1.open-x", "ca.1.open"):
        toast = await hotel.forges(hotel.marta, data, second)
        assert toast.says("error.gone", Language.SPANISH)
    monkeypatch.setattr(agenda, "MOST", 3)  # in a flood, who waits longest is not forgotten
    await hotel.marta.says("/cases open")
    await hotel.marta.waits_for(lambda one: sorted(order(one)) == [1, 2, 3])
    await hotel.marta.says("/cases yesterday")
    await hotel.marta.shows("cases.how")
    guest = await hotel.guest("Hugo")
    for words in ("/cases", "/case 1", "/case Guest"):
        await guest.says(words)
        await hotel.quiet()
    assert await guest.count("error.no_right") == 3
    for data in ("ca.1.open-0", "cb.1.0"):
        toast = await hotel.forges(guest, data)
        assert toast.says("error.no_right", guest.language)
    toast = await hotel.forges(hotel.marta, "cb.zzzzzzzzzzzz.0", second)
    assert toast.says("dossier.none", Language.SPANISH)


async def test_a_dossier_tells_all_that_happened_in_a_case(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="breakfast")
    await vera.taps("😡")
    await hotel.quiet()
    await hotel.later(minutes=6)
    await hotel.takes(hotel.marta)
    card = await hotel.card("Vera", button="button.done")
    reply = {"to": hotel.group, "topic": card.thread}
    await hotel.marta.says("Ahora mismo se lo cambiamos", **reply)  # type: ignore[arg-type]
    await vera.shows("Ahora mismo se lo cambiamos")
    await vera.says("Gracias, pero tardan")
    await vera.sends("photo", caption="Así está")
    await hotel.quiet()
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.no")
    await hotel.quiet()
    await hotel.sonia.says("/case 1")
    told = await hotel.sonia.shows("card.state.open", "history.reopen")
    for part in (
        "history.open",
        "history.alerted",
        "history.escalate_1",
        "history.take",
        "history.done",
    ):
        assert found(part, told.text, Language.ENGLISH), part
    assert "Marta" in told.text
    _, history = told.text.split("\n\n")  # the words stand on the card, too
    spoken = ("Ahora mismo se lo cambiamos", "Gracias, pero tardan", "Así está")
    assert sorted(spoken, key=history.index) == list(spoken)
    assert all(history.count(one) == 1 for one in spoken)
    for _ in range(4):
        await hotel.takes(hotel.marta)
        await hotel.marta.taps("button.pass_on", to=hotel.group)
        await hotel.quiet()
    await hotel.sonia.taps("button.refresh", on=told)
    first = await hotel.sonia.shows("history.open", button="button.later_lines")
    await hotel.sonia.taps("button.later_lines", on=first)
    await hotel.quiet()
    rest = await hotel.sonia.shows("history.pass_on", button="button.earlier_lines")
    assert rest.id == told.id
    assert not found("history.open", rest.text, Language.ENGLISH)


async def test_a_case_is_found_by_the_name_of_its_customer(hotel: House) -> None:
    for name in ("Tomás", "Tomasa", "Ana"):
        guest = await hotel.arrives(name, step="breakfast")
        await guest.taps("😡")
    await hotel.quiet()
    await hotel.marta.says("/case tomas")
    chosen = await hotel.marta.shows("dossier.choose")
    assert [one for one in chosen.buttons if "Tom" in one] == list(chosen.buttons)
    await hotel.marta.taps(chosen.buttons[0], on=chosen)
    await hotel.marta.shows("Tomasa", "card.state.open")
    await hotel.marta.says("/case")
    newest = await hotel.marta.shows("dossier.choose", button="😡 #1 Tomás")
    assert "Ana" in newest.buttons[0]
    for nobody in ("nadie", "999", "#123456789012345678901234567890"):
        await hotel.marta.says(f"/case {nobody}")
        await hotel.quiet()
    assert await hotel.marta.count("dossier.none") == 3
