"""The exporter of TEI P5: a corpus in which every issue is a document with its annotations."""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_written
from newsreader.exporters.markup import legal
from newsreader.exporters.pieces import cut
from newsreader.exporters.said import said_of
from newsreader.exporters.taxonomy import taxonomy
from newsreader.exporters.tei.header import corpus_header, issue_header
from newsreader.exporters.tei.names import people_of
from newsreader.exporters.tei.reading import read_annotations, read_articles
from newsreader.exporters.tei.standoff import StandOff
from newsreader.exporters.tei.text import issue_text
from newsreader.exporters.xml_text import forbidden

_NAMESPACE = "http://www.tei-c.org/ns/1.0"


class Tei:
    """The exporter of TEI P5."""

    format = ExportFormat(
        "tei",
        "TEI P5",
        ".xml",
        "issues with pages, articles, corrections and repairs; annotations, tags and notes",
    )
    annotations_only = False
    leaves_out: tuple[LossKind, ...] = ()

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the corpus, issue by issue."""
        for part in _parts(collection):
            stream.write(part.encode())

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def check(self, path: Path, collection: Collection) -> None:
        """Read texts and annotations again; what a correction replaced is left out of the texts."""
        for written, shown in zip_longest(read_articles(path), _shown(collection)):
            require_written(written, shown, path)
        expected = {str(each.id): legal(each.note) for *_, each in collection.rows()}
        require_written(read_annotations(path), expected, path)


def _shown(collection: Collection) -> Iterator[str]:
    for issue in collection.issues:
        for article in issue.articles:
            yield legal("".join(each.block.text for each in article.blocks if each.place))


def _parts(collection: Collection) -> Iterator[str]:
    topics = taxonomy(collection)
    standoff = StandOff(topics, said_of(collection), people_of(collection))
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="{_NAMESPACE}">\n'
    yield corpus_header(collection, topics)
    yield standoff.tags()
    for issue in collection.issues:
        cuts = [(article, cut(article)) for article in issue.articles]
        yield f'<TEI xml:id="issue-{issue.issue.id}">\n'
        yield issue_header(issue.issue)
        yield standoff.issue(issue.issue, cuts)
        yield issue_text(cuts, collection.topics, topics)
        yield "</TEI>\n"
    yield "</teiCorpus>\n"
