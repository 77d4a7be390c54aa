"""The dialog in which files are chosen."""

from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.ui.translation import translate


def file_dialog(parent: QWidget, title: str, place: str = "") -> QFileDialog:
    """Make a dialog that begins at `place`; Qt itself leaves two of its labels in English."""
    dialog = QFileDialog(parent, title, place)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Files of type:"))
    return dialog
