"""Where in a layout something is done."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Block
from newsreader.core.layout import LaidArticle, Layout


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """A block of an article, numbered from 0; suppressed ones count."""

    article: ArticleId
    block: int


def article_at(layout: Layout, article: ArticleId) -> LaidArticle:
    """Return an article; BadInputError if it does not stand in the layout."""
    return layout.articles[position(layout, article)]


def position(layout: Layout, article: ArticleId) -> int:
    """Return the number of an article in print order; BadInputError if it is not there."""
    for number, each in enumerate(layout.articles):
        if each.id == article:
            return number
    raise BadInputError("no-such-article", id=article)


def block_at(layout: Layout, place: BlockPlace) -> Block:
    """Return a block; BadInputError if it is not there."""
    blocks = article_at(layout, place.article).blocks
    if not 0 <= place.block < len(blocks):
        raise BadInputError("no-such-block", id=place.article, number=place.block + 1)
    return blocks[place.block]


def with_blocks(layout: Layout, article: ArticleId, blocks: Iterable[Block]) -> Layout:
    """Return the layout with other blocks in an article."""
    return with_article(layout, replace(article_at(layout, article), blocks=tuple(blocks)))


def with_article(layout: Layout, article: LaidArticle) -> Layout:
    """Return the layout with an article in place of the one of its id."""
    articles = (article if each.id == article.id else each for each in layout.articles)
    return replace(layout, articles=tuple(articles))


def with_articles(layout: Layout, articles: Iterable[LaidArticle]) -> Layout:
    """Return the layout with these articles; one that has no block left is taken out.

    Raises BadInputError where none would be left.
    """
    left = tuple(article for article in articles if article.blocks)
    if not left:
        raise BadInputError("last-article")
    return replace(layout, articles=left)
