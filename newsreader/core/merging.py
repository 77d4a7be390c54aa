"""What came of bringing another library's work in."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from enum import StrEnum
from pathlib import Path


class Merged(StrEnum):
    """What is counted in a merge."""

    ISSUES = "issues"
    ANNOTATIONS = "annotations"
    TAGS = "tags"
    NOTES = "notes"
    STYLES = "styles"
    WORDS = "words"
    SEARCHES = "searches"
    COLLECTIONS = "collections"
    PEOPLE = "people"


Counts = Mapping[Merged, int]


@dataclass(frozen=True, slots=True)
class Signed:
    """Who did something, and when (ISO 8601 in UTC); empty where that is not known."""

    author: str = ""
    time: str = ""


UNSIGNED = Signed()
OF_TEXTS = frozenset({"text", "layout"})
"""Fields of conflicts that no choice decides: each library keeps its own texts."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people changed the same field apart from each other.

    `subject` is the id of what they changed; `kept` holds from now on, `other` stays in the history
    (a text, or a layout, in the library from which it would have come). Values are JSON texts.
    `names` says what that is called, and what the field and the values name, by id.
    """

    subject: str
    field: str
    kept: str
    other: str
    kept_by: Signed = UNSIGNED
    other_by: Signed = UNSIGNED
    names: Mapping[str, str] = with_default(default_factory=dict[str, str])

    @property
    def words(self) -> str:
        """What the thing is called; empty where it has no words."""
        return self.names.get(self.subject, "")


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy of the library beside it, written at `time` (ISO 8601 in UTC).

    It lacks `missing` operations that were done since.
    """

    path: Path
    time: str
    missing: int
    before_merge: bool = True


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What is new here, what changed, what was here already, and what people have to look at.

    `backup` is where the library as it was lies; None where nothing was changed.
    """

    added: Counts
    updated: Counts
    unchanged: Counts
    conflicts: tuple[Conflict, ...] = ()
    backup: str | None = None
