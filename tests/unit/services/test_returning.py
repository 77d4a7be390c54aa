"""The copies that are kept beside a library are found, with what they lack."""

from contextlib import closing
from pathlib import Path

from newsreader.services.library import Library
from newsreader.services.maintaining import restore
from tests.support.library import make_library
from tests.support.merging import copies, merge
from tests.support.people import highlight, state


def test_a_merge_is_taken_back_whole_and_brought_in_again(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        path = library.path
        highlight(library, "通车")
        (other,) = copies(library, tmp_path, "乙")
        with closing(other):
            highlight(other, "新桥", tags=("桥",))
            before = state(library)
            merge(library, other)
            after = state(library)
            highlight(library, "市民")
            (kept,) = library.returning.list()
    assert (kept.missing, kept.before_merge) == (2, True)
    restore(path, kept.path)
    with Library.open(path) as library:
        assert state(library) == before
        replaced, merged = sorted(library.returning.list(), key=lambda each: each.before_merge)
        assert (replaced.missing, replaced.before_merge) == (0, False)
        assert (merged.path, merged.missing) == (kept.path, 0)
        library.merging.merge(tmp_path / "乙" / path.name)
        assert state(library) == after
        newest = library.returning.list()[0]
        assert newest.path.name.endswith("before-merge-2.db")
    restore(path, replaced.path)
    with Library.open(path) as library:
        assert len(library.annotating.list()) == 3


def test_what_is_no_library_any_more_is_not_offered(tmp_path: Path) -> None:
    with make_library(tmp_path) as library:
        Path(f"{library.path}.before-merge-1.db").write_bytes(b"junk" * 500)
        (tmp_path / "other.db.before-merge-1.db").write_bytes(library.path.read_bytes())
        assert library.returning.list() == ()
