"""Customers who stayed away after a failure, and were asked why."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def about(column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_win_back_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def upgrade() -> None:
    op.create_table(
        "win_back",
        sa.Column("id", number(), nullable=False),
        sa.Column("journey_id", number(), nullable=False),
        sa.Column("case_id", number(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("asked_at", instant(), nullable=False),
        sa.Column("why", sa.String(32), nullable=True),
        sa.Column("answered_at", instant(), nullable=True),
        sa.Column("gift_id", number(), nullable=True),
        about("journey_id", "journey"),
        about("case_id", "case"),
        about("site_id", "site"),
        about("person_id", "person"),
        about("gift_id", "gift"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_win_back")),
        sa.UniqueConstraint("journey_id", name=op.f("uq_win_back_journey_id")),
    )
    op.create_index(op.f("ix_win_back_site_id"), "win_back", ["site_id"])
    op.create_index(op.f("ix_win_back_person_id"), "win_back", ["person_id"])
