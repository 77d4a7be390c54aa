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
