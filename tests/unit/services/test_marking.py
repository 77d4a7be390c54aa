"""Marking places found: which are marked, what stays, one step, nothing by halves."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from newsreader.core.annotation import Annotation, Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, Cancelled
from newsreader.core.ids import tag_id
from newsreader.core.marking import FoundPlaces, Mark, MarkReport
from newsreader.core.progress import Progress
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, store
from tests.support.people import state

BODIES = ["甲桥通车\n新桥，长桥", "乙桥\n看桥", "丙路\n无事"]
QUOTES = ["桥", "桥", "桥", "桥", "桥"]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Database(tmp_path / NAME) as database:
        store(database, *plain_issue(BODIES))
    with Library.open(tmp_path / NAME, author="甲") as opened:
        yield opened


def marked(library: Library) -> tuple[Annotation, ...]:
    return library.annotating.list()


def test_all_places_are_marked_in_one_step(library: Library) -> None:
    before = state(library)
    found = library.marking.find("桥")
    assert (len(found.articles), found.places, found.complete) == (2, 5, True)
    report, changes = library.marking.mark(found, Mark(Style.ROSE, (" 水/桥 ",)), creator="乙")
    made = marked(library)
    assert report == MarkReport(articles=2, made=5)
    assert changes == Changes(
        articles=frozenset(each.article_id for each in made),
        added=frozenset(each.id for each in made),
        tags=frozenset(map(tag_id, ("水", "水/桥"))),
    )
    assert [each.anchor.quote for each in made] == QUOTES
    assert {(each.style, each.tags, each.creator) for each in made} == {
        (Style.ROSE, ("水/桥",), "乙")
    }
    assert library.history.revisions.differences() == ()
    assert library.history.revisions.verify() == ()
    after = state(library)
    assert library.history.undo_name is UndoName.MARK
    library.history.undo()
    assert state(library) == before
    library.history.redo()
    assert state(library) == after


def test_articles_may_be_chosen(library: Library) -> None:
    chosen = [article.id for article in library.reading.articles() if "乙" in article.headline]
    found = library.marking.find("桥", articles=chosen)
    library.marking.mark(found, Mark())
    assert [each.article_id for each in marked(library)] == chosen * 2


def test_places_inside_others_are_no_places_of_their_own(library: Library) -> None:
    library.marking.mark(library.marking.find("甲桥通车 OR 桥 OR 桥通"), Mark())
    assert [each.anchor.quote for each in marked(library)] == ["甲桥通车", *QUOTES[1:]]


def test_what_is_marked_already_gets_the_tags_only(library: Library) -> None:
    library.marking.mark(library.marking.find("新桥"), Mark(Style.BLUE, ("旧",)))
    library.marking.mark(library.marking.find("甲桥"), Mark(Style.BLUE, ("旧", "新")))
    found = library.marking.find("新桥 OR 甲桥 OR 长桥")
    report, _ = library.marking.mark(found, Mark(Style.GREEN, ("新",)))
    assert report == MarkReport(articles=1, made=1, tagged=1, kept=1)
    assert [(each.style, each.tags) for each in marked(library)] == [
        (Style.BLUE, ("新", "旧")),
        (Style.BLUE, ("新", "旧")),
        (Style.GREEN, ("新",)),
    ]
    library.history.undo()
    assert [each.tags for each in marked(library)] == [("新", "旧"), ("旧",)]


def test_deleted_annotations_stand_nowhere(library: Library) -> None:
    found = library.marking.find("新桥")
    library.marking.mark(found, Mark())
    library.annotating.delete([marked(library)[0].id])
    assert library.marking.mark(found, Mark())[0] == MarkReport(articles=1, made=1)


def test_articles_corrected_meanwhile_are_left_alone(library: Library) -> None:
    found = library.marking.find("桥")
    library.correcting.correct(found.articles[0].article_id, "，", "、")
    report, _ = library.marking.mark(found, Mark())
    assert (report.articles, report.altered) == (1, 1)


def test_cancelling_leaves_nothing(library: Library) -> None:
    found, steps, told = library.marking.find("桥"), count(), list[Progress]()
    done = library.marking.mark(
        found, Mark(), progress=told.append, cancelled=lambda: next(steps) > 0
    )
    assert done == (MarkReport(cancelled=True), Changes())
    assert told == [Progress(0, 2, "")]
    assert marked(library) == ()
    assert library.history.undo_name is None
    with pytest.raises(Cancelled):
        library.marking.find("桥", cancelled=lambda: True)


def test_what_is_no_tag_marks_nothing(library: Library) -> None:
    with pytest.raises(BadInputError):
        library.marking.mark(library.marking.find("桥"), Mark(tags=("好", " ")))
    assert marked(library) == ()


@pytest.mark.parametrize(
    ("limit", "places", "complete"), [(2, 0, False), (3, 3, False), (4, 3, False), (5, 5, True)]
)
def test_a_limit_leaves_out_whole_articles(
    library: Library, limit: int, places: int, complete: bool
) -> None:
    found = library.marking.find("桥", limit=limit)
    assert (found.places, found.complete) == (places, complete)


def test_nothing_found_marks_nothing(library: Library) -> None:
    assert library.marking.find("报:青禾") == FoundPlaces((), True)
    report, changes = library.marking.mark(FoundPlaces((), True), Mark())
    assert report == MarkReport()
    assert not changes
    assert library.history.undo_name is None
