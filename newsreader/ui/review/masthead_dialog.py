"""A small dialog for what an issue says of itself; values unlike the printed ones are marked."""

from dataclasses import fields

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.masthead import Masthead
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

_NAMES: dict[str, str] = {
    "publication": QT_TRANSLATE_NOOP("Review", "Paper"),
    "date": QT_TRANSLATE_NOOP("Review", "Date"),
    "number": QT_TRANSLATE_NOOP("Review", "Number"),
    "page_count": QT_TRANSLATE_NOOP("Review", "Pages"),
    "serial": QT_TRANSLATE_NOOP("Review", "Serial number"),
    "sponsor": QT_TRANSLATE_NOOP("Review", "Sponsor"),
    "lunar_date": QT_TRANSLATE_NOOP("Review", "Lunar date"),
    "weekday": QT_TRANSLATE_NOOP("Review", "Weekday"),
}
"""Field of `Masthead` → what it is called."""


class MastheadDialog(QDialog):
    """Edits all fields of a masthead; emits `ordered` with a Masthead if any is different."""

    ordered = Signal(object)

    def __init__(self, now: Masthead, printed: Masthead, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._printed = now, printed
        self.setWindowTitle(self.tr("Masthead"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.fields = {
            field.name: QLineEdit(_text(getattr(now, field.name)), self)
            for field in fields(Masthead)
        }
        self.notes = {name: QLabel(self) for name in self.fields}
        self._buttons = button_box(self)
        self.ok: QPushButton = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._check()

    def masthead(self) -> Masthead:
        """Return what is wanted; what is empty is not printed."""
        texts = {name: field.text().strip() or None for name, field in self.fields.items()}
        pages = texts.pop("page_count")
        return Masthead(**texts, page_count=int(pages) if pages else None)  # pyright: ignore[reportArgumentType]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self.fields.items():
            field.textChanged.connect(self._check)
            form.addRow(translate("Review", _NAMES[name]), field)
            note = self.notes[name]
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
            form.addRow("", note)
        self.fields["date"].setPlaceholderText("2024-12-31")
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _check(self) -> None:
        """Say under each field what is printed, where that is different; hold OK back if wrong."""
        for name, field in self.fields.items():
            printed = _text(getattr(self._printed, name))
            words = self.tr("Printed: {words}").format(words=printed or self.tr("nothing"))
            self.notes[name].setText(words)
            self.notes[name].setVisible(field.text().strip() != printed)
        self.ok.setEnabled(self._is_right())

    def _is_right(self) -> bool:
        date = self.fields["date"].text().strip()
        pages = self.fields["page_count"].text().strip()
        dated = not date or QDate.fromString(date, "yyyy-MM-dd").isValid()
        return dated and (not pages or (pages.isdecimal() and pages.isascii() and int(pages) > 0))

    def _order(self) -> None:
        wanted = self.masthead()
        if wanted != self._now:
            self.ordered.emit(wanted)
        self.accept()


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)
