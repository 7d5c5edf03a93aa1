"""A database that can't be used says how to mend it, and is not replaced by an empty one."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage import migrate
from storage.database import Database, DatabaseUnusable
from tests.postgres import free_port


def refusal(url: str) -> str:
    with pytest.raises(DatabaseUnusable) as refused:
        Database.open(url)
    return str(refused.value)


@pytest.mark.parametrize("url", ["", "hotel", "mysql://h/d", "sqlite://", "sqlite:///:memory:"])
def test_an_address_we_do_not_understand_names_those_we_do(url: str) -> None:
    assert "sqlite:///folder/file.db or postgresql://" in refusal(url)


def test_a_damaged_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    file.write_bytes(b"not a database at all" * 500)
    before = file.read_bytes()
    url = f"sqlite:///{file}"
    assert "put it back from a backup" in refusal(url)
    with pytest.raises(DatabaseUnusable, match="damaged"):
        migrate.upgrade(url)
    assert file.read_bytes() == before


def test_a_file_that_vanished_beside_its_journal_is_missed(tmp_path: Path) -> None:
    file, journal = tmp_path / "bot.db", tmp_path / "bot.db-wal"
    journal.write_bytes(b"what was acknowledged last")
    for said in ("missing", "empty"):
        assert said in refusal(f"sqlite:///{file}")
        assert journal.read_bytes()
        file.write_bytes(b"")


def test_a_folder_is_asked_for(tmp_path: Path) -> None:
    assert "create it" in refusal(f"sqlite:///{tmp_path}/none/bot.db")
    assert "is a folder" in refusal(f"sqlite:///{tmp_path}")


@contextmanager
def nobody() -> Iterator[None]:
    """Go on without root's rights, which no file mode stops."""
    if os.geteuid() == 0:
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        yield


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_file_or_folder_that_is_read_only_is_named(
    sqlite_template: Path, file_mode: int, folder_mode: int
) -> None:
    folder = Path(tempfile.mkdtemp())  # pytest's own folders are closed to others
    try:
        file = folder / "bot.db"
        shutil.copy(sqlite_template, file)
        file.chmod(file_mode)
        folder.chmod(folder_mode)
        with nobody():
            assert "cannot be written to" in refusal(f"sqlite:///{file}")
    finally:
        folder.chmod(0o777)
        shutil.rmtree(folder)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    said = refusal(f"postgresql://ana:s3cret@127.0.0.1:{free_port()}/hotel")
    assert "PostgreSQL at 127.0.0.1" in said
    assert "s3cret" not in said
