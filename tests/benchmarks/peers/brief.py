"""What every peer is told and says: it asks with five faces and thanks for a tap.

A customer who says /start is asked; a tap is answered, the question edited into the answer,
and of a bitter one a group is told. What is stored, and how, is each peer's own affair.
"""

import argparse
import zlib
from dataclasses import dataclass

FACES = ("😡", "🙁", "😐", "🙂", "😍")  # the first is bitter
QUESTION = "How was everything today?"
THANKS = "Thank you!"


@dataclass(frozen=True, slots=True)
class Brief:
    """Where a peer works."""

    url: str
    token: str
    groups: tuple[int, ...]
    database: str
    concurrency: int
    first: int
    many: int

    @property
    def base(self) -> str:
        return f"{self.url}/bot"

    def group_of(self, customer: int) -> int:
        """Return the group that hears of a customer's bitter taps."""
        return self.groups[zlib.crc32(str(customer).encode()) % len(self.groups)]


def read() -> Brief:
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True, help="the Bot API server's address")
    parser.add_argument("--token", required=True)
    parser.add_argument("--group", type=int, action="append", default=[])
    parser.add_argument("--database", default="")
    parser.add_argument("--concurrency", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="the first customer of a backlog")
    parser.add_argument("--many", type=int, default=0, help="how many customers it is for")
    told = parser.parse_args()
    return Brief(
        url=told.url,
        token=told.token,
        groups=tuple(told.group),
        database=told.database,
        concurrency=told.concurrency,
        first=told.first,
        many=told.many,
    )


def recorded(face: int) -> str:
    """Return what the question says once it is answered."""
    return f"{QUESTION}\n\nYour answer: {FACES[face]}"


def alarm(customer: int) -> str:
    return f"Bitter: {customer} {QUESTION}"
