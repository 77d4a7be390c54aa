"""An issue as recognised in a source, not stored yet."""

from dataclasses import dataclass

from newsreader.core.findings import Finding
from newsreader.core.furniture import Furniture
from newsreader.core.issue import Block, Contributor
from newsreader.core.masthead import Masthead


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
class RecognisedIssue:
    """What recognition made of one source text: each non-blank character stands in it once."""

    masthead: Masthead
    articles: tuple[RecognisedArticle, ...]
    furniture: tuple[Furniture, ...]
    findings: tuple[Finding, ...]
