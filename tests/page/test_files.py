"""The files of the page: nothing inline, nothing from elsewhere, lit-html as published."""

import hashlib
import re
from pathlib import Path

import bot.sandbox

PAGE = Path(bot.sandbox.__file__).with_name("page")
OWN = [path for path in sorted(PAGE.iterdir()) if path.suffix in {".js", ".html", ".css"}]
# lit-html 3.3.3 as published, less the last line that names its source map.
LIT = "22115ca1002e4afc0dd2cb208f28d9c71a577a8989d4185028e26b29676e7842"
IMPORT = re.compile(r'^(?:import|\} from)[^"\n]*"([^"]+)"', re.MULTILINE)
RISKY = re.compile(
    r"""\sstyle=|\son[a-z]+=["'$]|innerHTML|outerHTML|insertAdjacentHTML|document\.write"""
    r"""|DOMParser|\beval\(|new Function|javascript:|unsafe"""
)
ELSEWHERE = re.compile(r"""["'(`]https?://(?!\$1)""")


def test_the_vendored_library_is_the_published_one_with_its_licence() -> None:
    assert hashlib.sha256((PAGE / "vendor/lit-html.js").read_bytes()).hexdigest() == LIT
    assert "BSD 3-Clause" in (PAGE / "vendor/lit-html.LICENSE").read_text(encoding="utf-8")


def test_no_file_holds_what_the_policy_forbids_or_asks_another_host() -> None:
    assert OWN
    texts = {path.name: path.read_text(encoding="utf-8") for path in OWN}
    assert {
        name: RISKY.findall(text) for name, text in texts.items() if RISKY.search(text)
    } == {}
    assert [name for name, text in texts.items() if ELSEWHERE.search(text)] == []


def test_every_module_that_is_imported_is_there() -> None:
    wanted = {
        name
        for path in OWN
        for name in IMPORT.findall(path.read_text(encoding="utf-8"))
        if path.suffix == ".js"
    }
    assert wanted
    assert [name for name in wanted if not (PAGE / name.removeprefix("/page/")).is_file()] == []
