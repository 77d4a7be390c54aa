"""The window in which styles are made and changed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.style import OWN_STYLES, STYLE_LENGTH, Decoration, OwnStyle
from newsreader.ui.annotations.styles import decoration_name
from newsreader.ui.article.paint import underline
from newsreader.ui.dialogs.buttons import close_box
from newsreader.ui.idle_undo import IdleUndo
from newsreader.ui.styles.actions import FIRST
from newsreader.ui.theme import Theme, load_theme

NEW_COLOR = "#8a63d2"
SAMPLE = QSize(72, 26)


class StylesDialog(QDialog):
    """Shows the styles that were made, and the fields of the one that is chosen or to be made."""

    made = Signal(str, str, object)
    """Name, colour, Decoration."""

    changed = Signal(object)
    """OwnStyle as it is to be."""

    deletion_requested = Signal(str)
    """The id of a style."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("stylesDialog")
        self.setWindowTitle(self.tr("Styles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._styles: Sequence[OwnStyle] = ()
        self._wanted = ""
        self.color = NEW_COLOR
        self.colors: QColorDialog | None = None
        self.list = QListWidget(self)
        self._said = QLabel(self)
        self.name, self.line = QLineEdit(self), QComboBox(self)
        self.color_button = QPushButton(self.tr("&Choose…"), self)
        self.color_button.setAutoDefault(False)  # Enter in the name makes the style alone
        self._buttons = close_box(self)
        self.make_button = self._button(self.tr("&Make New"))
        self.change_button = self._button(self.tr("C&hange"))
        self.delete_button = self._button(self.tr("&Delete"))
        self._lay_out()
        self._connect()
        self.use_color(self.color)
        self._check()

    def show_styles(self, styles: Sequence[OwnStyle], theme: Theme) -> None:
        """Show these styles; the one that was chosen, or has just been made, is the current one.

        What is being typed is overwritten only where the chosen style is another one now.
        """
        fresh = {each.id for each in styles} - {each.id for each in self._styles}
        chosen = self.chosen
        kept = next(iter(fresh)) if self._styles and len(fresh) == 1 else chosen and chosen.id
        self._styles, self._theme = tuple(styles), theme
        with QSignalBlocker(self.list):
            self._list(kept)
        if self.chosen != chosen:
            self._show()
        self._check()

    def _list(self, kept: str | None) -> None:
        self.list.clear()
        for number, style in enumerate(self._styles):
            key = f"  Ctrl+{FIRST + number}" if number < OWN_STYLES else ""
            self.list.addItem(f"{style.name} · {decoration_name(style.decoration)}{key}")
            picture = sample(load_theme(self._theme.name, [style]), style)
            self.list.item(number).setIcon(QIcon(picture))
            if style.id == kept:
                self.list.setCurrentRow(number)

    @property
    def chosen(self) -> OwnStyle | None:
        """The style whose fields are shown."""
        row = self.list.currentRow()
        return self._styles[row] if 0 <= row < len(self._styles) else None

    def use_color(self, color: str) -> None:
        """Take a colour for the style."""
        self.color = color
        picture = QPixmap(16, 16)
        picture.fill(QColor(color))
        self.color_button.setIcon(QIcon(picture))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _lay_out(self) -> None:
        self.list.setIconSize(SAMPLE)
        self.list.setAccessibleName(self.tr("Styles that were made"))
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setText(
            self.tr(
                "Beside yellow, green, blue and rose there can be {n} styles of your own. They "
                "have a key, stand in all menus, and differ by their line as well as their colour."
            ).format(n=OWN_STYLES)
        )
        self.name.setMaxLength(STYLE_LENGTH)
        IdleUndo(self.name)
        for line in Decoration:
            self.line.addItem(decoration_name(line), line)
        form = QFormLayout()
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Line:"), self.line)
        form.addRow(self.tr("Colour:"), self.color_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._said)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.resize(480, 400)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._enter)
        self.color_button.clicked.connect(self._choose_color)
        self.make_button.clicked.connect(
            lambda: self.made.emit(self.name.text(), self.color, self._line)
        )
        self.change_button.clicked.connect(self._change)
        self.delete_button.clicked.connect(self._delete)
        self._buttons.rejected.connect(self.reject)

    @property
    def _line(self) -> Decoration:
        return Decoration(self.line.currentData())

    def _show(self) -> None:
        style = self.chosen
        if style is not None:
            self.name.setText(style.name)
            self.line.setCurrentIndex([*Decoration].index(style.decoration))
            self.use_color(style.color)
        self._check()

    def _check(self) -> None:
        named, chosen = bool(self.name.text().strip()), self.chosen is not None
        self.make_button.setEnabled(named and len(self._styles) < OWN_STYLES)
        self.change_button.setEnabled(named and chosen)
        self.delete_button.setEnabled(chosen)

    def _choose_color(self) -> None:
        self.colors = QColorDialog(QColor(self.color), self)
        self.colors.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        self.colors.colorSelected.connect(lambda color: self.use_color(color.name()))
        self.colors.open()

    def _change(self) -> None:
        if self.chosen is not None:
            style = OwnStyle(self.chosen.id, self.name.text(), self.color, self._line)
            self.changed.emit(style)

    def _enter(self) -> None:
        """Do what Enter means in the name: change the style that is chosen, or make one."""
        (self.make_button if self.chosen is None else self.change_button).click()

    def _delete(self) -> None:
        if self.chosen is not None:
            self.deletion_requested.emit(self.chosen.id)


def sample(theme: Theme, style: OwnStyle) -> QPixmap:
    """Return a picture of words in a style."""
    picture = QPixmap(SAMPLE)
    picture.fill(theme.paper)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(6, 3, SAMPLE.width() - 12, SAMPLE.height() - 8)
        painter.fillRect(box, theme.fills[style.id])
        painter.setPen(theme.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, style.name[:4])
        pen = QPen(theme.lines[style.id], 1.6)
        underline(painter, box.bottomLeft() + QPointF(0, 1), box.width(), pen, style.decoration)
    return picture
