"""What became of the text of an article: change by change, and the text after each."""

from dataclasses import dataclass
from functools import reduce

from newsreader.core.edit import Edit
from newsreader.core.operation import UndoName
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class TextChange:
    """One change: at `place`, counted after it, stands `now` where `was` stood before.

    `time` is ISO 8601 in UTC. `taken_back` and `again` tell that it only undid or redid another.
    """

    time: str
    author: str
    name: UndoName
    edit: Edit
    was: str
    taken_back: bool = False
    again: bool = False

    @property
    def now(self) -> str:
        """The words that came in."""
        return self.edit.replacement

    @property
    def place(self) -> Span:
        """Where they stand after the change."""
        return Span(self.edit.span.start, self.edit.span.start + len(self.now))


@dataclass(frozen=True, slots=True)
class Past:
    """The text as it was recognised, and its changes, oldest first."""

    first: str
    changes: tuple[TextChange, ...]

    def text(self, count: int) -> str:
        """Return the text as the first so many changes left it."""
        return reduce(lambda text, each: each.edit.apply(text), self.changes[:count], self.first)
