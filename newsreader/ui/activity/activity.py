"""The window in which one looks back: whose deeds, of which time, about what."""

from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from newsreader.core.deed import Deed, DeedFilter
from newsreader.core.ids import ArticleId, issue_of
from newsreader.ui.activity.dialog import ListDialog
from newsreader.ui.activity.words import deed_row
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation, locale_of


class Period(Enum):
    """How far to look back."""

    TODAY = auto()
    WEEK = auto()
    EVER = auto()


class Scope(Enum):
    """About what."""

    LIBRARY = auto()
    ISSUE = auto()
    ARTICLE = auto()


class ActivityDialog(ListDialog):
    """Shows deeds and says which are wanted."""

    wanted = Signal(object)
    """DeedFilter: show these."""

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None) -> None:
        super().__init__(self.tr("Activity"), theme, parent)
        self._locale = locale_of(translation.language)
        self._article: ArticleId | None = None
        self.deeds: list[Deed] = []
        self.period, self.person, self.scope = (QComboBox(self) for _ in range(3))
        names = {
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("The last seven days"),
            Period.EVER: self.tr("At any time"),
        }
        scopes = {
            Scope.LIBRARY: self.tr("In the whole library"),
            Scope.ISSUE: self.tr("In this issue"),
            Scope.ARTICLE: self.tr("In this article"),
        }
        for box, words in ((self.period, names), (self.scope, scopes)):
            for value, text in words.items():
                box.addItem(text, value)
        self.person.addItem(self.tr("By everyone"), None)
        self.period.setCurrentIndex(list(Period).index(Period.EVER))
        self.period.setAccessibleName(self.tr("Time"))
        self.person.setAccessibleName(self.tr("Person"))
        self.scope.setAccessibleName(self.tr("Place"))
        for box in (self.period, self.person, self.scope):
            self.add_filter(box)
            box.currentIndexChanged.connect(self.ask)
        self._filters.addStretch(1)

    def ask(self) -> None:
        """Ask for what the filters say."""
        self.wanted.emit(self.filter)

    @property
    def filter(self) -> DeedFilter:
        """What the filters say; days begin at midnight where the person is."""
        scope = self.scope.currentData()
        article = self._article if scope is Scope.ARTICLE else None
        issue = issue_of(self._article) if self._article and scope is Scope.ISSUE else None
        return DeedFilter(
            author=self.person.currentData(),
            since=_since(self.period.currentData()),
            article_id=article,
            issue_id=issue,
        )

    def show_people(self, names: list[str]) -> None:
        """Offer people to choose from."""
        for name in names:
            self.person.addItem(name or self.tr("unsigned"), name)

    def follow(self, article_id: ArticleId | None) -> None:
        """Know which article is being read."""
        self._article = article_id
        if self.scope.currentData() is not Scope.LIBRARY:
            self.ask()

    def show_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Show these deeds, newest first."""
        self.deeds = list(deeds)
        empty = self.tr("Nothing was done here in this time.")
        self.show_rows([deed_row(deed, self._locale) for deed in deeds], empty)

    def add_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Show older ones below."""
        self.deeds += deeds
        self.model.add_rows([deed_row(deed, self._locale) for deed in deeds])


def _since(period: Period) -> str | None:
    if period is Period.EVER:
        return None
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    days = 0 if period is Period.TODAY else 6
    begin = (midnight - timedelta(days=days)).astimezone(UTC)
    return begin.isoformat(timespec="milliseconds").replace("+00:00", "Z")
