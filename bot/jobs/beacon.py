"""Signs of life to somebody outside, who calls a person when they stop or tell of trouble."""

import httpx
import structlog

log = structlog.get_logger(__name__)

TIMEOUT = 10.0
FAIL = "/fail"


class Beacon:
    """Asks for a page while all is well, and for the one below it named `fail` if not.

    The address is a secret: it is in no log, and nothing but the request goes there.
    """

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    async def tell(self, well: bool) -> None:  # noqa: FBT001 - what it tells
        url = self._url if well else self._url + FAIL
        try:
            async with httpx.AsyncClient(timeout=TIMEOUT) as outside:
                answer = await outside.get(url)
                answer.raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            log.warning("the outside heartbeat does not answer", reason=type(error).__name__)
