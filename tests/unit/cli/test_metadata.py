"""A library opens in Datasette, and its tables say what they hold."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from newsreader.assets import resource
from tests.unit.cli.conftest import Newsreader


def test_every_table_is_described_or_hidden(newsreader: Newsreader, library: Path) -> None:
    tables = newsreader("metadata").json["databases"]["library"]["tables"]
    with closing(sqlite3.connect(library)) as database:
        there = {
            name: {row[1] for row in database.execute(f"PRAGMA table_info({name})")}
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE sql NOT NULL")
            if not name.startswith("sqlite_autoindex")
        }
        kinds = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
        assert set(tables) == {name for (name,) in database.execute(kinds)}
    for name, about in tables.items():
        assert bool(about.get("description")) is not about.get("hidden", False), name
        assert set(about.get("columns", there[name])) == there[name], name


def test_the_metadata_goes_by_the_name_of_the_library(
    newsreader: Newsreader, library: Path
) -> None:
    other = library.rename(library.with_name("青禾.db"))
    assert [*newsreader("--library", other, "metadata").json["databases"]] == ["青禾"]


def test_datasette_shows_articles_and_runs_its_queries(
    newsreader: Newsreader, article: str, library: Path, tmp_path: Path
) -> None:
    newsreader("annotate", article, "--quote", "还书角", "--tag", "甲/乙")
    (tmp_path / "metadata.json").write_text(newsreader("metadata").out, "utf-8")
    queries = json.loads(resource("datasette", "metadata.json").read_text("utf-8"))
    for page in ("annotation_view", *queries["databases"]["library"]["queries"]):
        got = subprocess.run(
            [
                *(sys.executable, "-m", "datasette", library, "-m", tmp_path / "metadata.json"),
                *("--get", f"/{library.stem}/{page}.json?_shape=array"),
            ],
            check=True,
            capture_output=True,
        )
        rows = json.loads(got.stdout)
        assert rows, page
        assert "error" not in rows, page
