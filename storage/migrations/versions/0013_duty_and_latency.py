"""Hours of duty and of rest, and how long an alert took from the tap until it was there."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import UtcDateTime

revision = "0013"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("post", sa.Column("duty_set_at", UtcDateTime(), nullable=True))
    for name in ("hours", "quiet", "zone"):
        op.add_column("post", sa.Column(name, sa.String(), nullable=True))
    for name in ("handed_at", "sent_at"):
        op.add_column("case", sa.Column(name, UtcDateTime(), nullable=True))
    op.add_column(
        "case",
        sa.Column("unstaffed", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
