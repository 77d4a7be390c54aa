"""Where notes stand in the window: under the note of an annotation, and over the list of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.note import Subject, SubjectKind
from newsreader.services.library import Library
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.marking.controller import Write
from newsreader.ui.notes.bar import NotesBar
from newsreader.ui.notes.controller import ThreadController
from newsreader.ui.notes.thread import ThreadView
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme
from newsreader.ui.translation import Translation


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What notes are connected to."""

    sidebar: AnnotationSidebar
    pane: ArticlePane
    bus: Bus
    tasks: Tasks
    write: Write
    creator: Callable[[], str]


class NotesPlace(QObject):
    """Shows answers to the selected annotation, and notes on the article and its issue."""

    def __init__(self, around: Surroundings, theme: Theme, translation: Translation) -> None:
        super().__init__(around.sidebar)
        self._around = around
        editor, bus = around.sidebar.editor, around.bus
        self._view: ArticleView | None = around.pane.view
        self.replies = ThreadView(theme, translation, editor, replies=True)
        self.bar = NotesBar(theme, translation, around.sidebar)
        self.replies.hide()
        editor.add_below(self.replies)
        shared = (bus, around.tasks, around.write, around.creator)
        self._on_annotation = ThreadController(self.replies, *shared)
        self._on_place = ThreadController(self.bar.thread_, *shared)
        for thread in (self.replies, self.bar.thread_):
            thread.left.connect(around.pane.text.setFocus)
        self.bar.kind_changed.connect(self._look)
        bus.annotation_selected.connect(self._select)
        bus.article_shown.connect(self._show)
        bus.changed.connect(self._follow)
        self._show(self._view)

    def _select(self, annotation: str) -> None:
        chosen = Subject(SubjectKind.ANNOTATION, annotation) if annotation else None
        self._on_annotation.look_at(chosen)

    def _show(self, view: ArticleView | None) -> None:
        self._view = view
        self.bar.setVisible(view is not None)
        self._look()
        self._count()

    def _look(self) -> None:
        """Turn to the notes on what the bar names, of the article that is shown."""
        self._on_place.look_at(_subjects(self._view).get(self.bar.kind or SubjectKind.TAG))

    def _follow(self, changes: Changes) -> None:
        if changes.notes:
            self._count()

    def _count(self) -> None:
        view = self._view
        if view is not None:
            self._around.tasks.read(
                lambda library: _counts(library, view), lambda counts: self._say(view, counts)
            )

    def _say(self, view: ArticleView, counts: Mapping[Subject, int]) -> None:
        if self._view is None or view.id != self._view.id:
            return
        for kind, subject in _subjects(view).items():
            self.bar.count(kind, counts.get(subject, 0))
        self._around.sidebar.show_replies(
            {s.id: n for s, n in counts.items() if n and s.kind is SubjectKind.ANNOTATION}
        )


def _subjects(view: ArticleView | None) -> Mapping[SubjectKind, Subject]:
    """Return what the bar names: an article and its issue."""
    if view is None:
        return {}
    ids = {SubjectKind.ARTICLE: view.id, SubjectKind.ISSUE: view.issue.id}
    return {kind: Subject(kind, id_) for kind, id_ in ids.items()}


def _counts(library: Library, view: ArticleView) -> Mapping[Subject, int]:
    """Count the notes on an article and its issue, and the answers to its annotations."""
    answered = (Subject(SubjectKind.ANNOTATION, each.id) for each in view.annotations)
    return library.noting.counts((*_subjects(view).values(), *answered))
