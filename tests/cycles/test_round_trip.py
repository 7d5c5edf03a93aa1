"""What is written is read back to the same cycle; an untouched file keeps its comments."""

from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cycles import reader, spoken
from bot.cycles.writer import write
from bot.domain.cycle import (
    DUTIES,
    FACES,
    START,
    Allowance,
    Allowances,
    BirthdayRule,
    Chain,
    Cycle,
    Gesture,
    Limits,
    OpeningHours,
    OwnSet,
    Playbook,
    PointsRule,
    Reason,
    Span,
    Step,
    Tier,
    TimeRule,
    WinBackRule,
    event,
    step,
)
from storage.vocabulary import GestureKind, Language, Need, Role, Severity, Stage, Touchpoint
from tests.cycles.inn import INN
from tests.domain.zones import examples

SIGNS = "aeñÇ01 ,:;-–#'\"{}[]&*!|>%@`?¿¡…€/\\_=~😍"
texts = (
    st.text(SIGNS, min_size=1, max_size=12).map(lambda one: " ".join(one.split())).filter(bool)
)
said = texts.filter(lambda one: one not in {"~", "null"})
spans = st.builds(Span, start=st.times(), end=st.times()).map(
    lambda one: Span(start=whole(one.start), end=whole(one.end))
)
at_least_5 = st.none() | st.integers(5, 4000).map(lambda minutes: timedelta(minutes=minutes))
soon, late = (
    st.none() | st.integers(low, low + 99).map(lambda minutes: timedelta(minutes=minutes))
    for low in (0, 100)
)
escalations = st.dictionaries(
    st.sampled_from(Severity),
    st.builds(
        Chain,
        deadline=at_least_5,
        duty=soon,
        supervisors=soon,
        managers=late,
        again=at_least_5,
        repeats=st.none() | st.integers(0, 5),
        first_word=at_least_5,
    ),
    max_size=2,
)
some_time = st.integers(1, 60 * 24 * 300).map(lambda minutes: timedelta(minutes=minutes))

amounts = st.integers(0, 999_999_99)
tiers = st.lists(
    st.builds(Tier, name=said, worth=st.integers(10, 100).map(lambda tenths: tenths / 10)),
    max_size=2,
    unique_by=lambda one: one.name.casefold(),
)
allowances = st.builds(Allowance, each=amounts, day=amounts)
shelves = st.sampled_from([(), ("say_sorry",), ("say_sorry", "mend")])
catalogues = st.sampled_from([(), ("drink",), ("drink", "upgrade")])


def whole(at: time) -> time:
    return at.replace(second=0, microsecond=0, fold=0, tzinfo=None)


def in_all(languages: tuple[Language, ...]) -> st.SearchStrategy[dict[Language, str]]:
    return st.fixed_dictionaries(dict.fromkeys(languages, said))


def rules(anchors: list[str]) -> st.SearchStrategy[TimeRule]:
    anchor = st.sampled_from(anchors)
    return st.one_of(
        st.just(TimeRule(kind="scan")),
        st.builds(TimeRule, kind=st.just("offset"), anchor=anchor, offset=some_time),
        st.builds(TimeRule, kind=st.just("offset"), anchor=anchor),
        st.builds(
            TimeRule,
            kind=st.just("day"),
            anchor=anchor,
            day=st.integers(0, 366),
            at=st.times().map(whole),
        ),
    )


