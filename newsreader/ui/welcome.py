"""What the window shows while the library is empty: where to drop files, and two buttons."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.guard import guarded


class Welcome(QWidget):
    """A dashed field that says what to do; the window itself takes the dropped files."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._import = QPushButton(self)
        self._sample = QPushButton(self)
        self._import.setDefault(True)
        self._import.clicked.connect(actions["file.import"].trigger)
        self._sample.clicked.connect(actions["file.sample"].trigger)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        self._title.setText(self.tr("The library is empty"))
        self._text.setText(
            self.tr(
                "Drop newspaper issues here: text files, folders or ZIP archives.\n"
                "The files themselves stay where they are, unchanged."
            )
        )
        self._import.setText(self.tr("Import…"))
        self._sample.setText(self.tr("Open the sample"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed edge of the field."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self.palette().color(self.palette().ColorRole.Mid), 1.6)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(28, 28, -28, -28), 12, 12)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._title.setFont(font)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for piece in (None, self._import, self._sample, None):
            if piece is None:
                buttons.addStretch(1)
            else:
                piece.setMinimumWidth(130)
                buttons.addWidget(piece)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        layout.addStretch(3)
