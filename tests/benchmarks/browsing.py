"""The list of all annotations: `python -m tests.benchmarks.browsing [--annotations N] [--window]`.

Prints CPU time, p50 and p95, of what the services answer; with `--window`, how long the window's
thread was kept from events while the list was scrolled, narrowed and grouped.
"""

import argparse
import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

from newsreader.core.annotation import Style
from newsreader.core.browsing import Browsed, Filter, Grouping, Period, Sorting
from newsreader.services.browsing import Browsing
from newsreader.services.library import Library
from tests.benchmarks.annotated import PEOPLE, fill
from tests.benchmarks.timing import say

TIMES = 20
FILTERS = {
    "a frequent character": Filter(text="\u4e00"),
    "two characters": Filter(text="\u4e00\u4e02"),
    "two words": Filter(text="\u4e59 \u4e01"),
    "words that stand nowhere": Filter(text="zz"),
    "tag with those under it": Filter(tag="门类1"),
    "person": Filter(creator=PEOPLE[0]),
    "style": Filter(style=Style.ROSE),
    "half a year of annotating": Filter(made=Period("2030-01-01", "2030-06-30")),
    "three months of print": Filter(printed=Period("2000-01-01", "2000-03-31")),
    "person, tag and words": Filter(text="\u4e00", tag="门类1", creator=PEOPLE[0]),
}


def measure(label: str, work: Callable[[], Browsed], times: int = TIMES) -> Browsed:
    """Do something some times, and print how long it took in the middle and at the slowest."""
    taken: list[float] = []
    for _ in range(times):
        begun = process_time()
        found = work()
        taken.append((process_time() - begun) * 1000)
    p95 = statistics.quantiles(taken, n=20)[-1] if times > 1 else taken[0]
    say(f"  {label:32} p50 {statistics.median(taken):7.1f} p95 {p95:7.1f} ms  {found.found:7,}")
    return found


def services(path: Path) -> None:
    """Measure what is asked of the list."""
    with Library.open(path, read_only=True) as library:
        browsing = library.browsing
        say("first, nothing kept")
        for grouping in Grouping:
            measure(f"grouped by {grouping}", lambda g=grouping: _fresh(browsing, g), 5)
        say("narrowed")
        for label, wanted in FILTERS.items():
            measure(label, lambda w=wanted: browsing.browse(w))
        say("narrowed, grouped by tag")
        for label, wanted in FILTERS.items():
            measure(label, lambda w=wanted: browsing.browse(w, Grouping.TAG))
        keys = browsing.browse(sorting=Sorting.NEWEST).groups[0].keys
        for label, some in (("first page", keys[:100]), ("last page", keys[-100:])):
            taken = [_timed(lambda s=some: browsing.page(s)) for _ in range(TIMES)]
            say(f"  {label:32} p50 {statistics.median(taken):7.1f} ms")


def _fresh(browsing: Browsing, grouping: Grouping) -> Browsed:
    """Ask as after a change."""
    browsing._state = ()
    return browsing.browse(grouping=grouping)


def _timed(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return (process_time() - begun) * 1000


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotations", type=int, default=100_000)
    parser.add_argument("--issues", type=int, default=300)
    parser.add_argument("--window", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.db")
        fill(path, asked.annotations, asked.issues)
        services(path)
        if asked.window:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            from tests.benchmarks.browsing_window import window  # noqa: PLC0415 - needs Qt

            window(path)


if __name__ == "__main__":
    main()
