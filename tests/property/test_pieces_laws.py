"""Laws of cutting articles: no character is lost, and every annotation covers just its words."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.exporters.pieces import cut
from tests.support.builders import make_annotation, make_view


@given(st.lists(st.text("甲乙𠮷", max_size=4), min_size=1, max_size=5), st.data())
def test_cutting(lines: list[str], data: st.DataObject) -> None:
    blocks = [Block(BlockRole.PARAGRAPH, line, (Span(0, len(line)),)) for line in lines]
    text = "\n".join(lines)
    offset = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(offset, offset).map(sorted), max_size=4))
    annotations = tuple(make_annotation(text, start, end) for start, end in spans)
    result = cut(make_view(blocks, annotations=annotations))
    assert ["".join(piece.text for piece in block.pieces) for block in result.blocks] == lines
    pieces = [piece for block in result.blocks for piece in block.pieces]
    for number, annotation in enumerate(annotations, 1):
        numbered = (number, annotation)
        covered = [piece for piece in pieces if numbered in piece.under]
        if numbered in result.loose:
            assert not covered
            assert not annotation.anchor.quote.strip("\n")
            continue
        assert "".join(p.text for p in covered) == annotation.anchor.quote.replace("\n", "")
        assert [numbered in p.begin for p in covered].count(True) == 1
        assert [numbered in p.end for p in covered].count(True) == 1
        assert numbered in covered[0].begin
        assert numbered in covered[-1].end
