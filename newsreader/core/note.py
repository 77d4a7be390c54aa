"""Notes about articles, issues and tags, and answers to the notes on highlights."""

from dataclasses import dataclass
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
