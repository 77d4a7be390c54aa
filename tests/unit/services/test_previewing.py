"""Looking at sources: everything a person has to see, nothing stored, nothing heavy kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.reports import ImportedIssue, SkippedSource
from newsreader.services.deciding import UNDECIDED, Decisions, OtherText
from newsreader.services.library import Library
from newsreader.services.preparing import IssueState, chosen
from newsreader.services.previewing import BEGINNING, PATTERNS, PreviewedSource
from tests.support.builders import ISSUE_ID, ISSUE_TEXT

OTHER = ISSUE_TEXT.replace("连声称好", "都说好")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "x.db") as library:
        yield library


def write(folder: Path, text: str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def look(library: Library, path: Path, decisions: Decisions = UNDECIDED) -> PreviewedSource:
    (offered,) = library.previewing.find([path])
    return library.previewing.read(offered, decisions)


def test_an_issue_is_shown_in_full_and_not_stored(library: Library, tmp_path: Path) -> None:
    source = look(library, write(tmp_path, ISSUE_TEXT))
    (issue,) = source.issues
    assert (source.path, source.total, source.error) == (str(tmp_path / "a.txt"), 1, None)
    assert (issue.id, issue.state, issue.existing) == (ISSUE_ID, IssueState.NEW, None)
    assert issue.title == "青禾日报 2031-03-05"
    bridge, seed = issue.articles
    assert (bridge.page, bridge.headline, bridge.characters) == (1, "南岸新桥通车", 57)
    assert [person.name for person in seed.contributors] == ["沈一禾"]
    assert (issue.beginning, issue.cut) == (ISSUE_TEXT, False)
    assert library.reading.issues() == ()


def test_doubts_name_their_words_and_their_article(library: Library, tmp_path: Path) -> None:
    (issue,) = look(library, write(tmp_path, ISSUE_TEXT)).issues
    places = {doubt.words: doubt.article for doubt in issue.doubts}
    assert places["选种。"] == issue.articles[1]
    assert places["星期四"] is None
    (bare,) = look(library, write(tmp_path, "只有一句话。", "bare.txt")).issues
    assert any(not doubt.words and doubt.article is None for doubt in bare.doubts)


def test_of_a_long_text_the_beginning_is_kept(library: Library, tmp_path: Path) -> None:
    (issue,) = look(library, write(tmp_path, ISSUE_TEXT + "好。" * BEGINNING)).issues
    assert (len(issue.beginning), issue.cut) == (BEGINNING, True)


def test_a_bad_source_says_why(library: Library, tmp_path: Path) -> None:
    source = look(library, write(tmp_path, ""))
    assert source.error is not None
    assert (source.error.key, source.issues) == ("file-empty", ())
    missing = look(library, tmp_path / "missing.txt")
    assert missing.path == str(tmp_path / "missing.txt")
    assert missing.error is not None


def test_a_table_is_read_as_decided(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, "甲,乙\n市民走上新桥。,新桥通车\n", "t.csv")
    source = look(library, path)
    assert source.columns is not None
    assert source.columns.rows == (("市民走上新桥。", "新桥通车"),)
    taken = {"text": "甲", "title": "乙"}
    decided = UNDECIDED.with_columns(source.path, source.columns.names, taken)
    (issue,) = library.previewing.read(source.offered, decided).issues
    assert issue.articles[0].headline == "新桥通车"
    report, _ = library.importing.run([path], decisions=decided)
    assert [imported.issue_id for imported in report.imported] == [issue.id]


def test_an_edited_masthead_changes_how_an_issue_stands(library: Library, tmp_path: Path) -> None:
    library.importing.run([write(tmp_path, ISSUE_TEXT)])
    (issue,) = look(library, write(tmp_path, OTHER)).issues
    assert (issue.state, issue.existing) == (IssueState.OTHER_TEXT, ISSUE_ID)
    edited = replace(issue.masthead, date="2031-03-06")
    assert library.previewing.standing(issue, edited) == (IssueState.NEW, None)


@pytest.mark.parametrize(
    ("choice", "kind", "issues"),
    [
        (OtherText.BESIDE, ImportedIssue, 2),
        (OtherText.INSTEAD, ImportedIssue, 2),
        (OtherText.SKIP, SkippedSource, 1),
    ],
)
def test_another_text_comes_in_as_decided(
    library: Library, tmp_path: Path, choice: OtherText, kind: type, issues: int
) -> None:
    library.importing.run([write(tmp_path, ISSUE_TEXT)])
    path = write(tmp_path, OTHER, "other.txt")
    report, _ = library.importing.run([path], decisions=Decisions(rest=choice))
    (outcome,) = (*report.imported, *report.skipped)
    assert isinstance(outcome, kind)
    assert len(library.reading.issues()) == issues
    if isinstance(outcome, ImportedIssue):
        assert outcome.replaces == (ISSUE_ID if choice is OtherText.INSTEAD else None)
    else:
        assert (outcome.issue_id, outcome.other_text) == (ISSUE_ID, True)


@pytest.mark.parametrize("choice", OtherText)
def test_a_new_issue_comes_in_whatever_is_decided(
    library: Library, tmp_path: Path, choice: OtherText
) -> None:
    path = write(tmp_path, ISSUE_TEXT)
    report, _ = library.importing.run([path, path], decisions=Decisions(rest=choice))
    assert [imported.replaces for imported in report.imported] == [None]
    assert [skipped.other_text for skipped in report.skipped] == [False]


def test_what_came_in_meanwhile_is_not_stored_twice(library: Library, tmp_path: Path) -> None:
    prepared, _ = chosen(write(tmp_path, ISSUE_TEXT))
    assert isinstance(library.importing.store(prepared), ImportedIssue)
    assert isinstance(library.importing.store(prepared), SkippedSource)


def test_files_are_offered_by_their_names() -> None:
    assert {"*.txt", "*.csv", "*.zip"} <= {*PATTERNS}
