"""An article's page: the text with its highlights, and the notes in the margin."""

from collections.abc import Iterator, Sequence

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue
from newsreader.core.issue import BlockRole
from newsreader.core.note import SubjectKind
from newsreader.exporters.base import Member
from newsreader.exporters.headings import head, issue_title
from newsreader.exporters.highlights import Highlights
from newsreader.exporters.markup import Markup, joined
from newsreader.exporters.pieces import CutArticle, CutBlock, Piece, cut
from newsreader.exporters.website.card import backlink, card, notes, tag_list
from newsreader.exporters.website.html import block, link, shown, tag
from newsreader.exporters.website.page import page
from newsreader.exporters.website.site import Place, Site, article_page

UNTITLED = "（无题）"
_ELEMENTS = {BlockRole.HEADLINE: "h2", BlockRole.SUBHEAD: "h2"}


def article_pages(site: Site) -> Iterator[Member]:
    """Yield a page for every article, with links to those before and after it in its issue."""
    for issue in site.collection.issues:
        articles = tuple(issue.articles)  # read once, where they were put aside
        beside = zip((None, *articles), articles, (*articles[1:], None), strict=False)
        for before, article, after in beside:
            yield _page(site, (issue, article), before, after)


def title_of(article: ArticleView) -> str:
    """Return the printed head, or words that say that there is none."""
    return head(article.summary) or UNTITLED


def _page(
    site: Site, place: Place, before: ArticleView | None, after: ArticleView | None
) -> Member:
    issue, article = place
    pieces = cut(article)
    body = [
        block("p", "where", *_where(issue, article)),
        tag("div", {"class": "sheet"}, "\n", *_text(site, article, pieces)),
        block("div", "after", *_after(site, article, pieces)),
        tag("nav", {"class": "turn", "aria-label": "同期文章"}, *_turn(before, after)),
    ]
    return page(site, article_page(article), title_of(article), body)


def _where(issue: CollectedIssue, article: ArticleView) -> Iterator[Markup]:
    yield link(f"../issues/{issue.issue.id}.html", issue_title(issue.issue))
    yield tag("span", {}, f"第{article.summary.page}版")


def _text(site: Site, article: ArticleView, pieces: CutArticle) -> Iterator[Markup]:
    shown = [each for each in pieces.blocks if each.pieces]
    title = next((each for each in shown if each.is_title), None)
    if title is None:
        yield _row(tag("h1", {"class": "headline untitled"}, title_of(article)), [])
    for each in shown:
        name = "h1" if each is title else _element(each)
        ends = [end for piece in each.pieces for end in piece.end]
        yield _row(_block(name, each, site.looks), [card(site, end) for end in ends])
    yield tag_list(site.topics_on(article), "../")


def _element(cut: CutBlock) -> str:
    return "p" if cut.is_blank_headline else _ELEMENTS.get(cut.block.role, "p")


def _row(text: Markup, cards: Sequence[Markup]) -> Markup:
    aside = tag("aside", {"role": "note"}, *cards) if cards else Markup("")
    return joined((tag("div", {"class": "row"}, text, aside), "\n"))


def _block(name: str, cut: CutBlock, looks: Highlights) -> Markup:
    pieces = (_piece(piece, looks) for piece in cut.pieces)
    return tag(name, {"class": str(cut.block.role)}, *pieces)


def _piece(piece: Piece, looks: Highlights) -> Markup:
    text = shown(piece.text)
    if piece.under and text:
        styles = dict.fromkeys(looks[annotation.style].name for _, annotation in piece.under)
        depth = ["deep"] if len(piece.under) > 1 else []
        text = tag("mark", {"class": " ".join((*styles, *depth))}, text)
    return joined((text, *(backlink(annotation, number) for number, annotation in piece.end)))


def _after(site: Site, article: ArticleView, pieces: CutArticle) -> Iterator[Markup]:
    if pieces.loose:
        yield tag("h2", {}, "原文中已无位置的批注")
        yield from (card(site, each, quoted=True) for each in pieces.loose)
    said = site.notes_on(SubjectKind.ARTICLE, article.id)
    if said:
        yield tag("h2", {}, "关于本文")
        yield from notes(said)
    changes = list(_changes(article))
    if changes:
        yield tag("details", {}, tag("summary", {}, f"校勘 {len(changes)} 处"), *changes)


def _changes(article: ArticleView) -> Iterator[Markup]:
    """Yield what a person corrected, and what is left out of the text."""
    for each in article.blocks:
        if each.place is None:
            yield tag("p", {}, tag("b", {}, "未入正文"), " ", tag("s", {}, shown(each.block.text)))
        elif each.block.original not in (None, each.block.text):
            old, new = shown(each.block.original or ""), shown(each.block.text)
            yield tag("p", {}, tag("b", {}, "改"), " ", tag("s", {}, old), " → ", new)


def _turn(before: ArticleView | None, after: ArticleView | None) -> Iterator[Markup]:
    if before:
        yield tag("a", {"rel": "prev", "href": _beside(before)}, f"← {title_of(before)}")
    if after:
        yield tag("a", {"rel": "next", "href": _beside(after)}, f"{title_of(after)} →")


def _beside(article: ArticleView) -> str:
    return article_page(article).partition("/")[2]
