"""What can be wrong inside a library file, as far as SQLite and the derived tables go."""

import hashlib
import zlib
from collections.abc import Iterator

from newsreader.core.article import reading_text
from newsreader.core.reports import CheckFinding
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.sources import Sources


def damage(database: Database) -> Iterator[CheckFinding]:
    """Yield what SQLite itself finds: torn pages, rows that refer to nothing.

    Raises LibraryError where the damage is such that it finds nothing at all.
    """
    for row in database.rows("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield CheckFinding("damaged-file", str(row[0]))
    for row in database.rows("PRAGMA foreign_key_check"):
        yield CheckFinding("missing-reference", f"{row[0]} {row[1]}")


def altered_sources(database: Database) -> Iterator[CheckFinding]:
    """Yield the sources whose bytes are not those that came in."""
    sources = Sources(database)
    for sha256 in sources.digests():
        try:
            data = sources.data(sha256)
        except (zlib.error, TypeError):
            data = b""
        if hashlib.sha256(data).hexdigest() != sha256:
            yield CheckFinding("altered-source", sha256)


def altered_texts(database: Database) -> Iterator[CheckFinding]:
    """Yield the articles whose text is not that of their blocks."""
    articles = Articles(database)
    for row in database.execute("SELECT key, id, text FROM articles"):
        if reading_text(articles.blocks(row["key"])) != row["text"]:
            yield CheckFinding("altered-text", row["id"])
