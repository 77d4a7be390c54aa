"""Dublin Core: a simple record of each article, in the form that repositories harvest (oai_dc)."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import require_pieces
from newsreader.exporters.headings import head, issue_title
from newsreader.exporters.losses import OF_TAGS
from newsreader.exporters.markup import element, lines
from newsreader.exporters.mods import UNTITLED
from newsreader.exporters.subjects import subjects_of
from newsreader.exporters.xml_text import forbidden

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_END = "</records>"
_SPACES = {
    "xmlns:oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}


class DublinCore:
    """The exporter of Dublin Core records."""

    format = ExportFormat(
        "dublin-core",
        "Dublin Core records",
        ".dc.xml",
        "one simple record an article: head, people, paper, date and subjects",
    )
    annotations_only = False
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.TEXTS,
        LossKind.AGENCIES,
        LossKind.DATELINES,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        LossKind.TITLE,
        LossKind.ABOUT,
    )

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write the records in one file."""
        stream.writelines(_parts(collection))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        with path.open("rb") as stream:
            require_pieces(stream, _parts(collection), path)


def _parts(collection: Collection) -> Iterator[bytes]:
    frame = element("records", _SPACES, "\n")
    yield f"{_DECLARATION}{frame.removesuffix(_END)}".encode()
    for issue in collection.issues:
        for article in issue.articles:
            record = lines(*_record(issue.issue, article, collection))
            yield f"{element('oai_dc:dc', {}, record)}\n".encode()
    yield f"{_END}\n".encode()


def _record(issue: IssueSummary, article: ArticleView, collection: Collection) -> Iterator[str]:
    told = (
        ("title", head(article.summary) or UNTITLED),
        *(("creator", person.name) for person in article.contributors),
        *(("subject", path) for path in subjects_of(article, collection)),
        ("publisher", issue.publication),
        ("date", issue.date),
        ("type", "Text"),
        ("format", "text/plain"),
        ("identifier", f"urn:newsreader:article:{article.id}"),
        ("source", f"{issue_title(issue)} 第{article.summary.page}版"),
        ("language", "zh"),
        ("relation", f"urn:newsreader:issue:{issue.id}"),
        ("rights", collection.rights),
    )
    return (element(f"dc:{name}", {}, value) for name, value in told if value)
