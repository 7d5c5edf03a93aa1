"""What every test may ask for; each plugin says what it gives."""

import asyncio
from collections.abc import Callable

from hypothesis import HealthCheck, settings

from bot.bootstrap.verbs import loops

pytest_plugins = ["tests.postgres", "tests.databases"]

# A busy machine is slow, not wrong.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run every test on the event loop that the bot runs on."""
    return {"ours": loops() or asyncio.new_event_loop}
