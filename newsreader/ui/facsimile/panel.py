"""The pane that shows a page as it was printed, or says why it shows none."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.facsimile.frame import STEP
from newsreader.ui.facsimile.words_view import WordsView
from newsreader.ui.guard import guarded
from newsreader.ui.icons import Icons
from newsreader.ui.theme import Theme
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate


class Message(Enum):
    """What the pane says instead of showing a page."""

    NO_ARTICLE = QT_TRANSLATE_NOOP("Facsimile", "Open an article to see its page here.")
    NO_FACSIMILE = QT_TRANSLATE_NOOP(
        "Facsimile",
        "This issue has no page images yet.\n\n"
        "Drop images or a PDF file here: a file a page, or one for all pages.",
    )
    NOT_THIS_PAGE = QT_TRANSLATE_NOOP(
        "Facsimile", "Page {page} has no image yet.\n\nDrop an image or a PDF file here."
    )
    LOADING = QT_TRANSLATE_NOOP("Facsimile", "Opening the image of page {page}…")


_INVITES = (Message.NO_FACSIMILE, Message.NOT_THIS_PAGE)


class FacsimilePanel(QWidget):
    """Shows one page image, or a sentence; files can be dropped on it."""

    files_dropped = Signal(object)
    """list[Path]."""

    attach_requested = Signal()

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facsimilePane")
        self.setAcceptDrops(True)
        self.setAutoFillBackground(True)
        self._buttons = {name: QToolButton(self) for name in ("reduce", "enlarge", "fit-width")}
        self.view = WordsView(self)
        self.attach = QPushButton(self)
        self._title = QLabel(self)
        self._percent = QLabel(self)
        self._words = QLabel(self)
        self._stack = QStackedWidget(self)
        self._page = 0
        self._name = ""
        self._said: tuple[Message, dict[str, object]] | None = None
        self._lay_out()
        self._connect()
        self._translate()
        self.set_theme(theme, icons)
        self.say(Message.NO_ARTICLE)

    @property
    def words(self) -> str:
        """The sentence that is shown instead of a page; empty while one is shown."""
        return "" if self.showing else self._words.text()

    @property
    def showing(self) -> bool:
        """Whether a page is shown."""
        return self._stack.currentIndex() == 1

    @property
    def title(self) -> str:
        """The line over the page."""
        return self._title.text()

    def show_page(self, page: int, name: str) -> None:
        """Let the view be seen; it shows a page of the issue, which is in a file of this name."""
        self._page, self._name = page, name
        self._said = None
        self._entitle()
        self._stack.setCurrentIndex(1)
        self._show_buttons(True)

    def say(self, message: Message, **details: object) -> None:
        """Say something instead of showing a page."""
        self._said = (message, details)
        self._tell(translate("Facsimile", message.value).format(**details))
        self.attach.setVisible(message in _INVITES)

    def complain(self, sentence: str) -> None:
        """Say why the page cannot be shown; another file may be attached instead."""
        self._said = None
        self._tell(sentence)
        self.attach.show()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Follow the theme."""
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name))
        palette = QPalette(theme.palette)
        palette.setColor(QPalette.ColorRole.WindowText, theme.quiet)
        for label in (self._title, self._percent, self._words):
            label.setPalette(palette)
        self.view.setPalette(theme.palette)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if _local_paths(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(_local_paths(event))

    def _tell(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._title.clear()
        self._percent.clear()
        self.view.forget()
        self._stack.setCurrentIndex(0)
        self._show_buttons(False)

    def _show_buttons(self, shown: bool) -> None:
        for button in self._buttons.values():
            button.setVisible(shown)

    def _entitle(self) -> None:
        title = translate("Facsimile", "Page {page} · {name}")
        self._title.setText(title.format(page=self._page, name=self._name))
        self._title.setToolTip(self._name.replace("<", "‹"))

    def _show_zoom(self, zoom: float) -> None:
        self._percent.setText(f"{zoom:.0%}")

    def _connect(self) -> None:
        self._buttons["reduce"].clicked.connect(lambda: self.view.zoom_by(1 / STEP))
        self._buttons["enlarge"].clicked.connect(lambda: self.view.zoom_by(STEP))
        self._buttons["fit-width"].clicked.connect(self.view.fit_width)
        self.view.zoom_changed.connect(self._show_zoom)
        self.attach.clicked.connect(self.attach_requested)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 6, 6, 4)
        line.setSpacing(2)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        line.addWidget(self._title, 1)
        for widget in (self._percent, *self._buttons.values()):
            line.addWidget(widget)
        for button in self._buttons.values():
            button.setAutoRaise(True)
        empty = QWidget(self)
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)

    def _translate(self) -> None:
        names = {
            "reduce": translate("Facsimile", "Smaller (−)"),
            "enlarge": translate("Facsimile", "Larger (+)"),
            "fit-width": translate("Facsimile", "As wide as the pane (0)"),
        }
        for name, words in names.items():
            self._buttons[name].setToolTip(words)
            self._buttons[name].setAccessibleName(words)
        self.setAccessibleName(translate("Facsimile", "Facsimile"))
        self.view.setAccessibleName(translate("Facsimile", "Image of the page"))
        self.attach.setText(translate("Facsimile", "Attach Facsimile…"))
        if self._said is not None:
            message, details = self._said
            self._words.setText(translate("Facsimile", message.value).format(**details))
        elif self.showing:
            self._entitle()


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
