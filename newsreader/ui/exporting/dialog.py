"""The export dialog: what, in which format, with how it will look, and where to."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.query import Selection
from newsreader.settings.profiles import Profile
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.dialogs.files import file_dialog
from newsreader.ui.dialogs.format_texts import format_text
from newsreader.ui.exporting.formats import FormatsList
from newsreader.ui.exporting.options import OptionsRow
from newsreader.ui.exporting.order import ExportOffer, ExportOrder
from newsreader.ui.exporting.preview import PreviewPane
from newsreader.ui.exporting.replacing import written_over
from newsreader.ui.exporting.scope import Scope, ScopeField

PAUSE = 200
"""Milliseconds after the last change until the preview is asked for."""


class ExportDialog(QDialog):
    """Asks for an `ExportOrder` and emits it as `ordered`; OK waits until all is chosen.

    `preview_wanted` carries the id of a format and a selection, `kept` a profile that is to be
    kept, and `forgotten` the name of one that is not.
    """

    ordered = Signal(object)
    preview_wanted = Signal(str, object)
    kept = Signal(object)
    forgotten = Signal(str)

    def __init__(
        self, offer: ExportOffer, profiles: Sequence[Profile], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._named_by_hand = False
        self._asked: tuple[str, Selection] | None = None
        self._refused: tuple[str, Selection] | None = None
        self._profiles: Sequence[Profile] = ()
        self.setWindowTitle(self.tr("Export"))
        self.profile = QComboBox(self)
        self.keep = QPushButton(self.tr("Keep…"), self)
        self.forget = QPushButton(self.tr("Forget"), self)
        self.formats = FormatsList(offer.formats, self)
        self.scope = ScopeField(offer, self)
        self.options = OptionsRow(self)
        self.preview = PreviewPane(self)
        self.target = QLineEdit(self)
        self.naming: QInputDialog | None = None
        self._carries, self._replaced = QLabel(self), QLabel(self)
        self._buttons = button_box(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self.offer_profiles(profiles)
        self._connect()
        self._follow_format()
        self.formats.setFocus()

    def order(self) -> ExportOrder:
        """Return what was chosen."""
        target = Path(self.target.text().strip()).expanduser()
        return ExportOrder(self.formats.chosen.id, target, self.selection)

    @property
    def selection(self) -> Selection:
        """Which part is chosen, and what is left out of it."""
        return replace(self.scope.selection, without=self.options.without)

    @property
    def ok(self) -> QPushButton:
        """The button that exports."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def offer_profiles(self, profiles: Sequence[Profile], name: str = "") -> None:
        """Offer these profiles; the one of that name is the one chosen."""
        self._profiles = profiles
        with QSignalBlocker(self.profile):
            self.profile.clear()
            self.profile.addItem(self.tr("None"), "")
            for profile in profiles:
                self.profile.addItem(profile.name, profile.name)
            self.profile.setCurrentIndex(max(0, self.profile.findData(name)))
        self.profile.setEnabled(bool(profiles))
        self.forget.setEnabled(self.profile.currentIndex() > 0)

    def ask_preview(self) -> None:
        """Ask how what is chosen would look, unless that was asked already."""
        asked = self.formats.chosen.id, self.selection
        if not self.scope.complete:
            self._asked = None
            self.preview.say(self.scope.problem)
        elif asked != self._asked:
            self._asked = asked
            self.preview.wait()
            self.preview_wanted.emit(*asked)

    def refuse(self, text: str) -> None:
        """Say why what was asked for cannot be exported; OK waits for something else."""
        self._refused = self._asked
        self.preview.say(text)
        self._check()

    def _lay_out(self) -> None:
        self._carries.setWordWrap(True)
        self._carries.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._replaced.setWordWrap(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Export"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.formats)
        halves.addWidget(self._right())
        halves.setStretchFactor(1, 1)
        halves.setSizes([250, 570])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(self._profile_row())
        layout.addWidget(halves, 1)
        layout.addWidget(self._buttons)
        self.resize(860, 600)

    def _right(self) -> QWidget:
        right = QWidget(self)
        form = QFormLayout(right)
        form.setContentsMargins(8, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._carries)
        form.addRow(self._label(self.tr("&What:"), self.scope.scope), self.scope)
        form.addRow(self.tr("With:"), self.options)
        form.addRow(self.preview)
        form.addRow(self._label(self.tr("&To:"), self.target), self._target_row())
        form.addRow("", self._replaced)
        return right

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _profile_row(self) -> QHBoxLayout:
        self.profile.setMinimumContentsLength(18)
        self.keep.setToolTip(self.tr("Keep format, part and file under a name"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label(self.tr("&Profile:"), self.profile))
        row.addWidget(self.profile)
        for button in (self.keep, self.forget):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _target_row(self) -> QHBoxLayout:
        browse = QPushButton(self.tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.setTabOrder(self.target, browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.target, 1)
        row.addWidget(browse)
        return row

    def _connect(self) -> None:
        self.formats.changed.connect(self._follow_format)
        for part in (self.scope, self.options):
            part.changed.connect(self._check)
            part.changed.connect(self._pause.start)
        self.formats.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_preview)
        self.target.textEdited.connect(self._name_by_hand)
        self.target.textChanged.connect(self._check)
        self.profile.activated.connect(self._use_profile)
        self.keep.clicked.connect(self._ask_name)
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.profile.currentData()))
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _follow_format(self) -> None:
        """Say what the format carries, and name the file after it unless it was named by hand."""
        chosen = self.formats.chosen
        self._carries.setText(format_text(chosen.carries))
        self.scope.restrict(chosen.whole)
        self.options.restrict(chosen.whole)
        if not self._named_by_hand:
            name = f"newsreader-export{chosen.suffix or f'-{chosen.id}'}"
            self.target.setText(str(self._offer.folder / name))
        self._check()

    def _check(self) -> None:
        """Let OK be pressed once all that is needed was given and nothing is in the way."""
        named = bool(self.target.text().strip())
        refusal = self._refusal() if named else ""
        asked = self.formats.chosen.id, self.selection
        if self._refused not in {None, asked}:
            self._refused = self._asked = None
            self.preview.wait()  # what was said is of something else
        whole = self.scope.complete and asked != self._refused
        self.ok.setEnabled(named and whole and not refusal)
        self._replaced.setText(refusal or self._warning(named=named))
        self._replaced.setVisible(bool(self._replaced.text()))

    def _refusal(self) -> str:
        try:
            return self._offer.refusal(self.formats.chosen.id, self.order().target)
        except (OSError, RuntimeError, ValueError):
            return ""  # what cannot be a path is refused when it is written

    def _warning(self, *, named: bool) -> str:
        try:
            return written_over(self.order().target if named else None, self.formats.chosen)
        except (OSError, RuntimeError, ValueError):
            return ""

    def _name_by_hand(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        dialog = file_dialog(self, self.tr("Export to"), self.target.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.formats.chosen.suffix.lstrip("."))
        dialog.fileSelected.connect(self._use_target)
        dialog.open()

    def _use_target(self, name: str) -> None:
        self._named_by_hand = True
        self.target.setText(name)

    def _use_profile(self, row: int) -> None:
        self.forget.setEnabled(row > 0)
        if row > 0:
            profile = self._profiles[row - 1]
            self.formats.choose(profile.format_id)
            if profile.scope in [*map(str, Scope)]:
                self.scope.choose(Scope(profile.scope), profile.value)
            self.options.leave_out(profile.without.split(","))
            self._use_target(profile.target)

    def _ask_name(self) -> None:
        asking = self.naming = QInputDialog(self)
        asking.setWindowTitle(self.tr("Keep This Export"))
        asking.setLabelText(self.tr("Name of the profile:"))
        asking.setTextValue(self.profile.currentData() or format_text(self.formats.chosen.title))
        asking.textValueSelected.connect(self._keep)
        asking.open()

    def _keep(self, name: str) -> None:
        if name.strip():
            self.kept.emit(replace(self._as_profile(), name=name.strip()))

    def _as_profile(self) -> Profile:
        scope, order = self.scope, self.order()
        without = ",".join(sorted(order.selection.without))
        chosen = (order.format_id, scope.chosen, scope.value, str(order.target))
        return Profile("", *chosen, without)

    def _order(self) -> None:
        self.ordered.emit(self.order())
        self.accept()
