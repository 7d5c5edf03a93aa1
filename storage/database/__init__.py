"""The door to the database: functions go in, and come back when what they did is on disk."""

from storage.database.connecting import DatabaseUnusable
from storage.database.door import Database

__all__ = ["Database", "DatabaseUnusable"]
