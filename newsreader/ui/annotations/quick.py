"""What one key does with selected words: a digit gives a style or one of the tags used lately."""

from PySide6.QtCore import QObject

from newsreader.core.tag import TagCount
from newsreader.services.offering import TagOffers
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.controller import AnnotationController
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.article.selection_bar import DIGITS, KEYS

RECENT, BAR = "annotation.recentTags", "annotation.bar"
KEPT = 12
"""Tags that are remembered, so that another library finds some of its own among them."""


class Quick(QObject):
    """Offers tags beside the selection, and does what a digit stands for."""

    def __init__(
        self,
        pane: ArticlePane,
        annotations: AnnotationController,
        actions: Actions,
        settings: Settings,
    ) -> None:
        super().__init__(annotations)
        self._pane = pane
        self._annotations = annotations
        self._actions = actions
        self._settings = settings
        self._known: tuple[TagCount, ...] = ()
        self.offered: tuple[str, ...] = ()
        pane.text.digit_pressed.connect(self._press)
        pane.bar.tag_chosen.connect(annotations.tag_selection)
        annotations.tags.changed.connect(self._learn)
        annotations.tag_used.connect(self._remember)
        annotations.styles.changed.connect(self._make_room)
        shown = actions["view.selectionBar"]
        shown.toggled.connect(self._show_bar)
        shown.setChecked(bool(settings.number(BAR)))
        pane.bar_wanted = shown.isChecked()

    def _press(self, digit: int) -> None:
        styles = self._pane.bar.styles
        if digit <= styles:
            self._actions[KEYS[digit - 1]].trigger()
        elif digit - styles <= len(self.offered):
            self._annotations.tag_selection(self.offered[digit - styles - 1])

    def _learn(self, known: TagOffers) -> None:
        self._known = known.tags
        self._offer()

    def _remember(self, tag: str) -> None:
        recent = [tag, *(each for each in self._recent() if each != tag)]
        self._settings.put({RECENT: "\n".join(recent[:KEPT])})
        self._offer()

    def _recent(self) -> list[str]:
        return [tag for tag in self._settings.text(RECENT).split("\n") if tag]

    def _offer(self) -> None:
        """Offer the tags used last, of those in the library; then the commonest."""
        often = sorted(self._known, key=lambda tag: -tag.count)
        there = {tag.path for tag in often}
        recent = [tag for tag in self._recent() if tag in there]
        offered = tuple(dict.fromkeys([*recent, *(tag.path for tag in often)]))
        offered = offered[: DIGITS - self._pane.bar.styles]
        if offered != self.offered:
            self.offered = offered
            self._pane.bar.offer_tags(offered)

    def _make_room(self) -> None:
        """Leave their digits to styles that were made."""
        self.offered = ()
        self._offer()
        self._pane.bar.offer_tags(self.offered)

    def _show_bar(self, shown: bool) -> None:
        self._pane.bar_wanted = shown
        if bool(self._settings.number(BAR)) != shown:
            self._settings.put({BAR: int(shown)})
        if not shown:
            self._pane.bar.hide()
