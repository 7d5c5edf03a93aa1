"""Complaints: a register of each site, and how many days there are to answer."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0011"
down_revision = "0009"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{to}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name)


def upgrade() -> None:
    op.add_column(
        "site", sa.Column("complaint_days", number(), nullable=False, server_default="15")
    )
    op.create_table(
        "complaint",
        sa.Column("id", number(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("year", number(), nullable=False),
        sa.Column("number", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("journey_id", number(), nullable=False),
        sa.Column("case_id", number(), nullable=False),
        sa.Column("before_id", number(), nullable=True),
        sa.Column("progress", sa.String(32), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("received_at", instant(), nullable=False),
        sa.Column("added_at", instant(), nullable=False),
        sa.Column("due_at", instant(), nullable=False),
        sa.Column(
            "notes",
            sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("filed_by", number(), nullable=True),
        sa.Column("relay_id", number(), nullable=True),
        sa.Column("answered_at", instant(), nullable=True),
        sa.Column("answered_by", number(), nullable=True),
        sa.Column("closed_at", instant(), nullable=True),
        refers("complaint", "site_id", "site"),
        refers("complaint", "person_id", "person"),
        refers("complaint", "journey_id", "journey"),
        refers("complaint", "case_id", "case"),
        refers("complaint", "before_id", "case"),
        refers("complaint", "filed_by", "person"),
        refers("complaint", "relay_id", "relay"),
        refers("complaint", "answered_by", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
        sa.UniqueConstraint(
            "site_id", "year", "number", name=op.f("uq_complaint_site_id_year_number")
        ),
    )
    op.create_index("ix_complaint_site_due", "complaint", ["site_id", "due_at"])
    for column in ("person_id", "journey_id", "case_id"):
        op.create_index(op.f(f"ix_complaint_{column}"), "complaint", [column])
    op.create_table(
        "complaint_wanted",
        sa.Column("id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("complaint_id", number(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("message_id", number(), nullable=True),
        sa.Column("until", instant(), nullable=False),
        refers("complaint_wanted", "person_id", "person"),
        refers("complaint_wanted", "complaint_id", "complaint"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_wanted")),
        sa.UniqueConstraint("person_id", name=op.f("uq_complaint_wanted_person_id")),
    )
