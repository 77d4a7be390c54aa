"""Counting what of a collection a format leaves out."""

from collections.abc import Callable, Mapping

from newsreader.core.anchor import AnchorState
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind


def left_out(collection: Collection, *kinds: LossKind) -> tuple[Loss, ...]:
    """Return the losses of these kinds of which there is something in the collection."""
    losses = (Loss(kind, _COUNTS[kind](collection)) for kind in kinds)
    return tuple(loss for loss in losses if loss.count)


def _articles(collection: Collection) -> int:
    return sum(not article.annotations for issue in collection.issues for article in issue.articles)


def _annotation_notes(collection: Collection) -> int:
    return sum(bool(annotation.note) for *_, annotation in collection.rows())


def _places(collection: Collection) -> int:
    return sum(each.state is AnchorState.UNANCHORED for *_, each in collection.rows())


def _untagged(collection: Collection) -> int:
    return sum(not each.tags for *_, each in collection.rows())


_COUNTS: Mapping[LossKind, Callable[[Collection], int]] = {
    LossKind.ANNOTATIONS: lambda collection: collection.annotations,
    LossKind.ANNOTATION_NOTES: _annotation_notes,
    LossKind.ARTICLES: _articles,
    LossKind.NOTES: lambda collection: len(collection.notes),
    LossKind.PEOPLE: lambda collection: collection.annotations,
    LossKind.PLACES: _places,
    LossKind.STYLES: lambda collection: collection.annotations,
    LossKind.TOPICS: lambda collection: len(collection.topics),
    LossKind.UNTAGGED: _untagged,
}
"""The kinds that look the same in every format."""
