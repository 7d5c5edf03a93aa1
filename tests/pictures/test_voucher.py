"""Vouchers: the code is read back, and all of what is given can be read."""

import io
from dataclasses import asdict
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from bot.pictures import orders
from bot.pictures.marks import Words
from bot.pictures.voucher import Voucher, sheet

USUAL = Voucher(
    link="https://t.me/a_name_with_thirty_two_signs_bot?start=vAbCdAbCdAbCdAbCd",
    place="Hotel Sol",
    title="Vale para usted",
    what="Un café",
    code="K7PM-2QXR",
    until="Válido hasta el 22 de diciembre de 2026",
)
LONG = "Una revisión completa de su coche en la próxima visita, con lavado por dentro y fuera"


def drawn(**said: str) -> Image.Image:
    order: Any = {"picture": "voucher", **asdict(USUAL), **said}
    return Image.open(io.BytesIO(orders.drawn(order)))


@pytest.mark.parametrize(
    "said",
    [{}, {"what": LONG, "place": LONG}, {"what": "</text><b>&amp;\x00 😀", "place": ""}],
    ids=["usual", "long", "hostile"],
)
def test_the_code_is_read_from_the_picture(said: dict[str, str]) -> None:
    (found,) = zxingcpp.read_barcodes(drawn(**said).convert("L"))
    assert found.text == USUAL.link


@pytest.mark.parametrize("what", ["Un café", LONG, f"{LONG}, a su elección"])
def test_all_of_what_is_given_stands_above_the_code(what: str) -> None:
    voucher = Voucher(**{**asdict(USUAL), "what": what})
    words = [one for one in sheet(voucher).marks if isinstance(one, Words)]
    lines = [one for one in words if 25 < one.y < 44]
    assert " ".join(one.said for one in lines) == what
    assert max(one.y + one.size / 4 for one in lines) < 44
