"""Between the window of collections and the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.changes import Changes
from newsreader.core.dossier import DossierCount, Member, MemberKind, MemberRow
from newsreader.core.ids import CollectionId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.collections.dialog import CollectionsDialog
from newsreader.ui.collections.questions import Questions
from newsreader.ui.collections.words import LISTED
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tags.controller import Write

Listed = tuple[Sequence[DossierCount], Sequence[CollectionId] | None]


@dataclass(frozen=True, slots=True)
class Doing:
    """What the window of collections has done elsewhere: writing, exporting, comparing."""

    write: Write
    export: Callable[[DossierCount], None]
    compare: Callable[[DossierCount, CollectionId], None]
    everywhere: Sequence[QAction] = field(default=())


class CollectionsController(QObject):
    """Opens the window of collections, keeps it true, and does what is asked for there."""

    def __init__(self, around: Surroundings, doing: Doing) -> None:
        super().__init__(around.window)
        self._around = around
        self._doing = doing
        self._write = doing.write
        self.dialog: CollectionsDialog | None = None
        self.questions = Questions(around, doing.write, doing.compare)
        around.bus.changed.connect(self._follow)

    def show(self) -> None:
        """Show the window."""
        if self.dialog is None:
            self.dialog = CollectionsDialog(self._around.translation, self._around.window)
            self._connect(self.dialog)
            self._ask()
        present(self.dialog)

    def _connect(self, made: CollectionsDialog) -> None:
        made.filter_changed.connect(self._ask)
        made.chosen.connect(self._ask_members)
        made.asked.connect(self._do)
        made.model.rename_requested.connect(self._rename)
        made.model.move_requested.connect(self._move)
        made.model.fill_requested.connect(self._fill)
        made.members.rows_wanted.connect(self._read)
        made.members.move_requested.connect(self._order)
        made.members.fill_requested.connect(self._put_in)
        made.destroyed.connect(self._forget)
        made.addActions(self._doing.everywhere)  # a window has no part in another one's keys

    # What is shown

    def _ask(self) -> None:
        typed = self.dialog.field.text().strip() if self.dialog else ""

        def read(library: Library) -> Listed:
            curating = library.curating
            return curating.list(), curating.matching(typed) if typed else None

        self._around.tasks.read(read, lambda found: self._take(*found))

    def _take(self, counts: Sequence[DossierCount], shown: Sequence[CollectionId] | None) -> None:
        if self.dialog is not None:
            self.dialog.show_all(counts, shown)
            self._ask_members()

    def _ask_members(self) -> None:
        id_ = self.dialog.current if self.dialog else None
        if id_ is None:
            self._show_members(None, ())
            return
        self._around.tasks.read(
            lambda library: library.filling.members(id_, most_found=LISTED),
            lambda members: self._show_members(id_, members),
            lambda _error: self._show_members(id_, ()),  # it was deleted meanwhile
        )

    def _show_members(self, id_: CollectionId | None, members: Sequence[Member]) -> None:
        if self.dialog is not None and self.dialog.current == id_:
            self.dialog.show_members(members)

    def _read(self, members: Sequence[Member]) -> None:
        self._around.tasks.read(lambda library: library.filling.rows(members), self._take_rows)

    def _take_rows(self, rows: Sequence[MemberRow]) -> None:
        if self.dialog is not None:
            self.dialog.members.take(rows)

    def _follow(self, changes: Changes) -> None:
        if self.dialog is not None and changes:
            self._ask()

    # What is done

    def _do(self, key: str) -> None:
        if key == "new":
            self.questions.ask_new(self.dialog)
        elif self.dialog is not None and self.dialog.counted is not None:
            self._deeds()[key](self.dialog.counted)

    def _deeds(self) -> dict[str, Callable[[DossierCount], None]]:
        return {
            **self.questions.deeds(self.dialog),
            "export": self._doing.export,
            "delete": self._delete,
            "open": lambda _: self._open_member(),
            "up": lambda _: self._shift(-1),
            "down": lambda _: self._shift(1),
            "remove": self._remove,
        }

    def _rename(self, id_: str, name: str) -> None:
        self._write(lambda library: library.curating.rename(CollectionId(id_), name))

    def _move(self, id_: str, parent: CollectionId | None, before: CollectionId | None) -> None:
        self._write(lambda library: library.curating.move(CollectionId(id_), parent, before))

    def _fill(self, id_: str, members: Sequence[Member]) -> None:
        self._write(lambda library: library.filling.add(CollectionId(id_), members))

    def _order(self, members: Sequence[Member], before: Member | None) -> None:
        id_ = self.dialog.current if self.dialog else None
        if id_ is not None:
            self._write(lambda library: library.filling.move(id_, members, before))

    def _put_in(self, members: Sequence[Member], before: Member | None) -> None:
        id_ = self.dialog.current if self.dialog else None
        if id_ is not None:
            self._write(lambda library: library.filling.add(id_, members, before=before))

    def _delete(self, counted: DossierCount) -> None:
        self._write(lambda library: library.curating.delete(counted.dossier.id))
        said = self.tr("“{path}” was deleted; what was in it stays. Undo with Ctrl+Z.")
        self._around.bus.notice.emit(said.format(path=counted.path))

    def _remove(self, counted: DossierCount) -> None:
        members = self.dialog.selected if self.dialog else []
        self._write(lambda library: library.filling.remove(counted.dossier.id, members))

    def _shift(self, by: int) -> None:
        if self.dialog is None:
            return
        model, rows = self.dialog.members, self.dialog.rows
        moved = self.dialog.selected
        target = rows[0] - 1 if by < 0 else rows[-1] + 2
        if 0 <= target <= len(model.members):
            model.put_before(moved, target)

    def _open_member(self) -> None:
        row = self.dialog.members.row_of(self.dialog.rows[0]) if self.dialog else None
        if row is None:
            return
        if row.member.kind is MemberKind.ARTICLE:
            self._around.bus.article_requested.emit(row.article_id, None)
            return
        self._around.tasks.read(
            lambda library: [
                each.anchor.span
                for each in library.annotating.list(row.article_id)
                if each.id == row.member.id
            ],
            lambda spans: self._go_to(row, spans),
        )

    def _go_to(self, row: MemberRow, spans: Sequence[Span]) -> None:
        span = spans[0] if spans and spans[0].length else None
        self._around.bus.article_requested.emit(row.article_id, span)

    def _forget(self) -> None:
        self.dialog = None
