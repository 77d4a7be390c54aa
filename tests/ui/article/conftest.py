"""The desk, for the tests of this folder; what the display without a screen says is no fault."""

import pytest

from tests.support.desk import desk

__all__ = ["desk"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Ignore what the off-screen platform can't do, and what Qt says about the locale C."""
    item.add_marker(
        pytest.mark.qt_log_ignore("This plugin does not support", "Detected locale .C.")
    )
