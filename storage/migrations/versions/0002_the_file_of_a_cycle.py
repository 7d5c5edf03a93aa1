"""The file of a cycle."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("cycle_version", sa.Column("source", sa.String(), nullable=True))
