"""Typing in a long article: `python -m tests.benchmarks.correcting`.

An article of 20,000 characters with 500 highlights, ten keys a second: milliseconds that the
window's thread works from a key until it is painted, the longest that it works at once until the
next (storing, taking back what was read), and leaving with all stored. Measured elsewhere on such a
text: QualCoder 80 ms a key, 3,500 ms on leaving.
"""

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Style
from newsreader.core.messages import Language
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.settings.store import Settings
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.benchmarks.article import SENTENCE
from tests.benchmarks.timing import say
from tests.support.builders import plain_issue
from tests.support.library import NAME, make_database, store

CHARACTERS, HIGHLIGHTS, KEYS = 20_000, 500, 60


def main() -> None:
    """Measure and print."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        article = filled(path)
        settings, translation = Settings(path / "settings.json"), Translation(application)
        translation.use(Language.ENGLISH)
        program = Program(application, path / NAME, settings, translation)
        program.start()
        wait(program)
        program.bus.article_requested.emit(article, None)
        wait(program)
        measure(program)
        program.close()


def filled(folder: Path) -> str:
    """Make a library with a long article full of highlights, and return its id."""
    database = make_database(folder)
    body = ["南岸新桥通车", *[SENTENCE * 8] * (CHARACTERS // (8 * len(SENTENCE)))]
    store(database, *plain_issue(["\n".join(body)]))
    database.close()
    with Library.open(folder / NAME) as library:
        article = max(library.reading.articles(), key=lambda item: item.characters).id
        text = library.reading.article(article).text
        step = len(text) // HIGHLIGHTS
        for number in range(HIGHLIGHTS):
            span = Span(step * number, step * number + 9)
            style = list(Style)[number % 4]
            library.annotating.add(NewAnnotation(article, anchor_at(text, span), style=style))
    return article


def measure(program: Program) -> None:
    """Type near the beginning, amid and near the end."""
    text = program.article.text
    program.actions["article.edit"].setChecked(True)
    length = len(text.text)
    for name, offset in (("beginning", 300), ("middle", length // 2), ("end", length - 200)):
        text.select(Span(offset, offset))
        text.ensureCursorVisible()
        wait(program)
        keys, later = zip(*(key(program) for _ in range(KEYS)), strict=True)
        say(f"  a key near the {name}: {figures(keys)}; between keys {figures(later)}")
    begun = time.perf_counter()
    program.actions["article.edit"].setChecked(False)
    here = 1000 * (time.perf_counter() - begun)
    wait(program)
    whole = 1000 * (time.perf_counter() - begun)
    say(f"  leaving: {here:.1f} ms; all stored and shown {whole:.0f} ms")


def key(program: Program) -> tuple[float, float]:
    """Type one character and paint; return what that took, and the longest that came after it."""
    event = QInputMethodEvent("", [])
    event.setCommitString("桥")
    begun = time.thread_time()
    QApplication.sendEvent(program.article.text, event)
    program.article.text.viewport().repaint()
    taken, later = time.thread_time() - begun, 0.0
    until = time.perf_counter() + 0.1
    while time.perf_counter() < until:
        begun = time.thread_time()
        QApplication.processEvents()
        later = max(later, time.thread_time() - begun)
        time.sleep(0.001)
    return 1000 * taken, 1000 * later


def figures(times: Sequence[float]) -> str:
    """Shape the milliseconds of one thing done many times."""
    ordered = sorted(times)
    middle, most = ordered[len(ordered) // 2], ordered[int(0.95 * len(ordered))]
    return f"median {middle:.1f} ms, 95 % {most:.1f} ms, longest {ordered[-1]:.1f} ms"


def wait(program: Program) -> None:
    """Wait until nothing is under way."""
    for _ in range(3):
        QApplication.processEvents()
        program.tools.correcting.editing.writer.store()
        while program.tasks.pending:
            QApplication.processEvents()
            time.sleep(0.002)


if __name__ == "__main__":
    main()
