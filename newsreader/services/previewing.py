"""Looking at sources before they are imported: what there is, in values that are cheap to keep."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.core.article import reading_text
from newsreader.core.errors import NewsreaderError
from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId
from newsreader.core.issue import Contributor
from newsreader.core.masthead import Masthead
from newsreader.core.progress import Checkpoint, go_on
from newsreader.core.recognised import RecognisedArticle
from newsreader.core.reports import FailedSource
from newsreader.importers import registry
from newsreader.importers.base import TEXT_SUFFIXES, Found
from newsreader.importers.encodings import Candidate
from newsreader.importers.table import Columns
from newsreader.services.deciding import UNDECIDED, Decisions
from newsreader.services.importing import Importing, place_words
from newsreader.services.preparing import IssueState, PreparedIssue, prepared_source

SOURCES = 200
"""Most sources that are looked at before an import; the others are read when they come in."""

ISSUES = 200
"""Most issues of one source."""

PATTERNS = tuple(f"*{suffix}" for suffix in (*TEXT_SUFFIXES, ".zip"))
"""Names of files that are offered for choosing."""

BEGINNING = 2000
"""Code points of a text that are kept to be shown."""

Offered = Found | FailedSource
"""A source that can be read, or why there is none."""


@dataclass(frozen=True, slots=True)
class PreviewedArticle:
    """An article as it would come in; `characters` counts its reading text."""

    page: int
    kicker: str | None
    headline: str
    subtitle: str | None
    contributors: tuple[Contributor, ...]
    characters: int


@dataclass(frozen=True, slots=True)
class PreviewedDoubt:
    """A finding, the first words of its place, and the article it stands in, if it is in one."""

    finding: Finding
    words: str
    article: PreviewedArticle | None


@dataclass(frozen=True, slots=True)
class PreviewedIssue:
    """An issue as it would come in; `existing` is the one in the library that `state` means."""

    id: IssueId
    path: str
    title: str
    masthead: Masthead
    state: IssueState
    existing: IssueId | None
    articles: tuple[PreviewedArticle, ...]
    doubts: tuple[PreviewedDoubt, ...]
    beginning: str
    cut: bool

    @property
    def pages(self) -> frozenset[int]:
        """The pages that have articles."""
        return frozenset(article.page for article in self.articles)


@dataclass(frozen=True, slots=True)
class PreviewedSource:
    """A source with its first issues; `total` counts all, `error` says why there are none.

    `offered` is given back to read it again.
    """

    offered: Offered = field(repr=False)
    path: str
    issues: tuple[PreviewedIssue, ...]
    total: int
    columns: Columns | None
    encoding: str | None
    encodings: tuple[Candidate, ...]
    error: NewsreaderError | None


class Previewing:
    """Reads and recognises sources, stores nothing and keeps nothing."""

    def __init__(self, importing: Importing) -> None:
        self._importing = importing

    def find(self, paths: Sequence[Path]) -> list[Offered]:
        """Return all sources that files, folders and archives offer, unread."""
        return [item for path in paths for item in registry.expand(path)]

    def path_of(self, offered: Offered) -> str:
        """Return what a person sees of a source."""
        return offered.path if isinstance(offered, FailedSource) else offered.label

    def read(
        self, offered: Offered, decisions: Decisions = UNDECIDED, checkpoint: Checkpoint = go_on
    ) -> PreviewedSource:
        """Read one source as `decisions` say; a bad one says so in `error`."""
        path = self.path_of(offered)
        source = prepared_source(offered, decisions.options(path), ISSUES, checkpoint)
        return PreviewedSource(
            offered,
            path,
            tuple(self._previewed(self._importing.placed(issue)) for issue in source.issues),
            source.total,
            source.columns,
            source.encoding,
            source.encodings,
            source.error,
        )

    def standing(
        self, issue: PreviewedIssue, masthead: Masthead
    ) -> tuple[IssueState, IssueId | None]:
        """Tell how an issue would stand to the library if this were its masthead."""
        return self._importing.standing(issue.id, masthead, issue.pages)

    def _previewed(self, issue: PreparedIssue) -> PreviewedIssue:
        text, recognised = issue.text.text, issue.recognised
        articles = tuple(_article(article) for article in recognised.articles)
        places = list(_places(recognised.articles))
        return PreviewedIssue(
            issue.id,
            issue.path,
            issue.title,
            recognised.masthead,
            issue.state,
            issue.existing,
            articles,
            tuple(_doubt(text, finding, places, articles) for finding in recognised.findings),
            text[:BEGINNING],
            len(text) > BEGINNING,
        )


def _article(article: RecognisedArticle) -> PreviewedArticle:
    return PreviewedArticle(
        article.page,
        article.kicker,
        article.headline,
        article.subtitle,
        article.contributors,
        len(reading_text(article.blocks)),
    )


def _places(articles: Sequence[RecognisedArticle]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and number of the article of every stretch of the source."""
    for number, article in enumerate(articles):
        for block in article.blocks:
            for span in block.spans:
                yield span.start, span.end, number


def _doubt(
    text: str,
    finding: Finding,
    places: Sequence[tuple[int, int, int]],
    articles: Sequence[PreviewedArticle],
) -> PreviewedDoubt:
    at = finding.spans[0].start if finding.spans else -1
    inside = (articles[number] for start, end, number in places if start <= at < end)
    return PreviewedDoubt(finding, place_words(text, finding), next(inside, None))
