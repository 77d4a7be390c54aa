"""From the layout that a person wants to the arrangement that makes it, words and all."""

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from newsreader.core.alignment import text_offset
from newsreader.core.ids import ArticleId
from newsreader.core.issue import HEAD_ROLES, Block, printed
from newsreader.core.layout import (
    ArrangedArticle,
    ArrangedBlock,
    Arrangement,
    LaidArticle,
    Layout,
    Part,
    Slice,
)
from newsreader.core.spans import Span, subtract


def arrange(before: Layout, after: Layout, source: str) -> Arrangement:
    """Return the arrangement that turns `before` into `after`, two layouts of `source`.

    Of the blocks of `after` that were no blocks before, only role and spans count: their text, with
    the corrections made in it, is put together from the old blocks, or taken from the source where
    it stood in none.
    """
    old = {article.id: article for article in before.articles}
    changed = [article for article in after.articles if old.get(article.id) != article]
    kept = {article.id for article in after.articles}
    gone = [article for article in before.articles if article.id not in kept]
    known = [old[article.id] for article in changed if article.id in old]
    words = _Words([*known, *gone], source)
    arranged = tuple(words.article(article) for article in changed)
    order = tuple(article.id for article in after.articles)
    return Arrangement(
        arranged,
        tuple(_homes(gone, arranged, before, kept)),
        None if order == tuple(old) else order,
        None if after.furniture == before.furniture else after.furniture,
    )


def _homes(
    gone: Sequence[LaidArticle],
    arranged: Sequence[ArrangedArticle],
    before: Layout,
    kept: Collection[ArticleId],
) -> Iterator[tuple[ArticleId, ArticleId]]:
    """Pair those that are gone with the article that has most of their words, or a neighbour."""
    words = {article.id: Counter[ArticleId]() for article in gone}
    for article in arranged:
        for part in (part for block in article.blocks for part in block.parts):
            if isinstance(part, Slice) and part.article in words:
                words[part.article][article.id] += part.end - part.start
    neighbour = next(article.id for article in before.articles if article.id in kept)
    for article in before.articles:
        if article.id in kept:
            neighbour = article.id
        else:
            found = words[article.id].most_common(1)
            yield article.id, found[0][0] if found else neighbour


@dataclass(frozen=True, slots=True, order=True)
class _Piece:
    """Source characters that stand, side by side, in a block of an article."""

    span: Span
    article: ArticleId
    block: int


