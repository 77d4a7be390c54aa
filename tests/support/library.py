"""Real libraries for tests, each in a folder of its own."""

from pathlib import Path

from newsreader.core.recognised import RecognisedIssue
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.language.segmenter import Segmenter
from newsreader.services.dictionary import Dictionary
from newsreader.services.importing import Importing
from newsreader.services.library import Library
from newsreader.services.preparing import PreparedIssue
from newsreader.services.searching import Searching
from newsreader.storage.database import Database
from newsreader.storage.operations import STEPS
from newsreader.storage.search import SearchIndex
from tests.support.builders import ISSUE_TEXT, recognised_issue, source_file

NAME = "library.db"


def make_database(folder: Path) -> Database:
    """Make a library with the issue of `builders` in it, and open its file."""
    database = Database(folder / NAME)
    store(database, ISSUE_TEXT, recognised_issue())
    return database


def make_index(database: Database) -> SearchIndex:
    """Return the index as the program makes it."""
    return SearchIndex(database, fold_for_search, folding_version())


def count(database: Database, query: str) -> int:
    """Return how many articles a search finds."""
    return Searching(database, Dictionary(database, Segmenter())).count(query)


def store(database: Database, text: str, recognised: RecognisedIssue) -> None:
    """Store an issue that was recognised by hand."""
    source = source_file(text)
    prepared = PreparedIssue("somewhere.txt", source, source.issues[0], recognised)
    Importing(database, make_index(database)).store(prepared)


def make_library(folder: Path, *, read_only: bool = False) -> Library:
    """Make a library with the issue of `builders` in it, and open it with all services."""
    make_database(folder).close()
    return Library.open(folder / NAME, read_only=read_only)


def forget_steps(library: Library, number: int) -> None:
    """Forget the newest steps back: as where another library came in, which brings none along."""
    library._database.execute(
        "DELETE FROM undo_steps WHERE key IN"
        f" (SELECT key FROM undo_steps ORDER BY key DESC LIMIT {number})"
    )


def depth(library: Library) -> int:
    """Return how many steps can be undone."""
    return sum(not step.undone for step in library.history.steps(STEPS))
