"""The one place that asks what time it is."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Aware UTC time, which the sandbox and rehearsals may put forward."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return datetime.now(UTC) + self._offset

    def set_offset(self, offset: timedelta) -> None:
        """Run `offset` ahead of the machine's clock, and tell whoever waits for a time."""
        if offset != self._offset:
            self._offset = offset
            for listener in self._listeners:
                listener()

    @property
    def offset(self) -> timedelta:
        """How far this clock runs ahead of the machine's."""
        return self._offset

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the clock is put forward."""
        self._listeners.append(listener)
