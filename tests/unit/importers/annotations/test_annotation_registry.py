"""Which reader takes a file, and which files are taken in another way."""

from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, NewsreaderError, UsageError
from newsreader.importers.annotations.registry import (
    READERS,
    formats,
    read_annotations,
    reader_of,
    source_at,
)
from tests.support.foreign import archive, w3c, write


@pytest.mark.parametrize("format_id", [reader.format.id for reader in READERS])
def test_a_format_can_be_named(tmp_path: Path, format_id: str) -> None:
    source = source_at(write(tmp_path / "x.dat", b"anything"))
    assert reader_of(source, format_id).format.id == format_id
    assert [each.id for each in formats()].count(format_id) == 1


def test_a_format_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="web-annotation"):
        reader_of(source_at(write(tmp_path / "a.json", w3c("桥"))), "docx")


def test_libraries_and_bundles_are_merged_instead(tmp_path: Path) -> None:
    library = write(tmp_path / "a.db", b"SQLite format 3\0" + bytes(90))
    bundle = archive(tmp_path / "b.zip", {"newsreader/bagit.txt": b"BagIt-Version: 1.0\n"})
    for path in (library, bundle):
        with pytest.raises(BadInputError, match="merge"):
            source_at(path)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"PK\x03\x04 cut off"])
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NewsreaderError):
        list(read_annotations(write(tmp_path / "x.bin", data)))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.json"):
        with pytest.raises(BadInputError):
            source_at(path)
