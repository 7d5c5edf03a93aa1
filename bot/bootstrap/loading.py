"""Loading much at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Import without looking for rubbish in between, which is a sixth of it.

    What came in stays for good: later searches pass it over.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
