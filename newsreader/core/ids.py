"""Names of the ids that commands print and accept."""

from typing import NewType

IssueId = NewType("IssueId", str)
"""First 16 hexadecimal digits of the SHA-256 of the issue's text: the same in every library."""

ArticleId = NewType("ArticleId", str)
"""`<issue id>-<source offset of the article's first character>`: the same in every library.

An article that a person makes where one of that id stands already has `.2`, `.3` … after it.
"""

AnnotationId = NewType("AnnotationId", str)
"""A UUID, made once by whoever annotates."""

SearchId = NewType("SearchId", str)
"""A UUID, made once by whoever saves a search."""

TagId = NewType("TagId", str)
"""A UUID; the first tag of a path has that of the path, so that two libraries agree on it."""

NoteId = NewType("NoteId", str)
"""A UUID, made once by whoever writes a note or answers one."""

CollectionId = NewType("CollectionId", str)
"""A UUID, made once by whoever makes a collection."""

PersonId = NewType("PersonId", str)
"""A UUID made of the name under which somebody annotates: the same in every library."""

StyleId = NewType("StyleId", str)
"""The name of a style that comes with the program, or a UUID for one that a person made."""

OperationId = NewType("OperationId", int)
"""Number of an operation in the library where it was done."""


_TAGS = "6a6f1f0e-3f0c-5d0b-9a53-6b8f0e6c2a11"
_PEOPLE = "b1f6a0c4-2d57-5e0e-8c3d-4a9d7e1f5b26"


def issue_id(text: str) -> IssueId:
    """Name an issue by its text, so that two libraries agree without asking each other."""
    import hashlib  # noqa: PLC0415  loads OpenSSL, which a window that only shows does without

    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return IssueId(digest[:16])


def article_id(issue: IssueId, start: int) -> ArticleId:
    """Name an article by its issue and the source offset (code points) where it begins."""
    return ArticleId(f"{issue}-{start:06d}")


def tag_id(path: str) -> TagId:
    """Name a tag by its path."""
    import uuid  # noqa: PLC0415  not on the window's start path

    return TagId(str(uuid.uuid5(uuid.UUID(_TAGS), path)))


def person_id(name: str) -> PersonId:
    """Name a person by the name under which they annotate."""
    import uuid  # noqa: PLC0415  not on the window's start path

    return PersonId(str(uuid.uuid5(uuid.UUID(_PEOPLE), name)))


def issue_of(article: ArticleId) -> IssueId:
    """Return the id of the issue in which an article stands."""
    return IssueId(article.partition("-")[0])
