"""What a method works with."""

from dataclasses import dataclass

from bot.sandbox.limits import Limits
from bot.sandbox.updates.polling import Polling
from bot.sandbox.updates.webhook import Webhook
from bot.sandbox.world.state import World


@dataclass(slots=True, frozen=True)
class Context:
    """The world, the two ways updates leave it, and the switches that concern methods."""

    world: World
    limits: Limits
    polling: Polling
    webhook: Webhook
    born: float
