"""How an issue is laid out in articles and blocks, and a change of it that loses no word.

A change says of every new block from which characters of the old ones it is made. Texts, with all
corrections, and what stands in them therefore move exactly, in either direction.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.core.article import reading_blocks, reading_text
from newsreader.core.furniture import Furniture
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class LaidArticle:
    """An article as it stands in its issue: its credits and its blocks, as corrected."""

    id: ArticleId
    page: int
    agency: str | None
    place: str | None
    contributors: tuple[Contributor, ...]
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The reading text."""
        return reading_text(self.blocks)


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole issue: its articles in print order, and what stands on the pages beside them."""

    articles: tuple[LaidArticle, ...]
    furniture: tuple[Furniture, ...]


def as_recognised(layout: Layout) -> Layout:
    """Return the layout without the corrections that people made in its texts."""
    articles = (replace(each, blocks=uncorrected(each.blocks)) for each in layout.articles)
    return replace(layout, articles=tuple(articles))


def uncorrected(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks with the texts that their spans give."""
    return tuple(
        block if block.original is None else replace(block, text=block.original, original=None)
        for block in blocks
    )


@dataclass(frozen=True, slots=True)
class Slice:
    """Characters `[start, end)` of the text of an article's block, as it was before."""

    article: ArticleId
    block: int
    start: int
    end: int


Part = Slice | str
"""What a block is made of: characters that stood in a block before, or others, written out."""


@dataclass(frozen=True, slots=True)
class ArrangedBlock:
    """A block and what its text is made of; `original` as in `Block`."""

    role: BlockRole
    parts: tuple[Part, ...]
    spans: tuple[Span, ...]
    dropped: tuple[Span, ...] = ()
    suppressed: bool = False
    original: str | None = None


