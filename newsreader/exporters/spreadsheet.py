"""XLSX: annotations, articles, tags and notes, each on a sheet of their own.

A text too long for a cell goes on in further columns: `note`, `note 2` … Joined, they are the text.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.reports import ExportFormat
from newsreader.core.tag_tree import TagTree
from newsreader.exporters.base import require_written
from newsreader.exporters.headings import head
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


class Spreadsheet:
    """The exporter of a workbook."""

    format = ExportFormat(
        "xlsx",
        "Excel workbook (XLSX)",
        ".xlsx",
        "sheets of annotations, articles, tags and notes; long texts go on in further columns",
    )
    annotations_only = True

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write all sheets that have rows."""
        write_workbook(_sheets(collection), stream)

    def check(self, path: Path, collection: Collection) -> None:
        """Unpack the workbook and compare it part by part."""
        with ZipFile(path) as archive:
            names = archive.namelist()
            for name, pieces in parts(_sheets(collection)):
                written = archive.read(name) if name in names else None
                require_written(written, b"".join(pieces), path)


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
        ("Annotations", NAMES, rows(collection)),
        ("Articles", _ARTICLES, _articles(collection)),
        ("Tags", _TAGS, _tags(collection)),
        ("Notes", _NOTES, _notes(collection)),
    )
    return [sheet for table in tables for sheet in _fitted(*table)]


def _fitted(name: str, columns: Sequence[str], cells: Iterator[list[str]]) -> Iterator[Sheet]:
    """Yield a table as sheets that Excel can open; none without rows."""
    number = 1
    while some := list(islice(cells, ROWS - 1)):
        title = name if number == 1 else f"{name} {number}"
        yield _widened(Sheet(title, columns, some, _NUMBERS))
        number += 1


def _widened(sheet: Sheet) -> Sheet:
    """Give texts that are too long for a cell as many columns as they need."""
    columns: list[Sequence[str]] = []
    names: list[str] = []
    for name, cells in zip(sheet.columns, zip(*sheet.rows, strict=True), strict=True):
        if max(map(len, cells)) <= CELL // 2:
            columns.append(cells)
            names.append(name)
            continue
        cut = [*zip_longest(*map(pieces, cells), fillvalue="")]
        columns += cut
        names += [name, *(f"{name} {number}" for number in range(2, len(cut) + 1))]
    if len(names) == len(sheet.columns):
        return sheet
    return sheet._replace(columns=names, rows=list(zip(*columns, strict=True)))


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
