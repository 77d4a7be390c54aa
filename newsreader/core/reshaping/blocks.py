"""Joining, splitting, moving and naming blocks."""

from dataclasses import replace

from newsreader.core.alignment import source_offset
from newsreader.core.errors import BadInputError
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole
from newsreader.core.layout import Layout
from newsreader.core.reshaping.articles import split_article
from newsreader.core.reshaping.places import (
    BlockPlace,
    article_at,
    block_at,
    position,
    with_articles,
    with_blocks,
)
from newsreader.core.spans import Span


def join(layout: Layout, place: BlockPlace) -> Layout:
    """Join a block with the next one that is shown; it keeps its role."""
    first = block_at(layout, place)
    blocks = article_at(layout, place.article).blocks
    later = range(place.block + 1, len(blocks))
    number = next((n for n in later if not blocks[n].suppressed), None)
    if number is None:
        raise BadInputError("no-next-block")
    second = blocks[number]
    if not (first.spans and second.spans):
        raise BadInputError("no-source-text")
    joined = replace(
        first,
        text="",
        original=None,
        spans=first.spans + second.spans,
        dropped=first.dropped + second.dropped,
    )
    between = blocks[place.block + 1 : number]
    rest = blocks[number + 1 :]
    return with_blocks(layout, place.article, (*blocks[: place.block], joined, *between, *rest))


def split(layout: Layout, place: BlockPlace, offset: int, source: str) -> Layout:
    """Make two blocks of one, the second from the character at `offset` of its text on."""
    cut = source_offset(block_at(layout, place), offset)
    if cut is None or offset <= 0:
        raise BadInputError("no-split-here")
    return split_at_source(layout, place, cut, source)


def split_at_source(layout: Layout, place: BlockPlace, cut: int, source: str) -> Layout:
    """Make two blocks of one, the second from a source character on, without the blanks."""
    block = block_at(layout, place)
    numbered = enumerate(block.spans)
    index = next((n for n, span in numbered if span.start <= cut < span.end), len(block.spans))
    before, after = list(block.spans[:index]), list(block.spans[index:])
    if after and after[0].start < cut:
        before.append(Span(after[0].start, cut))
        after[0] = Span(cut, after[0].end)
    halves = [_trimmed(spans, source) for spans in (before, after)]
    if not all(halves):
        raise BadInputError("no-split-here")
    pieces = (_with_spans(block, spans) for spans in halves)
    blocks = article_at(layout, place.article).blocks
    return with_blocks(
        layout, place.article, (*blocks[: place.block], *pieces, *blocks[place.block + 1 :])
    )


def set_role(layout: Layout, place: BlockPlace, role: BlockRole) -> Layout:
    """Say what a block is; a kicker or headline amid an article begins another one."""
    block = block_at(layout, place)
    before = article_at(layout, place.article).blocks[: place.block]
    begins = role in {BlockRole.KICKER, BlockRole.HEADLINE}
    if begins and any(each.role not in HEAD_ROLES for each in before):
        layout, article = split_article(layout, place)
        place = BlockPlace(article, 0)
    blocks = list(article_at(layout, place.article).blocks)
    blocks[place.block] = replace(block, role=role)
    return with_blocks(layout, place.article, blocks)


def move(layout: Layout, place: BlockPlace, *, down: bool) -> tuple[Layout, BlockPlace]:
    """Move a block by one place, also over the border of its article; return where it is then."""
    block = block_at(layout, place)
    blocks = list(article_at(layout, place.article).blocks)
    there = place.block + (1 if down else -1)
    if 0 <= there < len(blocks):
        blocks[place.block], blocks[there] = blocks[there], block
        return with_blocks(layout, place.article, blocks), BlockPlace(place.article, there)
    return _move_over(layout, place, down=down)


def _move_over(layout: Layout, place: BlockPlace, *, down: bool) -> tuple[Layout, BlockPlace]:
    block = block_at(layout, place)
    number = position(layout, place.article) + (1 if down else -1)
    if not 0 <= number < len(layout.articles):
        raise BadInputError("no-neighbour")
    neighbour = layout.articles[number]
    at = _body(neighbour.blocks) if down else len(neighbour.blocks)
    left = list(article_at(layout, place.article).blocks)
    del left[place.block]
    layout = with_blocks(layout, place.article, left)
    blocks = (*neighbour.blocks[:at], block, *neighbour.blocks[at:])
    layout = with_blocks(layout, neighbour.id, blocks)
    return with_articles(layout, layout.articles), BlockPlace(neighbour.id, at)


def _body(blocks: tuple[Block, ...]) -> int:
    """Return the number of the first block after the head and its byline."""
    opening = (*HEAD_ROLES, BlockRole.BYLINE)
    return next((n for n, each in enumerate(blocks) if each.role not in opening), len(blocks))


def _with_spans(block: Block, spans: tuple[Span, ...]) -> Block:
    dropped = tuple(hole for hole in block.dropped if any(s.overlaps(hole) for s in spans))
    return replace(block, text="", original=None, spans=spans, dropped=dropped)


def _trimmed(spans: list[Span], source: str) -> tuple[Span, ...]:
    """Return the spans without the blanks at both ends; none where nothing else is left."""
    found: list[Span] = []
    for number, span in enumerate(spans):
        text = span.of(source)
        start = span.start + (len(text) - len(text.lstrip()) if not number else 0)
        end = span.end - (len(text) - len(text.rstrip()) if number == len(spans) - 1 else 0)
        if start < end:
            found.append(Span(start, end))
    return tuple(found)
