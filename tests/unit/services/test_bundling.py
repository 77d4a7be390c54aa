"""The exchange bundle: all of a library in one file, and all of it back out of that."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import bagit
import pytest

from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.ids import IssueId
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.reshaping.places import BlockPlace
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.library import make_library, store
from tests.support.people import highlight
from tests.support.pictures import png

BAG = "newsreader-bundle"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Library]:
    """Make a library with two issues, and something of all that people make."""
    with make_library(tmp_path) as library:
        text, recognised = plain_issue(["清河水质好转\n每周取样。𠮷"], date="2031-03-06")
        store(library._database, text, recognised)
        first = highlight(library, "通车", note="此处 \u2028", tags=("桥/新",))
        library.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
        highlight(library, "选种", article_id=SEED_ID)
        library.arranging.split_article(BlockPlace(SEED_ID, 2))
        library.annotating.delete([highlight(library, "新桥").id])
        library.noting.add(Subject(SubjectKind.ANNOTATION, first.id), "回复", "乙")
        library.noting.add(Subject(SubjectKind.TAG, library.tagging.find("桥").id), "桥", "乙")
        library.tagging.tag_articles([BRIDGE_ID], add=["水"])
        library.keeping.save("桥", "桥", "甲")
        library.teaching.add("江南岸")
        library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
        picture = tmp_path / "page.png"
        picture.write_bytes(png())
        library.illustrating.attach(ISSUE_ID, 1, picture)
        yield library


def bundle(library: Library, issue: IssueId | None = None, name: str = "bundle.zip") -> Path:
    path = library.path.parent / name
    library.bundling.export(path, issue)
    return path


def test_a_bundle_makes_the_same_library_again(full: Library, tmp_path: Path) -> None:
    path = bundle(full)
    with Library.open(tmp_path / "empty.db") as empty:
        assert empty.merging.merge(path)[0].conflicts == ()
        assert empty.maintaining.check().ok
        assert empty.annotating.list() == full.annotating.list()
        assert empty.searching.count("江南岸") == full.searching.count("江南岸") > 0
        assert bundle(empty, name="again.zip").read_bytes() == path.read_bytes()
        assert empty.merging.merge(path)[0].backup is None
    assert full.merging.merge(path)[0].backup is None


def test_a_bundle_is_a_bag_of_lines_and_sources(full: Library, tmp_path: Path) -> None:
    with ZipFile(bundle(full)) as archive:
        archive.extractall(tmp_path / "bag")
    bag = bagit.Bag(str(tmp_path / "bag" / BAG))
    bag.validate()
    data = tmp_path / "bag" / BAG / "data"
    lines = (data / "annotations.jsonl").read_text().split("\n")
    assert {json.loads(line)["quote"] for line in lines if line} == {"通车", "选种", "新桥"}
    for row in map(json.loads, (data / "sources.jsonl").read_text().splitlines()):
        assert len((data / "sources" / row["sha256"]).read_bytes()) == row["size"]


def test_a_bundle_of_one_issue_holds_what_belongs_to_it(full: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty.db") as empty:
        empty.merging.merge(bundle(full, ISSUE_ID))
        assert [each.id for each in empty.reading.issues()] == [ISSUE_ID]
        assert empty.annotating.list() == full.annotating.list()
        assert empty.maintaining.check().ok
    other = next(each.id for each in full.reading.issues() if each.id != ISSUE_ID)
    with Library.open(tmp_path / "other.db") as library:
        library.merging.merge(bundle(full, other))
        assert library.annotating.list() == ()
        assert library.tagging.list() != ()
    with pytest.raises(BadInputError):
        full.bundling.export(tmp_path / "none.zip", IssueId("nowhere"))


def rewritten(path: Path, change: Callable[[str, bytes], dict[str, bytes]]) -> Path:
    """Write a bundle anew, each member as `change` gives it back."""
    bad = path.with_name("bad.zip")
    with ZipFile(path) as old, ZipFile(bad, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            for name_, data in change(name, old.read(name)).items():
                new.writestr(name_, data)
    return bad


def test_what_is_no_whole_bundle_is_refused(full: Library, tmp_path: Path) -> None:
    path = bundle(full)
    changes: list[Callable[[str, bytes], dict[str, bytes]]] = [
        lambda name, data: {name: data + b" "} if name.endswith("issues.jsonl") else {name: data},
        lambda name, data: {} if name.endswith("notes.jsonl") else {name: data},
        lambda name, data: {name: data, f"{name}x": data},
        lambda name, data: {name: data, f"{name}/../../x": data},
        lambda name, data: {name.replace(BAG, "other"): data},
        lambda name, data: {name: data.replace(b"Version: 1\n", b"Version: 2\n")},
        lambda name, data: {name: data, name.upper(): data},
    ]
    with Library.open(tmp_path / "empty.db") as empty:
        for change in changes:
            with pytest.raises(BadInputError):
                empty.merging.merge(rewritten(path, change))
        path.with_name("torn.zip").write_bytes(path.read_bytes()[:2000])
        with pytest.raises(BadInputError):
            empty.merging.merge(path.with_name("torn.zip"))
        assert empty.reading.issues() == ()


def test_a_damaged_library_makes_no_bundle(full: Library, tmp_path: Path) -> None:
    with Database(full.path) as database:
        database.execute("""UPDATE revisions SET value = '"假"' WHERE field = 'note'""")
    with pytest.raises(LibraryError):
        bundle(full)
    assert not (tmp_path / "bundle.zip").exists()
