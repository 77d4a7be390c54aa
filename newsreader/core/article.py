"""An article as listed and as read."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.core.annotation import Annotation
from newsreader.core.findings import Finding
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole, Contributor, IssueSummary
from newsreader.core.spans import Span, subtract


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """One line of a list of articles; `characters` and `annotations` are counts."""

    id: ArticleId
    issue_id: IssueId
    page: int
    kicker: str | None
    headline: str
    subtitle: str | None
    agency: str | None
    characters: int
    annotations: int


@dataclass(frozen=True, slots=True)
class ReadingBlock:
    """A block with its place in the reading text; `place` is None for a suppressed one."""

    block: Block
    place: Span | None

    @property
    def role(self) -> BlockRole:
        """The block's role."""
        return self.block.role


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding shown in the text; `place` is in the reading text and may be empty (a point)."""

    place: Span
    finding: Finding


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article as shown: text, blocks, doubts and annotations, of one revision."""

    summary: ArticleSummary
    issue: IssueSummary
    place: str | None
    contributors: tuple[Contributor, ...]
    blocks: tuple[ReadingBlock, ...]
    text: str
    revision: int
    marks: tuple[Mark, ...]
    annotations: tuple[Annotation, ...]

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.summary.id


def reading_text(blocks: Iterable[Block]) -> str:
    """Join the blocks that are shown, one to a line."""
    return "\n".join(block.text for block in blocks if not block.suppressed)


def reading_blocks(blocks: Iterable[Block]) -> tuple[ReadingBlock, ...]:
    """Give every block its place in the reading text."""
    placed: list[ReadingBlock] = []
    start = 0
    for block in blocks:
        if block.suppressed:
            placed.append(ReadingBlock(block, None))
            continue
        placed.append(ReadingBlock(block, Span(start, start + len(block.text))))
        start += len(block.text) + 1
    return tuple(placed)


def reading_offset(block: Block, source_offset: int) -> int | None:
    """Return where in the block's text a source character stands; None if it is not in the block.

    A dropped character answers with the place where it would have stood.
    """
    gap = 1 if block.role in HEAD_ROLES else 0
    done = 0
    for number, span in enumerate(block.spans):
        done += gap if number else 0
        kept = subtract(span, block.dropped)
        for piece in kept:
            if source_offset < piece.start and span.start <= source_offset:
                return done
            if piece.start <= source_offset < piece.end:
                return done + source_offset - piece.start
            done += piece.length
        if span.start <= source_offset < span.end:
            return done
    return None
