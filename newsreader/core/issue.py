"""A newspaper issue as listed from the library, and the blocks of its articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsreader.core.ids import IssueId
from newsreader.core.spans import Span, subtract


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


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article, made of source characters only.

    `text` is the characters of `spans` without those of `dropped`, in order; in a head, the lines
    are joined by one space. `dropped` holds characters that a repair leaves out of the reading
    text. A suppressed block stands in the article but not in its reading text. `original` is the
    text that the spans give, where a person corrected it; None where `text` is just that.
    """

    role: BlockRole
    text: str
    spans: tuple[Span, ...]
    dropped: tuple[Span, ...] = ()
    suppressed: bool = False
    original: str | None = None


def printed(source: str, role: BlockRole, spans: Iterable[Span], dropped: Iterable[Span]) -> str:
    """Return the text that the spans of a block give, as `Block` says."""
    holes = tuple(dropped)
    lines = ("".join(piece.of(source) for piece in subtract(span, holes)) for span in spans)
    return (" " if role in HEAD_ROLES else "").join(lines)


class Contributor(NamedTuple):
    """A person named in a byline or dateline, with the printed role (记者, 通讯员, 摄影)."""

    name: str
    role: str


class PublicationSummary(NamedTuple):
    """A paper with the number of its issues; `name` is None where none is printed."""

    name: str | None
    issues: int


class PeriodSummary(NamedTuple):
    """A year, or a month (1 to 12) of one, with its number of issues; None holds the undated."""

    period: int | None
    issues: int


class IssueSummary(NamedTuple):
    """One line of a list of issues; `articles` and `findings` are counts."""

    id: IssueId
    publication: str | None
    date: str | None
    number: str | None
    pages: int | None
    articles: int
    findings: int
    reviewed: bool
