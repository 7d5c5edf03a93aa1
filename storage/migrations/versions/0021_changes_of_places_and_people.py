"""Changes of a place and its people that wait to be confirmed; where each audited act was."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import UtcDateTime

revision = "0021"
down_revision = "0025"
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = ("case", "complaint", "journey", "gift", "announcement")  # each has its site


def about(column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_proposal_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def upgrade() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("site_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        about("site_id", "site"),
        about("person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index(op.f("ix_proposal_site_id"), "proposal", ["site_id"])
    op.create_index(op.f("ix_proposal_person_id"), "proposal", ["person_id"])
    with op.batch_alter_table("audit") as audit:
        audit.add_column(sa.Column("site_id", NUMBER, nullable=True))
        audit.create_foreign_key(op.f("fk_audit_site_id_site"), "site", ["site_id"], ["id"])
    op.create_index("ix_audit_site_id_id", "audit", ["site_id", "id"])
    op.create_index("ix_audit_actor_id_id", "audit", ["actor_id", "id"])
    place_what_is_there()


def place_what_is_there() -> None:
    """Say of each act so far at which place it was, where its object tells."""
    op.execute(
        "UPDATE audit SET site_id = (SELECT site.id FROM site"
        " WHERE 'site:' || site.key = audit.object) WHERE object LIKE 'site:%'"
    )
    for kind in KINDS:
        op.execute(
            f'UPDATE audit SET site_id = (SELECT one.site_id FROM "{kind}" AS one'  # noqa: S608
            f" WHERE one.id = CAST(substr(audit.object, {len(kind) + 2}) AS BIGINT))"
            f" WHERE object LIKE '{kind}:%'"
        )
