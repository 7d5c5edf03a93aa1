"""Modules loaded by the first who needs them: what few ask for costs nobody else memory.

The types know the module by an import under `if TYPE_CHECKING:`; under its `else:` stands
`posters = Later("bot.flows.posters")`.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


class Later:
    """Stands for a module: its functions load it when called, anything else of it at once.

    So its functions can be put into tables without loading it.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        if not name.islower():
            return getattr(import_module(self._name), name)

        def enter(*args: object, **kwargs: object) -> object:
            verb: Callable[..., object] = getattr(import_module(self._name), name)
            return verb(*args, **kwargs)

        enter.__name__ = name
        return enter
