"""Ctrl+C as a question that long work asks between two steps."""

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stoppable() -> Generator[Callable[[], bool], None, None]:
    """Give a function that tells whether Ctrl+C was pressed; a second Ctrl+C stops at once."""
    pressed = False

    def remember(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)
