"""Opening a library, and everything that hangs on it."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.core.query import Selection
from newsreader.language.segmenter import Segmenter
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, ISSUE_ID
from tests.support.library import NAME, make_library


def test_all_services_work_on_one_file(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        assert library.path == tmp_path / NAME
        assert not library.read_only
        _, changes = library.correcting.correct(BRIDGE_ID, "南岸", "北岸")
        assert changes.texts == {BRIDGE_ID}
        assert library.annotating.list() == ()
        assert library.searching.search("北岸").total == 1
        assert library.collecting.collect(Selection(issue_id=ISSUE_ID)).issues
        assert library.exporting.formats()
        assert library.maintaining.check().ok
        assert library.history.undo().texts == {BRIDGE_ID}
        assert library.searching.search("北岸").total == 0


def test_reading_only(tmp_path: Path) -> None:
    with make_library(tmp_path, read_only=True) as library:
        assert library.read_only
        assert library.reading.article(BRIDGE_ID).annotations == ()
        with pytest.raises(LibraryError):
            library.correcting.correct(BRIDGE_ID, "南岸", "北岸")


def test_a_new_library_is_empty_and_searchable(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new.db") as library:
        assert library.reading.issues() == ()
        assert library.searching.search("桥").total == 0


def test_an_index_by_other_rules_is_made_anew(tmp_path: Path) -> None:
    make_library(tmp_path).close()
    with Database(tmp_path / NAME) as database:
        database.execute("UPDATE library SET index_version = 'old'")
        database.execute("UPDATE index_rows SET data = ''")
    with Library.open(tmp_path / NAME, read_only=True) as library:
        assert library.searching.search("桥").total == 1
        assert library.index.pending() == 2
    with Library.open(tmp_path / NAME) as library:
        library.index.build()
        assert library.index.pending() == 0
        assert library.searching.search("桥").total == 1


def test_a_failed_opening_closes_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.storage.database._BUSY_SECONDS", 0.01)
    make_library(tmp_path).close()
    with Database(tmp_path / NAME) as database:
        database.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError) as error:
            Library.open(tmp_path / NAME)
    assert error.value.key == "library-locked"


def test_a_segmenter_can_be_shared(tmp_path: Path) -> None:
    segmenter = Segmenter()
    make_library(tmp_path).close()
    with Library.open(tmp_path / NAME, segmenter=segmenter) as library:
        assert library.reading.word_at("新桥", 9).length == 0
    assert segmenter.loaded


def test_the_start_path_is_light() -> None:
    heavy = (
        "sqlite_utils",
        "jieba",
        "lunar_python",
        "chardet",
        "numpy",
        "opencc",
        "multiprocessing",
    )
    code = (
        "import sys, newsreader.services.library as _, newsreader.services.reading as _\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"
