"""By what name a person signs: asked once, after the first annotation, and changed at any time."""

from PySide6.QtCore import QObject

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, MachineError
from newsreader.core.identifier import clean_identifier
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
    """Offers the question in the notice bar, where it is in nobody's way, and keeps the answer.

    The identifier goes into the library that is open, too, unless that can only be read; into any
    other one it comes with the first thing that the person does there.
    """

    def __init__(self, around: Surroundings, actions: Actions, work: Work) -> None:
        super().__init__(around.window)
        self._around = around
        self._work = work
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
        assert self.dialog is not None  # noqa: S101 - it is what signs
        try:
            kept = clean_identifier(identifier)
        except BadInputError as error:
            self.dialog.refuse(error.message(self._around.translation.language))
            return
        self.dialog.accept()
        before = creator_name(self._settings), self._settings.text(IDENTIFIER)
        if self._keep({NAME: name, IDENTIFIER: kept, ASKED: 1}):
            author = creator_name(self._settings)
            # What another computer knows of a person is not taken away by who left a field empty.
            known = bool(kept) or (author == before[0] and bool(before[1]))
            self._work.write(lambda library: _sign_in(library, author, kept, known=known))

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


def _sign_in(library: Library, author: str, identifier: str, *, known: bool) -> Changes:
    """Let a person sign what is done from now on, and let the library know who that is."""
    library.history.author, library.history.identifier = author, identifier
    if library.read_only or not known:
        return Changes()
    return library.identifying.set(author, identifier)
