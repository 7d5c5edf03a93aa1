"""Files as a message describes them, and made-up bytes where a person sends none."""

import struct
import zlib
from typing import Any

from bot.sandbox.world.files import File
from bot.sandbox.world.state import World

Json = dict[str, Any]
SIDES = (("s", 90), ("m", 320), ("x", 800), ("y", 1280))


def describe(world: World, file: File) -> Json:
    """Return the content field of a message that carries the file."""
    if file.kind == "photo":
        return {"photo": photo_sizes(world, file)}
    about: Json = {
        "file_id": file.id,
        "file_unique_id": file.unique,
        "file_size": len(file.data),
    }
    if file.kind in {"document", "audio", "video", "animation"}:
        about["file_name"] = file.name or file.path.rsplit("/", 1)[1]
    if file.kind not in {"sticker", "video_note"}:
        about["mime_type"] = file.mime
    about |= _measures(file)
    if file.kind == "animation":  # older readers look at the document
        plain = {k: v for k, v in about.items() if k not in {"width", "height", "duration"}}
        return {"animation": about, "document": plain}
    return {file.kind: about}


def _measures(file: File) -> Json:
    facts = file.facts
    if file.kind in {"video", "animation"}:
        wide, high = facts.get("width", file.width), facts.get("height", file.height)
        return {"width": wide, "height": high, "duration": facts.get("duration", 1)}
    if file.kind == "sticker":
        sides = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"type": "regular", **sides, "emoji": facts.get("emoji") or "🙂"}
    if file.kind == "audio":
        named: Json = {name: facts[name] for name in ("performer", "title") if name in facts}
        return {"duration": facts.get("duration", 1), **named}
    if file.kind == "voice":
        return {"duration": facts.get("duration", 1)}
    if file.kind == "video_note":
        return {"length": 240, "duration": facts.get("duration", 1)}
    return {}


def photo_sizes(world: World, file: File) -> list[Json]:
    """Return the sizes Telegram would make; each is a file of its own with the same bytes."""
    if "sizes" not in file.facts:
        longest = max(file.width, file.height)
        steps = [side for _, side in SIDES if side < longest] + [min(longest, SIDES[-1][1])]
        file.facts["sizes"] = [_size(world, file, side / longest) for side in steps]
    sizes: list[Json] = file.facts["sizes"]
    return sizes


def _size(world: World, file: File, scale: float) -> Json:
    shown = file
    if scale < 1:
        shown = world.files.add("photo", file.data, file.name, file.mime)
        shown.unique += format(round(scale * 1000), "x")
        shown.facts["sizes"] = []
    width, height = max(1, round(file.width * scale)), max(1, round(file.height * scale))
    return {
        "file_id": shown.id,
        "file_unique_id": shown.unique,
        "width": width,
        "height": height,
        "file_size": max(1, round(len(file.data) * scale * scale)),
    }


def made_up(kind: str, seed: int) -> bytes:
    """Return some bytes for a person who sends none: a real picture, or a plausible head."""
    if kind in {"photo", "sticker"}:
        return picture(seed)
    heads = {
        "voice": b"OggS\x00\x02",
        "audio": b"ID3\x04\x00",
        "video": b"\x00\x00\x00\x18ftypmp42",
        "animation": b"\x00\x00\x00\x18ftypmp42",
        "video_note": b"\x00\x00\x00\x18ftypmp42",
    }
    return heads.get(kind, b"") + f"made up {kind} {seed}\n".encode() * 8


def picture(seed: int, width: int = 320, height: int = 240) -> bytes:
    """Draw a small PNG with a colour of its own."""
    red, green, blue = (seed * 67) % 156 + 60, (seed * 101) % 156 + 60, (seed * 151) % 156 + 60
    rows = bytearray()
    for row in range(height):
        light = 200 - row * 100 // height
        dot = bytes(part * light // 200 for part in (red, green, blue))
        rows += b"\0" + dot * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)
