"""Annotations as labels on the words of an article, for programs that learn to find such words."""

from collections.abc import Iterator
from typing import NamedTuple

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.spans import Span
from newsreader.exporters.headings import head

UNTAGGED = "highlight"
"""The label of what carries no tag."""


class Label(NamedTuple):
    """A span of the text, what it is called, and the annotation that says so."""

    span: Span
    name: str
    annotation: Annotation


def labels(article: ArticleView) -> Iterator[Label]:
    """Yield a label for every tag on words that still stand, by place."""
    for each in article.annotations:
        if each.state is not AnchorState.UNANCHORED:
            for name in each.tags or (UNTAGGED,):
                yield Label(each.anchor.span, name, each)


def label_names(collection: Collection) -> list[str]:
    """Return all labels of a collection, sorted."""
    articles = (article for issue in collection.issues for article in issue.articles)
    return sorted({label.name for article in articles for label in labels(article)})


def particulars(collection: Collection) -> Iterator[tuple[ArticleView, dict[str, object]]]:
    """Yield every article with what says which one it is."""
    for issue in collection.issues:
        for article in issue.articles:
            values: dict[str, object] = {
                "article_id": article.id,
                "paper": issue.issue.publication,
                "date": issue.issue.date,
                "page": article.summary.page,
                "head": head(article.summary),
                "topics": list(collection.topics.get(article.id, ())),
            }
            yield article, values
