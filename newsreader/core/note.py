"""Notes about articles, issues and tags, and answers to the notes on highlights."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from newsreader.core.ids import NoteId


class SubjectKind(StrEnum):
    """What a note can be about; one about an annotation answers the note that it carries."""

    ANNOTATION = "annotation"
    ARTICLE = "article"
    ISSUE = "issue"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Subject:
    """The one thing that a note is about."""

    kind: SubjectKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what `str` wrote; ValueError if it is something else."""
        kind, _, id_ = text.partition(":")
        return cls(SubjectKind(kind), id_)


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote, as typed; times are ISO 8601 in UTC."""

    id: NoteId
    subject: Subject
    text: str
    creator: str
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class Thread:
    """The notes about one thing, the oldest first, and what is being written about it.

    `drafts` are texts not handed in yet: by the id of the note that is changed, or the empty text
    for a new one.
    """

    subject: Subject
    notes: tuple[Note, ...]
    drafts: Mapping[str, str] = field(default_factory=dict[str, str])
