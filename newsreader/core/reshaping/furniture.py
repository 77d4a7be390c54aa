"""Between articles and what stands on the pages beside them."""

from dataclasses import replace

from newsreader.core.errors import BadInputError
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import Block, BlockRole
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.reshaping.blocks import set_role
from newsreader.core.reshaping.places import (
    BlockPlace,
    article_at,
    block_at,
    with_articles,
    with_blocks,
)


def to_furniture(layout: Layout, place: BlockPlace, role: FurnitureRole) -> Layout:
    """Take a block out of its article: it belongs to the page."""
    block = block_at(layout, place)
    if not block.spans:
        raise BadInputError("no-source-text")
    left = list(article_at(layout, place.article).blocks)
    del left[place.block]
    layout = with_blocks(layout, place.article, left)
    text = block.text if block.original is None else block.original
    furniture = sorted(
        (*layout.furniture, Furniture(role, text, block.spans)), key=lambda item: item.spans
    )
    return with_articles(replace(layout, furniture=tuple(furniture)), layout.articles)


def rename_furniture(layout: Layout, number: int, role: FurnitureRole) -> Layout:
    """Say what a thing on the page is."""
    furniture = list(layout.furniture)
    furniture[number] = replace(furniture_at(layout, number), role=role)
    return replace(layout, furniture=tuple(furniture))


def from_furniture(layout: Layout, number: int, role: BlockRole) -> tuple[Layout, BlockPlace]:
    """Put a thing on the page into the article around it, as a block, and return where it is."""
    item = furniture_at(layout, number)
    start = item.spans[0].start
    article = _around(layout, start)
    later = (n for n, each in enumerate(article.blocks) if each.spans > item.spans)
    at = next(later, len(article.blocks))
    block = Block(BlockRole.PARAGRAPH, item.text, item.spans)
    left = (*layout.furniture[:number], *layout.furniture[number + 1 :])
    blocks = (*article.blocks[:at], block, *article.blocks[at:])
    layout = with_blocks(replace(layout, furniture=left), article.id, blocks)
    known = {each.id for each in layout.articles}
    layout = set_role(layout, BlockPlace(article.id, at), role)
    new = [each.id for each in layout.articles if each.id not in known]
    return layout, BlockPlace(new[0], 0) if new else BlockPlace(article.id, at)


def furniture_at(layout: Layout, number: int) -> Furniture:
    """Return a thing on the page; BadInputError if it is not there."""
    if not 0 <= number < len(layout.furniture):
        raise BadInputError("no-such-furniture", number=number + 1)
    return layout.furniture[number]


def _around(layout: Layout, start: int) -> LaidArticle:
    """Return the article in which a source character would stand."""
    found = layout.articles[0]
    nearest = -1
    for article in layout.articles:
        starts = [span.start for block in article.blocks for span in block.spans]
        first = min(starts, default=0)
        if nearest < first < start:
            found, nearest = article, first
    return found
