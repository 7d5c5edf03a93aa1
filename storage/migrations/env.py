"""Alembic's way in: it gets an open connection, inside a transaction that is not its own."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel import AutoString

from storage.tables import Site
from storage.tables.base import Json, UtcDateTime, Word

PLAIN: dict[type, str] = {
    AutoString: "sa.String()",
    UtcDateTime: "sa.DateTime(timezone=True).with_variant(sa.String(26), 'sqlite')",
    Json: "sa.JSON().with_variant(JSONB(), 'postgresql')",
    sa.BigInteger: "sa.BigInteger().with_variant(sa.Integer(), 'sqlite')",
}


def render_item(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Write columns out in SQLAlchemy's own types: a migration must outlive our classes."""
    if kind == "type":
        for ours, theirs in PLAIN.items():
            if isinstance(item, ours):
                return theirs
        if isinstance(item, Word):
            return "sa.Integer()" if issubclass(item.words, int) else "sa.String(32)"
    return False


options: dict[str, Any] = {
    "target_metadata": Site.metadata,
    "render_as_batch": True,  # SQLite alters by copying
    "compare_type": True,
    "render_item": render_item,
    "transactional_ddl": False,  # storage.migrate begins and commits
}
context.configure(connection=context.config.attributes["connection"], **options)
context.run_migrations()
