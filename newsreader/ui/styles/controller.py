"""Between the window of styles and the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.core.changes import Changes
from newsreader.core.style import Decoration, OwnStyle
from newsreader.ui.dialogs.presenting import present
from newsreader.ui.long_work import Surroundings
from newsreader.ui.styles.dialog import StylesDialog
from newsreader.ui.tags.controller import Write


class StylesController(QObject):
    """Opens the window, keeps it true, and does what is asked for there."""

    def __init__(
        self, around: Surroundings, write: Write, everywhere: Sequence[QAction] = ()
    ) -> None:
        super().__init__(around.window)
        self._around = around
        self._write = write
        self._everywhere = everywhere
        self.dialog: StylesDialog | None = None
        around.bus.changed.connect(self._follow)
        around.bus.theme_changed.connect(self._ask)

    def show(self) -> None:
        """Show the window."""
        if self.dialog is None:
            made = StylesDialog(self._around.appearance.theme, self._around.window)
            made.made.connect(self._make)
            made.changed.connect(self._change)
            made.deletion_requested.connect(self._delete)
            made.destroyed.connect(self._forget)
            made.addActions(self._everywhere)  # a window has no part in another one's keys
            self.dialog = made
            self._ask()
        present(self.dialog)

    def _make(self, name: str, color: str, line: Decoration) -> None:
        self._write(lambda library: library.styling.make(name, color, line)[1])

    def _change(self, style: OwnStyle) -> None:
        self._write(lambda library: library.styling.change(style))

    def _delete(self, style: str) -> None:
        self._write(lambda library: library.styling.delete(style))

    def _follow(self, changes: Changes) -> None:
        if changes.styles:
            self._ask()

    def _ask(self) -> None:
        if self.dialog is not None:
            self._around.tasks.read(lambda library: library.styling.list(), self._show)

    def _show(self, styles: tuple[OwnStyle, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_styles(styles, self._around.appearance.theme)

    def _forget(self) -> None:
        self.dialog = None
