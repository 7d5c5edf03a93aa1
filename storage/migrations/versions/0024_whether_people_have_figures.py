"""Whether managers of a place read figures of single people."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.add_column(
        "site",
        sa.Column("people_figures", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
