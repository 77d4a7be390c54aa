"""The way into the window; free of click, which would cost a quarter of the window's start."""

import gc
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from newsreader.cli.statuses import exit_status
from newsreader.core.errors import MachineError, NewsreaderError
from newsreader.settings.languages import language_of
from newsreader.settings.paths import library_path


class Window(Protocol):
    """What `newsreader.ui.app` offers; named here so that the command line stays free of Qt."""

    def __call__(
        self,
        library: Path | None,
        files: Sequence[Path],
        sample: bool,
        screenshot: Path | None = None,
    ) -> int:
        """Run the window until it is closed; return the exit status."""
        ...


def run_window(arguments: Sequence[str]) -> int:
    """Open the window on the default library, import the files named, return the exit status."""
    try:
        return load_window()(library_path(), [Path(name) for name in arguments], False)
    except NewsreaderError as error:
        # Not on the start path of a window that opens.
        from newsreader.cli.output import standard_output  # noqa: PLC0415

        standard_output(language_of()).fail(error)
        return exit_status(error)


def load_window() -> Window:
    """Import the window; raises MachineError where Qt cannot be loaded."""
    gc.disable()  # the window collects by itself (ui/garbage.py), and starts a tenth faster so
    try:
        # Qt needs system libraries that a server may lack; the other commands do without.
        return import_module("newsreader.ui.app").run
    except ImportError as error:
        raise MachineError("no-window", reason=error) from error
