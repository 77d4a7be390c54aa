"""The quiet line under the article: how many repairs and gaps it has, and a menu of them."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from newsreader.core.article import ArticleView, Mark
from newsreader.core.findings import FindingKind, Repair
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.translation import QT_TRANSLATE_NOOP, Translation

ONE, MANY = 0, 1
GROUPS: dict[str, tuple[str, str]] = {
    "hidden": (
        QT_TRANSLATE_NOOP("Doubts", "1 repeated passage not shown"),
        QT_TRANSLATE_NOOP("Doubts", "{n} repeated passages not shown"),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("Doubts", "1 paragraph without its beginning"),
        QT_TRANSLATE_NOOP("Doubts", "{n} paragraphs without their beginning"),
    ),
    "repaired": (
        QT_TRANSLATE_NOOP("Doubts", "1 repair"),
        QT_TRANSLATE_NOOP("Doubts", "{n} repairs"),
    ),
    "doubtful": (
        QT_TRANSLATE_NOOP("Doubts", "1 doubtful place"),
        QT_TRANSLATE_NOOP("Doubts", "{n} doubtful places"),
    ),
}
"""What is counted together: the words for one, the words for several."""


def group_of(mark: Mark) -> str:
    """Return the group that a doubt is counted in."""
    if mark.finding.repair is Repair.SUPPRESSED:
        return "hidden"
    if mark.finding.kind is FindingKind.MISSING_HEAD:
        return "missing"
    return "repaired" if mark.finding.repair in (Repair.JOINED, Repair.SPLIT) else "doubtful"


def summary(view: ArticleView) -> str:
    """Return the counts of an article's doubts in words; empty if it has none."""
    counts = Counter(group_of(mark) for mark in view.marks)
    hidden = sum(block.place is None for block in view.blocks)
    counts["hidden"] = max(counts["hidden"], hidden)
    shown = ((group, counts[group]) for group in GROUPS if counts[group])
    return " · ".join(_tr(GROUPS[group][ONE if n == 1 else MANY]).format(n=n) for group, n in shown)


class DoubtsButton(QToolButton):
    """Says how many doubts there are; its menu names each and goes to it."""

    mark_chosen = Signal(object)
    """Span of the reading text to bring into view."""

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleDoubts")
        self._translation = translation
        self._view: ArticleView | None = None
        self.setAutoRaise(True)
        self.menu_of_doubts = QMenu(self)
        self.clicked.connect(self._open)

    def show_article(self, view: ArticleView) -> None:
        """Count the doubts of an article; the button hides if there are none."""
        self._view = view
        text = summary(view)
        self.setText(text)
        self.setToolTip(plain_tool_tip(self.tr("Where the source was repaired or is doubtful")))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _open(self) -> None:
        """List the doubts; not before, as each has words to be made."""
        self.menu_of_doubts.clear()
        if self._view is not None:
            for mark in sorted(self._view.marks, key=lambda mark: mark.place):
                self._add(mark, self._view.text)
        above = self.mapToGlobal(QPoint(0, -self.menu_of_doubts.sizeHint().height()))
        self.menu_of_doubts.popup(above)

    def _add(self, mark: Mark, text: str) -> None:
        place = text[mark.place.start : mark.place.start + 12].partition("\n")[0]
        words = mark.finding.message(self._translation.language)
        action = self.menu_of_doubts.addAction(f"{place}… — {words}".replace("&", "&&"))
        action.setData(mark.place)
        action.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.mark_chosen.emit(action.data())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Doubts", text)
