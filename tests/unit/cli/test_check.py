import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_a_sound_library(newsreader: Newsreader, library: Path) -> None:
    assert newsreader("check", "--json").json == {"ok": True, "findings": []}
    assert newsreader("check").out == "Nothing is wrong.\n"


def test_damage_is_named_and_what_can_be_made_again_is_repaired(
    newsreader: Newsreader, article: str, library: Path
) -> None:
    newsreader("annotate", article, "--quote", "书车", "--note", "真")
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE annotations SET note = '假'")
        connection.commit()
    found = newsreader("check", "--json")
    assert (found.status, found.json["ok"]) == (3, False)
    assert newsreader("check").status == 3
    repaired = newsreader("check", "--repair")
    assert repaired.status == 0
    assert "(repaired)" in repaired.out
    assert newsreader("annotations", "--json").json[0]["note"] == "真"
