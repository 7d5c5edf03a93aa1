"""From which chances words are taken for something; a site may set its own."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from bot.errors import BadInputError


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Chances, from 0 to 1: of bitter, but for the last."""

    bitter: float = 0.40  # from here on it is bitter
    doubt: float = 0.20  # from here on a tap decides, or a person if nobody taps
    mixed: float = 0.80  # from here on words beside the best score are worth a note
    sure: float = 0.70  # of anything but bitter: below, a tap is asked for

    def but(self, given: Mapping[str, float]) -> "Thresholds":
        """Return these with some set anew, if they still make sense together."""
        known = {one.name for one in fields(self)}
        if not given.keys() <= known:
            raise BadInputError("thresholds.how")
        new = replace(self, **given)
        if not 0 < new.doubt <= new.bitter <= new.mixed <= 1 or not 0 < new.sure <= 1:
            raise BadInputError("thresholds.how")
        return new

    def named(self) -> dict[str, float]:
        return asdict(self)


USUAL = Thresholds()
