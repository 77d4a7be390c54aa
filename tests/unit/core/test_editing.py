"""An article while it is being typed in."""

from dataclasses import replace

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import carried
from newsreader.core.article import Mark
from newsreader.core.edit import Edit
from newsreader.core.editing import edited
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.spans import Span
from tests.support.builders import BRIDGE_TEXT, make_annotation, make_view, span_of


def test_all_moves_along() -> None:
    far = make_annotation(BRIDGE_TEXT, 0, 2)
    spans = [span_of(words, text=BRIDGE_TEXT) for words in ("连声称好", "走上新桥，")]
    near = [make_annotation(BRIDGE_TEXT, span.start, span.end) for span in spans]
    mark = Mark(span_of("称好", text=BRIDGE_TEXT), Finding(FindingKind.OVERLAP, ()))
    view = make_view(annotations=(far, *near), marks=(mark,))
    at = span_of("走上", text=BRIDGE_TEXT).start
    after = edited(view, Edit(Span(at + 1, at + 1), "𠮷"))
    assert after.annotations[0] is far
    assert after.annotations[1].anchor.span == spans[0].shifted(1)
    assert after.annotations[2].state is AnchorState.UNCERTAIN
    assert after.marks[0].place == mark.place.shifted(1)
    assert after.text.endswith("走𠮷上新桥，连声称好。")
    assert after.blocks[2].block.original == "市民走上新桥，连声称好。"
    assert after.blocks[2].place == Span(view.blocks[2].place.start, len(after.text))


def test_what_stands_far_behind_moves_without_being_cut_out_anew() -> None:
    mark = make_annotation(BRIDGE_TEXT, len(BRIDGE_TEXT) - 5, len(BRIDGE_TEXT) - 1)
    lost = replace(mark, state=AnchorState.UNANCHORED)
    edit = Edit(Span(0, 1), "")
    after, still = edited(make_view(annotations=(mark, lost)), edit).annotations
    assert after == carried(mark, edit, edit.apply(BRIDGE_TEXT))
    assert still.anchor.span.length == 0


def test_lines_are_not_joined() -> None:
    with pytest.raises(BadInputError):
        edited(make_view(), Edit(Span(5, 8), ""))
