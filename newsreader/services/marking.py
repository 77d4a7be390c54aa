"""Highlighting or tagging all places that a search found, as one step that can be undone."""

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId, ArticleId
from newsreader.core.marking import (
    PLACES,
    ArticlePlaces,
    FoundPlaces,
    Mark,
    MarkReport,
    outermost,
)
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.spans import Span
from newsreader.services.annotating import new_fields, put_on
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.searching import IsCancelled, Searching
from newsreader.services.tagging import ensured
from newsreader.storage.checksums import text_digest


class Marking:
    """Finds the places first, for a person to see how many, then marks exactly those."""

    def __init__(self, searching: Searching, history: History) -> None:
        self._searching = searching
        self._history = history

    def find(
        self,
        query: str,
        *,
        articles: Sequence[ArticleId] | None = None,
        exact: bool = False,
        limit: int = PLACES,
        cancelled: IsCancelled = lambda: False,
    ) -> FoundPlaces:
        """Return where the query's words stand, in all articles that fit or in those named.

        A place inside another one is no place of its own. As many as `limit`, article by article.
        Cancelled like a search.
        """
        found: list[ArticlePlaces] = []
        left = limit
        located = self._searching.located(
            query, articles=articles, exact=exact, cancelled=cancelled
        )
        with closing(located):
            for article, spans in located:
                places = outermost(spans)
                left -= len(places)
                if left < 0:
                    break
                found.append(ArticlePlaces(article.id, text_digest(article.text), places))
        return FoundPlaces(tuple(found), left >= 0)

    def mark(
        self,
        found: FoundPlaces,
        mark: Mark,
        *,
        creator: str = "",
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> tuple[MarkReport, Changes]:
        """Mark all places or, once it was cancelled, none; BadInputError if a tag is not a tag.

        Where an annotation stands on the very words already, it gets the tags, and no second one
        is made.
        """
        try:
            with self._history.operation(UndoName.MARK, author=creator) as operation:
                work = _Work(operation, mark, creator)
                for done, article in enumerate(found.articles):
                    if cancelled():
                        raise _Cancelled
                    progress(Progress(done, len(found.articles), ""))
                    work.go_through(article)
        except _Cancelled:
            return MarkReport(cancelled=True), Changes()
        return work.report, operation.changes


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was marked so far."""


class _Work:
    """Marks article by article, and counts."""

    def __init__(self, operation: Operation, mark: Mark, creator: str) -> None:
        self._counts: Counter[str] = Counter()
        self._operation = operation
        self._view = operation.view
        self._mark = mark
        self._creator = creator
        self._tags = tuple(dict.fromkeys(ensured(operation, tag) for tag in mark.tags))

    @property
    def report(self) -> MarkReport:
        """What was done so far."""
        counts = self._counts
        return MarkReport(
            counts["articles"], counts["made"], counts["tagged"], counts["kept"], counts["altered"]
        )

    def go_through(self, article: ArticlePlaces) -> None:
        """Mark the places of one article, unless they may be others by now."""
        text = self._view.text(article.article_id)
        if text_digest(text) != article.digest:
            self._counts["altered"] += 1
            return
        standing = self._standing(article.article_id)
        self._counts["articles"] += 1
        for span in article.spans:
            if span in standing:
                self._tag(standing[span])
            else:
                self._make(article.article_id, text, span)

    def _standing(self, article_id: ArticleId) -> dict[Span, Annotation]:
        """Return the annotations of an article by their places, the oldest of each."""
        there = [
            stored.annotation
            for stored in self._view.on(article_id)
            if not stored.deleted and stored.annotation.state is AnchorState.ANCHORED
        ]
        newest_first = sorted(there, key=lambda each: each.created, reverse=True)
        return {each.anchor.span: each for each in newest_first}

    def _tag(self, annotation: Annotation) -> None:
        before = len(self._operation.steps)
        for tag in self._tags:
            put_on(self._operation, annotation.id, tag)
        self._counts["tagged" if len(self._operation.steps) > before else "kept"] += 1

    def _make(self, article_id: ArticleId, text: str, span: Span) -> None:
        new = NewAnnotation(
            article_id, anchor_at(text, span), style=self._mark.style, creator=self._creator
        )
        id_ = AnnotationId(str(uuid.uuid4()))
        self._operation.make(id_, new_fields(new, text, self._tags))
        self._counts["made"] += 1
