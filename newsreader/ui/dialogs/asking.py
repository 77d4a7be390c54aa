"""Small questions: a line of text, or one of several lines."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QInputDialog, QWidget


def text_question(
    parent: QWidget | None, title: str, label: str, text: str, done: Callable[[str], None]
) -> QInputDialog:
    """Return a dialog that asks for a line; it begins with `text`."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(done)
    return dialog


def choice_question(
    parent: QWidget | None,
    title: str,
    label: str,
    items: Sequence[str],
    done: Callable[[str], None],
) -> QInputDialog:
    """Return a dialog that asks for one of the lines."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setComboBoxItems(list(items))
    dialog.setOption(QInputDialog.InputDialogOption.UseListViewForComboBoxItems)
    dialog.textValueSelected.connect(done)
    return dialog
