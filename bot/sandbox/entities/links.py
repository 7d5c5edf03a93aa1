"""What may stand behind a link in a text, and the form in which Telegram gives it back."""

import ipaddress
import re
from dataclasses import dataclass

from bot.sandbox.entities.measure import ascii_lower

INT64 = 2**63
_PART = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=\x80-\U0010ffff]|%[0-9A-Fa-f]{2})*")
_USERINFO = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=:\x80-\U0010ffff]|%[0-9A-Fa-f]{2})*")
_SCHEME = re.compile(r"([^:/?#@\[\]]*)://")
_OWN_SCHEMES = ("tg", "tonsite", "ton")


@dataclass(frozen=True, slots=True)
class Url:
    scheme: str
    userinfo: str
    host: str
    port: int
    path: str
    is_ipv6: bool

    def __str__(self) -> str:
        userinfo = f"{self.userinfo}@" if self.userinfo else ""
        port = f":{self.port}" if self.port else ""
        return f"{self.scheme}://{userinfo}{self.host}{port}{self.path}"


def checked(link: str) -> str | None:
    """The link as the server stores it, None where it would refuse to make one."""
    for scheme in _OWN_SCHEMES:
        if ascii_lower(link).startswith(f"{scheme}:"):
            return _own_link(scheme, link[len(scheme) + 1 :].removeprefix("//"))
    url = _parse(link)
    if url is None or ("." not in url.host and not url.is_ipv6):
        return None
    return str(url)


def user_of(link: str) -> int | None:
    """The id in tg://user?id=N, the way to mention a person who has no username."""
    lowered = ascii_lower(link)
    if not lowered.startswith("tg:"):
        return None
    rest = lowered[3:].removeprefix("//")
    if not rest.startswith("user"):
        return None
    rest = rest[4:].removeprefix("/")
    if not rest.startswith("?"):
        return None
    number = integer(dict(_parameters(rest[1:].partition("#")[0])).get("id", ""))
    return number if number is not None and 0 < number < 2**52 else None


def query_of(link: str, host: str) -> dict[str, str] | None:
    """The parameters of tg://HOST?..., None when the link is another one."""
    own = checked(link)
    prefix = f"tg://{host}"
    if own is None or not own.startswith(prefix):
        return None
    rest = own[len(prefix) :].removeprefix("/")
    if not rest.startswith("?"):
        return None
    return dict(_parameters(rest[1:].partition("#")[0]))


def integer(value: str) -> int | None:
    if not re.fullmatch(r"-?[0-9]+", value):
        return None
    number = int(value) if len(value) < len(str(INT64)) + 2 else INT64
    return number if -INT64 <= number < INT64 else None


def _parameters(query: str) -> list[tuple[str, str]]:
    pairs = [parameter.partition("=") for parameter in query.split("&")]
    return [(key, value) for key, _, value in reversed(pairs)]  # the first of equals wins


def _own_link(scheme: str, rest: str) -> str | None:
    url = _parse(rest)
    if url is None or url.userinfo or url.port or url.is_ipv6 or _SCHEME.match(rest):
        return None
    dots = "." if scheme == "tonsite" else ""
    if not re.fullmatch(rf"[A-Za-z0-9_{dots}\-]*", url.host):
        return None
    path = url.path[1:] if url.path.startswith("/?") else url.path
    return f"{scheme}://{url.host}{path}"


def _parse(link: str) -> Url | None:
    scheme, rest = "http", link
    if found := _SCHEME.match(link):
        scheme, rest = ascii_lower(found.group(1)), link[found.end() :]
    if scheme not in {"http", "https"}:
        return None
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    split = _authority(authority)
    if split is None:
        return None
    userinfo, host, port = split
    is_ipv6 = host.startswith("[") and host.endswith("]")
    if not _is_host(host, is_ipv6=is_ipv6) or not _USERINFO.fullmatch(userinfo):
        return None
    return Url(
        scheme, userinfo, ascii_lower(host), port, _path(rest[len(authority) :]), is_ipv6
    )


def _authority(authority: str) -> tuple[str, str, int] | None:
    port = 0
    if found := re.fullmatch(r"(.+):([^:\]@]*)", authority, re.DOTALL):
        authority, digits = found.groups()
        number = integer(digits.lstrip("0") or digits[-1:])
        if not number or not 0 < number <= 65535:  # noqa: PLR2004  # the last port there is
            return None
        port = number
    userinfo, _, host = authority.rpartition("@")
    return userinfo, host, port


def _is_host(host: str, *, is_ipv6: bool) -> bool:
    if not is_ipv6:
        return host not in {"", "."} and _PART.fullmatch(host) is not None
    try:
        ipaddress.IPv6Address(host[1:-1])
    except ValueError:
        return False
    return True


def _path(path: str) -> str:
    path = path.rstrip(" \t\r\n\0\v")
    if not path.startswith("/"):
        path = f"/{path}"
    return "".join(f"%{ord(c):02X}" if c <= " " else c for c in path)
