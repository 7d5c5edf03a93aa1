"""Whatever the reader complains of is told in Spanish and in Portuguese too."""

import re

import pytest

from bot.cycles import reader, tongues
from bot.cycles.parsing import SAYINGS
from bot.cycles.reader import CycleError, Finding
from storage.vocabulary import Language
from tests.cycles.broken import FILES, Broken

OTHERS = (Language.SPANISH, Language.PORTUGUESE)
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|[0-9]+")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.why)
def test_each_complaint_has_its_words(file: Broken) -> None:
    with pytest.raises(CycleError) as wrong:
        reader.read(file.text)
    for one in wrong.value.findings:
        for language in OTHERS:
            said = tongues.told(one, language)
            assert str(one.line) in said
            assert one.field in said
            message = tongues.translated(one.message, language)
            assert message is not None, one.message
            lost = set(QUOTED.findall(one.message)) - set(QUOTED.findall(message))
            assert not lost, (one.message, message)


@pytest.mark.parametrize("language", OTHERS)
def test_the_sayings_of_the_parser_have_theirs(language: Language) -> None:
    for _, message, _ in SAYINGS:
        said = tongues.translated(f"{tongues.YAML}{message}", language)
        assert said is not None
        assert message not in said


def test_what_nobody_has_put_into_words_stays_english() -> None:
    odd = Finding(3, 1, "steps", "is odd", "x")
    assert tongues.told(odd, Language.SPANISH) == str(odd)
    assert tongues.told(Finding(3, 1, "", "is empty"), Language.ENGLISH) == (
        "line 3, column 1: is empty"
    )
    assert tongues.told(Finding(3, 1, "key", "is empty", "~"), Language.PORTUGUESE) == (
        "linha 3, coluna 1 (key): está vazio; ali está '~'"
    )
