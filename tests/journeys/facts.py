"""What a story may ask: the rows that were written, the cycle, the clocks of the house."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar, overload
from zoneinfo import ZoneInfo

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel, col, select

from bot.cycles import reader
from bot.domain.cycle import Cycle, TimeRule, step
from storage.tables import Case, Journey, Moment, Question
from storage.vocabulary import Language

Row = TypeVar("Row", bound=SQLModel)
ZONE = "Europe/Madrid"


def all_cases(session: Session) -> list[Case]:
    return list(session.exec(select(Case).order_by(col(Case.id))))


def rows(table: type[Row]) -> Callable[[Session], list[Row]]:
    """Return a question for all rows of a table, in the order of their keys.

    PostgreSQL would tell what was changed last at the end.
    """
    return lambda session: list(session.exec(select(table).order_by(*keys(table))))


def keys(table: type[SQLModel]) -> tuple[Any, ...]:
    return tuple(inspect(table).primary_key)


def all_moments(session: Session) -> list[Moment]:
    return list(session.exec(select(Moment).order_by(col(Moment.id))))


def all_journeys(session: Session) -> list[Journey]:
    return list(session.exec(select(Journey).order_by(col(Journey.id))))


def question_at(session: Session, step: str) -> Question | None:
    return session.exec(select(Question).where(Question.step_key == step)).first()


@overload
def local(at: str) -> datetime: ...
@overload
def local(at: datetime | None) -> str: ...
def local(at: str | datetime | None) -> str | datetime:
    """Return what the clocks of the house show then; or when they show what is written."""
    if isinstance(at, str):
        return datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
    assert at is not None
    return f"{at.astimezone(ZoneInfo(ZONE)):%a %H:%M}"


@cache
def cycle() -> Cycle:
    return reader.load("hotel")


def question(step: str, language: Language) -> str:
    """Return what a step asks, in a language."""
    return cycle().say(cycle().step(step).questions, language)


def varied(**changes: object) -> Cycle:
    """Return the cycle with some of its general rules changed."""
    return cycle().model_copy(update=changes)


def following(key: str, other: str, offset: timedelta) -> Cycle:
    """Return the cycle with one step asked so long after another."""
    rule = TimeRule(kind="offset", anchor=step(other), offset=offset)
    steps = [
        one.model_copy(update={"rule": rule}) if one.key == key else one
        for one in cycle().steps
    ]
    return cycle().model_copy(update={"steps": tuple(steps)})
