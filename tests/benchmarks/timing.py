"""How long something takes, in the only way that the benchmarks measure it."""

import statistics
import sys
import time
from collections.abc import Callable


def median(
    action: Callable[[], object], times: int = 7, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Return the median milliseconds of an action, by the clock on the wall unless told otherwise.

    `time.process_time` is fairer on a machine that has other things to do.
    """
    seconds: list[float] = []
    for _ in range(times):
        begun = clock()
        action()
        seconds.append(clock() - begun)
    return statistics.median(seconds) * 1000


def say(line: str) -> None:
    """Print a line of figures."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
