"""Changing which words a highlight covers: with the keyboard step by step, or by dragging."""

from PySide6.QtCore import QObject

from newsreader.core.annotation import Annotation
from newsreader.core.ids import AnnotationId
from newsreader.core.spans import Span
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.actions import STEP_OF
from newsreader.ui.annotations.work import Work
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.article.stops import stepped
from newsreader.ui.bus import Bus


class Shaping(QObject):
    """Moves the ends of the selected annotation; what is seen goes ahead of what is stored."""

    def __init__(self, pane: ArticlePane, bus: Bus, work: Work, actions: Actions) -> None:
        super().__init__(work)
        self._pane = pane
        self._work = work
        self._actions = actions
        self._id = ""
        self._ahead: Span | None = None
        self._going = False
        for key in STEP_OF:
            actions[key].triggered.connect(self._step)
        pane.text.span_dragged.connect(self._move)
        bus.annotation_selected.connect(self._select)
        bus.article_shown.connect(self._look)
        work.travelling.connect(self._stop)
        work.failed.connect(self._fall_back)

    def _step(self) -> None:
        item, view = self._chosen(), self._pane.view
        if item is None or view is None:
            return
        step, here = STEP_OF[self.sender().objectName()], self._ahead or item.anchor.span
        span = stepped(view.text, self._pane.text.words, here, step)
        if span == here:
            return
        self._pane.text.preview(item.id, span)
        end = span.end if step.end else span.start + 1
        self._pane.text.bring(Span(end - 1, end))
        self._move(item.id, span, on=True)

    def _move(self, annotation_id: str, span: Span, *, on: bool = False) -> None:
        """Store other words; `on` goes on with the last step, if that was one of the keyboard."""
        chosen, coalesce = AnnotationId(annotation_id), on and self._going
        self._ahead, self._going = span, on
        self._work.write(lambda library: library.annotating.move(chosen, span, coalesce=coalesce))

    def _select(self, annotation_id: str) -> None:
        if annotation_id != self._id:
            self._stop()
        self._id = annotation_id
        self._look()

    def _stop(self) -> None:
        self._ahead, self._going = None, False

    def _look(self, _view: object = None) -> None:
        """Go on from what is stored once it is what was wanted."""
        item = self._chosen()
        if item is not None and item.anchor.span == self._ahead:
            self._ahead = None
        self._actions.enable(item is not None and bool(item.anchor.span.length), *STEP_OF)

    def _fall_back(self) -> None:
        """Show what is stored: what was wanted could not be."""
        self._stop()
        if self._pane.view is not None:
            self._pane.text.update_view(self._pane.view)

    def _chosen(self) -> Annotation | None:
        found = self._pane.view.annotations if self._pane.view is not None else ()
        return next((item for item in found if item.id == self._id), None)
