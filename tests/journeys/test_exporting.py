"""Exports: a manager asks, sees how far it is, stops it, and opens the file."""

import csv
import io
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from bot.jobs import exporter
from storage.tables import Export
from storage.vocabulary import ExportState
from tests.journeys.facts import local, rows
from tests.journeys.house import House
from tests.people import Bubble, Person, until

FORMULA = '=HYPERLINK("http://evil.example","gratis")'
SLOW = """
import sys, time
print('{"done": 7, "of": 70}', flush=True)
time.sleep(600)
"""
DIES = "import sys; sys.exit(1)"


def folders() -> list[Path]:
    name = f"{exporter.PREFIX}*-{exporter.NAME}-*"
    return list(Path(tempfile.gettempdir()).glob(name))


async def cleared() -> None:
    """Wait until no folder is left: it goes last."""

    async def empty() -> bool:
        return folders() == []

    await until(empty, "the folder is removed")


async def file_of(who: Person, *parts: str) -> tuple[Bubble, bytes]:
    """Wait for a file, and take it."""
    brought = await who.waits_for(
        lambda one: one.media == "document" and all(part in one.text for part in parts), "file"
    )
    return brought, await who.control.file(brought.raw["media"]["file"])


def opened(data: bytes) -> dict[str, Worksheet]:
    return {one.title: one for one in openpyxl.load_workbook(io.BytesIO(data)).worksheets}


def lines(page: Worksheet) -> list[dict[str, object]]:
    head, *others = page.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in others]


def charts(page: Worksheet) -> int:
    return len(page._charts)  # type: ignore[attr-defined]


async def exports(hotel: House) -> list[Export]:
    return await hotel.read(rows(Export))


async def test_a_manager_gets_a_workbook_and_nobody_else_does(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="room")
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await vera.says(FORMULA)
    await vera.says("Quiero poner una queja formal")
    ana = await hotel.arrives("Ana", "pt", step="breakfast")
    await ana.taps("😍")
    tom = await hotel.arrives("Tom", "en", step="breakfast")
    await tom.taps("🙂")
    await tom.says("/forget")
    await tom.taps("button.forget")
    await hotel.quiet()
    await hotel.marta.says("/export")
    await hotel.marta.shows("error.no_right")
    await hotel.elena.says("/export antes")
    await hotel.elena.shows("export.how")
    await hotel.elena.says("/export")
    _, data = await file_of(hotel.elena, "2027-04 – 2027-06")
    done = await hotel.elena.shows("export.is.done", "Hotel Sol")
    assert done.buttons == ()
    sheets = opened(data)
    assert list(sheets) == [
        "léeme", "pasos", "meses", "momentos", "casos", "mensajes", "gestos", "quejas",
    ]  # fmt: skip
    bitter, stellar = lines(sheets["momentos"])
    assert (bitter["Veredicto"], bitter["Puntuación"]) == ("amargo", 1)
    assert FORMULA in str(bitter["Palabras"])
    assert all(
        cell.data_type != "f" for page in sheets.values() for row in page for cell in row
    )
    assert stellar["Cliente"] == "Ana"
    recorded = bitter["Registrado"]
    assert isinstance(recorded, datetime)
    assert local(recorded.strftime("%Y-%m-%d %H:%M")) <= hotel.now  # by the hotel's clocks
    (case,) = lines(sheets["casos"])
    assert (case["Estado"], case["Responsable"]) == ("tomado", "Marta")
    assert case["Caso"] == bitter["Caso"]
    assert any(FORMULA in str(one["Palabras"]) for one in lines(sheets["mensajes"]))
    assert [one["Queja"] for one in lines(sheets["quejas"])] == ["2027-0001"]
    found = {one["Paso"]: one for one in lines(sheets["pasos"])}
    assert sum(int(str(one["Momentos"])) for one in found.values()) == 3  # Tom as a number
    for page in list(sheets.values())[1:]:
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref is not None
        assert all(cell.comment is not None for cell in page[1])
    assert [charts(sheets[name]) for name in ("pasos", "meses", "momentos")] == [1, 1, 0]
    await cleared()


async def test_it_shows_how_far_it_is_and_stops_with_a_tap(hotel: House) -> None:
    made = hotel.bot.exporter
    made._command, real = (sys.executable, "-c", SLOW), made._command
    await hotel.elena.says("/export 2027-05 csv")
    shown = await hotel.elena.shows("export.is.running", "▰", button="button.stop_export")
    await hotel.elena.says("/export")
    await hotel.elena.shows("export.one_at_a_time")
    vera = await hotel.arrives("Vera", step="room")  # the bot answers meanwhile
    await vera.taps("😡")
    await hotel.card("Vera")
    assert (await hotel.forges(hotel.marta, shown.data[0], shown)).alert
    made._command = real
    toast = await hotel.elena.taps("button.stop_export", on=shown)
    assert toast.says("export.stopped", hotel.elena.language)
    await hotel.elena.shows("export.is.stopped")
    again = await hotel.forges(hotel.elena, shown.data[0], shown)
    assert again.says("export.is_over", hotel.elena.language)
    await cleared()
    await hotel.elena.says("/export csv 2027-06 Hotel Sol")
    _, data = await file_of(hotel.elena, "2027-06 – 2027-06")
    with ZipFile(io.BytesIO(data)) as pack:
        text = pack.read("momentos.csv").decode("utf-8-sig")
    (line,) = csv.DictReader(io.StringIO(text))
    assert (line["Veredicto"], line["Puntuación"]) == ("amargo", "1")
    await hotel.elena.shows("export.is.done")
    stopped, done = await exports(hotel)
    assert (stopped.state, done.state) == (ExportState.STOPPED, ExportState.DONE)
    assert stopped.files == []


async def test_what_breaks_off_is_begun_again_and_in_the_end_given_up(hotel: House) -> None:
    made = hotel.bot.exporter
    made._command, real = (sys.executable, "-c", DIES), made._command
    await hotel.elena.says("/export")
    await hotel.elena.shows("export.is.failed")
    (failed,) = await exports(hotel)
    assert (failed.state, failed.tries) == (ExportState.FAILED, 3)
    await cleared()
    made._command = real
    await hotel.elena.says("/export")
    await hotel.elena.shows("export.is.done")


async def test_whoever_asks_to_be_forgotten_is_taken_back_out_of_the_chat(
    hotel: House,
) -> None:
    vera = await hotel.arrives("Vera", step="room")
    await vera.taps("😡")
    await vera.says("Hay una araña enorme")
    await hotel.quiet()
    await hotel.elena.says("/export")
    brought, data = await file_of(hotel.elena)
    assert b"PK" in data[:4]
    await hotel.elena.shows("export.is.done")
    await vera.says("/forget")
    await vera.taps("button.forget")
    await hotel.elena.shows("export.is.withdrawn")
    await hotel.quiet()
    assert all(
        one.id != brought.id for one in await hotel.elena.bubbles() if not one.raw["deleted"]
    )
    await hotel.elena.says("/export")
    await hotel.elena.shows("export.is.done")
    assert [one.state for one in await exports(hotel)] == [
        ExportState.WITHDRAWN,
        ExportState.DONE,
    ]
    _, data = await file_of(hotel.elena)
    assert lines(opened(data)["momentos"]) == []
