"""Old mistakes, to be put back one at a time: each must make a check fail."""

from collections.abc import Callable


def put_back(name: str) -> None:
    """Break this process in one way; in none without a name."""
    if name:
        BREAKAGES[name]()


BREAKAGES: dict[str, Callable[[], None]] = {}
