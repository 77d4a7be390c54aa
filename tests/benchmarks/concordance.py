"""Ten thousand places listed, sorted, marked, taken back: `python -m tests.benchmarks.concordance`.

Prints CPU time. The articles are of a thousand characters; one word stands often in each of them,
the other once in most.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import TypeVar

from newsreader.core.concordance import Sort, sorted_by
from newsreader.core.marking import Mark
from newsreader.services.library import Library
from tests.benchmarks.generated import generated_library
from tests.benchmarks.timing import say

T = TypeVar("T")
PLACES = 10_000
WORDS = {"often": "\u4e00", "seldom": "\u4e40"}


def timed(label: str, work: Callable[[], T]) -> T:
    """Do something once and print how long it took."""
    begun = process_time()
    result = work()
    say(f"  {label:24} {process_time() - begun:6.2f} s")
    return result


def measure(library: Library, word: str) -> None:
    """Print a line a step."""
    found = timed("list", lambda: library.concording.concordance(word))
    articles = len({line.article_id for line in found.lines})
    say(f"  {len(found.lines)} lines of {articles} articles")
    for sort in Sort:
        timed(f"sort, {sort}", lambda sort=sort: sorted_by(found.lines, sort))
    places = timed("find to mark", lambda: library.marking.find(word, limit=PLACES))
    report, _ = timed("mark", lambda: library.marking.mark(places, Mark(tags=("x",))))
    say(f"  {report.made} places of {report.articles} articles")
    timed("undo", library.history.undo)
    timed("redo", library.history.redo)


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=1_500)
    issues = parser.parse_args().issues
    with (
        tempfile.TemporaryDirectory() as folder,
        generated_library(Path(folder, "x.db"), issues) as library,
    ):
        for name, word in WORDS.items():
            say(name)
            measure(library, word)


if __name__ == "__main__":
    main()
