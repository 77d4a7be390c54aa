"""How results are ordered, and whether variants of a character are told apart."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QMenu, QToolButton, QWidget

from newsreader.core.query import Order
from newsreader.ui.guard import guarded


class OrderButton(QToolButton):
    """Names the order, and opens a menu of all; `changed` says that another one was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchOrder")
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order = Order.NEWEST
        self._group = QActionGroup(self)
        self._choices = {order: self._action(order) for order in Order}
        menu = QMenu(self)
        menu.addActions(list(self._choices.values()))
        self.setMenu(menu)
        self.use(Order.NEWEST)
        self.retranslate()

    def use(self, order: Order) -> None:
        """Show an order as the one that is taken."""
        self.order = order
        self._choices[order].setChecked(True)
        self.setText(self._choices[order].text())

    def retranslate(self) -> None:
        """Name everything in the interface's language."""
        self._choices[Order.NEWEST].setText(self.tr("Newest first"))
        self._choices[Order.OLDEST].setText(self.tr("Oldest first"))
        self._choices[Order.BEST].setText(self.tr("Best match first"))
        self.setText(self._choices[self.order].text())
        self.setAccessibleName(self.tr("Order of the articles found"))
        self.setToolTip(self.tr("Order of the articles found"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _action(self, order: Order) -> QAction:
        action = QAction(self)
        action.setCheckable(True)
        action.setData(order.value)
        action.triggered.connect(lambda _=False: self._take(order))
        return self._group.addAction(action)

    def _take(self, order: Order) -> None:
        if order is not self.order:
            self.use(order)
            self.changed.emit()


class ExactBox(QCheckBox):
    """Checked while traditional and simplified characters and variants are told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchExact")
        self.retranslate()

    def retranslate(self) -> None:
        """Name it in the interface's language."""
        name = self.tr("Distinguish traditional, simplified and variant characters")
        self.setText(self.tr("Exact characters"))
        self.setAccessibleName(name)
        self.setToolTip(name)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
