"""Rights: anybody presses any button in any state, and what is not theirs changes nothing.

Towns live for a while; then people of every kind press buttons that were never shown to them,
with numbers and values of others. Whose a button is, is written down apart from the product.
Every table is compared, the outbox too; only the inbox, the audit and the presser's own row may
differ, and the audit has the refusal. `RIGHTS_PRESSES=10000` takes the whole size.
"""

import os
import random
import shutil
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bot.flows import sites, team
from bot.flows.people import Who
from bot.telegram.buttons import VERBS, read
from storage.vocabulary import Role
from tests.databases import sqlite_address
from tests.life.phones import Phones
from tests.life.straight import Straight
from tests.life.town import BEGIN, GROUP, SOL, STAFF, Town, founded
from tests.life.walk import Walk
from tests.life.whose import THINGS, WHOSE, judge

PRESSES = int(os.environ.get("RIGHTS_PRESSES", "400"))
SEED = int(os.environ.get("RIGHTS_SEED", "1"))
LIVED, PRESSED = 60, 200  # steps of a town before, and presses after
RITA, STRANGER = 510_057, 7_777_777
FREE = {"inbox", "audit"}
VALUES = ("", "0", "1", "2", "yes", "no", "list", "done", "send", "stop", "take", "answer")
CODES = {one.code: verb for verb, one in VERBS.items()}


@pytest.mark.long
async def test_nobody_changes_what_is_not_theirs(sqlite_template: Path, tmp_path: Path) -> None:
    template = tmp_path / "town.db"
    shutil.copyfile(sqlite_template, template)
    codes = await founded(sqlite_address(template))
    await left(sqlite_address(template))
    refused: Counter[str] = Counter()
    for seed in range(SEED, SEED + max(PRESSES // PRESSED, 1)):
        path = tmp_path / f"rights{seed}.db"
        shutil.copyfile(template, path)
        town = Town(sqlite_address(path))
        await town.begin()
        walk = Walk(town, codes, seed)
        for _ in range(LIVED):
            await walk.step()
        town.db.doom, town.phones.doubts = None, []
        refused += await pressed(town, seed)
        await town.close()
    assert len(refused) >= min(12, PRESSES // 50), refused


async def left(url: str) -> None:
    """Let Rita have worked here."""
    db = Straight(url)

    def joins(session: Any) -> None:
        rita = Who(RITA, "Rita", "es", 98)
        team.join(
            session, rita, sites.invitation(session, SOL, Role.MANAGER, None, BEGIN), BEGIN
        )

    await db.write(joins)
    raw: sqlite3.Connection = db.line._raw
    gone = "(SELECT id FROM person WHERE telegram_id = ?)"
    raw.execute(f"UPDATE post SET revoked_at = granted_at WHERE person_id = {gone}", (RITA,))
    await db.close()


async def pressed(town: Town, seed: int) -> Counter[str]:
    """Let people press what they like; return how often which button was refused."""
    dice, refused = random.Random(seed), Counter[str]()
    raw: sqlite3.Connection = town.db.line._raw
    values = seen(town.phones)
    for _ in range(PRESSED):
        actor = dice.choice([*STAFF, *STAFF, RITA, STRANGER, *town.customers])
        known = [verb for verb in WHOSE if values[verb] and most(raw, WHOSE[verb][0])]
        verb = dice.choice(known if known and dice.random() < 0.8 else list(WHOSE))
        ref = dice.randint(
            1, most(raw, WHOSE[verb][0]) + (dice.random() < 0.1 or verb not in known)
        )
        fitting = values[verb] if values[verb] and dice.random() < 0.9 else VALUES
        value = dice.choice(fitting)
        said = judge(raw, actor, verb, ref)
        before, lines = everything(raw, actor), noted(raw)
        update = await town.presses(actor, GROUP, 5, VERBS[verb].write(ref, value))
        what = f"seed {seed}: {actor} presses {verb} of {ref} with {value!r}"
        if said.may:
            await town.settle()
            continue
        after = everything(raw, actor)
        differs = {name for name in after if after[name] != before[name]}
        if not said.there:  # what is gone may be told so
            differs -= {"outbox"}
        assert not differs, f"{what}: {differs} changed"
        assert str(update) in town.phones.answers, f"{what}: nobody was answered"
        if said.there and value in values[verb]:  # else it is malformed, and gone
            refused[verb] += 1
            told = town.phones.answers[str(update)]
            assert noted(raw) > lines, f"{what}: not noted, told {told}"
    return refused


def seen(phones: Phones) -> dict[str, list[str]]:
    """Return the values that each button was shown with."""
    found: dict[str, list[str]] = {verb: [] for verb in VERBS}
    for chat in phones.shown:
        for bubble in phones.bubbles(chat):
            for data in bubble.buttons:
                found[CODES[data.split(".")[0]]].append(read(data)[1])
    return found


def most(raw: sqlite3.Connection, thing: str) -> int:
    """Return the greatest number of a kind of thing."""
    table = THINGS[thing].partition(" FROM ")[2].split()[0]
    (number,) = raw.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
    return int(number)


def everything(raw: sqlite3.Connection, actor: int) -> dict[str, list[Any]]:
    """Return all rows of all tables, but for what any press may add."""
    names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = {
        name: raw.execute(f'SELECT * FROM "{name}"').fetchall()
        for (name,) in names
        if name not in FREE
    }
    others = raw.execute("SELECT * FROM person WHERE telegram_id != ?", (actor,)).fetchall()
    return {**found, "person": others}


def noted(raw: sqlite3.Connection) -> int:
    """Return how many refusals the audit has."""
    (lines,) = raw.execute("SELECT count(*) FROM audit WHERE act = 'refused'").fetchone()
    return int(lines)
