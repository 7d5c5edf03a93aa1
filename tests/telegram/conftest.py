"""A sandbox on a real port for every test of this room."""

from tests.sandbox.conftest import backstage, stage

__all__ = ["backstage", "stage"]
