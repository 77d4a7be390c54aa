"""The drawer below the results: how they are distributed, and by what they can be narrowed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.hits import Facets
from newsreader.core.query import Field
from newsreader.ui.guard import guarded
from newsreader.ui.search.facet_group import FacetGroup
from newsreader.ui.search.histogram import Histogram
from newsreader.ui.translation import Translation, locale_of, translate

FIELDS = (Field.PAPER, Field.PAGE, Field.TAG, Field.BY)
MARGIN = 10
HEIGHT = 230


class FacetsDrawer(QWidget):
    """A bar that opens and closes it, a bar per year, and the groups of values.

    It keeps its height whatever is in it: the list above must not move while one types.
    """

    narrowed = Signal(object, str)
    """Field, value: the search is to be narrowed."""

    opened = Signal(bool)

    def __init__(self, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = translation
        self._facets = Facets()
        self._total = 0
        self._open = True
        self.height_kept = HEIGHT
        self.switch = QToolButton(self)
        self.area = QScrollArea(self)
        self.histogram = Histogram(translation)
        self._nothing = QLabel()
        self.groups = {field: FacetGroup(QLabel()) for field in FIELDS}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.open(True)

    @property
    def is_open(self) -> bool:
        """Whether the facets are shown."""
        return self._open

    def open(self, shown: bool) -> None:
        """Show the facets, or only the bar that does so."""
        if self._open and not shown and self.isVisible():
            self.height_kept = self.height()
        self._open = shown
        self.area.setVisible(shown)
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.switch.setArrowType(arrow)
        bar = self.switch.sizeHint().height() + 3
        self.setMaximumHeight(16_777_215 if shown else bar)
        self.setMinimumHeight(bar + 60 if shown else bar)
        self.opened.emit(shown)

    def show_facets(self, facets: Facets, total: int) -> None:
        """Show how `total` articles are distributed."""
        if (facets, total) != (self._facets, self._total):
            self._facets, self._total = facets, total
            self._fill()

    def retranslate(self) -> None:
        """Name everything in the interface's language."""
        self.switch.setText(self.tr("Narrow the search"))
        self.switch.setToolTip(self.tr("Years, papers, pages, tags and people of what was found"))
        self._nothing.setText(self.tr("Nothing here tells the articles found apart."))
        titles = (self.tr("Papers"), self.tr("Pages"), self.tr("Tags"), self.tr("By"))
        for group, title in zip(self.groups.values(), titles, strict=True):
            group.title.setText(title)
        self._fill()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @guarded(returns=QSize(100, 100))
    def sizeHint(self) -> QSize:
        """Take a third of the pane at first."""
        return QSize(100, self.height_kept)

    def _fill(self) -> None:
        facets, locale = self._facets, locale_of(self._translation.language)
        self.histogram.show_years(facets.years)
        several = len({count.value for count in facets.years}) > 1
        self.histogram.setVisible(several and bool(self.histogram.bars))
        counts = (facets.papers, facets.pages, facets.tags, facets.people)
        for (field, group), values in zip(self.groups.items(), counts, strict=True):
            group.use_words(_page if field is Field.PAGE else str, locale.toString)
            group.show_counts(values, self._total)
        shown = any(not group.isHidden() for group in self.groups.values())
        self._nothing.setVisible(not shown and self.histogram.isHidden())

    def _connect(self) -> None:
        self.switch.clicked.connect(self._turn)
        self.histogram.chosen.connect(lambda days: self.narrowed.emit(Field.DATE, days))
        before: Callable[[], QWidget] = partial(getattr, self, "histogram")
        for field, group in self.groups.items():
            group.follow(before)
            before = partial(getattr, group, "last")
            group.chosen.connect(lambda value, field=field: self.narrowed.emit(field, value))

    def _turn(self) -> None:
        self.open(not self._open)

    def _lay_out(self) -> None:
        self.switch.setObjectName("searchFacets")
        self.switch.setAutoRaise(True)
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._made_content())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._made_rule())
        layout.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.area, 1)

    def _made_rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setForegroundRole(QPalette.ColorRole.Mid)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        return rule

    def _made_content(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(MARGIN, 2, MARGIN, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.histogram, 0, 0, 1, 2)
        grid.addWidget(self._nothing, 1, 0, 1, 2)
        self._nothing.setWordWrap(True)
        for row, group in enumerate(self.groups.values(), 2):
            grid.addWidget(group.title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(group, row, 1)
            group.title.setContentsMargins(0, 2, 0, 0)
        grid.setRowStretch(len(self.groups) + 2, 1)
        for label in (self._nothing, *(group.title for group in self.groups.values())):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setTextFormat(Qt.TextFormat.PlainText)
        return content


def _page(value: str) -> str:
    return translate("Navigator", "p. {page}").format(page=value)