@dataclass(frozen=True, slots=True)
class ArrangedArticle:
    """An article that is new or has changed."""

    id: ArticleId
    page: int
    agency: str | None
    place: str | None
    contributors: tuple[Contributor, ...]
    blocks: tuple[ArrangedBlock, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A change of an issue's layout.

    `articles` are those that are new or changed, `merged` tells of those that are gone in which
    one they went up, `order` is the order of all afterwards (None: as before), `furniture` all of
    it afterwards (None: as before).
    """

    articles: tuple[ArrangedArticle, ...]
    merged: tuple[tuple[ArticleId, ArticleId], ...] = ()
    order: tuple[ArticleId, ...] | None = None
    furniture: tuple[Furniture, ...] | None = None

    @property
    def touched(self) -> tuple[ArticleId, ...]:
        """The articles that are different, new or gone afterwards."""
        return (*(article.id for article in self.articles), *(gone for gone, _ in self.merged))

    def apply(self, before: Mapping[ArticleId, LaidArticle]) -> tuple[LaidArticle, ...]:
        """Return the new and changed articles, made out of those before."""
        return tuple(_laid(article, before) for article in self.articles)


def applied(before: Layout, arrangement: Arrangement) -> Layout:
    """Return the layout that an arrangement makes."""
    laid = {article.id: article for article in before.articles}
    laid |= {article.id: article for article in arrangement.apply(laid)}
    gone = {old for old, _ in arrangement.merged}
    order = arrangement.order or tuple(id_ for id_ in laid if id_ not in gone)
    furniture = before.furniture if arrangement.furniture is None else arrangement.furniture
    return Layout(tuple(laid[id_] for id_ in order), furniture)


Pieces = Mapping[tuple[ArticleId, int], Sequence[tuple[Span, Slice]]]
"""For each old block, in order: characters of it, and where in the new blocks they went."""


def pieces(arrangement: Arrangement) -> Pieces:
    """Follow the characters of the old blocks into the new ones."""
    found: dict[tuple[ArticleId, int], list[tuple[Span, Slice]]] = {}
    for article in arrangement.articles:
        for number, block in enumerate(article.blocks):
            for start, part in _placed(block.parts):
                if isinstance(part, Slice):
                    length = part.end - part.start
                    there = Slice(article.id, number, start, start + length)
                    old = found.setdefault((part.article, part.block), [])
                    old.append((Span(part.start, part.end), there))
    return {key: sorted(old, key=lambda piece: piece[0]) for key, old in found.items()}


def inverse(before: Layout, arrangement: Arrangement) -> Arrangement:
    """Return the change that takes its result back to `before`, to the letter."""
    went = pieces(arrangement)
    there = {article.id: article for article in before.articles}
    old = [there[id_] for id_ in dict.fromkeys(arrangement.touched) if id_ in there]
    new = [article for article in arrangement.articles if article.id not in there]
    return Arrangement(
        tuple(_back(article, went) for article in old),
        tuple((article.id, _home(article, [*old, *before.articles])) for article in new),
        tuple(there) if arrangement.order is not None else None,
        before.furniture if arrangement.furniture is not None else None,
    )


class Moves:
    """Where the characters of reading texts are after an arrangement."""

    def __init__(self, before: Iterable[LaidArticle], arrangement: Arrangement) -> None:
        self._old = {article.id: article.text for article in before}
        self._before = {article.id: reading_blocks(article.blocks) for article in before}
        after = arrangement.apply({article.id: article for article in before})
        self.texts = {article.id: article.text for article in after}
        self._starts = {
            (article.id, number): item.place.start
            for article in after
            for number, item in enumerate(reading_blocks(article.blocks))
            if item.place is not None
        }
        self._pieces = pieces(arrangement)
        self._merged = dict(arrangement.merged)

    def home(self, article: ArticleId) -> ArticleId:
        """Return the article in which `article` stands now."""
        return self._merged.get(article, article)

    def find(self, article: ArticleId, span: Span) -> tuple[ArticleId, Span, bool] | None:
        """Return where the words of `span` stand now, and whether they are the same as before.

        Blanks don't count: they come and go where lines are joined and split. Words that went
        different ways answer with those that went with the first; None if none is left in any
        reading text.
        """
        found = list(self._runs(article, span))
        if not found:
            return None
        home = found[0][0]
        runs = [run for id_, run in found if id_ == home]
        whole = Span(min(run.start for run in runs), max(run.end for run in runs))
        words = span.of(self._old[article]).split()
        return home, whole, "".join(whole.of(self.texts[home]).split()) == "".join(words)

    def _inside(self, article: ArticleId, span: Span) -> Iterator[tuple[int, Span]]:
        """Yield the parts of a place that lie in blocks, each counted from its block's start."""
        for number, item in enumerate(self._before[article]):
            if item.place is not None and item.place.overlaps(span):
                start, end = max(span.start, item.place.start), min(span.end, item.place.end)
                yield number, Span(start, end).shifted(-item.place.start)

    def _runs(self, article: ArticleId, span: Span) -> Iterator[tuple[ArticleId, Span]]:
        for number, inner in self._inside(article, span):
            for old, new in self._pieces.get((article, number), ()):
                start = self._starts.get((new.article, new.block))
                if start is not None and old.overlaps(inner):
                    both = Span(max(old.start, inner.start), min(old.end, inner.end))
                    yield new.article, both.shifted(start + new.start - old.start)


def _laid(article: ArrangedArticle, before: Mapping[ArticleId, LaidArticle]) -> LaidArticle:
    blocks = tuple(_block(block, before) for block in article.blocks)
    return LaidArticle(
        article.id, article.page, article.agency, article.place, article.contributors, blocks
    )


def _block(block: ArrangedBlock, before: Mapping[ArticleId, LaidArticle]) -> Block:
    text = "".join(_words(part, before) for part in block.parts)
    return Block(block.role, text, block.spans, block.dropped, block.suppressed, block.original)


def _words(part: Part, before: Mapping[ArticleId, LaidArticle]) -> str:
    if isinstance(part, str):
        return part
    return before[part.article].blocks[part.block].text[part.start : part.end]


def _placed(parts: Sequence[Part]) -> Iterator[tuple[int, Part]]:
    start = 0
    for part in parts:
        yield start, part
        start += len(part) if isinstance(part, str) else part.end - part.start


def _back(article: LaidArticle, went: Pieces) -> ArrangedArticle:
    blocks = (
        ArrangedBlock(
            block.role,
            tuple(_gathered(block.text, went.get((article.id, number), ()))),
            block.spans,
            block.dropped,
            block.suppressed,
            block.original,
        )
        for number, block in enumerate(article.blocks)
    )
    return ArrangedArticle(
        article.id, article.page, article.agency, article.place, article.contributors, tuple(blocks)
    )


def _gathered(text: str, went: Iterable[tuple[Span, Slice]]) -> Iterator[Part]:
    """Put a block together again; what is nowhere any more is written out."""
    start = 0
    for old, new in went:
        if old.start > start:
            yield text[start : old.start]
        yield new
        start = old.end
    if start < len(text):
        yield text[start:]


def _home(new: ArrangedArticle, old: Sequence[LaidArticle]) -> ArticleId:
    """Return the old article from which the first words of a new one came."""
    parts = (part for block in new.blocks for part in block.parts)
    return next((part.article for part in parts if isinstance(part, Slice)), old[0].id)
