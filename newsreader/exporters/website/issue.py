"""An issue's page: its masthead, and its articles page by page as on a front page."""

from collections.abc import Iterator
from itertools import groupby

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue
from newsreader.core.issue import BlockRole
from newsreader.core.note import SubjectKind
from newsreader.exporters.base import Member
from newsreader.exporters.headings import headline, issue_title
from newsreader.exporters.markup import Markup
from newsreader.exporters.website.article import title_of
from newsreader.exporters.website.card import notes
from newsreader.exporters.website.html import block, link, shown, tag
from newsreader.exporters.website.page import page
from newsreader.exporters.website.site import Site, article_page, issue_page

_EXCERPT = 90
"""Most characters shown of an article's text."""


def issue_pages(site: Site) -> Iterator[Member]:
    """Yield a page for every issue."""
    for issue in site.collection.issues:
        title = issue_title(issue.issue)
        said = site.notes_on(SubjectKind.ISSUE, issue.issue.id)
        body = [
            tag("div", {"class": "masthead"}, *_masthead(issue)),
            *_pages(issue),
            block("section", "after", tag("h2", {}, "关于本期"), *notes(said)) if said else "",
        ]
        yield page(site, issue_page(issue), title, body)


def _masthead(issue: CollectedIssue) -> Iterator[Markup]:
    printed = issue.issue
    yield tag("h1", {"class": "nameplate"}, printed.publication or issue_title(printed))
    facts = (
        printed.date or "日期不详",
        f"第{printed.number}期" if printed.number else "",
        f"今日{printed.pages}版" if printed.pages else "",
    )
    yield tag("p", {}, *(tag("span", {}, fact) for fact in facts if fact))


def _pages(issue: CollectedIssue) -> Iterator[Markup]:
    for number, articles in groupby(issue.articles, key=lambda article: article.summary.page):
        entries = [tag("li", {}, *_entry(article)) for article in articles]
        yield block("section", "edition", tag("h2", {}, f"第{number}版"), tag("ol", {}, *entries))


def _entry(article: ArticleView) -> Iterator[Markup]:
    summary = article.summary
    yield block("p", "kicker", summary.kicker or "")
    title = headline(summary) or title_of(article)
    yield tag("h3", {}, link(f"../{article_page(article)}", title))
    yield block("p", "subtitle", summary.subtitle or "")
    yield block("p", "excerpt", _excerpt(article))
    if article.annotations:
        yield tag("p", {"class": "count"}, f"{len(article.annotations)} 条批注")


def _excerpt(article: ArticleView) -> str:
    paragraphs = (
        each.block.text
        for each in article.blocks
        if each.place and each.role is BlockRole.PARAGRAPH and each.block.text.strip()
    )
    text = shown(next(paragraphs, ""))
    return f"{text[:_EXCERPT]}……" if len(text) > _EXCERPT else text
