"""Changing many annotations at once, each time as one step that can be undone."""

from collections.abc import Callable, Iterable, Sequence

from newsreader.core.annotation import StyleId
from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId, TagId
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.tag import clean_path
from newsreader.services.annotating import put_on
from newsreader.services.history import History
from newsreader.services.operation import Operation
from newsreader.services.tagging import ensured
from newsreader.storage.replay import DELETED, STYLE, TAGGED

Report = Callable[[Progress], None]
IsCancelled = Callable[[], bool]
Each = Callable[[AnnotationId], None]


class Batching:
    """Changes all annotations named or, once that was cancelled, none.

    One that was deleted meanwhile is passed over; an id that none has is a BadInputError.
    """

    def __init__(self, history: History) -> None:
        self._history = history

    def tag(
        self,
        ids: Sequence[AnnotationId],
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        """Put tags, named by their paths, on annotations, and take others off.

        BadInputError if one is not a tag, or would be new in a closed vocabulary.
        """
        added, removed = tuple(dict.fromkeys(add)), tuple(map(clean_path, remove))

        def begin(operation: Operation) -> Each:
            new = [ensured(operation, path) for path in added]
            tree = operation.view.tags.tree()
            found = filter(None, map(tree.find, removed))
            gone = frozenset(id_ for tag in found for id_ in tree.meant(tag))
            return lambda id_: _tag(operation, id_, new, gone)

        return self._run(UndoName.TAGS, ids, begin, progress, cancelled)

    def restyle(
        self,
        ids: Sequence[AnnotationId],
        style: StyleId,
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        """Give highlights another look."""
        return self._run(
            UndoName.STYLE,
            ids,
            lambda operation: lambda id_: operation.set(id_, STYLE, str(style)),
            progress,
            cancelled,
        )

    def delete(
        self,
        ids: Sequence[AnnotationId],
        *,
        progress: Report = lambda _: None,
        cancelled: IsCancelled = lambda: False,
    ) -> Changes:
        """Delete annotations; they stay in the library's history."""
        return self._run(
            UndoName.DELETE,
            ids,
            lambda operation: lambda id_: operation.set(id_, DELETED, value=True),
            progress,
            cancelled,
        )

    def _run(
        self,
        name: UndoName,
        ids: Sequence[AnnotationId],
        begin: Callable[[Operation], Each],
        progress: Report,
        cancelled: IsCancelled,
    ) -> Changes:
        try:
            with self._history.operation(name) as operation:
                change = begin(operation)
                for done, id_ in enumerate(ids):
                    if cancelled():
                        raise _Cancelled
                    progress(Progress(done, len(ids), ""))
                    if not operation.view.get(id_).deleted:
                        change(id_)
        except _Cancelled:
            return Changes()
        progress(Progress(len(ids), len(ids), ""))
        return operation.changes


def _tag(
    operation: Operation, id_: AnnotationId, new: Iterable[TagId], gone: frozenset[TagId]
) -> None:
    for tag in new:
        put_on(operation, id_, tag)
    for tag in gone.intersection(operation.view.get(id_).tag_ids):
        operation.set(id_, TAGGED + tag, value=False)


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Takes back what was changed so far."""
