"""What a method works with."""

from dataclasses import dataclass

from bot.sandbox.limits import Limits
from bot.sandbox.world.state import World


@dataclass(slots=True, frozen=True)
class Context:
    """The world and the switches that concern methods."""

    world: World
    limits: Limits
