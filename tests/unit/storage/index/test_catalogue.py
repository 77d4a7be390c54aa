"""What issues are known by, as arrays."""

from datetime import date

from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import UNDATED, Catalogue, CatalogueReader
from tests.support.builders import plain_issue
from tests.support.library import store


def facts(found: Catalogue) -> list[tuple[object, ...]]:
    """Return what is known of each issue, by its key."""
    return [
        (found.names[paper], day, shown, reviewed)
        for paper, day, shown, reviewed in list(
            zip(
                found.papers.tolist(),
                found.days.tolist(),
                found.shown.tolist(),
                found.reviewed.tolist(),
                strict=True,
            )
        )[1:]
    ]


def test_it_follows_the_issues(database: Database) -> None:
    reader = CatalogueReader(database)
    day = date.fromisoformat("2031-03-05").toordinal()
    assert facts(reader.read()) == [("青禾日报", day, True, False)]
    assert reader.read() is reader.read()
    store(database, *plain_issue(["甲"], None, None))
    store(database, *plain_issue(["乙"], "青禾日报", "0001-01-01"))
    assert facts(reader.read())[1:] == [
        (None, UNDATED, True, False),
        ("青禾日报", 1, True, False),
    ]
    database.execute("UPDATE issues SET superseded_by = 'x', reviewed = 1 WHERE key = 1")
    database.execute("UPDATE issues SET publication = '别的' WHERE key = 2")
    assert facts(reader.read()) == [
        ("青禾日报", day, False, True),
        ("别的", UNDATED, True, False),
        ("青禾日报", 1, True, False),
    ]


def test_an_empty_library(database: Database) -> None:
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("DELETE FROM issues")
    assert len(CatalogueReader(database).read().days) == 1
