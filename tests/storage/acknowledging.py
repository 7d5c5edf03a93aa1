"""A process to be killed: writes updates and prints each number once it is on disk."""

import asyncio
import itertools
import os
import signal
import sys

from storage.database import Database
from tests.storage.rows import put


async def main(url: str, first: int, dies_at: str) -> None:
    db = Database.open(url)
    numbers = itertools.count(first)

    def die(point: str) -> None:
        if point == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    db.failpoint = die

    async def caller() -> None:
        for number in numbers:
            await db.write(put, number)
            print(number, flush=True)  # noqa: T201 - this is the acknowledgement

    await asyncio.gather(*(caller() for _ in range(8)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
