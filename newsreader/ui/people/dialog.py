"""Asking a person for a name, and for what tells people of one name apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from newsreader.ui.dialogs.buttons import button_box

LONGEST = 200
"""Characters of a name or an identifier."""


class NameDialog(QDialog):
    """Takes name and identifier; `signed` carries both, without blanks around them."""

    signed = Signal(str, str)

    def __init__(self, name: str, identifier: str, account: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("yourName")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your Name"))
        self.setMinimumWidth(440)
        self.name, self.identifier = QLineEdit(name, self), QLineEdit(identifier, self)
        self.name.setPlaceholderText(account)
        self.identifier.setPlaceholderText(self.tr("ORCID iD, e-mail… (optional)"))
        for field in (self.name, self.identifier):
            field.setMaxLength(LONGEST)
        self._buttons = button_box(
            self, QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self._sign)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        said = QLabel(self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setText(
            self.tr(
                "New annotations carry this name, so that the work of several people can be told "
                "apart. Those made before keep theirs. The identifier stays in the settings of "
                "this computer."
            )
        )
        form = QFormLayout(self)
        form.addRow(said)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Identifier:"), self.identifier)
        form.addRow(self._buttons)

    def _sign(self) -> None:
        self.signed.emit(self.name.text().strip(), self.identifier.text().strip())
        self.accept()
