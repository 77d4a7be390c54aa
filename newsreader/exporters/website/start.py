"""The start page: what the collection is, a calendar of its issues, and a list of them."""

import calendar
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from newsreader.core.collection import CollectedIssue
from newsreader.exporters.base import Member
from newsreader.exporters.headings import collection_title, issue_title
from newsreader.exporters.markup import Markup
from newsreader.exporters.website.html import block, link, tag
from newsreader.exporters.website.page import page
from newsreader.exporters.website.search import search_form
from newsreader.exporters.website.site import Site, issue_page

_WEEKDAYS = "一二三四五六日"
_UNNAMED = "未署报名"

_SHORT = 9
"""From so many characters on, a title is set in smaller type."""

Month = tuple[int, int]


def start_page(site: Site) -> Member:
    """Return `index.html`."""
    papers: defaultdict[str, list[CollectedIssue]] = defaultdict(list)
    for issue in site.collection.issues:
        papers[issue.issue.publication or _UNNAMED].append(issue)
    title = site.collection.title or _only(papers) or collection_title(site.collection)
    body = [
        block("h1", "nameplate" if len(title) < _SHORT else "nameplate long", title),
        block("p", "description", site.collection.description),
        search_form(),
        *(_paper(name if name != title else "", issues) for name, issues in papers.items()),
    ]
    return page(site, "index.html", title, body)


def _only(papers: Iterable[str]) -> str:
    """Return the name of the paper, if there is but one that has any."""
    names = list(papers)
    return names[0] if len(names) == 1 and names[0] != _UNNAMED else ""


def _paper(name: str, issues: Sequence[CollectedIssue]) -> Markup:
    months: defaultdict[Month, defaultdict[int, list[CollectedIssue]]]
    months = defaultdict(lambda: defaultdict(list))
    for issue in issues:
        day = _day(issue)
        if day:
            months[day.year, day.month][day.day].append(issue)
    tables = [_month(month, days) for month, days in sorted(months.items())]
    rows = [tag("li", {}, *_row(issue)) for issue in issues]
    return block(
        "section" if name else "div",
        "paper",
        tag("h2", {}, name) if name else "",
        block("div", "calendar", *tables),
        block("ol", "issues", *rows),
    )


def _day(issue: CollectedIssue) -> date | None:
    try:
        return date.fromisoformat(issue.issue.date or "")
    except ValueError:
        return None


def _month(month: Month, days: dict[int, list[CollectedIssue]]) -> Markup:
    year, number = month
    heads = (tag("th", {"scope": "col"}, weekday) for weekday in _WEEKDAYS)
    weeks = calendar.Calendar().monthdayscalendar(year, number)
    rows = (tag("tr", {}, *(_cell(day, days.get(day, ())) for day in week)) for week in weeks)
    caption = tag("caption", {}, f"{year}年{number}月")
    head = tag("thead", {}, tag("tr", {}, *heads))
    return tag("table", {}, caption, head, tag("tbody", {}, *rows))


def _cell(day: int, issues: Sequence[CollectedIssue]) -> Markup:
    if not issues:
        return tag("td", {}, str(day) if day else "")
    links = (_dated(day, issue) for issue in issues)
    return tag("td", {"class": "printed"}, *links)


def _dated(day: int, issue: CollectedIssue) -> Markup:
    return tag("a", {"href": issue_page(issue), "title": issue_title(issue.issue)}, str(day))


def _row(issue: CollectedIssue) -> Iterator[Markup]:
    annotations = sum(len(article.annotations) for article in issue.articles)
    yield link(issue_page(issue), issue_title(issue.issue))
    yield tag("span", {"class": "count"}, f"{len(issue.articles)} 篇 · {annotations} 条批注")
