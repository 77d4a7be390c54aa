"""XLSX: annotations, articles, tags and notes, each on a sheet of their own.

A text too long for a cell goes on in further columns: `note`, `note 2` … Joined, they are the text.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import LossKind
from newsreader.core.reports import ExportFormat
from newsreader.core.tag_tree import TagTree
from newsreader.exporters.base import Member
from newsreader.exporters.headings import head
from newsreader.exporters.losses import OF_COLLECTION, OF_TEXTS
from newsreader.exporters.package import check_package
from newsreader.exporters.rows import NAMES, rows
from newsreader.exporters.workbook import CELL, ROWS, Sheet, parts, write_workbook

_NUMBERS = frozenset({"page", "start", "end", "characters", "annotations", "articles"})
_ARTICLES = (
    "paper",
    "date",
    "number",
    "page",
    "head",
    "people",
    "agency",
    "place",
    "topics",
    "characters",
    "annotations",
    "text",
    "article_id",
    "issue_id",
)
_TAGS = ("path", "color", "description", "annotations", "articles", "tag_id")
_NOTES = ("about", "subject", "text", "creator", "created", "modified", "note_id")
_BROAD = (
    (8, "page start end number"),
    (13, "paper date creator state style agency place color about characters annotations articles"),
    (26, "created modified prefix suffix tags topics people path article_id issue_id"),
    (40, "head quote annotation_id creator_id subject tag_id note_id"),
    (50, "note description"),
    (80, "text"),
)
_WIDTHS = {name: width for width, names in _BROAD for name in names.split()}
_HEIGHT = {"Articles": 90}
"""Six lines: a whole article would be as high as the screen."""


class Spreadsheet:
    """The exporter of a workbook."""

    format = ExportFormat(
        "xlsx",
        "Excel workbook (XLSX)",
        ".xlsx",
        "sheets of annotations, articles, tags and notes; long texts go on in further columns",
    )
    annotations_only = True
    keeps_order = True
    leaves_out = (LossKind.STYLE_COLORS, LossKind.STYLE_LINES, *OF_TEXTS, *OF_COLLECTION)

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write all sheets that have rows."""
        write_workbook(_sheets(collection), stream)

    def check(self, path: Path, collection: Collection) -> None:
        """Unpack the workbook and compare it part by part."""
        check_package(path, itertools.starmap(Member, parts(_sheets(collection))))


def pieces(text: str) -> Iterator[str]:
    """Cut a text into parts that Excel takes into a cell."""
    while len(text) > CELL // 2:
        wide = any(character > "\uffff" for character in text[:CELL])
        end = CELL // 2 if wide else CELL
        yield text[:end]
        text = text[end:]
    if text:
        yield text


def _sheets(collection: Collection) -> list[Sheet]:
    tables = (
        ("Annotations", NAMES, rows),
        ("Articles", _ARTICLES, _articles),
        ("Tags", _TAGS, _tags),
        ("Notes", _NOTES, _notes),
    )
    return [
        sheet
        for name, columns, cells in tables
        for sheet in _fitted(name, columns, partial(cells, collection))
    ]


def _fitted(
    name: str, columns: Sequence[str], cells: Callable[[], Iterator[list[str]]]
) -> Iterator[Sheet]:
    """Yield a table as sheets that Excel can open; none without rows.

    Its cells are walked to see how many sheets and columns they need, then to be written.
    """
    left, start = cells(), 0
    while widths := _widths(itertools.islice(left, ROWS - 1)):
        title = f"{name} {start // (ROWS - 1) + 1}" if start else name
        some = itertools.islice(cells(), start, start + ROWS - 1)
        start += ROWS - 1
        broad = [_WIDTHS[column] for column in columns]
        sheet = Sheet(title, columns, broad, some, _NUMBERS, _HEIGHT.get(name))
        yield _widened(sheet, widths)


def _widths(rows: Iterable[Sequence[str]]) -> list[int]:
    """Return how many cells each column needs for its texts; none without rows."""
    widths: list[int] = []
    for row in rows:
        widths = widths or [1] * len(row)
        if max(map(len, row)) > CELL // 2:
            widths = [max(w, len([*pieces(cell)])) for w, cell in zip(widths, row, strict=True)]
    return widths


def _widened(sheet: Sheet, widths: Sequence[int]) -> Sheet:
    """Give texts that are too long for a cell as many columns as they need."""
    if max(widths) == 1:
        return sheet
    names = [
        name if number == 1 else f"{name} {number}"
        for name, width in zip(sheet.columns, widths, strict=True)
        for number in range(1, width + 1)
    ]
    broad = [wide for wide, width in zip(sheet.widths, widths, strict=True) for _ in range(width)]
    spread = (_spread(row, widths) for row in sheet.rows)
    return sheet._replace(columns=names, widths=broad, rows=spread)


def _spread(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    cut = ([*pieces(cell)] for cell in row)
    return [
        piece
        for some, width in zip(cut, widths, strict=True)
        for piece in (*some, *[""] * (width - len(some)))
    ]


def _articles(collection: Collection) -> Iterator[list[str]]:
    for issue in collection.issues:
        for article in issue.articles:
            yield _article(issue.issue, article, collection.topics.get(article.id, ()))


def _article(issue: IssueSummary, article: ArticleView, topics: Sequence[str]) -> list[str]:
    return [
        issue.publication or "",
        issue.date or "",
        issue.number or "",
        str(article.summary.page),
        head(article.summary),
        "\n".join(f"{person.name} {person.role}".strip() for person in article.contributors),
        article.summary.agency or "",
        article.place or "",
        "\n".join(topics),
        str(len(article.text)),
        str(len(article.annotations)),
        article.text,
        article.id,
        issue.id,
    ]


def _tags(collection: Collection) -> Iterator[list[str]]:
    on_annotations = Counter(tag for *_, each in collection.rows() for tag in each.tags)
    on_articles = Counter(tag for topics in collection.topics.values() for tag in topics)
    tree = TagTree(collection.tags)
    for tag in collection.tags:
        path = tree.path(tag.id)
        counted = (str(on_annotations[path]), str(on_articles[path]))
        yield [path, tag.color, tag.description, *counted, tag.id]


def _notes(collection: Collection) -> Iterator[list[str]]:
    for note in collection.notes:
        subject = note.subject
        signed = (note.creator, note.created, note.modified)
        yield [subject.kind, subject.id, note.text, *signed, note.id]
