"""Two collections side by side, in a window of their own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.contrast import Contrast, Side, TellingWord
from newsreader.core.dossier import DossierCount
from newsreader.core.errors import Cancelled
from newsreader.core.ids import CollectionId
from newsreader.services.library import Library
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.long_work import LongWork, Surroundings
from newsreader.ui.navigator.labels import full_date
from newsreader.ui.translation import locale_of

MOST = 12
"""So many papers and tags are shown of either side."""


class CompareDialog(QDialog):
    """Shows a comparison as rows of words that can be selected and copied."""

    def __init__(self, contrast: Contrast, locale: QLocale, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Two Collections Compared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self._locale = locale
        inner = QWidget(self)
        self._grid = QGridLayout(inner)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        self._grid.setContentsMargins(18, 18, 18, 18)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self.rows: list[tuple[str, str, str]] = []
        self._fill(contrast)
        self._grid.setRowStretch(len(self.rows), 1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self._copy)
        buttons = button_box(self, QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(12, 0, 12, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        """Copy what is selected, else all rows as a table: labels are selected by mouse alone."""
        chosen = (each.selectedText() for each in self.findChildren(QLabel))
        table = "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in self.rows)
        QGuiApplication.clipboard().setText(next(filter(None, chosen), table))

    def _fill(self, contrast: Contrast) -> None:
        sides, locale = (contrast.left, contrast.right), self._locale
        rows: list[tuple[str, Callable[[Side], str]]] = [
            (self.tr("Articles"), lambda side: locale.toString(side.articles)),
            (self.tr("Annotations"), lambda side: locale.toString(side.annotations)),
            (self.tr("Characters"), lambda side: locale.toString(side.characters)),
            (self.tr("Period"), self._period),
            (self.tr("Papers"), lambda side: self._counted(side.papers, self.tr("none"))),
            (self.tr("Tags"), lambda side: self._counted(side.tags, self.tr("none"))),
        ]
        self._add("", *(side.path for side in sides), bold=True)
        for title, say in rows:
            self._add(title, *map(say, sides))
        shared = locale.toString(contrast.shared)
        self._add(self.tr("Articles in both"), shared, shared)
        words = self._words(contrast.left_words, 0), self._words(contrast.right_words, 1)
        self._add(self.tr("Words that set it apart\n(here : there)"), *words)

    def _add(self, title: str, left: str, right: str, *, bold: bool = False) -> None:
        row = len(self.rows)
        self.rows.append((title, left, right))
        for column, text in enumerate((title, left, right)):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(column > 0)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            font = label.font()
            font.setBold(bold)
            label.setFont(font)
            if column:
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            else:
                label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
            self._grid.addWidget(label, row, column)

    def _period(self, side: Side) -> str:
        first, last = (full_date(day, self._locale) for day in (side.first, side.last))
        if side.first is None:
            return self.tr("none")
        return first if side.first == side.last else f"{first} – {last}"

    def _counted(self, counts: Sequence[tuple[str, int]], none: str) -> str:
        unnamed = self.tr("unnamed")
        lines = [f"{name or unnamed}  {self._locale.toString(n)}" for name, n in counts[:MOST]]
        more = len(counts) - MOST
        if more > 0:
            lines.append(self.tr("and {n} more").format(n=self._locale.toString(more)))
        return "\n".join(lines) or none

    def _words(self, words: Sequence[TellingWord], side: int) -> str:
        if not words:
            return self.tr("No word is so much more frequent here that it cannot be chance.")
        number = self._locale.toString
        counts = ((each.left, each.right)[:: -1 if side else 1] for each in words)
        return "\n".join(
            f"{each.word}  {number(here)}:{number(there)}"
            for each, (here, there) in zip(words, counts, strict=True)
        )


class CompareController(LongWork):
    """Reads both collections in the background, and shows them side by side.

    The window to which one goes back from that is `over`, if there is one.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.over: Callable[[], QWidget | None] = lambda: None
        self.dialog: CompareDialog | None = None

    def compare(self, left: DossierCount, right: CollectionId) -> None:
        """Compare two collections, unless two are being compared."""
        if self.running:
            return
        job = self.begin(self.tr("Comparing collections"))

        def read(library: Library) -> Contrast | None:
            try:
                return library.contrasting.compare(
                    left.dossier.id, right, progress=job.report, cancelled=job.cancelled
                )
            except Cancelled:
                return None

        self._around.tasks.read(read, self._show, self.fail)

    def _show(self, contrast: Contrast | None) -> None:
        self.end()
        if contrast is None:
            self._around.bus.notice.emit(self.tr("The comparison was cancelled."))
            return
        locale = locale_of(self._around.translation.language)
        self.dialog = CompareDialog(contrast, locale, self._around.window)
        self.dialog.finished.connect(self._go_back)
        self.dialog.show()

    def _go_back(self) -> None:
        self.dialog = None
        window = self.over()
        if window is not None:
            window.activateWindow()
