"""Which character of a block stands for which character of the source, corrections included."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from newsreader.core.issue import HEAD_ROLES, Block
from newsreader.core.spans import Span, subtract


def text_offset(block: Block, source_offset: int, *, after: bool = False) -> int | None:
    """Return where in the block's text a source character stands; None if it is not in the block.

    With `after`, where it ends. A character that a repair or a person left out answers with the
    place where it would have stood.
    """
    for start, span in _placed(block):
        if span.start <= source_offset < span.end:
            until = source_offset + after
            at = start + sum(
                min(piece.end, until) - piece.start
                for piece in subtract(span, block.dropped)
                if piece.start < until
            )
            return at if block.original is None else _moved(block.original, block.text, at)
    return None


def source_offset(block: Block, offset: int) -> int | None:
    """Return the source character for which the block's character at `offset` stands.

    One that a person put in answers with the next that came from the source, or the end of the
    block's last span; None if nothing of the block came from the source.
    """
    at = offset if block.original is None else _moved(block.text, block.original, offset)
    for start, span in _placed(block):
        done = start
        for piece in subtract(span, block.dropped):
            if at < done + piece.length:
                return piece.start + max(0, at - done)
            done += piece.length
    return block.spans[-1].end if block.spans else None


def source_spans(block: Block, span: Span) -> Iterator[Span]:
    """Yield the source characters for which some of the block's text stands, in its order.

    Words that a person put in answer with what follows them; what comes from no source, and the
    blank between two lines of a head, with nothing.
    """
    start, end = span.start, span.end
    if block.original is not None:
        places = (max(start, end - 1), start, end)
        last, start, end = (_moved(block.text, block.original, at) for at in places)
        end = min(end, last + 1)  # without what was left out behind it
    end = max(end, start + 1)
    for done, whole in _placed(block):
        for piece in subtract(whole, block.dropped):
            first, last = max(start, done), min(end, done + piece.length)
            if first < last:
                yield Span(piece.start + first - done, piece.start + last - done)
            done += piece.length  # noqa: PLW2901


def _placed(block: Block) -> Iterator[tuple[int, Span]]:
    """Yield the spans, each with its place in the text as recognised."""
    gap = 1 if block.role in HEAD_ROLES else 0
    start = 0
    for span in block.spans:
        yield start, span
        start += sum(piece.length for piece in subtract(span, block.dropped)) + gap


def _moved(before: str, after: str, offset: int) -> int:
    """Return where the character at `offset` of `before` stands in `after`, or would stand.

    Of words that were replaced by others, the first stands for the first, and so on.
    """
    done = there = 0
    for start, target, length in _same(before, after):
        if offset < start:
            return min(there + offset - done, target)
        if offset < start + length:
            return target + offset - start
        done, there = start + length, target + length
    return len(after)


@lru_cache(maxsize=64)
def _same(before: str, after: str) -> tuple[tuple[int, int, int], ...]:
    """Return the runs that both have, with an empty one at the end."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return tuple((m.a, m.b, m.size) for m in matcher.get_matching_blocks())
