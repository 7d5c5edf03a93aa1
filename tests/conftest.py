"""What every test may ask for; each plugin says what it gives."""

pytest_plugins = ["tests.postgres", "tests.databases"]
