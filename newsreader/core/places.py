"""Where a finding, which knows source spans only, stands in the reading text of an article."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.core.article import ReadingBlock, reading_blocks, reading_offset
from newsreader.core.findings import Finding, Repair
from newsreader.core.issue import RecognisedArticle
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """The number of the article, and the place in its reading text; None for the page itself."""

    article: int
    place: Span


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    article: int
    block: int


class Places:
    """Finds the block that holds a source character, in the articles of one issue."""

    def __init__(self, articles: Sequence[RecognisedArticle]) -> None:
        self._blocks = [reading_blocks(article.blocks) for article in articles]
        self._pieces = sorted(
            (
                _Piece(span, number, position)
                for number, article in enumerate(articles)
                for position, block in enumerate(article.blocks)
                for span in block.spans
            ),
            key=lambda piece: piece.span,
        )
        self._starts = [piece.span.start for piece in self._pieces]

    def find(self, finding: Finding) -> Placed | None:
        """Return where the finding is shown; None if it stands in no article."""
        pieces = [(span, self._piece(span.start)) for span in finding.spans]
        inside = [(span, piece) for span, piece in pieces if piece is not None]
        if not inside:
            return None
        article = inside[0][1].article
        places = [self._place(s, piece) for s, piece in inside if piece.article == article]
        if finding.repair is Repair.JOINED:
            # The doubt is about the seam, where the last part begins.
            return Placed(article, Span(places[-1].start, places[-1].start))
        start = min(place.start for place in places)
        return Placed(article, Span(start, max(place.end for place in places)))

    def _piece(self, offset: int) -> _Piece | None:
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset > self._pieces[at].span.end:
            return None
        return self._pieces[at]

    def _place(self, span: Span, piece: _Piece) -> Span:
        start = self._offset(piece, span.start)
        if span.length == 0:
            return Span(start, start)
        offset = span.end - 1
        last = self._piece(offset)
        if last is None or last.article != piece.article:
            last, offset = piece, piece.span.end - 1
        end = self._offset(last, offset) + self._shows(last, offset)
        return Span(start, max(start, end))

    def _offset(self, piece: _Piece, offset: int) -> int:
        shown = self._blocks[piece.article][piece.block]
        if shown.place is None:
            return self._end_before(piece)
        inner = reading_offset(shown.block, offset)
        return shown.place.start + (shown.place.length if inner is None else inner)

    def _end_before(self, piece: _Piece) -> int:
        before = self._blocks[piece.article][: piece.block]
        ends = [shown.place.end for shown in before if shown.place is not None]
        return ends[-1] if ends else 0

    def _shows(self, piece: _Piece, offset: int) -> bool:
        shown: ReadingBlock = self._blocks[piece.article][piece.block]
        dropped = any(hole.start <= offset < hole.end for hole in shown.block.dropped)
        return shown.place is not None and not dropped and offset < piece.span.end
