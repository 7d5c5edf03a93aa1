"""What a place knows of a customer from one visit to the next."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0010"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def about(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def upgrade() -> None:
    op.create_table(
        "regular",
        sa.Column("id", number(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("tier", sa.String(), nullable=True),
        sa.Column("tier_from", sa.String(32), nullable=True),
        sa.Column("tier_at", instant(), nullable=True),
        about("regular", "site_id", "site"),
        about("regular", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regular")),
        sa.UniqueConstraint("key", name=op.f("uq_regular_key")),
    )
    op.create_index(op.f("ix_regular_person_id"), "regular", ["person_id"])
    op.create_table(
        "preference",
        sa.Column("id", number(), nullable=False),
        sa.Column("regular_id", number(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("noted_by", number(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        about("preference", "regular_id", "regular"),
        about("preference", "noted_by", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preference")),
    )
    op.create_index(op.f("ix_preference_regular_id"), "preference", ["regular_id"])
