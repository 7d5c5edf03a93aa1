"""setWebhook and its neighbours, logOut and close."""

from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.methods.context import Context
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import RefusalError, bad, too_many
from bot.sandbox.updates.polling import allow
from bot.sandbox.updates.webhook import Webhook

Json = dict[str, Any]
PORTS = frozenset({80, 88, 443, 8443})
SECRET_LIMIT = 256
CONNECTIONS = 40
MOST_CONNECTIONS = 100_000
REST = 600  # seconds between two logOut or close


class Described:
    """A result of true that comes with a description."""

    def __init__(self, description: str) -> None:
        self.description = description


def set_webhook(c: Context, p: Parameters) -> Described:
    """Let updates be pushed to a URL; an empty one stops it."""
    url = p.text("url").strip()
    webhook = c.webhook
    if not url:
        return delete_webhook(c, p)
    if webhook.wait_to_set():
        raise too_many(1)
    secret = p.text("secret_token")
    connections = p.within("max_connections", CONNECTIONS, 1, MOST_CONNECTIONS)
    if _same(webhook, url, secret, connections) and not p.flag("drop_pending_updates"):
        allow(c.world, p)
        return Described("Webhook is already set")
    c.polling.use_webhook(active=True)
    try:
        _check(c, url, secret)
    except RefusalError:
        webhook.stop()
        c.polling.use_webhook(active=False)
        raise
    allow(c.world, p)
    if p.flag("drop_pending_updates"):
        c.world.queue.waiting.clear()
    webhook.stop()
    webhook.start(url, secret, connections)
    return Described("Webhook was set")


def _same(webhook: Webhook, url: str, secret: str, connections: int) -> bool:
    held = (webhook.url, webhook.secret, webhook.max_connections)
    return held == (url, secret, connections)


def _check(c: Context, url: str, secret: str) -> None:
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        port = parts.port
    except ValueError:
        raise bad("invalid webhook URL specified") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad("invalid webhook URL specified")
    if len(secret) > SECRET_LIMIT:
        raise bad("secret token is too long")
    if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
        raise bad("secret token contains unallowed characters")
    if c.world.profile.local:
        return
    if parts.scheme == "http":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(c: Context, p: Parameters) -> Described:
    """Go back to polling."""
    if p.flag("drop_pending_updates"):
        c.world.queue.waiting.clear()
    was = bool(c.webhook.url)
    c.webhook.stop()
    c.polling.use_webhook(active=False)
    return Described("Webhook was deleted" if was else "Webhook is already deleted")


def get_webhook_info(c: Context, p: Parameters) -> Json:  # noqa: ARG001  as every method
    """Tell how pushing goes."""
    webhook, queue = c.webhook, c.world.queue
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": queue.pending(c.world.clock.timestamp()),
    }
    if webhook.last_error is not None:
        info["last_error_date"], info["last_error_message"] = webhook.last_error
    if webhook.url:
        info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
    if queue.asked is not None:
        info["allowed_updates"] = queue.asked
    return info


def log_out(c: Context, p: Parameters) -> bool:  # noqa: ARG001
    """Leave this server, which lets the bot go on at once here."""
    c.polling.release()
    return True


def close(c: Context, p: Parameters) -> bool:  # noqa: ARG001
    """End this server's work for the bot; refused in the first ten minutes."""
    early = c.world.clock.timestamp() - c.born
    if early < REST:
        raise too_many(int(REST - early) + 1)
    c.polling.release()
    return True
