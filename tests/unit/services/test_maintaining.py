"""Checking, repairing and keeping copies of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.errors import LibraryError
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.reports import CheckFinding
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.services.maintaining import restore
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID, source_file
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        anchor = anchor_at(BRIDGE_TEXT, Span(2, 4))
        library.annotating.add(NewAnnotation(BRIDGE_ID, anchor, note="记", tags=("桥",)))
        library.correcting.correct(SEED_ID, "春耕", "秋收")
        yield library


def spoil(library: Library, sql: str) -> None:
    with Database(library.path) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(sql)


def test_a_sound_library(library: Library) -> None:
    for repair in (False, True):
        report = library.maintaining.check(repair=repair)
        assert (report.ok, report.findings) == (True, ())


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE annotations SET note = '别的'", "altered-work"),
        ("UPDATE annotations SET checksum = ''", "altered-work"),
        ("DELETE FROM annotation_tags", "altered-work"),
        ("DELETE FROM index_rows", "incomplete-index"),
        ("UPDATE index_rows SET data = substr(data, 2)", "incomplete-index"),
        ("UPDATE library SET index_version = 'old'", "incomplete-index"),
    ],
)
def test_what_follows_from_the_revisions_is_made_anew(
    library: Library, sql: str, kind: str
) -> None:
    before = library.annotating.list()
    spoil(library, sql)
    found = library.maintaining.check()
    assert not found.ok
    assert {finding.kind for finding in found.findings} == {kind}
    mended = library.maintaining.check(repair=True)
    assert mended.ok
    assert all(finding.repaired for finding in mended.findings)
    assert library.maintaining.check().ok
    assert library.annotating.list() == before


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE sources SET bytes = ''", CheckFinding("altered-source", source_file().sha256)),
        (
            "UPDATE revisions SET value = '\"别的\"' WHERE field = 'edit'",
            CheckFinding("altered-revision", f"{SEED_ID} edit"),
        ),
    ],
)
def test_what_cannot_be_made_anew_stays_listed(
    library: Library, sql: str, finding: CheckFinding
) -> None:
    spoil(library, sql)
    for repair in (False, True):
        report = library.maintaining.check(repair=repair)
        assert not report.ok
        assert finding in report.findings


def test_a_library_in_use_is_not_called_damaged(library: Library) -> None:
    with Database(library.path) as other:
        other.execute("BEGIN EXCLUSIVE")
        library.maintaining._database.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(LibraryError) as error:
            library.maintaining.check()
    assert error.value.key == "library-locked"


def test_a_damaged_file_is_looked_at_no_further(library: Library) -> None:
    library.path.write_bytes(library.path.read_bytes()[:6000])
    report = library.maintaining.check()
    assert [finding.kind for finding in report.findings] == ["damaged-file"]


def test_backup_and_restore(library: Library, tmp_path: Path) -> None:
    kept = library.annotating.list()
    backup = library.maintaining.backup(tmp_path / "backup.db")
    library.annotating.delete([annotation.id for annotation in kept])
    library.close()
    restore(library.path, backup)
    with Library.open(library.path) as restored:
        assert restored.annotating.list() == kept
        assert restored.maintaining.check().ok


def test_a_damaged_revision_is_named_and_the_rest_goes_on(library: Library) -> None:
    spoil(library, "UPDATE revisions SET parents = '[', value = '{' WHERE field = 'note'")
    kinds = [finding.kind for finding in library.maintaining.check().findings]
    assert kinds == ["altered-revision", "altered-work"]


def test_a_missing_table_is_named(library: Library) -> None:
    spoil(library, "DROP TABLE blocks")
    kinds = [finding.kind for finding in library.maintaining.check().findings]
    assert (kinds[0], kinds[-1]) == ("missing-table", "damaged-file")
