"""Nothing in the repository is of one machine, one registry or one way of working."""

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.house.readme import ROOT

LOCKS_WITH_ADDRESSES = (
    "uv.lock",
    "pylock*.toml",
    "poetry.lock",
    "Pipfile.lock",
    "package-lock.json",
)

# Where an address in code, texts or documents may lead. Anything else is a slip: a mirror,
# a host of one machine, or a business that exists.
KNOWN_HOSTS = (
    "telegram.org", "t.me", "telegram.me", "telegram.dog",
    "github.com", "keepachangelog.com", "semver.org", "docs.astral.sh", "lit.dev",
    "www.w3.org", "json-schema.org", "spdx.org",
    "localhost", "127.0.0.1",
)  # fmt: skip
ADDRESS = re.compile(r"https?://(?:[^\s/\"'@]*@)?([^\s/:\"'`)>\\?#,;]+)")
MADE_UP = re.compile(r"(^|\.)(example|test|invalid|localhost|example\.(com|org|net))$")
# A placeholder of a template, or a host that a test makes up to see it refused.
UNFINISHED = re.compile(r"[{}<>%$*]|^[^.]*$|^\d+(\.\d+){3}$")

MACHINE = re.compile(r"(?<![\w.~}])/(root|work|home|Users)/[\w.]")
SOURCES = re.compile(
    r"index-url\W+http|find-links\W+(http|/)|registry\W+http|/simp[l]e/?[\"'\s]"
)
ORGANISED = re.compile(
    r"\b(C[E]O|sub-?agen[t]s?|as an A[I]|(helper|developer)s?'?s? sessio[n]s?|issu[e] #\d+)\b"
)


def tracked() -> list[Path]:
    """List the files of the project; on a machine without git, all that is not ignored."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        return [path for path in ROOT.rglob("*") if path.is_file() and not ignored(path)]
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def ignored(path: Path) -> bool:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    patterns = [line.strip("/") for line in lines if line and not line.startswith("#")]
    parts = path.relative_to(ROOT).parts
    return any(fnmatch(part, pattern) for part in parts for pattern in [*patterns, ".git"])


FILES = tracked()
TEXTS = {
    str(path.relative_to(ROOT)): data.decode()
    for path in FILES
    if b"\0" not in (data := path.read_bytes())
}


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in TEXTS.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_lock_with_the_addresses_of_a_registry() -> None:
    assert [
        path.name for path in FILES for name in LOCKS_WITH_ADDRESSES if fnmatch(path.name, name)
    ] == []


def known(host: str) -> bool:
    return (
        any(host == name or host.endswith(f".{name}") for name in KNOWN_HOSTS)
        or bool(MADE_UP.search(host))
        or bool(UNFINISHED.search(host))
    )


def test_every_address_leads_to_a_known_host() -> None:
    """Of the code and what goes with it; made-up customers in tests write what they like."""
    strangers = {
        (name, host)
        for name, text in TEXTS.items()
        if not name.startswith("tests/sandbox/")
        for host in ADDRESS.findall(text)
        if not known(host)
    }
    assert strangers == set()


def test_no_package_source_is_set() -> None:
    assert lines_with(SOURCES) == []


def test_no_path_of_one_machine() -> None:
    assert lines_with(MACHINE) == []


def test_no_word_about_how_the_work_is_organised() -> None:
    assert lines_with(ORGANISED) == []


@pytest.mark.parametrize("room", ["bot", "storage", "tests"])
def test_every_folder_with_code_is_a_package(room: str) -> None:
    code = {
        Path(name) for name in TEXTS if name.startswith(f"{room}/") and name.endswith(".py")
    }
    folders = {path.parent for path in code if path.parent.name != "versions"}
    assert {folder for folder in folders if folder / "__init__.py" not in code} == set()
