"""The page of the sandbox, driven in Chromium."""
