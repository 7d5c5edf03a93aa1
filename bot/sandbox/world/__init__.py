"""What exists in the sandbox: people, chats, messages, files, taps and waiting updates."""
