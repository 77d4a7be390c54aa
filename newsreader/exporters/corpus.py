"""A corpus of plain texts, a file an article, with a table that says where each was printed.

Programs such as AntConc count what stands between blanks: for them there is a corpus cut into
words. Who puts the exporter to use says how. The table is for programs: its cells stand as they
are.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import encoded, require_written
from newsreader.exporters.csv_table import table
from newsreader.exporters.file_names import named_by_place
from newsreader.exporters.headings import head
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS, OF_TEXTS
from newsreader.exporters.text_file import TextFolder

Words = Callable[[str], Iterable[str]]
"""Cuts a text into words, which together are the whole of it."""

_COLUMNS = (
    "file",
    "paper",
    "date",
    "number",
    "page",
    "head",
    "writers",
    "topics",
    "tags",
    "characters",
    "annotations",
    "article_id",
    "issue_id",
)


class Corpus(TextFolder):
    """The exporter of plain texts."""

    format = ExportFormat(
        "corpus",
        "Corpus of plain texts",
        "",
        "a folder with a text file an article, and a table of papers, dates, pages, heads and tags",
    )

    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def texts(self, collection: Collection) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield a file for every article, and the table."""
        cells: list[list[str]] = [[*_COLUMNS]]
        for issue, article, name in named_by_place(collection):
            yield f"texts/{name}.txt", (self._text(article), "\n")
            topics = collection.topics.get(article.id, ())
            cells.append([f"texts/{name}.txt", *_row(issue, article, topics)])
        yield "metadata.csv", (b"".join(table(cells)).decode(),)

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the files again; white space apart, they are the texts, however these were cut."""
        for path, parts in Corpus().texts(collection):
            file = folder / path
            written = file.read_bytes().decode() if file.is_file() else ""
            require_written(_bare(written), _bare(encoded("".join(parts)).decode()), folder)

    def _text(self, article: ArticleView) -> str:
        return article.text


class SegmentedCorpus(Corpus):
    """The exporter of texts in which a blank stands between two words."""

    format = ExportFormat(
        "corpus-segmented",
        "Corpus of texts cut into words",
        "",
        "a folder with a text file an article, a blank between words, and a table, for AntConc …",
    )

    def __init__(self, words: Words = iter) -> None:
        """Cut by `words`; every character is one where nobody says better."""
        self._words = words

    def _text(self, article: ArticleView) -> str:
        return "\n".join(self._line(line) for line in article.text.split("\n"))

    def _line(self, line: str) -> str:
        return " ".join(word for word in self._words(line) if word.strip())


def _bare(text: str) -> str:
    return "".join(text.split())


def _row(issue: IssueSummary, article: ArticleView, topics: Iterable[str]) -> list[str]:
    tags = {tag for annotation in article.annotations for tag in annotation.tags}
    return [
        issue.publication or "",
        issue.date or "",
        issue.number or "",
        str(article.summary.page),
        head(article.summary),
        "\n".join(person.name for person in article.contributors),
        "\n".join(topics),
        "\n".join(sorted(tags)),
        str(len(article.text)),
        str(len(article.annotations)),
        article.id,
        issue.id,
    ]
