"""What an operation changed: the one thing views refresh from."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from itertools import chain
from typing import Any

from newsreader.core.ids import (
    AnnotationId,
    ArticleId,
    CollectionId,
    IssueId,
    NoteId,
    PersonId,
    SearchId,
    StyleId,
    TagId,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that an operation added, changed or removed.

    `articles` are articles whose text, tags or annotations changed; `issues` those added or
    changed. `searches`, `tags`, `notes`, `styles`, `words`, `collections`, `people` and
    `contradictions` are those of which anything changed; of a collection, what is in it too.
    """

    issues: frozenset[IssueId] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    texts: frozenset[ArticleId] = frozenset()
    added: frozenset[AnnotationId] = frozenset()
    changed: frozenset[AnnotationId] = frozenset()
    removed: frozenset[AnnotationId] = frozenset()
    searches: frozenset[SearchId] = frozenset()
    tags: frozenset[TagId] = frozenset()
    notes: frozenset[NoteId] = frozenset()
    styles: frozenset[StyleId] = frozenset()
    words: frozenset[str] = frozenset()
    collections: frozenset[CollectionId] = frozenset()
    people: frozenset[PersonId] = frozenset()
    contradictions: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together; what was added or removed is not also called changed."""
        return together((self, other))


def together(all_changes: Iterable[Changes]) -> Changes:
    """Return many changes as one, in time that grows with their number."""
    every = tuple(all_changes)
    sets = {
        name.name: _union(getattr(each, name.name) for each in every) for name in fields(Changes)
    }
    whole = Changes(**sets)
    return replace(whole, changed=whole.changed - whole.added - whole.removed)


def of_kind(kind: str, id_: str) -> Changes:
    """Return the change of one thing, whose kind is the name of a field of `Changes`."""
    changed: dict[str, Any] = {kind: frozenset({id_})}
    return Changes(**changed)


def _union(sets: Iterable[frozenset[Any]]) -> frozenset[Any]:
    return frozenset(chain.from_iterable(sets))
