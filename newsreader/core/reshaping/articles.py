"""Splitting, merging, moving and crediting articles."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, article_id, issue_of
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole, Contributor
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.reshaping.places import (
    BlockPlace,
    article_at,
    block_at,
    position,
    with_article,
    with_articles,
)


@dataclass(frozen=True, slots=True)
class ArticleEdit:
    """What a person wants an article to say; head parts that are to stay are not in `heads`."""

    page: int
    agency: str | None
    place: str | None
    contributors: tuple[Contributor, ...]
    heads: tuple[tuple[BlockRole, str], ...] = ()


def split_article(layout: Layout, place: BlockPlace) -> tuple[Layout, ArticleId]:
    """Begin another article at a block, and return its id too."""
    block_at(layout, place)
    article = article_at(layout, place.article)
    if not place.block:
        raise BadInputError("no-split-here")
    rest = article.blocks[place.block :]
    ids = {each.id for each in layout.articles}
    new = LaidArticle(new_id(ids, place.article, rest), article.page, None, None, (), rest)
    number = position(layout, place.article)
    first = replace(article, blocks=article.blocks[: place.block])
    articles = (*layout.articles[:number], first, new, *layout.articles[number + 1 :])
    return replace(layout, articles=articles), new.id


def merge(layout: Layout, article: ArticleId) -> tuple[Layout, ArticleId]:
    """Let an article go up in the one before it, its head as subheads, and return that one's id."""
    number = position(layout, article)
    if not number:
        raise BadInputError("no-neighbour")
    home, gone = layout.articles[number - 1 : number + 1]
    added = (replace(b, role=BlockRole.SUBHEAD) if b.role in HEAD_ROLES else b for b in gone.blocks)
    people = tuple(dict.fromkeys(home.contributors + gone.contributors))
    merged = replace(home, blocks=(*home.blocks, *added), contributors=people)
    articles = (*layout.articles[: number - 1], merged, *layout.articles[number + 1 :])
    return replace(layout, articles=articles), home.id


def move_article(layout: Layout, article: ArticleId, *, down: bool) -> Layout:
    """Move an article by one place; it goes on standing on its page."""
    number = position(layout, article)
    there = number + (1 if down else -1)
    if not 0 <= there < len(layout.articles):
        raise BadInputError("no-neighbour")
    articles = list(layout.articles)
    articles[number], articles[there] = articles[there], articles[number]
    return with_articles(layout, articles)


def edit_article(layout: Layout, article: ArticleId, edit: ArticleEdit) -> Layout:
    """Let an article say what is wanted; BadInputError for a head part that is printed."""
    if edit.page < 1:
        raise BadInputError("no-such-page", page=edit.page)
    said = replace(
        article_at(layout, article),
        page=edit.page,
        agency=edit.agency,
        place=edit.place,
        contributors=edit.contributors,
    )
    layout = with_article(layout, said)
    for role, text in edit.heads:
        layout = set_head(layout, article, role, text)
    return layout


def set_head(layout: Layout, article: ArticleId, role: BlockRole, text: str) -> Layout:
    """Give an article a head part that the source does not have; the empty text takes it away.

    A head part that is printed is corrected, not given: BadInputError.
    """
    laid = article_at(layout, article)
    if any(block.role is role and block.spans for block in laid.blocks):
        raise BadInputError("head-is-printed")
    rest = [block for block in laid.blocks if block.role is not role]
    order = HEAD_ROLES.index(role)
    earlier = (n + 1 for n, block in enumerate(rest) if block.role in HEAD_ROLES[:order])
    at = max(earlier, default=0)
    given = [Block(role, text, ())] if text else []
    blocks = (*rest[:at], *given, *rest[at:])
    return with_articles(layout, with_article(layout, replace(laid, blocks=blocks)).articles)


def new_id(taken: Collection[ArticleId], beside: ArticleId, blocks: tuple[Block, ...]) -> ArticleId:
    """Name an article after its first source character; one that has the name already keeps it."""
    starts = (span.start for block in blocks for span in block.spans)
    name = article_id(issue_of(beside), next(starts, 0))
    if name not in taken:
        return name
    numbers = (ArticleId(f"{name}.{number}") for number in range(2, len(taken) + 3))
    return next(id_ for id_ in numbers if id_ not in taken)
