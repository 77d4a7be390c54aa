"""A quiet link under the article: how many doubts its issue has, and the way to the desk."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.ids import IssueId
from newsreader.ui.bus import Bus
from newsreader.ui.guard import guarded
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme


class ReviewLink(QToolButton):
    """Leads to the desk with the issue that is read; nothing is seen of it without open doubts."""

    def __init__(self, bus: Bus, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewLink")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tasks = tasks
        self._issue: IssueId | None = None
        self._count = 0
        self.clicked.connect(lambda: bus.review_requested.emit(self._issue))
        bus.article_shown.connect(self.show_article)
        bus.changed.connect(self._follow)
        bus.theme_changed.connect(self.set_theme)
        self.set_theme(theme)
        self.hide()

    def show_article(self, view: ArticleView | None) -> None:
        """Count the doubts about the issue of an article."""
        self._issue = view.issue.id if view else None
        self._say(view.issue.findings if view else 0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        palette = QPalette(theme.palette)
        palette.setColor(self.foregroundRole(), theme.quiet)
        self.setPalette(palette)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say(self._count)
        super().changeEvent(event)

    def _follow(self, changes: Changes) -> None:
        """Count again; on the desk, too, so that the count is right when one comes back."""
        issue = self._issue
        if issue is not None and issue in changes.issues:
            self._tasks.read(
                lambda library: library.reading.open_doubts(issue),
                lambda count: self._say(count) if issue == self._issue else None,
            )

    def _say(self, count: int) -> None:
        self._count = count
        one = QCoreApplication.translate("Review", "1 doubt in this issue: review (F12)")
        many = QCoreApplication.translate("Review", "{n} doubts in this issue: review (F12)")
        self.setText(one if count == 1 else many.format(n=count))
        self.setVisible(bool(count))
