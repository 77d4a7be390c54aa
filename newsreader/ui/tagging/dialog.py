"""The dialog that asks for topics, and says on how many articles they would be put."""

from PySide6.QtCore import Qt, Signal
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

from newsreader.ui.annotations.tags_asked import TagsAsked
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.search.words import shortened
from newsreader.ui.tab_order import tab_through
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
        self.setWindowTitle(self.tr("Topics of Several Articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(480, 320)
        self.all, self.chosen = QRadioButton(self), QRadioButton(self)
        self.put, self.take = QRadioButton(self), QRadioButton(self)
        self.tags = TagsAsked(self.tr("Topics"), self.tr("Add a topic"), self)
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

    def _check(self) -> None:
        """Let OK be pressed once there is something to do, and say how much that is."""
        count = self._scope.total if self.all.isChecked() else len(self._scope.chosen)
        self.ok.setEnabled(bool(count) and not self.tags.is_empty)
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
            (self.tr("Topics:"), (self.tags,)),
        )
        for title, widgets in rows:
            column = QVBoxLayout()
            column.setSpacing(6)
            for widget in widgets:
                column.addWidget(widget)
            form.addRow(title, column)
        tab_through(self.all, self.chosen, self.put, self.take, self.tags.field)
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
        self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.tags.setFocus()

    def _group(self, *buttons: QRadioButton) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)

    def _connect(self) -> None:
        for button in (self.all, self.put):
            button.toggled.connect(self._check)
        self.tags.changed.connect(self._check)
        self.tags.ended.connect(self._end)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _end(self) -> None:
        if self.ok.isEnabled():
            self._order()

    def _order(self) -> None:
        self.ordered.emit(self.tags.finish(), self.put.isChecked(), self.all.isChecked())
        self.accept()
