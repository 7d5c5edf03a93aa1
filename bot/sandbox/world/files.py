"""Files with their bytes: what was sent can be fetched again."""

import base64
import hashlib
import struct
from collections import deque
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
KEPT_BYTES = 512 * 1024 * 1024
KEPT_FILES = 50_000
DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
HEAD = 32  # bytes that tell the size of all but a JPEG
JPEG = b"\xff\xd8"
MARKER = 0xFF
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
FOLDERS = {
    "photo": ("photos", "jpg"),
    "voice": ("voice", "oga"),
    "video": ("videos", "mp4"),
    "document": ("documents", "bin"),
    "sticker": ("stickers", "webp"),
    "audio": ("music", "mp3"),
    "animation": ("animations", "mp4"),
    "video_note": ("video_notes", "mp4"),
}
MIMES = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "video": "video/mp4",
    "document": "application/octet-stream",
    "sticker": "image/webp",
    "audio": "audio/mpeg",
    "animation": "video/mp4",
    "video_note": "video/mp4",
}
PREFIXES = {
    "photo": "AgACAgQAAx",
    "voice": "AwACAgQAAx",
    "video": "BAACAgQAAx",
    "document": "BQACAgQAAx",
    "sticker": "CAACAgQAAx",
    "audio": "CQACAgQAAx",
    "animation": "CgACAgQAAx",
    "video_note": "DQACAgQAAx",
}


@dataclass(slots=True)
class File:
    """Some bytes, and what they are used as."""

    id: str
    unique: str
    kind: str
    data: bytes
    path: str
    mime: str
    name: str | None
    width: int
    height: int
    facts: Json  # duration, performer, title, ...


class Files:
    """All files, by id and by path, the oldest forgotten when there are too many."""

    def __init__(self) -> None:
        self.by_id: dict[str, File] = {}
        self.by_path: dict[str, File] = {}
        self._order: deque[File] = deque()
        self._held = 0
        self._count = 0

    def add(
        self,
        kind: str,
        data: bytes,
        name: str | None = None,
        mime: str | None = None,
        facts: Json | None = None,
    ) -> File:
        """Keep some bytes as a new file."""
        self._count += 1
        number = self._count
        digest = hashlib.blake2b(data, digest_size=9, key=kind.encode()).digest()
        mark = base64.urlsafe_b64encode(struct.pack(">QI", number, len(data)) + digest)
        folder, ending = FOLDERS[kind]
        if name and "." in name:
            ending = name.rsplit(".", 1)[1].lower()
        width, height = image_size(data) or (640, 480)
        file = File(
            PREFIXES[kind] + mark.decode().rstrip("="),
            "AQAD" + base64.urlsafe_b64encode(digest).decode().rstrip("="),
            kind,
            data,
            f"{folder}/file_{number}.{_plain(ending)}",
            mime or _mime(data) or MIMES[kind],
            name,
            width,
            height,
            facts or {},
        )
        self._keep(file)
        return file

    def _keep(self, file: File) -> None:
        self.by_id[file.id] = self.by_path[file.path] = file
        self._order.append(file)
        self._held += len(file.data)
        while len(self._order) > 1 and (
            self._held > KEPT_BYTES or len(self._order) > KEPT_FILES
        ):
            old = self._order.popleft()
            self._held -= len(old.data)
            del self.by_id[old.id], self.by_path[old.path]


def _plain(ending: str) -> str:
    return "".join(sign for sign in ending if sign.isascii() and sign.isalnum())[:8] or "bin"


def _mime(data: bytes) -> str | None:
    for start, mime in (
        (b"\x89PNG\r\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"OggS", "audio/ogg"),
        (b"%PDF", "application/pdf"),
        (b"ID3", "audio/mpeg"),
    ):
        if data.startswith(start):
            return mime
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def image_size(data: bytes) -> tuple[int, int] | None:
    """Read width and height from the head of a PNG, GIF, WebP or JPEG."""
    head = data[:HEAD].ljust(HEAD, b"\0")
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return struct.unpack(">II", head[16:24])
    if head.startswith(b"GIF8"):
        return struct.unpack("<HH", head[6:10])
    if head.startswith(b"RIFF") and head[12:16] == b"VP8X":
        wide, high = (
            int.from_bytes(head[24:27], "little"),
            int.from_bytes(head[27:30], "little"),
        )
        return wide + 1, high + 1
    return _jpeg_size(data) if head.startswith(JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = len(JPEG)
    while at + 9 < len(data) and data[at] == MARKER:
        marker = data[at + 1]
        if marker in FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
