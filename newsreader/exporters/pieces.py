"""An article cut where its annotations begin and end, for formats that show them in the text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, Self

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView, ReadingBlock
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span

Numbered = tuple[int, Annotation]
"""An annotation with its number in the article, from 1."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one block under the same annotations; some begin before it or end after it."""

    text: str
    begin: tuple[Numbered, ...] = ()
    under: tuple[Numbered, ...] = ()
    end: tuple[Numbered, ...] = ()


@dataclass(frozen=True, slots=True)
class CutBlock:
    """A block with its pieces: none if it is not part of the reading text."""

    block: ReadingBlock
    pieces: tuple[Piece, ...]

    @property
    def is_title(self) -> bool:
        """Whether it is a headline; white space alone, as a correction may leave it, is none."""
        return self.is_headline and bool(self.pieces) and bool(self.block.block.text.strip())

    @property
    def is_blank_headline(self) -> bool:
        """Whether it stands where a headline would, and is none."""
        return self.is_headline and not self.is_title

    @property
    def is_headline(self) -> bool:
        """Whether it stands where a headline does."""
        return self.block.role is BlockRole.HEADLINE


@dataclass(frozen=True, slots=True)
class CutArticle:
    """All blocks of an article, and the annotations that stand on none of its words."""

    blocks: tuple[CutBlock, ...]
    loose: tuple[Numbered, ...]


def cut(article: ArticleView) -> CutArticle:
    """Cut an article; every annotation begins and ends once, or is loose."""
    numbered = tuple(enumerate(article.annotations, 1))
    placed = tuple(each for each in numbered if each[1].state is not AnchorState.UNANCHORED)
    blocks = tuple(
        CutBlock(block, tuple(_pieces(article, block, placed))) for block in article.blocks
    )
    found = {number for block in blocks for piece in block.pieces for number, _ in piece.begin}
    return CutArticle(blocks, tuple(each for each in numbered if each[0] not in found))


def _pieces(
    article: ArticleView, block: ReadingBlock, placed: Iterable[Numbered]
) -> Iterator[Piece]:
    place = block.place
    if place is None:
        return
    clips = [_Clip.of(each, place) for each in placed if each[1].anchor.span.overlaps(place)]
    points = sorted({place.start, place.end}.union(*((clip.start, clip.end) for clip in clips)))
    for start, end in pairwise(points if len(points) > 1 else points * 2):
        under = [clip for clip in clips if clip.start <= start and end <= clip.end]
        yield Piece(
            article.text[start:end],
            tuple(clip.numbered for clip in under if clip.begins and clip.start == start),
            tuple(clip.numbered for clip in under),
            tuple(clip.numbered for clip in under if clip.ends and clip.end == end),
        )


class _Clip(NamedTuple):
    """What of an annotation lies in one block, and whether that is its first and its last part."""

    numbered: Numbered
    start: int
    end: int
    begins: bool
    ends: bool

    @classmethod
    def of(cls, numbered: Numbered, place: Span) -> Self:
        span = numbered[1].anchor.span
        begins, ends = span.start >= place.start - 1, span.end <= place.end + 1
        start, end = max(span.start, place.start), min(span.end, place.end)
        return cls(numbered, start, end, begins, ends)
