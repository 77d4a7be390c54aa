"""Rows of a table, each an article, into issues: one for every paper and day."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from newsreader.core.errors import BadInputError
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.source import IssueText
from newsreader.importers.composing import Item, Piece, compose, front, lines_of
from newsreader.importers.table import Columns
from newsreader.language.dates import find_date
from newsreader.language.numerals import number
from newsreader.recognition.credits import WRITER, people

_DIGITS = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_PAGE = re.compile(r"[0-9０-９]{1,4}|[〇零一二三四五六七八九十]{1,3}")
_NAMES = re.compile(r"[\s,，;；、/／|]+")
_LARGEST_PAGE = 9_999
MOST_ROWS = 250_000
"""Ten years of a daily have some hundred thousand articles."""

Row = Mapping[str, str]


def issues_of(rows: Iterable[Row], columns: Columns) -> tuple[IssueText, ...]:
    """Return the issues in the order in which the table names them.

    A row without title and text is left out. Within an issue, rows stand by page.
    """
    named = dict(columns.mapping.pairs)
    grouped: dict[tuple[str, str], _Day] = {}
    for count, row in enumerate(rows):
        if count == MOST_ROWS:
            raise BadInputError("table-too-long", limit=MOST_ROWS)
        cells = {name: row.get(column, "").strip() for name, column in named.items() if column}
        item = _item(cells)
        if item.pieces:
            printed = cells.get("date", "")
            day = iso_date(printed)
            key = (cells.get("paper", ""), day or printed)
            grouped.setdefault(key, _Day(day, cells)).items.append(item)
    return tuple(group.issue(paper) for (paper, _), group in grouped.items())


def iso_date(printed: str) -> str | None:
    """Return the day that a cell names, as ISO 8601; None if there is no such day."""
    found = find_date(_DIGITS.sub(r"\1-\2-\3", printed, count=1))
    return found.date.isoformat() if found and found.date else None


def page_of(printed: str) -> int | None:
    """Return the page that 1, 01版, A2 or 第三版 names."""
    match = _PAGE.search(printed)
    page = number(match[0]) if match else None
    return page if page and page <= _LARGEST_PAGE else None


def writers(printed: str) -> tuple[Contributor, ...]:
    """Return the people whom the cell of an author names, with their printed roles if any."""
    names = (name for name in _NAMES.split(printed) if name)
    return people(printed) or tuple(Contributor(name, WRITER) for name in names)


@dataclass(slots=True)
class _Day:
    """The articles of one paper on one day."""

    date: str | None
    cells: Mapping[str, str]
    items: list[Item] = field(default_factory=list[Item])

    def issue(self, paper: str) -> IssueText:
        """Return them as an issue."""
        self.items.sort(key=lambda item: item.page or 0)
        printed, told = self.cells.get("date", ""), self.cells.get("number") or None
        return compose(front(paper or None, self.date, printed, told), self.items)


def _item(cells: Mapping[str, str]) -> Item:
    body = cells.get("text", "")
    author = cells.get("author", "")
    pieces: list[Piece] = [
        (BlockRole.KICKER, cells.get("kicker", "")),
        (BlockRole.HEADLINE, cells.get("title", "")),
        (BlockRole.SUBTITLE, cells.get("subtitle", "")),
        # An author whom the text names too stands there once.
        (BlockRole.BYLINE, "" if author in body else author),
        (None, _without_head(body, cells.get("title", ""))),
    ]
    shown = tuple((role, text) for role, text in pieces if text)
    section = " ".join(cells.get("section", "").split())
    return Item(shown, page_of(cells.get("page", "")), section, writers(author) if shown else ())


def _without_head(body: str, title: str) -> str:
    """Return the text without a first line that is the title again."""
    lines = lines_of(body)
    if title and next(_plain(lines), None) == "".join(title.split()):
        return "\n".join(lines)
    return body


def _plain(lines: Iterator[str]) -> Iterator[str]:
    return ("".join(line.split()) for line in lines)
