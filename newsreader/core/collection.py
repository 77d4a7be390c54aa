"""What an exporter receives."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.core.annotation import Annotation, StyleId
from newsreader.core.article import ArticleView
from newsreader.core.ids import ArticleId
from newsreader.core.issue import IssueSummary
from newsreader.core.note import Note
from newsreader.core.style import OwnStyle
from newsreader.core.tag import Tag


@dataclass(frozen=True, slots=True)
class CollectedIssue:
    """An issue with those of its articles that were asked for, in print order.

    Very many articles are read again each time they are walked; `annotations` counts theirs.
    """

    issue: IssueSummary
    articles: Sequence[ArticleView]


@dataclass(frozen=True, slots=True)
class Collection:
    """Issues by publication, date and number; articles hold only the annotations asked for.

    `topics` are the paths of the tags on each article that carries any, `tags` those that stand
    anywhere in it with all above them, and `notes` what is said of its issues, articles,
    annotations and tags; `styles` are those of its highlights that people made, and `people`
    the identifiers of those who annotated, by their names. The texts at the end are what its
    keepers say of it; `nested` collections under it brought their articles, and `reordered` it
    stands otherwise than its keepers put it.
    """

    issues: tuple[CollectedIssue, ...]
    topics: Mapping[ArticleId, tuple[str, ...]] = field(
        default_factory=dict[ArticleId, tuple[str, ...]]
    )
    tags: tuple[Tag, ...] = ()
    notes: tuple[Note, ...] = ()
    styles: Mapping[StyleId, OwnStyle] = field(default_factory=dict[StyleId, OwnStyle])
    people: Mapping[str, str] = field(default_factory=dict[str, str])
    title: str = ""
    description: str = ""
    rights: str = ""
    source: str = ""
    nested: int = 0
    reordered: bool = False

    @property
    def annotations(self) -> int:
        """Number of annotations in all articles."""
        return sum(len(a.annotations) for i in self.issues for a in i.articles)

    def rows(self) -> Iterator[tuple[IssueSummary, ArticleView, Annotation]]:
        """Yield every annotation with its article and issue."""
        for issue in self.issues:
            for article in issue.articles:
                for annotation in article.annotations:
                    yield issue.issue, article, annotation
