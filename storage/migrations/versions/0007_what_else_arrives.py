"""What else arrives: showings that wait, albums, thanks, the invitation to review."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0004"


def number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def instant() -> sa.types.TypeEngine[datetime]:
    return sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def upgrade() -> None:
    op.add_column("site", sa.Column("review_link", sa.String(), nullable=True))
    op.add_column(
        "site", sa.Column("review_after", number(), nullable=False, server_default="120")
    )
    op.add_column(
        "site", sa.Column("review_on", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    op.add_column("moment_note", sa.Column("album", sa.String(), nullable=True))
    op.add_column("moment_note", sa.Column("tongue", sa.String(), nullable=True))
    op.create_index("ix_moment_note_chat", "moment_note", ["chat_id", "message_id"])
    showings()
    thanks()


def showings() -> None:
    op.create_table(
        "showing",
        sa.Column("id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("journey_id", number(), nullable=False),
        sa.Column("moment_id", number(), nullable=True),
        sa.Column("at", instant(), nullable=False),
        sa.Column("chat_id", number(), nullable=False),
        sa.Column("message_id", number(), nullable=False),
        sa.Column(
            "content",
            sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql"),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_showing_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["journey_id"], ["journey.id"], name=op.f("fk_showing_journey_id_journey")
        ),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moment.id"], name=op.f("fk_showing_moment_id_moment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_showing")),
    )
    waits = sa.text("moment_id IS NULL")
    op.create_index(
        "ix_showing_waiting",
        "showing",
        ["person_id"],
        sqlite_where=waits,
        postgresql_where=waits,
    )
    op.create_index("ix_showing_chat", "showing", ["chat_id", "message_id"])


def thanks() -> None:
    op.create_table(
        "thanks",
        sa.Column("id", number(), nullable=False),
        sa.Column("moment_id", number(), nullable=False),
        sa.Column("site_id", number(), nullable=False),
        sa.Column("person_id", number(), nullable=False),
        sa.Column("staff_id", number(), nullable=True),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("chat_id", number(), nullable=False),
        sa.Column("message_id", number(), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("at", instant(), nullable=False),
        sa.Column("edited_at", instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moment.id"], name=op.f("fk_thanks_moment_id_moment")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_thanks_site_id_site")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_thanks_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["person.id"], name=op.f("fk_thanks_staff_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thanks")),
        sa.UniqueConstraint("moment_id", name=op.f("uq_thanks_moment_id")),
    )
    op.create_index("ix_thanks_site_at", "thanks", ["site_id", "at"])
    op.create_index("ix_thanks_chat", "thanks", ["chat_id", "message_id"])
    op.create_index(op.f("ix_thanks_staff_id"), "thanks", ["staff_id"])
