"""What is asked before something is done with a collection."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from newsreader.core.dossier import DossierCount
from newsreader.core.ids import CollectionId
from newsreader.ui.collections.describing import DescribeDialog
from newsreader.ui.collections.dialog import CollectionsDialog
from newsreader.ui.dialogs.asking import choice_question, text_question
from newsreader.ui.long_work import Surroundings
from newsreader.ui.tags.controller import Write

Deed = Callable[[DossierCount], None]


class Questions(QObject):
    """Asks for names, places and texts over the window of collections, and does what is said."""

    def __init__(
        self,
        around: Surroundings,
        write: Write,
        compare: Callable[[DossierCount, CollectionId], None],
    ) -> None:
        super().__init__(around.window)
        self._around = around
        self._write = write
        self._compare = compare
        self._over: CollectionsDialog | None = None
        self.question: QDialog | None = None

    def deeds(self, over: CollectionsDialog | None) -> Mapping[str, Deed]:
        """Return what asks first, by its key."""
        self._over = over
        return {
            "under": self._ask_under,
            "move": self._ask_parent,
            "describe": self._describe,
            "compare": self._ask_other,
        }

    def ask_new(self, over: CollectionsDialog | None) -> None:
        """Ask for the path of a new collection."""
        self._over = over
        self._ask_text(self.tr("Path, such as 城建/桥梁:"), self._make)

    def _make(self, path: str) -> None:
        self._write(lambda library: library.curating.make(path)[1])

    def _describe(self, counted: DossierCount) -> None:
        dialog = DescribeDialog(counted.dossier, self._over)
        id_ = counted.dossier.id
        dialog.ordered.connect(
            lambda texts: self._write(lambda library: library.curating.describe(id_, **texts))
        )
        self._open(dialog)

    def _ask_under(self, counted: DossierCount) -> None:
        title = self.tr("New collection under “{path}”:").format(path=counted.path)
        self._ask_text(title, lambda name: self._make(f"{counted.path}/{name}"))

    def _ask_parent(self, counted: DossierCount) -> None:
        top, id_ = self.tr("(at the top)"), counted.dossier.id
        ids = self._others(f"{counted.path}/")
        title = self.tr("Move “{path}” under").format(path=counted.path)
        self._ask_item(
            title,
            [top, *ids],
            lambda path: self._write(lambda library: library.curating.move(id_, ids.get(path))),
        )

    def _ask_other(self, counted: DossierCount) -> None:
        ids = self._others("//")
        ids.pop(counted.path, None)
        if not ids:
            self._around.bus.notice.emit(self.tr("There is no other collection to compare with."))
            return
        title = self.tr("Compare “{path}” with").format(path=counted.path)
        self._ask_item(title, [*ids], lambda path: self._compare(counted, ids[path]))

    def _others(self, without: str) -> dict[str, CollectionId]:
        """Return the paths of collections, but of one and those under it."""
        counts = self._over.model.counts.values() if self._over else ()
        return {c.path: c.dossier.id for c in counts if not f"{c.path}/".startswith(without)}

    def _ask_text(self, label: str, done: Callable[[str], None]) -> None:
        self._open(text_question(self._over, self.tr("New Collection"), label, "", done))

    def _ask_item(self, title: str, items: list[str], done: Callable[[str], None]) -> None:
        self._open(choice_question(self._over, self.tr("Collections"), title, items, done))

    def _open(self, dialog: QDialog) -> None:
        self.question = dialog
        dialog.open()
