"""Which part of the library is exported: what is shown, what was chosen, or what is found."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.query import Selection
from newsreader.core.querying.dates import days
from newsreader.core.scope import Scope, part_of
from newsreader.ui.exporting.order import ExportOffer


class ScopeField(QWidget):
    """A list of the parts that there are and, for some, a field that says which."""

    changed = Signal()

    def __init__(self, offer: ExportOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        self.scope = QComboBox(self)
        self.collection = QComboBox(self)
        self.tag, self.person = QComboBox(self), QComboBox(self)
        self.query, self.period = QLineEdit(offer.query, self), QLineEdit(self)
        self._details = QStackedWidget(self)
        self._whole, self._former = False, 0
        self._fields: Mapping[Scope, QComboBox | QLineEdit] = {
            Scope.COLLECTION: self.collection,
            Scope.TAG: self.tag,
            Scope.PERSON: self.person,
            Scope.QUERY: self.query,
            Scope.PERIOD: self.period,
        }
        self._fill_scopes()
        self._fill_fields()
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def chosen(self) -> Scope:
        """The kind of part that is chosen."""
        return Scope(self.scope.currentData())

    def choose(self, scope: Scope, value: str = "") -> None:
        """Choose a part, if there is one of that kind."""
        row = self.scope.findData(scope)
        if row < 0:
            return
        self.scope.setCurrentIndex(row)
        field = self._fields.get(scope)
        if isinstance(field, QLineEdit):
            field.setText(value)
        elif field is not None:
            field.setCurrentIndex(max(0, field.findData(value)))

    def restrict(self, whole: bool) -> None:
        """Offer all parts or, for what takes the library `whole`, that and an issue only."""
        if whole == self._whole:
            return
        self._whole = whole
        everything = self.scope.findData(Scope.ALL)
        self.scope.setItemText(
            everything, self.tr("The whole library") if whole else self.tr("All annotations")
        )
        model = self.scope.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - as Qt makes it
        for row in range(self.scope.count()):
            offered = not whole or self.scope.itemData(row) in (Scope.ISSUE, Scope.ALL)
            model.item(row).setEnabled(offered)
        if whole:
            self._former = self.scope.currentIndex()
        self.scope.setCurrentIndex(everything if whole else self._former)

    @property
    def value(self) -> str:
        """Which tag, person, words or days, where it is one of these."""
        field = self._fields.get(self.chosen)
        if isinstance(field, QLineEdit):
            return field.text().strip()
        return "" if field is None else str(field.currentData())

    @property
    def complete(self) -> bool:
        """Whether all is said that is needed."""
        if self.chosen is Scope.PERIOD:
            return days("".join(self.value.split())) is not None
        return bool(self.value) or self.chosen is not Scope.QUERY

    @property
    def problem(self) -> str:
        """Why it is not complete, where something was typed."""
        if self.complete or not self.value:
            return ""
        return self.tr("This is no day, month or year, nor a range of them.")

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        offer = self._offer
        shown = {
            Scope.ARTICLE: Selection(articles=frozenset((offer.article or ())[:1])),
            Scope.ISSUE: Selection(issue_id=offer.issue[0] if offer.issue else None),
            Scope.CHOSEN: Selection(articles=frozenset(offer.chosen)),
            Scope.MARKED: Selection(annotations=frozenset(offer.annotations)),
        }
        return part_of(self.chosen, self.value) or shown[self.chosen]

    def _fill_scopes(self) -> None:
        offer = self._offer
        if offer.article:
            self._add_titled(self.tr("This article"), offer.article[1], Scope.ARTICLE)
        if offer.issue:
            self._add_titled(self.tr("This issue"), offer.issue[1], Scope.ISSUE)
        if len(offer.chosen) > 1:
            text = self.tr("%n selected article(s)", "", len(offer.chosen))
            self.scope.addItem(text, Scope.CHOSEN)
        if offer.annotations:
            text = self.tr("%n selected annotation(s)", "", len(offer.annotations))
            self.scope.addItem(text, Scope.MARKED)
        self.scope.addItem(self.tr("All annotations"), Scope.ALL)
        if offer.collections:
            self.scope.addItem(self.tr("A collection"), Scope.COLLECTION)
        if offer.tags:
            self.scope.addItem(self.tr("A tag"), Scope.TAG)
        if offer.people:
            self.scope.addItem(self.tr("Annotations of one person"), Scope.PERSON)
        self.scope.addItem(self.tr("A search"), Scope.QUERY)
        self.scope.addItem(self.tr("A period"), Scope.PERIOD)
        usual = Scope.ISSUE if offer.issue else Scope.ALL
        self.scope.setCurrentIndex(self.scope.findData(usual))

    def _fill_fields(self) -> None:
        offer = self._offer
        for each in offer.collections:
            self.collection.addItem(f"{each.path} ({each.members})", each.dossier.id)
        for tag in offer.tags:
            self.tag.addItem(f"{tag.path} ({tag.count})", tag.path)
        for person in offer.people:
            self.person.addItem(person or self.tr("Without a name"), person)

    def _add_titled(self, kind: str, title: str, scope: Scope) -> None:
        self.scope.addItem(f"{kind} · {title}", scope)

    def _lay_out(self) -> None:
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self.scope, self.collection, self.tag, self.person):
            box.setSizeAdjustPolicy(narrow)
            box.setMinimumContentsLength(20)
        self.scope.setAccessibleName(self.tr("What to export"))
        self.collection.setAccessibleName(self.tr("Collection"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.person.setAccessibleName(self.tr("Person"))
        self.query.setAccessibleName(self.tr("Search"))
        self.period.setAccessibleName(self.tr("Period"))
        self.query.setPlaceholderText(self.tr("Articles that hold these words"))
        self.period.setPlaceholderText(self.tr("A year, month or day, or a range: 1978-03..1979"))
        self._details.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._details.addWidget(QWidget(self))
        for field in self._fields.values():
            self._details.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.scope)
        layout.addWidget(self._details)

    def _connect(self) -> None:
        self.scope.currentIndexChanged.connect(self._follow)
        for field in self._fields.values():
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self.changed)
            else:
                field.currentIndexChanged.connect(self.changed)

    def _follow(self) -> None:
        field = self._fields.get(self.chosen)
        self._details.setVisible(field is not None)
        if field is not None:
            self._details.setCurrentWidget(field)
        self.changed.emit()
