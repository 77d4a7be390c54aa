"""The windows that are opened beside the main one; each is built when first asked for."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.note import Subject, SubjectKind
from newsreader.settings.people import creator_name
from newsreader.ui.long_work import Surroundings
from newsreader.ui.merging.actions import DECIDE, MERGE, RETURN
from newsreader.ui.notes.controller import ThreadController
from newsreader.ui.receiving.actions import RECEIVE
from newsreader.ui.styles.actions import MANAGE

if TYPE_CHECKING:
    from newsreader.core.tag import TagCount
    from newsreader.ui.actions import Actions
    from newsreader.ui.activity.controller import ActivityController
    from newsreader.ui.agreement.controller import AgreementController
    from newsreader.ui.merging.controller import MergeController
    from newsreader.ui.reading import Reading
    from newsreader.ui.receiving.controller import ReceivingController
    from newsreader.ui.styles.controller import StylesController
    from newsreader.ui.tags.controller import TagsController, Write
    from newsreader.ui.words.controller import WordsController


class Windows(QObject):
    """Shows what was done, what comes in, tags, styles, words, and how far two people agree."""

    def __init__(
        self,
        reading: "Reading",
        around: Surroundings,
        write: "Write",
        search: Callable[[str], None],
    ) -> None:
        super().__init__(around.window)
        self._reading = reading
        self._around = around
        self._write = write
        self._search = search
        self._connect(reading.actions)

    @cached_property
    def activity(self) -> "ActivityController":
        """What was done, and the trash; built when first asked for."""
        from newsreader.ui.activity.controller import ActivityController  # noqa: PLC0415

        made = ActivityController(self._around, self._write, self._undoing)
        made.follow_article(self._reading.article.view)
        return made

    @cached_property
    def agreement(self) -> "AgreementController":
        """Two people's work compared; built when first asked for."""
        from newsreader.ui.agreement.controller import AgreementController  # noqa: PLC0415

        return AgreementController(self._around)

    @cached_property
    def tags(self) -> "TagsController":
        """The window of all tags; built when first asked for."""
        from newsreader.ui.tags.controller import TagsController  # noqa: PLC0415

        doing = (self._write, self._search, self._note)
        return TagsController(self._around, *doing, self._undoing)

    def _note(self, tag: "TagCount") -> None:
        """Show what is noted about a tag."""
        from newsreader.ui.notes.dialog import NotesDialog  # noqa: PLC0415

        r, title = self._reading, self.tr("Notes on “{path}”").format(path=tag.path)
        dialog = NotesDialog(title, r.appearance.theme, r.translation, self.tags.dialog)
        creator = partial(creator_name, r.settings)
        dialog.addActions(self._undoing)
        thread = ThreadController(dialog.thread_, r.bus, r.tasks, self._write, creator)
        thread.look_at(Subject(SubjectKind.TAG, tag.id))
        dialog.show()

    @cached_property
    def words(self) -> "WordsController":
        """The dictionary of the library; built when first asked for."""
        from newsreader.ui.words.controller import WordsController  # noqa: PLC0415

        return WordsController(self._around, self._write, self._undoing)

    @cached_property
    def styles(self) -> "StylesController":
        """The window of styles; built when first asked for."""
        from newsreader.ui.styles.controller import StylesController  # noqa: PLC0415

        return StylesController(self._around, self._write, self._undoing)

    @cached_property
    def merging(self) -> "MergeController":
        """Other libraries; built when first asked for."""
        from newsreader.ui.merging.controller import MergeController  # noqa: PLC0415

        return MergeController(self._around, self._write, self._undoing)

    @cached_property
    def receiving(self) -> "ReceivingController":
        """Annotations from other programs; built when first asked for."""
        from newsreader.ui.receiving.controller import ReceivingController  # noqa: PLC0415

        return ReceivingController(self._around, self._write)

    @property
    def _undoing(self) -> list[QAction]:
        return [self._reading.actions[key] for key in ("edit.undo", "edit.redo")]

    def _keep_word(self) -> None:
        span, view = self._reading.article.selected_span(), self._reading.article.view
        self.words.keep("" if span is None or view is None else span.of(view.text))

    def _connect(self, actions: "Actions") -> None:
        reading = self._reading
        actions[RECEIVE].triggered.connect(lambda _on: self.receiving.ask())
        actions["annotation.tags"].triggered.connect(lambda _on: self.tags.show())
        actions[MANAGE].triggered.connect(lambda _on: self.styles.show())
        actions["annotation.words"].triggered.connect(lambda _on: self.words.show())
        actions["annotation.keepWord"].triggered.connect(lambda _on: self._keep_word())
        actions["annotation.agreement"].triggered.connect(
            lambda _on: self.agreement.show(reading.article.view)
        )
        actions[MERGE].triggered.connect(lambda _on: self.merging.choose())
        actions[DECIDE].triggered.connect(lambda _on: self.merging.show_contradictions())
        actions[RETURN].triggered.connect(lambda _on: self.merging.show_copies())
        actions["edit.activity"].triggered.connect(lambda _on: self.activity.show_activity())
        actions["edit.trash"].triggered.connect(lambda _on: self.activity.show_trash())
