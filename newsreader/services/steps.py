"""What an operation changed, field by field, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from newsreader.core.operation import UndoName
from newsreader.storage.replay import EDIT, LAYOUT, Value


@dataclass(frozen=True, slots=True)
class Change:
    """One field of what people make; of a text, `before` and `after` are edits to it."""

    subject: str
    field: str
    before: Value
    after: Value

    def reversed(self) -> "Change":
        """Return the way back."""
        return Change(self.subject, self.field, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """One operation as a person sees it."""

    name: UndoName
    changes: tuple[Change, ...]

    @property
    def groups(self) -> tuple[tuple[Change, ...], ...]:
        """The changes in groups, each of which begins with that of a text or a layout."""
        starts = [n for n, each in enumerate(self.changes) if n and each.field in {EDIT, LAYOUT}]
        return tuple(self.changes[a:b] for a, b in pairwise([0, *starts, len(self.changes)]))

    def reversed(self) -> "Step":
        """Return the way back; a text still comes before what stands in it."""
        groups = reversed(self.groups)
        return Step(self.name, tuple(each.reversed() for group in groups for each in group))

    @property
    def rows(self) -> tuple[tuple[str, str, Value, Value], ...]:
        """The changes as the library keeps them."""
        return tuple((c.subject, c.field, c.before, c.after) for c in self.changes)


def step_from(name: UndoName, rows: Sequence[Sequence[Any]]) -> Step:
    """Return the step of which `rows` are the changes."""
    return Step(name, tuple(Change(*row) for row in rows))
