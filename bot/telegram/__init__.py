"""The only room that speaks Telegram."""
