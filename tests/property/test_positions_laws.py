"""Laws of positions: whatever a format counts, its offsets stand on the annotated words."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.exporters.qda_project import QDPX, QDPX_MAXQDA, QdaProject
from newsreader.exporters.uima import Uima
from tests.support.builders import make_annotation, make_issue_summary, make_view
from tests.support.collections import put

texts = st.text("甲乙𠮷😀\n \u00a0\u2028", min_size=1, max_size=30)


@st.composite
def annotated(draw: st.DrawFn) -> Collection:
    text = draw(texts)
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    lines = text.split("\n")
    blocks = [Block(BlockRole.PARAGRAPH, line, (Span(0, len(line)),)) for line in lines]
    view = make_view(blocks, annotations=(make_annotation(text, start, end),))
    return Collection((CollectedIssue(make_issue_summary(), (view,)),))


@pytest.mark.parametrize("exporter", [QDPX, QDPX_MAXQDA], ids=lambda each: each.format.id)
@given(collection=annotated())
def test_qdpx(exporter: QdaProject, collection: Collection) -> None:
    with TemporaryDirectory() as folder:
        path = put(exporter, collection, Path(folder, "a.qdpx"))
        exporter.check(path, collection)


@given(annotated())
def test_xmi(collection: Collection) -> None:
    with TemporaryDirectory() as folder:
        (path,) = (put(Uima(), collection, Path(folder, "a")) / "documents").iterdir()
        root = etree.parse(path).getroot()
    (sofa,) = root.iter("{http:///uima/cas.ecore}Sofa")
    (mark,) = root.iter("{http:///newsreader.ecore}Highlight")
    units = sofa.get("sofaString", "").encode("utf-16-le")
    words = units[2 * int(mark.get("begin", "")) : 2 * int(mark.get("end", ""))]
    (annotation,) = collection.issues[0].articles[0].annotations
    assert words.decode("utf-16-le") == annotation.anchor.quote
