"""The error tree, split by who can act.

NewsreaderError
├── BadInputError      the person who gave the file, the quote, the id
├── UsageError         the person who typed the command
├── LibraryError       the library cannot be used: locked, damaged, too new, read-only
└── MachineError       the machine: disk full, no permission
"""

from newsreader.core.messages import Language, render

_LONGEST = 200
"""Most code points of a text that are repeated in a message."""


class NewsreaderError(Exception):
    """Something a person can act on; `key` names its texts in `messages.py`."""

    def __init__(self, key: str, **details: object) -> None:
        super().__init__(key, details)
        self.key = key
        self.details = details

    def message(self, language: Language) -> str:
        """Say what happened and what to do, in one sentence or two."""
        details = {name: _shown(value, language) for name, value in self.details.items()}
        return render(f"error.{self.key}", language, **details)

    def __str__(self) -> str:
        return self.message(Language.ENGLISH)


def _shown(value: object, language: Language) -> object:
    """Put a detail into words; a whole article that was given as a quote is cut."""
    match value:
        case NewsreaderError():
            return value.message(language).rstrip(".。")
        case OSError(strerror=str(reason)):
            return reason
        case str() if len(value) > _LONGEST:
            return f"{value[:_LONGEST]}…"
        case _:
            return value


class BadInputError(NewsreaderError):
    """What was given cannot be used; nothing was changed."""


class UsageError(NewsreaderError):
    """What was asked makes no sense."""


class LibraryError(NewsreaderError):
    """The library file cannot be used as it is."""


class MachineError(NewsreaderError):
    """The machine refused: disk full, no permission, a folder that is not there."""


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Raised where a person wants no more of the work, or nobody waits for the answer."""
