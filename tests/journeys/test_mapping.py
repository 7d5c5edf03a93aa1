"""The cycle changed from the chat: by its file, by buttons, and back again."""

import base64

import pytest
from sqlmodel import Session, col, select

from bot.cycles import reader
from bot.domain.cycle import Cycle
from bot.flows import maps
from bot.texts.catalogue import plain
from storage.tables import Audit, CycleVersion, Journey
from storage.vocabulary import Language, QuestionState, Role
from tests.journeys.facts import cycle, rows
from tests.journeys.house import House
from tests.people import Bubble, Person

SOURCE = reader.source("hotel")
COMMENTED = f"# The house's own, by Elena\n{SOURCE}"


async def sends(hotel: House, who: Person, text: str, name: str = "hotel.yaml") -> None:
    data = base64.b64encode(text.encode()).decode()
    await who.sends("document", data=data, file_name=name, mime="application/x-yaml")
    await hotel.quiet()


async def file_of(hotel: House, bubble: Bubble) -> str:
    """Return the text of the file that a message brought."""
    return (await hotel.control.file(bubble.raw["media"]["file"])).decode()


def newest(session: Session) -> tuple[int, Cycle]:
    version = session.exec(
        select(CycleVersion).where(CycleVersion.current).order_by(col(CycleVersion.id).desc())
    ).first()
    assert version is not None
    return version.version, maps.cycle(session, version.id or 0)


def acts(session: Session) -> list[str]:
    query = select(Audit.act).where(col(Audit.act).startswith("cycle:"))
    return list(session.exec(query.order_by(col(Audit.id))))


def by_versions(session: Session) -> list[int]:
    return list(session.exec(select(Journey.cycle_id).order_by(col(Journey.id))))


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_a_broken_file_is_told_and_a_good_one_confirmed(
    hotel: House, language: str
) -> None:
    elena = await speaking(hotel, language)
    spoken = Language(language)
    await hotel.arrives("Vera")

    broken = SOURCE.replace("touchpoint: place", "touchpoint: plaze")
    await sends(hotel, elena, broken)
    place = {"es": "línea 73, columna 17", "en": "line 73, column 17", "pt": "linha 73, coluna"}
    wrong = await elena.shows("file.wrong", "hotel.yaml", "plaze", place[language])
    lines = [n for n, one in enumerate(broken.splitlines(), 1) if one.endswith("plaze")]
    assert [f"{number}" in wrong.text for number in lines] == [True] * len(lines)

    better = COMMENTED.replace("¿Qué tal fue hacer la reserva?", "¿Fue fácil reservar?")
    better = better.replace("deadline: 2h", "deadline: 45m")
    await sends(hotel, elena, better)
    name = cycle().say(cycle().step("reservation").names, spoken)
    preview = await elena.shows("draft.until", name, button="button.confirm")
    assert (await elena.waits_for(lambda one: one.media == "photo")).id < preview.id
    said = plain("draft.field", spoken, field=plain("field.deadline", spoken),
                 before="2 h", after="45 min")  # fmt: skip
    assert said in preview.text
    assert "¿Fue fácil reservar?" in preview.text
    assert plain("draft.will_keep", spoken, n=1) in preview.text
    assert (await hotel.read(newest))[0] == 1

    toast = await elena.taps("button.confirm", on=preview)
    assert toast.says("draft.is.confirmed", spoken)
    done = await elena.shows("draft.done", button="button.undo")
    assert done.id == preview.id
    assert plain("draft.keeping", spoken, n=1) in done.text
    again = await hotel.forges(elena, preview.data[0], done)
    assert again.says("draft.is.confirmed", spoken)
    version, holds = await hotel.read(newest)
    assert (version, holds) == (2, reader.read(better))
    assert await hotel.read(acts) == ["cycle:file"]

    tom = await hotel.guest("Tom", "es")
    await tom.follows(await hotel.link())
    await tom.shows("¿Fue fácil reservar?")
    assert await hotel.read(by_versions) == [1, 2]


async def speaking(hotel: House, language: str) -> Person:
    names = {"es": "Español", "en": "English", "pt": "Português"}
    await hotel.elena.says("/language")
    await hotel.elena.taps(names[language])
    hotel.elena.language = Language(language)
    return hotel.elena


async def test_what_is_no_cycle_is_said_kindly(hotel: House) -> None:
    elena, marta = hotel.elena, hotel.marta
    await sends(hotel, elena, "%PDF-", "menu.pdf")
    await elena.shows("file.expected")
    await sends(hotel, elena, "x" * 128 * 1024 + "y")
    await elena.shows("file.too_large")
    await hotel.control.faults({"kind": "http", "method": "getFile", "status": 500, "times": 3})
    await sends(hotel, elena, SOURCE)
    await elena.shows("file.not_fetched")
    await sends(hotel, elena, COMMENTED)
    await elena.shows("draft.comments")
    await sends(hotel, elena, COMMENTED)
    await elena.shows("draft.same")

    many = SOURCE.replace("team: ", "team: The ").replace("need: ", "need: no ")
    many = many.replace("critical: yes", "critical: sí").replace("when: ", "when: not ")
    await sends(hotel, elena, many, "roto.yml")
    short = await elena.shows("file.wrong", "roto.yml")
    whole = await elena.shows("file.wrong_all")
    assert short.text.count("•") == 12
    assert (await file_of(hotel, whole)).count("\n") == 19

    await sends(hotel, marta, SOURCE)  # as before: what the staff write to the bot is answered
    await marta.shows("help.staff")
    vera = await hotel.arrives("Vera")
    await vera.taps("😡")
    await sends(hotel, vera, SOURCE)  # a customer's file goes to the case
    await hotel.group.waits_for(lambda one: one.media == "document", "the document")
    assert await vera.count("file.expected") == 0


