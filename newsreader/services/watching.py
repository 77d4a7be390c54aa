"""Letting a person stop what walks through a collection, wherever it does."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import overload

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.errors import Cancelled


def watched(collection: Collection, cancelled: Callable[[], bool]) -> Collection:
    """Return a collection that raises Cancelled at the next article once nobody wants it."""
    issues = (
        replace(issue, articles=_Watched(issue.articles, cancelled)) for issue in collection.issues
    )
    return replace(collection, issues=tuple(issues))


class _Watched(Sequence[ArticleView]):
    """Articles that ask before each whether it is still wanted."""

    def __init__(self, articles: Sequence[ArticleView], cancelled: Callable[[], bool]) -> None:
        self._articles = articles
        self._cancelled = cancelled

    def __len__(self) -> int:
        return len(self._articles)

    def __iter__(self) -> Iterator[ArticleView]:
        for article in self._articles:
            if self._cancelled():
                raise Cancelled
            yield article

    @overload
    def __getitem__(self, index: int) -> ArticleView: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ArticleView]: ...
    def __getitem__(self, index: int | slice) -> ArticleView | Sequence[ArticleView]:
        return self._articles[index]
