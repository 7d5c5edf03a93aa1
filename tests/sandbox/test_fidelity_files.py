"""Files: uploads with their bytes back, file ids, addresses and sizes, with every refusal."""

import base64
from typing import Any

import pytest

from tests.sandbox.stage import PNG, TOKEN, Json, Stage

MB = 1024 * 1024
MEDIA = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVideo": "video",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendSticker": "sticker",
}


def bad(reason: str) -> tuple[int, str]:
    return 400, f"Bad Request: {reason}"


def file_of(message: Json, kind: str) -> Json:
    held = message[kind]
    found: Json = held[-1] if isinstance(held, list) else held
    return found


@pytest.mark.parametrize(("method", "kind"), MEDIA.items())
async def test_media_missing(stage: Stage, method: str, kind: str) -> None:
    ana = await stage.guest()
    refusal = await stage.refusal(method, chat_id=ana)
    assert refusal == bad(f"there is no {kind} in the request")


@pytest.mark.parametrize(("method", "kind"), MEDIA.items())
async def test_an_upload_gives_its_bytes_back(stage: Stage, method: str, kind: str) -> None:
    ana = await stage.guest()
    answer = await stage.upload(method, {kind: ("room.png", PNG)}, chat_id=ana)
    file = file_of(answer.result, kind)
    assert {"file_id", "file_unique_id"} <= file.keys()
    assert await downloaded(stage, file["file_id"]) == PNG


async def downloaded(stage: Stage, file_id: str) -> bytes:
    file = await stage.ok("getFile", file_id=file_id)
    assert file["file_id"] == file_id
    answer = await stage.http.get(f"{stage.base}/file/bot{TOKEN}/{file['file_path']}")
    assert answer.status_code == 200
    return answer.content


async def test_an_upload_by_reference(stage: Stage) -> None:
    ana = await stage.guest()
    files = {"here": ("bill.pdf", b"%PDF-")}
    answer = await stage.upload("sendDocument", files, chat_id=ana, document="attach://here")
    document = answer.result["document"]
    assert document["file_name"] == "bill.pdf"
    assert document["file_size"] == 5
    assert await downloaded(stage, document["file_id"]) == b"%PDF-"


async def test_a_file_id_sends_the_same_file_again(stage: Stage) -> None:
    ana = await stage.guest()
    first = file_of(await stage.photo(ana), "photo")
    again = file_of(await stage.ok("sendPhoto", chat_id=ana, photo=first["file_id"]), "photo")
    assert again["file_unique_id"] == first["file_unique_id"]
    assert await downloaded(stage, again["file_id"]) == PNG


async def test_what_people_send_comes_with_its_bytes(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.drained()
    data = base64.b64encode(PNG).decode()
    for kind in ("photo", "voice", "video", "document", "sticker", "audio", "animation"):
        await stage.control("send", from_=ana, kind=kind, data=data, file_name="room.png")
        (update,) = await stage.drained()
        file = file_of(update["message"], kind)
        assert await downloaded(stage, file["file_id"]) == PNG, kind


async def test_an_unknown_file_id(stage: Stage) -> None:
    ana = await stage.guest()
    assert await stage.refusal("getFile", file_id="nonsense") == bad("invalid file_id")
    code, description = await stage.refusal("sendPhoto", chat_id=ana, photo="nonsense")
    assert code == 400
    assert description == "Bad Request: wrong file identifier/HTTP URL specified" or (
        description.startswith("Bad Request: wrong remote file identifier specified: ")
    )


ADDRESSES = {
    "of another kind": ("ftp://example.com/a.png", "wrong HTTP URL specified"),
    "unreachable": ("http://nobody.example.invalid/a.png", "failed to get HTTP URL content"),
}


@pytest.mark.parametrize(("address", "reason"), ADDRESSES.values(), ids=ADDRESSES.keys())
async def test_media_by_address(stage: Stage, address: str, reason: str) -> None:
    ana = await stage.guest()
    allowed = {bad(reason), bad("wrong file identifier/HTTP URL specified")}
    assert await stage.refusal("sendPhoto", chat_id=ana, photo=address) in allowed


async def test_a_file_over_20_mb_can_be_sent_but_not_fetched(stage: Stage) -> None:
    ana = await stage.guest()
    large = {"document": ("film.bin", bytes(20 * MB + 1))}
    sent = (await stage.upload("sendDocument", large, chat_id=ana)).result["document"]
    assert sent["file_size"] == 20 * MB + 1
    refusal = await stage.refusal("getFile", file_id=sent["file_id"])
    assert refusal == bad("file is too big")


async def test_an_upload_over_50_mb(stage: Stage) -> None:
    ana = await stage.guest()
    huge = {"document": ("film.bin", bytes(50 * MB + MB))}
    code, description = (await stage.upload("sendDocument", huge, chat_id=ana)).refusal
    assert code == 413
    assert description.startswith("Request Entity Too Large")


async def test_a_photo_over_10_mb(stage: Stage) -> None:
    ana = await stage.guest()
    large = {"photo": ("room.png", PNG + bytes(10 * MB))}
    assert (await stage.upload("sendPhoto", large, chat_id=ana)).status in {400, 413}
    large = {"document": ("room.png", PNG + bytes(10 * MB))}
    assert (await stage.upload("sendDocument", large, chat_id=ana)).status == 200


async def test_a_file_of_another_token_or_path_is_not_found(stage: Stage) -> None:
    for path in (f"/file/bot{TOKEN}/photos/none.png", "/file/bot1000:another/photos/a.png"):
        assert (await stage.http.get(f"{stage.base}{path}")).status_code in {401, 404}


async def test_the_page_can_fetch_a_file(stage: Stage) -> None:
    file = file_of(await stage.photo(await stage.guest()), "photo")
    answer = await stage.http.get(f"{stage.base}/sandbox/file/{file['file_id']}")
    assert answer.content == PNG


NOTES: dict[str, Any] = {
    "sendLocation": {"latitude": 41.39, "longitude": 2.17},
    "sendContact": {"phone_number": "+34600000000", "first_name": "Marta"},
}


@pytest.mark.parametrize(("method", "params"), NOTES.items())
async def test_places_and_contacts(stage: Stage, method: str, params: Any) -> None:
    ana = await stage.guest()
    sent = await stage.ok(method, chat_id=ana, **params)
    assert params.items() <= sent[method.removeprefix("send").lower()].items()
