"""Writes an invented library as raw issue files: `python -m tests.benchmarks.corpus --out DIR`.

Without a folder it prints how fast the articles are made, how long they are, and how many distinct
pairs and triples of characters they have, which newspapers have too (REAL).
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import numpy as np

from tests.benchmarks.corpus.making import Corpus
from tests.benchmarks.corpus.printing import file_name, raw_text
from tests.benchmarks.corpus.vocabulary import vocabulary
from tests.benchmarks.timing import say

REAL = {250_000: (90, 188), 1_000_000: (216, 602), 3_000_000: (395, 1410)}
"""Thousands of distinct pairs and triples in so many characters of real newspapers."""


def write(corpus: Corpus, folder: Path) -> None:
    """Write a file an issue, a folder a year."""
    begun = process_time()
    size = issues = 0
    for issue in corpus.issues():
        year = folder / issue.date[:4]
        year.mkdir(parents=True, exist_ok=True)
        size += (year / file_name(issue)).write_bytes(raw_text(issue).encode())
        issues += 1
    seconds = process_time() - begun
    say(f"{corpus.articles} articles in {issues} issues, {size / 1e6:.0f} MB, {seconds:.1f} s")


def check(corpus: Corpus) -> None:
    """Print what the corpus is like."""
    begun = process_time()
    lengths = np.array([len(article.head) + len(article.body) for article in corpus])
    seconds = process_time() - begun
    say(f"{corpus.articles} articles, {corpus.articles / seconds:,.0f} a second")
    shares = ", ".join(f"{value:.0f}" for value in np.percentile(lengths, [5, 50, 95, 100]))
    say(f"characters: mean {lengths.mean():.0f}; 5 %, median, 95 %, longest: {shares}")
    codes = np.frombuffer("".join(_texts(corpus)).encode("utf-32-le"), np.uint32)
    for size, real in REAL.items():
        if size <= len(codes):
            pairs, triples = (_distinct(codes[:size], length) // 1000 for length in (2, 3))
            say(f"{size} characters: {pairs} k pairs ({real[0]}), {triples} k triples ({real[1]})")


def _texts(corpus: Corpus) -> Iterator[str]:
    left = max(REAL)
    for article in corpus:
        text = (article.head + article.body).replace("\n", "")
        yield text
        left -= len(text)
        if left < 0:
            return


def _distinct(codes: np.ndarray, length: int) -> int:
    keys = np.zeros(len(codes) - length + 1, np.int64)
    for at in range(length):
        keys = (keys << 21) | codes[at : at + len(keys)]
    return len(np.unique(keys))


def main() -> None:
    """Read the arguments and write or print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--characters", type=int, default=370, help="of an article, on average")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="a folder for the files")
    given = parser.parse_args()
    vocabulary(given.seed)
    corpus = Corpus(given.articles, given.seed, given.characters)
    if given.out is None:
        check(corpus)
    else:
        write(corpus, given.out)


if __name__ == "__main__":
    main()
