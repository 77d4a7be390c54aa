"""How long formats for libraries take to write and check, in CPU seconds.

    python -m tests.benchmarks.exporting_documents [ANNOTATIONS [FORMAT …]]

Prints a line a format: seconds to write, seconds to check, and size; memory is the peak so far.
"""

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from newsreader.core.collection import Collection
from newsreader.core.query import Selection
from newsreader.exporters.registry import exporter
from newsreader.services.library import Library
from tests.benchmarks.annotated import fill
from tests.support.collections import put

FORMATS = ("tei", "bagit", "html", "docx", "epub", "pdf", "mods", "dublin-core")
PER_ISSUE = 200


def main() -> None:
    """Measure what the command line asks for."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with TemporaryDirectory() as name:
        folder = Path(name)
        collection = collected(folder / "library.db", count)
        for format_id in sys.argv[2:] or FORMATS:
            sys.stdout.write(f"{measured(format_id, collection, folder)}\n")


def collected(path: Path, count: int) -> Collection:
    """Return a library's collection with so many annotations."""
    fill(path, count, max(1, count // PER_ISSUE))
    with Library.open(path) as library:
        collection = library.collecting.collect(Selection())
    assert collection is not None
    return collection


def measured(format_id: str, collection: Collection, folder: Path) -> str:
    """Write and check one format, and say how long that took."""
    chosen = exporter(format_id)
    target = folder / f"{format_id}{chosen.format.suffix or '.d'}"
    writing = _seconds(lambda: put(chosen, collection, target))
    checking = _seconds(lambda: chosen.check(target, collection))
    files = [target] if target.is_file() else [each for each in target.rglob("*") if each.is_file()]
    size = sum(each.stat().st_size for each in files) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{format_id:12} {collection.annotations} annotations: write {writing:.2f} s,"
        f" check {checking:.2f} s, {len(files)} files, {size:.1f} MB, peak {peak:.0f} MB"
    )


def _seconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


if __name__ == "__main__":
    main()
