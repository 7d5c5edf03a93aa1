"""A ring in words: every share with its range, few answers as numbers, the furthest named."""

import pytest

from bot.telegram import rings
from bot.texts.catalogue import TAG
from storage.vocabulary import Language
from tests.pictures.orders import NOTHING, figures, step

STEPS = (
    step("The desk", (80, 10, 10), "before"),
    step("The room", (20, 20, 60), critical=True),
    step("The spa", (0, 0, 9)),  # all bitter, but of nine
    step("The bill", NOTHING, "after", note="paused"),
)


def test_the_words_say_how_sure_each_figure_is() -> None:
    assert rings.text(figures(STEPS), Language.ENGLISH).splitlines() == [
        "<b>Hotel Sol</b> · Estancia en el hotel",
        "5 May – 2 Jun",
        "272 questions asked, 209 answered",
        "",
        "<i>Before</i>",
        "<b>1. The desk</b>",
        "😍 80% (71–87) · 😡 10% (6–17) · answers 100, asked 130",
        "",
        "<i>During</i>",
        "<b>2. The room</b> ⭐",
        "😍 20% (13–29) · 😡 60% (50–69) · answers 100, asked 130",
        "<b>3. The spa</b>",
        "😍 0 · 😐 0 · 😡 9 · answers 9, asked 12: only a few",
        "",
        "<i>After</i>",
        "<b>4. The bill</b> (paused)",
        "no answers (0 asked)",
        "",
        "Besides, unprompted: 2",
        "",
        "Most bitter: <b>The room</b>",
        "Most stellar: <b>The desk</b>",
    ]


@pytest.mark.parametrize("language", Language)
def test_forty_steps_fit_one_message(language: Language) -> None:
    steps = [step("La atención en la mesa y en la barra", (80, 10, 10), critical=True)] * 40
    seen = TAG.sub("", rings.text(figures(steps), language))
    assert len(seen.encode("utf-16-le")) // 2 < 4096


def test_names_are_escaped() -> None:
    text = rings.text(figures([step("A & <b>", (80, 10, 10))]), Language.SPANISH)
    assert text.count("A &amp; &lt;b&gt;") == 3
