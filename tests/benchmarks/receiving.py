"""How long annotations take to come in: 20,000 of them from each format, into 2,000 articles.

Run it: `python -m tests.benchmarks.receiving [--annotations N] [--articles N]`. CPU seconds of one
process; the formats are those that this program writes, and a plain table without ids.
"""

import argparse
import csv
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from newsreader.core.query import Selection
from newsreader.core.receiving import Outcome, ReceivingReport
from newsreader.services.library import Library
from newsreader.services.receiving import Receiving
from tests.benchmarks.annotated import fill
from tests.benchmarks.timing import say

FORMATS = {"web-annotation": ".jsonld", "csv": ".csv", "qdpx": ".qdpx"}
PLAIN = ("quote", "prefix", "suffix", "note", "tags", "creator")
_EMPTY = """
DELETE FROM annotation_tags; DELETE FROM annotations; DELETE FROM revisions;
DELETE FROM undo_steps; DELETE FROM operations; DELETE FROM tags;
"""


def main() -> None:
    """Fill a library, export it, and bring the files into one without annotations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotations", type=int, default=20_000)
    parser.add_argument("--articles", type=int, default=2_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "full.db", asked.annotations, asked.articles // 10)
        files = _exported(folder)
        shutil.copy(folder / "full.db", folder / "empty.db")
        _empty(folder / "empty.db")
        for format_id, path in files.items():
            _measure(folder, format_id, path)


def _exported(folder: Path) -> dict[str, Path]:
    files = {name: folder / f"a{suffix}" for name, suffix in FORMATS.items()}
    with Library.open(folder / "full.db") as library:
        for name, path in files.items():
            library.exporting.export(name, path, Selection())
    plain = folder / "plain.csv"
    with files["csv"].open(newline="") as source, plain.open("w", newline="") as target:
        rows = csv.DictReader(source)
        writer = csv.DictWriter(target, PLAIN, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return {**files, "plain table": plain}


def _empty(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.executescript(_EMPTY)


def _measure(folder: Path, format_id: str, path: Path) -> None:
    shutil.copy(folder / "empty.db", folder / "library.db")
    with Library.open(folder / "library.db", author="甲") as library:
        receiving: Receiving = library.receiving
        planned, report = _timed(lambda: receiving.plan([path]))
        applied, _ = _timed(lambda: receiving.receive([path])[0])
        again, equal = _timed(lambda: receiving.plan([path]))
    counts = ", ".join(f"{name} {count}" for name, count in report.counts.items() if count)
    say(f"{format_id:15} plan {planned:6.2f} s  add {applied:6.2f} s  again {again:6.2f} s")
    say(f"{'':15} {counts}; again equal {equal.counts[Outcome.EQUAL]}")


def _timed(work: Callable[[], ReceivingReport]) -> tuple[float, ReceivingReport]:
    begun = time.process_time()
    report = work()
    return time.process_time() - begun, report


if __name__ == "__main__":
    main()
