"""The formats to choose from, under those who ask for them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from newsreader.core.reports import Audience, ExportFormat
from newsreader.ui.dialogs.format_texts import format_text
from newsreader.ui.guard import guarded

_ID = Qt.ItemDataRole.UserRole


class FormatsList(QListWidget):
    """One line a format; headings cannot be chosen."""

    changed = Signal()

    def __init__(self, formats: Sequence[ExportFormat], parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = {item.id: item for item in formats}
        self.setSpacing(2)
        self.setAccessibleName(self.tr("Format"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for audience, heading in self._headings():
            offered = [item for item in formats if item.audience is audience]
            if offered:
                self._add_heading(heading)
            for item in offered:
                self._add(item)
        self.choose(formats[0].id)
        self.currentItemChanged.connect(lambda _now, _before: self.changed.emit())

    @property
    def chosen(self) -> ExportFormat:
        """The format that is chosen."""
        return self._formats[self.currentItem().data(_ID)]

    def choose(self, format_id: str) -> None:
        """Choose a format, if there is one of that id."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == format_id:
                self.setCurrentRow(row)

    @guarded(returns=QModelIndex())
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads; under the heading that Home and Page Up come to."""
        found = super().moveCursor(action, modifiers)
        stands = bool(found.flags() & Qt.ItemFlag.ItemIsEnabled) or not found.isValid()
        return found if stands else found.siblingAtRow(found.row() + 1)

    def _headings(self) -> Sequence[tuple[Audience, str]]:
        return (
            (Audience.EVERYONE, self.tr("For everyone")),
            (Audience.RESEARCHERS, self.tr("Research")),
            (Audience.CITATIONS, self.tr("Citations")),
            (Audience.LIBRARIANS, self.tr("Libraries and readers")),
        )

    def _add_heading(self, text: str) -> None:
        heading = QListWidgetItem(text, self)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        heading.setFont(font)
        heading.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))

    def _add(self, form: ExportFormat) -> None:
        item = QListWidgetItem(format_text(form.title), self)
        item.setData(_ID, form.id)
        item.setToolTip(format_text(form.carries))
