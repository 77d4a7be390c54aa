"""Making a library, and bringing an older one up to date."""

from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.services.library import Library
from newsreader.storage.database import Database
from newsreader.storage.header import APPLICATION_ID, SCHEMA_VERSION
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    ISSUE_ID,
    SEED_ID,
    SEED_TEXT,
    recognised_issue,
)
from tests.support.older import fifth_library, first_library, fourth_library


@pytest.fixture
def older(tmp_path: Path) -> Path:
    return first_library(tmp_path / "x.db")


def test_an_older_library_is_backed_up_and_migrated(older: Path, tmp_path: Path) -> None:
    data = older.read_bytes()
    for _ in range(2):
        with Database(older) as database:
            assert database.version() == SCHEMA_VERSION
    backup = tmp_path / "x.db.before-v2.db"
    assert sorted(tmp_path.iterdir()) == [older, backup]
    with Database(backup, as_it_is=True) as database:
        assert database.version() == 1
    assert first_library(tmp_path / "y.db").read_bytes() == data


def test_an_earlier_backup_is_kept(older: Path, tmp_path: Path) -> None:
    (tmp_path / "x.db.before-v2.db").write_text("earlier")
    Database(older).close()
    assert (tmp_path / "x.db.before-v2.db").read_text() == "earlier"


def test_an_older_library_is_not_migrated_in_reading(older: Path) -> None:
    data = older.read_bytes()
    with pytest.raises(LibraryError) as error:
        Database(older, read_only=True)
    assert error.value.key == "library-older"
    assert older.read_bytes() == data


def test_a_migrated_library_reads_the_same_and_can_be_worked_with(older: Path) -> None:
    with Library.open(older) as library:
        issue = library.reading.issue(ISSUE_ID)
        assert issue.masthead == recognised_issue().masthead
        assert issue.findings == recognised_issue().findings
        bridge, seed = (library.reading.article(id_) for id_ in (BRIDGE_ID, SEED_ID))
        assert bridge.text == BRIDGE_TEXT.replace("连声", "")
        assert seed.text == SEED_TEXT.replace("春耕", "秋收")
        assert [mark.place.start for mark in seed.marks] == [SEED_TEXT.index("选种")]
        found = {each.anchor.quote: each for each in library.annotating.list()}
        assert found["青禾市南岸新桥"].note == "哪一座？"
        assert found["青禾市南岸新桥"].tags == ("交通/桥", "桥")
        assert (found["连声"].state, found["粒形"].state) == ("unanchored", "anchored")
        assert library.searching.search("秋收").total == 1
        assert library.searching.search("earlier:春耕").total == 1
        assert library.searching.search("head:秋收 -text:秋收").total == 1
        kinds = [finding.kind for finding in library.maintaining.check().findings]
        assert kinds == ["incomplete-index"]
        library.index.build()
        assert library.maintaining.check().findings == ()
        assert library.searching.search("秋收").total == 1
        before = library.reviewing.desk(ISSUE_ID)
        library.arranging.merge(SEED_ID)
        assert len(library.annotating.list(BRIDGE_ID)) == 3
        assert library.maintaining.check().findings == ()
        library.history.undo()
        assert library.reviewing.desk(ISSUE_ID) == before


def test_what_people_made_in_a_library_of_schema_4_goes_on(tmp_path: Path) -> None:
    with Library.open(fourth_library(tmp_path / "x.db"), author="丙") as library:
        assert library.maintaining.check().findings == ()
        assert library.settling.list() == ()
        notes = {each.anchor.quote: each.note for each in library.annotating.list()}
        assert notes == {"南岸新桥": "哪一座？", "市民": ""}
        (collection,) = library.curating.list()
        assert len(library.filling.members(collection.dossier.id)) == 2
        library.history.redo()
        assert library.annotating.list()[0].note == "是哪一座？"
        assert library.maintaining.check().findings == ()


def test_other_programs_see_names_in_a_library_of_schema_5(tmp_path: Path) -> None:
    with Database(fifth_library(tmp_path / "x.db")) as database:
        rows = database.rows("SELECT quote, style, tags FROM annotation_view")
        assert [tuple(row) for row in rows] == [("新桥", "待查", "交通/桥\n地方")]
        members = database.rows("SELECT collection, headline, quote FROM collection_view")
        assert [tuple(row) for row in members] == [
            ("城建", "春耕从一粒种子 开始", None),
            ("城建/桥梁", "南岸新桥通车", "新桥"),
        ]
    assert [each.name for each in tmp_path.iterdir()] == ["x.db"]
    with Library.open(tmp_path / "x.db") as library:
        assert library.maintaining.check().findings == ()
        assert [each.identifier for each in library.identifying.list()] == ["0000-0002-1825-0097"]


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
