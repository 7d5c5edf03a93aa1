"""Three languages say the same things, in whole sentences that Telegram can show."""

import re
from collections import Counter
from string import Formatter

import pytest
from babel import Locale

from bot.sandbox import entities
from bot.texts.catalogue import TAG, Markup, Text, category, html, plain, texts
from storage.vocabulary import Language
from tests.texts.spoken import TEXTS

TOAST, MESSAGE = 200, 4096  # Telegram's limits
TOASTS = re.compile(
    r"answer\.(?!choose|recorded)|case\.(is\.|taken|not_yours|take_first|escalated|nobody_above)"
    r"|draft\.(is\.|toast\.|foreign)|edit\.(over|gone)"
    r"|error\.|verify\.thanks\.|language\.chosen|event\.noted|start\.nothing_here"
)
COMMAND = re.compile(r"/[a-z]+\b")
LONG_NAME = "Maximiliana " * 5 + "Ana"  # first names have up to 64 characters
NUMBERS = (0, 1, 2, 5, 21, 1_000_000)
ROWS = {  # buttons that stand in one row, and how many letters a phone has for each
    ("button.verify.yes", "button.verify.partly", "button.verify.no"): 12,
    ("button.pass_on", "button.escalate"): 18,
    tuple(key for key in TEXTS if key.startswith(("action.", "cause."))): 18,
    tuple(key for key in TEXTS if key.startswith("button.")): 24,
}
SAME = {
    "media.audio",
    "media.sticker",
    "media.video",
    "media.video_note",
    "button.verify.no",
    "touchpoint.digital",
    "need.personal",
}

every_language = pytest.mark.parametrize("language", Language)


def variants(text: Text) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def slots(text: Text) -> set[str]:
    return {name for one in variants(text) for _, name, _, _ in Formatter().parse(one) if name}


def rendered(key: str, language: Language, typed: str) -> list[Markup]:
    """Return the text with `typed` in every slot; one for each number if it counts."""
    text = texts(language)[key]
    filled = dict.fromkeys(slots(text), typed)
    numbers = NUMBERS if "n" in filled else NUMBERS[:1]
    return [html(key, language, **{**filled, "n": n}) for n in numbers]


@every_language
def test_every_language_has_every_text(language: Language) -> None:
    assert texts(language).keys() == TEXTS.keys()


@every_language
def test_the_texts_stand_in_the_order_of_the_english(language: Language) -> None:
    assert list(texts(language)) == list(TEXTS)


@every_language
def test_the_texts_have_the_slots_of_the_english(language: Language) -> None:
    here = {key: slots(text) for key, text in texts(language).items()}
    assert here == {key: slots(text) for key, text in TEXTS.items()}


@pytest.mark.parametrize("mark", [TAG, COMMAND], ids=["tags", "commands"])
@every_language
def test_the_texts_have_the_marks_of_the_english(
    language: Language, mark: re.Pattern[str]
) -> None:
    for key, text in texts(language).items():
        english = sorted(mark.findall(variants(TEXTS[key])[-1]))
        for one in variants(text):
            assert sorted(mark.findall(one)) == english, key


@every_language
def test_the_texts_parse_and_show_what_was_typed(language: Language) -> None:
    typed = 'Ana <b>&amp; "Cía" {x}'
    for key, text in texts(language).items():
        named = slots(text) - {"n"}
        for one in rendered(key, language, typed):
            shown, _ = entities.parse(one, "HTML", None)
            assert shown.count(typed) >= len(named), key
            assert entities.utf16_length(shown) <= MESSAGE, key


@every_language
def test_bold_stays_around_what_was_typed(language: Language) -> None:
    text = html("case.someone_is_on_it", language, name="<b>&")
    shown, marks = entities.parse(text, "HTML", None)
    assert [shown[one["offset"] :][: one["length"]] for one in marks] == ["<b>&"]
    assert plain("case.someone_is_on_it", language, name="<b>&") == shown


def test_markup_goes_in_as_it_is() -> None:
    edited = html("relay.edited", Language.ENGLISH, text="1 < 2")
    assert html("relay.to_customer", Language.ENGLISH, by="Vera & Tom", text=edited) == (
        "<b>Vera &amp; Tom</b>\n1 &lt; 2 <i>(edited)</i>"
    )


@every_language
def test_plurals_know_every_number(language: Language) -> None:
    allowed = {*Locale.parse(language.value).plural_form.tags, "other"}
    for key, text in texts(language).items():
        if isinstance(text, dict):
            assert "other" in text, key
            assert text.keys() <= allowed, key


@every_language
def test_a_plural_leaves_the_number_out_only_where_there_is_just_one(
    language: Language,
) -> None:
    # In Portuguese "one" is said of 0 as well, where "um dia" would be wrong.
    numbers = Counter(category(n, language) for n in range(101))
    alone = {name for name, many in numbers.items() if many == 1}
    for key, text in texts(language).items():
        if isinstance(text, dict):
            silent = {name for name, one in text.items() if "{n}" not in one}
            assert silent <= alone, key


@every_language
def test_what_answers_a_tap_fits_a_toast(language: Language) -> None:
    for key in filter(TOASTS.match, TEXTS):
        for text in rendered(key, language, LONG_NAME):
            shown, _ = entities.parse(text, "HTML", None)
            assert entities.utf16_length(shown) <= TOAST, key


@every_language
def test_buttons_fit_a_phone(language: Language) -> None:
    for row, letters in ROWS.items():
        labels = [plain(key, language) for key in row]
        assert [one for one in labels if len(one) > letters] == []


@pytest.mark.parametrize("language", [Language.SPANISH, Language.PORTUGUESE])
def test_nothing_was_left_in_english(language: Language) -> None:
    bare = re.compile(r"\{\w+\}|<[^>]+>|[\W\d_]")
    words = {
        key: text
        for key, text in TEXTS.items()
        if len(bare.sub("", "".join(variants(text)))) > len("min")
    }
    left = [key for key, text in words.items() if texts(language)[key] == text]
    assert set(left) <= SAME


def test_spanish_opens_its_questions_and_cries() -> None:
    for key, text in texts(Language.SPANISH).items():
        for one in variants(text):
            assert (one.count("?"), one.count("!")) == (one.count("¿"), one.count("¡")), key
