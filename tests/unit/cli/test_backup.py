from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_a_backup_is_a_library(newsreader: Newsreader, library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert newsreader("backup", copy, "--json").json == {"path": str(copy)}
    assert newsreader("backup", copy).out == f"The library was copied to {copy}.\n"
    issues = newsreader("issues", "--json").json
    library.unlink()
    copy.rename(library)
    assert newsreader("issues", "--json").json == issues
