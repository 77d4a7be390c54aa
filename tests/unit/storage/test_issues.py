"""Issues and the lists from which people choose."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.ids import IssueId
from newsreader.core.issue import PeriodSummary, PublicationSummary
from newsreader.core.masthead import Masthead
from newsreader.storage.database import Database
from newsreader.storage.issues import Every, Issues
from tests.support.builders import (
    ISSUE_ID,
    ISSUE_TEXT,
    make_issue_summary,
    plain_issue,
    recognised_issue,
    source_file,
)
from tests.support.library import make_database, store


@pytest.fixture
def issues(tmp_path: Path) -> Iterator[Issues]:
    with make_database(tmp_path) as database:
        for paper, date in [
            ("青禾日报", "2031-02-01"),
            ("青禾日报", "2030-12-31"),
            ("山城晚报", "2031-03-05"),
            ("青禾日报", None),
            (None, None),
        ]:
            store(database, *plain_issue(["题\n文"], paper, date))
        yield Issues(database)


def test_what_was_stored_comes_back(database: Database) -> None:
    issues = Issues(database)
    key = issues.key(ISSUE_ID)
    assert key is not None
    assert issues.summary(key) == make_issue_summary()
    assert issues.masthead(key) == recognised_issue().masthead
    assert issues.furniture(key) == recognised_issue().furniture


def test_what_is_not_there(issues: Issues) -> None:
    assert issues.key(ISSUE_ID) is not None
    assert issues.key(IssueId("00")) is None


def test_the_text_is_that_of_the_file_or_the_one_that_is_kept(database: Database) -> None:
    issues = Issues(database)
    key = issues.key(ISSUE_ID)
    assert key is not None
    assert issues.text(key) == ISSUE_TEXT
    sha256 = source_file().sha256
    with database.write():
        other = issues.add(IssueId("00"), sha256, Masthead(), "1", "取出的文字")
    assert issues.text(other) == "取出的文字"


def test_issues_of_one_paper_and_day(database: Database) -> None:
    issues = Issues(database)
    masthead = recognised_issue().masthead
    assert issues.alike(masthead) == {ISSUE_ID: frozenset({1})}
    assert issues.alike(replace(masthead, date=None)) == {}


def test_publications(issues: Issues) -> None:
    assert issues.publications() == (
        PublicationSummary(None, 1),
        PublicationSummary("山城晚报", 1),
        PublicationSummary("青禾日报", 4),
    )


def test_years_and_months(issues: Issues) -> None:
    assert issues.years("青禾日报") == tuple(
        PeriodSummary(year, count) for year, count in [(None, 1), (2030, 1), (2031, 2)]
    )
    assert issues.months("青禾日报", 2031) == (PeriodSummary(2, 1), PeriodSummary(3, 1))
    assert issues.months("青禾日报", None) == (PeriodSummary(None, 1),)
    assert issues.years("无此报") == ()


@pytest.mark.parametrize(
    ("publication", "year", "month", "dates"),
    [
        (
            Every.ONE,
            Every.ONE,
            Every.ONE,
            [None, "2031-03-05", None, "2030-12-31", "2031-02-01", "2031-03-05"],
        ),
        ("青禾日报", Every.ONE, Every.ONE, [None, "2030-12-31", "2031-02-01", "2031-03-05"]),
        ("青禾日报", 2031, Every.ONE, ["2031-02-01", "2031-03-05"]),
        ("青禾日报", 2031, 3, ["2031-03-05"]),
        ("青禾日报", None, None, [None]),
        (None, Every.ONE, Every.ONE, [None]),
        (Every.ONE, 2031, Every.ONE, ["2031-03-05", "2031-02-01", "2031-03-05"]),
    ],
)
def test_list(
    issues: Issues,
    publication: str | Every | None,
    year: int | Every | None,
    month: int | Every | None,
    dates: list[str | None],
) -> None:
    assert [issue.date for issue in issues.list(publication, year, month)] == dates
