"""Formal complaints: numbered, acknowledged, never left to lie, answered once, on record."""

import csv
import io
import json

import pytest

from bot.texts.catalogue import plain
from storage.tables import Complaint, MomentNote
from storage.vocabulary import CaseState, ComplaintState, Language, Outcome, Progress
from tests.journeys.facts import all_journeys, rows
from tests.journeys.house import House
from tests.people import found

FORMULA = "=HYPERLINK('http://evil.example','gratis'), quiero poner una queja formal"


async def complaints_of(hotel: House) -> list[Complaint]:
    await hotel.quiet()
    return await hotel.read(rows(Complaint))


@pytest.mark.parametrize(
    ("language", "words", "more"),
    [
        ("es", "Quiero poner una queja formal por el ruido", "Y el baño estaba sucio"),
        ("en", "I want to file a formal complaint about the noise", "And the bath was dirty"),
        ("pt", "Quero fazer uma reclamação formal pelo barulho", "E o banheiro estava sujo"),
    ],
)
async def test_a_complaint_in_words_gets_a_number_and_a_date_once(
    hotel: House, language: str, words: str, more: str
) -> None:
    vera = await hotel.arrives("Vera", language, step="room")
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    card = await hotel.card("Vera", button="button.done")
    await hotel.marta.says("Voy", to=hotel.group, topic=card.thread)
    await hotel.later(minutes=5)
    await vera.says(words)
    told = await vera.shows("complaint.received", "2027-0001")
    assert {"es": "17 de junio", "en": "June 17", "pt": "17 de junho"}[language] in told.text
    await hotel.card("Vera", "card.register.received", "2027-0001", words, button=None)
    await vera.says("/complaint " + more)  # within minutes: the same matter
    await vera.shows("complaint.added", "2027-0001")
    (made,) = await complaints_of(hotel)
    assert (made.number, made.state) == (1, ComplaintState.RECEIVED)
    assert (made.before_id, made.progress) == (1, Progress.SPOKEN)
    notes = {one.id: one.words for one in await hotel.read(rows(MomentNote))}
    assert [notes[number] for number in made.notes] == [words, more]
    assert (await hotel.read(all_journeys))[0].outcome is Outcome.COMPLAINED
    assert len(await hotel.cases()) == 1


