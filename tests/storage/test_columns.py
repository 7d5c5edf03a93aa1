"""Columns for words, documents and whole numbers behave alike on both databases."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import BigInteger, Enum, Integer, text
from sqlalchemy.exc import StatementError
from sqlmodel import Session, col, select

from storage.database import Database
from storage.tables import Audit, Inbox, Person, Site
from storage.vocabulary import InboxState, Language

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
VAST = -1002147483647  # a supergroup's id; the people's are as long by now


def introduce(session: Session, language: Language) -> None:
    session.add(
        Person(telegram_id=VAST, name="Vera", alias="V", language=language, created_at=NOW)
    )


async def test_a_word_is_kept_as_its_value_and_read_as_its_member(db: Database) -> None:
    await db.write(introduce, Language.PORTUGUESE)

    def both(session: Session) -> tuple[object, object]:
        found = session.exec(
            select(Person.language).where(col(Person.language).in_(["pt", Language.ENGLISH]))
        ).one()
        raw = session.connection().execute(text("SELECT language FROM person")).scalar()
        return found, raw

    member, raw = await db.read(both)
    assert member is Language.PORTUGUESE
    assert raw == "pt"


async def test_a_word_that_is_not_in_the_vocabulary_is_refused(db: Database) -> None:
    with pytest.raises(StatementError, match="klingon"):
        await db.write(introduce, "klingon")  # type: ignore[arg-type]


async def test_an_id_of_telegram_fits(db: Database) -> None:
    await db.write(introduce, Language.SPANISH)

    def known(session: Session) -> bool:
        return bool(session.exec(select(Person).where(Person.telegram_id == VAST)).first())

    assert await db.read(known)


async def test_a_document_comes_back_as_it_was(db: Database) -> None:
    document = {"text": "¡Qué mal! 😡", "parts": [1, 2.5, None, True], "at": {"chat": VAST}}

    def note(session: Session) -> None:
        session.add(Audit(at=NOW, act="said", object="case:1", details=document))

    def details(session: Session) -> object:
        return session.exec(select(Audit.details)).one()

    await db.write(note)
    assert await db.read(details) == document


async def test_a_default_word_applies(db: Database) -> None:
    def receive(session: Session) -> InboxState:
        row = Inbox(update_id=1, body="{}", digest="d", person_key="17", received_at=NOW)
        session.add(row)
        session.flush()
        session.refresh(row)
        return row.state

    assert await db.write(receive) is InboxState.NEW


def test_every_whole_number_is_wide_and_no_enum_is_the_databases_own() -> None:
    columns = [each for table in Site.metadata.tables.values() for each in table.columns]
    narrow = [
        str(each)
        for each in columns
        if isinstance(each.type, Integer) and not isinstance(each.type, BigInteger)
    ]
    assert narrow == []
    assert [str(each) for each in columns if isinstance(each.type, Enum)] == []
    assert any(isinstance(each.type, BigInteger) for each in columns)
