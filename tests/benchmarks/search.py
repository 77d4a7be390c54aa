"""Search against a scan of the same library: `python -m tests.benchmarks.search --issues 200`.

Prints the median CPU time of each kind of query, that of `LIKE` over all articles, and their ratio.
"""

import argparse
import tempfile
from pathlib import Path
from time import process_time

from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.benchmarks.generated import generated_library
from tests.benchmarks.timing import median, say

QUERIES = ("common", "rare", "two", "phrase", "absent")


def words(library: Library) -> dict[str, str]:
    """Choose a query of each kind from what stands in the library."""
    text = library.reading.article(library.reading.articles()[0].id).text
    kinds = ("\u4e00", text[20], text[30:32], text[40:60], "龘靐")
    return dict(zip(QUERIES, kinds, strict=True))


def scan(database: Database, word: str) -> int:
    """Count the articles that hold a word, without an index."""
    sql = "SELECT count(*) FROM articles WHERE text LIKE ?"
    return int(database.rows(sql, [f"%{word}%"])[0][0])


def measure(issues: int) -> None:
    """Print one line a query."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.db")
        with generated_library(path, issues) as library, Database(path) as database:
            for kind, word in words(library).items():
                found = library.searching.search(word).total
                assert found == scan(database, word), kind
                ours = median(lambda word=word: library.searching.search(word), clock=process_time)
                theirs = median(lambda word=word: scan(database, word), clock=process_time)
                times = f"{ours:7.2f} ms  LIKE {theirs:7.2f} ms  {theirs / ours:6.1f}×"
                say(f"{kind:7} {found:6} articles  {times}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=200)
    measure(parser.parse_args().issues)


if __name__ == "__main__":
    main()
