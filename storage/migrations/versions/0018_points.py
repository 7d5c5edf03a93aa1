"""The points of customers: one line for each time some were earned or spent."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0018"
down_revision = "0015"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def about(column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_points_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def upgrade() -> None:
    op.create_table(
        "points",
        sa.Column("id", number(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("regular_id", number(), nullable=False),
        sa.Column("points", number(), nullable=False),
        sa.Column(
            "names",
            sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql"),
            nullable=True,
        ),
        sa.Column("by", number(), nullable=True),
        sa.Column("at", instant(), nullable=False),
        about("regular_id", "regular"),
        about("by", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points")),
        sa.UniqueConstraint("key", name=op.f("uq_points_key")),
    )
    op.create_index(op.f("ix_points_regular_id"), "points", ["regular_id"])
