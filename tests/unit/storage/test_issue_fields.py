"""What is said of an issue is kept in the table of its noun."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.facsimile import MediaType
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles
from newsreader.storage.issue_fields import IssueFields
from newsreader.storage.replay import Value
from tests.support.builders import ISSUE_ID, recognised_issue

DOUBT = recognised_issue().findings[1].id


@pytest.fixture
def fields(database: Database) -> IssueFields:
    return IssueFields(database)


@pytest.mark.parametrize(
    ("field", "before", "value", "given"),
    [
        ("masthead:number", "1204", "1205", False),
        ("masthead:page_count", 4, None, False),
        (f"decision:{DOUBT}", None, "accepted", True),
        ("reviewed", False, True, True),
    ],
)
def test_a_field_there_and_back(
    fields: IssueFields, field: str, before: Value, value: Value, given: bool
) -> None:
    assert fields.get(ISSUE_ID, field) == before
    assert fields.exists(ISSUE_ID, field)
    fields.set(ISSUE_ID, field, value)
    assert fields.get(ISSUE_ID, field) == value
    assert list(fields.given()) == ([(ISSUE_ID, field)] if given else [])
    fields.set(ISSUE_ID, field, before)
    assert (fields.get(ISSUE_ID, field), list(fields.given())) == (before, [])


def test_the_picture_of_a_page(database: Database, fields: IssueFields) -> None:
    sha256 = Facsimiles(database).put("一版.png", MediaType.PNG, b"png")
    picture = {"sha256": sha256, "sheet": 0}
    for value in (picture, None):
        fields.set(ISSUE_ID, "facsimile:1", value)
        assert fields.get(ISSUE_ID, "facsimile:1") == value


def test_a_doubt_that_is_gone(fields: IssueFields) -> None:
    assert not fields.exists(ISSUE_ID, "decision:duplicate:1-2")
    assert fields.get(ISSUE_ID, "decision:duplicate:1-2") is None


@pytest.mark.parametrize(
    ("issue", "field", "key"),
    [("none", "reviewed", "no-such-issue"), (ISSUE_ID, "masthead:key", "no-such-field")],
)
def test_of_nothing(fields: IssueFields, issue: str, field: str, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        fields.set(issue, field, "1")
    assert error.value.key == key
