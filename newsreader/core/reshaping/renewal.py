"""Laying out an issue anew without touching what a person has decided."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import accumulate

from newsreader.core.furniture import Furniture
from newsreader.core.ids import ArticleId, IssueId, article_id
from newsreader.core.issue import Block
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.reshaping.articles import new_id
from newsreader.core.spans import Span, subtract


def laid_out(issue_id: IssueId, recognised: RecognisedIssue) -> Layout:
    """Return the layout that recognition gives."""
    articles = tuple(_laid(issue_id, article) for article in recognised.articles)
    return Layout(articles, recognised.furniture)


def renewed(
    current: Layout,
    fresh: Layout,
    settled: Collection[ArticleId],
    beside: Collection[Furniture],
) -> Layout:
    """Return `fresh` for all but the `settled` articles and the furniture that people put `beside`.

    These stay as they are in `current`; where they stand, nothing else is recognised.
    """
    kept = [article for article in current.articles if article.id in settled]
    taken = sorted(
        [span for article in kept for block in article.blocks for span in block.spans]
        + [span for item in beside for span in item.spans]
    )
    articles = {article.id: article for article in kept}
    for article in fresh.articles:
        blocks = tuple(_clipped(article.blocks, taken))
        if blocks:
            id_ = new_id(articles, article.id, blocks)
            articles[id_] = replace(article, id=id_, blocks=blocks)
    furniture = [*beside, *_left(fresh.furniture, taken)]
    ordered = _in_order(current, articles.values())
    return Layout(ordered, tuple(sorted(furniture, key=lambda item: item.spans)))


def _laid(issue_id: IssueId, article: RecognisedArticle) -> LaidArticle:
    return LaidArticle(
        article_id(issue_id, article.blocks[0].spans[0].start),
        article.page,
        article.agency,
        article.place,
        article.contributors,
        article.blocks,
    )


def _clipped(blocks: Iterable[Block], taken: list[Span]) -> Iterable[Block]:
    for block in blocks:
        spans = tuple(piece for span in block.spans for piece in _free(span, taken))
        if spans == block.spans:
            yield block
        elif spans:
            dropped = tuple(h for h in block.dropped if any(s.overlaps(h) for s in spans))
            yield replace(block, text="", spans=spans, dropped=dropped)


def _left(furniture: Iterable[Furniture], taken: list[Span]) -> Iterable[Furniture]:
    for item in furniture:
        shift = 0
        pieces: list[tuple[Span, str]] = []
        for span in item.spans:
            free = _free(span, taken)
            pieces += ((each, each.shifted(shift - span.start).of(item.text)) for each in free)
            shift += span.length
        text = "".join(words for _, words in pieces)
        if text.strip():
            yield Furniture(item.role, text, tuple(span for span, _ in pieces))


def _free(span: Span, taken: list[Span]) -> tuple[Span, ...]:
    """Return what is left of a span; `taken` are sorted and share no character."""
    first = bisect_right(taken, span.start, key=lambda hole: hole.end)
    end = bisect_left(taken, span.end, key=lambda hole: hole.start)
    return subtract(span, taken[first:end])


def _in_order(current: Layout, articles: Iterable[LaidArticle]) -> tuple[LaidArticle, ...]:
    """Return the articles in the order they had; a new one follows the last that begins before."""
    places = {article.id: number for number, article in enumerate(current.articles)}
    starts = sorted((_start(article), places[article.id]) for article in current.articles)
    last = list(accumulate((place for _, place in starts), max, initial=-1))

    def key(article: LaidArticle) -> tuple[int, int]:
        if article.id in places:
            return places[article.id], -1
        start = _start(article)
        return last[bisect_left(starts, (start, -1))], start

    return tuple(sorted(articles, key=key))


def _start(article: LaidArticle) -> int:
    return min((span.start for block in article.blocks for span in block.spans), default=0)
