"""Rows held: who decides about one is alone with it until the transaction ends.

A decision reads and then writes. On PostgreSQL, transactions run side by side, so it first
holds the row that stands for the whole matter, and reads the rest after that. The order is
always the same, so that two never wait for each other: follow-up, person, group, journey,
case, outbox. On SQLite there is one writer, and nothing to hold.
"""

from typing import Any, TypeVar

from sqlmodel.sql.expression import SelectOfScalar

T = TypeVar("T")


def held(query: SelectOfScalar[T], of: Any = None) -> SelectOfScalar[T]:  # noqa: ANN401 - SQLAlchemy's
    """Have the rows of a query held, and read as they are once they are.

    `of` names the table whose rows are meant, where there are several. Those who only write
    rows that refer to a held one need not wait for it.
    """
    return query.with_for_update(key_share=True, of=of).execution_options(
        populate_existing=True
    )
