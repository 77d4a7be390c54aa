"""Settling doubts and laying out a big issue on the desk, from key to repaint.

`python -m tests.benchmarks.review`; CPU milliseconds, medians, off screen. The floor is reading all
rows of the issue once, and making nothing of them.
"""

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from newsreader.core.ids import IssueId
from newsreader.core.recognised import RecognisedIssue
from newsreader.recognition.pipeline import recognise
from newsreader.services.library import Library
from newsreader.settings.store import Settings
from newsreader.storage.database import Database
from newsreader.ui.program import Program
from newsreader.ui.review.desk import ReviewDesk
from newsreader.ui.translation import Translation
from tests.benchmarks.timing import median, say
from tests.support.library import NAME, make_index, store
from tests.support.press.composing import compose
from tests.support.press.houses import HOUSES

CHARACTERS = 95_000
"""About the length of a weekend issue."""

PAPERS = {"provincial", "theory"}
TIMES = 9
EVERY_ROW = (
    "SELECT * FROM articles", "SELECT * FROM blocks ORDER BY article_key, ordinal",
    "SELECT * FROM findings", "SELECT * FROM furniture",
)  # fmt: skip


def big_issue() -> tuple[str, RecognisedIssue]:
    """Print papers with faults on one sheet until it is big, and recognise it."""
    houses = [house for house in HOUSES if house.name in PAPERS]
    text, seed = "", 0
    while len(text) < CHARACTERS:
        text += compose(houses[seed % len(houses)], seed, faulty=True).printed.text
        seed += 1
    return text, recognise(text)


class Bench:
    """The whole window with the issue on its desk."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        text, recognised = big_issue()
        doubts, articles = len(recognised.findings), len(recognised.articles)
        say(f"{len(text)} characters, {articles} articles, {doubts} doubts")
        with Database(self.path) as database:
            make_index(database).rebuild()
            store(database, text, recognised)
        self.application = QApplication([])
        settings = Settings(folder / "settings.json")
        translation = Translation(self.application)
        self.program = Program(self.application, self.path, settings, translation)
        self.program.start()
        self.settle()
        self.program.window.resize(1300, 820)
        self.program.actions["issue.review"].trigger()
        self.settle()

    @property
    def desk(self) -> ReviewDesk:
        """The desk."""
        return self.program.tools.review.desk

    def settle(self) -> None:
        """Go on until nothing is under way, and paint."""
        self.application.processEvents()
        while self.program.tasks.pending:  # asleep until something comes back
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.application.processEvents()

    def press(self, key: str) -> None:
        """Press a key and wait for its outcome on the screen."""
        self.desk.key_pressed.emit(key)
        self.settle()

    def undo(self) -> None:
        """Take the last thing back."""
        self.program.actions["edit.undo"].trigger()
        self.settle()

    def measure(self, name: str, key: str, floor: float) -> None:
        """Do something several times, and say how long it took; in between it is taken back."""
        taken: list[float] = []
        for _ in range(TIMES):
            self.desk.board.walk("review.down")
            begun = time.process_time()
            self.press(key)
            taken.append((time.process_time() - begun) * 1000)
            self.undo()
        figure = sorted(taken)[len(taken) // 2]
        say(f"{name:28} {figure:6.1f} ms  {figure / floor:5.1f} x floor")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        with Library.open(bench.path, read_only=True) as library, Database(bench.path) as database:
            issue = IssueId(library.reading.issues()[0].id)
            floor = median(
                lambda: [database.rows(sql) for sql in EVERY_ROW], TIMES, time.process_time
            )
            desk = median(lambda: library.reviewing.desk(issue), TIMES, time.process_time)
            say(f"{'all rows read (the floor)':28} {floor:6.1f} ms")
            say(f"{'the desk read':28} {desk:6.1f} ms  {desk / floor:5.1f} x floor")
        for name, key in (
            ("accept", "review.accept"),
            ("reject", "review.reject"),
            ("role", "review.subhead"),
            ("join", "review.joinNext"),
            ("split article", "review.splitArticle"),
            ("merge", "review.mergeArticle"),
            ("move", "review.moveDown"),
        ):
            bench.measure(name, key, floor)
        bench.program.window.close()
        bench.program.close()
    os._exit(0)  # taking the window apart is no part of this


if __name__ == "__main__":
    main()
