"""Rows that are painted as a whole."""

from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsreader.ui.guard import guarded
from newsreader.ui.rows import Index


class PaintedDelegate(QStyledItemDelegate):
    """Draws ground, selection and focus of a row; the rest is painted by those derived from it."""

    @guarded
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the text to `paint`; what is left is ground, selection and focus."""
        super().initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
