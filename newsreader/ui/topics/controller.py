"""Between the bar of topics and the library."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.ids import ArticleId
from newsreader.core.topic import Topic
from newsreader.services.library import Library
from newsreader.services.offering import TagOffers
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.known_tags import KnownTags
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Tasks
from newsreader.ui.topics.bar import TopicBar

Write = Callable[[Callable[[Library], Changes]], None]


class TopicController(QObject):
    """Shows the topics of the article that is read, and changes them."""

    def __init__(
        self,
        bar: TopicBar,
        bus: Bus,
        tasks: Tasks,
        actions: Actions,
        write: Write,
        known: KnownTags,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._tasks = tasks
        self._write = write
        self._article: ArticleId | None = None
        self._actions = [actions[key] for key in ("annotation.topics", "annotation.suggestTopics")]
        self._actions[0].triggered.connect(self._enter)
        self._actions[1].triggered.connect(self._propose)
        bar.topic_entered.connect(self._add)
        bar.topic_removed.connect(self._remove)
        bar.proposals_requested.connect(self._propose)
        known.changed.connect(self._offer)
        bus.article_shown.connect(self.follow)
        bus.changed.connect(self._refresh)
        bus.closing.connect(bar.field.finish)

    def follow(self, view: ArticleView | None) -> None:
        """Show the topics of another article."""
        shown = view.id if view else None
        if shown == self._article:
            return
        self._article = shown
        self._bar.forget_proposals()
        self._bar.show_topics(())
        self._bar.setVisible(shown is not None)
        for action in self._actions:
            action.setEnabled(shown is not None)
        self._ask()

    def _ask(self) -> None:
        article = self._article
        if article is not None:
            self._tasks.read(
                lambda library: library.tagging.topics(article),
                lambda topics: self._take(article, topics),
            )

    def _take(self, article: ArticleId, topics: tuple[str, ...]) -> None:
        if article == self._article:
            self._bar.show_topics(topics)

    def _offer(self, offers: TagOffers) -> None:
        self._bar.field.offer(offers)
        self._bar.topics.set_colors(offers.colors)

    def _refresh(self, changes: Changes) -> None:
        if changes.tags or self._article in changes.articles:
            self._ask()

    def _enter(self) -> None:
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, path: str) -> None:
        article = self._article
        if article is not None:
            self._write(lambda library: library.tagging.tag_articles([article], add=[path]))

    def _remove(self, path: str) -> None:
        article = self._article
        if article is not None:
            self._write(lambda library: library.tagging.tag_articles([article], remove=[path]))

    def _propose(self) -> None:
        article = self._article
        if article is not None:
            self._bar.begin_proposals()
            self._tasks.read(
                lambda library: library.proposing.topics(article),
                lambda topics: self._show(article, topics),
            )

    def _show(self, article: ArticleId, topics: tuple[Topic, ...]) -> None:
        if article == self._article:
            self._bar.show_proposals(topics)
