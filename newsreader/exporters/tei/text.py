"""The text of an issue in TEI: pages, articles, heads, bylines, sections and paragraphs."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from newsreader.core.article import ArticleView
from newsreader.core.findings import FindingKind
from newsreader.core.ids import ArticleId
from newsreader.core.issue import HEAD_ROLES, BlockRole
from newsreader.exporters.markup import Markup, element, joined, lines
from newsreader.exporters.pieces import CutArticle, CutBlock
from newsreader.exporters.taxonomy import Taxonomy
from newsreader.exporters.tei.block import content
from newsreader.exporters.tei.names import topics_of

_TOP = (*HEAD_ROLES, BlockRole.BYLINE)
_HEADS = {BlockRole.KICKER: "kicker", BlockRole.HEADLINE: "main", BlockRole.SUBTITLE: "sub"}


def issue_text(
    cuts: Sequence[tuple[ArticleView, CutArticle]],
    topics_of_articles: Mapping[ArticleId, tuple[str, ...]],
    topics: Taxonomy,
) -> Markup:
    """Return the articles of an issue, with a break where another page begins."""
    parts: list[Markup] = []
    page: int | None = None
    for article, pieces in cuts:
        if article.summary.page != page:
            page = article.summary.page
            parts.append(element("pb", {"n": str(page)}))
        attributes = {
            "type": "article",
            "xml:id": f"article-{article.id}",
            "ana": topics_of(topics_of_articles.get(article.id, ()), topics),
        }
        parts.append(element("div", attributes, lines(*_article(article, pieces))))
    return joined((element("text", {}, element("body", {}, lines(*parts))), "\n"))


def _article(article: ArticleView, pieces: CutArticle) -> Iterator[Markup]:
    if any(mark.finding.kind is FindingKind.MISSING_HEAD for mark in article.marks):
        yield element("gap", {"reason": "missing", "unit": "head"})
    top = list(takewhile(lambda cut: cut.block.role in _TOP, pieces.blocks))
    yield from (_top(article, cut) for cut in top)
    yield from _sections(article, pieces.blocks[len(top) :])


def _top(article: ArticleView, cut: CutBlock) -> Markup:
    inner = content(article, cut)
    if cut.block.role is BlockRole.BYLINE:
        return element("byline", {}, inner)
    return element("head", {"type": _HEADS[cut.block.role]}, inner)


def _sections(article: ArticleView, blocks: Sequence[CutBlock]) -> Iterator[Markup]:
    """Yield paragraphs; from a subhead on, each section stands in a division of its own."""
    starts = [number for number, cut in enumerate(blocks) if cut.block.role is BlockRole.SUBHEAD]
    edges = [*starts, len(blocks)]
    yield from (_paragraph(article, cut) for cut in blocks[: edges[0]])
    for start, end in pairwise(edges):
        head = element("head", {}, content(article, blocks[start]))
        paragraphs = [_paragraph(article, cut) for cut in blocks[start + 1 : end]]
        yield element("div", {"type": "section"}, joined((head, *paragraphs), "\n"))


def _paragraph(article: ArticleView, cut: CutBlock) -> Markup:
    inner = content(article, cut)
    if cut.block.role is BlockRole.CAPTION:
        return element("figure", {}, element("head", {}, inner))
    special = None if cut.block.role is BlockRole.PARAGRAPH else str(cut.block.role)
    return element("p", {"rend": special}, inner)
