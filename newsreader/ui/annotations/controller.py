"""Between the window and people's work: highlights, notes, tags, deletion."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Style, StyleId
from newsreader.core.article import ArticleView
from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.actions import EVERYWHERE
from newsreader.ui.annotations.going import Going
from newsreader.ui.annotations.known_people import KnownPeople
from newsreader.ui.annotations.known_tags import KnownTags
from newsreader.ui.annotations.pending import Pending
from newsreader.ui.annotations.shaping import Shaping
from newsreader.ui.annotations.sidebar import AnnotationSidebar
from newsreader.ui.annotations.styles import STYLE_KEYS, style_of
from newsreader.ui.annotations.work import Change, Work
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.bus import Bus
from newsreader.ui.styles.known import KnownStyles
from newsreader.ui.tasks import Tasks

ON_WORDS = (*STYLE_KEYS, "annotation.note", "annotation.tag")
"""Actions that need selected words or a selected annotation."""

SHORT = 100
"""Most characters that are looked for elsewhere."""


class AnnotationController(QObject):
    """Executes the actions `annotation.*`; keeps the sidebar true to the article shown."""

    tag_used = Signal(str)
    """A tag was given."""

    def __init__(
        self,
        sidebar: AnnotationSidebar,
        pane: ArticlePane,
        bus: Bus,
        tasks: Tasks,
        actions: Actions,
        creator: Callable[[], str],
    ) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._pane = pane
        self._bus = bus
        self._actions = actions
        self._creator = creator
        self._selected = ""
        self._wanted = ""
        self._pending: Pending | None = None
        self._style: StyleId = Style.YELLOW
        self._recovered = False
        self._work = Work(bus, tasks, actions, self)
        Shaping(pane, bus, self._work, actions)
        Going(pane, bus, actions)
        self.tags = KnownTags(bus, tasks, self)
        self.tags.changed.connect(sidebar.offer_tags)
        self.styles = KnownStyles(bus, tasks, actions, self)
        KnownPeople(bus, tasks, self).changed.connect(sidebar.tell_apart)
        self._connect()

    @property
    def work(self) -> Work:
        """Where every operation goes that can be undone."""
        return self._work

    def tag_selection(self, tag: str) -> None:
        """Highlight the selected words and give them a tag, in one step."""
        new = self._new()
        if new is not None:
            self._work.store(Pending(replace(new, tags=(tag,))))
            self.tag_used.emit(tag)

    def _connect(self) -> None:
        bus, sidebar, editor = self._bus, self._sidebar, self._sidebar.editor
        for key in STYLE_KEYS:
            self._actions[key].triggered.connect(self._highlight_in)
        self._actions["annotation.note"].triggered.connect(self._start_note)
        self._actions["annotation.tag"].triggered.connect(self._start_tag)
        self._actions["annotation.delete"].triggered.connect(self._delete)
        self._work.travelling.connect(self._finish_note)
        self._work.stored.connect(self._adopt)
        self._work.failed.connect(editor.note.distrust)
        self._pane.selection_changed.connect(self._enable)
        bus.article_shown.connect(self._show)
        bus.annotation_selected.connect(self._select)
        bus.closing.connect(editor.tag_field.finish)
        bus.closing.connect(editor.note.finish)
        sidebar.annotation_chosen.connect(bus.annotation_selected)
        editor.style_chosen.connect(self._set_style)
        editor.tag_field.tag_entered.connect(self._add_tag)
        editor.tags.tag_removed.connect(self._remove_tag)
        editor.note.draft_changed.connect(self._save_draft)
        editor.note.note_finished.connect(self._save_note)
        editor.note.left.connect(self._leave_editor)
        editor.tag_field.left.connect(editor.tag_field.clear)
        editor.tag_field.left.connect(self._leave_editor)

    # What a person does

    def _highlight_in(self) -> None:
        """Highlight the selected words, else give the selected annotation this style."""
        action = self.sender()
        assert isinstance(action, QAction)  # noqa: S101 - connected to actions alone
        style = self._style = style_of(action)
        new = self._new()
        if new is not None:
            self._work.store(Pending(new))
        elif self._selected:
            self._set_style(style)

    def _start_note(self) -> None:
        self._edit_selection()
        if self._selected or self._pending:
            self._sidebar.edit_note()

    def _start_tag(self) -> None:
        self._edit_selection()
        if self._selected or self._pending:
            self._sidebar.edit_tags()

    def _delete(self) -> None:
        if self._selected:
            chosen = AnnotationId(self._selected)
            self._work.write(lambda library: library.annotating.delete([chosen]))

    def _finish_note(self) -> None:
        self._sidebar.editor.note.give_up_focus(self._pane.text)

    def _set_style(self, style: StyleId) -> None:
        self._style = style
        if self._pending is not None:
            self._pending.new = replace(self._pending.new, style=style)
        elif self._selected:
            chosen = AnnotationId(self._selected)
            self._work.write(lambda library: library.annotating.set_style(chosen, style))

    def _add_tag(self, tag: str) -> None:
        self._edit(lambda library, chosen: library.annotating.add_tag(chosen, tag))
        self.tag_used.emit(tag)

    def _remove_tag(self, tag: str) -> None:
        self._edit(lambda library, chosen: library.annotating.remove_tag(chosen, tag))

    def _save_draft(self, annotation: str, text: str) -> None:
        def save(library: Library, chosen: AnnotationId) -> Changes:
            library.annotating.save_draft(chosen, text)
            return Changes()

        self._edit(save, annotation)

    def _save_note(self, annotation: str, text: str) -> None:
        self._edit(lambda library, chosen: library.annotating.set_note(chosen, text), annotation)

    def _leave_editor(self) -> None:
        if self._pending is not None and not self._sidebar.editor.note.key:
            self._pending = None
            self._sidebar.close_editor()
        self._pane.text.setFocus()

    # What is edited: a stored annotation, or one that the first edit stores

    def _new(self) -> NewAnnotation | None:
        """Return an annotation of the selected words; None if there are none."""
        span, view = self._pane.selected_span(), self._pane.view
        if span is None or view is None:
            return None
        anchor = anchor_at(view.text, span)
        return NewAnnotation(view.id, anchor, style=self._style, creator=self._creator())

    def _edit_selection(self) -> None:
        """Open the editor for the selected words, which comes before the selected annotation."""
        new = self._new()
        if new is not None:
            self._bus.annotation_selected.emit("")
            self._pending = Pending(new)
            self._sidebar.edit_new(self._style)

    def _edit(self, change: Change, annotation: str | None = None) -> None:
        """Change the annotation meant, which is the one in the editor if none is named."""
        chosen = self._selected if annotation is None else annotation
        pending = self._pending
        if chosen:
            self._work.write(lambda library: change(library, AnnotationId(chosen)))
        elif pending is not None:
            self._work.store(pending, change)

    def _adopt(self, pending: Pending) -> None:
        """Let a new annotation become the selected one, unless a person went on to another."""
        if pending.id is None or not pending.wanted:
            return
        self._wanted = pending.id
        if pending is self._pending:
            self._sidebar.editor.note.adopt(pending.id)
        view = self._pane.view
        if view is not None and pending.id in {item.id for item in view.annotations}:
            self._select_wanted()  # it was there before, and nothing is going to be refreshed

    # What the window shows

    def _show(self, view: ArticleView | None) -> None:
        self._sidebar.show_annotations(view.annotations if view else (), article=view is not None)
        listed = {item.id for item in view.annotations} if view else set[AnnotationId]()
        if self._wanted in listed:
            self._select_wanted()
        elif self._selected in listed:
            self._sidebar.select(self._selected)
        elif self._selected:
            self._bus.annotation_selected.emit("")
        self._enable()
        if not self._recovered:
            self._recovered = True
            self.tags.read()
            self.styles.read()
            self._work.recover()

    def _drop_pending(self) -> None:
        """Let go of what isn't stored yet; a note begun on it is stored first."""
        note = self._sidebar.editor.note
        if self._pending is not None and not note.key:
            note.finish()
            self._pending.wanted = False
        self._pending = None

    def _select_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted == self._selected:
            self._sidebar.select(wanted)
        else:
            self._bus.annotation_selected.emit(wanted)
        self._pane.deselect()  # only now: the actions go on without being disabled in between

    def _select(self, annotation: str) -> None:
        self._drop_pending()
        self._selected = annotation
        self._sidebar.select(annotation)
        self._enable()

    def _enable(self, _span: Span | None = None) -> None:
        span = self._pane.selected_span()
        words = span is not None
        self._actions.enable(words or bool(self._selected), *ON_WORDS)
        self._actions.enable(_is_short(span, self._pane.view), EVERYWHERE)
        self._actions.enable(bool(self._selected), "annotation.delete")


def _is_short(span: Span | None, view: ArticleView | None) -> bool:
    """Tell whether selected words may stand elsewhere as well."""
    if span is None or view is None or span.length > SHORT:
        return False
    words = span.of(view.text)
    return bool(words.strip()) and "\n" not in words
