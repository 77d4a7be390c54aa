"""Exit statuses, as CONTRACT.md promises them.

0 all done · 1 something could not be done · 2 wrong usage · 3 the library could not be used
"""

from newsreader.core.errors import LibraryError, NewsreaderError, UsageError

FAILED = 1
USAGE = 2
LIBRARY = 3
STOPPED = 130
"""After Ctrl+C, as shells expect it."""


def exit_status(error: NewsreaderError) -> int:
    """Return the exit status of an error."""
    match error:
        case UsageError():
            return USAGE
        case LibraryError():
            return LIBRARY
        case _:
            return FAILED
