"""CSV: one row an annotation, in UTF-8 without a byte order mark, read back exactly.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that
begins with an apostrophe: taking one off restores every cell (`unescaped`). Tags stand one a line.
"""

import csv
import io
from pathlib import Path
from typing import BinaryIO

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.headings import head

COLUMNS = (
    "paper",
    "date",
    "number",
    "page",
    "head",
    "quote",
    "note",
    "tags",
    "style",
    "creator",
    "created",
    "modified",
    "state",
    "start",
    "end",
    "annotation_id",
    "article_id",
    "issue_id",
)

# Spreadsheets in Chinese take the full-width signs for formulas too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_MARK = "'"
_LARGEST_CELL = 2**30


class CsvTable:
    """The exporter of annotations as a table."""

    format = ExportFormat(
        "csv",
        "Table (CSV)",
        ".csv",
        "annotations with paper, date, page, head, quote, note, tags, creator and times",
    )
    annotations_only = True

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write a head line and a row for every annotation."""
        stream.write(encoded(line_of(COLUMNS)))
        for row in _rows(collection):
            stream.write(encoded(line_of([escaped(cell) for cell in row])))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the table again and compare it cell by cell."""
        rows = [[encoded(cell).decode() for cell in row] for row in _rows(collection)]
        require_written(read_table(path), [list(COLUMNS), *rows], path)


def read_table(path: Path, encoding: str = "utf-8") -> list[list[str]]:
    """Return the cells of a written table, its head line first, as they were before escaping."""
    before = csv.field_size_limit(_LARGEST_CELL)
    try:
        with path.open(encoding=encoding, newline="") as stream:
            return [[unescaped(cell) for cell in row] for row in csv.reader(stream)]
    finally:
        csv.field_size_limit(before)


def escaped(cell: str) -> str:
    """Mark a cell that a spreadsheet might run."""
    return _MARK + cell if cell.startswith((*_FORMULA, _MARK)) else cell


def unescaped(cell: str) -> str:
    """Take the mark off again."""
    return cell.removeprefix(_MARK)


def line_of(cells: list[str] | tuple[str, ...]) -> str:
    """Return cells as one line of a table, with its end."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _rows(collection: Collection) -> list[list[str]]:
    return [
        _row(issue.issue, article, annotation)
        for issue in collection.issues
        for article in issue.articles
        for annotation in article.annotations
    ]


def _row(issue: IssueSummary, article: ArticleView, annotation: Annotation) -> list[str]:
    anchor = annotation.anchor
    return [
        issue.publication or "",
        issue.date or "",
        issue.number or "",
        str(article.summary.page),
        head(article.summary),
        anchor.quote,
        annotation.note,
        "\n".join(annotation.tags),
        annotation.style.value,
        annotation.creator,
        annotation.created,
        annotation.modified,
        annotation.state.value,
        str(anchor.span.start),
        str(anchor.span.end),
        annotation.id,
        article.id,
        issue.id,
    ]
