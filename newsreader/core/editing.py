"""An article as it looks while it is being typed in, before the library has it."""

from dataclasses import replace

from newsreader.core.anchor import CONTEXT
from newsreader.core.annotation import Annotation, carried
from newsreader.core.article import ArticleView, Mark, corrected, reading_blocks
from newsreader.core.edit import Edit, moved


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
    if annotation.anchor.span.end + CONTEXT < edit.span.start:
        return annotation
    return carried(annotation, edit, text)
