"""How annotations go through corrections: `python -m tests.benchmarks.edits --edits 100000`.

Invented issues are worked on at random (typing, deleting, replacing, cutting and pasting in heads
and paragraphs, undo and redo; joining, splitting and moving of blocks and articles) in a real
library, 24 highlights in each. No character stands twice, so that the truth is known by character.

    right  on its own words, beyond doubt; or rightly without a place, as they are gone
    ask    "please check": some of its words were changed, or went different ways; it is listed
           with those it had, on what is left of them or, where the rest went, without a place
    lost   without a place though all its words stand together, or not listed at all
    WRONG  said to be sure, and on other words

After each library the revisions are played again: what differs is counted too. Below stand figures
published for editors on another text, edit by edit.
"""

import argparse
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.reanchoring import PUBLISHED, shares
from tests.benchmarks.timing import say
from tests.support.identity import EDITS, KINDS, VERDICTS, Walk

EVERY = 250
"""Edits a library."""


def main() -> None:
    """Read the arguments, run and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--edits", type=int, default=1000, help="how many edits are made")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--folder", help="where the libraries are made; in memory it goes faster")
    args = parser.parse_args()
    begun = time.perf_counter()
    counts, done, unsound = Counter[str](), Counter[str](), 0
    seed = args.first
    while edits(done) < args.edits:
        with TemporaryDirectory(dir=args.folder) as folder:
            walk = walked(Path(folder), seed)
            counts += walk.counts
            done += walk.done
            unsound += not walk.library.maintaining.check().ok
            walk.close()
        seed += 1
    report(counts, done)
    say(f"  libraries {seed - args.first}, of which check found fault with {unsound}")
    say(f"  {time.perf_counter() - begun:.0f} s")


def walked(folder: Path, seed: int) -> Walk:
    """Work on one library, and judge after each step."""
    walk = Walk(folder, seed)
    while edits(walk.done) < EVERY:
        walk.step()
        walk.judge()
    return walk


def edits(done: Counter[str]) -> int:
    """Return how many edits of texts were made, those of undo and redo not counted."""
    return sum(done[thing] for thing in EDITS)


def report(counts: Counter[str], done: Counter[str]) -> None:
    """Print what was done, and what came of it."""
    say(f"  {edits(done)} edits: " + ", ".join(f"{k} {n}" for k, n in sorted(done.items())))
    for kind in ("all", *KINDS):
        kinds = KINDS if kind == "all" else (kind,)
        cells = [sum(counts[f"{each} {verdict}"] for each in kinds) for verdict in VERDICTS]
        total = sum(cells) or 1
        numbers = "".join(f"  {v} {n:9,}" for v, n in zip(VERDICTS, cells, strict=True))
        say(f"  {kind:8} {sum(cells):11,}{numbers}  {shares([100 * n / total for n in cells])}")
    for name, *columns in PUBLISHED[:1]:
        say(f"  published: {name:34}{shares(columns[0])}")
        say(f"  + moved and deleted paragraphs{'':15}{shares(columns[1])}")


if __name__ == "__main__":
    main()
