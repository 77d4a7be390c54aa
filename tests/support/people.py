"""What a person does to the library of `builders`."""

from dataclasses import replace

from newsreader.core.anchor import anchor_at, find_quote
from newsreader.core.annotation import Annotation, Style
from newsreader.core.ids import ArticleId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID


def highlight(
    library: Library,
    quote: str,
    *,
    note: str = "",
    tags: tuple[str, ...] = (),
    article_id: ArticleId = BRIDGE_ID,
    creator: str = "甲",
) -> Annotation:
    """Annotate the first place where `quote` stands."""
    span = find_quote(library.reading.article(article_id).text, quote)
    assert span is not None
    return annotate_span(
        library, span, note=note, tags=tags, article_id=article_id, creator=creator
    )


def annotate_span(
    library: Library,
    span: Span,
    *,
    note: str = "",
    tags: tuple[str, ...] = (),
    article_id: ArticleId = BRIDGE_ID,
    creator: str = "甲",
) -> Annotation:
    """Annotate what stands in `span`."""
    anchor = anchor_at(library.reading.article(article_id).text, span)
    new = NewAnnotation(article_id, anchor, note, tags, Style.ROSE, creator)
    return library.annotating.add(new)[0]


def state(library: Library) -> object:
    """Return all that undo has to bring back; not the time of the last change."""
    views = [library.reading.article(summary.id) for summary in library.reading.articles()]
    work = [replace(a, modified="") for a in library.annotating.list()]
    return [(view.text, view.summary.headline) for view in views], work
