"""Asks what a collection is: description, rights, source, and the rule by which it fills."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.dossier import Dossier
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.guard import guarded


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
        self.question: QMessageBox | None = None
        self._lay_out()
        self._before = self.texts

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        lines = {"rights": self.rights, "source": self.source, "query": self.query}
        texts = {name: field.text() for name, field in lines.items()}
        return {"description": self.description.toPlainText(), **texts}

    @guarded
    def reject(self) -> None:
        """Close; what was written is not thrown away unasked."""
        if self.texts == self._before:
            super().reject()
            return
        answer = QMessageBox.StandardButton
        text = self.tr("What you wrote is not kept yet.")
        self.question = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), text)
        self.question.setParent(self, self.question.windowFlags())
        self.question.setStandardButtons(answer.Save | answer.Discard | answer.Cancel)
        self.question.setDefaultButton(answer.Save)
        self.question.finished.connect(self._answer)
        self.question.open()

    def _answer(self, chosen: int) -> None:
        if chosen == QMessageBox.StandardButton.Save.value:
            self._order()
        elif chosen == QMessageBox.StandardButton.Discard.value:
            self._before = self.texts
            self.reject()

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
        self.ordered.emit(self.texts)
        self.accept()
