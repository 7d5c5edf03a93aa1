"""Takes updates from the receiver to the dispatch, by whatever engine carries them."""

from collections.abc import Sequence

from sqlmodel import Session

from bot.jobs.carrier import Carrier, Load, LoadKind
from bot.telegram.dispatch import Dispatch
from bot.telegram.receiver import Received
from storage.vocabulary import Lane

HELD = 8_000_000  # characters of updates in memory; in a flood the rest stays on disk


class Updates:
    """What the receiver tells of updates it kept, before and after they are committed."""

    def __init__(self, carrier: Carrier, dispatch: Dispatch) -> None:
        self._carrier = carrier
        self._dispatch = dispatch
        self._held = 0  # characters
        carrier.employ(LoadKind.UPDATE, self.carry)

    def hand(self, session: Session, received: Sequence[Received]) -> None:
        """Give them to the engine inside the transaction that keeps them."""
        self._carrier.hand(session, [load_of(update) for update in received])

    def handed(self, received: Sequence[Received]) -> None:
        """Tell the engine that they are kept."""
        self._carrier.handed([self._counted(load_of(update)) for update in received])

    async def carry(self, load: Load) -> float | None:
        again = await self._dispatch.handle(load.id, load.body)
        if again is None and load.body is not None:
            self._held -= len(load.body)
        return again

    def _counted(self, load: Load) -> Load:
        if load.body is None:
            return load
        if self._held >= HELD:
            return Load(load.kind, load.id, load.key, load.lane)
        self._held += len(load.body)
        return load


def load_of(update: Received) -> Load:
    """Return an update's load; taps are hurried, words can wait a moment."""
    lane = Lane.ALERT if update.tap else Lane.REPLY
    return Load(LoadKind.UPDATE, update.update_id, update.person_key, lane, update.body)
