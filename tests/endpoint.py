"""A made-up larger model behind an address of its own, as operators name one."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from bot.domain.words import read

IN_DOUBT = (
    "Somos cuatro personas, mi correo es ana@example.org",
    "Pedimos la llave y nos dieron la de otra persona",
)


@cache
def doubt() -> str:
    """Return words that leave the reader in doubt."""
    return next(words for words in IN_DOUBT if 0.1 <= read(words).p_bitter < 0.4)


@dataclass
class Endpoint:
    """What a made-up model answers, and what it was asked."""

    url: str = ""
    p_bitter: float = 0.9
    content: str | None = None  # in place of what p_bitter says
    status: list[int] = field(default_factory=list)  # of the next answers; then 200
    seconds: float = 0.0  # that it takes
    slow: threading.Event | None = None  # what it waits for
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)  # with which it was asked


@contextmanager
def endpoint() -> Iterator[Endpoint]:
    here = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            here.keys.append(self.headers["authorization"])
            here.asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            time.sleep(here.seconds)
            if here.slow is not None:
                here.slow.wait(20)
            said = json.dumps({"p_bitter": here.p_bitter, "reasons": ["process"]})
            content = said if here.content is None else here.content
            told = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
            self.send_response(here.status.pop(0) if here.status else 200)
            self.send_header("content-length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.url = f"http://127.0.0.1:{server.server_port}"
    serving = threading.Thread(target=server.serve_forever, args=(0.01,))
    serving.start()
    try:
        yield here
    finally:
        if here.slow is not None:
            here.slow.set()
        server.shutdown()
        serving.join()
        server.server_close()
