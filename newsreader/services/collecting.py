"""Gathering articles and their annotations for export."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from newsreader.core.article import ArticleSummary, ArticleView
from newsreader.core.collection import Collection
from newsreader.core.dossier import Dossier
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.progress import Progress
from newsreader.core.query import Omission, Selection
from newsreader.services.accompanying import Accompanying
from newsreader.services.gauging import Gauging
from newsreader.services.heaping import Heap
from newsreader.services.reading import Reading
from newsreader.services.selecting import Meant, Selecting
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
        selecting: Selecting,
        gauging: Gauging,
        accompanying: Accompanying,
    ) -> None:
        self._reading = reading
        self._selecting = selecting
        self._gauging = gauging
        self._accompanying = accompanying

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
        annotated articles come. A tag brings articles that carry it, or whose annotations do, with
        only these; a creator brings only annotations of theirs, and annotations that are named
        come alone. A collection brings its articles whole, and of others the annotations that are
        in it. BadInputError if there is no such issue or collection, or nothing is left.
        """
        meant = self._selecting.meant(selection)
        summaries = self._reading.articles_of(self._selecting.articles(meant))
        if not summaries:
            raise BadInputError("nothing-to-export")
        own = _in_own_order(summaries, meant)
        reordered = not arranged and own != summaries
        summaries = own if arranged else summaries
        heap = Heap(Spool().put if _is_much(summaries) else tuple)
        read = partial(self._reading.several, with_blocks=with_blocks)
        for done, view in enumerate(_views(read, summaries, meant)):
            if cancelled():
                return None
            progress(Progress(done, len(summaries), view.summary.headline))
            heap.add(view)
        progress(Progress(len(summaries), len(summaries), ""))
        return replace(self._described(heap, meant), reordered=reordered)

    def count(self, selection: Selection) -> tuple[int, int]:
        """Return how many articles and annotations would be gathered."""
        return self._gauging.count(selection)

    def sample(self, selection: Selection) -> Collection:
        """Gather one article only, an annotated one if there is any; raises as `collect` does."""
        one = self._gauging.sample(selection)
        meant = self._selecting.meant(selection)
        heap = Heap()
        for view in _views(self._reading.several, self._reading.articles_of([one]), meant):
            heap.add(view)
        return self._described(heap, meant)

    def _described(self, heap: Heap, meant: Meant) -> Collection:
        collection = self._accompanying.accompany(heap)
        if Omission.NAMES in meant.selection.without:
            collection = _without_names(collection)
        if Omission.NOTES in meant.selection.without:
            collection = _without_notes(collection, heap)
        if meant.contents is None:
            return collection
        of = meant.contents
        return replace(described(collection, of.dossier), nested=of.nested)


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
    meant: Meant,
) -> Iterator[ArticleView]:
    ids = [summary.id for summary in summaries]
    for first in range(0, len(ids), _BATCH):
        for view in read(ids[first : first + _BATCH]):
            kept = filter(meant.holds, view.annotations)
            yield replace(view, annotations=tuple(map(meant.shown, kept)))


def _without_names(collection: Collection) -> Collection:
    notes = tuple(replace(note, creator="") for note in collection.notes)
    return replace(collection, notes=notes, people={})


def _without_notes(collection: Collection, heap: Heap) -> Collection:
    people = {name: id_ for name, id_ in collection.people.items() if name in heap.creators}
    return replace(collection, notes=(), people=people)


def _in_own_order(
    summaries: tuple[ArticleSummary, ...], meant: Meant
) -> tuple[ArticleSummary, ...]:
    """Return articles in the order of their collection, if they are of one."""
    if meant.contents is None:
        return summaries
    place = {id_: number for number, id_ in enumerate(meant.contents.articles)}
    return tuple(sorted(summaries, key=lambda each: place[each.id]))


def _is_much(summaries: Iterable[ArticleSummary]) -> bool:
    """Tell whether articles had better not all be held at once."""
    weight = sum(each.characters + each.annotations * _ANNOTATION for each in summaries)
    return weight > HELD
