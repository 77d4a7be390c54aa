"""From the words of an article as it is read to those of its source, as printed, and back."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newsreader.core.alignment import source_spans, text_offset
from newsreader.core.article import ReadingBlock
from newsreader.core.boxes import Boxes
from newsreader.core.packed_boxes import PackedPage, unpacked
from newsreader.core.recognised import RecognisedArticle
from newsreader.core.spans import Span


def printed_spans(blocks: Iterable[ReadingBlock], span: Span) -> Iterator[Span]:
    """Yield the source characters of a stretch of the reading text.

    An empty stretch means the character after it, or at the end of a block the one before.
    """
    for item in blocks:
        if item.place is None or item.place.end < span.start:
            continue
        if item.place.start > span.end:
            break
        start, end = max(span.start, item.place.start), min(span.end, item.place.end)
        if not span.length:
            start = min(start, max(item.place.start, item.place.end - 1))
            end = min(start + 1, item.place.end)
        if start < end:
            yield from source_spans(item.block, Span(start, end).shifted(-item.place.start))


def place_in(blocks: Iterable[ReadingBlock], words: Span) -> Span | None:
    """Return where source characters stand in the reading text; None if none of them does."""
    for item in blocks:
        if item.place is None:
            continue
        held = [at for at in range(words.start, words.end) if _holds(item, at)]
        if held:
            start = text_offset(item.block, held[0]) or 0
            end = text_offset(item.block, held[-1], after=True) or 0
            return Span(start, max(start, end)).shifted(item.place.start)
    return None


def paged(
    pages: Sequence[PackedPage], articles: Sequence[RecognisedArticle]
) -> tuple[PackedPage, ...]:
    """Return the pages under the numbers that their articles have.

    A format may count the scans of a volume: the page with the masthead is the first all the same.
    """
    numbers = {page.page for page in pages}
    strange = {article.page for article in articles} - numbers
    if not (strange and pages):
        return tuple(pages)
    found: dict[int, PackedPage] = {page.page: page for page in pages}
    for page in pages:
        boxes = Boxes(unpacked(page))
        starts = ((article.page, article.blocks[0].spans[0].start) for article in articles)
        told = Counter(number for number, at in starts if boxes.of([Span(at, at + 1)]))
        number = told.most_common(1)[0][0] if told else page.page
        if number in strange and page.page not in told:
            strange.discard(number)
            found[number] = replace(found.pop(page.page), page=number)
    return tuple(found[number] for number in sorted(found))


def _holds(item: ReadingBlock, at: int) -> bool:
    return any(span.start <= at < span.end for span in item.block.spans)
