"""The bot's side: every method of the Bot API that the sandbox knows."""
