"""Opens help, keyboard, changelog and about when they are asked for."""

# ruff: noqa: PLC0415 - see the package: dialogs are imported where they are opened

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.translation import Translation


class HelpController(QObject):
    """Shows what the Help menu names, each in a window beside which one can go on working."""

    def __init__(
        self, window: QWidget, translation: Translation, library: Path, settings: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._translation = translation
        self._library = library
        self._settings = settings

    def connect_actions(self, actions: Actions) -> None:
        """Follow the Help menu."""
        actions["help.contents"].triggered.connect(self.show_help)
        actions["help.shortcuts"].triggered.connect(self.show_shortcuts)
        actions["help.changes"].triggered.connect(self.show_changes)
        actions["help.about"].triggered.connect(self.show_about)

    def show_help(self) -> None:
        """Show how things are done."""
        from newsreader.ui.dialogs.help import PageDialog, help_page

        page = help_page(self._translation.language)
        PageDialog(self.tr("Help"), page, self._window).show()

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from newsreader.ui.dialogs.help import PageDialog
        from newsreader.ui.dialogs.shortcuts import shortcuts_page

        PageDialog(self.tr("Keyboard"), shortcuts_page(), self._window).show()

    def show_changes(self) -> None:
        """Show what changed from version to version."""
        from newsreader.ui.dialogs.help import PageDialog, changelog

        PageDialog(self.tr("What Is New"), changelog(), self._window).show()

    def show_about(self) -> None:
        """Show versions and places."""
        from newsreader.ui.dialogs.about import about_text
        from newsreader.ui.dialogs.text import TextDialog

        text = about_text(self._library, self._settings)
        headline = self.tr("Newsreader reads and annotates newspapers offline. Licence: MIT.")
        dialog = TextDialog(self.tr("About Newsreader"), headline, text, self._window)
        dialog.resize(560, 320)
        dialog.show()
