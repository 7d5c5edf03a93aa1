"""Passers-by, the outcome of a journey, and who scanned which code when."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0008"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")
ACTIVE = sa.text("state = 'active'")


def upgrade() -> None:
    op.add_column(
        "journey", sa.Column("by_scan", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("journey", sa.Column("outcome", sa.String(32), nullable=True))
    op.add_column("journey", sa.Column("outcome_score", NUMBER, nullable=True))
    op.add_column("journey", sa.Column("complained_at", MOMENT, nullable=True))
    op.drop_index("ux_journey_active", table_name="journey")
    op.create_index(
        "ux_journey_active",
        "journey",
        ["person_id", "site_id", "cycle_id"],
        unique=True,
        sqlite_where=ACTIVE,
        postgresql_where=ACTIVE,
    )
    op.create_table(
        "scan",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("link_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("refused", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name=op.f("fk_scan_link_id_link")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_scan_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan")),
    )
    op.create_index("ix_scan_link_at", "scan", ["link_id", "at"])
    op.create_index("ix_scan_person_at", "scan", ["person_id", "at"])
