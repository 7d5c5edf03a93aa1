"""Privacy: told, given, hidden, forgotten; and nothing is left of who was forgotten."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import Session, SQLModel

from bot.domain import notice
from bot.flows import keeping
from bot.texts.catalogue import plain
from storage.tables import GuestList, Journey, Moment, NoticeShown, Person
from storage.vocabulary import CaseState, Kept
from tests.journeys.facts import question, rows
from tests.journeys.house import House
from tests.people import Person as Guest
from tests.people import found as says

NAME, USER, WORD, PHONE = "Zulmira", "zulmira_unica", "quexigal", "+34699887766"
STAFF_WORD = "quexigalete"  # what the staff said to her holds hers
WAITS = f"Nombre;Reserva\n{NAME} {WORD};R-7\nAna;R-8\n"
WRONG = f"Nombre;Idioma\n{NAME};{WORD}\n"
MARKS = ("zulmira", "quexigal", "699887766")


def everything(session: Session) -> dict[str, str]:
    """Return every row of every table, as text."""
    found = {}
    for table in SQLModel.metadata.tables.values():
        lines = session.connection().execute(text(f'SELECT * FROM "{table.name}"')).all()
        found[table.name] = "\n".join(str(tuple(line)) for line in lines).lower()
    return found


def marks_in(told: str, marks: tuple[str, ...]) -> list[str]:
    return [mark for mark in marks if mark in told.lower()]


async def file_of(hotel: House, person: Guest) -> dict[str, Any]:
    """Return what stands in the newest file that a person got."""
    bubble = await person.waits_for(lambda one: one.by_bot and one.media == "document")
    brought = await hotel.control.file(bubble.raw["media"]["file"])
    told: dict[str, Any] = json.loads(brought)
    return told


async def fill(hotel: House) -> Guest:
    """Let one customer leave traces wherever a customer can."""
    await hotel.marta.says(f"/checkin {NAME} {WORD}")
    link = await hotel.marta.shows("checkin.link")
    vera = await hotel.guest(NAME, "es", username=USER, last_name=WORD)
    await vera.follows(link.text.split()[-1])
    await vera.taps("😍", on=await vera.shows(question("reservation", vera.language)))
    await vera.taps("praise.people")
    await vera.says(f"Gracias Sonia {WORD}")
    await vera.says("/privacy")
    await vera.follows(await hotel.link("breakfast"))
    await vera.taps("😡", on=await vera.shows(question("breakfast", vera.language)))
    await vera.says(f"El {WORD} estaba fatal, soy {NAME}, {PHONE}")
    await hotel.takes(hotel.marta)
    await vera.sends("photo", caption=f"mire el {WORD}")
    await vera.sends("contact", phone_number=PHONE)
    typed = await vera.says(f"y otra vez {WORD}")
    await hotel.quiet()
    await vera.edits(typed, f"y otra vez el {WORD}!")
    shown = await hotel.group.shows(f"y otra vez el {WORD}!")
    await hotel.marta.says(
        f"Hola {NAME}, {STAFF_WORD}", to=hotel.group, topic=shown.thread, reply_to=shown.id
    )
    await vera.shows(STAFF_WORD)
    await hotel.marta.says("/journeys")
    await hotel.marta.shows("journeys.one")
    await hotel.marta.says(f"/why {NAME}")
    await hotel.marta.shows("why.page")
    await hotel.bruno.says("/why")
    await hotel.bruno.shows("why.choose")
    await hotel.elena.says("/week")
    await hotel.elena.shows("week.open")
    for listed, answer in ((WAITS, "import.shown"), (WRONG, "import.wrong")):
        data = base64.b64encode(listed.encode()).decode()
        await hotel.elena.sends("document", data=data, file_name="lista.csv")
        await hotel.elena.shows(answer)
    await hotel.quiet()
    return vera


async def comes_back(hotel: House, vera: Guest, old: str) -> None:
    """Let who was forgotten tap old buttons, and come in again: as somebody new."""
    people = await hotel.read(rows(Person))
    await vera.blocks()
    await vera.unblocks()
    await hotel.forges(vera, old)
    assert len(await hotel.read(rows(Person))) == len(people)
    toast = await hotel.forges(vera, "s.1.5")
    assert toast.says("answer.unknown", vera.language)
    await vera.follows(await hotel.link())
    await vera.shows("start.greeting")
    await hotel.later(days=2)
    assert await vera.count("verify.ask") == 0


async def test_nothing_is_left_of_who_asked_to_be_forgotten(
    hotel: House, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    vera = await fill(hotel)
    marks = (*MARKS, str(vera.id))
    before = await hotel.read(everything)
    full = {name for name, lines in before.items() if marks_in(lines, marks)}
    tables = {"booking", "inbox", "link", "moment_note", "outbox", "person", "relay", "remark"}
    assert (tables | {"guest_list", "journey", "question", "thanks"}) - full == set()
    await vera.says("/mydata")
    told = json.dumps(await file_of(hotel, vera), ensure_ascii=False)
    assert [one for one in (NAME, WORD, STAFF_WORD, str(vera.id)) if one not in told] == []
    assert plain("praise.people", vera.language) in told
    assert not marks_in(told, ("marta", str(hotel.marta.id), "marta_account"))
    await vera.says("/mydata")
    await vera.shows("mydata.just_sent")

    await vera.says("/forget")
    asked = await vera.shows("forget.ask")
    assert (await vera.taps("button.keep", on=asked)).says("forget.kept", vera.language)
    await vera.shows("forget.kept")
    await vera.says("/forget")
    asked = await vera.shows("forget.ask", button="button.forget")
    toast = await vera.taps("button.forget", on=asked)
    assert toast.says("forget.done", vera.language)
    await vera.shows("forget.farewell")
    await hotel.group.shows("case.forgotten")
    await hotel.elena.shows("import.forgotten")
    await hotel.later(minutes=3)

    after = await hotel.read(everything)
    left = {name: found for name, lines in after.items() if (found := marks_in(lines, marks))}
    assert left == {}
    if database_url.startswith("sqlite"):
        file = Path(database_url.removeprefix("sqlite:///"))
        for one in file.parent.glob(file.name + "*"):
            held = [mark for mark in marks if mark.encode() in one.read_bytes().lower()]
            assert (one.name, held) == (one.name, [])
    assert marks_in(caplog.text, marks) == []
    # Telegram lets nobody take back the line that says how a topic was called at first.
    said = [one for one in await hotel.group.bubbles() if one.by_bot and not one.raw["service"]]
    assert [one.text for one in said if marks_in(one.text, MARKS)] == []
    assert [one for one in said if one.media == "photo" and not one.raw["deleted"]] == []
    chat = (await hotel.control.see(f"chat/{hotel.group.id}"))["chat"]
    assert [one["name"] for one in chat["topics"] if marks_in(one["name"], MARKS)] == []
    for person in (hotel.marta, hotel.bruno, hotel.sonia, hotel.elena):
        own = "import.wrong"  # quotes the manager's own file to them
        texts = [one.text for one in await person.bubbles() if one.by_bot]
        shown = [one for one in texts if not says(own, one, person.language)]
        assert [one for one in shown if marks_in(one, MARKS)] == []

    moments = [(one.score, one.verdict) for one in await hotel.read(rows(Moment))]
    assert moments == [(5, "stellar"), (1, "bitter")]  # the counts stay
    assert (await hotel.case()).state is CaseState.ERASED
    await hotel.group.shows("card.state.erased")
    (waiting,) = await hotel.read(rows(GuestList))
    assert [(one["name"], one["reference"]) for one in waiting.rows] == [
        (None, "R-7"),
        ("Ana", "R-8"),
    ]

    await comes_back(hotel, vera, asked.data[0])


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_privacy_is_told_in_full_and_who_saw_which_text_is_kept(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    (seen,) = await hotel.read(rows(NoticeShown))
    await hotel.later(minutes=5)
    await vera.says("/privacy")
    page = await vera.shows("privacy", "365", "Vera", button="button.hide")
    (again,) = await hotel.read(rows(NoticeShown))
    assert (again.version, again.first_at) == (notice.VERSION, seen.first_at)
    assert again.last_at > seen.last_at
    toast = await vera.taps("button.hide", on=page)
    assert toast.says("privacy.hidden.on", vera.language)
    await vera.shows("privacy", button="button.unhide")
    await vera.shows("privacy.a_code")
    await vera.says("/mydata")
    told = await file_of(hotel, vera)
    assert (
        told[plain("record.you", vera.language)][plain("record.name", vera.language)] == "Vera"
    )
    await vera.says("/forget")
    await vera.taps("button.forget", on=await vera.shows("forget.ask"))
    await vera.shows("forget.farewell")


async def test_what_was_kept_long_enough_goes_by_the_clock(hotel: House) -> None:
    await hotel.bot.db.write(keeping.set_up, dict.fromkeys(Kept, 48), hotel.now)
    vera = await hotel.arrives()
    await vera.taps("😐")
    await vera.says(f"La cama, normal, del {WORD}")
    await vera.shows("words.noted")
    data = base64.b64encode(WAITS.encode()).decode()
    await hotel.elena.sends("document", data=data, file_name="lista.csv")
    shown = await hotel.elena.shows("import.shown", button="button.import")
    kept = {"inbox", "moment_note", "remark"}

    async def held() -> set[str]:
        found = await hotel.read(everything)
        return {name for name, lines in found.items() if WORD in lines}

    assert await held() == {*kept, "guest_list"}
    await hotel.later(days=1, hours=20)
    assert await held() == kept
    assert (await hotel.elena.taps("button.import", on=shown)).says(
        "import.is.dropped", hotel.elena.language
    )
    await hotel.later(days=2)
    assert await held() == set()
    assert [one.score for one in await hotel.read(rows(Moment))] == [3]  # it still counts


async def test_staff_read_a_code_where_the_customer_or_the_place_wants_it(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    vera = await hotel.guest("Vera")
    await vera.says("/privacy")
    await vera.shows("privacy")
    before = notice.VERSION
    monkeypatch.setattr(notice, "VERSION", before + 1)  # its texts have changed
    await vera.says("/privacy")
    await vera.taps("button.hide", on=await vera.shows("privacy"))
    await vera.follows(await hotel.link())
    await vera.taps("😡", on=await vera.shows(question("reservation", vera.language)))
    assert sorted(one.version for one in await hotel.read(rows(NoticeShown))) == [
        before,
        before + 1,
    ]
    (journey,) = await hotel.read(rows(Journey))
    code = f"Cliente {journey.alias}"
    await hotel.card(code)
    await hotel.takes(hotel.marta)
    await vera.says("el suelo estaba sucio")
    await hotel.group.shows(code, "el suelo estaba sucio")
    await hotel.marta.says("/journeys")
    await hotel.marta.shows(code)
    await hotel.bruno.says("/journeys")
    await hotel.bruno.shows(f"Cliente {journey.alias}")  # in Portuguese it is the same word
    for chat in (hotel.group, hotel.marta, hotel.bruno, hotel.sonia):
        assert await chat.count("Vera") == 0
    chat = (await hotel.control.see(f"chat/{hotel.group.id}"))["chat"]
    assert [one["name"] for one in chat["topics"] if "Vera" in one["name"]] == []
