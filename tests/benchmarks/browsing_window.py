"""The window's part of the benchmark of the list: how long its thread is kept from events."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader.core.browsing import Grouping
from newsreader.core.messages import Language
from newsreader.settings.store import Settings
from newsreader.ui.browser.panel import BrowserPanel
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.benchmarks.timing import say

QUIET = 0.1
STEPS = 300
FRAME = 16


class Gaps:
    """Notes how far apart events are that come as often as they can."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._note)
        self._last = 0.0
        self._gaps: list[float] = []

    def measure(self, label: str, work: Callable[[], object]) -> None:
        """Do something, wait until all is quiet, and print the gaps."""
        self._gaps, self._last = [], time.perf_counter()
        self._timer.start()
        work()
        settle(self._program)
        self._timer.stop()
        long = sum(gap > FRAME for gap in self._gaps)
        say(f"  {label:32} longest {max(self._gaps):6.1f} ms  over a frame {long:3}")

    def _note(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now


def settle(program: Program) -> None:
    """Let the window work until nothing has been pending for a while."""
    quiet = time.perf_counter()
    while time.perf_counter() - quiet < QUIET:
        QApplication.processEvents()
        if program.tasks.pending:
            quiet = time.perf_counter()


def window(path: Path) -> None:
    """Measure what a person does in the list."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    translation = Translation(application)
    translation.use(Language.ENGLISH)
    program = Program(application, path, Settings(path.parent / "settings.json"), translation)
    program.start()
    settle(program)
    program.window.resize(1440, 900)
    gaps = Gaps(program)
    gaps.measure("open", program.actions["annotation.browse"].trigger)
    panel = program.tools.browser.panel
    bar = panel.table.verticalScrollBar()
    gaps.measure("jump to the end", lambda: bar.setValue(bar.maximum()))
    gaps.measure(f"scroll, {STEPS} steps", lambda: _scroll(panel, 60))
    gaps.measure("drag through all of it", lambda: _scroll(panel, bar.maximum() // STEPS))
    for text in ("\u4e00", "\u4e00\u4e02", ""):
        gaps.measure(f"narrow by “{text}”", lambda t=text: _narrow(panel, t))
    for number, grouping in enumerate(Grouping):
        gaps.measure(f"group by {grouping}", lambda n=number: panel.grouping_box.setCurrentIndex(n))
    gaps.measure("select all", panel.table.selectAll)
    program.window.close()
    program.close()


def _scroll(panel: BrowserPanel, by: int) -> None:
    bar = panel.table.verticalScrollBar()
    bar.setValue(0)
    for _ in range(STEPS):
        bar.setValue(bar.value() + by)
        QApplication.processEvents()
        time.sleep(0.002)


def _narrow(panel: BrowserPanel, text: str) -> None:
    panel.filters.text.setText(text)
    panel.filters.text.returnPressed.emit()