@st.composite
def steps(
    draw: st.DrawFn, key: str, anchors: list[str], languages: tuple[Language, ...]
) -> Step:
    texts = in_all(languages)
    own = draw(st.booleans())
    expires = draw(some_time)
    remind = draw(st.none() | st.just(expires / 2).filter(lambda one: not one.seconds % 60))
    return Step(
        key=key,
        names=draw(texts),
        questions=draw(texts),
        touchpoint=draw(st.sampled_from(Touchpoint)),
        stage=Stage.DURING if own else draw(st.sampled_from(Stage)),
        own_set="table" if own else None,
        need=draw(st.sampled_from(Need)),
        team="reception",
        critical=draw(st.booleans()),
        paused=draw(st.booleans()),
        deadline=timedelta(minutes=draw(st.integers(5, 5000))),
        faces=draw(st.just(FACES) | st.lists(said, min_size=5, max_size=5, unique=True)),
        reasons=[Reason(key="noise", labels=draw(texts))] if draw(st.booleans()) else [],
        rule=draw(rules(anchors)),
        remind_after=remind,
        expires_after=expires,
        quiet=draw(st.none() | spans.filter(lambda one: one.start != one.end)),
        playbook=draw(st.none() | st.just("say_sorry")),
        price=draw(st.none() | amounts),
        escalation=draw(escalations),
    )


whens = st.fixed_dictionaries(
    {
        "fits": st.lists(st.sampled_from(Severity), max_size=2, unique=True).map(tuple),
        "tiers": st.lists(said, max_size=2, unique=True).map(tuple),
    }
)


@st.composite
def playbooks(
    draw: st.DrawFn,
    key: str,
    languages: tuple[Language, ...],
    given: tuple[str, ...],
    reasons: tuple[str, ...],
    before: str | None,
) -> Playbook:
    duties = {duty: draw(st.just({}) | in_all(languages)) for duty in DUTIES}
    when = draw(whens) if before else {}
    if reasons and before:
        when |= {"reasons": draw(st.sampled_from([(), reasons]))}
    return Playbook(
        key=key,
        first=draw(in_all(languages)),
        gestures=tuple(draw(st.lists(st.sampled_from(given), unique=True)) if given else ()),
        **(when | {"instead_of": before} if any(when.values()) else {}),
        approve=draw(st.none() | st.sampled_from(Role)),
        **duties,
    )


@st.composite
def gestures(draw: st.DrawFn, key: str, languages: tuple[Language, ...]) -> Gesture:
    return Gesture(
        key=key,
        names=draw(in_all(languages)),
        kind=draw(st.sampled_from(GestureKind)),
        cost=draw(amounts),
        valid_for=draw(some_time),
        fits=tuple(draw(st.lists(st.sampled_from(Severity), min_size=1, unique=True))),
        tiers=tuple(draw(st.lists(said, max_size=2, unique=True))),
        points=draw(st.none() | st.integers(1, 99999)),
    )


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    languages = tuple(draw(st.lists(st.sampled_from(Language), min_size=1, unique=True)))
    texts = in_all(languages)
    # One step is called as an event is, so that both ways of saying it are tried.
    anchors = [START, event("arrival"), event("bill")]
    places = []
    for key in ("arrival", "room", "bill")[: draw(st.integers(1, 3))]:
        places.append(draw(steps(key, anchors, languages)))
        anchors = [*anchors, step(key)]
    given, shelf = tuple(draw(catalogues)), draw(shelves)
    reasons = tuple({reason.key for place in places for reason in place.reasons})
    hours = st.none() | st.builds(
        OpeningHours,
        week=st.lists(st.just(()) | spans.map(lambda one: (one,)), min_size=7, max_size=7),
        holidays=st.just(()) | spans.map(lambda one: (one,)),
    )
    return Cycle(
        key="inn",
        names=draw(texts),
        languages=languages,
        events={"arrival": draw(texts), "bill": draw(texts)},
        departure=draw(st.sampled_from([None, "bill"])),
        sets={"table": OwnSet(names=draw(texts), stage=Stage.DURING)},
        steps=tuple(places),
        limits=draw(st.just(Limits()) | st.builds(Limits, least_gap=some_time, rest=some_time)),
        closes_after=draw(some_time),
        closing=draw(st.sampled_from([None, places[-1].key])),
        expires_after=draw(some_time),
        quiet=draw(st.none() | spans.filter(lambda one: one.start != one.end)),
        opening=draw(hours),
        escalation=draw(escalations),
        holidays=draw(st.sampled_from([(), ("12-25",), ("02-29", "2026-04-03")])),
        currency=draw(st.sampled_from(["EUR", "MXN"])),
        gesture_budget=draw(st.none() | amounts),
        gesture_limits=draw(st.just(Allowances()) | st.builds(Allowances, staff=allowances)),
        tiers=tuple(draw(tiers)),
        points=draw(st.none() | st.builds(PointsRule, visit=st.integers(1, 99999))),
        birthday=draw(st.none() | st.builds(BirthdayRule, points=st.integers(0, 99999))),
        win_back=draw(st.none() | st.builds(WinBackRule, after=some_time)),
        playbooks=tuple(
            draw(playbooks(key, languages, given, reasons, shelf[0] if place else None))
            for place, key in enumerate(shelf)
        ),
        gestures=tuple(draw(gestures(key, languages)) for key in given),
    )


