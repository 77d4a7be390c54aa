"""Fixtures of the window's tests."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.support.window import empty_window, library_path, window

__all__ = ["empty_window", "library_path", "window"]


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Collect cycles here, after the test: a worker that did so would destroy widgets."""
    gc.disable()
    gc.freeze()  # only what the test made is looked through
    yield
    _delete_windows()
    gc.collect()
    gc.unfreeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_at_exit() -> Iterator[None]:
    """Take widgets apart while Qt still stands: at exit Python does so in any order."""
    yield
    _delete_windows()
    gc.collect()
    _delete_windows()


def _delete_windows() -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.close()
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
