"""Taking back what recognition did about a doubt."""

from dataclasses import replace

from newsreader.core.findings import Finding, Repair
from newsreader.core.issue import Block
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.reshaping.blocks import join, split_at_source
from newsreader.core.reshaping.places import BlockPlace, with_blocks
from newsreader.core.spans import Span

REVERSIBLE = frozenset({Repair.SUPPRESSED, Repair.JOINED, Repair.SPLIT})
"""Repairs that changed something."""


def undo_repair(layout: Layout, finding: Finding, source: str) -> Layout:
    """Return the layout without the repair; as it is where there is none, or none any more."""
    match finding.repair:
        case Repair.SUPPRESSED:
            return _shown(layout, finding.spans)
        case Repair.JOINED:
            return _parted(layout, finding, source)
        case Repair.SPLIT:
            return _rejoined(layout, finding.spans)
        case _:
            return layout


def _shown(layout: Layout, spans: tuple[Span, ...]) -> Layout:
    """Show again what is left out."""
    for article in layout.articles:
        blocks = tuple(_restored(block, spans) for block in article.blocks)
        if blocks != article.blocks:
            layout = with_blocks(layout, article.id, blocks)
    return layout


def _restored(block: Block, spans: tuple[Span, ...]) -> Block:
    if not _touches(block, spans):
        return block
    dropped = tuple(h for h in block.dropped if not any(s.overlaps(h) for s in spans))
    return replace(block, suppressed=False, dropped=dropped)


def _parted(layout: Layout, finding: Finding, source: str) -> Layout:
    for article in layout.articles:
        for number, block in enumerate(article.blocks):
            seam = _seam(block, finding.spans)
            if seam is not None:
                whole = _shown(layout, finding.spans + finding.refers_to)
                return split_at_source(whole, BlockPlace(article.id, number), seam, source)
    return layout


def _seam(block: Block, spans: tuple[Span, ...]) -> int | None:
    """Return where the part of a block begins that was joined to what stands before it."""
    starts = (span.start for span in spans if _touches(block, (span,)))
    return next((start for start in starts if start != block.spans[0].start), None)


def _rejoined(layout: Layout, spans: tuple[Span, ...]) -> Layout:
    for article in layout.articles:
        touched = _touched(article, spans)
        if len(touched) > 1:
            for _ in touched[1:]:
                layout = join(layout, BlockPlace(article.id, touched[0]))
            return layout
    return layout


def _touched(article: LaidArticle, spans: tuple[Span, ...]) -> list[int]:
    return [
        number
        for number, block in enumerate(article.blocks)
        if _touches(block, spans) and not block.suppressed
    ]


def _touches(block: Block, spans: tuple[Span, ...]) -> bool:
    return any(held.overlaps(span) for held in block.spans for span in spans)
