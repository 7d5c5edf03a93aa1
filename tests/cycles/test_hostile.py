"""Hostile files are refused at once and at little cost, in a process of its own."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cycles.parsing import LARGEST
from tests.house.readme import ROOT

MOST_SECONDS = 1.0  # of the processor: the machine may be busy with other things
MOST_MEGABYTES = 100

FILES: dict[str, str] = {
    "a billion laughs": "a: &a [x, x]\n"
    + "".join(
        f"{new}: &{new} [*{old}, *{old}]\n"
        for old, new in zip("abcdefg", "bcdefgh", strict=True)
    ),
    "an alias of itself": "a: &a [*a]",
    "brackets": "[" * LARGEST,
    "braces": "{" * LARGEST,
    "dashes": "- " * (LARGEST // 2),
    "deep maps": "".join(" " * deep + "a:\n" for deep in range(450)),
    "many parts": "a: [" + "b, " * 40_000 + "]",
    "many fields": "".join(f"k{number}: 1\n" for number in range(11_000)),
    "one field often": "key: a\n" * 18_000,
    "many wrong languages": "languages: [" + "xx, " * 30_000 + "]",
    "many steps": "steps:\n" + "  - {}\n" * 18_000,
    "steps that wait for each other": "steps:\n"
    + "".join(f"  - key: s{n}\n    when: +1m after s{n + 1}\n" for n in range(2_400)),
    "one word": "key: " + "x" * (LARGEST - 10),
    "many words": "key: " + "x " * (LARGEST // 2 - 10),
    "a long name": "x" * (LARGEST - 10) + ": 1",
    "a long duration": "closes after: " + "1m " * 40_000,
    "a large number": "closes after: " + "1" * (LARGEST - 20) + "d",
    "long hours": "opening hours: {mon: '" + "01:00-02:00, " * 9_000 + "'}",
    "many days": "opening hours:\n  " + "mon," * 30_000 + "x: closed",
    "comments": "#\n" * (LARGEST // 2),
    "empty lines": "\n" * LARGEST,
    "tabs": "\ta: 1\n" * 20_000,
    "broken lines": "a: b: c\n" * 15_000,
    "broken lines apart": "k: 1\n" * 4_000 + "a: b: c\nk: 1\nk: 1\n" * 300,
    "broken lines after long ones": "k: " + "x " * 14_000 + "\n" + "a: b: c\nk: 1\n# no\n" * 20,
    "everything by tabs": "k:\n" + "\ta: 1\n" * 90 + "k: " + "x " * 14_000,
    "a quote without an end": 'a: "' + "x" * (LARGEST - 10),
    "an object": "key: !!python/object/apply:os.system [echo]",
    "a sign beyond Unicode": 'key: "\\UFFFFFFFF"',
    "a lone half of a sign": 'key: "\\uD800"',
    "a version of YAML": "%YAML " + "9" * 5_000 + ".1\n---\nkey: a",
    "zeros": "\0" * LARGEST,
    "more than is allowed": "x" * 50_000_000,
}
PROGRAM = """
    import os, re, resource, sys, time
    from pathlib import Path
    from bot.cycles import reader

    def read():
        room = 600 * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (room, room))
        began = time.process_time()
        try:
            reader.read(reader.text_of("-"))
        except reader.CycleError as wrong:
            findings = len(wrong.findings)
        spent = time.process_time() - began
        # Not ru_maxrss, which a child inherits from the process that started it.
        peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
        print(findings, spent, int(peak) / 1024, flush=True)

    for path in sys.stdin:
        child = os.fork()
        if child == 0:
            os.dup2(os.open(path.strip(), os.O_RDONLY), 0)
            read()
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            print(flush=True)
"""


@pytest.fixture(scope="module")
def reading() -> Iterator[subprocess.Popen[str]]:
    """Start what forks for each file: all but the reading is done once."""
    program = [sys.executable, "-c", textwrap.dedent(PROGRAM)]
    pipe = subprocess.PIPE
    with subprocess.Popen(program, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        yield process


@pytest.mark.parametrize("why", FILES)
def test_a_hostile_file_is_refused_at_little_cost(
    why: str, reading: subprocess.Popen[str], tmp_path: Path
) -> None:
    file = tmp_path / "hostile.yaml"
    file.write_bytes(FILES[why].encode())
    assert reading.stdin is not None
    assert reading.stdout is not None
    reading.stdin.write(f"{file}\n")
    reading.stdin.flush()
    findings, seconds, megabytes = map(float, reading.stdout.readline().split())
    assert 1 <= findings <= 100
    assert seconds <= MOST_SECONDS
    assert megabytes <= MOST_MEGABYTES
