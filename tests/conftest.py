"""What every test may ask for; each plugin says what it gives."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.postgres", "tests.databases"]

# A busy machine is slow, not wrong.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
