"""Our bot as `python -m bot run` starts it, but with no limit on what leaves.

Not on the whole, and not for a chat or a group either: that is not set from outside, since
Telegram itself has these limits.
"""

import asyncio

from bot.bootstrap import setup, terminal, verbs
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.domain.budget import Budget
from bot.settings import read


async def run() -> None:
    settings = read()
    terminal.logs(settings)
    db = await setup.database(settings)
    bot = Bot(settings, db, Clock())
    bot.deliver._budget = Budget(per_second=0, per_chat=0, per_group=0)
    await bot.run(verbs.stop_on_signals())
    await db.close()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=verbs.loops()) as runner:
        runner.run(run())