@examples(60)
@given(cycles())
def test_every_cycle_is_read_back_as_it_was_written(cycle: Cycle) -> None:
    assert reader.read(write(cycle)) == cycle


@pytest.mark.parametrize("text", [INN, *map(reader.source, reader.ready())])
def test_the_written_form_is_its_own(text: str) -> None:
    cycle = reader.read(text)
    written = write(cycle)
    assert reader.read(written) == cycle
    assert write(reader.read(written)) == written


def test_an_untouched_file_is_given_back_with_its_comments() -> None:
    hotel = reader.load("hotel")
    source = reader.source("hotel")
    assert "# A hotel's service cycle" in reader.stored(hotel, source)
    assert reader.stored(hotel, source) == source


def test_a_file_that_no_longer_says_what_holds_is_written_anew() -> None:
    hotel = reader.load("hotel").model_copy(update={"closes_after": timedelta(days=9)})
    for source in (reader.source("hotel"), "no: cycle", None):
        given_out = reader.stored(hotel, source)
        assert "closes after: 9d" in given_out
        assert reader.read(given_out) == hotel


EDITS: tuple[dict[str, Any], ...] = (
    {"critical": True, "paused": True, "team": "kitchen"},
    {"deadline": timedelta(minutes=75), "rule": TimeRule(kind="scan")},
    {"questions": dict.fromkeys(Language, "¿Todo: 'bien', \"hoy\" # y [siempre]?")},
    {"paused": True, "questions": dict.fromkeys(Language, "yes")},
)


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("name", ["hotel", "shop"])
def test_small_changes_leave_the_rest_of_a_file_as_it_was(
    name: str, edit: dict[str, Any]
) -> None:
    source = f"# ours\n{reader.source(name)}".replace("\n    team:", "\n    # who?\n    team:")
    cycle = reader.read(source)
    first, *others = cycle.steps
    new = cycle.model_copy(update={"steps": (first.model_copy(update=edit), *others)})
    given_out = reader.stored(new, source)
    assert reader.read(given_out) == new
    changed = set(given_out.splitlines()) - set(source.splitlines())
    assert len(changed) <= sum(
        len(value) if isinstance(value, dict) else 1 for value in edit.values()
    )
    assert given_out.count("# who?") == len(cycle.steps)
    assert reader.stored(cycle, given_out).splitlines()[0] == "# ours"


def test_a_reminder_of_all_may_be_taken_from_one() -> None:
    inn = reader.read(INN)
    after = {one.key: one.remind_after for one in inn.steps}
    hours = timedelta(hours=1)
    assert after == {"room": 3 * hours, "dinner": None, "bill": 2 * hours}
    assert {one.key: one.expires_after // hours for one in inn.steps} == {
        "room": 12, "dinner": 10, "bill": 10,
    }  # fmt: skip


def test_a_step_may_do_without_quiet_hours_or_take_those_of_all() -> None:
    inn = reader.read(INN)
    assert inn.quiet_at("room") == spoken.ANYTIME
    assert inn.quiet_at("bill") == Span(start=time(23), end=time(7, 30))


def test_half_minutes_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="whole minutes"):
        spoken.say_duration(timedelta(seconds=30))
