"""The import contracts hold, and each of them complains when it is broken on purpose."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.readme import ROOT

LINTER = Path(sys.executable).with_name("lint-imports")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]

# (contract, who must not, import what): each is planted in a module of its own.
PLANTS = [
    ("packages", "storage.queries", "bot.clock"),
    ("rooms", "bot.clock", "bot.texts"),
    ("rooms", "bot.cycles", "bot.flows"),
    ("rooms", "bot.domain", "bot.texts"),
    ("rooms", "bot.engine", "bot.web"),
    ("rooms", "bot.flows", "bot.pictures"),
    ("rooms", "bot.flows", "bot.telegram"),
    ("rooms", "bot.jobs", "bot.engine"),
    ("rooms", "bot.pictures", "bot.flows"),
    ("rooms", "bot.telegram", "bot.jobs"),
    ("rooms", "bot.web", "bot.bootstrap"),
    ("shelves", "storage.queries", "storage.migrations"),
    ("shelves", "storage.tables", "storage.database"),
    ("shelves", "storage.tables", "storage.queries"),
    ("domain", "bot.domain", "asyncio"),
    ("domain", "bot.domain", "bot.clock"),
    ("domain", "bot.domain", "logging"),
    ("domain", "bot.domain", "os"),
    ("domain", "bot.domain", "sqlmodel"),
    ("domain", "bot.domain", "storage.database"),
    ("domain", "bot.domain", "storage.queries"),
    ("domain", "bot.domain", "storage.tables"),
    ("sandbox", "bot.sandbox", "aiogram"),
    ("sandbox", "bot.sandbox", "bot.clock"),
    ("sandbox", "bot.sandbox", "bot.telegram"),
    ("sandbox", "bot.sandbox", "storage"),
    ("sandbox", "bot.sandbox", "telegram"),
    ("speech", "bot.flows", "asyncio"),
    ("speech", "bot.flows", "bot.texts"),
    ("wire", "bot.flows", "telegram"),
    ("wire", "bot.jobs", "aiohttp"),
    ("wire", "bot.jobs", "telegram"),
    ("wire", "bot.web", "telegram"),
    ("wire", "storage", "telegram"),
    ("sql", "bot.flows", "sqlalchemy"),
    ("sql", "bot.jobs", "sqlalchemy"),
    ("rows", "bot.telegram", "storage.queries"),
    ("drawing", "bot.flows", "segno"),
    ("drawing", "bot.jobs", "reportlab"),
    ("drawing", "bot.telegram", "resvg_py"),
    ("drawing", "bot.texts", "PIL"),
    ("handlers", "bot.telegram.handlers", "bot.telegram.handlers"),
]


def lint(folder: Path) -> str:
    done = subprocess.run(
        [LINTER, "--no-cache", "--config", "pyproject.toml"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"},
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of both packages in which every bad import stands, and a stray room."""
    copy = tmp_path_factory.mktemp("spoilt")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in ("bot", "storage"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("*.pyc"))
    for number, (_, importer, imported) in enumerate(PLANTS):
        plant(copy, importer, f"bad{number}", f"import {target(copy, imported)}\n")
    plant(copy, "bot.domain", "hen", "import bot.domain.egg\n")
    plant(copy, "bot.domain", "egg", "import bot.domain.hen\n")
    plant(copy, "bot", "utils", "")
    return copy


def target(copy: Path, name: str) -> str:
    """Make sure that what is to be imported exists, and return the name to import."""
    path = copy / Path(*name.split("."))
    if name.partition(".")[0] not in {"bot", "storage"} or path.with_suffix(".py").is_file():
        return name
    plant(copy, name, "planted", "")
    return f"{name}.planted"


def plant(copy: Path, room: str, name: str, code: str) -> None:
    folder = copy / Path(*room.split("."))
    if folder.with_suffix(".py").is_file():  # a room of one module gets the line itself
        with folder.with_suffix(".py").open("a") as module:
            module.write(code)
        return
    folder.mkdir(parents=True, exist_ok=True)
    for package in (folder, *folder.parents):
        if package == copy:
            break
        (package / "__init__.py").touch()
    (folder / f"{name}.py").write_text(code)


@pytest.fixture(scope="module")
def complaints(spoilt: Path) -> dict[str, str]:
    """Return what the linter says about the spoilt copy, by contract."""
    said = lint(spoilt)
    kinds = {contract["id"]: contract["name"] for contract in CONTRACTS}
    summary, _, details = said.partition("Broken contracts")
    assert [name for name in kinds.values() if f"{name} BROKEN" not in summary] == [], said
    starts = {kind: details.index(f"\n{name}\n") for kind, name in kinds.items()}
    ends = [*sorted(starts.values())[1:], len(details)]
    ranked = sorted(starts, key=starts.__getitem__)
    return {kind: details[starts[kind] : end] for kind, end in zip(ranked, ends, strict=True)}


def test_the_contracts_are_kept() -> None:
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in lint(ROOT)


@pytest.mark.parametrize(("contract", "importer", "imported"), PLANTS)
def test_a_bad_import_is_found(
    contract: str, importer: str, imported: str, complaints: dict[str, str]
) -> None:
    number = PLANTS.index((contract, importer, imported))
    culprit = rf"{importer}(\.bad{number})? -> {imported}(\.planted)? "
    assert re.search(culprit, complaints[contract]), complaints[contract]


def test_a_ring_of_siblings_is_found(complaints: dict[str, str]) -> None:
    assert ".egg" in complaints["cycles"]
    assert ".hen" in complaints["cycles"]


def test_a_room_without_a_place_is_found(complaints: dict[str, str]) -> None:
    assert "utils" in complaints["rooms"]


def test_every_contract_is_broken_once() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {
        *(kind for kind, *_ in PLANTS),
        "cycles",
    }
