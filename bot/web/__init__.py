"""What comes in by HTTP: Telegram's webhook, and whether we are alive."""
