"""A process that imports the bot once and then forks one bot after another.

It reads orders as lines of JSON and writes what became of each: python -m tests.crash.zygote
"""

import gc
import json
import os
import select
import signal
import sys
from dataclasses import dataclass, field
from typing import Any

from tests.crash.child import STOP, Order, live

Json = dict[str, Any]


@dataclass(slots=True)
class Child:
    number: int
    pid: int
    handle: int  # readable once it is dead


@dataclass(slots=True)
class Zygote:
    children: dict[int, Child] = field(default_factory=dict)
    unread: bytes = b""
    ended: bool = False

    def run(self) -> None:
        """Serve until the one who orders is gone; nobody outlives this process."""
        try:
            while not self.ended:
                self._turn()
        finally:
            for child in self.children.values():
                os.kill(child.pid, signal.SIGKILL)

    def _turn(self) -> None:
        handles = [one.handle for one in self.children.values()]
        ready, _, _ = select.select([0, *handles], [], [])
        self._bury([one for one in self.children.values() if one.handle in ready])
        if 0 in ready:
            self._read()

    def _bury(self, dead: list[Child]) -> None:
        for child in dead:
            _, status = os.waitpid(child.pid, 0)
            os.close(child.handle)
            del self.children[child.number]
            code = os.waitstatus_to_exitcode(status)
            tell({"dead": child.number, "code": code})

    def _read(self) -> None:
        got = os.read(0, 65536)
        self.ended = not got
        *lines, self.unread = (self.unread + got).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, said: Json) -> None:
        if "signal" in said:
            child = self.children.get(said["child"])
            if child is not None:
                os.kill(child.pid, said["signal"])
            return
        number, order = said["child"], Order(**said["order"])
        if number == 0:
            tell({"rehearsed": live(order)})
            settle_down()
            return
        signal.pthread_sigmask(signal.SIG_BLOCK, STOP)  # until the child listens to it
        pid = os.fork()
        if pid == 0:
            leave_alone_what_is_not_ours(order)
            os._exit(live(order))
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP)
        self.children[number] = Child(number, pid, os.pidfd_open(pid))


def leave_alone_what_is_not_ours(order: Order) -> None:
    """Close the pipes to the one who orders; what a bot prints goes to its log."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    log = os.open(order.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(log, 1)
    os.dup2(log, 2)


def settle_down() -> None:
    """Share with the children what is there now, and let no collector look at it."""
    gc.collect()
    gc.freeze()


def tell(what: Json) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    settle_down()
    tell({"ready": os.getpid()})
    Zygote().run()


if __name__ == "__main__":
    main()
