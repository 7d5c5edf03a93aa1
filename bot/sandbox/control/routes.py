"""The control API as a table: what is asked how, by whom answered, and in which words told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.control import changing, groups, looking, starting, switches, writing
from bot.sandbox.control.asked import Asked
from bot.sandbox.gate import Gate

Json = dict[str, Any]
Handler = Callable[[Gate, Asked], Any]


@dataclass(slots=True, frozen=True)
class Entry:
    """One route; `takes` are its fields, those with "?" may be left out."""

    method: str
    path: str
    handler: Handler
    takes: str = ""


def _deed(act: Callable[[Any, Json], Any]) -> Handler:
    def handler(gate: Gate, asked: Asked) -> Any:  # noqa: ANN401
        return act(gate.world, asked.fields)

    handler.__doc__ = act.__doc__
    return handler


def _in_group(act: Callable[[Any, Any, Json], Any]) -> Handler:
    def handler(gate: Gate, asked: Asked) -> Any:  # noqa: ANN401
        chat = groups.group_here(gate.world, asked.path["id"])
        return act(gate.world, chat, asked.fields)

    handler.__doc__ = act.__doc__
    return handler


def _upgrade(gate: Gate, asked: Asked) -> Any:  # noqa: ANN401
    """Turn a basic group into a supergroup with another number."""
    return groups.upgrade(gate.world, groups.group_here(gate.world, asked.path["id"]))


def _delete(gate: Gate, asked: Asked) -> Any:  # noqa: ANN401
    """Delete a group for everybody."""
    return groups.delete_group(gate.world, groups.group_here(gate.world, asked.path["id"]))


WHERE = "from chat? message"
ENTRIES = (
    Entry("POST", "/people", looking.make_person, "name language? id? username? last_name?"),
    Entry("GET", "/people", looking.people),
    Entry("GET", "/scene", looking.scene),
    Entry(
        "POST",
        "/say",
        _deed(writing.say),
        "from text chat? reply_to? thread? name? language? forwarded?",
    ),
    Entry(
        "POST",
        "/send",
        _deed(writing.send),
        "from kind chat? caption? data? file_name? mime? duration? reply_to? thread? album?"
        " latitude? longitude? phone_number? title? address? question? options? value? emoji?"
        " forwarded?",
    ),
    Entry("POST", "/tap", switches.tap_once, f"{WHERE} button wait?"),
    Entry("GET", "/query/{id}", looking.query, "wait?"),
    Entry("POST", "/edit", _deed(changing.edit), f"{WHERE} text"),
    Entry("POST", "/delete", _deed(changing.delete), WHERE),
    Entry("POST", "/react", _deed(changing.react), f"{WHERE} emoji"),
    Entry("POST", "/follow", _deed(starting.follow), "from link chat? name? language?"),
    Entry("POST", "/block", _deed(starting.block), "from"),
    Entry("POST", "/unblock", _deed(starting.unblock), "from"),
    Entry("POST", "/deactivate", _deed(starting.deactivate), "from"),
    Entry("POST", "/bulk", switches.bulk, "say? tap?"),
    Entry(
        "POST", "/groups", _deed(groups.make_group), "title type? forum? members? bot? rights?"
    ),
    Entry(
        "POST", "/groups/{id}/members", _in_group(groups.set_member), "who status rights? by?"
    ),
    Entry("POST", "/groups/{id}/topics", _in_group(groups.make_topic), "from name"),
    Entry("POST", "/groups/{id}/upgrade", _upgrade),
    Entry("POST", "/groups/{id}/forum", _in_group(groups.set_forum), "on"),
    Entry("POST", "/groups/{id}/delete", _delete),
    Entry("GET", "/chats", looking.chats, "as?"),
    Entry("GET", "/chat/{id}", looking.chat, "after? wait? as? limit?"),
    Entry("GET", "/clock", switches.clock, "after? wait?"),
    Entry("POST", "/clock", switches.forward, "forward"),
    Entry(
        "POST",
        "/faults",
        switches.set_faults,
        "kind method? times? probability? chat? seconds? status? description? parameters?",
    ),
    Entry("GET", "/faults", switches.faults),
    Entry("DELETE", "/faults", switches.drop_faults),
    Entry("POST", "/limits", switches.set_limits, "on chat? group? all?"),
    Entry("POST", "/updates", switches.inject, "raw?"),
    Entry("GET", "/calls", switches.calls, "after? method? limit?"),
    Entry("GET", "/problems", switches.problems),
    Entry("GET", "/state", looking.state),
    Entry("POST", "/reset", switches.reset),
    Entry("GET", "/bot", looking.bot),
    Entry("POST", "/bot", looking.set_bot, "privacy? local?"),
    Entry("GET", "/file/{id}", switches.file_bytes),
)
