"""An article as listed and as read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import NamedTuple

from newsreader.core.annotation import Annotation
from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole, Contributor, IssueSummary
from newsreader.core.spans import Span


class ArticleSummary(NamedTuple):
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


class ReadingBlock(NamedTuple):
    """A block with its place in the reading text; `place` is None for a suppressed one."""

    block: Block
    place: Span | None

    @property
    def role(self) -> BlockRole:
        """The block's role."""
        return self.block.role


class Mark(NamedTuple):
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


def head_text(blocks: Iterable[Block], role: BlockRole) -> str | None:
    """Return what the blocks of one role in the head say, None if there is none that is shown."""
    texts = [block.text for block in blocks if block.role is role and not block.suppressed]
    return " ".join(texts) if texts else None


def head_characters(blocks: Iterable[Block]) -> int:
    """Return how long the head is with which the reading text begins, in code points."""
    shown = (block for block in blocks if not block.suppressed)
    head = takewhile(lambda block: block.role in HEAD_ROLES, shown)
    return max(0, sum(len(block.text) + 1 for block in head) - 1)


def corrected(blocks: Sequence[Block], edit: Edit) -> tuple[Block, ...]:
    """Return the blocks after an edit of their reading text.

    Raises BadInputError where the edit reaches over the end of a block.
    """
    for number, item in enumerate(reading_blocks(blocks)):
        if item.place is not None and item.place.contains(edit.span):
            inner = Edit(edit.span.shifted(-item.place.start), edit.replacement)
            return (*blocks[:number], _corrected(item.block, inner), *blocks[number + 1 :])
    raise BadInputError("edit-across-blocks")


def _corrected(block: Block, edit: Edit) -> Block:
    text = edit.apply(block.text)
    original = block.text if block.original is None else block.original
    return replace(block, text=text, original=None if text == original else original)
