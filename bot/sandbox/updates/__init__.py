"""How the bot hears of the world: what it may see, long polling and the webhook."""
