"""Changes of a cycle from the chat."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0006"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def upgrade() -> None:
    document = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
    op.create_table(
        "cycle_draft",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("site_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("base_id", NUMBER, nullable=True),
        sa.Column("origin", sa.String(32), nullable=False),
        sa.Column("edit", document, nullable=True),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("made_id", NUMBER, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name="fk_cycle_draft_site_id_site"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_cycle_draft_person_id_person"
        ),
        sa.ForeignKeyConstraint(
            ["base_id"], ["cycle_version.id"], name="fk_cycle_draft_base_id_cycle_version"
        ),
        sa.ForeignKeyConstraint(
            ["made_id"], ["cycle_version.id"], name="fk_cycle_draft_made_id_cycle_version"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_cycle_draft"),
    )
    op.create_index("ix_cycle_draft_person_id", "cycle_draft", ["person_id"])
    op.create_index("ix_cycle_draft_made_id", "cycle_draft", ["made_id"])
    op.create_table(
        "awaited",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("site_id", NUMBER, nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("details", document, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_awaited_person_id_person"
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name="fk_awaited_site_id_site"),
        sa.PrimaryKeyConstraint("id", name="pk_awaited"),
        sa.UniqueConstraint("person_id", name="uq_awaited_person_id"),
    )
