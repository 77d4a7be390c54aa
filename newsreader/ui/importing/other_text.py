"""The choice what becomes of an issue of which the library has another text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QWidget

from newsreader.services.deciding import OtherText


class OtherTextChoice(QWidget):
    """Three buttons of which one is pressed, and one that does the same for all."""

    chosen = Signal(object)
    """OtherText: for this issue."""

    chosen_for_all = Signal(object)
    """OtherText: for all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = {choice: QRadioButton(self) for choice in OtherText}
        self.buttons[OtherText.BESIDE].setText(self.tr("&Keep both"))
        self.buttons[OtherText.INSTEAD].setText(self.tr("New &version"))
        self.buttons[OtherText.INSTEAD].setToolTip(
            self.tr("It takes the old one's place; annotations of the old one are carried over")
        )
        self.buttons[OtherText.SKIP].setText(self.tr("&Skip"))
        self.for_all = QPushButton(self.tr("Do the Same for &All"), self)
        self.for_all.setAutoDefault(False)
        self.for_all.clicked.connect(lambda: self.chosen_for_all.emit(self.choice))
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for choice, button in self.buttons.items():
            group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, x=choice: self.chosen.emit(x))
        layout.addStretch(1)
        layout.addWidget(self.for_all)

    @property
    def choice(self) -> OtherText:
        """What is chosen."""
        return next(choice for choice, button in self.buttons.items() if button.isChecked())

    def show_choice(self, choice: OtherText) -> None:
        """Show what was chosen before."""
        self.buttons[choice].setChecked(True)