class _Words:
    """Where the words of a new block stood before."""

    def __init__(self, articles: Sequence[LaidArticle], source: str) -> None:
        self._articles = {article.id: article for article in articles}
        self._source = source
        self._alike: dict[object, deque[Slice]] = {}
        pieces: list[_Piece] = []
        for article in articles:
            for number, block in enumerate(article.blocks):
                whole = Slice(article.id, number, 0, len(block.text))
                self._alike.setdefault(_likeness(block), deque()).append(whole)
                pieces += (_Piece(piece, article.id, number) for piece in _kept(block))
        self._pieces = sorted(pieces)
        self._starts = [piece.span.start for piece in self._pieces]

    def article(self, article: LaidArticle) -> ArrangedArticle:
        """Return the article with what each of its blocks is made of."""
        blocks = tuple(self._block(block) for block in article.blocks)
        return ArrangedArticle(
            article.id, article.page, article.agency, article.place, article.contributors, blocks
        )

    def _block(self, block: Block) -> ArrangedBlock:
        # Two blocks that people typed may be alike, so that each old one is taken once.
        alike = self._alike.get(_likeness(block))
        if alike:
            return _arranged(block, (alike.popleft(),), block.original)
        if not block.spans:
            return _arranged(block, (block.text,) if block.text else (), None)
        parts = tuple(_merged(self._parts(block)))
        original = printed(self._source, block.role, block.spans, block.dropped)
        text = "".join(self._text(part) for part in parts)
        return _arranged(block, parts, None if text == original else original)

    def _parts(self, block: Block) -> list[Part]:
        parts: list[Part] = []
        for number, span in enumerate(block.spans):
            line = [part for kept in subtract(span, block.dropped) for part in self._made_of(kept)]
            if number and block.role in HEAD_ROLES:
                parts.append(self._joint(parts[-1:], line[:1]))
            parts += line
        return parts

    def _joint(self, above: list[Part], below: list[Part]) -> Part:
        """Return what stands between two lines of a head: what stood there, or one space."""
        match above, below:
            case [Slice() as last], [Slice() as first] if (
                (last.article, last.block) == (first.article, first.block)
                and 0 <= first.start - last.end <= 1
                and self._old(last).role in HEAD_ROLES
            ):
                return replace(last, start=last.end, end=first.start)
            case _:
                return " "

    def _made_of(self, kept: Span) -> Iterator[Part]:
        start = kept.start
        while start < kept.end:
            piece = self._piece(start)
            if piece is None:
                end = self._next_start(start, kept.end)
                yield self._source[start:end]
            else:
                end = min(piece.span.end, kept.end)
                yield self._slice(piece, Span(start, end))
            start = end

    def _piece(self, offset: int) -> _Piece | None:
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self._pieces[at].span.end:
            return None
        return self._pieces[at]

    def _next_start(self, offset: int, end: int) -> int:
        at = bisect_right(self._starts, offset)
        return min(end, self._starts[at]) if at < len(self._starts) else end

    def _slice(self, piece: _Piece, span: Span) -> Slice:
        """Return the characters of the old block that stand for source characters of one piece.

        What a person put in goes with the words before it, at the beginning with those after it.
        """
        block = self._articles[piece.article].blocks[piece.block]
        pieces = _kept(block)
        start = 0 if span.start == pieces[0].start else text_offset(block, span.start) or 0
        if block.original is None:
            return Slice(piece.article, piece.block, start, start + span.length)
        rest = [Span(span.end, piece.span.end), *pieces[pieces.index(piece.span) + 1 :]]
        following = next((each.start for each in rest if each.length), None)
        end = len(block.text) if following is None else text_offset(block, following) or 0
        line = next(each for each in block.spans if each.contains(span))
        ends_line = following is not None and not line.start <= following < line.end
        if ends_line and block.role in HEAD_ROLES and block.text[start:end].endswith(" "):
            end -= 1
        return Slice(piece.article, piece.block, start, end)

    def _old(self, part: Slice) -> Block:
        return self._articles[part.article].blocks[part.block]

    def _text(self, part: Part) -> str:
        return part if isinstance(part, str) else self._old(part).text[part.start : part.end]


def _kept(block: Block) -> list[Span]:
    """Return where the words of a block stand in the source, in their order in the block."""
    return [piece for span in block.spans for piece in subtract(span, block.dropped)]


def _likeness(block: Block) -> object:
    """Return what two blocks of the same words, which are made in the same way, have in common."""
    lines = len(block.spans) > 1 and block.role in HEAD_ROLES
    return block.text, block.spans, block.dropped, block.original, lines


def _arranged(block: Block, parts: tuple[Part, ...], original: str | None) -> ArrangedBlock:
    return ArrangedBlock(block.role, parts, block.spans, block.dropped, block.suppressed, original)


def _merged(parts: Iterable[Part]) -> Iterator[Part]:
    """Join slices that stood side by side, and texts; nothing else is between them."""
    last: Part | None = None
    for part in parts:
        if isinstance(last, str) and isinstance(part, str):
            last += part
        elif (
            isinstance(last, Slice)
            and isinstance(part, Slice)
            and (last.article, last.block, last.end) == (part.article, part.block, part.start)
        ):
            last = Slice(part.article, part.block, last.start, part.end)
        else:
            if last is not None:
                yield last
            last = part
    if last is not None:
        yield last
