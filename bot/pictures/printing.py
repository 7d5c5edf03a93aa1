"""Printing: from a sheet in millimetres to a PDF, sharp at any size."""

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bot.pictures import letters
from bot.pictures.marks import Bent, Shape, Sheet, Words
from bot.pictures.painting import png

DOTS_PER_MM = 300 / 25.4
FACES = {False: ("Plain", letters.REGULAR), True: ("Strong", letters.BOLD)}


def pdf(sheet: Sheet, title: str) -> bytes:
    """Return the sheet as one page; as a picture where only other fonts can write it."""
    page = BytesIO()
    canvas = Canvas(page, pagesize=(sheet.width * mm, sheet.height * mm), invariant=True)
    canvas.setTitle(title)
    if letters.strange(sheet.words()):
        picture = ImageReader(BytesIO(png(sheet, round(sheet.width * DOTS_PER_MM))))
        canvas.drawImage(picture, 0, 0, sheet.width * mm, sheet.height * mm)
    else:
        for name, path in FACES.values():
            pdfmetrics.registerFont(TTFont(name, str(path)))
        canvas.translate(0, sheet.height * mm)
        canvas.scale(mm, -mm)
        for mark in sheet.marks:
            put(canvas, mark)
    canvas.showPage()
    canvas.save()
    return page.getvalue()


def put(canvas: Canvas, mark: Shape | Words | Bent) -> None:
    match mark:
        case Shape():
            fill(canvas, mark)
        case Words():
            write(canvas, mark)
        case Bent():
            raise NotImplementedError("no page to print has bent words")


def fill(canvas: Canvas, mark: Shape) -> None:
    path = canvas.beginPath()
    for act, points in mark.path:
        match act:
            case "M":
                path.moveTo(*points)
            case "L":
                path.lineTo(*points)
            case "C":
                path.curveTo(*points)
            case _:
                path.close()
    if mark.fill:
        canvas.setFillColor(mark.fill)
    if mark.stroke:
        canvas.setStrokeColor(mark.stroke)
        canvas.setLineWidth(mark.thick)
        canvas.setLineCap(1)
    canvas.drawPath(path, stroke=int(bool(mark.stroke)), fill=int(bool(mark.fill)))


def write(canvas: Canvas, mark: Words) -> None:
    """Write the words upright: the page was turned so that y grows downwards."""
    name, _ = FACES[mark.bold]
    canvas.saveState()
    canvas.translate(mark.x, mark.y)
    canvas.scale(1, -1)
    canvas.setFillColor(mark.fill)
    canvas.setFont(name, mark.size)
    said = {"start": canvas.drawString, "end": canvas.drawRightString}
    said.get(mark.anchor, canvas.drawCentredString)(0, 0, mark.said)
    canvas.restoreState()
