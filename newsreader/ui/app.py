"""Where the window is started, run and ended."""

import os
import signal
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from newsreader import __version__
from newsreader.core.errors import MachineError, NewsreaderError
from newsreader.settings.languages import language_of
from newsreader.settings.paths import settings_path
from newsreader.settings.store import Settings
from newsreader.ui.fonts import interface_font, set_locale
from newsreader.ui.icons import program_icon
from newsreader.ui.program import Program
from newsreader.ui.screenshot import Photographer
from newsreader.ui.translation import Translation, translate

if TYPE_CHECKING:
    from newsreader.ui.notices import Notice

NOBODY_LOOKS = ("offscreen", "minimal")
"""Platforms on which a dialog would wait for ever."""


def run(
    library: Path | None,
    files: Sequence[Path] = (),
    sample: bool = False,
    screenshot: Path | None = None,
) -> int:
    """Run the window until it is closed and return the exit status.

    Without a `library`, a throw-away one is used. `files` are imported first, with `sample` the
    bundled issue. With `screenshot`, a picture is saved once all is shown, and the window closes.
    Raises LibraryError where the library cannot be used (a dialog has said so, where one can be
    seen), MachineError without a display or if the picture cannot be saved.
    """
    with _throw_away_unless(library) as path:
        application = _application(needs_display=screenshot is None)
        settings = Settings(settings_path())
        translation = Translation(application)
        translation.use(language_of(chosen=settings.text("language")))
        sitting = _Sitting(application, path, settings, translation)
        with _ending_by_signals(application):
            copy = sitting.run(files, sample=sample, screenshot=screenshot)
            while copy is not None:
                copy = sitting.run(notice=_gone_back(path, copy))
        if sitting.problems:
            raise sitting.problems[0]
        return 0


class _Sitting:
    """Opens windows on one library, one after the other; `problems` is what went wrong."""

    def __init__(
        self, application: QApplication, path: Path, settings: Settings, translation: Translation
    ) -> None:
        self._application = application
        self._parts = application, path, settings, translation
        self.problems: list[NewsreaderError] = []

    def run(
        self,
        files: Sequence[Path] = (),
        *,
        sample: bool = False,
        screenshot: Path | None = None,
        notice: "Notice | NewsreaderError | None" = None,
    ) -> Path | None:
        """Run a window until it is closed, and return the copy that was to be gone back to."""
        program = Program(*self._parts)
        program.refused.connect(lambda error: _refuse(program, error, self.problems))
        program.start(files, sample=sample)
        if notice is not None:
            program.tasks.later(lambda: program.bus.notice.emit(notice))
        photographer = Photographer(program.window, program.tasks, screenshot)
        self._application.exec()
        program.close()
        if photographer.error:
            self.problems.append(photographer.error)
        return program.copy


def _gone_back(library: Path, copy: Path) -> "Notice | NewsreaderError":
    """Put a copy in the library's place, and return what is to be said of it."""
    from newsreader.services.maintaining import restore  # noqa: PLC0415  seldom needed
    from newsreader.ui.notices import Notice  # noqa: PLC0415

    try:
        kept = restore(library, copy)
    except NewsreaderError as error:
        return error
    said = translate("Program", "The library is what it was then. As it stood, it is kept: {path}")
    return Notice(said.format(path=kept), keep=True)


@contextmanager
def _throw_away_unless(library: Path | None) -> Generator[Path]:
    if library is not None:
        yield library
        return
    with tempfile.TemporaryDirectory(prefix="newsreader-") as folder:
        yield Path(folder, "sample.db")


def _application(*, needs_display: bool) -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else _made(needs_display)
    application.setApplicationName("newsreader")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("newsreader")
    application.setWindowIcon(program_icon())
    set_locale()
    application.setFont(interface_font())
    return application


def _made(needs_display: bool) -> QApplication:
    """Make the application in Qt's Fusion style; without a display Qt would abort, so ask first.

    The style is named as an argument: `setStyle` answers with a QStyle, and making the hundreds of
    names of that class takes PySide6 a twentieth of the start.
    """
    if not _has_display():
        if needs_display:
            raise MachineError("no-display")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([*sys.argv[:1], "-style", "fusion"])


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _refuse(program: Program, error: NewsreaderError, problems: list[NewsreaderError]) -> None:
    """Say why the library cannot be used, and end."""
    problems.append(error)
    if QApplication.platformName() not in NOBODY_LOOKS:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed, 2 ms

        text = error.message(program.translation.language)
        box = QMessageBox(QMessageBox.Icon.Warning, translate("Program", "Newsreader"), text)
        box.exec()
    program.window.close()


@contextmanager
def _ending_by_signals(application: QApplication) -> Generator[None]:
    """End in good order at Ctrl+C and at the end of the session."""
    names = (signal.SIGINT, signal.SIGTERM)
    before = {name: signal.signal(name, lambda *_: application.closeAllWindows()) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
