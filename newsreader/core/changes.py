"""What an operation changed: the one thing views refresh from."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from newsreader.core.ids import AnnotationId, ArticleId, IssueId, SearchId

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that an operation added, changed or removed.

    `articles` are articles whose text or annotations changed; `issues` those added or changed;
    `searches` saved searches of which anything changed.
    """

    issues: frozenset[IssueId] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    texts: frozenset[ArticleId] = frozenset()
    added: frozenset[AnnotationId] = frozenset()
    changed: frozenset[AnnotationId] = frozenset()
    removed: frozenset[AnnotationId] = frozenset()
    searches: frozenset[SearchId] = frozenset()

    def __bool__(self) -> bool:
        annotations = self.added or self.changed or self.removed
        return any((self.issues, self.articles, self.texts, annotations, self.searches))

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together; what was added or removed is not also called changed."""
        return together((self, other))


def together(all_changes: Iterable[Changes]) -> Changes:
    """Return many changes as one, in time that grows with their number."""
    every = tuple(all_changes)
    added = _union(each.added for each in every)
    removed = _union(each.removed for each in every)
    return Changes(
        issues=_union(each.issues for each in every),
        articles=_union(each.articles for each in every),
        texts=_union(each.texts for each in every),
        added=added,
        changed=_union(each.changed for each in every) - added - removed,
        removed=removed,
        searches=_union(each.searches for each in every),
    )


def _union(sets: Iterable[frozenset[Id]]) -> frozenset[Id]:
    return frozenset(chain.from_iterable(sets))
