"""Importing: each file whole or not at all, each text once."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, LibraryError, MachineError
from newsreader.core.findings import FindingKind
from newsreader.core.ids import issue_id
from newsreader.core.masthead import Masthead
from newsreader.core.progress import Progress
from newsreader.core.source import SourceFile
from newsreader.importers import registry
from newsreader.importers.options import PLAIN
from newsreader.services import preparing
from newsreader.services.deciding import Decisions
from newsreader.services.library import Library
from newsreader.services.preparing import IssueState, PreparedIssue
from newsreader.services.recognising import WORTH
from newsreader.storage.sources import Sources
from tests.support import formats
from tests.support.builders import ISSUE_ID, ISSUE_TEXT, recognised_issue, source_file


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "library").mkdir()
    with Library.open(tmp_path / "library" / "x.db") as library:
        yield library


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    path = tmp_path / "青禾.txt"
    path.write_text(ISSUE_TEXT, encoding="utf-8")
    return path


def issues_in(library: Library, path: Path) -> Iterator[PreparedIssue]:
    """Yield the issues of a file as a preview has them."""
    for found in registry.expand(path):
        for issue in preparing.prepared_source(found, PLAIN, limit=9).issues:
            yield library.importing.placed(issue)


def test_inspecting_stores_nothing(issue: Path) -> None:
    prepared, total = preparing.chosen(issue)
    assert (prepared.text.text, prepared.source.name, total) == (ISSUE_TEXT, "青禾.txt", 1)
    assert prepared.recognised.articles
    assert list(issue.parent.iterdir()) == [issue]


def test_previewing_stores_nothing_yet(library: Library, issue: Path) -> None:
    (prepared,) = issues_in(library, issue)
    assert library.reading.issues() == ()
    assert (prepared.state, prepared.existing) == (IssueState.NEW, None)
    assert library.importing.store(prepared).issue_id == ISSUE_ID
    assert len(library.reading.issues()) == 1


def test_a_preview_tells_what_is_there_already(library: Library, issue: Path) -> None:
    library.importing.run([issue])
    other = issue.with_name("other.txt")
    other.write_text(ISSUE_TEXT + "\n又及。\n", encoding="utf-8")
    second_page = issue.with_name("second.txt")
    text = ISSUE_TEXT.replace("今日4版", "今日4版\n\n第2版")
    second_page.write_text(text, encoding="utf-8")
    states = [
        (prepared.state, prepared.existing)
        for path in (issue, other, second_page)
        for prepared in issues_in(library, path)
    ]
    assert states == [
        (IssueState.SAME_SOURCE, ISSUE_ID),
        (IssueState.OTHER_TEXT, ISSUE_ID),
        (IssueState.NEW, None),
    ]


def test_an_edited_masthead_is_stored(library: Library, issue: Path) -> None:
    (prepared,) = issues_in(library, issue)
    edited = Masthead("青禾早报", "2031-03-06")
    library.importing.store(prepared.with_masthead(edited))
    assert library.reading.issue(ISSUE_ID).masthead == edited


def test_edited_mastheads_are_stored_by_a_run(library: Library, issue: Path) -> None:
    edited = Masthead("青禾早报", "2031-03-06")
    report, _ = library.importing.run([issue], decisions=Decisions({ISSUE_ID: edited}))
    assert report.imported[0].title == "青禾早报 2031-03-06"
    assert library.reading.issue(ISSUE_ID).masthead == edited


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(formats.delimited(formats.TABLE_ROWS[:2]), encoding="utf-8")
    return path


def test_a_table_that_grew(library: Library, table: Path) -> None:
    first, _ = library.importing.run([table])
    table.write_text(formats.delimited(), encoding="utf-8")
    seen: list[Progress] = []
    second, _ = library.importing.run([table], progress=seen.append)
    assert [issue.title for issue in second.imported] == ["青禾日报 2031-03-06"]
    assert [skipped.issue_id for skipped in second.skipped] == [first.imported[0].issue_id]
    assert [(p.done, p.total) for p in seen] == [(0, 2), (1, 2), (2, 2)]
    assert library.maintaining.check().ok


def test_every_format_is_stored_and_its_text_kept(library: Library, tmp_path: Path) -> None:
    for name, data in formats.samples().items():
        path = tmp_path / name
        path.write_bytes(data)
        if not name.endswith(".zip"):
            report, _ = library.importing.run([path])
            assert not report.failed
            for issue in (*report.imported, *report.skipped):
                text = library.reading.source_text(issue.issue_id)
                assert issue_id(text) == issue.issue_id
                assert library.reading.articles(issue.issue_id)
    assert library.maintaining.check().ok


def test_there_is_no_text_of_an_issue_that_is_not_there(library: Library) -> None:
    with pytest.raises(BadInputError, match="no issue"):
        library.reading.source_text(ISSUE_ID)


def test_one_file(library: Library, issue: Path) -> None:
    report, changes = library.importing.run([issue])
    (imported,) = report.imported
    assert (imported.path, imported.issue_id) == (str(issue), ISSUE_ID)
    assert imported.title == "青禾日报 2031-03-05"
    assert changes.issues == {ISSUE_ID}
    assert imported.articles == len(library.reading.articles(ISSUE_ID))
    assert imported.findings == library.reading.issue(ISSUE_ID).findings
    assert library.maintaining.check().ok


def test_the_same_again(library: Library, issue: Path) -> None:
    library.importing.run([issue])
    other = issue.with_name("gbk.txt")
    other.write_bytes(ISSUE_TEXT.replace("𠮷", "吉").encode("gbk"))
    same_text = issue.with_name("utf16.txt")
    same_text.write_bytes(b"\xff\xfe" + ISSUE_TEXT.encode("utf-16-le"))
    report, changes = library.importing.run([issue, other, same_text])
    assert [skipped.path for skipped in report.skipped] == [str(issue), str(same_text)]
    assert {skipped.issue_id for skipped in report.skipped} == {ISSUE_ID}
    assert [imported.path for imported in report.imported] == [str(other)]
    assert len(changes.issues) == 1
    assert len(library.reading.issues()) == 2


def test_bad_files_do_not_stop_the_others(library: Library, issue: Path) -> None:
    empty = issue.with_name("empty.txt")
    empty.touch()
    missing = issue.with_name("missing.txt")
    report, _ = library.importing.run([empty, missing, issue])
    assert [failed.path for failed in report.failed] == [str(empty), str(missing)]
    assert len(report.imported) == 1
    assert not report.cancelled


def test_a_text_that_cannot_be_stored_leaves_nothing(library: Library) -> None:
    source = source_file()
    broken = PreparedIssue("x", source, source.issues[0], recognised_issue())
    object.__setattr__(broken.source, "name", "\ud800.txt")
    with pytest.raises(BadInputError) as error:
        library.importing.store(broken)
    assert error.value.key == "half-character"
    assert library.reading.issues() == ()


def test_a_full_disk_fails_one_file(
    library: Library, issue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MachineError("disk-full", path=library.path)

    monkeypatch.setattr(Sources, "add", fail)
    report, changes = library.importing.run([issue])
    assert [failed.error.key for failed in report.failed] == ["disk-full"]
    assert not changes


def test_a_library_that_cannot_be_used_stops_all(tmp_path: Path, issue: Path) -> None:
    Library.open(tmp_path / "x.db").close()
    with (
        Library.open(tmp_path / "x.db", read_only=True) as library,
        pytest.raises(LibraryError) as error,
    ):
        library.importing.run([issue])
    assert error.value.key == "library-read-only"


def test_progress_and_cancelling(library: Library, issue: Path) -> None:
    second = issue.with_name("second.txt")
    second.write_text("第二份", encoding="utf-8")
    seen: list[Progress] = []
    report, _ = library.importing.run(
        [issue, issue.with_name("none.txt"), second],
        progress=seen.append,
        cancelled=lambda: len(seen) == 2,
    )
    assert report.cancelled
    assert (len(report.imported), len(report.failed)) == (1, 1)
    labels = [(p.done, p.total, p.label) for p in seen]
    assert labels == [(0, 3, str(issue)), (1, 3, str(issue.with_name("none.txt"))), (2, 3, "")]


def test_doubts_of_decoding_are_findings(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "torn.txt"
    path.write_bytes(ISSUE_TEXT.encode() + b"\xe9\x9d")
    report, _ = library.importing.run([path])
    guessed, first, _ = report.imported[0].findings[:3]
    assert guessed.kind is FindingKind.GUESSED_ENCODING
    assert first.kind is FindingKind.UNREADABLE_CHARACTER
    assert first.spans[0].start == len(ISSUE_TEXT)
    assert dict(first.details)["value"] == "E9"


def test_an_issue_without_a_name_is_called_by_its_file(library: Library, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("只有一句话。", encoding="utf-8")
    report, _ = library.importing.run([tmp_path / "plain.txt"])
    assert report.imported[0].title == "plain.txt"


LONG = "标题\n\n正文。\n\n" * 20_000


def test_a_long_text_tells_how_much_of_it_is_done(library: Library, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(LONG, encoding="utf-8")
    seen: list[Progress] = []
    library.importing.run([tmp_path / "long.txt"], progress=seen.append)
    shares = [progress.share for progress in seen[:-1]]
    assert len(shares) > 100
    assert shares == sorted(shares)
    assert {(progress.done, progress.total) for progress in seen[:-1]} == {(0, 1)}


def test_cancelling_in_the_middle_of_a_text(library: Library, issue: Path) -> None:
    long = issue.with_name("long.txt")
    long.write_text(LONG, encoding="utf-8")
    seen: list[Progress] = []
    report, changes = library.importing.run(
        [issue, long], progress=seen.append, cancelled=lambda: len(seen) == 50
    )
    assert report.cancelled
    assert len(seen) == 51
    assert changes.issues == {ISSUE_ID}
    assert library.maintaining.check().ok


def test_cancelling_stops_other_processes(library: Library, tmp_path: Path) -> None:
    for number in range(WORTH):
        (tmp_path / f"{number:02}.txt").write_text(f"{number}\n{LONG}", encoding="utf-8")
    seen: list[Progress] = []
    report, _ = library.importing.run(
        [tmp_path], progress=seen.append, cancelled=lambda: len(seen) == 2, jobs=2
    )
    assert report.cancelled
    assert (report.imported, multiprocessing.active_children()) == ((), [])


def test_many_files_in_several_processes(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "issues"
    folder.mkdir()
    for number in range(WORTH):
        text = ISSUE_TEXT.replace("1204", str(number))
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    report, changes = library.importing.run([folder], jobs=2)
    assert [Path(imported.path).stem for imported in report.imported] == [
        f"{number:02}" for number in range(WORTH)
    ]
    assert len(changes.issues) == WORTH
    assert library.maintaining.check().ok


def test_what_cannot_be_stored_leaves_nothing_behind_and_others_go_on(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"第{number}号\n正文。", encoding="utf-8")
    add, refused = Sources.add, BadInputError("no-such-field", name="x")

    def fail_once(self: Sources, source: SourceFile, *rest: str) -> None:
        add(self, source, *rest)
        if source.name == "1.txt":
            raise refused

    monkeypatch.setattr(Sources, "add", fail_once)
    report, _ = library.importing.run([tmp_path / f"{number}.txt" for number in range(3)])
    assert [failed.error for failed in report.failed] == [refused]
    assert len(report.imported) == 2
    assert library._database.rows("SELECT count(*) FROM sources")[0][0] == 2
    assert library.maintaining.check().ok


def test_a_library_that_fails_ends_the_import(
    library: Library, issue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryError("library-full", path=issue)

    monkeypatch.setattr(Sources, "add", fail)
    with pytest.raises(LibraryError):
        library.importing.run([issue])
    assert library.reading.issues() == ()
