"""By what name a person signs: asked once, after the first annotation, and changed at any time."""

from PySide6.QtCore import QObject

from newsreader.core.errors import MachineError
from newsreader.services.library import Library
from newsreader.settings.people import ASKED, IDENTIFIER, NAME, creator_name, to_be_asked
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.work import Work
from newsreader.ui.long_work import Surroundings
from newsreader.ui.notices import Notice
from newsreader.ui.people.actions import SIGN
from newsreader.ui.people.dialog import NameDialog


class Signing(QObject):
    """Offers the question in the notice bar, where it is in nobody's way, and keeps the answer."""

    def __init__(self, around: Surroundings, actions: Actions, work: Work) -> None:
        super().__init__(around.window)
        self._around = around
        self.dialog: NameDialog | None = None
        actions[SIGN].triggered.connect(lambda _on: self.ask())
        work.stored.connect(lambda _new: self._offer())

    def ask(self) -> None:
        """Open the dialog, beside which one can go on working."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        settings = self._settings
        known = settings.text(NAME), settings.text(IDENTIFIER)
        self.dialog = NameDialog(*known, creator_name(settings), self._around.window)
        self.dialog.signed.connect(self._sign)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

    @property
    def _settings(self) -> Settings:
        return self._around.settings

    def _offer(self) -> None:
        if to_be_asked(self._settings) and self._keep({ASKED: 1}):
            text = self.tr(
                "This annotation is signed “{name}”, as your account is called. Under a name of "
                "your own, the work of several people can be told apart."
            ).format(name=creator_name(self._settings))
            self._around.bus.notice.emit(Notice(text, self.tr("Your Name…"), self.ask, keep=True))

    def _sign(self, name: str, identifier: str) -> None:
        if self._keep({NAME: name, IDENTIFIER: identifier, ASKED: 1}):
            author = creator_name(self._settings)
            self._around.tasks.write(lambda library: _sign_history(library, author))

    def _keep(self, values: dict[str, str | int]) -> bool:
        """Save settings; say so and answer no where that cannot be."""
        try:
            self._settings.put(values)
        except MachineError as error:
            self._around.bus.notice.emit(error)
            return False
        return True

    def _forget(self) -> None:
        self.dialog = None


def _sign_history(library: Library, author: str) -> None:
    library.history.author = author
