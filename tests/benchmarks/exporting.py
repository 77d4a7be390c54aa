"""Export in every format: `python -m tests.benchmarks.exporting [--annotations N] [FORMAT …]`.

Prints the CPU time of collecting, and of collecting, writing and checking for each format.
"""

import argparse
import tempfile
from pathlib import Path
from time import process_time

from newsreader.core.query import Selection
from newsreader.services.exporting import Exporting
from newsreader.services.library import Library
from tests.benchmarks.annotated import fill
from tests.benchmarks.timing import say

BUDGETS = {"csv": 1.0, "csv-excel": 1.0, "csvw": 1.0, "xlsx": 3.0, "qdpx": 5.0, "qdpx-maxqda": 5.0}
"""Seconds for 20,000 annotations."""


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*")
    parser.add_argument("--annotations", type=int, default=20_000)
    parser.add_argument("--issues", type=int, default=300)
    asked = parser.parse_args()
    formats = asked.formats or [each.id for each in Exporting.formats()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.db")
        fill(path, asked.annotations, asked.issues)
        begun = process_time()
        with Library.open(path, read_only=True) as library:
            library.collecting.collect(Selection())
        say(f"{'collecting':16} {process_time() - begun:6.2f} s")
        for format_id in formats:
            measure(path, format_id, Path(folder, format_id))


def measure(path: Path, format_id: str, target: Path) -> None:
    """Export everything in one format, as a program does that was just started."""
    begun = process_time()
    with Library.open(path, read_only=True) as library:
        report = library.exporting.export(format_id, target)
    taken, budget = process_time() - begun, BUDGETS.get(format_id)
    verdict = "" if budget is None else ("  within" if taken <= budget else "  OVER") + f" {budget}"
    say(f"{format_id:16} {taken:6.2f} s  {report.annotations:,} annotations{verdict}")


if __name__ == "__main__":
    main()
