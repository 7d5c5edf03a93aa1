"""Journeys from a spreadsheet: any dialect is read, and all that is wrong is found."""

import pytest

from bot.domain.answersheet import THREE, Wrong, read
from storage.vocabulary import Verdict

B, N, S = Verdict.BITTER, Verdict.NEUTRAL, Verdict.STELLAR


def test_rows_are_read_in_any_dialect() -> None:
    read_ = [
        read("desk,room,outcome\n5,2,0.75\n,3,\n\n1\n", ["Room"]),
        read("desk;room;Outcome\r\n5;2;0,75\r\n;3;\r\n;;\r\n1;;\r\n", ["room"]),
        read('"desk"\t"room"\t outcome \n"5"\t2.0\t,75\n\t4\t\n1\t\t\n', ["ROOM "]),
    ]
    for one in read_:
        assert one.wrong == []
        assert (one.steps, one.marked) == (["desk", "room"], [1])
        assert one.journeys == [[S, B], [None, N], [B, None]]
        assert one.outcomes == [0.75, None, None]


def test_three_faces_are_told_from_five() -> None:
    assert read("a,outcome,b\n1,1,-1\n'-1,0,−1\n0,,\n").journeys == [[S, B], [B, B], [N, None]]
    assert read("a,outcome\n1,1\n2,0\n").journeys == [[B], [B]]
    assert read("a,outcome\n1,1\n").wrong == [Wrong("scale")]
    assert read("a,outcome\n1,1\n", scale=THREE).journeys == [[S]]


def test_everything_that_is_wrong_is_found_with_its_place() -> None:
    text = "a,b,a,,outcome\n5,x,3,,2\n0,3.5,,y,0.5\n5,4,3,,1,7\n"
    assert read(text, ["b", "zz"]).wrong == [
        Wrong("not_marked", 0, "", "zz", "a, b, a"),
        Wrong("title_twice", 1, "a"),
        Wrong("score", 2, "b", "x"),
        Wrong("outcome", 2, "outcome", "2"),
        Wrong("untitled", 3, "4", "y"),
        Wrong("score", 3, "b", "3.5"),
        Wrong("other_scale", 3, "a", "0", "1 to 5"),
        Wrong("too_wide", 4, "6", "7"),
    ]


@pytest.mark.parametrize(
    ("text", "whys"),
    [
        ("", ["empty"]),
        ("\n ;\n", ["empty"]),
        ("a,outcome\n", ["empty"]),
        ("a,b\n5,4\n", ["no_outcome"]),
        ("outcome\n0.5\n", ["no_steps"]),
        ("PK\0\3", ["binary"]),
        ('a,outcome\n"' + "5" * 200_000 + '",1\n', ["unreadable"]),
        (",".join(f"s{at}" for at in range(101)) + ",outcome\n5\n", ["too_much"]),
    ],
)
def test_a_file_that_is_none_is_told(text: str, whys: list[str]) -> None:
    assert [one.why for one in read(text).wrong] == whys
