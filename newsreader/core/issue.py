"""A newspaper issue: as recognised in a source, and as listed from the library."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId
from newsreader.core.spans import Span


class BlockRole(StrEnum):
    """What a block of an article is; the field's terms, in print order."""

    KICKER = "kicker"  # 引题
    HEADLINE = "headline"  # 主题
    SUBTITLE = "subtitle"  # 副题
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"  # 分题
    CAPTION = "caption"


HEAD_ROLES = (BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.SUBTITLE)


class FurnitureRole(StrEnum):
    """What stands on a page beside its articles."""

    MASTHEAD = "masthead"
    ISSUE_LINE = "issue-line"
    PAGE_MARK = "page-mark"
    GUIDE = "guide"  # 导读
    POINTER = "pointer"  # 转版, 详见
    COLOPHON = "colophon"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article, made of source characters only.

    `text` is the characters of `spans` without those of `dropped`, in order; in a head, the lines
    are joined by one space. `dropped` holds characters that a repair leaves out of the reading
    text. A suppressed block stands in the article but not in its reading text.
    """

    role: BlockRole
    text: str
    spans: tuple[Span, ...]
    dropped: tuple[Span, ...] = ()
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class Contributor:
    """A person named in a byline or dateline, with the printed role (记者, 通讯员, 摄影)."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class RecognisedArticle:
    """An article found in a source; `page` counts from 1."""

    page: int
    kicker: str | None
    headline: str
    subtitle: str | None
    agency: str | None
    place: str | None
    contributors: tuple[Contributor, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What belongs to the page, not to an article."""

    role: FurnitureRole
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the paper prints about itself, right or wrong; what is not printed is None.

    `date` is ISO 8601; `weekday` is 星期三 as printed; `number` is kept as text.
    """

    publication: str | None = None
    date: str | None = None
    number: str | None = None
    page_count: int | None = None
    serial: str | None = None
    sponsor: str | None = None
    lunar_date: str | None = None
    weekday: str | None = None


@dataclass(frozen=True, slots=True)
class RecognisedIssue:
    """What recognition made of one source text: each non-blank character stands in it once."""

    masthead: Masthead
    articles: tuple[RecognisedArticle, ...]
    furniture: tuple[Furniture, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PublicationSummary:
    """A paper with the number of its issues; `name` is None where none is printed."""

    name: str | None
    issues: int


@dataclass(frozen=True, slots=True)
class PeriodSummary:
    """A year, or a month (1 to 12) of one, with its number of issues; None holds the undated."""

    period: int | None
    issues: int


@dataclass(frozen=True, slots=True)
class IssueSummary:
    """One line of a list of issues; `articles` and `findings` are counts."""

    id: IssueId
    publication: str | None
    date: str | None
    number: str | None
    pages: int | None
    articles: int
    findings: int
    reviewed: bool


@dataclass(frozen=True, slots=True)
class IssueView:
    """One issue with all that stands beside its articles."""

    summary: IssueSummary
    masthead: Masthead
    furniture: tuple[Furniture, ...]
    findings: tuple[Finding, ...]
