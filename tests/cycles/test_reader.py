"""The reader of cycles: what it takes, and that it finds every error at once, where it is."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cycles.reader import CycleError, read
from bot.domain.cycle import FACES, Limits, TimeRule
from storage.vocabulary import Language, Need, Stage, Touchpoint
from tests.domain.zones import examples

INN = """\
key: inn
names: {es: Posada, en: Inn}
languages: [es, en]
events:
  arrival: {es: Llegada, en: Arrival}
  checkout: {es: Salida, en: Check-out}
departure: checkout
limits:
  least gap: 1h 30m
  most a day: 2
  rest: 14d
closes after: 2d
steps:
  - key: room
    name: {es: Cuarto, en: Room}
    question: {es: ¿Bien?, en: Fine?}
    touchpoint: place
    stage: during
    need: practical
    team: housekeeping
    critical: yes
    deadline: 20m
    faces: [a, b, c, d, e]
    when: +2h after arrival
    remind after: 3h
    expires after: 12h
    playbook: room_trouble
    reasons:
      noise: {es: Ruido, en: Noise}
  - key: bill
    name: {es: Cuenta, en: Bill}
    question: {es: ¿Bien?, en: Fine?}
    touchpoint: person
    stage: after
    need: personal
    team: reception
    when: day 1 at 10:30 after room
