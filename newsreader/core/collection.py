"""What an exporter receives."""

from dataclasses import dataclass

from newsreader.core.article import ArticleView
from newsreader.core.issue import IssueSummary


@dataclass(frozen=True, slots=True)
class CollectedIssue:
    """An issue with those of its articles that were asked for, in print order."""

    issue: IssueSummary
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """Issues by publication, date and number; articles hold only the annotations asked for."""

    issues: tuple[CollectedIssue, ...]

    @property
    def annotations(self) -> int:
        """Number of annotations in all articles."""
        return sum(len(a.annotations) for i in self.issues for a in i.articles)
