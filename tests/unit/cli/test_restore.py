from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_what_came_after_the_backup_is_kept_beside(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    newsreader("backup", copy)
    newsreader("annotate", article, "--quote", "书车")
    assert newsreader("restore", copy).out == f"The library was replaced by {copy}.\n"
    assert newsreader("annotations", "--json").json == []
    assert newsreader("restore", copy, "--json").json == {"path": str(copy)}
    assert len(list(tmp_path.glob("library.db.replaced-*"))) == 2


def test_what_is_no_backup_is_refused(
    newsreader: Newsreader, library: Path, tmp_path: Path
) -> None:
    before = library.read_bytes()
    junk = tmp_path / "junk.db"
    junk.write_bytes(b"not a database" * 100)
    assert newsreader("restore", junk).status in (1, 3)
    assert library.read_bytes() == before
