"""Importing issue by issue: `python -m tests.benchmarks.importing --issues 50`.

Prints the median time from file to stored and searchable issue, and its ratio to writing the same
bytes to a new file and syncing it.
"""

import argparse
import os
import random
import tempfile
from pathlib import Path

from newsreader.services.library import Library
from tests.benchmarks.generated import generated_issue
from tests.benchmarks.timing import median, say


def write_and_sync(path: Path, data: bytes) -> None:
    """Do the least that keeping a file takes."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def measure(issues: int) -> None:
    """Import generated files one by one and print the medians."""
    dice = random.Random(1)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder, "x.db")) as library:
        files = [Path(folder, f"{number}.txt") for number in range(issues)]
        for number, file in enumerate(files):
            file.write_text(generated_issue(dice, number)[0], encoding="utf-8")
        waiting = iter(files)
        data = files[0].read_bytes()
        ours = median(lambda: library.importing.run([next(waiting)]), issues)
        theirs = median(lambda: write_and_sync(Path(folder, "copy"), data), issues)
        stored = len(library.reading.issues())
    say(f"{stored} issues of {len(data) / 1000:.0f} kB: {ours:.1f} ms each")
    say(f"a plain file, synced: {theirs:.1f} ms, ratio {ours / theirs:.1f}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=50)
    measure(parser.parse_args().issues)


if __name__ == "__main__":
    main()
