"""A private PostgreSQL server for the tests, from Debian's package, gone when they are."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

DEBIAN = Path("/usr/lib/postgresql")
USER = "postgres"  # of the system, made by Debian's package, and of the server
PATIENCE = 60.0  # seconds until the server must answer: initdb syncs, the machine may be busy


class MissingServerError(Exception):
    """No PostgreSQL server is installed on this machine."""


@dataclass
class Server:
    """A running server; every database it hands out is a copy of a template."""

    port: int
    password: str = field(repr=False)
    _wiping: dict[str, psycopg.Connection] = field(default_factory=dict)

    def url(self, database: str) -> str:
        """Return the address as SQLAlchemy writes it."""
        return f"postgresql+psycopg://{USER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str = "template0") -> str:
        """Make `database` as a copy of `template` and return its address."""
        self._run("CREATE DATABASE {} TEMPLATE {}", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Throw `database` away; for those who make so many that the disk would fill."""
        self._run("DROP DATABASE {} WITH (FORCE)", database)

    def leave(self, database: str) -> None:
        """Put out whoever still holds a connection to `database`.

        Its files stay until the server goes: DROP DATABASE waits for a checkpoint, and a
        second for each test would double what the suite takes.
        """
        with self._connect() as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                [database],
            )

    def wipe(self, database: str) -> None:
        """Put out whoever is still at something in `database`, and empty its tables.

        A database for each test would take half a second to make; this takes a thirtieth.
        """
        connection = self._wiper(database)
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND state <> 'idle'"
        )
        named = connection.execute(
            "SELECT tablename FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
        )
        with connection.transaction():
            for (name,) in named.fetchall():
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
        connection.execute("SELECT setval(seqrelid, seqstart, false) FROM pg_sequence")

    def _wiper(self, database: str) -> psycopg.Connection:
        """Return the connection that wipes, or another if a test cut that one, too."""
        known = self._wiping.get(database)
        if known is not None:
            try:
                known.execute("SELECT 1")
            except psycopg.OperationalError:
                known.close()
            else:
                return known
        self._wiping[database] = connection = self._connect(database)
        connection.execute("SET session_replication_role = replica")  # deletes in any order
        return connection

    def hang_up(self) -> None:
        for connection in self._wiping.values():
            connection.close()

    def answers(self) -> bool:
        """Say whether the server takes connections yet."""
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, command: str, *names: str) -> None:
        with self._connect() as connection:
            connection.execute(sql.SQL(command).format(*map(sql.Identifier, names)))

    def _connect(self, database: str = USER) -> psycopg.Connection:
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=USER,
            password=self.password,
            dbname=database,
            autocommit=True,
            connect_timeout=5,
        )


def binaries() -> Path:
    """Return the folder of the newest server that is installed."""
    found = sorted(DEBIAN.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    if elsewhere := shutil.which("postgres"):
        return Path(elsewhere).resolve().parent
    raise MissingServerError("no PostgreSQL server here: apt-get install postgresql")


def unprivileged(*command: str | Path) -> list[str]:
    """Return `command` so that it neither runs as root nor outlives this process.

    PostgreSQL refuses to run as root. The signal on the parent's death reaches the server
    even when the tests are killed with -9.
    """
    change = ["setpriv", "--pdeathsig", "QUIT"]
    if os.geteuid() == 0:
        change += [f"--reuid={USER}", f"--regid={USER}", "--init-groups"]
    return [*change, *map(str, command)]


def free_port() -> int:
    """Return a port of loopback that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server of our own in a folder of its own, with the durability of a real one."""
    there = binaries()
    # Not pytest's tmp_path: that one is closed to the system's other users.
    home = Path(tempfile.mkdtemp(prefix="pg-"))
    server = Server(port=free_port(), password=secrets.token_hex(16))
    try:
        initialise(there, home, server.password)
        with (
            (home / "log").open("w") as log,
            running(there, home, server.port, log.fileno()) as it,
        ):
            wait_for(server, it, home / "log")
            yield server
    finally:
        server.hang_up()
        shutil.rmtree(home, ignore_errors=True)


def initialise(there: Path, home: Path, password: str) -> None:
    (home / "password").write_text(password)
    if os.geteuid() == 0:
        for path in (home, home / "password"):
            shutil.chown(path, USER, USER)
    account = ("-U", USER, "--pwfile", home / "password", "-A", "scram-sha-256")
    kind = ("-E", "UTF8", "--locale", "C.UTF-8")
    # The server syncs what it writes; nobody needs this folder after the machine went down.
    command = unprivileged(there / "initdb", "-N", "-D", home / "data", *account, *kind)
    made = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    if made.returncode:
        raise RuntimeError(f"initdb failed:\n{made.stdout}\n{made.stderr}")


@contextmanager
def running(there: Path, home: Path, port: int, log: int) -> Iterator[subprocess.Popen[bytes]]:
    options = {
        "listen_addresses": "127.0.0.1",
        "max_connections": "200",
        "port": str(port),
        "unix_socket_directories": str(home),
        "shared_buffers": "64MB",
    }
    settings = [f"--{name}={value}" for name, value in options.items()]
    command = unprivileged(there / "postgres", "-D", home / "data", *settings)
    process = subprocess.Popen(
        command, cwd=home, stdin=subprocess.DEVNULL, stdout=log, stderr=log
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGQUIT)  # to PostgreSQL: stop as you are, nobody comes back
        process.wait(PATIENCE)


def wait_for(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not server.answers():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}")
        time.sleep(0.05)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """Start a server at the first test that wants one; skip loudly where there is none."""
    try:
        with serving() as server:
            yield server
    except MissingServerError as missing:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"NOT RUN ON POSTGRESQL: {missing}")
