"""Damaged files through every importer: `python -m tests.benchmarks.fuzz --inputs 50000`.

Prints how many were read, how many refused in words, and what went wrong: exceptions that nobody
caught, characters that stand in no place or in two, and the slowest input.
"""

import argparse
import random
import time
import traceback
from collections import Counter
from pathlib import Path

from newsreader.core.errors import NewsreaderError
from newsreader.core.source import IssueText
from newsreader.importers.registry import IMPORTERS, read_again
from newsreader.recognition.pipeline import recognise
from tests.benchmarks.timing import say
from tests.support.coverage import misplaced
from tests.support.formats import samples
from tests.support.mutating import mutated, mutated_inside

_INSIDE = 0.9


def measure(inputs: int, seed: int, keep: Path | None) -> Counter[str]:
    """Read mutated samples, each format in turn, and count what became of them."""
    dice = random.Random(seed)
    files = list(samples().items())
    counts: Counter[str] = Counter()
    slowest = (0.0, "")
    for number in range(inputs):
        name, sample = files[number % len(files)]
        inside = name.endswith(".zip") and dice.random() < _INSIDE
        change = mutated_inside if inside else mutated
        data = change(sample, dice, [other for _, other in files])
        begun = time.perf_counter()
        outcome = tried(name, data)
        slowest = max(slowest, (time.perf_counter() - begun, name))
        counts[outcome] += 1
        if outcome not in ("read", "refused") and keep is not None:
            (keep / f"{number}-{name}").write_bytes(data)
    say(f"slowest: {slowest[0]:.2f} s ({slowest[1]})")
    return counts


def tried(name: str, data: bytes) -> str:
    """Return what became of one input."""
    try:
        sound = all(is_sound(text) for text in read_again(name, data).issues)
    except NewsreaderError as error:
        return "refused" if str(error) else "refused without words"
    except Exception as error:  # noqa: BLE001  what we look for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}"
    return "read" if sound else "misplaced characters"


def is_sound(text: IssueText) -> bool:
    """Tell whether every character of an issue stands in one place, and all can be stored."""
    text.text.encode()
    return not misplaced(text.text, recognise(text.text, text.known))


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that went wrong")
    given = parser.parse_args()
    begun = time.perf_counter()
    counts = measure(given.inputs, given.seed, given.keep)
    for outcome, count in counts.most_common():
        say(f"{outcome}: {count}")
    uncaught = sum(n for outcome, n in counts.items() if outcome not in ("read", "refused"))
    seconds = time.perf_counter() - begun
    say(f"{given.inputs} inputs over {len(IMPORTERS)} importers: {uncaught} wrong, {seconds:.0f} s")


if __name__ == "__main__":
    main()
