"""Asks what a collection is: description, rights, source, and the rule by which it fills."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.dossier import Dossier
from newsreader.ui.dialogs.buttons import button_box


class DescribeDialog(QDialog):
    """Emits `ordered` with the texts by the names of the fields of a `Dossier`."""

    ordered = Signal(dict)

    def __init__(self, dossier: Dossier, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Describe “{name}”").format(name=dossier.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 420)
        self.description = QPlainTextEdit(dossier.description, self)
        self.description.setTabChangesFocus(True)
        self.rights, self.source = QLineEdit(dossier.rights, self), QLineEdit(dossier.source, self)
        self.query = QLineEdit(dossier.query, self)
        self.query.setPlaceholderText(self.tr("for example 桥 date:1951 paper:日报"))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Description:"), self.description)
        form.addRow(self.tr("&Rights:"), self.rights)
        form.addRow(self.tr("&Source:"), self.source)
        form.addRow(self.tr("R&ule:"), self.query)
        hint = QLabel(
            self.tr(
                "What a rule finds belongs to the collection as long as it fits; it is written"
                " as in the search field."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("", hint)
        standard = QDialogButtonBox.StandardButton
        buttons = button_box(self, standard.Ok, standard.Cancel)
        buttons.accepted.connect(self._order)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _order(self) -> None:
        lines = {"rights": self.rights, "source": self.source, "query": self.query}
        texts = {name: field.text() for name, field in lines.items()}
        self.ordered.emit({"description": self.description.toPlainText(), **texts})
        self.accept()
