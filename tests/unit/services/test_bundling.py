"""The exchange bundle: all of a library in one file, and all of it back out of that."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import bagit
import pytest

from newsreader.core.dossier import Member, MemberKind
from newsreader.core.errors import BadInputError, LibraryError, MachineError
from newsreader.core.ids import IssueId
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.progress import Progress
from newsreader.core.reshaping.places import BlockPlace
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.exported import content
from tests.support.library import make_library, store
from tests.support.older import fourth_library
from tests.support.people import highlight
from tests.support.pictures import png
from tests.support.printed import BLOCKS, printed_page

BAG = "newsreader-export"
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exporters" / "bundle"


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
        collection = library.curating.make("桥梁/新桥")[0].id
        articles = (Member(MemberKind.ARTICLE, BRIDGE_ID), Member(MemberKind.ARTICLE, SEED_ID))
        library.filling.add(collection, [Member(MemberKind.ANNOTATION, first.id), *articles])
        library.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
        page = tmp_path / "page.xml"
        page.write_text(printed_page(BLOCKS).alto, "utf-8")
        library.importing.run([page])
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
        assert empty.curating.list() == full.curating.list()
        for each in full.reading.issues():
            assert empty.illustrating.boxes(each.id, 1) == full.illustrating.boxes(each.id, 1)
            assert empty.reading.source_text(each.id) == full.reading.source_text(each.id)
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


def test_the_bundle_of_an_earlier_library_is_the_golden_one(tmp_path: Path) -> None:
    with Library.open(fourth_library(tmp_path / "x.db")) as library:
        library.bundling.export(tmp_path / "b.zip")
    with ZipFile(tmp_path / "b.zip") as bundle:
        bundle.extractall(tmp_path)
    assert content(tmp_path / BAG) == content(GOLDEN), "look at it; replace it if that is meant"


def test_a_bundle_of_one_issue_holds_what_belongs_to_it(full: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty.db") as empty:
        empty.merging.merge(bundle(full, ISSUE_ID))
        assert [each.id for each in empty.reading.issues()] == [ISSUE_ID]
        assert empty.annotating.list() == full.annotating.list()
        assert [each.members for each in empty.curating.list()] == [0, 3]
        assert empty.maintaining.check().ok
    other = next(each.id for each in full.reading.issues() if each.date == "2031-03-06")
    with Library.open(tmp_path / "other.db") as library:
        library.merging.merge(bundle(full, other))
        assert library.annotating.list() == ()
        assert library.tagging.list() != ()
    with pytest.raises(BadInputError):
        full.bundling.export(tmp_path / "none.zip", IssueId("nowhere"))


Change = Callable[[dict[str, bytes]], object]


def rewritten(path: Path, change: Change, *, sealed: bool = False) -> Path:
    """Write a bundle anew after a change of its files, with the checksums that they then have."""
    bad = path.with_name("bad.zip")
    with ZipFile(path) as old:
        files = {name.removeprefix(f"{BAG}/"): old.read(name) for name in old.namelist()}
    change(files)
    if sealed:
        for manifest, prefix in (("manifest-sha256.txt", True), ("tagmanifest-sha256.txt", False)):
            files[manifest] = "".join(
                f"{sha256(data).hexdigest()}  {name}\n"
                for name, data in files.items()
                if name.startswith("data/") is prefix and name != manifest
            ).encode()
    with ZipFile(bad, "w", ZIP_DEFLATED) as new:
        for name, data in files.items():
            new.writestr(f"{BAG}/{name}", data)
    return bad


def swap(part: str, old: bytes, new: bytes) -> Change:
    """Return the change of some words in a part."""

    def change(files: dict[str, bytes]) -> None:
        assert old in files[part]
        files[part] = files[part].replace(old, new)

    return change


@pytest.mark.parametrize(
    "change",
    [
        swap("data/issues.jsonl", b"1204", b"1205"),
        lambda files: files.pop("data/notes.jsonl"),
        lambda files: files.update({"data/more": b""}),
        lambda files: files.update({"../more": b""}),
        lambda files: files.update({"BAGIT.TXT": b""}),
        lambda files: files.pop("manifest-sha256.txt"),
    ],
)
def test_what_is_no_whole_bundle_is_refused(full: Library, tmp_path: Path, change: Change) -> None:
    before = full.path.read_bytes()
    with pytest.raises(BadInputError):
        full.merging.merge(rewritten(bundle(full), change))
    assert full.path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        swap("bag-info.txt", b"Version: 1\n", b"Version: 2\n"),
        swap("data/sources.jsonl", b'"name"', b'"na\\"me"'),
        swap("data/sources.jsonl", b'"name"', b'"bytes"'),
        swap("data/revisions.jsonl", b'"id":"', b'"id":"x'),
        swap("data/revisions.jsonl", b'"field":"article"', b'"field":"note"'),
        swap("data/revisions.jsonl", b'"author":"', b'"author":["x"],"x":"'),
        swap("data/layouts.jsonl", b'{"issue"', b'["issue"'),
        lambda files: files.update(
            {name: b"x" for name in files if name.startswith("data/sources/")}
        ),
    ],
)
def test_a_bundle_that_contradicts_itself_is_refused(
    full: Library, tmp_path: Path, change: Change
) -> None:
    path = rewritten(bundle(full), change, sealed=True)
    with Library.open(tmp_path / "empty.db") as empty:
        with pytest.raises(BadInputError):
            empty.merging.merge(path)
        assert empty.reading.issues() == ()


def test_a_bundle_sealed_anew_is_a_bundle(full: Library, tmp_path: Path) -> None:
    path = rewritten(bundle(full), lambda _: None, sealed=True)
    assert full.merging.merge(path)[0].backup is None
    torn = path.with_name("torn.zip")
    torn.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(BadInputError):
        full.merging.merge(torn)


def test_without_a_temporary_folder_nothing_comes_in(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bundle(full)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(MachineError) as refusal:
        full.merging.merge(path)
    assert refusal.value.key == "merge-no-room"


def test_a_damaged_library_makes_no_bundle(full: Library, tmp_path: Path) -> None:
    with Database(full.path) as database:
        database.execute("""UPDATE revisions SET value = '"假"' WHERE field = 'note'""")
    with pytest.raises(LibraryError):
        bundle(full)
    assert not (tmp_path / "bundle.zip").exists()


def test_a_source_that_cannot_be_unpacked_makes_no_bundle(full: Library, tmp_path: Path) -> None:
    with Database(full.path) as database:
        database.execute("UPDATE sources SET bytes = x'00'")
    with pytest.raises(LibraryError):
        bundle(full)


def test_a_bundle_tells_how_far_it_is_and_stops_at_will(full: Library, tmp_path: Path) -> None:
    target, told = tmp_path / "bundle.zip", list[Progress]()
    target.write_bytes(b"before")
    for most in (0, 5):
        asked = iter([False] * most)
        report = full.bundling.export(target, cancelled=lambda left=asked: next(left, True))
        assert report.cancelled
        assert target.read_bytes() == b"before"
    report = full.bundling.export(target, progress=told.append)
    assert told[0].done == 0
    assert told[-1].done == told[-1].total
    assert {each.label for each in told} == {"bundle.zip"}
    preview = full.bundling.preview()
    assert (preview.articles, preview.annotations) == (report.articles, report.annotations)
    issue = full.bundling.preview(ISSUE_ID)
    assert (issue.annotations, issue.text) == (2, None)
    assert issue.articles < preview.articles
