"""A small menu by digit: what a thing on the page is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.core.furniture import FurnitureRole
from newsreader.ui.review.words import role_name


class PageMenu(QMenu):
    """Asks which role of the page is meant; a digit answers."""

    role_chosen = Signal(object)
    """FurnitureRole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for number, role in enumerate(FurnitureRole, start=1):
            action = self.addAction(f"&{number}  {role_name(role)}")
            action.setData(role.value)
        self.triggered.connect(lambda action: self.role_chosen.emit(FurnitureRole(action.data())))
