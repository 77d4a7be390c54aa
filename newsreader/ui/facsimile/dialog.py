"""The dialog in which several pictures are dealt out over the pages of an issue."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.facsimile import twice
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.translation import translate

LAST_PAGE = 999
_NONE = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture to deal out: a file, and its page from 0; `several` if it has more pages."""

    file: int
    name: str
    number: int
    several: bool

    def words(self) -> str:
        """Name it for a person."""
        if not self.several:
            return self.name
        numbered = translate("Dealing", "{name}, page {number}")
        return numbered.format(name=self.name, number=self.number + 1)


class DealingDialog(QDialog):
    """Lists pictures, each with the page that it is to show; the person may change that."""

    def __init__(
        self, sheets: Sequence[Sheet], pages: Sequence[int | None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attach Facsimile"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._problem = QLabel(self)
        self._table = QTableWidget(len(sheets), 2, self)
        self._fields = [self._field(sheet, page) for sheet, page in zip(sheets, pages, strict=True)]
        self._box = self._buttons()
        for row, sheet in enumerate(sheets):
            item = QTableWidgetItem(sheet.words())
            item.setToolTip(sheet.words())
            self._table.setItem(row, 0, item)
            self._table.setCellWidget(row, 1, self._fields[row])
        self._lay_out()
        self._check()

    @property
    def pages(self) -> tuple[int | None, ...]:
        """The page of each picture; None where it is not to be attached."""
        return tuple(field.value() or None for field in self._fields)

    @property
    def problem(self) -> str:
        """Why it cannot be done like this; empty if it can."""
        return self._problem.text()

    @property
    def fields(self) -> tuple[QSpinBox, ...]:
        """Where the pages are chosen."""
        return tuple(self._fields)

    @property
    def accept_button(self) -> QWidget:
        """The button that does it."""
        return self._box.button(QDialogButtonBox.StandardButton.Ok)

    def _field(self, sheet: Sheet, page: int | None) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(_NONE, LAST_PAGE)
        field.setSpecialValueText(self.tr("none"))
        field.setAccessibleName(self.tr("Page for {name}").format(name=sheet.words()))
        field.setFrame(False)
        field.setMinimumWidth(96)
        field.setValue(page or _NONE)
        field.valueChanged.connect(self._check)
        return field

    def _check(self) -> None:
        double = twice(self.pages)
        text = ""
        if double:
            text = self.tr("Page {page} is given twice.").format(page=double[0])
        elif not any(self.pages):
            text = self.tr("No page is given to any picture.")
        self._problem.setText(text)
        self.accept_button.setEnabled(not text)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = button_box(self, kinds.Ok, kinds.Cancel)
        buttons.button(kinds.Ok).setText(self.tr("Attach"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        self.resize(460, 420)
        table, header = self._table, self._table.horizontalHeader()
        table.setHorizontalHeaderLabels([self.tr("Picture"), self.tr("Page of the issue")])
        table.setAccessibleName(self.tr("Pictures and their pages"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(QLabel(self.tr("Which page does each picture show?"), self))
        for widget in (table, self._problem, self._box):
            layout.addWidget(widget)
        self._fields[0].setFocus()
