"""Opening an article, adding a highlight, scrolling: each against plain Qt doing the same.

`python -m tests.benchmarks.article`; CPU milliseconds, medians, off screen.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextEdit

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.article import ArticleView
from newsreader.core.ids import AnnotationId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.article.text import ArticleText
from newsreader.ui.article.typography import Typography
from newsreader.ui.fonts import reading_font
from newsreader.ui.theme import load_theme
from newsreader.ui.translation import Translation
from tests.support.builders import make_annotation, make_view, plain_issue
from tests.support.library import NAME, make_database, store

SENTENCE = "南岸新桥三月通车，𠮷庆桥长一千二百米，两岸的居民从此不必绕行，连声称好。"
SIZE = (760, 900)


def view_of(characters: int, highlights: int) -> ArticleView:
    """Return an article of about so many characters, with highlights spread over it."""
    paragraph = SENTENCE * 4
    count = max(1, characters // len(paragraph))
    blocks = [Block(BlockRole.HEADLINE, "南岸新桥通车", ())]
    blocks += [Block(BlockRole.PARAGRAPH, paragraph, ()) for _ in range(count)]
    view = make_view(blocks)
    step = len(view.text) // (highlights + 1)
    made = tuple(highlight(view, n, step * n, step * n + 9) for n in range(highlights))
    return replace(view, annotations=made)


def highlight(view: ArticleView, number: int, start: int, end: int) -> Annotation:
    """Return one highlight."""
    style = list(Style)[number % 4]
    return make_annotation(view.text, start, end, id=AnnotationId(str(number)), style=style)


def median(work: Callable[[], object], runs: int = 15) -> float:
    """Return the median CPU time of some work in milliseconds."""
    times: list[float] = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def report(name: str, ours: float, floor: float, gate: float) -> None:
    """Print one line."""
    ratio = f"ratio {ours / floor:.2f} (gate {gate})"
    sys.stdout.write(f"{name}: {ours:.1f} ms, plain {floor:.1f} ms, {ratio}\n")


class Bench:
    """Our text and a plain one of the same size, font and content."""

    def __init__(self, application: QApplication) -> None:
        self.theme = load_theme("light")
        self.setting = Typography(reading_font("", 100), self.theme.ink, self.theme.quiet)
        self.text = ArticleText(self.theme, Translation(application))
        self.plain = QTextEdit()
        self.plain.setReadOnly(True)
        self.plain.setFont(reading_font("", 100))
        for widget in (self.text, self.plain):
            widget.resize(*SIZE)
            widget.show()
        application.processEvents()

    def open(self, view: ArticleView) -> None:
        """Open an article and paint it."""
        self.text.show_article(view, self.setting, self.theme)
        self.text.grab()

    def open_plain(self, view: ArticleView) -> None:
        """Open the same text in plain Qt and paint it."""
        self.plain.setPlainText(view.text)
        self.plain.document().size()
        self.plain.grab()

    def scroll(self, widget: QTextEdit) -> None:
        """Paint one page further down."""
        bar = widget.verticalScrollBar()
        bar.setValue((bar.value() + 800) % max(1, bar.maximum()))
        widget.grab()


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    bench = Bench(application)
    for characters, highlights, gate in ((2_000, 50, 1.5), (100_000, 500, 2.0)):
        view = view_of(characters, highlights)
        ours, floor = (
            median(lambda v=view: bench.open(v)),
            median(lambda v=view: bench.open_plain(v)),
        )
        report(f"open {characters} characters, {highlights} highlights", ours, floor, gate)
        ours, floor = (
            median(lambda: bench.scroll(bench.text)),
            median(lambda: bench.scroll(bench.plain)),
        )
        report(f"page frame, {highlights} highlights of {characters}", ours, floor, 1.5)
    add(bench)


def add(bench: Bench) -> None:
    """Measure one highlight with its commit, read back and painted, against painting a page."""
    with tempfile.TemporaryDirectory() as folder:
        database = make_database(Path(folder))
        store(database, *plain_issue(["\n".join(["南岸新桥通车", *[SENTENCE * 4] * 14])]))
        database.close()
        with Library.open(Path(folder, NAME)) as library:
            article = max(library.reading.articles(), key=lambda item: item.characters).id
            view = library.reading.article(article)
            bench.open(view)
            bench.open_plain(view)

            def once() -> None:
                new = NewAnnotation(article, anchor_at(view.text, Span(30, 39)))
                library.annotating.add(new)
                bench.text.update_view(library.reading.article(article))
                bench.text.grab()

            ours, floor = median(once), median(bench.plain.grab)
            report("add a highlight, commit, read, paint", ours, floor, 2)


if __name__ == "__main__":
    main()
