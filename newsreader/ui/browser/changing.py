"""What is done with many annotations at once: tags, styles, deletion, export."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from newsreader.core.annotation import StyleId
from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId
from newsreader.core.progress import Progress
from newsreader.services.batching import Batching
from newsreader.ui.browser.panel import BrowserPanel
from newsreader.ui.browser.tagging import TagsDialog
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.marking.controller import Write
from newsreader.ui.tasks import Job

Batch = Callable[[Batching, Sequence[AnnotationId], Job], Changes]


class Changing(LongWork):
    """Does what is asked for with what is selected in the list; `known` are the tags offered."""

    def __init__(
        self,
        panel: BrowserPanel,
        around: Surroundings,
        write: Write,
        export: Callable[[Sequence[AnnotationId]], None],
    ) -> None:
        super().__init__(around)
        self._panel = panel
        self._write = write
        self._export = export
        self.known: Sequence[str] = ()
        self.tags: TagsDialog | None = None
        panel.tag_requested.connect(self._ask_tag)
        panel.style_requested.connect(self._restyle)
        panel.delete_requested.connect(self._delete)
        panel.export_requested.connect(self._ask_export)

    def _ask_tag(self, off: bool) -> None:
        keys = self._panel.table.selected_keys()
        self.tags = TagsDialog(self.known, len(keys), off=off, parent=self._around.window)
        self.tags.ordered.connect(lambda tag: self._tag(keys, tag, off=off))
        self.tags.open()

    def _tag(self, keys: Sequence[int], tag: str, *, off: bool) -> None:
        given = {"remove": [tag]} if off else {"add": [tag]}
        self._change(
            keys,
            lambda batching, ids, job: batching.tag(
                ids, **given, progress=self._labelled(job), cancelled=job.cancelled
            ),
        )

    def _restyle(self, style: StyleId) -> None:
        self._change(
            self._panel.table.selected_keys(),
            lambda batching, ids, job: batching.restyle(
                ids, style, progress=self._labelled(job), cancelled=job.cancelled
            ),
        )

    def _delete(self) -> None:
        self._change(
            self._panel.table.selected_keys(),
            lambda batching, ids, job: batching.delete(
                ids, progress=self._labelled(job), cancelled=job.cancelled
            ),
        )

    def _change(self, keys: Sequence[int], batch: Batch) -> None:
        """Do one thing with all that is selected, unless another such work is under way."""
        if not keys or self.running:
            return
        job = self.begin(self.tr("Changing annotations"), self.tr("Taking back what was changed…"))
        self._write(
            lambda library: batch(library.batching, library.browsing.ids(keys), job),
            lambda: self._end(job),
        )

    def _end(self, job: Job) -> None:
        self.end()
        if job.cancelled():
            self._around.bus.notice.emit(self.tr("Cancelled; no annotation was changed."))

    def _labelled(self, job: Job) -> Callable[[Progress], None]:
        label = self.tr("Changing annotations")
        return lambda progress: job.report(replace(progress, label=label))

    def _ask_export(self) -> None:
        keys = self._panel.table.selected_keys()
        self._around.tasks.read(lambda library: library.browsing.ids(keys), self._export)
