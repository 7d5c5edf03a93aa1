"""The lock, the project file and what is installed agree, and name no registry."""

import re
import tomllib
from importlib.metadata import distribution, version
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.readme import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = [
    Requirement(line.removesuffix(" \\"))
    for line in LOCK.splitlines()
    if line and not line.startswith((" ", "#"))
]
LOCKED = {canonicalize_name(pin.name): pin for pin in PINS}
WANTED = [
    Requirement(line)
    for line in (
        *PROJECT["project"]["dependencies"],
        *(
            one
            for extra in PROJECT["project"].get("optional-dependencies", {}).values()
            for one in extra
        ),
        *(one for group in PROJECT["dependency-groups"].values() for one in group),
    )
]


def pinned(pin: Requirement) -> str:
    (specifier,) = pin.specifier
    assert specifier.operator == "==", f"{pin} is not pinned"
    return specifier.version


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_the_lock_holds_what_the_project_asks_for(wanted: Requirement) -> None:
    pin = LOCKED[canonicalize_name(wanted.name)]
    assert wanted.specifier.contains(pinned(pin), prereleases=True)


def only_for_extras() -> set[str]:
    """Return what nobody gets who does not ask for an extra, by the lock's own remarks."""
    found: set[str] = {
        canonicalize_name(Requirement(line).name)
        for extra in PROJECT["project"].get("optional-dependencies", {}).values()
        for line in extra
    }
    entries = re.split(r"\n(?=[A-Za-z0-9])", LOCK.strip())
    for entry in entries:
        by = set(entry.partition("# via")[2].replace("#", "").split())
        if by and by <= found:
            found.add(canonicalize_name(entry.partition("==")[0]))
    return found


def here() -> list[Requirement]:
    pins = [pin for pin in PINS if pin.marker is None or pin.marker.evaluate()]
    return [pin for pin in pins if canonicalize_name(pin.name) not in only_for_extras()]


def test_what_is_installed_is_what_is_locked() -> None:
    locked = {pin.name: pinned(pin) for pin in here()}
    assert {name: version(name) for name in locked} == locked


def test_what_is_locked_asks_for_nothing_that_is_not() -> None:
    asked = {
        canonicalize_name(needed.name)
        for pin in here()
        for needed in map(Requirement, distribution(pin.name).requires or ())
        if needed.marker is None
        or any(needed.marker.evaluate({"extra": extra}) for extra in (pin.extras or {""}))
    }
    assert asked <= LOCKED.keys()


def test_every_pin_has_hashes() -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", LOCK.strip())
    assert len(entries) == len(PINS)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_no_place() -> None:
    assert "://" not in LOCK
    assert not re.search(r"^--?(i|f|index|extra|find)", LOCK, flags=re.MULTILINE)


def test_everybody_resolves_at_the_same_day_and_downloads_no_python() -> None:
    uv = PROJECT["tool"]["uv"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", uv["exclude-newer"])
    assert uv["python-downloads"] == "never"
    assert "uv.lock" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
