"""REFI-QDA project (.qdpx), as ATLAS.ti, MAXQDA, NVivo, QualCoder and others take it in.

Every article is a source of plain text, every tag a code, every annotation a selection: its tags
are codings, what was written about it is a note. Positions are code points from 0, the end
exclusive, as QualCoder reads them. An annotation whose words are gone stands at its source: its
tags as codings of the whole, its note with the words it had.
"""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from newsreader.core.anchor import AnchorState
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.core.spans import Span
from newsreader.exporters.base import require_written
from newsreader.exporters.losses import OF_TEXTS
from newsreader.exporters.qda_document import SPACE, document, guid, own_guid
from newsreader.exporters.xml_text import forbidden

_PROJECT = "project.qde"


class QdaProject:
    """The exporter of projects whose sources have one sort of line ends."""

    annotations_only = True
    leaves_out = (
        LossKind.IDENTIFIERS,
        LossKind.UNCERTAIN,
        LossKind.CONTEXT,
        LossKind.STYLES,
        *OF_TEXTS,
        LossKind.ABOUT,
        LossKind.RIGHTS,
    )

    def __init__(self, form: ExportFormat, line_end: str) -> None:
        self.format = form
        self._line_end = line_end

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the project and its sources into an archive."""
        with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=3) as archive:
            with archive.open(_PROJECT, "w", force_zip64=True) as project:
                project.writelines(document(collection, self._place))
            for article in _articles(collection):
                with archive.open(_path(guid(article.id, "source")), "w") as source:
                    source.write(self._source(article))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the archive again, and compare the sources and the words of every selection."""
        with ZipFile(path) as archive:
            names = [_path(guid(each.id, "source")) for each in _articles(collection)]
            require_written(archive.namelist(), [_PROJECT, *names], path)
            for name, article in zip(names, _articles(collection), strict=True):
                require_written(archive.read(name), self._source(article), path)
            for written, words in zip_longest(_words(archive), self._words(collection)):
                require_written(written, words, path)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters are not in a project; its sources are plain text, as it is."""
        plain = (LossKind.TEXTS, LossKind.WRITERS)
        return forbidden(collection, (*self.leaves_out, *plain))

    def _source(self, article: ArticleView) -> bytes:
        return article.text.replace("\n", self._line_end).encode("utf-8", "replace")

    def _place(self, article: ArticleView, span: Span) -> tuple[int, int]:
        """Return where a span stands in the source that is written."""
        wider = len(self._line_end) - 1
        breaks = [article.text.count("\n", 0, at) for at in (span.start, span.end)]
        return span.start + wider * breaks[0], span.end + wider * breaks[1]

    def _words(self, collection: Collection) -> Iterator[tuple[str, str]]:
        for article in _articles(collection):
            for each in article.annotations:
                if each.state is not AnchorState.UNANCHORED:
                    words = each.anchor.span.of(article.text).replace("\n", self._line_end)
                    yield own_guid(each.id), words.encode("utf-8", "replace").decode()


QDPX = QdaProject(
    ExportFormat(
        "qdpx",
        "Project of text analysis (REFI-QDA)",
        ".qdpx",
        "articles with tags as codes, annotations as codings and notes, for ATLAS.ti, NVivo …",
    ),
    "\n",
)
QDPX_MAXQDA = QdaProject(
    ExportFormat(
        "qdpx-maxqda",
        "Project of text analysis for MAXQDA (REFI-QDA)",
        ".qdpx",
        "articles with codings and notes, line ends and positions as MAXQDA counts them",
    ),
    "\r\n",
)


def _articles(collection: Collection) -> Iterator[ArticleView]:
    return (article for issue in collection.issues for article in issue.articles)


def _path(id_: str) -> str:
    return f"sources/{id_}.txt"


def _words(archive: ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the id of every selection with the words that stand at its place in its source."""
    from lxml.etree import iterparse  # noqa: PLC0415  20 ms that other formats need not pay

    with archive.open(_PROJECT) as project:
        sources = iterparse(project, tag=f"{SPACE}TextSource", huge_tree=True)
        for _, source in sources:
            text = archive.read(_path(source.get("guid", ""))).decode()
            for each in source.findall(f"{SPACE}PlainTextSelection"):
                start, end = int(each.get("startPosition", "")), int(each.get("endPosition", ""))
                yield each.get("guid", ""), text[start:end]
            source.clear()
