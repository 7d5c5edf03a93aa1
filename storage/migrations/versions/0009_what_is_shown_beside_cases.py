"""What the staff are shown of a customer without a case is found by its place."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0005"
SHOWN = "kind = 'to_staff' AND case_id IS NULL"


def upgrade() -> None:
    op.create_index(
        "ix_outbox_shown",
        "outbox",
        ["chat_id", "message_id"],
        unique=False,
        sqlite_where=sa.text(SHOWN),
        postgresql_where=sa.text(SHOWN),
    )
