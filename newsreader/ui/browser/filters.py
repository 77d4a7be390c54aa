"""What the list of all annotations is narrowed by: a row of fields over it."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QToolButton, QWidget

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Style
from newsreader.core.browsing import Choices, Filter, Period
from newsreader.core.querying.dates import days
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.browser.words import state_name
from newsreader.ui.guard import guarded
from newsreader.ui.search.flow import FlowBox

PAUSE = 150
"""Milliseconds without a key before the list follows what is typed."""

WEEK, MONTH, YEAR = 7, 30, 365
_SPANS = (1, WEEK, MONTH, YEAR)
WIDE = 220


class WideField(QLineEdit):
    """A field with room for a few words."""

    @guarded(returns=QSize(WIDE, 24))
    def sizeHint(self) -> QSize:
        """Ask for more room than Qt would."""
        return QSize(WIDE, super().sizeHint().height())


class FilterRow(FlowBox):
    """Fields that narrow the list together; `changed` says that it is to be asked for anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self.text, self.printed, self.tag_field = WideField(), WideField(), QLineEdit()
        self.tag, self.person, self.style_, self.state = (QComboBox() for _ in range(4))
        self.paper, self.made = QComboBox(), QComboBox()
        self.clear_all = QToolButton()
        self._choices = Choices()
        self._own: tuple[OwnStyle, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self._set_up()
        self.retranslate()

    @property
    def wanted(self) -> Filter:
        """What is asked for; what is typed and means nothing does not narrow."""
        printed = days(self.printed.text()) if self.printed.text().strip() else None
        tag = self.tag.currentText().strip(" /")
        return Filter(
            text=self.text.text().strip(),
            tag=tag or None,
            creator=self.person.currentData(),
            style=self.style_.currentData(),
            state=self.state.currentData(),
            publication=self.paper.currentData(),
            printed=Period(*printed) if printed else None,
            made=_last(self.made.currentData()),
        )

    def offer(self, choices: Choices) -> None:
        """Offer what there is; what was chosen stays, also where nothing has it any more."""
        self._choices = choices
        self.retranslate()

    def clear(self) -> None:
        """Narrow by nothing."""
        for box in self._boxes[1:]:
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        for field in (self.text, self.printed, self.tag_field):
            with QSignalBlocker(field):
                field.clear()
        self.text.setFocus()
        self._tell()

    def offer_styles(self, own: Sequence[OwnStyle]) -> None:
        """Offer styles that people made as well."""
        if tuple(own) != self._own:
            self._own = tuple(own)
            self.retranslate()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        named = self.tr("Without a name")
        people = [(name or named, name) for name in self._choices.creators]
        known = (*Style, *(each.id for each in self._own))
        styles = [(style_name(each, self._own), each) for each in known]
        self._offer_tags()
        fill(self.person, self.tr("Anybody"), people)
        fill(self.style_, self.tr("Any style"), styles)
        states = [(state_name(state), state) for state in AnchorState]
        fill(self.state, self.tr("Any state"), states)
        papers = [(paper, paper) for paper in self._choices.publications]
        fill(self.paper, self.tr("Any paper"), papers)
        fill(self.made, self.tr("Any time"), list(zip(self._times(), _SPANS, strict=True)))
        self.text.setPlaceholderText(self.tr("Words in quote, note or reply"))
        self.printed.setPlaceholderText(self.tr("Printed: 1978, 1978-03..1979"))
        self.printed.setToolTip(self.tr("A year, month or day of the paper, or a range of them"))
        self.clear_all.setText(self.tr("Clear"))
        self.clear_all.setToolTip(self.tr("List all annotations again"))
        names = (
            (self.text, self.tr("Words")),
            (self.tag, self.tr("Tag")),
            (self.person, self.tr("Person")),
            (self.style_, self.tr("Style")),
            (self.state, self.tr("State")),
            (self.paper, self.tr("Paper")),
            (self.printed, self.tr("Printed")),
            (self.made, self.tr("Annotated")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offer_tags(self) -> None:
        typed, field = self.tag.currentText(), self.tag_field
        with QSignalBlocker(self.tag), QSignalBlocker(field):
            self.tag.clear()
            self.tag.addItems(["", *self._choices.tags])
            self.tag.setEditText(typed)
        field.setPlaceholderText(self.tr("Any tag"))

    @property
    def _boxes(self) -> Sequence[QComboBox]:
        return (self.tag, self.person, self.style_, self.state, self.paper, self.made)

    def _times(self) -> Sequence[str]:
        return (
            self.tr("Today"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Last 365 days"),
        )

    def _set_up(self) -> None:
        self.text.setObjectName("browserText")
        self.text.setClearButtonEnabled(True)
        self.tag.setEditable(True)
        self.tag.setLineEdit(self.tag_field)
        self.tag.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.tag.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        for box in self._boxes:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
            box.setMinimumContentsLength(9)
            box.currentIndexChanged.connect(self._tell)
        for field in (self.text, self.printed, self.tag_field):
            field.textChanged.connect(self._pause.start)
            field.returnPressed.connect(self._tell)
        self.clear_all.clicked.connect(self.clear)
        places = (self.text, *self._boxes[:5], self.printed, self.made, self.clear_all)
        self.put(places)

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit()


def fill(box: QComboBox, nothing: str, rows: Sequence[tuple[str, object]]) -> None:
    """Offer words, the first for no choice; what was chosen stays chosen."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(nothing, None)
        for words, value in rows:
            box.addItem(words, value)
        if chosen is not None and box.findData(chosen) < 0:
            box.addItem(str(chosen), chosen)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _last(count: int | None) -> Period | None:
    """Return the days up to today, as many as are asked for."""
    if count is None:
        return None
    today = date.today()
    return Period((today - timedelta(days=count - 1)).isoformat(), None)
