"""getFile."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad
from bot.sandbox.world.files import DOWNLOAD_LIMIT

Json = dict[str, Any]


def get_file(c: Context, p: Parameters) -> Json:
    """Say where a file's bytes are."""
    file = c.world.files.by_id.get(p.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    if len(file.data) > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique,
        "file_size": len(file.data),
        "file_path": file.path,
    }
