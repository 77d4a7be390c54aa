"""What delegates share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QCursor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


def is_selected(option: QStyleOptionViewItem, index: Index) -> bool:
    """Tell whether a row is selected; `option.state` would need QStyle.

    PySide makes the enums of QStyle, hundreds of names, when it is first touched: that would be a
    twentieth of the time in which the window opens.
    """
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)


def is_under_mouse(option: QStyleOptionViewItem, index: Index) -> bool:
    """Tell whether the mouse is over a row."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.underMouse():
        return False
    return view.indexAt(view.viewport().mapFromGlobal(QCursor.pos())) == index


def row_color(option: QStyleOptionViewItem, index: Index, role: QPalette.ColorRole) -> QColor:
    """Return the colour of a role, or that of selected text in a selected row."""
    selected = is_selected(option, index)
    return option.palette.color(QPalette.ColorRole.HighlightedText if selected else role)
