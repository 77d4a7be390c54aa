"""Adding issues to a library that is full: `python -m tests.benchmarks.adding --library FILE`.

Stores invented issues, each with its articles, index and small merges, and prints the milliseconds
of CPU time; they are taken back at the end, so that the library stays as it was.
"""

import argparse
import sys
from pathlib import Path
from time import process_time

import numpy as np

from newsreader.core.source import IssueText, SourceFile
from newsreader.services.library import Library
from newsreader.services.preparing import PreparedIssue
from newsreader.services.recognising import recognise_issue
from tests.benchmarks.timing import say

ARTICLES = 10


class TakenBackError(Exception):
    """Ends the transaction in which the issues were stored."""


def issue(number: int) -> PreparedIssue:
    """Make an issue of ten short articles that no library has."""
    heads = (f"第{number}次添加的第{each}篇" for each in range(ARTICLES))
    text = "\n\n".join(f"{head}\n\n{head}，云溪的船工把号子唱给新来的人听。" * 4 for head in heads)
    data = text.encode()
    source = SourceFile("added.txt", data, f"{number:064}", "utf-8", (IssueText(text),))
    recognised = recognise_issue(source, source.issues[0])
    return PreparedIssue("added.txt", source, source.issues[0], recognised)


def measure(library: Library, issues: list[PreparedIssue]) -> list[float]:
    """Store the issues and take them back; return the milliseconds of each."""
    taken: list[float] = []
    try:
        with library._database.write():
            for prepared in issues:
                begun = process_time()
                library.importing.store(prepared)
                taken.append((process_time() - begun) * 1000)
            raise TakenBackError
    except TakenBackError:
        return taken


def main() -> int:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--issues", type=int, default=40)
    arguments = parser.parse_args()
    issues = [issue(number) for number in range(arguments.issues)]
    with Library.open(arguments.library) as library:
        taken = measure(library, issues)
    half, most = np.percentile(taken, [50, 95])
    spread = f"p50 {half:.1f}, p95 {most:.1f}, worst {max(taken):.1f} ms"
    say(f"an issue of {ARTICLES} articles: {spread}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