async def test_a_preview_is_one_persons_for_a_day_and_of_what_they_saw(hotel: House) -> None:
    elena = hotel.elena
    ines = await hotel.hires("Ines", Role.MANAGER)
    await sends(hotel, elena, SOURCE.replace("deadline: 2h", "deadline: 45m"))
    first = await elena.shows("draft.until", button="button.confirm")
    toast = await hotel.forges(ines, first.data[0])
    assert toast.says("draft.foreign", ines.language)

    await sends(hotel, ines, SOURCE.replace("deadline: 2h", "deadline: 50m"))
    await ines.taps("button.confirm")
    await ines.shows("draft.done")
    toast = await elena.taps("button.confirm", on=first)
    assert toast.says("draft.toast.stale", elena.language)
    stale = await elena.shows("draft.stale", "Ines", button="button.look_again")
    assert stale.id == first.id
    assert (await hotel.read(newest))[0] == 2
    await elena.taps("button.look_again", on=stale)
    again = await elena.shows("50 min → 45 min", button="button.confirm")
    await elena.taps("button.cancel", on=again)
    await elena.shows("draft.cancelled")
    toast = await hotel.forges(elena, again.data[0])
    assert toast.says("draft.is.cancelled", elena.language)

    await sends(hotel, elena, SOURCE.replace("deadline: 2h", "deadline: 1h"))
    late = await elena.shows("draft.until", button="button.confirm")
    await hotel.later(hours=25)
    toast = await elena.taps("button.confirm", on=late)
    assert toast.says("draft.is.expired", elena.language)
    await elena.shows("draft.expired")
    assert (await hotel.read(newest))[0] == 2
    refused = [one.object for one in await hotel.read(rows(Audit)) if one.act == "refused"]
    assert refused == ["draft.foreign"]


async def step_page(hotel: House, step: str) -> Bubble:
    """Leaf to the page of a step."""
    elena = hotel.elena
    await elena.says("/edit")
    menu = await elena.shows("edit.menu", "Hotel Sol")
    name = cycle().say(cycle().step(step).names, elena.language)
    (label,) = [one for one in menu.buttons if name in one]
    await elena.taps(label, on=menu)
    return await elena.shows("step.head", name, button="button.question")


async def confirms(hotel: House, *parts: str) -> Cycle:
    """Confirm the preview that shows these parts, and return what holds then."""
    await hotel.elena.shows("draft.until", *parts, button="button.confirm")
    await hotel.elena.taps("button.confirm")
    await hotel.elena.shows("draft.done")
    await hotel.quiet()
    return (await hotel.read(newest))[1]


async def test_each_small_change_is_shown_and_confirmed(hotel: House) -> None:
    elena = hotel.elena
    page = await step_page(hotel, "room")
    await elena.taps("button.question", on=page)
    asked = await elena.shows("edit.ask.questions", "español")
    await elena.says("\u202e", reply_to=asked)
    await elena.shows("edit.wrong.questions")
    await elena.sends("voice")
    await elena.shows("edit.text_only")
    await elena.says("  ¿Todo bien\nen su cuarto? ", reply_to=asked)
    english = await elena.shows("edit.ask.questions", "inglés", button="button.keep_text")
    await elena.taps("button.keep_text", on=english)
    await elena.shows("edit.ask.questions", "portugués")
    toast = await hotel.forges(elena, english.data[0])
    assert toast.says("edit.over", elena.language)
    await elena.says("Tudo bem no quarto?")
    room = (await confirms(hotel, "¿Todo bien en su cuarto?")).step("room")
    english_before = cycle().step("room").questions[Language.ENGLISH]
    assert room.questions[Language.ENGLISH] == english_before
    assert room.questions[Language.PORTUGUESE] == "Tudo bem no quarto?"

    await elena.taps("button.when", on=page)  # the page is of an older version by now
    await elena.shows("edit.ask.rule", "+2h after arrival")
    await elena.says("mañana")
    await elena.shows("edit.wrong.rule", "+2h after arrival")
    await elena.says("+1h after room")
    await elena.shows("edit.ring")
    await elena.says("day 1 at 11:15 after arrival")
    room = (await confirms(hotel, "11:15", "Llegada")).step("room")
    assert str(room.rule.at) == "11:15:00"
    await elena.taps("button.when", on=page)
    await elena.taps("16:00")
    assert str((await confirms(hotel, "11:15", "16:00")).step("room").rule.at) == "16:00:00"

    await elena.taps("button.deadline", on=page)
    await elena.says("2m")
    await elena.shows("edit.wrong.deadline")
    await elena.taps("15m")
    await confirms(hotel, "30 min → 15 min")
    await elena.taps("button.team", on=page)
    await elena.says("Room Service")
    await elena.shows("edit.wrong.team")
    await elena.says("room_service")
    await confirms(hotel, "housekeeping → room_service")
    await elena.taps("button.critical_off", on=page)
    holds = await confirms(hotel, "sí → no")
    assert not holds.step("room").critical
    assert reader.read(reader.stored(holds, None)) == holds
    assert await hotel.read(acts) == ["cycle:edit"] * 6


