"""From a key to the painted list: `python -m tests.benchmarks.typing [--library FILE]`.

Types queries into the real window, off screen, and prints for each the milliseconds from the last
key to the first row painted, to the count, to the facets, and the longest gap of the event loop
meanwhile. The delay of the search field is part of it. The library is copied nowhere: it is opened
as the window does, so an index that is not complete is completed.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from newsreader.core.messages import Language
from newsreader.core.query import Order
from newsreader.settings.store import Settings
from newsreader.ui.guard import guarded
from newsreader.ui.program import Program
from newsreader.ui.search.field import SearchField
from newsreader.ui.translation import Translation
from tests.benchmarks.start import fill
from tests.benchmarks.timing import say

QUERIES = ("云", "新", "新桥", "经济发展", "19", "的 OR 了", "报:日报 的", "没有这样的词句")
PAUSE = 60
"""Milliseconds between two keys."""

WAIT = 30.0
"""Seconds after which an answer is given up."""


class Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    @guarded(returns=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a paint event; it is done when the loop turns again."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.last = time.perf_counter()


class Gaps(QObject):
    """Keeps the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        timer = QTimer(self, interval=1)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._turn)
        timer.start()

    def reset(self) -> None:
        """Begin anew."""
        self._last, self.longest = time.perf_counter(), 0.0

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Times(NamedTuple):
    """Seconds: until rows are painted, counted, all is there; the longest gap; work of the GUI."""

    rows: float
    count: float
    everything: float
    gap: float
    drawing: float


class Typist:
    """Types queries into a window and measures."""

    def __init__(self, library: Path, folder: Path, pause: int = PAUSE) -> None:
        self._pause = pause
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        translation = Translation(application)
        translation.use(Language.CHINESE)
        settings = Settings(folder / "settings.json")
        self.program = Program(application, library, settings, translation)
        self.gaps = Gaps()
        self.program.start()
        self.settle()
        self.results = self.program.tools.results
        self.settle()
        self.paints = Paints(self.results.list.viewport())
        self.changed = 0.0
        self.begun = self.answer = ("", 0.0)
        search = self.program.tools.search
        search.model.modelReset.connect(self._change)
        search.begun.connect(self._begin)
        search.answered.connect(self._answered)

    def _change(self) -> None:
        self.changed = time.perf_counter()

    def _begin(self, query: str) -> None:
        self.begun = (query, time.perf_counter())

    def _answered(self, query: str, _page: object) -> None:
        self.answer = (query, time.perf_counter())

    def settle(self) -> None:
        """Wait until nothing is under way."""
        for _ in range(3):
            self.until(lambda: not self.program.tasks.pending)

    def until(self, done: Callable[[], bool]) -> None:
        """Turn the event loop until something is so."""
        # A loop that did not sleep would keep Python from the threads that search.
        loop = QEventLoop()
        end = time.perf_counter() + WAIT
        loop.processEvents()
        while not done() and time.perf_counter() < end:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def pause(self) -> None:
        """Turn the event loop as the program does while nobody presses a key."""
        # QTest.qWait keeps Python from the threads that search: they would be late at the next key.
        loop = QEventLoop()
        QTimer.singleShot(self._pause, loop.quit)
        loop.exec()

    def type(self, query: str) -> Times:
        """Put a query into the field, key by key."""
        field: SearchField = self.program.window.search_field
        field.clear()
        self.begun = self.answer = ("", 0.0)
        self.until(lambda: not self.program.tools.search.shown)
        self.settle()
        for end in range(1, len(query)):
            field.setText(query[:end])
            self.pause()
        self.gaps.reset()
        drawing = time.thread_time()
        begun = time.perf_counter()
        field.setText(query)
        self.until(lambda: self.begun[0] == query)
        painted = self.begun[1]
        if self.results.list.isVisible() and self.changed > begun:  # what stays is painted already
            self.until(lambda: self.paints.last > self.changed)
            painted = self.paints.last
        self.settle()
        done, drawing = time.perf_counter(), time.thread_time() - drawing
        counted = self.answer[1] - begun
        return Times(painted - begun, counted, done - begun, self.gaps.longest, drawing)


def measure(typist: Typist, runs: int, queries: tuple[str, ...]) -> None:
    """Print a line a query: medians; of the rows p95, of rows and gap the worst of some runs."""
    for query in queries:
        found = [typist.type(query) for _ in range(runs)]
        columns = zip(*found, strict=True)
        rows, count, everything, gap, drawing = (1000 * statistics.median(each) for each in columns)
        worst, longest = (1000 * max(each[n] for each in found) for n in (0, 3))
        slow = (
            1000 * statistics.quantiles((each[0] for each in found), n=20, method="inclusive")[-1]
        )
        total = typist.program.tools.results.header.count.text()
        say(
            f"{query:10} rows {rows:6.1f} ms (p95 {slow:6.1f}, goal 60; worst {worst:6.1f})"
            f"  count {count:6.1f}  all {everything:6.1f}  gap {gap:5.1f} (worst {longest:5.1f})"
            f"  CPU of the GUI {drawing:5.1f}  {total}"
        )
    typist.program.window.close()
    typist.program.close()


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--pause", type=int, default=PAUSE)
    parser.add_argument("--order", type=Order, choices=tuple(Order), default=Order.NEWEST)
    parser.add_argument("queries", nargs="*", default=QUERIES)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        library = asked.library or Path(folder, "library.db")
        if asked.library is None:
            fill(library)
        typist = Typist(library, Path(folder), asked.pause)
        typist.results.header.order.use(asked.order)
        measure(typist, asked.runs, tuple(asked.queries))


if __name__ == "__main__":
    main()
