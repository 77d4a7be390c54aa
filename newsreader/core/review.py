"""An issue on the review desk: what is doubted in it, and what it is made of."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.article import ArticleSummary, ReadingBlock
from newsreader.core.findings import Finding, Severity
from newsreader.core.furniture import Furniture
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Contributor
from newsreader.core.issue_view import IssueView
from newsreader.core.reshaping.places import BlockPlace


class Decision(StrEnum):
    """What a person said of a doubt."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A finding with what was decided about it, and the block in which it shows, if any."""

    finding: Finding
    decision: Decision | None
    block: BlockPlace | None

    @property
    def id(self) -> str:
        """The finding's name inside its issue."""
        return self.finding.id


@dataclass(frozen=True, slots=True)
class ReviewedArticle:
    """An article with its blocks, suppressed ones too, as they stand now."""

    summary: ArticleSummary
    place: str | None
    contributors: tuple[Contributor, ...]
    blocks: tuple[ReadingBlock, ...]

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.summary.id


@dataclass(frozen=True, slots=True)
class ReviewView:
    """All of an issue: `source` is its raw text, in which every span counts.

    `doubts` come in order of weight, the open ones first.
    """

    issue: IssueView
    source: str
    articles: tuple[ReviewedArticle, ...]
    doubts: tuple[Doubt, ...]

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What stands on the pages beside the articles, in print order."""
        return self.issue.furniture

    @property
    def open(self) -> int:
        """How many doubts nobody has settled."""
        return sum(doubt.decision is None for doubt in self.doubts)


def by_weight(doubt: Doubt) -> tuple[bool, bool, float, int]:
    """Return the key by which doubts are sorted: open, grave, unsure ones first."""
    finding = doubt.finding
    start = finding.spans[0].start if finding.spans else 0
    mild = finding.severity is Severity.INFO
    return doubt.decision is not None, mild, finding.confidence, start
