"""Indexes that hold what the figures of a period are counted from."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.drop_index("ix_moment_site_recorded", "moment")
    op.create_index(
        "ix_moment_site_recorded",
        "moment",
        ["site_id", "recorded_at", "step_key", "verdict", "score"],
    )
    op.create_index("ix_gift_site_decided", "gift", ["site_id", "decided_at"])
