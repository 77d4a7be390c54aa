"""Articles as they are gathered for an export: issue by issue, with what stands in them."""

from collections.abc import Callable, Sequence

from newsreader.core.annotation import StyleId
from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue
from newsreader.core.ids import AnnotationId, ArticleId

Keep = Callable[[Sequence[ArticleView]], Sequence[ArticleView]]


class Heap:
    """Takes articles in print order; `keep` says in what those of an issue are kept."""

    def __init__(self, keep: Keep = tuple) -> None:
        self.articles: list[ArticleId] = []
        self.annotations: set[AnnotationId] = set()
        self.paths: set[str] = set()
        self.styles: set[StyleId] = set()
        self.creators: set[str] = set()
        self._issues: list[CollectedIssue] = []
        self._open: list[ArticleView] = []
        self._keep = keep

    def add(self, article: ArticleView) -> None:
        """Take one more."""
        if self._open and self._open[0].issue != article.issue:
            self._close()
        self._open.append(article)
        self.articles.append(article.id)
        self.annotations.update([each.id for each in article.annotations])
        self.styles.update([each.style for each in article.annotations])
        self.creators.update([each.creator for each in article.annotations])
        self.paths.update([path for each in article.annotations for path in each.tags])

    def issues(self) -> tuple[CollectedIssue, ...]:
        """Return all that was taken."""
        if self._open:
            self._close()
        return tuple(self._issues)

    def _close(self) -> None:
        kept = self._keep(self._open)
        self._issues.append(CollectedIssue(self._open[0].issue, kept))
        self._open = []
