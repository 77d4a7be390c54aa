"""Correcting the reading text: annotations stay on their words."""

from collections.abc import Callable

from newsreader.core.anchor import find_quote
from newsreader.core.changes import Changes
from newsreader.core.edit import Edit, smallest
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.services.history import History, UndoName

_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class Correcting:
    """Alters the reading text of articles; the source itself is never touched."""

    def __init__(self, history: History) -> None:
        self._history = history

    def correct(
        self, article_id: ArticleId, find: str, replacement: str, nth: int = 1
    ) -> tuple[Edit, Changes]:
        """Replace the `nth` place where `find` stands; BadInputError if there is none."""
        return self._edit(article_id, lambda text: _place(text, find, nth), replacement)

    def replace(self, article_id: ArticleId, span: Span, replacement: str) -> tuple[Edit, Changes]:
        """Replace what stands in `span`, which lies in one block, and return the least edit."""
        return self._edit(article_id, lambda _: span, replacement)

    def _edit(
        self, article_id: ArticleId, choose: Callable[[str], Span], replacement: str
    ) -> tuple[Edit, Changes]:
        if not _LINE_BREAKS.isdisjoint(replacement):
            raise BadInputError("correction-line-break")
        with self._history.operation(UndoName.CORRECT) as operation:
            text = self._history.revisions.view.text(article_id)
            span = choose(text)
            edit = smallest(text, span, replacement)
            if edit != Edit(Span(edit.span.start, edit.span.start), ""):
                operation.edit(article_id, edit)
        return edit, operation.changes


def _place(text: str, find: str, nth: int) -> Span:
    place = find_quote(text, find, nth) if find and nth > 0 else None
    if place is None:
        raise BadInputError("quote-not-found", quote=find, nth=nth)
    return place
