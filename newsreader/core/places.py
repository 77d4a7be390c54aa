"""Where a finding, which knows source spans only, stands in the reading text of an article."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.core.alignment import text_offset
from newsreader.core.article import ReadingBlock, reading_blocks
from newsreader.core.findings import Finding, Repair
from newsreader.core.holders import Holders
from newsreader.core.issue import Block
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """The numbers of the article and of its block, and the place in the article's reading text."""

    article: int
    block: int
    place: Span


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    article: int
    block: int


class Places:
    """Finds the block that holds a source character, in the articles of one issue."""

    def __init__(self, articles: Sequence[Sequence[Block]]) -> None:
        self._articles = articles
        self._read: dict[int, tuple[ReadingBlock, ...]] = {}
        self._pieces = Holders(
            (span, (number, position))
            for number, blocks in enumerate(articles)
            for position, block in enumerate(blocks)
            for span in block.spans
        )

    def find(self, finding: Finding) -> Placed | None:
        """Return where the finding is shown; None if it stands in no article."""
        pieces = [(span, self._piece(span.start)) for span in finding.spans]
        inside = [(span, piece) for span, piece in pieces if piece is not None]
        if not inside:
            return None
        article, block = inside[0][1].article, inside[0][1].block
        places = [self._place(s, piece) for s, piece in inside if piece.article == article]
        if finding.repair is Repair.JOINED:
            # The doubt is about the seam, where the second part begins.
            return Placed(article, block, Span(places[0].start, places[0].start))
        start = min(place.start for place in places)
        return Placed(article, block, Span(start, max(place.end for place in places)))

    def block(self, finding: Finding) -> tuple[int, int] | None:
        """Return the numbers of the article and the block to which the finding belongs."""
        pieces = (self._piece(span.start) for span in finding.spans)
        found = next((piece for piece in pieces if piece is not None), None)
        return (found.article, found.block) if found else None

    def _piece(self, offset: int) -> _Piece | None:
        found = self._pieces.find(offset)
        return _Piece(found[0], *found[1]) if found else None

    def _blocks(self, article: int) -> tuple[ReadingBlock, ...]:
        if article not in self._read:
            self._read[article] = reading_blocks(self._articles[article])
        return self._read[article]

    def _place(self, span: Span, piece: _Piece) -> Span:
        start = self._offset(piece, span.start)
        if span.length == 0:
            return Span(start, start)
        last = self._piece(span.end - 1)
        if last is None or last.article != piece.article:
            last = piece
        return Span(start, max(start, self._offset(last, min(span.end, last.span.end))))

    def _offset(self, piece: _Piece, offset: int) -> int:
        """Return the place of a source character of a piece, or of the end of the piece."""
        shown = self._blocks(piece.article)[piece.block]
        if shown.place is None:
            return self._end_before(piece)
        at_end = offset == piece.span.end
        inner = text_offset(shown.block, offset - at_end, after=at_end) or 0
        return shown.place.start + inner

    def _end_before(self, piece: _Piece) -> int:
        before = self._blocks(piece.article)[: piece.block]
        ends = [shown.place.end for shown in before if shown.place is not None]
        return ends[-1] if ends else 0
