"""Which managers are told their week on Mondays: all, until they say no."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0021"


def upgrade() -> None:
    op.add_column(
        "post", sa.Column("mondays", sa.Boolean(), server_default=sa.true(), nullable=False)
    )
