"""Loading much at once, and leaving out what is not needed."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


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


def load_library_without_httpx() -> None:
    """Import python-telegram-bot without the client it would bring, which our wire replaces.

    It holds 2 MB. The library names it in annotations, which an empty module answers; who
    imports httpx afterwards gets the true one.
    """
    if "httpx" in sys.modules:
        return
    hollow = ModuleType("httpx")
    hollow.__getattr__ = lambda _: object  # type: ignore[method-assign]
    sys.modules["httpx"] = hollow
    try:
        import telegram.ext  # noqa: F401, PLC0415
    finally:
        del sys.modules["httpx"]
