"""The dialog that asks for topics, and says on how many articles they would be put."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.services.offering import TagOffers
from newsreader.ui.annotations.tag_field import TagField, TagRow
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.guard import guarded
from newsreader.ui.search.words import shortened
from newsreader.ui.tagging.scope import Scope

WARNED = 1_000
"""More articles than these are named in a warning."""


class TopicsDialog(QDialog):
    """Asks for a scope and for topics, to be put on or taken off."""

    ordered = Signal(object, bool, bool)
    """tuple of paths; whether they are put on, else taken off; whether all found are meant."""

    def __init__(self, scope: Scope, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._entered = False
        self.setWindowTitle(self.tr("Topics of Several Articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(480, 320)
        self.all, self.chosen = QRadioButton(self), QRadioButton(self)
        self.put, self.take = QRadioButton(self), QRadioButton(self)
        self.tags, self.tag_field = TagRow(self), TagField(self)
        self._said = QLabel(self)
        self._buttons = button_box(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._check()

    @property
    def ok(self) -> QPushButton:
        """The button that does it."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    @property
    def said(self) -> str:
        """What it says about the articles, if anything."""
        return self._said.text()

    def offer_tags(self, offers: TagOffers) -> None:
        """Offer these tags while one is typed, and paint them in their colours."""
        self.tag_field.offer(offers)
        self.tags.set_colors(offers.colors)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in the field from pressing OK as well: it adds a topic there."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and self.focusWidget() is self.tag_field):
            super().keyPressEvent(event)

    def _check(self) -> None:
        """Let OK be pressed once there is something to do, and say how much that is."""
        count = self._scope.total if self.all.isChecked() else len(self._scope.chosen)
        self.ok.setEnabled(bool(count and (self.tags.tags or self.tag_field.text().strip())))
        verb = self.tr("Put On") if self.put.isChecked() else self.tr("Take Off")
        self.ok.setText(verb)
        many = self.tr("These are more than {n} articles; one Undo (Ctrl+Z) takes it all back.")
        self._said.setText(many.format(n=f"{WARNED:,}") if count > WARNED else "")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Articles:"), (self.all, self.chosen)),
            (self.tr("What:"), (self.put, self.take)),
            (self.tr("Topics:"), (self.tags, self.tag_field)),
        )
        for title, widgets in rows:
            column = QVBoxLayout()
            column.setSpacing(6)
            for widget in widgets:
                column.addWidget(widget)
            form.addRow(title, column)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def _fill(self) -> None:
        scope = self._scope
        found = self.tr("All articles found for “{query}”: {n}")
        self.all.setText(found.format(query=shortened(scope.query), n=f"{scope.total:,}"))
        self.all.setVisible(bool(scope.query))
        chosen = self.tr("The articles chosen in the list: {n}")
        self.chosen.setText(chosen.format(n=f"{len(scope.chosen):,}"))
        self.chosen.setEnabled(bool(scope.chosen))
        self._group(self.all, self.chosen)
        several = len(scope.chosen) > 1 or not scope.query
        (self.chosen if several else self.all).setChecked(True)
        self.put.setText(self.tr("Put these topics on"))
        self.take.setText(self.tr("Take these topics off"))
        self._group(self.put, self.take)
        self.put.setChecked(True)
        self.tag_field.setPlaceholderText(self.tr("Add a topic, then Enter"))
        self.tag_field.setAccessibleName(self.tr("Add a topic"))
        self.tags.setAccessibleName(self.tr("Topics"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.tag_field.setFocus()

    def _group(self, *buttons: QRadioButton) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)

    def _connect(self) -> None:
        for button in (self.all, self.put):
            button.toggled.connect(self._check)
        self.tag_field.tag_entered.connect(self._add)
        self.tag_field.returnPressed.connect(self._enter)
        self.tag_field.textChanged.connect(self._check)
        self.tags.tag_removed.connect(self._remove)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _add(self, tag: str) -> None:
        self._entered = True
        self.tags.show_tags(tuple(dict.fromkeys((*self.tags.tags, tag))))
        self._check()

    def _remove(self, tag: str) -> None:
        self.tags.show_tags([each for each in self.tags.tags if each != tag])
        self._check()

    def _enter(self) -> None:
        """Do it at Enter in the empty field."""
        if not self._entered and not self.tag_field.text() and self.ok.isEnabled():
            self._order()
        self._entered = False

    def _order(self) -> None:
        self.tag_field.finish()
        self.ordered.emit(self.tags.tags, self.put.isChecked(), self.all.isChecked())
        self.accept()