async def test_what_is_awaited_can_be_left_and_grows_old(hotel: House) -> None:
    elena = hotel.elena
    await elena.says("/cancel")
    await elena.shows("edit.nothing")
    page = await step_page(hotel, "room")
    await elena.taps("button.deadline", on=page)
    await elena.taps("button.cancel", on=await elena.shows("edit.ask.deadline"))
    await elena.shows("edit.cancelled")
    await elena.says("20m")
    await elena.shows("help.manager")
    await elena.taps("button.deadline", on=page)
    await elena.shows("edit.ask.deadline")
    await hotel.later(minutes=61)
    await elena.says("20m")
    await elena.shows("edit.late")
    await elena.taps("button.critical_off", on=page)
    preview = await elena.shows("draft.until", button="button.confirm")
    await elena.says("/cancel")
    await hotel.quiet()
    assert (await elena.taps("button.confirm", on=preview)).says(
        "draft.is.cancelled", elena.language
    )
    assert (await hotel.forges(hotel.marta, page.data[0])).says(
        "error.no_right", hotel.marta.language
    )
    await hotel.marta.says("/edit")
    await hotel.marta.shows("error.no_right")


async def test_a_paused_step_is_not_asked_of_those_who_are_here(hotel: House) -> None:
    vera = await hotel.arrives("Vera")
    await hotel.happens("arrival", vera)
    page = await step_page(hotel, "room")
    await hotel.elena.taps("button.pause_step", on=page)
    await confirms(hotel, "draft.pause_now")
    await hotel.elena.taps("button.steps")
    await hotel.elena.waits_for(lambda one: any("⏸" in b for b in one.buttons), "a pause")
    tom = await hotel.guest("Tom", "en")
    await tom.follows(await hotel.link("room"))
    await tom.shows("start.paused")
    await hotel.later(hours=4)
    room = await hotel.question("room")
    assert room is not None
    assert (room.state, room.closed_because) == (QuestionState.SKIPPED, "step_paused")
    await hotel.elena.taps("button.undo")
    await confirms(hotel, "draft.pause_now", "sí → no")
    await tom.follows(await hotel.link("room"))
    await tom.shows(cycle().step("room").questions[Language.ENGLISH], button="😡")


async def test_versions_files_and_ready_cycles(hotel: House) -> None:
    elena = hotel.elena
    await sends(hotel, elena, COMMENTED.replace("deadline: 2h", "deadline: 45m"))
    await elena.taps("button.confirm")
    done = await elena.shows("draft.done", button="button.undo")
    await elena.taps("button.undo", on=done)
    back = await confirms(hotel, "45 min → 2 h")
    assert back == cycle()
    await elena.says("/edit")
    await elena.taps(
        "button.versions", on=await elena.shows("edit.menu", button="button.versions")
    )
    listed = await elena.shows("versions.head", "Elena", "versions.nobody", button="↩ 2")
    await elena.taps("↩ 2", on=listed)
    await confirms(hotel, "2 h → 45 min")
    await elena.taps("button.back", on=listed)
    await elena.taps("button.file", on=await elena.shows("edit.menu", button="button.file"))
    given = await elena.shows("file.current")
    assert given.raw["media"]["name"] == "hotel.yaml"
    assert await file_of(hotel, given) == COMMENTED.replace("deadline: 2h", "deadline: 45m")

    await elena.taps("button.ready")
    shelf = await elena.shows("ready.choose")
    restaurant = reader.load("restaurant")
    name = restaurant.names[elena.language]
    await elena.taps(name, on=shelf)
    preview = await elena.shows("draft.beside", name, button="button.instead")
    await elena.taps("button.whole") if "button.whole" in preview.buttons else None
    await elena.taps("button.beside", on=preview)
    await elena.shows("draft.done", name)
    await elena.says("/edit")
    await elena.shows("edit.which", button=f"{name} · Hotel Sol")
    clinic = reader.load("clinic").names[elena.language]
    await elena.taps(clinic, on=shelf)
    await elena.taps("button.instead", on=await elena.shows("draft.beside", clinic))
    await elena.shows("draft.done", clinic)
    await hotel.quiet()
    used = [one.key for one in await hotel.read(rows(CycleVersion)) if one.current]
    assert used == ["restaurant", "clinic"]
