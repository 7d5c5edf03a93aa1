"""Exports that managers ask for, and how far each has got."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0023"
down_revision = "0022"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def document() -> sa.types.TypeEngine[Any]:
    return sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "export",
        sa.Column("id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("sites", document(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.Column("form", sa.String(32), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("asked_at", instant(), nullable=False),
        sa.Column("begun_at", instant(), nullable=True),
        sa.Column("ended_at", instant(), nullable=True),
        sa.Column("tries", number(), nullable=False),
        sa.Column("rows_done", number(), nullable=False),
        sa.Column("rows_all", number(), nullable=False),
        sa.Column("files", document(), nullable=False),
        sa.Column("chat_id", number(), nullable=False),
        sa.Column("message_id", number(), nullable=True),
        sa.Column("told", sa.String(), nullable=True),
        sa.Column("lease", sa.String(), nullable=True),
        sa.Column("leased_until", instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_export_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
    )
    op.create_index(op.f("ix_export_person_id"), "export", ["person_id"])
    op.create_index("ix_export_state", "export", ["state"])
