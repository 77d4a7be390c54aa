"""Counting what of a collection a format leaves out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsreader.core.anchor import AnchorState
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.note import SubjectKind
from newsreader.exporters.base import Arranged, Exporter, FolderExporter, Lossy

OF_NOTES = (
    LossKind.ANSWERS,
    LossKind.ARTICLE_NOTES,
    LossKind.ISSUE_NOTES,
    LossKind.TAG_NOTES,
)
OF_TAGS = (LossKind.TAG_DESCRIPTIONS, LossKind.TAG_COLORS)
OF_TEXTS = (LossKind.CORRECTIONS, LossKind.REPEATS, LossKind.DOUBTS)
OF_PRINT = (LossKind.WRITERS, LossKind.AGENCIES, LossKind.DATELINES)
OF_COLLECTION = (LossKind.TITLE, LossKind.ABOUT, LossKind.RIGHTS)
"""Groups of kinds that often come together."""

_ABSENT = {LossKind.ANNOTATIONS, LossKind.PLACES, LossKind.OVERLAPPING, LossKind.BLANK}
"""An annotation that is lost so is not in the file at all."""


def losses_of(exporter: Exporter | FolderExporter, collection: Collection) -> tuple[Loss, ...]:
    """Return all that a format does not carry of a collection, in the order of their kinds."""
    particular = exporter.losses(collection) if isinstance(exporter, Lossy) else ()
    kinds = (*exporter.leaves_out, *_of_collection(exporter))
    found = (*left_out(collection, kinds), *particular)
    order = [*LossKind]
    return tuple(sorted(found, key=lambda loss: order.index(loss.kind)))


def annotations_in(collection: Collection, losses: Iterable[Loss]) -> int:
    """Return how many annotations are in a file that has these losses."""
    return collection.annotations - sum(loss.count for loss in losses if loss.kind in _ABSENT)


def _of_collection(exporter: Exporter | FolderExporter) -> tuple[LossKind, ...]:
    """Return what of a collection's own no exporter need know of."""
    arranged = isinstance(exporter, Arranged) and exporter.keeps_order
    return (LossKind.NESTED,) if arranged else (LossKind.ORDER, LossKind.NESTED)


def left_out(collection: Collection, kinds: Sequence[LossKind]) -> tuple[Loss, ...]:
    """Return the losses of these kinds of which there is something in the collection."""
    counts = Counter(
        {kind: _IN_COLLECTION[kind](collection) for kind in kinds if kind in _IN_COLLECTION}
    )
    in_articles = {kind: _IN_ARTICLE[kind] for kind in kinds if kind in _IN_ARTICLE}
    if in_articles:
        for issue in collection.issues:
            for article in issue.articles:
                for kind, count in in_articles.items():
                    counts[kind] += count(article, collection)
    return tuple(Loss(kind, counts[kind]) for kind in kinds if counts[kind])


def has_agency(article: ArticleView) -> bool:
    """Tell whether an agency is known of an article; the paper itself is none."""
    return article.summary.agency not in {None, "", article.issue.publication}


def _notes_on(kind: SubjectKind) -> Callable[[Collection], int]:
    return lambda collection: sum(note.subject.kind is kind for note in collection.notes)


def _own(article: ArticleView, collection: Collection) -> int:
    if not collection.styles:
        return 0
    return sum(each.style in collection.styles for each in article.annotations)


def _in_state(article: ArticleView, state: AnchorState) -> int:
    return sum(each.state is state for each in article.annotations)


def _context(article: ArticleView, _: Collection) -> int:
    gone = (each for each in article.annotations if each.state is AnchorState.UNANCHORED)
    return sum(bool(each.anchor.prefix or each.anchor.suffix) for each in gone)


_IN_COLLECTION: Mapping[LossKind, Callable[[Collection], int]] = {
    LossKind.ANSWERS: _notes_on(SubjectKind.ANNOTATION),
    LossKind.ARTICLE_NOTES: _notes_on(SubjectKind.ARTICLE),
    LossKind.ISSUE_NOTES: _notes_on(SubjectKind.ISSUE),
    LossKind.TAG_NOTES: _notes_on(SubjectKind.TAG),
    LossKind.IDENTIFIERS: lambda collection: len(collection.people),
    LossKind.TOPICS: lambda collection: len(collection.topics),
    LossKind.TAG_DESCRIPTIONS: lambda it: sum(bool(tag.description) for tag in it.tags),
    LossKind.TAG_COLORS: lambda it: sum(bool(tag.color) for tag in it.tags),
    LossKind.TITLE: lambda it: int(bool(it.title)),
    LossKind.ABOUT: lambda it: bool(it.description) + bool(it.source),
    LossKind.RIGHTS: lambda it: int(bool(it.rights)),
    LossKind.ORDER: lambda it: int(it.reordered),
    LossKind.NESTED: lambda it: it.nested,
}
_IN_ARTICLE: Mapping[LossKind, Callable[[ArticleView, Collection], int]] = {
    LossKind.ANNOTATIONS: lambda it, _: len(it.annotations),
    LossKind.PLACES: lambda it, _: _in_state(it, AnchorState.UNANCHORED),
    LossKind.UNTAGGED: lambda it, _: sum(not each.tags for each in it.annotations),
    LossKind.ANNOTATION_NOTES: lambda it, _: sum(bool(each.note) for each in it.annotations),
    LossKind.ARTICLES: lambda it, _: not it.annotations,
    LossKind.TEXTS: lambda it, _: bool(it.text),
    LossKind.CREATORS: lambda it, _: sum(bool(each.creator) for each in it.annotations),
    LossKind.TIMES: lambda it, _: len(it.annotations),
    LossKind.CHANGES: lambda it, _: sum(a.modified != a.created for a in it.annotations),
    LossKind.UNCERTAIN: lambda it, _: _in_state(it, AnchorState.UNCERTAIN),
    LossKind.CONTEXT: _context,
    LossKind.ANNOTATION_IDS: lambda it, _: len(it.annotations),
    LossKind.ARTICLE_IDS: lambda _it, _: 1,
    LossKind.ISSUES: lambda _it, _: 1,
    LossKind.STYLES: lambda it, _: len(it.annotations),
    LossKind.STYLE_NAMES: _own,
    LossKind.STYLE_COLORS: _own,
    LossKind.STYLE_LINES: _own,
    LossKind.WRITERS: lambda it, _: bool(it.contributors),
    LossKind.AGENCIES: lambda it, _: has_agency(it),
    LossKind.DATELINES: lambda it, _: bool(it.place),
    LossKind.KICKERS: lambda it, _: bool(it.summary.kicker),
    LossKind.CORRECTIONS: lambda it, _: sum(b.block.original is not None for b in it.blocks),
    LossKind.REPEATS: lambda it, _: sum(each.place is None for each in it.blocks),
    LossKind.DOUBTS: lambda it, _: len(it.marks),
}
"""The kinds that look the same in every format, as parts of a collection or of its articles."""
