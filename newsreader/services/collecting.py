"""Gathering articles and their annotations for export."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleSummary, ArticleView
from newsreader.core.collection import Collection
from newsreader.core.dossier import Contents, Dossier
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.progress import Progress
from newsreader.core.query import Selection
from newsreader.core.tag import is_within
from newsreader.services.accompanying import Accompanying
from newsreader.services.annotating import Annotating
from newsreader.services.filling import Filling
from newsreader.services.heaping import Heap
from newsreader.services.reading import Reading
from newsreader.services.searching import Searching
from newsreader.services.spooling import Spool

_BATCH = 200
"""Articles read at once."""
HELD = 20_000_000
"""So many characters of articles are held in memory: four bytes each, as they come twice."""
_ANNOTATION = 400
"""For so many characters an annotation counts."""


class Collecting:
    """Turns a selection into a collection."""

    def __init__(
        self,
        reading: Reading,
        searching: Searching,
        annotating: Annotating,
        accompanying: Accompanying,
        filling: Filling,
    ) -> None:
        self._reading = reading
        self._searching = searching
        self._annotating = annotating
        self._accompanying = accompanying
        self._filling = filling

    def collect(
        self,
        selection: Selection,
        *,
        arranged: bool = False,
        with_blocks: bool = True,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Collection | None:
        """Gather what `selection` asks for, in print order; None if it was cancelled.

        If `arranged`, the articles of a collection stand in its own order, and an issue comes as
        often as there is something between its articles. Those who leave the texts out need no
        blocks, and no doubts.

        An issue, a query or names bring articles whole, annotated or not; without any, only
        annotated articles come. A tag brings only the annotations that carry it, a creator only
        those of theirs, and annotations that are named come alone. A collection brings its
        articles whole, and of others the annotations that are in it. BadInputError if there is no
        such issue or collection, or nothing is left.
        """
        contents = self._contents(selection)
        summaries = self._summaries(selection, contents)
        if not summaries:
            raise BadInputError("nothing-to-export")
        if arranged and contents is not None:
            place = {id_: number for number, id_ in enumerate(contents.articles)}
            summaries = tuple(sorted(summaries, key=lambda each: place[each.id]))
        heap = Heap(Spool().put if _is_much(summaries) else tuple)
        read = partial(self._reading.several, with_blocks=with_blocks)
        for done, view in enumerate(_views(read, summaries, selection, contents)):
            if cancelled():
                return None
            progress(Progress(done, len(summaries), view.summary.headline))
            heap.add(view)
        progress(Progress(len(summaries), len(summaries), ""))
        return self._described(heap, contents)

    def count(self, selection: Selection) -> tuple[int, int]:
        """Return how many articles and annotations would be gathered."""
        contents = self._contents(selection)
        summaries = self._summaries(selection, contents)
        if selection == Selection() or (contents is None and not _is_about_annotations(selection)):
            return len(summaries), sum(each.annotations for each in summaries)
        articles = {each.id for each in summaries}
        meant = (a for a in self._listed(selection) if a.article_id in articles)
        return len(summaries), sum(_is_meant(each, selection, contents) for each in meant)

    def sample(self, selection: Selection) -> Collection:
        """Gather one article only: the first one that is annotated, or else the first.

        BadInputError as from `collect`.
        """
        contents = self._contents(selection)
        summaries = self._summaries(selection, contents)
        if not summaries:
            raise BadInputError("nothing-to-export")
        one = next((each for each in summaries if each.annotations), summaries[0])
        heap = Heap()
        for view in _views(self._reading.several, [one], selection, contents):
            heap.add(view)
        return self._described(heap, contents)

    def _contents(self, selection: Selection) -> Contents | None:
        chosen = selection.collection
        return None if chosen is None else self._filling.contents(chosen)

    def _described(self, heap: Heap, contents: Contents | None) -> Collection:
        collection = self._accompanying.accompany(heap)
        return collection if contents is None else described(collection, contents.dossier)

    def _summaries(
        self, selection: Selection, contents: Contents | None
    ) -> tuple[ArticleSummary, ...]:
        chosen = self._chosen(selection)
        if contents is not None:
            there = frozenset(contents.articles)
            chosen = there if chosen is None else chosen & there
        if selection.issue_id is None:
            return self._reading.articles_of(chosen or ())
        summaries = self._reading.articles(selection.issue_id)
        return tuple(each for each in summaries if chosen is None or each.id in chosen)

    def _chosen(self, selection: Selection) -> frozenset[ArticleId] | None:
        """Return the articles that fit all that is asked; None for any."""
        chosen = selection.articles
        if selection.query is not None:
            found = frozenset(self._searching.found(selection.query))
            chosen = found if chosen is None else chosen & found
        if _is_about_annotations(selection):
            annotated = self._annotated(selection)
            chosen = annotated if chosen is None else chosen & annotated
        return chosen

    def _annotated(self, selection: Selection) -> frozenset[ArticleId]:
        if selection.annotations is None and selection.creator is None:
            return self._annotating.articles(selection.tag)
        listed = self._listed(selection)
        return frozenset(each.article_id for each in listed if _is_meant(each, selection))

    def _listed(self, selection: Selection) -> Iterable[Annotation]:
        if selection.annotations is None:
            return self._annotating.list(tag=selection.tag)
        return self._annotating.some(selection.annotations)


def described(collection: Collection, dossier: Dossier) -> Collection:
    """Return a collection with what its keepers say of it."""
    return replace(
        collection,
        title=dossier.name,
        description=dossier.description,
        rights=dossier.rights,
        source=dossier.source,
    )


def _views(
    read: Callable[[Sequence[ArticleId]], Iterable[ArticleView]],
    summaries: Sequence[ArticleSummary],
    selection: Selection,
    contents: Contents | None,
) -> Iterator[ArticleView]:
    ids = [summary.id for summary in summaries]
    for first in range(0, len(ids), _BATCH):
        for view in read(ids[first : first + _BATCH]):
            if contents is None and not _is_narrow(selection):
                yield view
                continue
            kept = (a for a in view.annotations if _is_meant(a, selection, contents))
            yield replace(view, annotations=tuple(kept))


def _is_about_annotations(selection: Selection) -> bool:
    return selection == Selection() or _is_narrow(selection)


def _is_narrow(selection: Selection) -> bool:
    """Tell whether some annotations of an article may be left out."""
    asked = (selection.tag, selection.annotations, selection.creator)
    return any(each is not None for each in asked)


def _is_meant(
    annotation: Annotation, selection: Selection, contents: Contents | None = None
) -> bool:
    if contents is not None and not contents.holds(annotation):
        return False
    if selection.annotations is not None and annotation.id not in selection.annotations:
        return False
    if selection.creator is not None and annotation.creator != selection.creator:
        return False
    tag = selection.tag
    return tag is None or any(is_within(each, tag) for each in annotation.tags)


def _is_much(summaries: Iterable[ArticleSummary]) -> bool:
    """Tell whether articles had better not all be held at once."""
    weight = sum(each.characters + each.annotations * _ANNOTATION for each in summaries)
    return weight > HELD
