"""An article as it looks while it is being typed in, before the library has it."""

from dataclasses import replace

from newsreader.core.anchor import CONTEXT, Anchor, AnchorState
from newsreader.core.annotation import Annotation, carried
from newsreader.core.article import ArticleView, Mark, corrected, reading_blocks
from newsreader.core.edit import Edit, moved
from newsreader.core.spans import Span


def edited(view: ArticleView, edit: Edit) -> ArticleView:
    """Return the article after an edit; BadInputError where that reaches over the end of a block.

    Annotations and doubts stand on their words; what does not change stays the same object.
    """
    text = edit.apply(view.text)
    blocks = reading_blocks(corrected([item.block for item in view.blocks], edit))
    annotations = tuple(_carried(each, edit, text) for each in view.annotations)
    marks = tuple(Mark(moved(mark.place, edit)[0], mark.finding) for mark in view.marks)
    return replace(view, text=text, blocks=blocks, annotations=annotations, marks=marks)


def _carried(annotation: Annotation, edit: Edit, text: str) -> Annotation:
    """Let an annotation follow; most of many hundred stand far off, and every key asks them all."""
    anchor, cut = annotation.anchor, edit.span
    if anchor.span.end + CONTEXT < cut.start:
        return annotation
    if anchor.span.start - CONTEXT > cut.end and annotation.state is not AnchorState.UNANCHORED:
        span = Span(anchor.span.start + edit.growth, anchor.span.end + edit.growth)
        there = Anchor(span, anchor.quote, anchor.prefix, anchor.suffix)
        return replace(annotation, anchor=there)
    return carried(annotation, edit, text)
