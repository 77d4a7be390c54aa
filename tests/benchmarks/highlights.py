"""Five hundred overlapping highlights on one article: opening it, adding, removing, restyling.

`python -m tests.benchmarks.highlights [--highlights N] [--profile STEP]`; medians of CPU time.

The real window, off screen. A step counts from the wish (an article asked for, an action taken)
until article, margin, list and editor are painted and a quarter of a second of quiet has passed:
reading, committing, laying out, painting, and all that they leave for later. The floor is the same
text in the same window with no highlight but those that the step itself makes.
"""

import argparse
import cProfile
import os
import pstats
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Style
from newsreader.core.ids import ArticleId
from newsreader.core.messages import Language
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.settings.store import Settings
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.benchmarks.timing import say
from tests.support.builders import plain_issue
from tests.support.library import NAME, make_database, store

SENTENCE = "南岸新桥三月通车，𠮷庆桥长一千二百米，两岸的居民从此不必绕行，连声称好。"
CHARACTERS = 20_000
DEEPEST = 26
QUIET = 250
RUNS = 9
PEOPLE = ("陆青禾", "云生")
TAGS = ("经贸/茶", "桥梁", "人物", "待核对")


class Cost(NamedTuple):
    """Milliseconds of CPU: of the GUI's thread, of all threads."""

    gui: float
    total: float


def spans(count: int, characters: int) -> list[Span]:
    """Return overlapping spans, nested, crossing and coinciding, at most `DEEPEST` deep."""
    dice, depth, found = random.Random(500), Counter[int](), list[Span]()
    while len(found) < count:
        length = dice.choice((4, 9, 30, 120, 400, 1_500, 3_000))
        start = dice.randrange(20, characters - length)
        span = Span(start, start + length)
        if any(depth[at] >= DEEPEST for at in range(span.start, span.end)):
            continue
        twice = 2 if dice.random() < 0.1 and len(found) + 1 < count else 1
        found += [span] * twice
        depth.update(at for at in range(span.start, span.end) for _ in range(twice))
    return found


def annotated(folder: Path, highlights: int) -> Path:
    """Make a library with a plain article, one with highlights and one to come from."""
    database = make_database(folder)
    lines = [SENTENCE * 6] * (CHARACTERS // (6 * len(SENTENCE)) + 1)
    bodies = ["\n".join([head, *lines]) for head in ("无标注的长文", "有标注的长文")]
    store(database, *plain_issue(bodies, date="2025-04-18"))
    database.close()
    with Library.open(folder / NAME) as library:
        article = library.reading.article(long_articles(library)[1])
        for number, span in enumerate(spans(highlights, len(article.text))):
            library.annotating.add(
                NewAnnotation(
                    article.id,
                    anchor_at(article.text, span),
                    style=list(Style)[number % 4],
                    note="核对过一次，与次日的报道不符。" if number % 5 == 0 else "",
                    tags=TAGS[: number % 3],
                    creator=PEOPLE[number % 2],
                )
            )
    return folder / NAME


def long_articles(library: Library) -> list[ArticleId]:
    """Return the two long articles."""
    return [each.id for each in library.reading.articles() if each.characters > CHARACTERS // 2]


class Bench:
    """The window, and what is done in it."""

    def __init__(self, application: QApplication, library: Path) -> None:
        translation = Translation(application)
        translation.use(Language.ENGLISH)
        settings = Settings(library.parent / "settings.json")
        with Library.open(library, read_only=True) as opened:
            self.plain, self.full = long_articles(opened)
            short = min(opened.reading.articles(), key=lambda each: each.characters)
            self.short = short.id
        self.program = Program(application, library, settings, translation)
        self.program.start(())
        self.wait(1_500)
        self.text = self.program.article.text

    def wait(self, milliseconds: int = QUIET) -> None:
        """Let the window work until it is quiet."""
        loop = QEventLoop()
        while True:
            QTimer.singleShot(milliseconds, loop.quit)
            loop.exec()
            if not self.program.tasks.pending:
                return

    def cost(self, step: Callable[[], object]) -> Cost:
        """Return what a step costs until the window is quiet again."""
        gui, total = time.thread_time(), time.process_time()
        step()
        self.wait()
        return Cost((time.thread_time() - gui) * 1000, (time.process_time() - total) * 1000)

    def show(self, article: ArticleId) -> None:
        """Ask for an article."""
        self.program.bus.article_requested.emit(article, None)

    def opened(self, article: ArticleId) -> list[Cost]:
        """Open an article again and again, coming from a short one."""
        found: list[Cost] = []
        for _ in range(RUNS):
            self.show(self.short)
            self.wait(900)
            found.append(self.cost(lambda: self.show(article)))
        return found

    def changed(self, article: ArticleId) -> dict[str, list[Cost]]:
        """Add a highlight, restyle it, take it away, again and again."""
        self.show(article)
        self.wait(900)
        actions, found = self.program.actions, dict[str, list[Cost]]()
        steps = ("add", "annotation.highlight"), ("restyle", "annotation.highlightBlue")
        for run in range(RUNS):
            self.text.select(Span(200 + 20 * run, 209 + 20 * run))
            self.wait()
            for name, key in (*steps, ("remove", "annotation.delete")):
                found.setdefault(name, []).append(self.cost(actions[key].trigger))
        return found

    def close(self) -> None:
        """End the program."""
        self.program.window.close()
        self.program.close()


def middle(costs: list[Cost]) -> Cost:
    """Return the medians."""
    return Cost(*(statistics.median(column) for column in zip(*costs, strict=True)))


def report(name: str, costs: list[Cost], floors: list[Cost]) -> None:
    """Print one line."""
    ours, floor = middle(costs), middle(floors)
    say(
        f"{name:8} GUI {ours.gui:6.1f} ms, all threads {ours.total:6.1f} ms"
        f"   floor {floor.gui:6.1f} and {floor.total:6.1f} ms   ratio {ours.gui / floor.gui:.2f}"
    )


def profile(bench: Bench, step: str) -> None:
    """Print where the GUI's thread spends a step."""
    profiler = cProfile.Profile()
    profiler.enable()
    bench.opened(bench.full) if step == "open" else bench.changed(bench.full)
    profiler.disable()
    pstats.Stats(profiler, stream=sys.stdout).sort_stats("tottime").print_stats(32)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--highlights", type=int, default=500)
    parser.add_argument("--profile", choices=("open", "change"))
    chosen = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(application, annotated(Path(folder), chosen.highlights))
        if chosen.profile:
            profile(bench, chosen.profile)
        else:
            floor, full = bench.opened(bench.plain), bench.opened(bench.full)
            report("open", full, floor)
            floors, changes = bench.changed(bench.plain), bench.changed(bench.full)
            for name, costs in changes.items():
                report(name, costs, floors[name])
        bench.close()


if __name__ == "__main__":
    main()
