"""Made-up histories of places: everything that figures count, at any moment, in any order."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from sqlmodel import Session, SQLModel

from bot.domain.periods import Period, Span
from bot.domain.verdict import verdict
from bot.flows import maps
from storage.queries import sites as site_rows
from storage.tables import (
    Case,
    CaseEvent,
    Complaint,
    Gift,
    Journey,
    Moment,
    Person,
    Question,
    Site,
    WinBack,
)
from storage.vocabulary import (
    Act,
    CaseState,
    ComplaintState,
    GestureKind,
    GiftState,
    JourneyState,
    Language,
    Origin,
    Progress,
    QuestionState,
    Verdict,
    WhyAway,
)
from tests.journeys.facts import cycle

ZONES = ("Europe/Madrid", "America/Santiago", "Asia/Kathmandu", "Australia/Lord_Howe")
TEAMS = ("reception", "housekeeping", "kitchen")
REASONS = ("wait", "rude", "cold", "cause.price")
WEEKS = 22  # back in time, more than are looked at
Row = TypeVar("Row", bound=SQLModel)


class History:
    """Random rows of some places, and the period that is to be asked about."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session = session
        self.rng = Random(seed)
        zones = self.rng.sample(ZONES, self.rng.choice((1, 1, 2, 3)))
        self.now = datetime.fromisoformat("2026-11-18T12:34:56.789012+00:00") + timedelta(
            days=self.rng.randrange(120), microseconds=self.rng.randrange(10**12)
        )
        self.sites = [self.site(number, zone) for number, zone in enumerate(zones, 1)]
        self.other = self.site(9, "Europe/Madrid")  # whose rows nobody asks about
        self.staff = [self.person(self.now, name).id for name in ("Marta", "Bruno")]
        for site in self.sites:
            site.people_figures = self.rng.random() < 0.5
        span = self.rng.choice(tuple(Span))
        self.period = Period.at(span, self.now.date()).back(self.rng.choice((0, 0, 1, 3)))

    def write(self) -> None:
        """Write it all down."""
        busy = self.rng.choice((0, 1, 4, 12))
        for site in (*self.sites, self.other):
            for _ in range(self.rng.randrange(busy + 1)):
                self.visit(site)

    def kept(self, row: Row) -> Row:
        self.session.add(row)
        self.session.flush()
        return row

    def maybe(self, after: datetime, chance: float = 0.6) -> datetime | None:
        """Return a moment somewhat later, if there is one."""
        if self.rng.random() > chance:
            return None
        return after + timedelta(microseconds=round(10**6 * self.rng.expovariate(1 / 3000)))

    def at(self, site: Site) -> datetime:
        """Return when something was: often by the edge of a day that the calendar turns on."""
        if self.rng.random() < 0.3:
            edge = self.rng.choice(self.period.bounds(site.zone))
            return edge + self.rng.choice((-1, 0, 1)) * timedelta(microseconds=1)
        if self.rng.random() < 0.5:
            start, end = self.period.bounds(site.zone)
            return start + self.rng.random() * (end - start)
        return self.now - self.rng.random() * timedelta(weeks=WEEKS)

    def site(self, number: int, zone: str) -> Site:
        created = self.now - timedelta(weeks=WEEKS + 1)
        site = self.kept(
            Site(
                key=f"site{number}",
                name=f"Hotel {number}",
                zone=zone,
                language=Language.SPANISH,
                created_at=created,
            )
        )
        gone = cycle().steps[0].model_copy(update={"key": "of_old"})
        old = cycle().model_copy(update={"key": "old", "steps": (*cycle().steps, gone)})
        for one in (old, cycle()):
            maps.adopt(self.session, site, one, created)
        site_rows.retire_cycle(self.session, site.id or 0, "old")
        return site

    def visit(self, site: Site) -> None:
        began = self.at(site)
        version = site_rows.current_cycle(self.session, site.id or 0)
        assert version is not None
        person = self.person(began)
        journey = self.kept(
            Journey(
                site_id=site.id or 0,
                person_id=person.id or 0,
                cycle_id=version.id or 0,
                chat_id=person.telegram_id,
                state=JourneyState.ENDED,
                started_at=began,
            )
        )
        steps = [*(step.key for step in cycle().steps), "of_old", "never_was", None]
        for step in self.rng.sample(steps, self.rng.randrange(len(steps))):
            self.impression(site, journey, step)

    def person(self, began: datetime, name: str = "Vera") -> Person:
        number = self.rng.randrange(10**12)
        return self.kept(
            Person(
                telegram_id=number,
                name=name,
                alias="Guest",
                language=Language.SPANISH,
                created_at=began,
            )
        )

    def impression(self, site: Site, journey: Journey, step: str | None) -> None:
        at, score = self.at(site), self.rng.choice((1, 2, 2, 3, 4, 5, 5, None))
        question = self.question(journey, step, at) if step else None
        if question is not None and question.answered_at is None:
            return
        reasons = self.rng.sample(REASONS, self.rng.choice((0, 1, 2)))
        moment = self.kept(
            Moment(
                site_id=journey.site_id,
                journey_id=journey.id or 0,
                question_id=question.id if question else None,
                person_id=journey.person_id,
                step_key=step,
                score=score,
                verdict=Verdict.NEUTRAL if score is None else verdict(score),
                origin=Origin.TAP if question else Origin.SPONTANEOUS,
                reasons=reasons,
                recorded_at=at,
                updated_at=at,
            )
        )
        if moment.verdict is Verdict.BITTER or score is None:
            self.case(moment)

    def question(self, journey: Journey, step: str, at: datetime) -> Question:
        answered = at if self.rng.random() < 0.8 else None
        asked = self.rng.choice((at, at - timedelta(hours=9)))
        return self.kept(
            Question(
                journey_id=journey.id or 0,
                site_id=journey.site_id,
                step_key=step,
                state=QuestionState.ANSWERED if answered else QuestionState.ASKED,
                due_at=asked,
                window_ends=asked,
                asked_at=asked if self.rng.random() < 0.9 else None,
                answered_at=answered,
            )
        )

    def case(self, moment: Moment) -> None:
        opened = self.rng.choice(
            (moment.recorded_at, moment.recorded_at + timedelta(seconds=9))
        )
        handed = self.maybe(opened)
        taken = self.maybe(opened)
        case = self.kept(
            Case(
                moment_id=moment.id or 0,
                site_id=moment.site_id,
                journey_id=moment.journey_id,
                person_id=moment.person_id,
                team=self.rng.choice(TEAMS),
                state=self.rng.choice(tuple(CaseState)),
                opened_at=opened,
                deadline_at=opened + timedelta(hours=3),
                taken_at=taken,
                spoken_at=self.maybe(taken) if taken else None,
                done_at=self.maybe(taken) if taken else None,
                owner_id=self.rng.choice(self.staff) if taken else None,
                closed_at=self.maybe(opened + timedelta(hours=4)),
                handed_at=handed,
                alerted_at=self.maybe(handed) if handed else None,
            )
        )
        acts = [Act.OPEN, *self.rng.sample([Act.TAKE, Act.REOPEN, Act.DONE], 2)]
        for act in acts:
            self.kept(CaseEvent(case_id=case.id or 0, at=opened, act=act))
        if self.rng.random() < 0.4:
            self.complaint(case)
        if self.rng.random() < 0.5:
            self.gift(case)
        if self.rng.random() < 0.3:
            self.winback(case)

    def complaint(self, case: Case) -> None:
        days = self.rng.choice((-1, 0, 1, 29, 31))
        received = case.opened_at + timedelta(days=days)
        self.kept(
            Complaint(
                site_id=case.site_id,
                year=2026,
                number=case.id or 0,
                person_id=case.person_id,
                journey_id=case.journey_id,
                case_id=case.id or 0,
                progress=self.rng.choice((None, Progress.TAKEN)),
                state=self.rng.choice(tuple(ComplaintState)),
                received_at=received,
                added_at=received,
                due_at=received,
            )
        )

    def gift(self, case: Case) -> None:
        key, currency = self.rng.choice(("drink", "night")), self.rng.choice(("EUR", "USD"))
        self.kept(
            Gift(
                case_id=case.id or 0,
                site_id=case.site_id,
                person_id=case.person_id,
                key=key,
                names={"es": key},
                kind=GestureKind.PLAIN,
                amount=self.rng.randrange(5000),
                currency=currency,
                state=self.rng.choice(tuple(GiftState)),
                asked_by=case.person_id,
                asked_at=case.opened_at,
                decided_at=self.maybe(case.opened_at, 0.9),
            )
        )

    def winback(self, case: Case) -> None:
        taken: Iterable[int] = self.session.info.setdefault("missed", set())
        if case.journey_id in taken:
            return
        self.session.info["missed"].add(case.journey_id)
        self.kept(
            WinBack(
                journey_id=case.journey_id,
                case_id=case.id or 0,
                site_id=case.site_id,
                person_id=case.person_id,
                asked_at=case.opened_at,
                why=self.rng.choice((None, *WhyAway)),
            )
        )
