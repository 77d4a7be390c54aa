"""Between the window of tags and the library: asks, previews what is reached, and does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QMessageBox

from newsreader.core.changes import Changes
from newsreader.core.ids import TagId
from newsreader.core.tag import TagCount, TagImpact, is_within
from newsreader.services.library import Library
from newsreader.ui.dialogs.asking import choice_question, text_question
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tags.dialog import TagsDialog


class Write(Protocol):
    """How an operation is done that can be undone."""

    def __call__(
        self, work: Callable[[Library], Changes], ended: Callable[[], None] | None = None
    ) -> None:
        """Do it; `ended` is called after it, or after it failed."""
        ...


@dataclass(frozen=True, slots=True)
class Deed:
    """What is asked before it, on its button, what it does, and what is said once it is done."""

    question: str
    verb: str
    work: Callable[[Library], Changes]
    done: str


class TagsController(QObject):
    """Opens the window of tags, and does what is asked for there."""

    def __init__(
        self,
        around: Surroundings,
        write: Write,
        search: Callable[[str], None],
        note: Callable[[TagCount], None],
        everywhere: Sequence[QAction] = (),
    ) -> None:
        super().__init__(around.window)
        self._everywhere = everywhere
        self._around = around
        self._write = write
        self._search = search
        self._note = note
        self.dialog: TagsDialog | None = None
        self.question: QDialog | None = None
        around.bus.changed.connect(self._follow)

    def show(self) -> None:
        """Show the window."""
        if self.dialog is None:
            made = self.dialog = TagsDialog(self._around.window)
            made.filter_changed.connect(lambda _text: self._ask())
            made.chosen.connect(lambda path: self._search(f'tag:"{path}"'))
            made.asked.connect(self._do)
            made.model.rename_requested.connect(self._rename)
            made.model.move_requested.connect(self._move)
            made.destroyed.connect(self._forget)
            made.addActions(self._everywhere)  # a window has no part in another one's keys
            self._ask()
        present(self.dialog)

    def _ask(self) -> None:
        typed = self.dialog.field.text().strip() if self.dialog else ""

        def read(library: Library) -> tuple[Sequence[TagCount], Sequence[str] | None]:
            tagging = library.tagging
            return tagging.list(), tagging.matching(typed) if typed else None

        self._around.tasks.read(read, lambda found: self._take(*found))

    def _take(self, tags: Sequence[TagCount], shown: Sequence[str] | None) -> None:
        if self.dialog is not None:
            self.dialog.show_tags(tags, shown)

    def _follow(self, changes: Changes) -> None:
        if self.dialog is not None and (changes.tags or changes.articles):
            self._ask()

    def _do(self, key: str, id_: str) -> None:
        tag = self.dialog.model.tags.get(id_) if self.dialog else None
        if key == "new":
            self._ask_text(self.tr("New Tag"), self.tr("Path, such as 经济/物流:"), "", self._make)
        elif tag is not None:
            self._deeds()[key](tag)

    def _deeds(self) -> dict[str, Callable[[TagCount], None]]:
        return {
            "under": self._ask_under,
            "move": self._ask_parent,
            "merge": self._ask_other,
            "color": self._ask_color,
            "describe": self._ask_description,
            "note": self._note,
            "close": lambda tag: self._write(
                lambda library: library.tagging.close(tag.id, closed=not tag.closed)
            ),
            "delete": self._ask_deletion,
        }

    def _make(self, path: str) -> None:
        self._write(lambda library: library.tagging.make(path)[1])

    def _rename(self, id_: str, name: str) -> None:
        self._write(lambda library: library.tagging.rename(TagId(id_), name))

    def _move(self, id_: str, parent: str | None) -> None:
        above = None if parent is None else TagId(parent)
        self._write(lambda library: library.tagging.move(TagId(id_), above))

    def _ask_under(self, tag: TagCount) -> None:
        title = self.tr("New Tag under “{path}”").format(path=tag.path)
        self._ask_text(title, self.tr("Name:"), "", lambda name: self._make(f"{tag.path}/{name}"))

    def _ask_description(self, tag: TagCount) -> None:
        title = self.tr("Description of “{path}”").format(path=tag.path)
        self._ask_text(
            title,
            self.tr("What the tag is meant for:"),
            tag.description,
            lambda text: self._write(lambda library: library.tagging.describe(tag.id, text)),
        )

    def _ask_parent(self, tag: TagCount) -> None:
        top = self.tr("(at the top)")
        others = [top, *self._others(tag)]

        def done(path: str) -> None:
            self._move(tag.id, None if path == top else self._id(path))

        self._ask_item(self.tr("Move “{path}” under").format(path=tag.path), others, done)

    def _ask_other(self, tag: TagCount) -> None:
        title = self.tr("Merge “{path}” into").format(path=tag.path)
        self._ask_item(title, self._others(tag), lambda path: self._preview_merge(tag, path))

    def _preview_merge(self, tag: TagCount, path: str) -> None:
        into = self._id(path)
        if into is not None:
            text = self.tr("Merge “{path}” into “{other}”?").format(path=tag.path, other=path)
            done = self.tr("“{path}” is now “{other}”. Undo with Ctrl+Z.")
            said = done.format(path=tag.path, other=path)
            work = lambda library: library.tagging.merge(tag.id, into)  # noqa: E731
            self._preview(tag, Deed(text, self.tr("Merge"), work, said))

    def _ask_deletion(self, tag: TagCount) -> None:
        text = self.tr("Delete “{path}” and all tags under it?").format(path=tag.path)
        done = self.tr("“{path}” was deleted. Undo with Ctrl+Z.").format(path=tag.path)
        work = lambda library: library.tagging.delete(tag.id)  # noqa: E731
        self._preview(tag, Deed(text, self.tr("Delete"), work, done))

    def _ask_color(self, tag: TagCount) -> None:
        dialog = QColorDialog(QColor(tag.color or "#4f7cac"), self.dialog)
        dialog.colorSelected.connect(
            lambda color: self._write(lambda library: library.tagging.paint(tag.id, color.name()))
        )
        self._open(dialog)

    def _preview(self, tag: TagCount, deed: Deed) -> None:
        """Say what is reached before it is done."""
        self._around.tasks.read(
            lambda library: library.tagging.impact(tag.id),
            lambda impact: self._confirm(deed, impact),
        )

    def _confirm(self, deed: Deed, impact: TagImpact) -> None:
        kind = QMessageBox.Icon.NoIcon
        box = QMessageBox(kind, self.tr("Tags"), deed.question, parent=self.dialog)
        box.setTextFormat(Qt.TextFormat.PlainText)
        reached = self.tr(
            "Tags: {tags} · annotations: {annotations} · articles: {articles}\n"
            "Undo (Ctrl+Z) gives all of it back."
        )
        counts = (impact.tags, impact.annotations, impact.articles)
        names = ("tags", "annotations", "articles")
        numbers = {name: f"{count:,}" for name, count in zip(names, counts, strict=True)}
        box.setInformativeText(reached.format(**numbers))
        yes = box.addButton(deed.verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        notice = self._around.bus.notice
        box.accepted.connect(
            lambda: do_then(self._write, deed.work, lambda: notice.emit(deed.done))
        )
        self._open(box)

    def _others(self, tag: TagCount) -> list[str]:
        """Return the paths under which a tag can come, or into which it can go up."""
        tags = self.dialog.model.tags.values() if self.dialog else ()
        return [each.path for each in tags if not is_within(each.path, tag.path)]

    def _id(self, path: str) -> TagId | None:
        tags = self.dialog.model.tags.values() if self.dialog else ()
        return next((each.id for each in tags if each.path == path), None)

    def _ask_text(self, title: str, label: str, text: str, done: Callable[[str], None]) -> None:
        self._open(text_question(self.dialog, title, label, text, done))

    def _ask_item(self, title: str, items: list[str], done: Callable[[str], None]) -> None:
        self._open(choice_question(self.dialog, self.tr("Tags"), title, items, done))

    def _open(self, dialog: QDialog) -> None:
        self.question = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def do_then(write: Write, work: Callable[[Library], Changes], then: Callable[[], None]) -> None:
    """Do an operation, and then something else unless it failed."""
    done: list[Changes] = []

    def noted(library: Library) -> Changes:
        done.append(work(library))
        return done[0]

    write(noted, lambda: then() if done else None)
