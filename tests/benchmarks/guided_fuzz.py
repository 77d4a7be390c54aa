"""Damaged files chosen by the code they reach: `python -m tests.benchmarks.guided_fuzz`.

Needs atheris: `pip install -e '.[fuzz]'`. Gives each importer so many `--seconds` in a process of
its own, begun with its sample, and prints how many inputs were read, how many refused in words, and
what went wrong. `--keep` is where libFuzzer leaves an input that hangs or takes too much memory,
and where one of each wrong kind is kept.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import atheris  # pyright: ignore[reportMissingImports]

from tests.benchmarks.timing import say

LIMITS = ("-timeout=10", "-rss_limit_mb=768", "-max_len=65536", "-verbosity=0")
FINE = ("read", "refused")


def fuzz_all(seconds: float, keep: Path) -> int:
    """Fuzz format by format; return how many of them ended in a hang or for want of memory."""
    from tests.support.formats import samples  # noqa: PLC0415

    broken = 0
    for name in samples():
        command = [sys.executable, "-m", __spec__.name, "--format", name]
        done = subprocess.run([*command, "--seconds", str(seconds), "--keep", keep], check=False)
        broken += done.returncode != 0
    return broken


def fuzz(name: str, seconds: float, keep: Path) -> None:
    """Fuzz one format until its time is over, which ends the process."""
    with atheris.instrument_imports(include=["newsreader"]):
        from tests.benchmarks.fuzz import tried  # noqa: PLC0415
        from tests.support.formats import samples  # noqa: PLC0415
    counts: Counter[str] = Counter()
    slowest = 0.0
    end = time.perf_counter() + seconds

    def look(data: bytes) -> None:
        nonlocal slowest
        begun = time.perf_counter()
        if begun > end:
            report(name, counts, slowest)
        outcome = tried(name, data)
        slowest = max(slowest, time.perf_counter() - begun)
        if not counts[outcome] and outcome not in FINE:
            (keep / f"{len(counts)}-{name}").write_bytes(data)
        counts[outcome] += 1

    seed = keep / f"sample-{name}"
    seed.write_bytes(samples()[name])
    arguments = [sys.argv[0], *LIMITS, f"-artifact_prefix={keep}/{name}-", f"-seed_inputs={seed}"]
    if name.endswith(".zip"):
        atheris.Setup(arguments, look, custom_mutator=inside())
    else:
        atheris.Setup(arguments, look)
    atheris.Fuzz()


def inside() -> Callable[[bytes, int, int], bytes]:
    """Return what changes one file of a bundle, so that it can still be unpacked."""
    from newsreader.core.errors import NewsreaderError  # noqa: PLC0415
    from newsreader.importers.bundle import pack, unpacked  # noqa: PLC0415

    def change(data: bytes, longest: int, seed: int) -> bytes:
        try:
            files = unpacked(data, "bundle.zip")
        except NewsreaderError:
            return atheris.Mutate(data, longest)
        name = random.Random(seed).choice(sorted(files))
        return pack(files | {name: atheris.Mutate(files[name], longest)})[:longest]

    return change


def report(name: str, counts: Counter[str], slowest: float) -> None:
    """Print what was found and end the process: libFuzzer itself does not return."""
    wrong = {outcome: count for outcome, count in counts.items() if outcome not in FINE}
    read, refused = (counts[outcome] for outcome in FINE)
    say(f"{name:24} {read:7} read {refused:7} refused {slowest:6.2f} s the slowest; wrong: {wrong}")
    sys.stdout.flush()
    os._exit(0)


def main() -> None:
    """Read the arguments and fuzz."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20, help="for each format")
    parser.add_argument("--format", help="only the sample of this name")
    parser.add_argument("--keep", type=Path, default=Path("fuzzed"), help="a folder")
    given = parser.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    if given.format:
        fuzz(given.format, given.seconds, given.keep)
    elif fuzz_all(given.seconds, given.keep):
        sys.exit(1)


if __name__ == "__main__":
    main()
