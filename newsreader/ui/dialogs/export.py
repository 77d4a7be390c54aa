"""The export dialog: which format, which part of the library, which file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.ids import IssueId
from newsreader.core.query import Selection
from newsreader.core.reports import ExportFormat
from newsreader.core.tag import TagCount
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.translation import QT_TRANSLATE_NOOP

SCOPES = ("issue", "all", "tag", "query")


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What a person asked for."""

    format_id: str
    target: Path
    selection: Selection


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What there is to choose from; `issue` is the one shown with its title, if any."""

    formats: Sequence[ExportFormat]
    tags: Sequence[TagCount]
    issue: tuple[IssueId, str] | None
    query: str
    folder: Path


class ExportDialog(QDialog):
    """Asks for an `ExportOrder` and emits it as `ordered`; OK waits until all is chosen."""

    ordered = Signal(object)

    def __init__(self, offer: ExportOffer, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._named_by_hand = False
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.format = QComboBox(self)
        self.tag = QComboBox(self)
        self.query = QLineEdit(offer.query, self)
        self.target = QLineEdit(self)
        self.scopes = {scope: QRadioButton(self) for scope in SCOPES}
        self._carries = QLabel(self)
        self._buttons = button_box(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._follow_format()
        self._check()

    def order(self) -> ExportOrder:
        """Return what was chosen."""
        target = Path(self.target.text().strip()).expanduser()
        return ExportOrder(self._format().id, target, self._selection())

    @property
    def ok(self) -> QPushButton:
        """The button that exports."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _format(self) -> ExportFormat:
        return self._offer.formats[self.format.currentIndex()]

    def _scope(self) -> str:
        return next(scope for scope, button in self.scopes.items() if button.isChecked())

    def _selection(self) -> Selection:
        match self._scope():
            case "issue" if self._offer.issue:
                return Selection(issue_id=self._offer.issue[0])
            case "tag":
                return Selection(tag=self.tag.currentData())
            case "query":
                return Selection(query=self.query.text().strip())
            case _:
                return Selection()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._carries.setWordWrap(True)
        self._carries.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow("", self._carries)
        form.addRow(self.tr("What:"), self._scope_grid())
        label = QLabel(self.tr("&To file:"), self)
        label.setBuddy(self.target)
        form.addRow(label, self._target_row())
        ok = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Export"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _scope_grid(self) -> QGridLayout:
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        fields = {"tag": self.tag, "query": self.query}
        for row, (scope, button) in enumerate(self.scopes.items()):
            group.addButton(button)
            grid.addWidget(button, row, 0, 1, 1 if scope in fields else 2)
            if scope in fields:
                grid.addWidget(fields[scope], row, 1)
        return grid

    def _target_row(self) -> QHBoxLayout:
        browse = QPushButton(self.tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.target, 1)
        row.addWidget(browse)
        return row

    def _fill(self) -> None:
        offer, scopes = self._offer, self.scopes
        for item in offer.formats:
            self.format.addItem(format_text(item.title))
        for tag in offer.tags:
            self.tag.addItem(f"{tag.path} ({tag.count})", tag.path)
        scopes["issue"].setText(
            self.tr("This issue: {title}").format(title=offer.issue[1])
            if offer.issue
            else self.tr("This issue")
        )
        scopes["all"].setText(self.tr("The whole library"))
        scopes["tag"].setText(self.tr("Tag:"))
        scopes["query"].setText(self.tr("Search:"))
        self.query.setPlaceholderText(self.tr("Articles that hold these words"))
        scopes["issue"].setEnabled(offer.issue is not None)
        scopes["tag"].setEnabled(bool(offer.tags))
        scopes["issue" if offer.issue else "all"].setChecked(True)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._follow_format)
        self.query.textChanged.connect(self._check)
        self.query.textEdited.connect(lambda: self.scopes["query"].setChecked(True))
        self.tag.activated.connect(lambda: self.scopes["tag"].setChecked(True))
        self.target.textEdited.connect(self._name_by_hand)
        self.target.textChanged.connect(self._check)
        for button in self.scopes.values():
            button.toggled.connect(self._check)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _follow_format(self) -> None:
        """Say what the format carries, and name the file after it unless it was named by hand."""
        self._carries.setText(format_text(self._format().carries))
        if not self._named_by_hand:
            name = f"newsreader-export{self._format().suffix}"
            self.target.setText(str(self._offer.folder / name))

    def _check(self) -> None:
        """Let OK be pressed once all that is needed was given."""
        asked = self._scope() != "query" or bool(self.query.text().strip())
        self.ok.setEnabled(asked and bool(self.target.text().strip()))

    def _name_by_hand(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        dialog = file_dialog(self, self.tr("Export to"), self.target.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._format().suffix.lstrip("."))
        dialog.fileSelected.connect(self._use_target)
        dialog.open()

    def _use_target(self, name: str) -> None:
        self._named_by_hand = True
        self.target.setText(name)

    def _order(self) -> None:
        self.ordered.emit(self.order())
        self.accept()


FORMAT_TEXTS = (
    QT_TRANSLATE_NOOP("Formats", "Table (CSV)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with paper, date, page, head, quote, note, tags, creator and times"
    ),
    QT_TRANSLATE_NOOP("Formats", "Markdown"),
    QT_TRANSLATE_NOOP("Formats", "articles to read, with marked words, notes and tags"),
    QT_TRANSLATE_NOOP("Formats", "W3C Web Annotation (JSON-LD)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with quotes, positions, notes, tags, styles, creators and times"
    ),
)
"""Titles and promises of the exporters, which know no Qt; a test compares them."""


def format_text(text: str) -> str:
    """Return the words of an exporter in the interface's language."""
    return QCoreApplication.translate("Formats", text)
