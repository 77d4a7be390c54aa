"""The dialog of another library: what it would bring, the work, and what came of it."""

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.merging import MergeReport
from newsreader.core.progress import Progress
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.guard import guarded
from newsreader.ui.importing.lines import LinesModel, lines_list
from newsreader.ui.importing.progress import ProgressLine, Underway
from newsreader.ui.merging.words import conflict_row, count_heads, count_rows
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class Stage(Enum):
    """How far it is."""

    LOOKING = auto()
    FOUND = auto()
    WORKING = auto()
    DONE = auto()
    REFUSED = auto()


class MergeDialog(QDialog):
    """Shows what is in another library, and says when it is to come in."""

    wanted = Signal()
    """Bring it in."""

    stopped = Signal()
    """Bring it in no further."""

    other_wanted = Signal()
    """Choose another file."""

    decision_wanted = Signal()
    """Show the contradictions that are left."""

    return_wanted = Signal()
    """Show the copies to go back to."""

    def __init__(
        self, path: Path, theme: Theme, translation: Translation, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring In Another Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(660, 540)
        self.stage = Stage.LOOKING
        self._underway: Underway | None = None
        self._locale = locale_of(translation.language)
        self._name = _label(self, str(path))
        self.said = _label(self)
        self._grid = QWidget(self)
        self._heading = _label(self, self.tr("Contradicted: both values are kept, one holds"))
        self.conflicts = lines_list(theme, self.tr("Contradictions"), self)
        self.progress = ProgressLine(self)
        self._note = _label(self)
        self._buttons = button_box(self, QDialogButtonBox.StandardButton.Close)
        self.bring = self._button(self.tr("&Bring In"), self.wanted)
        self.choose = self._button(self.tr("&Other File…"), self.other_wanted)
        self.decide = self._button(self.tr("&Decide…"), self.decision_wanted)
        self.back = self._button(self.tr("&Go Back…"), self.return_wanted)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._enter(Stage.LOOKING, self.tr("It is being looked through; nothing is changed yet."))
        self._underway = self.progress.begin(self.tr("Looking…"), self.stopped.emit)

    def show_found(self, report: MergeReport) -> None:
        """Show what would come in."""
        self._show_counts(report)
        if any(row[1] or row[2] for row in count_rows(report)):
            said = self.tr("This would come in:")
            note = self.tr(
                "The library is copied beside itself first. “Undo” does not reach this; "
                "“Go Back to a Kept Copy” in the File menu does."
            )
        else:
            said = self.tr("All that is in it is here already: there is nothing to bring in.")
            note = ""
        self._enter(Stage.FOUND, said, note)
        self.bring.setEnabled(bool(note))
        (self.bring if note else self._close).setFocus()

    def show_work(self) -> None:
        """Show that it is coming in."""
        self._enter(Stage.WORKING, self.tr("It is coming in. Until the end all can be stopped."))
        text, stopping = self.tr("Bringing in…"), self.tr("Taking back what came in…")
        self._underway = self.progress.begin(text, self.stopped.emit, stopping)

    def show_stopped(self, report: MergeReport) -> None:
        """Show that nothing came in, and what still can."""
        self.show_found(report)
        self.said.setText(self.tr("Stopped: nothing was changed. This would come in:"))

    def show_done(self, report: MergeReport) -> None:
        """Show what came in, where the copy is, and what is left to decide."""
        self._show_counts(report)
        note = self.tr("The library as it was before is kept here:\n{path}")
        self._enter(Stage.DONE, self.tr("This came in:"), note.format(path=report.backup))
        self.decide.setVisible(bool(report.conflicts))
        (self.decide if report.conflicts else self._close).setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how much came in so far."""
        if self._underway is not None:
            self._underway.show_progress(replace(progress, label=self.tr("Bringing in")))

    def refuse(self, text: str) -> None:
        """Say why it cannot be brought in."""
        self._enter(Stage.REFUSED, text)
        self.choose.setFocus()

    @guarded
    def reject(self) -> None:
        """Close, but stop the work first."""
        if self.stage is Stage.WORKING:
            self.stopped.emit()
        else:
            super().reject()

    @property
    def note(self) -> str:
        """What is said below."""
        return self._note.text()

    @property
    def counts(self) -> list[str]:
        """The cells of the table of counts."""
        labels = self._grid.findChildren(QLabel)
        return [label.text() for label in labels]

    @property
    def _close(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Close)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _on: signal.emit())
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _enter(self, stage: Stage, said: str, note: str = "") -> None:
        """Show what belongs to a stage and hide the rest."""
        self.stage = stage
        self.said.setText(said)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if self._underway is not None:
            self._underway.end()
        told = stage in (Stage.FOUND, Stage.WORKING, Stage.DONE)
        any_conflict = told and self.conflicts.model().rowCount() > 0
        self._grid.setVisible(told)
        self._heading.setVisible(any_conflict)
        self.conflicts.setVisible(any_conflict)
        self.bring.setVisible(stage in (Stage.FOUND, Stage.WORKING))
        self.bring.setEnabled(stage is Stage.FOUND)
        self.choose.setVisible(stage is Stage.REFUSED)
        self.decide.setVisible(stage is Stage.DONE)
        self.back.setVisible(stage is Stage.DONE)
        self._close.setEnabled(stage is not Stage.WORKING)

    def _show_counts(self, report: MergeReport) -> None:
        old, self._grid = self._grid, _table(self, report)
        self._column.replaceWidget(old, self._grid)
        old.deleteLater()
        model = self.conflicts.model()
        assert isinstance(model, LinesModel)  # noqa: S101 - made so
        model.set_rows([conflict_row(each, self._locale) for each in report.conflicts])

    def _lay_out(self) -> None:
        self._heading.setContentsMargins(0, 6, 0, 0)
        font = self.said.font()
        font.setBold(True)
        self.said.setFont(font)
        self._name.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.progress.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self._name, self.said, self._grid, self._heading):
            column.addWidget(widget)
        column.addWidget(self.conflicts, 1)
        column.addStretch()
        for widget in (self.progress, self._note, self._buttons):
            column.addWidget(widget)


def _label(parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _table(parent: MergeDialog, report: MergeReport) -> QWidget:
    """Return a table of what is counted."""
    made = QWidget(parent)
    grid = QGridLayout(made)
    grid.setContentsMargins(12, 0, 0, 0)
    grid.setHorizontalSpacing(28)
    heads = "", *count_heads()
    rows = [(kind, *(f"{each:,}" for each in numbers)) for kind, *numbers in count_rows(report)]
    for row, cells in enumerate((heads, *rows) if rows else ()):
        for column, text in enumerate(cells):
            label = QLabel(text, made)
            if not row:
                label.setForegroundRole(made.palette().ColorRole.PlaceholderText)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(label, row, column, side)
    grid.setColumnStretch(len(heads), 1)
    return made
