"""What an issue says of itself, to be corrected before it comes in."""

from dataclasses import fields

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from newsreader.core.masthead import Masthead
from newsreader.ui.icons import Icons
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

FIELDS: dict[str, str] = {
    "publication": QT_TRANSLATE_NOOP("Import", "Paper"),
    "date": QT_TRANSLATE_NOOP("Import", "Date"),
    "number": QT_TRANSLATE_NOOP("Import", "Number"),
    "page_count": QT_TRANSLATE_NOOP("Import", "Pages"),
    "weekday": QT_TRANSLATE_NOOP("Import", "Weekday"),
    "lunar_date": QT_TRANSLATE_NOOP("Import", "Lunar date"),
    "sponsor": QT_TRANSLATE_NOOP("Import", "Sponsor"),
    "serial": QT_TRANSLATE_NOOP("Import", "Serial number"),
}
"""Field of `Masthead` → what it is called."""


class MastheadForm(QWidget):
    """Eight fields in two columns; an edited one is marked and can be reset."""

    edited = Signal(object)
    """Masthead: it was edited, and is right as far as can be told."""

    checked = Signal()
    """Something was typed; `complaint` says what is wrong with it, if anything."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = {name: QLineEdit(self) for name in FIELDS}
        self.resets = {name: QToolButton(self) for name in FIELDS}
        self._labels = {name: QLabel(self) for name in FIELDS}
        self._printed = Masthead()
        self._lay_out(icons)

    def show_masthead(self, printed: Masthead, now: Masthead) -> None:
        """Show what is printed, or what was put in its place."""
        self._printed = printed
        for name, field in self.fields.items():
            field.setText(_text(now, name))
        self._mark()

    @property
    def complaint(self) -> str:
        """What is wrong with what was typed; the empty text if nothing is."""
        if self._is_edited("date") and not _is_date(self._typed("date")):
            return self.tr("This is no date; write it as 2024-12-31.")
        if self._is_edited("page_count") and not _is_count(self._typed("page_count")):
            return self.tr("The number of pages is a whole number.")
        return ""

    def _lay_out(self, icons: Icons) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for number, (name, words) in enumerate(FIELDS.items()):
            row, column = number // 2, 3 * (number % 2)
            title = translate("Import", words)
            label, field, reset = self._labels[name], self.fields[name], self.resets[name]
            label.setText(title)
            label.setBuddy(field)
            field.setAccessibleName(title)
            field.textEdited.connect(self._take)
            reset.setIcon(icons.icon("undo"))
            reset.setAutoRaise(True)
            reset.setToolTip(self.tr("Take what is printed"))
            reset.setAccessibleName(self.tr("Reset {field}").format(field=title))
            reset.clicked.connect(lambda _=False, x=name: self._reset(x))
            policy = reset.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            reset.setSizePolicy(policy)
            for offset, widget in enumerate((label, field, reset)):
                grid.addWidget(widget, row, column + offset)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        self.fields["date"].setPlaceholderText("2024-12-31")

    def _reset(self, name: str) -> None:
        self.fields[name].setText(_text(self._printed, name))
        self.fields[name].setFocus()
        self._take()

    def _take(self) -> None:
        self._mark()
        if not self.complaint:
            self.edited.emit(self._masthead())
        self.checked.emit()

    def _mark(self) -> None:
        """Print the names of edited fields in bold, and offer to reset them."""
        for name, label in self._labels.items():
            edited = self._is_edited(name)
            font = label.font()
            font.setBold(edited)
            label.setFont(font)
            self.resets[name].setVisible(edited)
            printed = _text(self._printed, name) or self.tr("nothing")
            tip = self.tr("Printed: {words}").format(words=printed) if edited else ""
            self.fields[name].setAccessibleDescription(tip)
            self.fields[name].setStatusTip(tip)

    def _masthead(self) -> Masthead:
        typed = {name: self._typed(name) or None for name in self.fields}
        for field in fields(Masthead):
            if not self._is_edited(field.name):
                typed[field.name] = getattr(self._printed, field.name)
        pages = typed.pop("page_count")
        return Masthead(**typed, page_count=int(pages) if pages else None)  # pyright: ignore[reportArgumentType]

    def _typed(self, name: str) -> str:
        return self.fields[name].text().strip()

    def _is_edited(self, name: str) -> bool:
        return self._typed(name) != _text(self._printed, name).strip()


def _text(masthead: Masthead, name: str) -> str:
    value = getattr(masthead, name)
    return "" if value is None else str(value)


def _is_date(text: str) -> bool:
    return not text or QDate.fromString(text, "yyyy-MM-dd").isValid()


def _is_count(text: str) -> bool:
    return not text or (text.isascii() and text.isdecimal() and 0 < int(text) < 10_000)
