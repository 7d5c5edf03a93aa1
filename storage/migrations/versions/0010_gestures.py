"""Gestures to customers, the ledger of what they cost, and what a place has spent."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0010"
down_revision = "0012"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def about(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def upgrade() -> None:
    gifts()
    purses()
    ledger()


def gifts() -> None:
    op.create_table(
        "gift",
        sa.Column("id", number(), nullable=False),
        sa.Column("case_id", number(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column(
            "names",
            sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("amount", number(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("asked_by", number(), nullable=False),
        sa.Column("asked_at", instant(), nullable=False),
        sa.Column("needs", sa.String(32), nullable=True),
        sa.Column("once", sa.String(), nullable=True),
        sa.Column("decided_by", number(), nullable=True),
        sa.Column("decided_at", instant(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("valid_until", instant(), nullable=True),
        sa.Column("redeemed_by", number(), nullable=True),
        sa.Column("redeemed_at", instant(), nullable=True),
        about("gift", "case_id", "case"),
        about("gift", "site_id", "site"),
        about("gift", "person_id", "person"),
        about("gift", "asked_by", "person"),
        about("gift", "decided_by", "person"),
        about("gift", "redeemed_by", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gift")),
        sa.UniqueConstraint("once", name=op.f("uq_gift_once")),
        sa.UniqueConstraint("code", name=op.f("uq_gift_code")),
    )
    op.create_index(op.f("ix_gift_case_id"), "gift", ["case_id"])
    op.create_index(op.f("ix_gift_person_id"), "gift", ["person_id"])


def purses() -> None:
    op.create_table(
        "purse",
        sa.Column("id", number(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("spent", number(), nullable=False),
        sa.Column("warned_at", instant(), nullable=True),
        about("purse", "site_id", "site"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purse")),
        sa.UniqueConstraint("key", name=op.f("uq_purse_key")),
    )


def ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("id", number(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("gift_id", number(), nullable=False),
        sa.Column("purse_id", number(), nullable=False),
        sa.Column("act", sa.String(32), nullable=False),
        sa.Column("amount", number(), nullable=False),
        sa.Column("actor_id", number(), nullable=True),
        sa.Column("at", instant(), nullable=False),
        about("ledger", "gift_id", "gift"),
        about("ledger", "purse_id", "purse"),
        about("ledger", "actor_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
        sa.UniqueConstraint("key", name=op.f("uq_ledger_key")),
    )
    op.create_index(op.f("ix_ledger_gift_id"), "ledger", ["gift_id"])
    op.create_index("ix_ledger_purse", "ledger", ["purse_id"])
    op.create_index("ix_ledger_actor_at", "ledger", ["actor_id", "at"])
