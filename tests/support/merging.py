"""Copies of one library that go their own ways."""

import shutil
from dataclasses import replace
from pathlib import Path

from newsreader.core.merging import MergeReport
from newsreader.services.library import Library
from tests.support.library import NAME


def copies(library: Library, folder: Path, *names: str) -> tuple[Library, ...]:
    """Open as many copies of a library, each in a folder and with an author of its own."""
    return tuple(copy_of(library, folder / name) for name in names)


def copy_of(library: Library, folder: Path) -> Library:
    """Open a copy of a library in a new folder; the folder's name is the author's."""
    folder.mkdir()
    shutil.copy(library.path, folder / NAME)
    return Library.open(folder / NAME, author=folder.name)


def merge(ours: Library, theirs: Library) -> MergeReport:
    """Bring one library into another, which is sound afterwards; what was foretold comes true."""
    before, mine = theirs.path.read_bytes(), ours.path.read_bytes()
    foretold = ours.merging.preview(theirs.path)
    assert ours.path.read_bytes() == mine
    report = ours.merging.merge(theirs.path)[0]
    assert replace(report, backup=None) == foretold
    assert theirs.path.read_bytes() == before
    check = ours.maintaining.check()
    assert check.ok, check
    return report
