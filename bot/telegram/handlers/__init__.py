"""What the bot does with updates: a file for each kind of person."""
