"""Whether a cycle that was changed in the chat could stand in a file, too."""

from bot.cycles import reader
from bot.cycles.sheet import CycleError
from bot.cycles.writer import write
from bot.domain.cycle import Cycle


def wrong(cycle: Cycle) -> str | None:
    """Return what the reader of files would say against a cycle, if anything."""
    try:
        reader.read(write(cycle))
    except CycleError as error:
        return "; ".join(dict.fromkeys(one.message for one in error.findings[:2]))
    return None
