"""The window in which two people's work is compared."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.agreement import Comparison, Disagreement, Unit
from newsreader.core.ids import IssueId
from newsreader.ui.agreement.model import AgreementModel, Column, coefficient
from newsreader.ui.dialogs.buttons import close_box
from newsreader.ui.importing.lines import Line, LinesModel, Row, lines_list
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of

_LONGEST = 80


class Question(NamedTuple):
    """Who is to be compared in what."""

    first: str
    second: str
    unit: Unit
    tag: str
    issue_id: IssueId | None


class AgreementDialog(QDialog):
    """Asks for a comparison and shows it; below stands each passage that one coded alone."""

    wanted = Signal(object)
    """Question"""

    chosen = Signal(object)
    """Disagreement: to be looked at in its article."""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 640)
        self._locale = locale_of(translation.language)
        self._issue: IssueId | None = None
        self._found: Sequence[Disagreement] = ()
        self.first, self.second, self.unit, self.tag, self.scope = (
            QComboBox(self) for _ in range(5)
        )
        self.model = AgreementModel(self._locale, self)
        self.table = QTableView(self)
        self.list = lines_list(theme, self.tr("What one coded alone"), self)
        self._sentence, self._title = QLabel(self), QLabel(self)
        self._fill()
        self._lay_out()
        for box in (self.first, self.second, self.unit, self.tag, self.scope):
            box.currentIndexChanged.connect(self._ask)
        self.list.activated.connect(lambda index: self.chosen.emit(self._found[index.row()]))

    @property
    def sentence(self) -> str:
        """What is said of the whole."""
        return self._sentence.text()

    def offer(self, people: Sequence[str], tags: Sequence[str], issue_id: IssueId | None) -> None:
        """Offer people and tags to choose from, and the issue that is being read."""
        self._issue = issue_id
        for box in (self.first, self.second):
            with QSignalBlocker(box):
                for name in people:
                    box.addItem(name or self.tr("unsigned"), name)
        for path in tags:
            self.tag.addItem(path, path)
        with QSignalBlocker(self.second):
            self.second.setCurrentIndex(min(1, len(people) - 1))
        if len(people) < 2:
            self._sentence.setText(
                self.tr(
                    "Only one person has annotated in this library so far. "
                    "Annotations of two people are compared here."
                )
            )
            return
        self._ask()

    def show_comparison(self, found: Comparison) -> None:
        """Show coefficients and what one coded alone."""
        self._found = found.disagreements
        self.model.show_comparison(found)
        model = self.list.model()
        if isinstance(model, LinesModel):
            model.set_rows([_row(each, self.tr("only {name}")) for each in found.disagreements])
        self._sentence.setText(self._said(found))
        title = self.tr("What one coded alone: {n}")
        self._title.setText(title.format(n=self._locale.toString(len(found.disagreements))))

    def _ask(self) -> None:
        if self.first.count() < 2:
            return
        issue = self._issue if self.scope.currentIndex() else None
        self._sentence.setText(self.tr("Comparing…"))
        self.wanted.emit(
            Question(
                self.first.currentData(),
                self.second.currentData(),
                Unit(self.unit.currentData()),
                self.tag.currentData(),
                issue,
            )
        )

    def _said(self, found: Comparison) -> str:
        share = found.whole.observed
        text = self.tr(
            "{units} in {articles} articles: Cohen's κ {kappa} · Krippendorff's α {alpha} · "
            "{share} agree"
        )
        return text.format(
            units=self._units(found.unit, found.whole.units),
            articles=self._locale.toString(found.articles),
            kappa=coefficient(found.whole.kappa),
            alpha=coefficient(found.whole.alpha),
            share="—" if share is None else f"{100 * share:.1f} %",
        )

    def _units(self, unit: Unit, number: int) -> str:
        texts = {
            Unit.CHARACTER: self.tr("{n} characters"),
            Unit.SENTENCE: self.tr("{n} sentences"),
            Unit.PARAGRAPH: self.tr("{n} paragraphs"),
            Unit.ARTICLE: self.tr("{n} whole articles"),
        }
        return texts[unit].format(n=self._locale.toString(number))

    def _fill(self) -> None:
        units = {
            Unit.CHARACTER: self.tr("Characters"),
            Unit.SENTENCE: self.tr("Sentences"),
            Unit.PARAGRAPH: self.tr("Paragraphs"),
            Unit.ARTICLE: self.tr("Articles"),
        }
        for unit, text in units.items():
            self.unit.addItem(text, unit.value)
        self.tag.addItem(self.tr("All annotations"), "")
        self.scope.addItem(self.tr("Articles that one of the two annotated"))
        self.scope.addItem(self.tr("All articles of this issue"))

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Agreement by tag"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.TAG, QHeaderView.ResizeMode.Stretch)
        self._sentence.setWordWrap(True)
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 4, 0, 0)
        lower.addWidget(self._title)
        lower.addWidget(self.list)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(below)
        buttons = close_box(self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._form())
        layout.addWidget(self._sentence)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)

    def _form(self) -> QWidget:
        left, right = QFormLayout(), QFormLayout()
        for half in (left, right):
            half.setVerticalSpacing(8)
        left.addRow(self.tr("&First person:"), self.first)
        left.addRow(self.tr("&Second person:"), self.second)
        right.addRow(self.tr("Compared &unit:"), self.unit)
        right.addRow(self.tr("&Tag:"), self.tag)
        right.addRow(self.tr("&Where:"), self.scope)
        form = QWidget(self)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        return form


def _row(each: Disagreement, only: str) -> Row:
    words = " ".join(f"{each.before}〔{each.words[:_LONGEST]}〕{each.after}".split())
    return (Line(words, badge=only.format(name=each.creator or "—")),)
