"""Asking a person for a name, and for what tells people of one name apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from newsreader.core.person import PERSON_LENGTH
from newsreader.ui.dialogs.buttons import button_box

LONGEST = PERSON_LENGTH
"""Characters of a name or an identifier."""
_WIDTH = 440


class NameDialog(QDialog):
    """Takes name and identifier; `signed` carries both, without blanks around them.

    Whoever takes them accepts, or refuses and says why.
    """

    signed = Signal(str, str)

    def __init__(self, name: str, identifier: str, account: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("yourName")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your Name"))
        self.setMinimumWidth(_WIDTH)
        self.name, self.identifier = QLineEdit(name, self), QLineEdit(identifier, self)
        self.name.setPlaceholderText(account)
        self.identifier.setPlaceholderText(self.tr("ORCID iD, e-mail, web address… (optional)"))
        self.refusal = QLabel(self)
        for field in (self.name, self.identifier):
            field.setMaxLength(LONGEST)
        self._form = QFormLayout(self)
        self._buttons = button_box(
            self, QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self._sign)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._fit(_WIDTH)

    def refuse(self, reason: str) -> None:
        """Say why an identifier is none, and let it be typed again."""
        self.refusal.setText(reason)
        self.refusal.show()
        self.identifier.setFocus()
        self.identifier.selectAll()
        self._fit(self.width())

    def _lay_out(self) -> None:
        said = QLabel(self)
        for label in (said, self.refusal):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.refusal.hide()
        said.setText(
            self.tr(
                "New annotations carry this name, so that the work of several people can be told "
                "apart. Those made before keep theirs. The identifier is written into the "
                "libraries in which you work, and goes along with exports and merges."
            )
        )
        form = self._form
        form.addRow(said)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Identifier:"), self.identifier)
        form.addRow(self.refusal)
        form.addRow(self._buttons)

    def _fit(self, width: int) -> None:
        """Be as high as the words are at this width."""
        self.resize(width, self._form.totalHeightForWidth(width))

    def _sign(self) -> None:
        self.signed.emit(self.name.text().strip(), self.identifier.text().strip())
