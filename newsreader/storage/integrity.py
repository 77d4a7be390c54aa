"""What can be wrong inside a library file, as far as SQLite and the derived tables go."""

import hashlib
import re
import zlib
from collections.abc import Iterator

from newsreader.core.article import reading_text
from newsreader.core.errors import LibraryError
from newsreader.core.reports import CheckFinding
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles
from newsreader.storage.findings import Findings
from newsreader.storage.header import SCHEMA_VERSION
from newsreader.storage.issues import Issues
from newsreader.storage.sources import Sources
from newsreader.storage.sql import statement

_MAKES = r"(?m)^(CREATE|DROP) (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)"
_INDEX_VERSION = 3


def damage(database: Database) -> Iterator[CheckFinding]:
    """Yield what SQLite itself finds: torn pages, missing tables, rows that refer to nothing.

    Raises LibraryError where the damage is such that it finds nothing at all.
    """
    held = {row[0] for row in database.rows("SELECT name FROM sqlite_master")}
    for name in _parts(database.version() or SCHEMA_VERSION):
        if name not in held:
            yield CheckFinding("missing-table", name)
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


def altered_pictures(database: Database) -> Iterator[CheckFinding]:
    """Yield the pictures of pages whose bytes are not those that came in."""
    pictures = Facsimiles(database)
    for sha256 in pictures.digests():
        if hashlib.sha256(pictures.data(sha256) or b"").hexdigest() != sha256:
            yield CheckFinding("altered-picture", sha256)


def altered_texts(database: Database) -> Iterator[CheckFinding]:
    """Yield the articles whose text is not that of their blocks."""
    articles = Articles(database)
    for row in database.execute("SELECT key, id, text FROM articles"):
        if _shown(articles, row["key"]) != row["text"]:
            yield CheckFinding("altered-text", row["id"])


def unreadable_rows(database: Database) -> Iterator[CheckFinding]:
    """Yield the issues of which the furniture, an article or a finding cannot be read."""
    issues, findings, articles = Issues(database), Findings(database), Articles(database)
    for row in database.execute("SELECT key, id FROM issues"):
        try:
            issues.furniture(row["key"])
            findings.of_issue(row["key"])
            for article in articles.list(row["key"]):
                articles.get(article.id)
        except LibraryError:
            yield CheckFinding("unreadable-row", row["id"])


def _parts(newest: int) -> list[str]:
    """Return the names of all that a library of a schema consists of."""
    scripts = [f"schema_{version}" for version in range(1, newest + 1)]
    scripts += ["index_tables"] if newest >= _INDEX_VERSION else []
    steps = [step for script in scripts for step in re.findall(_MAKES, statement(script))]
    gone = {name for verb, name in steps if verb == "DROP"}
    return [name for verb, name in steps if verb == "CREATE" and name not in gone]


def _shown(articles: Articles, key: int) -> str | None:
    try:
        return reading_text(articles.blocks(key))
    except LibraryError:
        return None
