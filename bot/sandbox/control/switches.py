"""The switches: time, faults, limits, raw updates, the log, starting over."""

from datetime import timedelta
from typing import Any

import orjson

from bot.sandbox.control.asked import Asked
from bot.sandbox.control.looking import wait_for_answer
from bot.sandbox.control.references import ControlError
from bot.sandbox.control.tapping import query_view, tap
from bot.sandbox.control.views import iso
from bot.sandbox.control.writing import say
from bot.sandbox.faults import read_fault
from bot.sandbox.gate import Gate
from bot.sandbox.world.queue import DAY

Json = dict[str, Any]
FARTHEST = 400 * 86_400


def _time(gate: Gate) -> Json:
    clock = gate.world.clock
    now = clock.now().isoformat().replace("+00:00", "Z")
    return {"now": now, "offset": clock.offset.total_seconds()}


async def clock(gate: Gate, asked: Asked) -> Json:
    """Tell the time, waiting for it to be put forward."""
    after = asked.number("after", float("-inf"))
    the = gate.world.clock
    if "after" in asked.query:
        await gate.world.changes.wait(lambda: the.offset.total_seconds() > after, asked.wait())
    return _time(gate)


async def forward(gate: Gate, asked: Asked) -> Json:
    """Put the clock forward; answers once everything due on the way has settled."""
    if "forward" not in asked.fields:
        raise ControlError('"forward" is missing; say by how many seconds')
    try:
        seconds = float(asked.fields["forward"])
    except (TypeError, ValueError):
        raise ControlError('"forward" must be a number of seconds') from None
    if not 0 <= seconds <= FARTHEST:
        raise ControlError(f'"forward" must be between 0 and {FARTHEST} seconds')
    await gate.world.clock.forward(timedelta(seconds=seconds))
    return _time(gate)


def set_faults(gate: Gate, asked: Asked) -> Json:
    """Add faults: one object or a list of them."""
    values = asked.body if isinstance(asked.body, list) else [asked.body]
    try:
        gate.faults.rules.extend([read_fault(value) for value in values])
    except (TypeError, ValueError) as problem:
        raise ControlError(str(problem)) from None
    return faults(gate, asked)


def faults(gate: Gate, _: Asked) -> Json:
    """List the faults in force."""
    return {"faults": [fault.as_json() for fault in gate.faults.rules]}


def drop_faults(gate: Gate, asked: Asked) -> Json:
    """Remove all faults."""
    gate.faults.rules.clear()
    return faults(gate, asked)


def set_limits(gate: Gate, asked: Asked) -> Json:
    """Switch flood control on or off; a rule is [tokens a second, burst] or the rate alone."""
    limits = gate.limits
    for name in ("chat", "group", "all"):
        if asked.fields.get(name) is not None:
            setattr(limits, name, _rule(asked.fields[name], name))
    if "on" in asked.fields:
        limits.on = bool(asked.fields["on"])
    limits.forget()
    return limits.as_json()


def _rule(value: Any, name: str) -> tuple[float, float]:  # noqa: ANN401
    pair = value if isinstance(value, list) else [value, max(1.0, float(value))]
    if len(pair) != 2 or not all(isinstance(one, (int, float)) and one > 0 for one in pair):  # noqa: PLR2004
        raise ControlError(f'"{name}" must be [tokens a second, burst], both above 0')
    return float(pair[0]), float(pair[1])


def inject(gate: Gate, asked: Asked) -> Json:
    """Queue an update as it is; {"raw": text} puts the text into the batch unread."""
    queue = gate.world.queue
    queue.renumber()
    body = asked.fields
    if "raw" in body:
        raw = body["raw"]
        text = raw.encode() if isinstance(raw, str) else orjson.dumps(raw)
        if text.startswith(b"{") and b'"update_id"' not in text:
            gap = b"" if text[1:].strip() == b"}" else b","
            text = b'{"update_id":%d%b' % (queue.next_id, gap) + text[1:]
        kind = "raw"
    else:
        kind = next((name for name in body if name != "update_id"), "raw")
        text = orjson.dumps({"update_id": queue.next_id, **_without_id(body)})
    dies = gate.world.clock.timestamp() + DAY
    return {"update": queue.push(kind, text, f"raw {queue.next_id}", dies)}


def _without_id(body: Json) -> Json:
    return {name: held for name, held in body.items() if name != "update_id"}


def calls(gate: Gate, asked: Asked) -> Json:
    """List the bot's calls."""
    found = gate.calls.after(int(asked.number("after")), asked.query.get("method"))
    limit = int(asked.number("limit", len(found)))
    shown = [call.as_json() for call in found[:limit]]
    for call in shown:
        call["at"] = iso(call["at"])
    return {"calls": shown, "count": gate.calls.count}


def problems(gate: Gate, _: Asked) -> Json:
    """List every unknown method or parameter and every value of the wrong kind."""
    return {"problems": gate.calls.problems()}


def reset(gate: Gate, _: Asked) -> Json:
    """Forget people, chats, messages, calls, faults and limits; the clock stays."""
    gate.world.clear()
    gate.calls.clear()
    gate.faults.rules.clear()
    gate.limits.on = False
    gate.limits.forget()
    gate.world.changes.note("chat", {"reset": True})
    return {"ok": True, "seq": gate.world.changes.seq}


async def tap_once(gate: Gate, asked: Asked) -> Json:
    """Press a button, waiting for the answer if wanted."""
    query = tap(gate.world, asked.fields)
    seconds = float(asked.fields.get("wait") or 0)
    if seconds > 0:
        await wait_for_answer(gate, query, seconds)
    return query_view(gate.world, query)


def bulk(gate: Gate, asked: Asked) -> Json:
    """Do many things at once; what can't be done is told in its place."""
    done: Json = {"say": [], "tap": []}
    for body in asked.fields.get("say") or []:
        done["say"].append(_tried(lambda body=body: say(gate.world, body)))
    for body in asked.fields.get("tap") or []:
        done["tap"].append(
            _tried(lambda body=body: query_view(gate.world, tap(gate.world, body)))
        )
    return done


def _tried(do: Any) -> Json:  # noqa: ANN401
    try:
        result: Json = do()
    except ControlError as problem:
        return {"error": problem.sentence}
    return result


def file_bytes(gate: Gate, asked: Asked) -> tuple[bytes, str]:
    """Return a file's bytes, for the page."""
    file = gate.world.files.by_id.get(str(asked.path["id"]))
    if file is None:
        raise ControlError(f"there is no file {asked.path['id']}", 404)
    return file.data, file.mime
