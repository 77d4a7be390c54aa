"""Laws of places: a doubt about shown characters is shown on exactly these."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.article import reading_text
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.issue import Block, BlockRole
from newsreader.core.places import Places
from newsreader.core.spans import Span

LINES = st.lists(st.text("甲乙丙丁𠮷", min_size=1, max_size=6), min_size=1, max_size=6)


def blocks_of(lines: list[str], hidden: set[int]) -> tuple[str, tuple[Block, ...]]:
    """Return a source of one line a block and its blocks, some suppressed."""
    blocks: list[Block] = []
    source = ""
    for number, line in enumerate(lines):
        span = Span(len(source), len(source) + len(line))
        blocks.append(Block(BlockRole.PARAGRAPH, line, (span,), suppressed=number in hidden))
        source += f"{line}\n"
    return source, tuple(blocks)


@given(lines=LINES, hidden=st.sets(st.integers(0, 5)), data=st.data())
def test_a_place_holds_the_characters_of_its_finding(
    lines: list[str], hidden: set[int], data: st.DataObject
) -> None:
    source, blocks = blocks_of(lines, hidden)
    number = data.draw(st.integers(0, len(lines) - 1))
    block = blocks[number].spans[0]
    start = data.draw(st.integers(block.start, block.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, block.end)))
    placed = Places([blocks]).find(Finding(FindingKind.DUPLICATE, (span,)))
    assert placed is not None
    shown = placed.place.of(reading_text(blocks))
    assert shown == ("" if number in hidden else span.of(source))


@given(lines=LINES, hidden=st.sets(st.integers(0, 5)), data=st.data())
def test_a_place_never_leaves_the_text(
    lines: list[str], hidden: set[int], data: st.DataObject
) -> None:
    source, blocks = blocks_of(lines, hidden)
    cuts = sorted(data.draw(st.tuples(*[st.integers(0, len(source) + 3)] * 2)))
    placed = Places([blocks]).find(Finding(FindingKind.OVERLAP, (Span(*cuts),)))
    if placed is not None:
        assert placed.place.end <= len(reading_text(blocks))
