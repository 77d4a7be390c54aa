"""The schema, version by version; imported only where a library is made or brought up to date.

To add a version: a file `sql/schema_N.sql`, a function below, SCHEMA_VERSION in `header.py`, and a
library of the version before it in the tests.
"""

import sqlite3
import uuid
from collections.abc import Iterator

from sqlite_utils import Database as Tables
from sqlite_utils.migrations import Migrations

from newsreader.storage.header import APPLICATION_ID, SCHEMA_VERSION
from newsreader.storage.rows import now
from newsreader.storage.sql import statement
from newsreader.storage.tag_names import name_tags

MIGRATIONS = Migrations("newsreader")


@MIGRATIONS(name="1")
def first_schema(tables: Tables) -> None:
    """Make everything that the first release has."""
    run_script(tables, statement("schema_1"))
    tables.conn.execute("INSERT INTO library VALUES (?, ?, '')", [str(uuid.uuid4()), now()])


@MIGRATIONS(name="2")
def review_and_facsimile(tables: Tables) -> None:
    """Add what settling doubts, laying out articles anew and pictures of pages need."""
    run_script(tables, statement("schema_2"))


@MIGRATIONS(name="3")
def search(tables: Tables) -> None:
    """Add the index of pairs, and what is counted and kept for searching."""
    run_script(tables, statement("schema_3"))
    run_script(tables, statement("index_tables"))


@MIGRATIONS(name="4")
def annotating(tables: Tables) -> None:
    """Make tags things of their own; add topics, notes, styles, words and the way back."""
    run_script(tables, statement("schema_4"))
    name_tags(tables.conn)


@MIGRATIONS(name="5")
def deciding(tables: Tables) -> None:
    """Add people, and contradictions that wait for a decision."""
    run_script(tables, statement("schema_5"))


@MIGRATIONS(name="6")
def reading(tables: Tables) -> None:
    """Show other programs names where there were ids."""
    run_script(tables, statement("schema_6"))


def migrate(tables: Tables) -> None:
    """Bring the schema up to date; the caller holds the transaction."""
    MIGRATIONS.apply(tables)
    tables.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    tables.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def run_script(tables: Tables, script: str) -> None:
    """Run statement by statement: `executescript` would end the transaction first."""
    for sql in _statements(script):
        tables.conn.execute(sql)


def _statements(script: str) -> Iterator[str]:
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(pending):
            yield pending
            pending = ""
