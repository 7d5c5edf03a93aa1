"""Gestures that stand for no case: for all who were told of it, for points, for birthdays."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0022"
down_revision = "0019"

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(26), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("gift") as table:
        table.alter_column("case_id", existing_type=NUMBER, nullable=True)
        table.add_column(sa.Column("announcement_id", NUMBER, nullable=True))
        table.add_column(sa.Column("points", NUMBER, nullable=True))
        table.create_foreign_key(
            op.f("fk_gift_announcement_id_announcement"),
            "announcement",
            ["announcement_id"],
            ["id"],
        )
    with op.batch_alter_table("win_back") as table:
        table.alter_column("case_id", existing_type=NUMBER, nullable=True)
    op.add_column("announcement", sa.Column("gesture", JSON, nullable=True))
    op.add_column("announced", sa.Column("handed", sa.Boolean(), nullable=True))
    op.add_column("booking", sa.Column("birthday", sa.String(), nullable=True))
    op.add_column("regular", sa.Column("birthday", sa.String(), nullable=True))
    op.add_column("regular", sa.Column("birthday_at", INSTANT, nullable=True))
    op.add_column("regular", sa.Column("wished_in", NUMBER, nullable=True))
