"""The desk, for the tests of this folder."""

from tests.support.desk import desk

__all__ = ["desk"]
