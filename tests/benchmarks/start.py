"""How long the window takes until it shows an article, against an empty three-pane window.

Both are measured in the same run, one after the other, each in a process of its own, until what
they show was painted once:
`python -m tests.benchmarks.start --runs 9`. Prints medians of CPU and wall time and their ratios.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EMPTY = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit, QTreeView, QListView
app = QApplication(sys.argv)
app.setStyle("Fusion")
window = QMainWindow()
split = QSplitter(Qt.Orientation.Horizontal)
for pane in (QTreeView(), QTextEdit(), QListView()):
    split.addWidget(pane)
window.setCentralWidget(split)
window.resize(1300, 820)
window.show()
app.processEvents()
"""

OURS = """
import os
import sys
from pathlib import Path
from newsreader.cli.window import load_window
load_window()
from PySide6.QtCore import Qt
from newsreader.ui.app import _application
from newsreader.ui.program import Program
from newsreader.settings.paths import settings_path
from newsreader.settings.store import Settings
from newsreader.ui.translation import Translation
app = _application(needs_display=False)
program = Program(app, Path(sys.argv[1]), Settings(settings_path()), Translation(app))
queued = Qt.ConnectionType.QueuedConnection
program.article.text.painted.connect(lambda: os._exit(0), queued)
program.start()
app.exec()
"""

LEAVE = "import os; os._exit(0)\n"
"""Taking the program apart is no part of its start: ours leaves once it has painted, too."""


def measure(code: str, *arguments: str) -> tuple[float, float]:
    """Run code in a process of its own; return its CPU and wall time in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code + LEAVE, *arguments]
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu * 1000, wall * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"HOME": folder, "PYTHONPYCACHEPREFIX": folder}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as an installed one is
        library = Path(folder, "library.db")
        fill(library)
        measure(EMPTY)
        measure(OURS, str(library))
        empty, ours = [], []
        for _ in range(runs):
            empty.append(measure(EMPTY))
            ours.append(measure(OURS, str(library)))
    for number, name in enumerate(("CPU", "wall")):
        floor = statistics.median(pair[number] for pair in empty)
        window = statistics.median(pair[number] for pair in ours)
        ratio = f"ratio {window / floor:.2f} (gate 1.6)"
        sys.stdout.write(f"{name}: empty {floor:.0f} ms, window {window:.0f} ms, {ratio}\n")


def fill(path: Path) -> None:
    """Make a library with the bundled sample issue in it."""
    from newsreader.assets import resource as bundled  # noqa: PLC0415 - measured apart
    from newsreader.services.library import Library  # noqa: PLC0415

    sample = sorted(file for file in bundled("sample").iterdir() if file.suffix == ".txt")
    with Library.open(path) as library:
        library.importing.run(sample)


if __name__ == "__main__":
    main()
