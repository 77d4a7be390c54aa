"""How many issues are stored at a time: more than one, since every transaction costs."""

import time
from collections.abc import Iterable, Iterator

from newsreader.core.errors import Cancelled
from newsreader.core.reports import FailedSource, SkippedSource
from newsreader.services.preparing import PreparedIssue

Ready = PreparedIssue | SkippedSource | FailedSource
"""What reading and recognition made of an issue, or of a source without any."""

CHARACTERS = 400_000
"""So much text is stored in less than a second, in which nobody else can write."""

SECONDS = 0.5
"""Nothing waits longer for others before it is stored."""


def portions(ready: Iterable[Ready]) -> Iterator[list[Ready]]:
    """Divide what is to be stored; what was ready when the work was cancelled is not left out."""
    portion: list[Ready] = []
    characters, begun = 0, time.monotonic()
    try:
        for each in ready:
            portion.append(each)
            characters += len(each.text.text) if isinstance(each, PreparedIssue) else 0
            if characters >= CHARACTERS or time.monotonic() - begun >= SECONDS:
                yield portion
                portion, characters, begun = [], 0, time.monotonic()
    except Cancelled:
        if portion:
            yield portion
        raise
    if portion:
        yield portion
