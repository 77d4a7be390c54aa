"""Rows of trees and tables with air above and below their words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QTreeView

from newsreader.ui.guard import guarded
from newsreader.ui.rows import Index

AIR = 8
"""Pixels that a row is higher than its words."""


def air(view: QTreeView | QTableView) -> None:
    """Give all rows of a view the same height."""
    if isinstance(view, QTableView):
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + AIR)
        return
    view.setUniformRowHeights(True)
    view.setItemDelegate(_AiryRows(view))


class _AiryRows(QStyledItemDelegate):
    @guarded(returns=QSize(100, 24))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return hint.expandedTo(QSize(0, option.fontMetrics.height() + AIR))
