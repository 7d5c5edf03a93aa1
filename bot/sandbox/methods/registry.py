"""Every method by its name in small letters."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.methods import edit, me, media, queries, send
from bot.sandbox.methods.context import Context
from bot.sandbox.parameters import Parameters

Method = Callable[[Context, Parameters], Any]
METHODS: dict[str, Method] = {
    "getme": me.get_me,
    "sendmessage": send.send_message,
    "sendlocation": send.send_location,
    "sendcontact": send.send_contact,
    "sendchataction": send.send_chat_action,
    "sendphoto": media.send_photo,
    "senddocument": media.send_document,
    "sendvideo": media.send_video,
    "sendaudio": media.send_audio,
    "sendvoice": media.send_voice,
    "sendanimation": media.send_animation,
    "sendsticker": media.send_sticker,
    "sendvideonote": media.send_video_note,
    "sendmediagroup": media.send_media_group,
    "editmessagetext": edit.edit_message_text,
    "editmessagecaption": edit.edit_message_caption,
    "editmessagemedia": edit.edit_message_media,
    "editmessagereplymarkup": edit.edit_message_reply_markup,
    "answercallbackquery": queries.answer_callback_query,
    "setmyname": me.set_my_name,
    "getmyname": me.get_my_name,
    "setmydescription": me.set_my_description,
    "getmydescription": me.get_my_description,
    "setmyshortdescription": me.set_my_short_description,
    "getmyshortdescription": me.get_my_short_description,
}
