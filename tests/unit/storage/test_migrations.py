"""Making a library, and bringing an older one up to date."""

from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.storage.database import Database
from newsreader.storage.header import APPLICATION_ID, SCHEMA_VERSION


def make_older(path: Path) -> None:
    with Database(path) as database:
        database.execute("UPDATE library SET id = 'kept'")
        database.execute("PRAGMA user_version = 0")


def test_an_older_library_is_backed_up_and_migrated(tmp_path: Path) -> None:
    make_older(tmp_path / "x.db")
    for _ in range(2):
        with Database(tmp_path / "x.db") as database:
            assert database.row("SELECT id FROM library")["id"] == "kept"
            assert database.row("PRAGMA user_version")[0] == SCHEMA_VERSION
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.db", "x.db.before-v1.db"]


def test_an_earlier_backup_is_kept(tmp_path: Path) -> None:
    make_older(tmp_path / "x.db")
    (tmp_path / "x.db.before-v1.db").write_text("earlier")
    Database(tmp_path / "x.db").close()
    assert (tmp_path / "x.db.before-v1.db").read_text() == "earlier"


def test_an_older_library_is_not_migrated_in_reading(tmp_path: Path) -> None:
    make_older(tmp_path / "x.db")
    data = (tmp_path / "x.db").read_bytes()
    with pytest.raises(LibraryError) as error:
        Database(tmp_path / "x.db", read_only=True)
    assert error.value.key == "library-unfinished"
    assert (tmp_path / "x.db").read_bytes() == data


def test_sqlite_utils_sees_the_same_file(database: Database) -> None:
    assert database.tables is database.tables
    assert database.tables["articles"].count == 2


def test_people_can_read_the_file_with_other_programs(database: Database) -> None:
    view = database.rows("SELECT headline, publication FROM article_view ORDER BY 1")
    assert [tuple(row) for row in view] == [
        ("南岸新桥通车", "青禾日报"),
        ("春耕从一粒种子 开始", "青禾日报"),
    ]
    assert database.rows("SELECT * FROM annotation_view") == []
    assert database.rows("PRAGMA application_id")[0][0] == APPLICATION_ID
