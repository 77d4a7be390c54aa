"""What is asked of the list of all annotations, and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style, StyleId
from newsreader.core.ids import IssueId


class Grouping(StrEnum):
    """By what annotations stand together; one that carries several tags stands under each."""

    NONE = "none"
    ISSUE = "issue"
    DATE = "date"
    TAG = "tag"
    PERSON = "person"
    STYLE = "style"
    STATE = "state"


class Sorting(StrEnum):
    """In which order annotations stand, within their group."""

    PLACE = "place"  # as printed
    NEWEST = "newest"
    OLDEST = "oldest"
    CHANGED = "changed"  # the last changed first


@dataclass(frozen=True, slots=True)
class Period:
    """Days in ISO 8601, both included; None leaves an end open."""

    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which annotations are listed; what is None or empty does not restrict.

    Each word of `text` stands in the quote, in the note, or in an answer to it; `tag` is a path
    and takes in what is under it. `printed` is about the day of the issue, `made` about the day,
    here, on which somebody annotated.
    """

    text: str = ""
    tag: str | None = None
    creator: str | None = None
    style: StyleId | None = None
    state: AnchorState | None = None
    publication: str | None = None
    printed: Period | None = None
    made: Period | None = None


@dataclass(frozen=True, slots=True)
class IssueName:
    """What an issue is known by."""

    id: IssueId
    publication: str | None
    date: str | None
    number: str | None


GroupValue: TypeAlias = IssueName | Style | AnchorState | str | None
"""What those of a group share: a day, a path of a tag and a name are text; None is without one."""


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations that stand together, in order, as the keys by which their rows are read."""

    value: GroupValue
    keys: Sequence[int]


@dataclass(frozen=True, slots=True)
class Browsed:
    """All annotations that fit, group by group; `found` of `total` of the library.

    Without a grouping there is one group.
    """

    groups: tuple[Group, ...]
    found: int
    total: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A row: an annotation, where its article was printed, how often it was answered."""

    key: int
    annotation: Annotation
    publication: str | None
    date: str | None
    page: int
    headline: str
    answers: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to filter by."""

    tags: tuple[str, ...] = ()
    creators: tuple[str, ...] = ()
    publications: tuple[str, ...] = ()
