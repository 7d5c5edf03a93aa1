"""Pictures, sounds and files: uploads, file_ids, captions, albums."""

import binascii
from base64 import urlsafe_b64decode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.delivery import address, admit, answer, put
from bot.sandbox.methods.text import Marked, marked, read_caption
from bot.sandbox.parameters import Parameters, Upload
from bot.sandbox.refusals import TOO_LARGE, bad
from bot.sandbox.world.files import PHOTO_LIMIT, UPLOAD_LIMIT, File
from bot.sandbox.world.pictures import describe
from bot.sandbox.world.state import World

Json = dict[str, Any]
ATTACHED = "attach://"
CAPTIONED = frozenset({"photo", "video", "document", "audio", "voice", "animation"})
FACTS = {
    "video": ("duration", "width", "height"),
    "animation": ("duration", "width", "height"),
    "audio": ("duration", "performer", "title"),
    "voice": ("duration",),
    "video_note": ("duration",),
    "sticker": ("emoji",),
    "photo": (),
    "document": (),
}
NUMBERS = frozenset({"duration", "width", "height"})
SHOWN = {"photo": "Photo", "video_note": "VideoNote", "voice": "VoiceNote"}
ALBUM = range(2, 11)
ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})


@dataclass(slots=True, frozen=True)
class Draft:
    """Content whose last checks wait till the chat is known."""

    kind: str
    build: Callable[[], Json]


def _sender(kind: str) -> Callable[[Context, Parameters], Json]:
    def send(c: Context, p: Parameters) -> Json:
        draft = _read(c.world, p, kind)
        to = address(c.world, p)
        content = draft.build()
        admit(c.world, c.limits, to, kind)
        return answer(c.world, put(c.world, to, kind, content))

    return send


send_photo = _sender("photo")
send_document = _sender("document")
send_video = _sender("video")
send_audio = _sender("audio")
send_voice = _sender("voice")
send_animation = _sender("animation")
send_sticker = _sender("sticker")
send_video_note = _sender("video_note")


def _read(world: World, p: Parameters, kind: str) -> Draft:
    source = _source(p, p.text(kind), kind)
    if source is None:
        raise bad(f"there is no {kind.replace('_', ' ')} in the request")
    caption = read_caption(p) if kind in CAPTIONED else Marked("", [])
    return _draft(world, kind, source, p.values, caption)


def _source(p: Parameters, value: str, field: str) -> Upload | str | None:
    """Return the upload or the file_id that a field stands for."""
    if value.startswith(ATTACHED):
        return p.files.get(value.removeprefix(ATTACHED))
    return value or p.files.get(field)


def _draft(world: World, kind: str, source: Upload | str, said: Json, caption: Marked) -> Draft:
    def build() -> Json:
        words = caption.as_caption(world)
        file = _file(world, kind, source, _facts(kind, said))
        content = describe(world, file) | words
        if said.get("has_spoiler") in {True, "true", "True", "1"}:
            content["has_media_spoiler"] = True
        return content

    return Draft(kind, build)


def _facts(kind: str, said: Json) -> Json:
    facts: Json = {}
    for name in FACTS[kind]:
        value = said.get(name)
        if value not in {None, ""}:
            facts[name] = int(float(value)) if name in NUMBERS else str(value)
    return facts


def _file(world: World, kind: str, source: Upload | str, facts: Json) -> File:
    if isinstance(source, Upload):
        _check_size(kind, source.data)
        return world.files.add(kind, source.data, source.name, _mime(source), facts)
    known = world.files.by_id.get(source)
    if known is None:
        raise _unknown(source)
    if known.kind != kind and not {known.kind, kind} <= {"document", "animation", "video"}:
        was, wanted = SHOWN.get(known.kind), SHOWN.get(kind)
        raise bad(
            f"can't use file of type {was or known.kind.title()} as {wanted or kind.title()}"
        )
    return known


def _mime(upload: Upload) -> str | None:
    return None if upload.mime == "application/octet-stream" else upload.mime


def _check_size(kind: str, data: bytes) -> None:
    if len(data) > UPLOAD_LIMIT:
        raise TOO_LARGE
    if not data:
        raise bad("file must be non-empty")
    if kind == "photo" and len(data) > PHOTO_LIMIT:
        raise bad("file is too big")


def _unknown(file_id: str) -> Exception:
    if file_id.lower().startswith(("http://", "https://")):
        # the sandbox never leaves the machine
        return bad("failed to get HTTP URL content")
    if "." in file_id or "/" in file_id:
        return bad("wrong HTTP URL specified")
    try:
        urlsafe_b64decode(file_id + "=" * (-len(file_id) % 4))
    except (binascii.Error, ValueError):
        return bad("wrong remote file identifier specified: Wrong padding length")
    if len(file_id) < len("AgACAgQAAx") * 2:
        return bad("wrong remote file identifier specified: Wrong string length")
    return bad("wrong file identifier/HTTP URL specified")


def input_media(c: Context, p: Parameters) -> Draft:
    """Read the `media` of editMessageMedia."""
    try:
        value = p.tree("media")
    except ValueError:
        raise bad("can't parse input media JSON object") from None
    if value is None:
        raise bad('parameter "media" is required')
    return _input(c.world, p, value, album=False)


def _input(world: World, p: Parameters, value: Any, *, album: bool) -> Draft:  # noqa: ANN401
    where = "can't parse InputMedia: "
    if not isinstance(value, dict):
        raise bad(where + "expected an Object")
    mode = str(value.get("parse_mode") or "")
    words = str(value.get("caption") or "")
    caption = marked(words, mode, value.get("caption_entities"), allow_empty=True)
    source = _source(p, str(value.get("media") or ""), "")
    if source is None or source == "":
        raise bad(where + "media not found")
    kind = value.get("type")
    if album and kind == "animation":
        raise bad(where + 'type "animation" can\'t be used in sendMediaGroup')
    if kind not in ALBUM_KINDS | {"animation"}:
        raise bad(where + f'type "{kind}" is unsupported')
    return _draft(world, str(kind), source, value, caption)


def send_media_group(c: Context, p: Parameters) -> list[Json]:
    """Send an album."""
    try:
        values = p.tree("media")
    except ValueError:
        raise bad("can't parse media JSON object") from None
    if values is None:
        raise bad('parameter "media" is required')
    if not isinstance(values, list):
        raise bad("expected an Array of InputMedia")
    drafts = [_input(c.world, p, value, album=True) for value in values]
    p = Parameters({**p.values, "reply_markup": None}, p.files)
    to = address(c.world, p)
    if len(drafts) not in ALBUM:
        raise bad(
            "wrong number of messages in an album" if drafts else "media must be non-empty"
        )
    _check_mix({draft.kind for draft in drafts})
    contents = [(draft.kind, draft.build()) for draft in drafts]
    for kind, _ in contents:
        admit(c.world, c.limits, to, kind)
    c.world.albums += 1
    extra = {"media_group_id": str(c.world.albums)}
    sent = [put(c.world, to, kind, content, extra) for kind, content in contents]
    return [answer(c.world, message) for message in sent]


def _check_mix(kinds: set[str]) -> None:
    for alone, called in (("audio", "audio"), ("document", "document")):
        if alone in kinds and len(kinds) > 1:
            raise bad(f"{called} can't be mixed with other media types")
