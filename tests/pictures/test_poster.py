"""Posters: the code is read back from the picture and the page, whatever stands round it."""

import io
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from bot.pictures import orders
from storage.vocabulary import Format
from tests.pictures.orders import EN, ES, LINK, PT, poster

LONGEST = "https://t.me/a_name_with_thirty_two_signs_bot?start=t" + "AbCd" * 15
NAMES: dict[str, dict[str, Any]] = {
    "usual": {},
    "long": {"place": "Gran Hotel Balneario de la Costa Esmeralda y Spa, Playa Norte" * 2},
    "none": {"place": "", "step": "", "languages": [PT]},
    "hostile": {"place": "</text><b>&amp;\x00", "step": "😀 <&>", "link": LONGEST},
}


def seen(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))]


def page(pdf: bytes) -> pypdfium2.PdfPage:
    return pypdfium2.PdfDocument(pdf)[0]


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("name", NAMES)
def test_the_code_is_read_from_the_page(form: Format, name: str) -> None:
    order = poster(form, "pdf", **NAMES[name])
    assert seen(page(orders.drawn(order)).render(scale=2).to_pil()) == [order["link"]]


@pytest.mark.parametrize("form", Format)
def test_the_code_is_read_from_the_picture_from_afar_and_askew(form: Format) -> None:
    picture = Image.open(io.BytesIO(orders.drawn(poster(form)))).convert("L")
    assert seen(picture) == [LINK]
    small = picture.resize((240, round(240 * picture.height / picture.width)))
    assert seen(small.rotate(12, expand=True, fillcolor=255)) == [LINK]


def test_the_page_has_its_size_and_its_words() -> None:
    found = page(orders.drawn(poster("a6", "pdf", languages=[EN, ES, PT])))
    assert [round(side / 72 * 25.4) for side in found.get_size()] == [105, 148]
    said = found.get_textpage().get_text_bounded()
    assert [line for line in said.splitlines() if line] == [
        "How is everything?",
        "Tell us with one tap.",
        "¿Qué tal va todo? Díganoslo con un toque.",
        "Como está tudo? Conte-nos com um toque.",
        "Hotel Sol",
        "El desayuno · Telegram",
    ]


def test_letters_that_our_fonts_lack_make_the_page_a_picture() -> None:
    found = page(orders.drawn(poster("sticker", "pdf", place="東京")))
    assert found.get_textpage().get_text_bounded() == ""
    assert seen(found.render(scale=3).to_pil()) == [LINK]