async def test_complaint_asks_for_words_and_takes_a_picture_too(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says("/complaint")
    asked = await vera.shows("complaint.tell", button="button.cancel")
    await vera.taps("button.cancel", on=asked)
    await vera.shows("complaint.left")
    await vera.says("/complaint")
    await vera.says("/cancel")
    await vera.shows("edit.cancelled")
    await vera.says("/complaint")
    await hotel.quiet()
    await vera.sends("photo", caption="La cama estaba rota")
    await vera.shows("complaint.received", "2027-0001")
    await hotel.group.shows("La cama estaba rota")
    tom = await hotel.arrives("Tom")
    await tom.says("/complaint")
    await hotel.quiet()
    await hotel.later(minutes=61)  # too late: what comes now is only words
    await tom.says("Gracias por todo")
    await tom.sends("photo", caption="/complaint La ducha")
    await tom.shows("complaint.received", "2027-0002")
    await hotel.later(minutes=31)
    await tom.says("/complaint Y ahora la factura está mal")  # another matter, and asked for
    await tom.shows("complaint.received", "2027-0003")
    assert [one.number for one in await complaints_of(hotel)] == [1, 2, 3]
    zoe = await hotel.guest("Zoe", "en")  # on no visit
    await zoe.says("/complaint Nobody answers the phone")
    await zoe.shows("complaint.received", "2027-0004")
    await hotel.marta.says("/complaint")
    await hotel.marta.shows("complaint.for_a_customer")
    assert await vera.count("complaint.received") == 1


async def test_the_staff_files_one_for_a_customer_and_only_once(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await vera.says("El ascensor no funciona")
    await hotel.takes(hotel.marta)
    await hotel.marta.taps("button.complain", to=hotel.group)
    asked = await hotel.group.shows("complaint.file", "Vera", button="button.file_complaint")
    await hotel.marta.taps("button.back", on=asked, to=hotel.group)
    await hotel.group.shows("complaint.left")
    assert await complaints_of(hotel) == []
    await hotel.marta.taps("button.complain", to=hotel.group)
    asked = await hotel.group.shows("complaint.file", button="button.file_complaint")
    await hotel.marta.taps("button.file_complaint", on=asked, to=hotel.group)
    await hotel.group.shows("complaint.filed", "2027-0001")
    await vera.shows("complaint.received", "2027-0001")
    again = await hotel.forges(hotel.bruno, "qa.1.yes", asked)
    assert again.says("complaint.known", Language.PORTUGUESE)
    assert (await hotel.forges(hotel.bruno, "qa.1.", asked)).says(
        "complaint.known", Language.PORTUGUESE
    )
    (made,) = await complaints_of(hotel)
    assert made.filed_by is not None
    assert len(made.notes) == 1
    card = await hotel.card("card.register.received", button="button.done")
    assert "Queja formal" not in card.buttons


async def test_who_may_sees_the_register_answers_once_and_closes(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says(FORMULA)
    await vera.shows("complaint.received")
    await hotel.marta.says("/complaints")
    await hotel.marta.shows("error.no_right")
    await hotel.sonia.says("/complaints")
    listed = await hotel.sonia.shows("complaint.head.open", "Vera", button="2027-0001")
    await hotel.sonia.taps("2027-0001", on=listed)
    one = await hotel.sonia.shows("complaint.before.nothing", FORMULA, button="button.answer")
    await hotel.sonia.taps("button.answer", on=one)
    await hotel.sonia.shows("complaint.answer_how", "2027-0001")
    await hotel.sonia.sends("photo")
    await hotel.sonia.shows("complaint.text_only")
    await hotel.sonia.says("We are sory")
    first = await hotel.sonia.shows("complaint.answer_shown", "We are sory")
    await hotel.sonia.says("We are sorry: the noise has ended.")
    shown = await hotel.sonia.shows("complaint.answer_shown", "the noise has ended")
    late = await hotel.sonia.taps("button.send", on=first)
    assert late.says("complaint.other_words", Language.ENGLISH)
    await hotel.sonia.taps("button.send", on=shown)
    await vera.shows("2027-0001 · Hotel Sol", "We are sorry: the noise has ended.")
    await hotel.group.shows("complaint.answered_by", "Sonia")
    done = await hotel.sonia.shows("complaint.answered", "2027-0001", button="📝 2027-0001")
    twice = await hotel.forges(hotel.elena, "qb.1.elsewhere")
    assert twice.says("complaint.is.answered", hotel.elena.language)
    await hotel.quiet()
    assert await vera.count("We are sorry") == 1
    await hotel.sonia.taps("📝 2027-0001", on=done)
    page = await hotel.sonia.shows("complaint.answer_by", "the noise", button="button.close")
    await hotel.sonia.taps("button.close", on=page)
    await hotel.sonia.shows("complaint.closed_at", "complaint.state.closed")
    (made,) = await complaints_of(hotel)
    assert made.state is ComplaintState.CLOSED
    assert (await hotel.case()).state is CaseState.OPEN  # what was wrong is another matter
    guest = await hotel.forges(vera, "qb.1.", shown)
    assert guest.says("error.no_right", vera.language)


async def test_the_register_is_given_out_and_keeps_no_words_of_who_is_forgotten(
    hotel: House,
) -> None:
    vera = await hotel.arrives()
    await vera.says(FORMULA)
    await vera.shows("complaint.received")
    await hotel.sonia.says("/complaints")
    page = await hotel.sonia.shows("complaint.head.open", button="2027-0001")
    await hotel.sonia.taps("2027-0001", on=page)
    await hotel.sonia.shows("complaint.received_at", FORMULA)
    await hotel.sonia.taps("button.elsewhere", on=page)
    await hotel.sonia.shows("complaint.answer_by", "Sonia")
    await hotel.sonia.taps("button.register.open", on=page)
    empty = await hotel.sonia.shows("complaint.head.open", button="button.register.all")
    await hotel.sonia.taps("button.register.all", on=empty)
    every = await hotel.sonia.shows("complaint.head.all", button="button.register.file")
    await hotel.sonia.taps("button.register.file", on=every)
    file = await hotel.sonia.waits_for(lambda one: one.media == "document")
    brought = (await hotel.control.file(file.raw["media"]["file"])).decode("utf-8-sig")
    (row,) = list(csv.DictReader(io.StringIO(brought)))
    assert row["words"] == f"'{FORMULA}"
    assert (row["number"], row["customer"]) == ("2027-0001", "Vera")
    assert row["answered by"] == "Sonia"
    await vera.says("/forget")
    await vera.taps("button.forget")
    await hotel.quiet()
    (kept,) = await complaints_of(hotel)
    assert (kept.notes, kept.number, kept.state) == ([], 1, ComplaintState.CLOSED)
    assert all("queja" not in one.text for one in await hotel.sonia.bubbles())
    assert not any(one.media for one in await hotel.sonia.bubbles() if not one.raw["deleted"])


async def test_the_staff_is_reminded_until_it_is_answered(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says("Quiero poner una queja formal")
    await vera.shows("complaint.received")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.until("10:00", days=7)
    assert await hotel.group.count("complaint.remind.half") == 1
    await hotel.until("10:00", days=7)
    assert await hotel.group.count("complaint.remind.eve") == 1
    await hotel.elena.shows("complaint.remind.eve", button="📝 2027-0001")
    await hotel.until("10:00", days=2)
    assert await hotel.group.count("complaint.remind.over") == 1
    over = await hotel.elena.shows("complaint.remind.over")
    await hotel.until("10:00", days=3)
    assert await hotel.elena.count("complaint.remind.over") == 1  # once
    await hotel.elena.taps("📝 2027-0001", on=over)
    page = await hotel.elena.shows("complaint.state.overdue", button="button.elsewhere")
    await vera.blocks()
    await hotel.quiet()
    refused = await hotel.elena.taps("button.answer", on=page)
    assert refused.says("complaint.unreachable", hotel.elena.language)
    await hotel.elena.taps("button.elsewhere", on=page)
    shown = await hotel.elena.shows("complaint.answer_by", "Elena", button="button.close")
    assert not found("complaint.state.overdue", shown.text, hotel.elena.language)


async def test_the_week_tells_what_was_put_right_before_anybody_complained(
    hotel: House,
) -> None:
    ana = await hotel.arrives("Ana")
    await ana.taps("😡")
    await hotel.takes(hotel.marta, "Ana")
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await ana.taps("button.verify.yes")
    for name in ("Vera", "Tom"):
        guest = await hotel.arrives(name)
        await guest.taps("😡")
    await hotel.quiet()
    await hotel.later(minutes=1)
    vera = await hotel.guest("Vera")
    await vera.says("Quiero poner una queja formal")
    await vera.shows("complaint.received")
    await hotel.elena.says("/week")
    week = await hotel.elena.shows("week.preempted_few", "week.complaints")
    assert "1 de 3" in week.text
    assert plain("week.complaints", Language.SPANISH, n=1, known=1) in week.text
    await vera.says("/mydata")
    file = await vera.waits_for(lambda one: one.by_bot and one.media == "document")
    told = json.loads(await hotel.control.file(file.raw["media"]["file"]))
    assert told["quejas"][0]["número"] == "2027-0001"
    await ana.says("Quiero poner una reclamación formal, ha vuelto a pasar")  # after all
    await ana.shows("complaint.received", "2027-0002")
    await hotel.elena.says("/week")
    await hotel.elena.shows("week.complaints", "0 de 3")


async def test_an_answer_that_does_not_arrive_is_none(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says("Quiero poner una queja formal")
    await vera.shows("complaint.received")
    await hotel.elena.says("/complaints")
    await hotel.elena.taps("2027-0001")
    await hotel.elena.taps("button.answer")
    await hotel.elena.shows("complaint.answer_how")
    await hotel.elena.says("Lo sentimos mucho")
    shown = await hotel.elena.shows("complaint.answer_shown", button="button.send")
    await hotel.control.faults(
        {"kind": "http", "method": "sendMessage", "chat": vera.id, "status": 403, "times": 1,
         "description": "Forbidden: bot was blocked by the user"}
    )  # fmt: skip
    await hotel.elena.taps("button.send", on=shown)
    await hotel.elena.shows("complaint.undelivered", button="📝 2027-0001")
    (made,) = await complaints_of(hotel)
    assert made.state is ComplaintState.RECEIVED


async def test_what_is_no_complaint_is_struck_out_and_its_number_stays(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="room")
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    await vera.says("Quiero poner una queja formal")
    await vera.shows("complaint.received", "2027-0001")
    await hotel.elena.says("/week")
    await hotel.elena.shows("week.complaints", "0 de 1")
    await hotel.sonia.says("/complaints")
    await hotel.sonia.taps("2027-0001")
    page = await hotel.sonia.shows("complaint.received_at", button="button.strike")
    await hotel.sonia.taps("button.strike", on=page)
    asked = await hotel.sonia.shows("complaint.received_at", button="complaint.strike.misread")
    await hotel.sonia.taps("complaint.strike.misread", on=asked)
    await hotel.sonia.shows("complaint.state.withdrawn", "Sonia")
    told = await vera.shows("complaint.struck_told.misread", "2027-0001")
    assert "/complaint" in told.text
    await hotel.group.shows("complaint.struck", "Sonia")
    twice = await hotel.forges(hotel.elena, "qb.1.strike-twice", page)
    assert twice.says("complaint.is.withdrawn", hotel.elena.language)
    (made,) = await complaints_of(hotel)
    assert (made.state, made.number, made.struck) == (ComplaintState.WITHDRAWN, 1, "misread")
    assert (await hotel.read(all_journeys))[0].outcome is not Outcome.COMPLAINED
    await hotel.elena.says("/week")
    await hotel.quiet()
    week = (await hotel.elena.bubbles())[-1]
    assert found("week.preempted_few", week.text, hotel.elena.language)
    assert not found("week.complaints", week.text, hotel.elena.language)
    await hotel.until("10:00", days=7)
    assert await hotel.group.count("complaint.remind.half") == 0
    await vera.says("/complaint Ahora sí")
    await vera.shows("complaint.received", "2027-0002")
    await hotel.sonia.says("/complaints")
    await hotel.sonia.taps("button.register.all")
    await hotel.sonia.shows("complaint.head.all", "2027-0001", "2027-0002")
    await vera.says("/forget")
    await vera.taps("button.forget")
    first, second = await complaints_of(hotel)
    assert (first.state, second.state) == (ComplaintState.WITHDRAWN, ComplaintState.CLOSED)
