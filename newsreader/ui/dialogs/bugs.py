"""What a person sees of a bug: a report to copy, while the program goes on."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, qVersion
from PySide6.QtWidgets import QWidget

from newsreader import __version__
from newsreader.core.errors import NewsreaderError
from newsreader.ui.bus import Bus
from newsreader.ui.translation import translate

MOST = 3
"""As many reports are shown; more of them would only cover the window."""


class BugReporter(QObject):
    """The `sys.excepthook` of the window: an error of ours becomes a notice, a bug a dialog."""

    def __init__(self, window: QWidget, bus: Bus) -> None:
        super().__init__(window)
        self._window = window
        self._bus = bus
        self._before = sys.excepthook
        self.shown = 0

    def install(self) -> None:
        """Take over what nobody catches."""
        self._before = sys.excepthook
        sys.excepthook = self.report

    def remove(self) -> None:
        """Give it back."""
        sys.excepthook = self._before

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error once the event at hand is over; Ctrl+C ends the program as ever."""
        if isinstance(error, NewsreaderError):
            self._bus.notice.emit(error)
            return
        self._before(kind, error, trace)
        if isinstance(error, Exception) and self.shown < MOST:
            self.shown += 1
            text = report_of(kind, error, trace)
            QTimer.singleShot(0, self, lambda: self._show(text))

    def _show(self, text: str) -> None:
        # Not on the start path, nor are the two below.
        from newsreader.ui.dialogs.text import TextDialog  # noqa: PLC0415

        dialog = TextDialog(
            translate("Bugs", "Something Went Wrong"),
            translate(
                "Bugs",
                "This is a fault of the program, not yours. What you did before is saved, and you "
                "can go on. The report below helps those who repair it.",
            ),
            text,
            self._window,
        )
        dialog.use_fixed_font()
        dialog.show()


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write versions and the way to the fault; no text of the library is in it but the message."""
    import platform  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    lines = traceback.format_exception(kind, error, trace)
    head = f"Newsreader {__version__}, Python {platform.python_version()}, Qt {qVersion()}\n\n"
    return head + "".join(lines)
