"""Going from annotation to annotation of the article, in the order of the text."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject

from newsreader.core.annotation import Annotation
from newsreader.ui.actions import Actions
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus


class Going(QObject):
    """Selects the annotation after the selected one, or the caret; the last leads to the first."""

    def __init__(self, pane: ArticlePane, bus: Bus, actions: Actions) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bus = bus
        self._actions = actions
        actions["annotation.next"].triggered.connect(lambda: self._go(1))
        actions["annotation.previous"].triggered.connect(lambda: self._go(-1))
        bus.article_shown.connect(self._look)

    def _go(self, by: int) -> None:
        found = self._standing()
        ids: list[str] = [item.id for item in found]
        selected = self._pane.text.underlay.selected
        if selected in ids:
            at = ids.index(selected) + by
        else:
            starts, caret = [item.anchor.span.start for item in found], self._pane.text.caret()
            at = bisect_left(starts, caret) if by > 0 else bisect_right(starts, caret) - 1
        self._bus.annotation_selected.emit(ids[at % len(ids)])

    def _look(self, _view: object = None) -> None:
        self._actions.enable(bool(self._standing()), "annotation.next", "annotation.previous")

    def _standing(self) -> list[Annotation]:
        """Return those that stand on words, in the order of the text."""
        found = self._pane.view.annotations if self._pane.view is not None else ()
        return [item for item in found if item.anchor.span.length]