"""


def said(text: str) -> list[str]:
    """Return what the reader complains of, as line:field: message."""
    with pytest.raises(CycleError) as wrong:
        read(text)
    return [f"{one.line}:{one.field}: {one.message}" for one in wrong.value.findings]


def test_everything_said_is_read() -> None:
    inn = read(INN)
    room = inn.step("room")
    assert (inn.key, inn.languages) == ("inn", (Language.SPANISH, Language.ENGLISH))
    assert inn.events["arrival"][Language.ENGLISH] == "Arrival"
    assert inn.departure == "checkout"
    assert inn.limits == Limits(
        least_gap=timedelta(minutes=90), most_a_day=2, rest=timedelta(days=14)
    )
    assert inn.closes_after == timedelta(days=2)
    assert room.questions == {Language.SPANISH: "¿Bien?", Language.ENGLISH: "Fine?"}
    assert (room.touchpoint, room.stage, room.need) == (
        Touchpoint.PLACE,
        Stage.DURING,
        Need.PRACTICAL,
    )
    assert (room.team, room.critical, room.playbook) == ("housekeeping", True, "room_trouble")
    assert (room.remind_after, room.expires_after) == (timedelta(hours=3), timedelta(hours=12))
    assert (room.deadline, room.faces) == (timedelta(minutes=20), tuple("abcde"))
    assert room.reasons[0].labels[Language.SPANISH] == "Ruido"
    assert room.rule == TimeRule(
        kind="offset", anchor="event:arrival", offset=timedelta(hours=2)
    )


def test_what_is_left_out_has_a_default() -> None:
    bill = read(INN).step("bill")
    assert (bill.critical, bill.faces, bill.reasons) == (False, FACES, ())
    assert bill.rule == TimeRule(kind="day", anchor="step:room", day=1, at=time(10, 30))


def test_a_field_may_be_written_with_spaces_or_underscores() -> None:
    assert read(INN.replace("closes after", "closes_after")) == read(INN)


def test_every_error_is_found_at_once_each_at_its_place() -> None:
    broken = (
        INN.replace("languages: [es, en]", "languages: [es, en, de]")
        .replace("most a day: 2", "most a day: many")
        .replace("touchpoint: place", "touchpoint: plaze")
        .replace("+2h after arrival", "+2h after arival")
        .replace("stage: after", "stagee: after")
        .replace("10:30", "25:30")
    )
    with pytest.raises(CycleError) as wrong:
        read(broken)
    assert [(one.line, one.column, one.field) for one in wrong.value.findings] == [
        (3, 21, "languages[3]"),
        (10, 15, "limits.most_a_day"),
        (17, 17, "steps[1].touchpoint"),
        (24, 11, "steps[1].when"),
        (30, 5, "steps[2]"),
        (34, 13, "steps[2].stagee"),
        (37, 11, "steps[2].when"),
    ]
    assert "line 17, column 17 (steps[1].touchpoint): 'plaze'" in str(wrong.value)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("key: inn", "key: The Inn", "1:key: 'The Inn' is no key"),
        ("names: {es: Posada, en: Inn}\n", "", "1:: lacks the field 'names'"),
        ("en: Arrival", "fr: Arrivée", "5:events.arrival: lacks the field 'en'"),
        ("en: Arrival", "en: Arrival, fr: Arrivée", "5:events.arrival.fr: is not a field"),
        ("[es, en]", "[es, es]", "3:languages[2]: is said twice"),
        ("departure: checkout", "departure: flood", "allowed: arrival, checkout"),
        ("  checkout:", "  start:", "6:events.start: 'start' has a meaning of its own"),
        ("1h 30m", "90 minutes", "9:limits.least_gap: takes a duration such as"),
        ("14d", "400d", "11:limits.rest: takes at most 366 days"),
        ("closes after: 2d", "closes after: 0m", "12:closes_after: takes more than no time"),
        ("closes after", "closes afterr", "did you mean 'closes_after'?"),
        ("place\n", "\n", "17:steps[1].touchpoint: is empty"),
        ("housekeeping", "[a]", "20:steps[1].team: takes a single value"),
        ("critical: yes", "critical: maybe", "allowed: yes, no, true, false"),
        ("20m", "2m", "22:steps[1].deadline: takes at least 5m"),
        ("[a, b, c, d, e]", "[a, b, c]", "23:steps[1].faces: takes five different faces"),
        ("[a, b, c, d, e]", "abcde", "23:steps[1].faces: takes a list"),
        ("remind after: 3h", "remind after: 12h", "reminds only after the question"),
        ("noise:", "Noise!:", "29:steps[1].reasons.Noise!: 'Noise!' is no key"),
        ("key: bill", "key: room", "30:steps[2]: there is another step 'room'"),
        ("key: bill", "key: scan", "'scan' has a meaning of its own"),
        ("after room", "after bill", "30:steps[2]: step 'bill' waits, in the end, for itself"),
        ("Fine?", "F" * 301, "takes at most 300 characters, not 301"),
        (
            "    team: reception",
            "    team: reception\n    team: bar",
            "37:steps[2].team: is said",
        ),
    ],
)
def test_one_error_is_named_with_what_is_allowed(old: str, new: str, complaint: str) -> None:
    assert old in INN
    complaints = said(INN.replace(old, new))
    assert any(complaint in one for one in complaints), complaints


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "1:: is empty"),
        ("- a\n- b", "1:: takes named fields"),
        ("key: [a", "is not readable as YAML"),
        ("key: inn\n---\nkey: inn", "2:: a second document begins here"),
        ("key: &a inn", "1:: anchors (&) and aliases (*) are not allowed"),
        ("key: *a", "1:: anchors (&) and aliases (*) are not allowed"),
        ("key: !!python/name:os.system x", "1:: types (!) are not allowed"),
        ("a: 1\nkey: \x07", "2:: holds a character that YAML refuses"),
        ("[" * 100_000, "1:: is nested deeper than 8 levels"),
        ("a: [" + "b, " * 12_000 + "]", "1:: has more parts than any service cycle"),
        ("é" * 65_537, "1:: is larger than 128 kB"),
        ("steps: []", "1:steps: takes 1 to 40 steps"),
    ],
)
def test_a_text_that_is_no_cycle_or_a_trap_is_refused(text: str, complaint: str) -> None:
    assert any(complaint in one for one in said(text))


LINES = INN.splitlines(keepends=True)
scraps = st.sampled_from(
    [*LINES, "{", "- ", "  ", ": ", "~", "'", "#", "\t", "[]", "\x00", "é"]
)


@examples(60)
@given(st.lists(scraps, max_size=12).map("".join) | st.text(max_size=60))
def test_whatever_is_sent_is_read_or_explained(text: str) -> None:
    explained(text)


@examples(60)
@given(st.integers(0, len(LINES) - 1), scraps)
def test_one_line_lost_or_spoilt_is_read_or_explained(place: int, scrap: str) -> None:
    explained("".join(LINES[:place] + LINES[place + 1 :]))
    explained("".join([*LINES[:place], scrap, "\n", *LINES[place + 1 :]]))


def explained(text: str) -> None:
    try:
        read(text)
    except CycleError as wrong:
        findings = wrong.findings
    else:
        return
    last = text.count("\n") + 1
    assert findings
    assert all(1 <= one.line <= last and one.column >= 1 and one.message for one in findings)
