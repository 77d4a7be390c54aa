"""The line at the foot of the window that says which of the places found one has come to."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.guard import guarded
from newsreader.ui.search.walking import Standing
from newsreader.ui.theme import Theme

WAYS = (("edit.findPrevious", Qt.ArrowType.UpArrow), ("edit.findNext", Qt.ArrowType.DownArrow))


class WalkLine(QWidget):
    """Says where one stands, with buttons to go on; nothing is seen of it without a search."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("walkLine")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._standing: Standing | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._label)
        for key, arrow in WAYS:
            button = QToolButton(self)
            button.setDefaultAction(actions[key])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.setFixedSize(22, self.fontMetrics().height())  # no higher than the words
            layout.addWidget(button)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_standing(self, standing: Standing | None) -> None:
        """Say where one stands; None hides it."""
        self._standing = standing
        self.setVisible(standing is not None)
        if standing is not None:
            self._label.setText(" · ".join(self._parts(standing)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        palette = QPalette(theme.palette)
        palette.setColor(self._label.foregroundRole(), theme.quiet)
        self.setPalette(palette)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_standing(self._standing)
        super().changeEvent(event)

    def _parts(self, at: Standing) -> list[str]:
        turned = [self.tr("went on at the other end")] if at.turned else []
        texts = (self.tr("no hit in this text"), self.tr("hits: {total}"))
        place = self.tr("hit {n} of {total}") if at.place else texts[bool(at.places)]
        article = self.tr("article {n} of {total}")
        return [
            *turned,
            place.format(n=f"{at.place:,}", total=f"{at.places:,}"),
            article.format(n=f"{at.article:,}", total=f"{at.articles:,}" if at.articles else "…"),
        ]
