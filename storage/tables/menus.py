"""Menus: which commands each chat was last told that it has."""

from sqlmodel import Field, SQLModel


class Menu(SQLModel, table=True):
    """What one scope of commands was last told, so that it is told once a change."""

    key: str = Field(primary_key=True)  # "private:es", or "chat:" and its number
    told: str  # whose commands, in which language, of which texts
