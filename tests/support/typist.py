"""Types in an article without a pause until it is killed: `python -m tests.support.typist LIBRARY`.

After each character it prints how many there are.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.settings.store import Settings
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.support.builders import BRIDGE_ID

EVERY = 50
"""Milliseconds between two characters."""


def main() -> None:
    """Open the window and type."""
    application = QApplication(sys.argv[:1])
    library = Path(sys.argv[1])
    translation = Translation(application)
    translation.use(Language.ENGLISH)
    settings = Settings(library.parent / "settings.json")
    program = Program(application, library, settings, translation)
    program.start()
    program.bus.article_requested.emit(BRIDGE_ID, None)
    timer = QTimer(interval=EVERY)
    timer.timeout.connect(lambda: type_one(program))
    timer.start()
    application.exec()


def type_one(program: Program) -> None:
    """Type a character, once there is an article."""
    text, view = program.article.text, program.article.view
    if view is None or view.id != BRIDGE_ID or "tools" not in vars(program):
        return
    edit = program.actions["article.edit"]
    if not edit.isChecked():
        edit.setChecked(True)
        text.select(Span(0, 0))
    event = QInputMethodEvent("", [])
    event.setCommitString("桥")
    QApplication.sendEvent(text, event)
    sys.stdout.write(f"{text.text.count('桥')}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
