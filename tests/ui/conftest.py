"""Fixtures of the window's tests."""

import pytest

from tests.support.window import empty_window, library_path, window

__all__ = ["empty_window", "library_path", "window"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the off-screen platform say that it knows no window manager; all else fails a test."""
    ignore = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
    item.add_marker(ignore)
