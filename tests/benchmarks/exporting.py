"""Export in every format: `python -m tests.benchmarks.exporting [--memory] [--annotations N] …`.

Prints the CPU time of collecting, and of collecting, writing and checking for each format; with
`--memory` the most memory that each takes in a process of its own, of 100,000 annotations.
"""

import argparse
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import process_time

from newsreader.core.query import Selection
from newsreader.services.exporting import Exporting
from newsreader.services.library import Library
from tests.benchmarks.annotated import fill
from tests.benchmarks.timing import say

BUDGETS = {
    "csv": 1.0,
    "csv-excel": 1.0,
    "csvw": 1.0,
    "xlsx": 3.0,
    "qdpx": 5.0,
    "qdpx-maxqda": 5.0,
    "docx": 10.0,
    "bagit": 5.0,
}
"""Seconds for 20,000 annotations."""

MEMORY = 400
"""MB for 100,000 annotations in any format."""


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--annotations", type=int)
    parser.add_argument("--issues", type=int)
    parser.add_argument("--library", type=Path, help="one that was filled before")
    asked = parser.parse_args()
    annotations, issues = (100_000, 1_500) if asked.memory else (20_000, 300)
    formats = asked.formats or [each.id for each in Exporting.formats()]
    with tempfile.TemporaryDirectory() as folder:
        path = asked.library or Path(folder, "x.db")
        if not asked.library:
            fill(path, asked.annotations or annotations, asked.issues or issues)
        measure = weigh if asked.memory else time
        measure(path, "")
        for format_id in formats:
            measure(path, format_id)


def time(path: Path, format_id: str) -> None:
    """Say how long a format takes, as in a program that was just started."""
    begun = process_time()
    export(path, format_id)
    say_measured(format_id, process_time() - begun, "s", BUDGETS.get(format_id))


def weigh(path: Path, format_id: str) -> None:
    """Say how much memory a format takes in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        say_measured(format_id, pool.submit(peak, path, format_id).result(), "MB", MEMORY)


def peak(path: Path, format_id: str) -> float:
    """Export in one format and return the most memory that was ever taken, in MB."""
    export(path, format_id)
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def export(path: Path, format_id: str) -> None:
    """Export everything in one format; without one, gather it only."""
    with tempfile.TemporaryDirectory() as folder, Library.open(path, read_only=True) as library:
        if format_id:
            library.exporting.export(format_id, Path(folder, format_id))
        else:
            library.collecting.collect(Selection())


def say_measured(format_id: str, value: float, unit: str, budget: float | None) -> None:
    """Print a line of figures."""
    verdict = "" if budget is None else ("  within" if value <= budget else "  OVER") + f" {budget}"
    say(f"{format_id or 'collecting':16} {value:7.2f} {unit}{verdict}")


if __name__ == "__main__":
    main()
