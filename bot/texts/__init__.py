"""Every sentence the bot says, in three languages."""
