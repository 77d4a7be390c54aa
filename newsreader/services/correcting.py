"""Correcting the reading text: annotations stay on their words."""

from collections.abc import Callable, Iterable, Iterator

from newsreader.core.anchor import AnchorState, anchor_at, find_quote
from newsreader.core.changes import Changes
from newsreader.core.clip import Clip, Clipped
from newsreader.core.edit import Edit, smallest
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.services.history import History, UndoName
from newsreader.storage.annotations import StoredAnnotation
from newsreader.storage.replay import ANCHOR, anchor_value

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

    def amend(self, article_id: ArticleId, edit: Edit, before: str) -> Changes:
        """Make an edit of the text `before`, in what has become of it.

        BadInputError if it was changed at this very place in the meantime.
        """
        return self._edit(article_id, lambda text: _rebased(edit, before, text), edit.replacement)[
            1
        ]

    def cut(
        self, article_id: ArticleId, span: Span, before: str | None = None
    ) -> tuple[Clip, Changes]:
        """Take out what stands in `span`, which lies in one block, to be put in elsewhere.

        BadInputError if the text is not the one `before`, where that is given.
        """
        with self._history.operation(UndoName.CORRECT) as operation:
            article_id = operation.view.home(article_id)
            text = operation.view.text(article_id)
            _require(text, before, "")
            clip = Clip(span.of(text), tuple(_clipped(operation.view.on(article_id), text, span)))
            operation.edit(article_id, Edit(span, ""))
        return clip, operation.changes

    def paste(
        self, article_id: ArticleId, span: Span, clip: Clip, before: str | None = None
    ) -> Changes:
        """Put what was cut in the place of `span`; what stood on it stands on it again.

        Annotations that have found other words in the meantime stay on them. BadInputError if the
        text is not the one `before`, where that is given.
        """
        _refuse_line_breaks(clip.text)
        with self._history.operation(UndoName.PASTE) as operation:
            article_id = operation.view.home(article_id)
            _require(operation.view.text(article_id), before, clip.text)
            operation.edit(article_id, Edit(span, clip.text))
            text = operation.view.text(article_id)
            for id_, place, state in clip.clipped:
                if operation.view.get(id_).annotation.state is AnchorState.UNANCHORED:
                    anchor = anchor_at(text, place.shifted(span.start))
                    value = anchor_value(anchor, state, text)
                    operation.set(id_, ANCHOR, {**value, "article": article_id})
        return operation.changes

    def _edit(
        self, article_id: ArticleId, choose: Callable[[str], Span], replacement: str
    ) -> tuple[Edit, Changes]:
        _refuse_line_breaks(replacement)
        with self._history.operation(UndoName.CORRECT) as operation:
            text = self._history.revisions.view.text(article_id)
            span = choose(text)
            edit = smallest(text, span, replacement)
            if edit != Edit(Span(edit.span.start, edit.span.start), ""):
                operation.edit(article_id, edit)
        return edit, operation.changes


def _require(text: str, before: str | None, words: str) -> None:
    """Refuse to count in a text that is another one by now."""
    if before is not None and text != before:
        raise BadInputError("text-changed-elsewhere", words=words)


def _rebased(edit: Edit, before: str, text: str) -> Span:
    """Return where an edit of `before` belongs in `text`, which was changed elsewhere."""
    other = smallest(before, Span(0, len(before)), text)
    if text == before or edit.span.end < other.span.start:
        return edit.span
    if edit.span.start > other.span.end:
        return edit.span.shifted(other.growth)
    raise BadInputError("text-changed-elsewhere", words=edit.replacement)


def _refuse_line_breaks(replacement: str) -> None:
    if not _LINE_BREAKS.isdisjoint(replacement):
        raise BadInputError("correction-line-break")


def _clipped(standing: Iterable[StoredAnnotation], text: str, cut: Span) -> Iterator[Clipped]:
    """Yield what stands on words that are cut; blanks beside these may stay."""
    for each in standing:
        annotation = each.annotation
        span = _bare(annotation.anchor.span, text)
        if annotation.state is not AnchorState.UNANCHORED and cut.contains(span):
            yield Clipped(annotation.id, span.shifted(-cut.start), annotation.state)


def _place(text: str, find: str, nth: int) -> Span:
    place = find_quote(text, find, nth) if find and nth > 0 else None
    if place is None:
        raise BadInputError("quote-not-found", quote=find, nth=nth)
    return place


def _bare(span: Span, text: str) -> Span:
    """Return a span without the blanks at its ends, unless there is nothing else."""
    words = span.of(text)
    before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    return span if before == len(words) else Span(span.start + before, span.end - after)
