"""Loading much at once, and leaving out what is not needed."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType

UNUSED = (  # 4 MB
    "httpx",  # the library's own wire, which ours replaces
    "multiprocessing",  # APScheduler's pools of processes
    "concurrent.futures.process",
)

DOCUMENTED = ("pydantic", "sqlalchemy", "structlog", "telegram")


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


def load_library() -> None:
    """Import python-telegram-bot without what it would bring and we never use.

    An empty module answers where it is named meanwhile; who imports it afterwards gets the
    true one.
    """
    hollow = [name for name in UNUSED if name not in sys.modules]
    for name in hollow:
        sys.modules[name] = empty = ModuleType(name)
        empty.__getattr__ = lambda _: object  # type: ignore[method-assign]
    try:
        import telegram.ext  # noqa: F401, PLC0415
    finally:
        for name in hollow:
            del sys.modules[name]
    drop_documentation()


def drop_documentation() -> None:
    """Let go of what the classes of libraries tell their readers: over 1 MB."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in DOCUMENTED:
            for one in vars(module).values():
                told = isinstance(one, type) and one.__module__ == name and vars(one)["__doc__"]
                if isinstance(told, str):  # and no slot of that name
                    with suppress(TypeError):  # those written in C keep theirs
                        one.__doc__ = None
