"""Asking for the tags that many annotations get, or lose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from newsreader.ui.dialogs.buttons import button_box


class TagsDialog(QDialog):
    """Takes the path of a tag; `ordered` carries it."""

    ordered = Signal(str)

    def __init__(self, tags: Sequence[str], count: int, *, off: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("browserTags")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take Tag Off") if off else self.tr("Add Tag"))
        self.setMinimumWidth(360)
        said = QLabel(self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setText(
            self.tr("The tag is taken off %n annotation(s).", "", count)
            if off
            else self.tr("The tag is added to %n annotation(s).", "", count)
        )
        self.tag = QComboBox(self)
        self.tag.setEditable(True)
        self.tag.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.tag.addItems([*tags])
        self.tag.setCurrentIndex(-1)
        self.tag.setAccessibleName(self.tr("Tag"))
        completer = self.tag.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._buttons = button_box(
            self, QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (said, self.tag, self._buttons):
            layout.addWidget(widget)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        self.tag.editTextChanged.connect(self._check)
        self._check(self.tag.currentText())

    def _check(self, text: str) -> None:
        self.ok.setEnabled(bool(text.strip(" /")))

    def _order(self) -> None:
        self.ordered.emit(self.tag.currentText().strip())
        self.accept()
