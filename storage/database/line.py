"""One connection to the database, its session, and the transactions spoken on it."""

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

# Serialization failure, deadlock, a lock not had in time; the server is going away (57).
RETRYABLE = {"40001", "40P01", "55P03", "57P01", "57P02", "57P03"}


class Turn(Session):
    """A session inside somebody else's transaction: what uses it neither ends nor begins one.

    It lives as long as its connection and is emptied after each function; a new session a
    function costs more than all else here.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._connection = connection

    def connection(self, *_args: object, **_kwargs: object) -> Connection:
        """Return the one connection, sooner than SQLAlchemy finds it."""
        return self._connection

    def commit(self) -> None:
        """Refuse: the group commits, after all its functions."""
        raise RuntimeError("storage.database commits; a function only returns")

    def rollback(self) -> None:
        """Refuse: raising is how a function takes back what it did."""
        raise RuntimeError("storage.database rolls back; a function only raises")


class Line:
    """A connection held by one thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._dialect = connection.dialect
        self._sqlite = connection.dialect.name == "sqlite"
        raw: Any = connection.connection.dbapi_connection
        self._raw = raw
        self._cursor = raw.cursor()
        self.session = Turn(connection)

    def say(self, *statements: str) -> None:
        """Execute statements that steer the transaction; PostgreSQL hears them at once."""
        text = "; ".join(statements)
        try:
            if not self._sqlite:
                self._cursor.execute(text, prepare=False)
                return
            for statement in statements:
                self._cursor.execute(statement)
        except self._dialect.loaded_dbapi.Error as error:
            base = self._dialect.loaded_dbapi.Error
            raise DBAPIError.instance(text, None, error, base, dialect=self._dialect) from error

    def in_transaction(self) -> bool:
        """Whether what was done since BEGIN can still be committed."""
        if self._sqlite:
            return bool(self._raw.in_transaction)
        return not self._raw.closed and self._raw.info.transaction_status in (2, 3)

    def lost(self) -> bool:
        """Whether the server is gone, or has shown us out."""
        return not self._sqlite and bool(self._raw.closed)

    def again(self, error: BaseException) -> bool:
        """Whether the same work may succeed if it is simply done again."""
        cause = error.orig if isinstance(error, DBAPIError) else error
        return self.lost() or getattr(cause, "sqlstate", None) in RETRYABLE

    def forget(self) -> None:
        """Let go of every object, so that what a function returns belongs to its caller."""
        self.session.expunge_all()

    def mend(self) -> None:
        """Throw away what a failed function left in the session."""
        self.session.close()

    def close(self) -> None:
        self.session.close()
        self._connection.close()
