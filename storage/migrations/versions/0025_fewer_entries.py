"""Indexes that hold only the rows that are looked for by them: a tap writes fewer entries."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

KEPT = (
    ("ix_outbox_case", "outbox", "case_id", "case_id IS NOT NULL"),
    ("ix_outbox_later", "outbox", "due_at", "state = 'pending' AND due_at > created_at"),
    ("ix_followup_case", "followup", "case_id", "case_id IS NOT NULL"),
    ("ix_followup_question", "followup", "question_id", "question_id IS NOT NULL"),
)


def upgrade() -> None:
    for name, table, column, rows in KEPT:
        op.drop_index(name, table)
        op.create_index(
            name,
            table,
            [column],
            unique=False,
            sqlite_where=sa.text(rows),
            postgresql_where=sa.text(rows),
        )
