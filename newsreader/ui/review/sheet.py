"""An issue as one list of items, and where the source has each of their characters."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.core.alignment import source_offset, text_offset
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import Block, BlockRole
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import ReviewView
from newsreader.core.spans import Span, subtract


@dataclass(frozen=True, slots=True)
class Item:
    """A block of an article, or a thing on the page beside the articles.

    `article` is the number of the article in print order, `furniture` the number of the thing; one
    of the two is None.
    """

    role: BlockRole | FurnitureRole
    block: Block
    place: BlockPlace | None = None
    article: int | None = None
    furniture: int | None = None

    @property
    def text(self) -> str:
        """What is shown of it."""
        return self.block.text

    @property
    def left_out(self) -> bool:
        """Whether it does not stand in the reading text."""
        return self.block.suppressed


@dataclass(frozen=True, slots=True)
class Caret:
    """A character of an item, by its number; an empty item has the number 0 only."""

    item: int
    offset: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Source characters side by side that went into one item, or were left out of it."""

    span: Span
    item: int
    left_out: bool


class Sheet:
    """All items of an issue in print order, things on the page where they stand in the source."""

    def __init__(self, source: str = "", items: tuple[Item, ...] = ()) -> None:
        self.source = source
        self.items = items
        self.stretches = tuple(
            sorted(_stretches(self.items), key=lambda stretch: stretch.span.start)
        )
        self._starts = [stretch.span.start for stretch in self.stretches]
        self._places = {item.place: n for n, item in enumerate(self.items) if item.place}

    def number(self, place: BlockPlace | None) -> int | None:
        """Return the number of the item that is a block; None if it is not there any more."""
        return self._places.get(place) if place else None

    def caret(self, offset: int) -> Caret | None:
        """Return where a source character stands; blanks between items stand in the next one."""
        if not self.stretches:
            return None
        at = max(0, bisect_right(self._starts, offset) - 1)
        stretch = self.stretches[at]
        if offset >= stretch.span.end and at + 1 < len(self.stretches):
            stretch = self.stretches[at + 1]
        held = min(max(offset, stretch.span.start), stretch.span.end - 1)
        item = self.items[stretch.item]
        inner = text_offset(item.block, held)
        return Caret(stretch.item, min(inner or 0, max(0, len(item.text) - 1)))

    def offset(self, caret: Caret) -> int | None:
        """Return the source character at a caret; None if a person typed the item."""
        if caret.item >= len(self.items):
            return None
        return source_offset(self.items[caret.item].block, caret.offset)

    def places(self, span: Span) -> Iterator[tuple[int, Span]]:
        """Yield where the characters of a source span stand: numbers of items, spans in them."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        for stretch in self.stretches[at:]:
            if stretch.span.start >= span.end and span.length:
                return
            if not stretch.span.overlaps(span):
                continue
            block = self.items[stretch.item].block
            start = text_offset(block, max(span.start, stretch.span.start)) or 0
            last = text_offset(block, min(span.end, stretch.span.end) - 1) or 0
            yield stretch.item, Span(start, max(start, last + (not stretch.left_out)))

    def held(self, caret: Caret) -> Caret:
        """Return a caret that stands in the sheet, as near as can be."""
        if not self.items:
            return Caret(0, 0)
        item = min(max(caret.item, 0), len(self.items) - 1)
        return Caret(item, min(max(caret.offset, 0), max(0, len(self.items[item].text) - 1)))


def sheet_of(view: ReviewView) -> Sheet:
    """Return all of an issue as a sheet."""
    return Sheet(view.source, tuple(_items(view)))


def _items(view: ReviewView) -> Iterator[Item]:
    """Put each thing on the page behind the block before it in the source."""
    blocks = [
        Item(each.role, each.block, BlockPlace(article.id, number), position)
        for position, article in enumerate(view.articles)
        for number, each in enumerate(article.blocks)
    ]
    starts = sorted(
        (item.block.spans[-1].start, n) for n, item in enumerate(blocks) if item.block.spans
    )
    keys = [start for start, _ in starts]
    behind: dict[int, list[Item]] = {}
    for number, thing in enumerate(view.furniture):
        at = bisect_right(keys, thing.spans[0].start if thing.spans else 0) - 1
        behind.setdefault(starts[at][1] if at >= 0 else -1, []).append(_thing(number, thing))
    yield from behind.get(-1, ())
    for n, item in enumerate(blocks):
        yield item
        yield from behind.get(n, ())


def _thing(number: int, thing: Furniture) -> Item:
    block = Block(BlockRole.PARAGRAPH, thing.text, thing.spans)
    return Item(thing.role, block, furniture=number)


def _stretches(items: tuple[Item, ...]) -> Iterator[Stretch]:
    for number, item in enumerate(items):
        block, left_out = item.block, item.block.suppressed
        if not block.dropped:  # nearly all: an issue has thousands, laid out anew at every key
            for span in block.spans:
                yield Stretch(span, number, left_out)
            continue
        for span in block.spans:
            for piece in subtract(span, block.dropped):
                yield Stretch(piece, number, left_out)
        for hole in block.dropped:
            yield Stretch(hole, number, left_out=True)
