"""Sixty broken files and more: every error is found at once, each in its own line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cycles.reader import CycleError, Finding, read, read_file
from tests.cycles.broken import FILES, Broken
from tests.cycles.inn import INN
from tests.domain.zones import examples


def test_there_are_sixty_and_the_inn_itself_is_whole() -> None:
    assert len({file.why for file in FILES}) == len(FILES) >= 60
    assert read(INN).key == "inn"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.why)
def test_every_error_is_found_in_its_line_and_no_other_is(file: Broken) -> None:
    with pytest.raises(CycleError) as wrong:
        read(file.text)
    found = wrong.value.findings
    assert [one.line for one in found] == sorted(line for line, _ in file.wrong)
    for line, says in file.wrong:
        assert any(one.line == line and says in str(one) for one in found), str(wrong.value)


def test_what_stands_there_what_is_allowed_and_the_nearest_word_are_said() -> None:
    with pytest.raises(CycleError) as wrong:
        read(INN.replace("touchpoint: place", "touchpoint: plaze").replace("20m", "soon"))
    touchpoint, deadline = str(wrong.value).splitlines()
    assert touchpoint == (
        "line 28, column 17 (steps[1].touchpoint): 'plaze' is not known; did you mean 'place'? "
        "allowed: person, place, digital, phone"
    )
    assert deadline == (
        "line 33, column 15 (steps[1].deadline): takes a duration such as "
        '"30m", "2h", "1d" or "1h 30m" (m, h, d); here stands \'soon\''
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_of_any_editor_is_read(encoding: str) -> None:
    assert read_file(INN.replace("\n", "\r\n").encode(encoding)) == read(INN)


@pytest.mark.parametrize(
    ("data", "line", "column", "says"),
    [
        (INN.encode("latin-1"), 27, 20, "save the file as UTF-8"),
        (b"key: inn\nname\0s: x\n", 2, 5, "a character that YAML refuses"),
        (b'key: "\\UFFFFFFFF"\n', 1, 4, "not readable"),
        (b"\xff\xfek", 1, 3, "save the file as UTF-8"),
        (b"", 1, 1, "is empty"),
        (b"# nothing but this\n", 1, 1, "is empty"),
    ],
)
def test_bytes_that_are_no_text_are_refused(
    data: bytes, line: int, column: int, says: str
) -> None:
    with pytest.raises(CycleError) as wrong:
        read_file(data)
    (found,) = wrong.value.findings
    assert (found.line, found.column) == (line, column)
    assert says in found.message


WORDS = [line for line in INN.splitlines() if ": " in line and "{" not in line]


@examples(100)
@given(st.lists(st.sampled_from(sorted(set(WORDS))), min_size=1, max_size=4, unique=True))
def test_however_many_values_are_spoilt_each_is_named_in_its_line(lines: list[str]) -> None:
    text, spoilt = INN.splitlines(), set()
    for line in lines:
        place = text.index(line)
        name, _, _ = line.rpartition(": ")
        text[place] = f"{name}: [[no]]"
        spoilt.add(place + 1)
    with pytest.raises(CycleError) as wrong:
        read("\n".join(text))
    assert spoilt <= {one.line for one in wrong.value.findings}


def found(text: str) -> list[Finding]:
    try:
        read(text)
    except CycleError as wrong:
        return wrong.findings or [Finding(0, 0, "", "an error without a finding")]
    return []


@examples(150)
@given(st.data())
def test_a_mutated_file_is_read_or_explained_within_its_lines(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(INN) - 1))
    length = data.draw(st.integers(0, 30))
    put = data.draw(st.text("\t\n :-{}[]'\"#&*!|>%@aé\0\u2028", max_size=6))
    spoilt = INN[:place] + put + INN[place + length :]
    last = len(spoilt.splitlines()) + 1
    assert all(1 <= one.line <= last and one.column >= 1 for one in found(spoilt))
