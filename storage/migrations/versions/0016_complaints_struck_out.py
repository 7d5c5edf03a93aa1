"""Why a complaint was struck out of the register, and by whom."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0014"


def upgrade() -> None:
    with op.batch_alter_table("complaint") as table:
        table.add_column(sa.Column("struck", sa.String(), nullable=True))
        number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
        table.add_column(sa.Column("struck_by", number, nullable=True))
        table.create_foreign_key("complaint_struck_by_fkey", "person", ["struck_by"], ["id"])
