"""The built-in Telegram: a Bot API server on loopback, with people, faults and a clock."""
