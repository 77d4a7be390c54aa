"""What an operation changed: the one thing views refresh from."""

from dataclasses import dataclass

from newsreader.core.ids import AnnotationId, ArticleId, IssueId


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that an operation added, changed or removed.

    `articles` are articles whose text or annotations changed; `issues` those added or changed.
    """

    issues: frozenset[IssueId] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    texts: frozenset[ArticleId] = frozenset()
    added: frozenset[AnnotationId] = frozenset()
    changed: frozenset[AnnotationId] = frozenset()
    removed: frozenset[AnnotationId] = frozenset()

    def __bool__(self) -> bool:
        return any((self.issues, self.articles, self.texts, self.added, self.changed, self.removed))

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together; what was added or removed is not also called changed."""
        added = self.added | other.added
        removed = self.removed | other.removed
        return Changes(
            issues=self.issues | other.issues,
            articles=self.articles | other.articles,
            texts=self.texts | other.texts,
            added=added,
            changed=(self.changed | other.changed) - added - removed,
            removed=removed,
        )
