"""A window, and a person at the keyboard."""

import pytest

from tests.support.keyboard import Keyboard
from tests.support.window import Window


@pytest.fixture
def keyboard(window: Window) -> Keyboard:
    """Sit down in front of the window; the list of issues has the keyboard."""
    return Keyboard(window)
